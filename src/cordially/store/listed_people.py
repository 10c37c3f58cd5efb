"""Whom the lists of connections in archives named, as imports keep it."""

import peewee

from cordially.store.database import rows

_SINCE = """SELECT listed FROM import_run WHERE undone_at = '' AND has_connections AND NOT older
    AND applied_at > ?"""

_WIDTH = 8


def listed_in(packed: bytes) -> frozenset[int]:
    """The numbers of the people that one import listed."""
    return frozenset(
        int.from_bytes(packed[start : start + _WIDTH], "little")
        for start in range(0, len(packed), _WIDTH)
    )


def is_listed_since(database: peewee.SqliteDatabase, person: int, moment: str) -> bool:
    """Whether an import since a moment (an ISO text, UTC) listed a person, and is still in.

    Archives that were older than what was known do not count.
    """
    return any(person in listed_in(packed) for (packed,) in rows(database, _SINCE, (moment,)))
