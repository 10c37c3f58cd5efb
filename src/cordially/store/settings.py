"""Small values that outlive the window: where it stood, what was already said."""

import peewee

from cordially.store.database import rows, run, writing


class Settings:
    """Texts by name, kept in the store."""

    def __init__(self, database: peewee.SqliteDatabase) -> None:
        self._database = database

    def get(self, name: str, default: str = "") -> str:
        """The value kept under a name, or the default."""
        found = rows(self._database, "SELECT value FROM setting WHERE name = ?", (name,))
        return str(found[0][0]) if found else default

    def put(self, name: str, value: str) -> None:
        """Keep a value under a name."""
        with writing(self._database):
            run(self._database, "INSERT OR REPLACE INTO setting VALUES (?, ?)", (name, value))
