"""Files that nobody wrote in good faith, or that something went wrong with on the way."""

import codecs
import csv
import io
import random
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.imports import Known
from cordially.imports.limits import Limits
from cordially.imports.planning import Plan, make_plan
from cordially.imports.reading import Contents
from tests.imports.archives import (
    HEADER,
    LETTER,
    MESSAGES,
    PREAMBLE,
    read,
    rows_of,
    table,
    unheard,
    zip_bytes,
)

ANNA = "Anna,Kowalska,https://www.linkedin.com/in/anna-k,,Nordgrid,Engineer,05 Jan 2026"
GOOD = PREAMBLE + table(ANNA, ANNA.replace("anna-k", "b"), ",,,,,,14 Nov 2025")
QUOTES = ['"', '""', '"""', '","', '"\n', '\n"', '"x"y"', "'", "“", '\\"']
CONTROLS = ["\0", "\x01", "\x08", "\x0b", "\x0c", "\x1a", "\x1b[31m", "\x7f", "\x85", "\u2028"]
MARKS = ["\u202e", "\u2066", "\u200f", "\u200b", "\ufeff", "\u00ad", "\u3164", "\U000e0041"]
HTML = ["<b>", "<script>alert(1)</script>", "&lt;", "<img src='file:///etc/passwd'>", "</p>"]
TROUBLE_TEXTS = (
    QUOTES
    + CONTROLS
    + MARKS
    + HTML
    + ["=1+1", "@SUM(A1)", "+1", "-1", "{given_name}", "%s%n", "../..", "NULL", "nan", "ﷺ" * 200]
    + ["Z\u0310\u0310\u0310" * 90, "A" * 10_000, "\U0001f468\u200d\U0001f469\u200d\U0001f467" * 50]
)


def _noise(seed: int, size: int = 4_000) -> bytes:
    return random.Random(seed).randbytes(size)


def _mixed_up(seed: int) -> bytes:
    chance = random.Random(seed)
    data = bytearray(GOOD.encode())
    for _ in range(12):
        at = chance.randrange(len(data))
        kind = chance.randrange(3)
        if kind == 0:
            data[at] = chance.randrange(256)
        elif kind == 1:
            del data[at : at + chance.randrange(1, 30)]
        else:
            data[at:at] = chance.choice([b'"', b"\0", b",", b";", b"\r", b"\n", b"\xff", b'""'])
    return bytes(data)


CORPUS: dict[str, bytes] = {
    **{
        f"name {n}": table(ANNA.replace("Anna", text, 1)).encode()
        for n, text in enumerate(TROUBLE_TEXTS)
    },
    **{
        f"quoted name {n}": table(f'"{text}"' + ANNA.removeprefix("Anna")).encode()
        for n, text in enumerate(TROUBLE_TEXTS)
    },
    **{
        f"position {n}": table(ANNA.replace("Engineer", text)).encode()
        for n, text in enumerate(QUOTES)
    },
    **{
        f"day {n}": table(ANNA.replace("05 Jan 2026", text)).encode()
        for n, text in enumerate(TROUBLE_TEXTS)
    },
    **{f"noise {n}": _noise(n) for n in range(8)},
    **{f"noise behind a header {n}": HEADER.encode() + b"\n" + _noise(n) for n in range(8)},
    **{f"mixed up {n}": _mixed_up(n) for n in range(40)},
    **{f"cut at {n}": GOOD.encode()[: n * 17] for n in range(1, 24)},
    "only quotes": b'"' * 20_000,
    "quotes on lines": b'"\n' * 5_000,
    "only commas": b"," * 100_000,
    "only line ends": b"\r\n" * 20_000,
    "only NUL": b"\0" * 10_000,
    "marks alone": codecs.BOM_UTF8,
    "mark of UTF-16 alone": codecs.BOM_UTF16_LE,
    "odd UTF-16": codecs.BOM_UTF16_LE + b"\n" + GOOD.encode("utf-16-le"),
    "UTF-32": GOOD.encode("utf-32"),
    "headers without end": (HEADER + "\n").encode() * 2_000,
    "a line of a million": b"a" * 1_000_000,
    "a header of a million": (HEADER + "," * 1_000_000).encode(),
    "many columns": (HEADER + ",x" * 5_000 + "\n" + ANNA + ",y" * 5_000).encode(),
    "many cells": table(ANNA + "," * 50_000).encode(),
    "deep quotes": (HEADER + "\n" + '"a""' * 20_000).encode(),
    "an unclosed quote and much behind it": (HEADER + '\n"' + (ANNA + "\n") * 3_000).encode(),
    "every quote unclosed": (HEADER + "\n" + ('"' + ANNA + "\n") * 2_000).encode(),
    "messages in its place": (MESSAGES + "\n" + LETTER).encode(),
    "json": b'{"First Name": "Anna", "Last Name": "Kowalska"}',
    "html": b"<html><table><tr><td>First Name<td>Last Name</table></html>",
}


def _plan(path: Path) -> Plan | TroubleKind:
    try:
        return make_plan(read(path), Known.nothing(), unheard)
    except Trouble as trouble:
        return trouble.kind


def _contents(path: Path) -> Contents | None:
    """What the file holds; None where it names nobody."""
    try:
        return read(path)
    except Trouble as trouble:
        if trouble.kind is not TroubleKind.NOBODY_FOUND:
            raise
        return None


def _sound(made: Plan) -> bool:
    """Whether all that would be written can be written, and every row is accounted for."""
    asked = made.invitations
    written = [*made.difference.people(), *asked.requests, *asked.invitations, *made.facts]
    texts = [cell for cells in written for cell in cells if isinstance(cell, str)]
    return all("\0" not in text and text == text.encode().decode() for text in texts)


@pytest.mark.parametrize("name", CORPUS)
def test_no_list_of_connections_stops_the_reader(tmp_path: Path, name: str) -> None:
    path = tmp_path / "Connections.csv"
    path.write_bytes(CORPUS[name])

    made = _plan(path)

    assert isinstance(made, TroubleKind) or (_sound(made) and made.counts.new > 0)


@pytest.mark.parametrize("name", CORPUS)
def test_no_odd_table_spoils_the_others_of_an_archive(tmp_path: Path, name: str) -> None:
    path = tmp_path / "export.zip"
    odd = CORPUS[name]
    path.write_bytes(
        zip_bytes(
            {
                "Connections.csv": GOOD,
                "messages.csv": odd,
                "Notes.csv": odd,
                "Profile.csv": odd,
                "Email Addresses.csv": odd,
                "Invitations.csv": odd,
                "Positions.csv": odd,
                "Education.csv": odd,
                "Skills.csv": odd,
                "Languages.csv": odd,
                "Events.csv": odd,
            }
        )
    )

    made = _plan(path)

    assert isinstance(made, Plan)
    assert (made.counts.new, made.counts.without_name) == (2, 1)
    assert _sound(made)


INVITED = (
    "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
    'Anna Kowalska,Robin,"1/14/26, 7:02 AM",Hello,INCOMING,'
    "https://www.linkedin.com/in/anna-k,https://www.linkedin.com/in/me\n"
)


@pytest.mark.parametrize("text", [*TROUBLE_TEXTS, *(f'"{text}"' for text in TROUBLE_TEXTS)])
@pytest.mark.parametrize("place", ["Anna Kowalska", '"1/14/26, 7:02 AM"', "Hello", "INCOMING"])
def test_no_list_of_invitations_stops_the_reader(tmp_path: Path, text: str, place: str) -> None:
    path = tmp_path / "Invitations.csv"
    path.write_bytes((INVITED.replace(place, text, 1) + INVITED.split("\n")[1]).encode())

    made = _plan(path)

    assert isinstance(made, Plan)
    assert _sound(made)


@given(st.binary(max_size=2_000))
@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_no_bytes_behind_its_header_stop_the_reader_of_invitations(
    tmp_path: Path, data: bytes
) -> None:
    path = tmp_path / "Invitations.csv"
    path.write_bytes(INVITED.encode() + data)

    made = _plan(path)

    assert isinstance(made, TroubleKind) or _sound(made)


@pytest.mark.parametrize("seed", range(30))
def test_no_damaged_zip_stops_the_reader(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(
        zip_bytes({"Connections.csv": GOOD, "messages.csv": f"{MESSAGES}\n{LETTER}\n"})
    )
    for _ in range(3):
        data[chance.randrange(len(data))] = chance.randrange(256)
    path = tmp_path / "export.zip"
    path.write_bytes(bytes(data[: chance.randrange(20, len(data))] if seed % 3 == 0 else data))

    made = _plan(path)

    assert isinstance(made, TroubleKind) or _sound(made)


CELL = st.one_of(
    st.text(st.characters(codec="utf-8"), max_size=12),
    st.sampled_from(["", " ", '"', ",", "\n", "\r\n", "\0", "05 Jan 2026", "99 Foo 2024", "é;\t"]),
    st.sampled_from(["https://www.linkedin.com/in/a", "https://www.linkedin.com/in/b", "c@d.e"]),
)
LINE = st.one_of(
    st.lists(CELL, min_size=0, max_size=9).map(",".join),
    st.lists(CELL, min_size=7, max_size=7).map(
        lambda cells: ",".join('"' + cell.replace('"', '""') + '"' for cell in cells)
    ),
    st.just(ANNA),
    st.just(",,,,,,14 Nov 2025"),
)


@given(st.lists(LINE, max_size=12), st.sampled_from(["\n", "\r\n", "\r"]), st.booleans())
@example(['"'], "\n", False)
@example(['"a', ANNA, '"b'], "\r\n", True)
@example(["a,b,c", "", '"\r"', ",,,,,,"], "\r", True)
@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_every_row_is_accounted_for_whatever_stands_in_it(
    tmp_path: Path, lines: list[str], end: str, ended: bool
) -> None:
    text = end.join([HEADER, *lines]) + (end if ended else "")
    (tmp_path / "Connections.csv").write_bytes(text.encode())

    contents = _contents(tmp_path / "Connections.csv")
    if contents is None or contents.connections is None:
        return
    made = make_plan(contents, Known.nothing(), unheard)

    assert rows_of(made.counts) == contents.connections.rows
    unkept = [each for each in made.problems.kept if not each.kept]
    assert len(unkept) == made.counts.not_kept
    ends = text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    assert all(1 <= each.line <= ends for each in made.problems.kept)
    assert _sound(made)


WELL_FORMED = st.lists(
    st.lists(
        st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=9),
        min_size=7,
        max_size=7,
    ),
    max_size=12,
)


@given(WELL_FORMED, st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_MINIMAL]), st.sampled_from(",;\t"))
@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_well_formed_list_is_read_row_for_row(
    tmp_path: Path, rows: list[list[str]], quoting: Literal[0, 1], mark: str
) -> None:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=mark, quoting=quoting)
    writer.writerows([HEADER.split(","), ["Last", "One", "", "", "", "", "05 Jan 2026"], *rows])
    (tmp_path / "Connections.csv").write_bytes(text.getvalue().encode())

    contents = read(tmp_path / "Connections.csv")

    assert contents.connections is not None
    assert contents.connections.rows == 1 + sum(any(map(str.strip, row)) for row in rows)
    assert not {"quote-unclosed", "cells-missing", "cells-too-many", "cut-off"} & {
        each.kind.value for each in contents.problems.kept
    }


@given(st.binary(max_size=3_000))
@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_no_bytes_stop_the_reader(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "Connections.csv"
    path.write_bytes(HEADER.encode() + b"\n" + data)

    made = _plan(path)

    assert isinstance(made, TroubleKind) or _sound(made)


def _nested(depth: int) -> bytes:
    data = zip_bytes({"Connections.csv": GOOD})
    for _ in range(depth):
        data = zip_bytes({"inner.zip": data})
    return data


@pytest.mark.parametrize(
    ("make", "kind"),
    [
        (lambda: zip_bytes({"Connections.csv": b"0" * 30_000_000}), TroubleKind.ARCHIVE_TOO_LARGE),
        (lambda: _nested(3), TroubleKind.NOTHING_KNOWN_INSIDE),
        (lambda: b"PK\x03\x04" + b"\0" * 200, TroubleKind.ARCHIVE_DAMAGED),
        (lambda: b"PK\x05\x06" + b"\xff" * 18, TroubleKind.ARCHIVE_DAMAGED),
        (lambda: b"PK\x05\x06" + b"\0" * 18, TroubleKind.NOTHING_KNOWN_INSIDE),
    ],
)
def test_a_zip_made_to_do_harm_is_put_aside(
    tmp_path: Path, make: Callable[[], bytes], kind: TroubleKind
) -> None:
    path = tmp_path / "export.zip"
    path.write_bytes(make())

    with pytest.raises(Trouble) as raised:
        read(path, Limits(table_bytes=64 * 1024 * 1024))

    assert raised.value.kind is kind
