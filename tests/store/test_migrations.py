"""Every step from one version of the store to the next is numbered, tried, and reaches its end."""

import re
from pathlib import Path

import peewee
import pytest
from playhouse.migrations import Runner
from playhouse.sqlcipher_ext import SqlCipherDatabase

from cordially.store.database import MIGRATIONS, SCHEMA, one, open_store, prepare, rows
from tests.writing_room import SetClock

NAMES = sorted(path.stem for path in MIGRATIONS.glob("[0-9]*.py"))
TRIED_BY = Path(__file__).parent / "migrations"


def schema(database: peewee.SqliteDatabase) -> list[tuple[str, ...]]:
    return rows(
        database,
        "SELECT type, name, tbl_name, sql FROM sqlite_schema"
        " WHERE name NOT LIKE 'sqlite_%' AND tbl_name <> 'schema_migration' ORDER BY 1, 2",
    )


def test_the_version_of_the_store_is_the_number_of_its_steps() -> None:
    assert [int(name[:4]) for name in NAMES] == list(range(1, SCHEMA + 1))


@pytest.mark.parametrize("name", NAMES)
def test_every_step_has_a_test_of_its_own(name: str) -> None:
    assert re.fullmatch(r"\d{4}_[a-z_]+", name)
    assert "def test_" in (TRIED_BY / f"test_{name}.py").read_text("utf-8")


def test_no_test_is_left_of_a_step_that_is_gone() -> None:
    assert sorted(path.stem for path in TRIED_BY.glob("test_*.py")) == [
        f"test_{name}" for name in NAMES
    ]


@pytest.mark.parametrize(("at", "name"), [*enumerate(NAMES, start=1)])
def test_each_step_says_which_version_it_has_reached(tmp_path: Path, at: int, name: str) -> None:
    database = SqlCipherDatabase(str(tmp_path / "cordially.db"))
    prepare(database)
    Runner(database, str(MIGRATIONS)).up(name)
    assert one(database, "PRAGMA user_version")[0] == at
    database.close()


def test_step_by_step_leads_to_the_same_store_as_all_at_once(tmp_path: Path) -> None:
    database = SqlCipherDatabase(str(tmp_path / "steps.db"))
    prepare(database)
    for name in NAMES:
        Runner(database, str(MIGRATIONS)).up(name)
    at_once = open_store(tmp_path / "at-once.db", SetClock().now())
    assert schema(database) == schema(at_once)
    at_once.close()
    database.close()
