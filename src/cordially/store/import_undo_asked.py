"""Taking back what an import brought of requests, invitations and the user's own background.

What the user has decided about, or written, stays, whatever brought it.
"""

from collections.abc import Mapping

import peewee

from cordially.store.database import rows, run, run_many

_DIGEST = "CAST(digest AS BLOB)"

_TOUCHED = {
    "request": "EXISTS (SELECT 1 FROM decision WHERE request = {table}.id"
    " AND (undone_at = '' OR composition IS NOT NULL))",
    "invitation": "composition IS NOT NULL OR person IS NOT NULL"
    " OR outcome || ground || put_away_at <> ''",
}
"""SQL for whether the user did something with a row, by its table.

A letter that stays when its decision is taken back holds words, which come back with it.
"""


class Asked:
    """One import's requests, invitations and facts; `heirs` holds who told a digest later."""

    def __init__(
        self, database: peewee.SqliteDatabase, import_id: int, heirs: Mapping[bytes, int]
    ) -> None:
        self._database = database
        self._import = import_id
        self._heirs = heirs

    def take_back(self) -> tuple[str, ...]:
        """Take it back; answers the names of those who stay since something was done."""
        self._empty()
        run(self._database, "DELETE FROM fact WHERE import_id = ?", (self._import,))
        return tuple(name for table in _TOUCHED for name in self._take(table))

    def _empty(self) -> None:
        """What it filled in goes again, unless a later import told it too or it was changed."""
        database = self._database
        for table, row, field, before, after in rows(
            database,
            "SELECT table_name, row, field, before, after FROM import_fill WHERE import_id = ?",
            (self._import,),
        ):
            found = rows(database, f"SELECT {_DIGEST} FROM {table} WHERE id = ?", (row,))
            heir = self._heirs.get(found[0][0] or b"") if found else None
            if heir:
                run(
                    database,
                    "INSERT OR IGNORE INTO import_fill"
                    " (import_id, table_name, row, field, before, after) VALUES (?, ?, ?, ?, ?, ?)",
                    (heir, table, row, field, before, after),
                )
            else:
                run(
                    database,
                    f"UPDATE {table} SET {field} = ? WHERE id = ? AND {field} = ?",
                    (before, row, after),
                )
        run(database, "DELETE FROM import_fill WHERE import_id = ?", (self._import,))

    def _take(self, table: str) -> list[str]:
        """Remove the rows of a table but those told later or touched; names of the touched."""
        database = self._database
        brought = rows(
            database, f"SELECT id, {_DIGEST} FROM {table} WHERE import_id = ?", (self._import,)
        )
        run_many(
            database,
            f"UPDATE {table} SET import_id = ? WHERE id = ?",
            [
                (heir, number)
                for number, digest in brought
                if (heir := self._heirs.get(digest or b""))
            ],
        )
        touched = _TOUCHED[table].format(table=table)
        stayed = rows(
            database,
            f"SELECT name FROM {table} WHERE import_id = ? AND ({touched}) ORDER BY id",
            (self._import,),
        )
        run(
            database,
            f"DELETE FROM {table} WHERE import_id = ? AND NOT ({touched})",
            (self._import,),
        )
        return [name for (name,) in stayed if name]
