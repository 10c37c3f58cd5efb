"""The first store: what it refuses by itself, whoever writes to it."""

from collections.abc import Iterator
from pathlib import Path

import peewee
import pytest
from playhouse.migrations import Runner
from playhouse.sqlcipher_ext import SqlCipherDatabase

from cordially.store.database import MIGRATIONS, insert, one, prepare, rows, run

AT = "2026-12-14T10:00:00+00:00"


@pytest.fixture
def first(tmp_path: Path) -> Iterator[peewee.SqliteDatabase]:
    database = SqlCipherDatabase(str(tmp_path / "cordially.db"))
    prepare(database)
    Runner(database, str(MIGRATIONS)).up("0001_first")
    yield database
    database.close()


@pytest.fixture
def recipient(first: peewee.SqliteDatabase) -> int:
    person = insert(first, "INSERT INTO person (origin, created_at) VALUES ('hand', ?)", (AT,))
    composition = insert(
        first,
        "INSERT INTO composition (title, kind, channel, text, created_at, opened_at)"
        " VALUES ('Greetings', 'greeting', 'linkedin', 'Hi', ?, ?)",
        (AT, AT),
    )
    return insert(
        first,
        "INSERT INTO recipient (composition, person, ordinal) VALUES (?, ?, 0)",
        (composition, person),
    )


def hand_over(first: peewee.SqliteDatabase, recipient: int, answer: str) -> int:
    return insert(
        first,
        "INSERT INTO hand_over (recipient, text, handed_at, answer) VALUES (?, 'Hi', ?, ?)",
        (recipient, AT, answer),
    )


def test_a_message_is_sent_to_one_recipient_once(
    first: peewee.SqliteDatabase, recipient: int
) -> None:
    hand_over(first, recipient, "sent")
    hand_over(first, recipient, "not-yet")
    with pytest.raises(peewee.IntegrityError):
        hand_over(first, recipient, "sent")


@pytest.mark.parametrize("table", ["recipient", "person"])
def test_whoever_was_handed_a_message_stays_whatever_is_deleted(
    first: peewee.SqliteDatabase, recipient: int, table: str
) -> None:
    hand_over(first, recipient, "")
    run(first, f"DELETE FROM {table}")  # noqa: S608 - a table of this test
    assert rows(first, "SELECT COUNT(*) FROM hand_over") == [(1,)]
    assert rows(first, f"SELECT COUNT(*) FROM {table}") == [(1,)]  # noqa: S608


def test_whoever_was_handed_nothing_goes_with_all_that_hangs_on_them(
    first: peewee.SqliteDatabase, recipient: int
) -> None:
    run(first, "INSERT INTO note (person, text, written_at, origin) SELECT id, 'x', '', 'hand'"
        " FROM person")  # fmt: skip
    run(first, "DELETE FROM person")
    assert rows(first, "SELECT (SELECT COUNT(*) FROM recipient), (SELECT COUNT(*) FROM note)") == [
        (0, 0)
    ]


@pytest.mark.parametrize("table", ["person", "recipient", "composition"])
def test_a_number_is_never_given_twice(
    first: peewee.SqliteDatabase, recipient: int, table: str
) -> None:
    columns = {
        "person": "(origin, created_at) VALUES ('hand', '')",
        "composition": "(title, kind, channel, text, created_at, opened_at)"
        " VALUES ('', 'note', 'linkedin', '', '', '')",
        "recipient": "(composition, person, ordinal) SELECT MAX(c.id), MAX(p.id), 1"
        " FROM composition c, person p",
    }[table]
    before = int(one(first, f"SELECT MAX(id) FROM {table}")[0])  # noqa: S608
    run(first, f"DELETE FROM {table}")  # noqa: S608
    assert insert(first, f"INSERT INTO {table} {columns}") > before


def test_nothing_hangs_on_somebody_who_is_not_there(first: peewee.SqliteDatabase) -> None:
    with pytest.raises(peewee.IntegrityError):
        run(first, "INSERT INTO profile (key, person) VALUES ('maria-s', 7)")
