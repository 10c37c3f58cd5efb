"""What notes and messages tell of people one writes to."""

import json
from collections import defaultdict
from collections.abc import Collection

import peewee

from cordially.domain.acquaintance import Acquaintance
from cordially.domain.people import PersonId
from cordially.store.database import rows
from cordially.store.left_alone import LeftAlones

LONGEST = 2_000
"""Characters that are kept of what is known of one person."""

_AMONG = "IN (SELECT value FROM json_each(?))"

_NOTES = f"""SELECT person, text FROM note WHERE person {_AMONG}
    ORDER BY written_at DESC, id DESC"""

_MESSAGES = f"""SELECT DISTINCT profile.person, message.text, message.from_user, message.at,
    message.id FROM profile JOIN participant ON participant.profile = profile.key
    JOIN message ON message.id = participant.message
    WHERE message.counted AND profile.person {_AMONG}
    AND (message.from_user OR message.sender = profile.key)
    ORDER BY message.at DESC, message.id DESC"""


class Acquaintances:
    """Over one database."""

    def __init__(self, database: peewee.SqliteDatabase) -> None:
        self._database = database

    def of(self, people: Collection[PersonId]) -> dict[PersonId, Acquaintance]:
        """What is known of some people; whoever is gone is left out."""
        asked = (json.dumps(list(people)),)
        met = rows(self._database, f"SELECT id, how_we_met FROM person WHERE id {_AMONG}", asked)
        told: defaultdict[int, list[str]] = defaultdict(list)
        theirs: defaultdict[int, list[str]] = defaultdict(list)
        for person, text in rows(self._database, _NOTES, asked):
            told[person].append(text)
        for person, text, from_user, *_ in rows(self._database, _MESSAGES, asked):
            told[person].append(text)
            if not from_user:
                theirs[person].append(text)
        complained = LeftAlones(self._database).ever(people)
        return {
            PersonId(person): Acquaintance(
                how, _cut(told[person]), _cut(theirs[person]), complained=person in complained
            )
            for person, how in met
        }


def _cut(texts: list[str]) -> str:
    return "\n".join(texts)[:LONGEST]
