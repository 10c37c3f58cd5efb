"""What was written to people and what came back: imported messages and confirmed hand-overs.

Messages name people by the addresses of their profiles, so everything here goes by way of
the table `profile`. `message.sender` holds the sender's key. What one handed over and
later imports again, as LinkedIn's archive has it too, counts once.
"""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

import peewee

from cordially.domain.people import PersonId
from cordially.store.database import rows, run_many

SAME_MESSAGE_WITHIN = timedelta(days=7)
"""A hand-over confirmed as sent and an equal message so close to it are one."""

_AMONG = "IN (SELECT value FROM json_each(?))"

_MESSAGES = """SELECT person, SUM(mine), SUM(theirs), MAX(at) FROM (
    SELECT DISTINCT profile.person AS person, message.id, message.at AS at,
        message.from_user AS mine,
        NOT message.from_user AND message.sender = profile.key AS theirs
    FROM profile JOIN participant ON participant.profile = profile.key
        JOIN message ON message.id = participant.message
    WHERE message.counted {among}
        AND (message.from_user OR message.sender = profile.key)
    ) GROUP BY person"""

_SENT = """SELECT COALESCE(person.merged_into, person.id), hand_over.id, hand_over.text,
    hand_over.handed_at FROM hand_over
    JOIN recipient ON recipient.id = hand_over.recipient
    JOIN person ON person.id = recipient.person
    WHERE hand_over.answer = 'sent' {among}"""


@dataclass(frozen=True, slots=True)
class Sent:
    """A confirmed hand-over to a person; `person` is the one kept where people were merged."""

    id: int
    person: PersonId
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Told:
    """An imported message between the user and a person."""

    at: datetime
    from_user: bool
    text: str


def sent_to(
    database: peewee.SqliteDatabase, people: Collection[PersonId] | None = None
) -> list[Sent]:
    """Confirmed hand-overs to some people, or to everybody, the oldest first."""
    among = f"AND COALESCE(person.merged_into, person.id) {_AMONG}" if people is not None else ""
    return [
        Sent(row[1], PersonId(row[0]), row[2], datetime.fromisoformat(row[3]))
        for row in rows(
            database,
            _SENT.format(among=among) + " ORDER BY hand_over.handed_at, hand_over.id",
            _values(people),
        )
    ]


def told(database: peewee.SqliteDatabase, person: PersonId) -> list[Told]:
    """The imported messages between the user and a person, the oldest first."""
    return [
        Told(datetime.fromisoformat(at), bool(from_user), text)
        for at, from_user, text, _ in rows(
            database,
            "SELECT DISTINCT message.at, message.from_user, message.text, message.id"
            " FROM profile JOIN participant ON participant.profile = profile.key"
            " JOIN message ON message.id = participant.message"
            " WHERE message.counted AND profile.person = ?"
            " AND (message.from_user OR message.sender = profile.key)"
            " ORDER BY message.at, message.id",
            (person,),
        )
    ]


def once(messages: list[Told], sent: list[Sent]) -> list[Told]:
    """The messages without those that are a confirmed hand-over come back in an archive."""
    left = list(messages)
    for one in sent:
        words = one.text.split()
        for at, message in enumerate(left):
            if (
                message.from_user
                and abs(message.at - one.at) <= SAME_MESSAGE_WITHIN
                and message.text.split() == words
            ):
                del left[at]
                break
    return left


def recount(database: peewee.SqliteDatabase, people: Collection[PersonId] | None = None) -> None:
    """Bring `written`, `received` and `last_contact` of some people, or of all, in step.

    To be called inside the transaction that changed messages, profiles or hand-overs.
    """
    if people is not None:
        people = _kept_for(database, people)
    among = f"AND profile.person {_AMONG}" if people is not None else ""
    found: dict[int, tuple[int, int, str]] = {
        row[0]: (row[1], row[2], row[3])
        for row in rows(database, _MESSAGES.format(among=among), _values(people))
    }
    handed: dict[PersonId, list[Sent]] = {}
    for one in sent_to(database, people):
        handed.setdefault(one.person, []).append(one)
    for person, sent in handed.items():
        messages = told(database, person)
        kept = once(messages, sent)
        written, received, last = found.get(person, (0, 0, ""))
        newest = max(one.at for one in sent)
        found[person] = (
            written - (len(messages) - len(kept)) + len(sent),
            received,
            max(last, newest.isoformat()),
        )
    before = rows(
        database,
        "SELECT id, written, received, last_contact FROM person"
        + (f" WHERE id {_AMONG}" if people is not None else ""),
        _values(people),
    )
    run_many(
        database,
        "UPDATE person SET written = ?, received = ?, last_contact = ? WHERE id = ?",
        [
            (*counts, person)
            for person, *old in before
            if tuple(old) != (counts := found.get(person, (0, 0, "")))
        ],
    )


def _kept_for(database: peewee.SqliteDatabase, people: Collection[PersonId]) -> frozenset[PersonId]:
    """These people, and those they were merged into."""
    kept = rows(
        database, f"SELECT COALESCE(merged_into, id) FROM person WHERE id {_AMONG}", _values(people)
    )
    return frozenset(people) | {PersonId(row[0]) for row in kept}


def _values(people: Collection[PersonId] | None) -> tuple[str, ...]:
    return () if people is None else (json.dumps(list(people)),)
