"""Connections who stand in threads of messages with somebody, or whom they mention."""

import peewee

from cordially.domain.folding import name_key
from cordially.domain.people import Facts, PersonId
from cordially.store.database import Row, rows
from cordially.store.joined_people import CONNECTED

_NAMES = """person.id, person.own_given_name, person.own_family_name, person.given_name,
    person.family_name"""

_KEY = "trim(replace(person.given_key, '  ', ' '))"
"""The folded name; its key has two blanks between given and family name."""

_IN_THREADS = f"""SELECT DISTINCT {_NAMES} FROM profile theirs
    JOIN participant mine ON mine.profile = theirs.key
    JOIN participant other ON other.message = mine.message AND other.profile <> theirs.key
    JOIN profile ON profile.key = other.profile
    JOIN person ON person.id = profile.person
    WHERE theirs.person = ?1 AND person.id <> ?1 AND {CONNECTED} AND person.put_away_at = ''"""

_WROTE = """SELECT DISTINCT message.id, message.text FROM profile
    JOIN participant ON participant.profile = profile.key
    JOIN message ON message.id = participant.message
    AND message.sender = profile.key AND NOT message.from_user
    WHERE profile.person = ? ORDER BY message.at DESC LIMIT 200"""

_EVERYBODY = f"""SELECT {_NAMES}, {_KEY} FROM person
    WHERE {CONNECTED} AND person.put_away_at = '' AND person.merged_into IS NULL
    AND person.id <> ?"""

_BEARERS = f"""SELECT person.id FROM person
    WHERE {_KEY} = ? AND person.id <> ?
    AND {CONNECTED} AND person.put_away_at = '' AND person.merged_into IS NULL LIMIT 2"""


class SharedContacts:
    """Over one database."""

    def __init__(self, database: peewee.SqliteDatabase) -> None:
        self._database = database

    def in_threads(self, person: PersonId) -> tuple[tuple[PersonId, str], ...]:
        """Connections in one thread of messages with the user and with somebody, by name."""
        return tuple(_named(row) for row in rows(self._database, _IN_THREADS, (person,)))

    def mentioned(self, person: PersonId) -> tuple[tuple[PersonId, str], ...]:
        """Connections whose whole name somebody wrote in a message to the user."""
        texts = [row[1] for row in rows(self._database, _WROTE, (person,))]
        if not texts:
            return ()
        told = f" {' '.join(name_key(text) for text in texts)} "
        words = frozenset(told.split())
        everybody = rows(self._database, _EVERYBODY, (person,))
        return tuple(_named(row) for row in everybody if _is_in(row[5], told, words))

    def named(self, name: str, besides: PersonId) -> PersonId | None:
        """The only connection who bears a name; None where nobody does, or several do."""
        key = name_key(name)
        found = rows(self._database, _BEARERS, (key, besides)) if key else []
        return PersonId(found[0][0]) if len(found) == 1 else None


def _named(row: Row) -> tuple[PersonId, str]:
    return PersonId(row[0]), Facts(*row[1:3]).over(Facts(*row[3:5])).full_name


def _is_in(key: str, told: str, words: frozenset[str]) -> bool:
    first, blank, _ = key.partition(" ")
    return bool(blank) and first in words and f" {key} " in told
