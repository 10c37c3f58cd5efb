"""Whom the store knows by a profile key, and whether the two are connected by now.

Requests, and invitations that only an archive tells of, name the other by key alone. Whether
they became a connection is joined here each time and never copied, so that it holds for what
a later import brings or marks.
"""

from dataclasses import dataclass
from datetime import date

import peewee

from cordially.domain.invitations import InvitationId
from cordially.domain.people import PersonId
from cordially.store.database import rows

CONNECTED = "(person.connected_on <> '' AND person.no_longer_connected_on = '')"
"""SQL for whether the row of table `person` is a connection now."""

_MATCHED = f"""SELECT invitation.id, person.id, IIF({CONNECTED}, person.connected_on, '')
    FROM invitation
    LEFT JOIN profile ON profile.key = invitation.profile AND invitation.profile <> ''
    LEFT JOIN person named ON named.id = invitation.person
    JOIN person ON person.id = COALESCE(named.merged_into, named.id, profile.person)"""


@dataclass(frozen=True, slots=True)
class Match:
    """The person an invitation went to, and since when they are connected; None: not now."""

    person: PersonId
    connected_on: date | None


def person_of(key: str) -> str:
    """SQL for the id of the person who has a profile key; NULL where nobody has it.

    `key` is SQL too, such as a column. An empty key is nobody's.
    """
    return f"(SELECT profile.person FROM profile WHERE profile.key = {key})"


def is_connected(key: str, person: str = "NULL") -> str:
    """SQL (1 or 0) for whether the bearer of a profile key, or a person, is connected now.

    `key` and `person` are SQL too, such as columns; of people merged the one kept counts.
    """
    kept = f"(SELECT COALESCE(n.merged_into, n.id) FROM person n WHERE n.id = {person})"
    return (
        f"EXISTS (SELECT 1 FROM person WHERE {CONNECTED}"
        f" AND person.id IN ({person_of(key)}, {kept}))"
    )


def matched(database: peewee.SqliteDatabase) -> dict[InvitationId, Match]:
    """Every invitation to somebody whom the store knows, with who that is."""
    return {
        InvitationId(number): Match(
            PersonId(person), date.fromisoformat(connected_on) if connected_on else None
        )
        for number, person, connected_on in rows(database, _MATCHED)
    }
