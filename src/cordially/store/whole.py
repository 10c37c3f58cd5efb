"""The whole store, told table by table."""

from collections.abc import Iterator

import peewee

from cordially.domain.stored_table import StoredTable
from cordially.store.database import SCHEMA, rows, rows_one_by_one
from cordially.store.search import INDEXES

_MIGRATIONS = "schema_migration"


class Whole:
    """Everything the store holds but the search indexes, which can be made from the rest."""

    schema = SCHEMA

    def __init__(self, database: peewee.SqliteDatabase) -> None:
        self._database = database

    def tables(self) -> Iterator[StoredTable]:
        """Every table with its rows, all as of one moment; ask for one after the other."""
        with self._database.atomic():
            for (name,) in rows(
                self._database,
                "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid",
            ):
                if not name.startswith(("sqlite_", _MIGRATIONS, *INDEXES)):
                    yield self._table(name)

    def _table(self, name: str) -> StoredTable:
        columns = tuple(row[1] for row in rows(self._database, f"PRAGMA table_info({name})"))
        found = rows_one_by_one(self._database, f"SELECT {', '.join(columns)} FROM {name}")
        return StoredTable(name, columns, found)
