"""The second step: requests, invitations and what follows, beside what was there."""

from collections.abc import Iterator
from pathlib import Path

import peewee
import pytest
from playhouse.migrations import Runner
from playhouse.sqlcipher_ext import SqlCipherDatabase

from cordially.store.database import MIGRATIONS, insert, one, prepare, rows, run

AT = "2026-12-14T10:00:00+00:00"


@pytest.fixture
def second(tmp_path: Path) -> Iterator[peewee.SqliteDatabase]:
    database = SqlCipherDatabase(str(tmp_path / "cordially.db"))
    prepare(database)
    Runner(database, str(MIGRATIONS)).up("0001_first")
    insert(
        database,
        "INSERT INTO person (origin, given_name, created_at) VALUES ('hand', 'Mina', ?)",
        (AT,),
    )
    Runner(database, str(MIGRATIONS)).up("0002_requests_and_invitations")
    yield database
    database.close()


def test_the_people_of_an_older_store_stay(second: peewee.SqliteDatabase) -> None:
    assert rows(second, "SELECT given_name FROM person") == [("Mina",)]


def test_who_asked_to_be_left_alone_stays_so_when_the_person_is_deleted(
    second: peewee.SqliteDatabase,
) -> None:
    run(
        second,
        "INSERT INTO left_alone (person, profile, name, since)"
        " VALUES (1, 'mina-mondal', 'Mina Mondal', '2026-12-14')",
    )
    run(second, "DELETE FROM person WHERE id = 1")
    assert rows(second, "SELECT person, profile FROM left_alone") == [(None, "mina-mondal")]


def test_a_request_is_kept_once(second: peewee.SqliteDatabase) -> None:
    statement = "INSERT INTO request (digest, name, came_at, source) VALUES (?, ?, ?, 'mail')"
    run(second, statement, (b"1", "Dan Brice", AT))
    with pytest.raises(peewee.IntegrityError):
        run(second, statement, (b"1", "Dan Brice", AT))
    assert one(second, "SELECT COUNT(*) FROM request")[0] == 1
