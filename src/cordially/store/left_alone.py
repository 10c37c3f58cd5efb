"""Who is not to be written to, by person or by profile key."""

from datetime import date

import peewee

from cordially.domain.invitations import LeftAlone
from cordially.domain.people import PersonId
from cordially.store.database import rows

_LEFT_ALONE = """SELECT name, since, reason FROM left_alone WHERE lifted_at = ''
    AND (person IN (SELECT id FROM person WHERE id = ?1 OR merged_into = ?1)
        OR (profile <> '' AND (profile = ?2
            OR profile IN (SELECT key FROM profile WHERE person = ?1))))
    ORDER BY since DESC, id DESC LIMIT 1"""


class LeftAlones:
    """Over one database."""

    def __init__(self, database: peewee.SqliteDatabase) -> None:
        self._database = database

    def of(self, person: PersonId | None, profile: str = "") -> LeftAlone | None:
        """What holds for a person, or for the bearer of a profile key; None where nothing."""
        found = rows(self._database, _LEFT_ALONE, (person, profile))
        if not found:
            return None
        name, since, reason = found[0]
        return LeftAlone(name, date.fromisoformat(since[:10]), reason)
