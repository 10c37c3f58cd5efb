"""What is written out can be read by others, does no harm there, and is complete."""

import csv
import errno
import io
import json
import os
import stat
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.people import Tie
from cordially.services.exporting import COLUMNS, guarded
from cordially.store.database import SCHEMA, Row, open_store, rows, run, run_many, writing
from tests.contact_book import ContactBook, contact_book
from tests.writing_room import START


@pytest.fixture
def book(tmp_path: Path) -> Iterator[ContactBook]:
    with contact_book(tmp_path / "profile") as book:
        yield book


def lines(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline="")))


def test_people_are_written_for_spreadsheets(book: ContactBook, tmp_path: Path) -> None:
    maria = book.add("Maria Sørensen", "Nordgrid, ApS", 'Head of "Storage"', profile="maria-ø")
    book.contacts.set_emails(maria, ["a@example.org", "b@example.org"])
    book.contacts.tag([maria], "wind")
    book.contacts.tag([maria], "bees")
    book.contacts.add_note(maria, "one\ntwo")
    book.contacts.set_tie([maria], Tie.WARM)
    book.bring_in("Ben Berg", connected_on="2020-05-01", last_contact=START.isoformat(), written=1)
    book.contacts.put_away([book.add("Away Person")])
    path = tmp_path / "people.CSV"
    book.exporting.export(path, {})
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    ben, found = lines(path)
    assert found == {
        "Given name": "Maria", "Family name": "Sørensen", "Salutation": "Maria",
        "Company": "Nordgrid, ApS", "Position": 'Head of "Storage"',
        "Profile": "https://www.linkedin.com/in/maria-%C3%B8",
        "E-mail": "a@example.org, b@example.org", "Connected on": "", "Last contact": "",
        "Tie": "warm", "Tags": "bees, wind", "How we met": "", "Notes": "one\ntwo",
    }  # fmt: skip
    assert (ben["Connected on"], ben["Last contact"]) == ("2020-05-01", "2026-12-01")
    assert tuple(ben) == COLUMNS


@pytest.mark.parametrize(
    "text",
    [
        "=1+1", "+49 40 1234", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\x00=1", " =1", "  @x",
        "＝1", "＋1", "－1", "＠x", "\u00a0=1", '=HYPERLINK("http://x")',
    ],
)  # fmt: skip
def test_no_cell_can_be_taken_for_a_formula(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "Maria", "a=b", "maria@example.org", "3M", "'=1", "– dash"])
def test_an_ordinary_cell_stays_as_it_is(text: str) -> None:
    assert guarded(text) == text


def test_every_field_of_a_spreadsheet_is_guarded(book: ContactBook, tmp_path: Path) -> None:
    evil = book.bring_in("=cmd @evil", "+x", "-y", how_we_met="@z", salutation="=cmd")
    book.contacts.tag([evil], "=tag")
    book.contacts.add_note(evil, "=note")
    book.exporting.export(tmp_path / "people.csv", {})
    (found,) = lines(tmp_path / "people.csv")
    assert not [cell for cell in found.values() if cell and cell[0] in "=+-@"]


def restored(document: dict[str, Any], folder: Path) -> dict[str, list[Row]]:
    """The tables of a new store that was filled from an export."""
    database = open_store(folder / "again.db", START)
    try:
        with writing(database):
            run(database, "PRAGMA defer_foreign_keys = 1")
            for table, entries in document["tables"].items():
                for entry in entries:
                    cells = [
                        bytes.fromhex(cell["hex"]) if isinstance(cell, dict) else cell
                        for cell in entry.values()
                    ]
                    marks = ", ".join("?" * len(cells))
                    run_many(
                        database,
                        f"INSERT INTO {table} ({', '.join(entry)}) VALUES ({marks})",  # noqa: S608
                        [cells],
                    )
        return {
            table: rows(database, f"SELECT * FROM {table}")  # noqa: S608
            for table in document["tables"]
        }
    finally:
        database.close()


def test_everything_is_written_so_that_the_store_can_be_made_again(
    book: ContactBook, tmp_path: Path
) -> None:
    maria = book.add("Maria Sørensen 🚀", "Nordgrid", profile="maria", email="m@example.org")
    book.bring_in("", "= ; \u202e \x07", profile="nobody")
    book.contacts.add_note(maria, 'a "note"\nwith lines')
    book.contacts.tag([maria], "wind")
    book.message("maria", "Hello", START - timedelta(days=1), from_user=False)
    (seat,) = book.composition(maria)
    book.hand_over(seat, "Hi", START)
    path = tmp_path / "all.json"
    book.exporting.export(path, {})
    document = json.loads(path.read_text("utf-8"))
    assert document["schema"] == SCHEMA
    named = [
        row[0] for row in rows(book.database, "SELECT name FROM sqlite_schema WHERE type='table'")
    ]
    left_out = ("sqlite_", "people_", "schema_migration")
    assert set(document["tables"]) == {name for name in named if not name.startswith(left_out)}
    assert restored(document, tmp_path) == {
        table: rows(book.database, f"SELECT * FROM {table}")  # noqa: S608
        for table in document["tables"]
    }


@pytest.mark.parametrize("name", ["people.vcf", "people", "people.csv.txt", ".csv"])
def test_an_ending_that_is_not_known_is_refused(
    book: ContactBook, tmp_path: Path, name: str
) -> None:
    with pytest.raises(Trouble) as trouble:
        book.exporting.export(tmp_path / name, {})
    assert (trouble.value.kind, trouble.value.values) == (
        TroubleKind.UNKNOWN_ENDING,
        {"name": name},
    )
    assert not (tmp_path / name).exists()


def test_the_file_is_for_its_owner_alone(book: ContactBook, tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        book.exporting.export(tmp_path / "all.json", {})
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "all.json").stat().st_mode) == 0o600


def test_a_folder_that_is_not_there_is_told(book: ContactBook, tmp_path: Path) -> None:
    with pytest.raises(Trouble) as trouble:
        book.exporting.export(tmp_path / "nowhere" / "people.csv", {})
    assert trouble.value.kind is TroubleKind.STORE_UNWRITABLE


def test_a_full_disk_leaves_the_file_of_before(
    book: ContactBook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "people.csv"
    path.write_text("as before")

    def full(_number: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Trouble) as trouble:
        book.exporting.export(path, {})
    assert trouble.value.kind is TroubleKind.DISK_FULL
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["people.csv"]
    assert path.read_text() == "as before"
