"""Invitations.csv of every year, and what becomes of its rows."""

import csv
import io
from dataclasses import dataclass
from pathlib import Path

import pytest

from cordially.domain.archives import Cells
from cordially.imports.planning import Plan
from tests.imports.archives import OLD_HEADER, Store, plan, problems_of, table, zipped

ME = ("Robin Own", "robin-own")
COLUMNS = (
    "From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl",
)  # fmt: skip
OLD_COLUMNS = COLUMNS[:5]
URN_COLUMNS = (*OLD_COLUMNS, "inviterProfileUrn", "inviteeProfileUrn")
ADDRESS = "https://www.linkedin.com/in/"


@dataclass(frozen=True, slots=True)
class Row:
    """One row; the other is the one who asked where it came in, else who was asked."""

    name: str
    key: str = ""
    at: str = "1/14/26, 7:02 AM"
    note: str = ""
    direction: str = "INCOMING"
    address: str = ""

    def cells(self) -> dict[str, str]:
        other = (self.name, self.address or (self.key and ADDRESS + self.key))
        mine = (ME[0], ADDRESS + ME[1])
        first, second = (other, mine) if self.direction != "OUTGOING" else (mine, other)
        return {
            "From": first[0],
            "To": second[0],
            "Sent At": self.at,
            "Message": self.note,
            "Direction": self.direction,
            "inviterProfileUrl": first[1],
            "inviteeProfileUrl": second[1],
            "inviterProfileUrn": "urn:li:member:1000",
            "inviteeProfileUrn": "urn:li:member:2000",
        }


def written(*rows: Row, columns: tuple[str, ...] = COLUMNS, mark: str = ",") -> str:
    text = io.StringIO()
    writer = csv.DictWriter(
        text, columns, extrasaction="ignore", lineterminator="\n", delimiter=mark
    )
    writer.writeheader()
    writer.writerows(row.cells() for row in rows)
    return text.getvalue()


def brought(folder: Path, content: str | bytes, store: Store | None = None, **files: str) -> Plan:
    """The plan of an archive with this Invitations.csv and other tables."""
    tables = {f"{name}.csv": text for name, text in files.items()}
    path = zipped(folder, "export.zip", {"Invitations.csv": content, **tables})
    return plan(path, (store or Store()).known())


def requests(made: Plan) -> list[tuple[str, str, str, str]]:
    """Key, name, note and moment of each new request."""
    return [cells[1:] for cells in made.invitations.requests]


def invitations(made: Plan) -> list[tuple[str, str, str, str]]:
    """The same of each new invitation that the user sent."""
    return [cells[1:] for cells in made.invitations.invitations]


def a_request(number: int, row: Row, **more: object) -> Cells:
    """A request that the store has of a row; out of a mail, unless said otherwise."""
    facts: dict[str, object] = {
        "digest": b"32 bytes of something else, yes.",
        "profile": row.key,
        "name": row.name,
        "note": row.note,
        "moment": "2026-01-14T07:02:00+00:00",
        "is_timed": 1,
        "is_own": 1,
    }
    return (number, *(facts | more).values())


@pytest.mark.parametrize(
    ("columns", "key"), [(OLD_COLUMNS, ""), (URN_COLUMNS, ""), (COLUMNS, "anna-k")]
)
def test_the_files_of_every_year_tell_who_asked_whom(
    tmp_path: Path, columns: tuple[str, ...], key: str
) -> None:
    made = brought(
        tmp_path,
        written(
            Row("Anna Kowalska, PhD", "anna-k", note="We met in Porto."),
            Row("Bo Berg", "bo-b", at="12/3/25, 11:40 PM", direction="OUTGOING"),
            columns=columns,
        ),
    )

    assert requests(made) == [
        (key, "Anna Kowalska, PhD", "We met in Porto.", "2026-01-14T07:02:00+00:00")
    ]
    assert invitations(made) == [(key and "bo-b", "Bo Berg", "", "2025-12-03T23:40:00+00:00")]
    assert problems_of(made) == []


def test_a_lone_file_is_enough_whatever_it_is_called(tmp_path: Path) -> None:
    for name in ("Invitations.csv", "invitations (1).csv", "who asked.csv"):
        (tmp_path / name).write_text(written(Row("Anna", "anna-k")))
        assert plan(tmp_path / name).counts.requests_new == 1


@pytest.mark.parametrize(
    ("address", "key"),
    [
        ("https://www.linkedin.com/in/zoë-brändle", "zoë-brändle"),
        ("https://www.linkedin.com/in/zo%C3%AB-br%C3%A4ndle", "zoë-brändle"),
        ("www.linkedin.com/in/Zoe", "zoe"),
        ("https://www.linkedin.com/in", ""),
        ("https://www.linkedin.com/in/", ""),
        ("", ""),
    ],
)
def test_raw_encoded_and_empty_addresses_are_one_key_or_none(
    tmp_path: Path, address: str, key: str
) -> None:
    made = brought(tmp_path, written(Row("Zoë Brändle", address=address)))

    assert [cells[0] for cells in requests(made)] == [key]
    assert problems_of(made) == []


def test_an_address_that_names_nobody_is_told_and_the_request_kept(tmp_path: Path) -> None:
    made = brought(tmp_path, written(Row("Anna", address="https://example.com/anna")))

    assert requests(made)[0][:2] == ("", "Anna")
    assert problems_of(made) == [(2, "address-unreadable", True)]


def test_a_blank_name_is_taken_from_whom_one_knows_by_the_address(tmp_path: Path) -> None:
    store = Store()
    store.person("Bo Berg", key="bo-b", own=("Bosse", "", "", ""))
    made = brought(
        tmp_path,
        written(
            Row("", "anna-k"),
            Row("", "bo-b", direction="OUTGOING"),
            Row("", "eve", direction="OUTGOING"),
        ),
        store,
        Connections=table("Anna,Kowalska,https://www.linkedin.com/in/anna-k,,,,05 Jan 2026"),
    )

    assert [cells[:2] for cells in requests(made)] == [("anna-k", "Anna Kowalska")]
    assert [cells[:2] for cells in invitations(made)] == [("bo-b", "Bosse Berg"), ("eve", "")]


@pytest.mark.parametrize(
    ("row", "kind", "kept"),
    [
        (Row(" \u200b", direction="OUTGOING"), "no-name-no-address", False),
        (Row("Anna", "anna-k", direction="SIDEWAYS"), "direction-unknown", False),
        (Row("Anna", "anna-k", direction=""), "direction-unknown", False),
        (
            Row("Anna", "anna-k", at="99 Foo", direction="OUTGOING"),
            "invitation-without-time",
            False,
        ),
        (Row("Anna", "anna-k", at="", direction="OUTGOING"), "invitation-without-time", False),
        (Row("Anna", "anna-k", at="99 Foo"), "date-unreadable", True),
        (Row("Anna", "anna-k", note="x" * 2_001), "text-cut", True),
    ],
)
def test_what_cannot_be_read_of_a_row_is_told_with_its_line(
    tmp_path: Path, row: Row, kind: str, kept: bool
) -> None:
    made = brought(tmp_path, written(row, Row("Good One", "good")))

    assert problems_of(made) == [(2, kind, kept)]
    assert len(requests(made)) == (2 if kept else 1)


def test_a_note_longer_than_linkedin_lets_pass_is_kept(tmp_path: Path) -> None:
    note = "Hello there. " * 40

    made = brought(tmp_path, written(Row("Anna", "anna-k", note=f"{note}\r\nAnna ")))

    assert requests(made)[0][2] == f"{note}\nAnna"


def test_a_comma_in_a_note_that_nobody_quoted_is_put_back(tmp_path: Path) -> None:
    told = "Anna,Robin Own,1/14/26 7:02 AM,Hello, how are you, Robin,INCOMING"
    row = f"{told},{ADDRESS}anna,{ADDRESS}me"

    made = brought(tmp_path, f"{','.join(COLUMNS)}\n{row}\n")

    assert requests(made) == [
        ("anna", "Anna", "Hello, how are you, Robin", "2026-01-14T07:02:00+00:00")
    ]
    assert problems_of(made) == [(2, "cells-too-many", True)]


def test_a_row_that_is_too_short_to_tell_its_direction_is_left_out(tmp_path: Path) -> None:
    made = brought(tmp_path, written(Row("Anna", "anna-k")) + "Bo,Robin\n" + "Cy,Robin,1/1/26\n")

    assert len(requests(made)) == 1
    assert problems_of(made) == [(3, "cells-missing", False), (4, "cells-missing", False)]


@pytest.mark.parametrize(
    "content",
    [
        written(Row("Zoë", "zoë"), mark=";").replace("\n", "\r\n").encode("cp1252"),
        written(Row("Zoë", "zoë"), mark="\t").encode("utf-16"),
        b"\xef\xbb\xbf" + written(Row("Zoë", "zoë"), mark=";").encode(),
        written(Row("Zoë", "zoë", at="14/01/2026 07:02")).encode(),
        written(Row("Zoë", "zoë", at="1/14/26, 7:02\u202fAM")).encode(),
    ],
)
def test_what_spreadsheets_make_of_the_file_is_read(tmp_path: Path, content: bytes) -> None:
    made = brought(tmp_path, content)

    assert requests(made) == [("zoë", "Zoë", "", "2026-01-14T07:02:00+00:00")]


def test_a_row_that_is_there_twice_counts_once(tmp_path: Path) -> None:
    row = Row("Anna", "anna-k")

    made = brought(tmp_path, written(row, row, Row("ANNA ", "anna-k"), Row("Anna", "other")))

    assert [cells[0] for cells in requests(made)] == ["anna-k", "other"]


def test_members_who_are_gone_are_told_apart_by_minute_and_words(tmp_path: Path) -> None:
    gone = Row("LinkedIn Member")

    made = brought(
        tmp_path,
        written(
            gone,
            gone,
            Row("LinkedIn Member", note="Hi"),
            Row("LinkedIn Member", at="1/14/26, 7:03 AM"),
        ),
    )

    assert len(requests(made)) == 3


def test_the_same_archive_and_a_later_one_bring_none_twice(tmp_path: Path) -> None:
    rows = (Row("Anna", "anna-k"), Row("Bo", "bo-b", direction="OUTGOING"), Row("LinkedIn Member"))
    first = brought(tmp_path, written(*rows))
    store = Store(
        requests=[
            (n, cells[0], *cells[1:], 1, 0) for n, cells in enumerate(first.invitations.requests, 1)
        ],
        invitations=[
            (n, cells[0], *cells[1:], 1, 0)
            for n, cells in enumerate(first.invitations.invitations, 1)
        ],
    )

    later = brought(tmp_path, written(Row("Cy", "cy"), *rows), store)

    assert [cells[0] for cells in requests(later)] == ["cy"]
    assert invitations(later) == []
    assert later.invitations.fills == []
    assert (later.counts.requests_unchanged, later.counts.invitations_unchanged) == (2, 1)
    assert sorted(later.invitations.seen) == sorted(
        cells[0] for cells in (*first.invitations.requests, *first.invitations.invitations)
    )


def test_a_file_with_addresses_knows_what_one_without_them_told(tmp_path: Path) -> None:
    row = Row("Anna Kowalska", "anna-k", note="Hi")
    old = brought(tmp_path, written(row, columns=OLD_COLUMNS))
    store = Store(requests=[(1, *old.invitations.requests[0], 1, 0)])

    made = brought(
        tmp_path, written(row, Row("Anna Kowalska", "other", at="2/14/26, 7:02 AM")), store
    )

    assert [cells[0] for cells in requests(made)] == ["other"]
    assert made.invitations.fills == [("request", 1, "profile", "", "anna-k")]


@pytest.mark.parametrize(
    ("known", "told", "is_known"),
    [
        (Row("A. K.", "anna-k"), Row("Anna Kowalska", "anna-k"), True),
        (Row("ANNA Kowalská"), Row("Anna Kowalska", "anna-k"), True),
        (Row("Anna Kowalska", "anna-k"), Row("Anna Kowalska"), True),
        (Row("Anna Kowalska", "other"), Row("Anna Kowalska", "anna-k"), False),
        (Row("LinkedIn Member"), Row("LinkedIn Member"), False),
        (Row("Anna", note="Hello from Porto"), Row("Anna", note="We buy your house"), False),
        (Row("Anna", "a", note="Hello"), Row("Anna", "a", note="Other words"), True),
    ],
)
def test_a_request_that_came_by_mail_is_known_by_address_or_name(
    tmp_path: Path, known: Row, told: Row, is_known: bool
) -> None:
    made = brought(tmp_path, written(told), Store(requests=[a_request(1, known)]))

    assert (requests(made) == []) is is_known
    assert made.counts.requests_unchanged == int(is_known)


@pytest.mark.parametrize(
    ("moment", "is_known"),
    [
        ("2026-01-14T07:00:00+00:00", True),
        ("2025-12-01T07:00:00+00:00", True),
        ("2026-02-27T07:00:00+00:00", True),
        ("2025-11-28T07:00:00+00:00", False),
        ("2026-03-02T07:00:00+00:00", False),
    ],
)
def test_a_request_by_mail_is_the_same_within_45_days(
    tmp_path: Path, moment: str, is_known: bool
) -> None:
    row = Row("Anna", "anna-k")

    made = brought(tmp_path, written(row), Store(requests=[a_request(1, row, moment=moment)]))

    assert (requests(made) == []) is is_known


def test_what_a_mail_lacked_is_filled_in(tmp_path: Path) -> None:
    cut = a_request(7, Row("Anna", note="We met at the tile fair in"), is_timed=0)
    row = Row("Anna", "anna-k", note="We met at the tile fair in Porto, you remember?")

    made = brought(tmp_path, written(row), Store(requests=[cut]))

    assert made.invitations.fills == [
        ("request", 7, "asked_at", "", "2026-01-14T07:02:00+00:00"),
        ("request", 7, "profile", "", "anna-k"),
        ("request", 7, "note", "We met at the tile fair in", row.note),
    ]
    assert (made.counts.filled, made.counts.requests_new) == (1, 0)


def test_two_rows_are_never_the_same_one_request(tmp_path: Path) -> None:
    made = brought(
        tmp_path,
        written(Row("Anna", "anna-k"), Row("Anna", "anna-k", at="1/16/26, 7:02 AM")),
        Store(requests=[a_request(1, Row("Anna", "anna-k"))]),
    )

    assert (made.counts.requests_new, made.counts.requests_unchanged) == (1, 1)


def drafted(moment: str, *, sent: bool, key: str = "bo-b", name: str = "Bo Berg") -> Cells:
    return (3, b"", key, name, "", moment, int(sent), 1)


@pytest.mark.parametrize(
    ("known", "is_known"),
    [
        (drafted("2026-01-14T07:02:00+00:00", sent=True), True),
        (drafted("2026-01-12T07:02:00+00:00", sent=True), True),
        (drafted("2026-01-17T07:02:00+00:00", sent=True), True),
        (drafted("2026-01-10T07:02:00+00:00", sent=True), False),
        (drafted("2026-01-18T07:02:00+00:00", sent=True), False),
        (drafted("2025-12-01T07:02:00+00:00", sent=False), True),
        (drafted("2026-02-01T07:02:00+00:00", sent=False), False),
        (drafted("2026-01-14T07:02:00+00:00", sent=True, key=""), True),
        (drafted("2026-01-14T07:02:00+00:00", sent=True, key="other"), False),
    ],
)
def test_an_invitation_drafted_here_is_known_when_the_archive_tells_of_it(
    tmp_path: Path, known: Cells, is_known: bool
) -> None:
    made = brought(
        tmp_path,
        written(Row("Bo Berg", "bo-b", direction="OUTGOING")),
        Store(invitations=[known]),
    )

    assert (invitations(made) == []) is is_known


def test_one_that_was_copied_and_never_answered_for_counts_as_sent_then(tmp_path: Path) -> None:
    made = brought(
        tmp_path,
        written(Row("Bo Berg", "bo-b", note="Hi Bo", direction="OUTGOING")),
        Store(invitations=[drafted("2026-01-13T07:02:00+00:00", sent=False)]),
    )

    assert made.invitations.fills == [("invitation", 3, "sent_at", "", "2026-01-14T07:02:00+00:00")]


def test_only_requests_of_people_who_are_not_connected_are_to_be_considered(
    tmp_path: Path,
) -> None:
    store = Store()
    store.person("Known Already", key="known", day="2020-01-01")
    store.person("Gone Again", key="gone", day="2020-01-01", marked_on="2025-01-01")
    store.person("By Hand", key="hand", linkedin=False)
    made = brought(
        tmp_path,
        written(*(Row(key.title(), key) for key in ("anna-k", "known", "gone", "hand", "new"))),
        store,
        Connections=table(
            "Anna,Kowalska,https://www.linkedin.com/in/anna-k,,,,05 Jan 2026",
            "Known,Already,https://www.linkedin.com/in/known,,,,01 Jan 2020",
        ),
    )

    assert (made.counts.requests_new, made.counts.requests_to_consider) == (5, 3)


def test_where_lists_hold_no_addresses_names_tell_who_is_connected(tmp_path: Path) -> None:
    made = brought(
        tmp_path,
        written(
            Row("Anna Kowalska"),
            Row("Not Connected"),
            Row("Bo Berg", direction="OUTGOING"),
            Row("Still Waiting", direction="OUTGOING"),
            columns=OLD_COLUMNS,
        ),
        Connections=table(
            "Anna,Kowalska,,,,05 Jan 2021", "Bo,Berg,,,,05 Jan 2021", header=OLD_HEADER
        ),
    )

    assert [cells[1] for cells in requests(made)] == ["Not Connected"]
    assert [cells[1] for cells in invitations(made)] == ["Still Waiting"]


def test_a_row_without_an_address_takes_that_of_the_only_one_of_the_name(tmp_path: Path) -> None:
    store = Store()
    store.person("Anna Kowalska", key="anna-k", day="2020-01-01")
    store.person("Sam L.", key="sam-1")
    store.person("Sam L.", key="sam-2")

    made = brought(tmp_path, written(Row("Anna Kowalska"), Row("Sam L.")), store)

    assert [cells[:2] for cells in requests(made)] == [("anna-k", "Anna Kowalska"), ("", "Sam L.")]
    assert made.counts.requests_to_consider == 1
