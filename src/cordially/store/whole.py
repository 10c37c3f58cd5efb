"""The whole store, told table by table."""

from collections.abc import Iterator, Mapping, Sequence

import peewee

from cordially.domain.stored_table import StoredTable
from cordially.domain.typed import Place, PlaceKind
from cordially.store.database import SCHEMA, Row, rows, rows_one_by_one
from cordially.store.search import INDEXES

_MIGRATIONS = "schema_migration"

_TYPED_INTO = {
    ("composition", "title"): PlaceKind.TITLE,
    ("composition", "text"): PlaceKind.TEXT,
    ("recipient", "line"): PlaceKind.LINE,
}


class Whole:
    """Everything the store holds but the search indexes, which can be made from the rest."""

    schema = SCHEMA

    def __init__(self, database: peewee.SqliteDatabase) -> None:
        self._database = database

    def tables(self, typed: Mapping[Place, str]) -> Iterator[StoredTable]:
        """Every table with its rows, all as of one moment; ask for one after the other.

        What was `typed` and is not in the store yet holds over what the store says.
        """
        with self._database.atomic():
            for (name,) in rows(
                self._database,
                "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid",
            ):
                if not name.startswith(("sqlite_", _MIGRATIONS, *INDEXES)):
                    yield self._table(name, typed)

    def _table(self, name: str, typed: Mapping[Place, str]) -> StoredTable:
        columns = tuple(row[1] for row in rows(self._database, f"PRAGMA table_info({name})"))
        found = rows_one_by_one(self._database, f"SELECT {', '.join(columns)} FROM {name}")
        places = [
            (columns.index(column), kind)
            for (table, column), kind in _TYPED_INTO.items()
            if table == name
        ]
        if places and typed:
            found = _typed_over(found, columns.index("id"), places, typed)
        return StoredTable(name, columns, found)


def _typed_over(
    found: Iterator[Row],
    key: int,
    places: Sequence[tuple[int, PlaceKind]],
    typed: Mapping[Place, str],
) -> Iterator[Row]:
    for row in found:
        cells = list(row)
        for at, kind in places:
            cells[at] = typed.get(Place(kind, row[key]), cells[at])
        yield tuple(cells)
