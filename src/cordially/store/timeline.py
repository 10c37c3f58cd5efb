"""What happened with a person, as the contacts' side tells it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

import peewee

from cordially.domain.clock import Clock
from cordially.domain.people import Event, EventKind, Facts, PersonId
from cordially.store.database import rows
from cordially.store.exchanges import once, sent_to, told

_FAMILY = "(SELECT id FROM person WHERE id = ?1 OR merged_into = ?1)"
"""A person and those who were merged into them."""


@dataclass(frozen=True, slots=True)
class Days:
    """What the row of a person knows of its own history; texts as in the store."""

    created_at: str
    by_hand: bool
    connected_on: str
    no_longer_connected_on: str


def timeline(
    database: peewee.SqliteDatabase, person: PersonId, days: Days, clock: Clock
) -> tuple[Event, ...]:
    """Every event with a person, the newest first."""
    # Loaded here: no person is looked at before the people are painted.
    from cordially.store.occasions import occasions  # noqa: PLC0415

    events = [
        *_of_the_row(days),
        *_exchanged(database, person),
        *_corrected(database, person),
        *_new_jobs(database, person),
        *occasions(database, person, clock, days.connected_on),
    ]
    events.sort(key=_moment, reverse=True)
    return tuple(events)


def _moment(event: Event) -> str:
    moment = event.at or event.day
    return moment.isoformat() if moment else ""


def _of_the_row(days: Days) -> Iterator[Event]:
    if days.connected_on:
        yield Event(EventKind.CONNECTED, None, date.fromisoformat(days.connected_on), "")
    if days.by_hand:
        yield Event(EventKind.ADDED, datetime.fromisoformat(days.created_at), None, "")
    if days.no_longer_connected_on:
        day = date.fromisoformat(days.no_longer_connected_on)
        yield Event(EventKind.NO_LONGER_CONNECTED, None, day, "")


def _exchanged(database: peewee.SqliteDatabase, person: PersonId) -> Iterator[Event]:
    sent = sent_to(database, [person])
    for message in once(told(database, person), sent):
        kind = EventKind.WROTE if message.from_user else EventKind.ANSWERED
        yield Event(kind, message.at, None, message.text)
    for one in sent:
        yield Event(EventKind.SENT, one.at, None, one.text, one.id)


def _corrected(database: peewee.SqliteDatabase, person: PersonId) -> Iterator[Event]:
    """Hand-overs that had counted as sent and were said not to be."""
    for hand_over, text, at in rows(
        database,
        "SELECT hand_over.id, hand_over.text, hand_over_correction.corrected_at"
        " FROM hand_over_correction"
        " JOIN hand_over ON hand_over.id = hand_over_correction.hand_over"
        " JOIN recipient ON recipient.id = hand_over.recipient"
        " WHERE hand_over_correction.before = 'sent' AND hand_over_correction.after <> 'sent'"
        f" AND recipient.person IN {_FAMILY}",
        (person,),
    ):
        moment = datetime.fromisoformat(at)
        yield Event(EventKind.SENT_CORRECTED, moment, None, text, hand_over)


def _new_jobs(database: peewee.SqliteDatabase, person: PersonId) -> Iterator[Event]:
    jobs: dict[int, tuple[date, dict[str, str]]] = {}
    for import_id, made_on, applied_at, field, after in rows(
        database,
        "SELECT import_run.id, import_run.made_on, import_run.applied_at,"
        " import_change.field, import_change.after FROM import_change"
        " JOIN import_run ON import_run.id = import_change.import_id"
        " WHERE import_run.undone_at = '' AND import_change.after <> ''"
        " AND import_change.field IN ('company', 'position')"
        f" AND import_change.person IN {_FAMILY}",
        (person,),
    ):
        day = date.fromisoformat(made_on) if made_on else datetime.fromisoformat(applied_at).date()
        jobs.setdefault(import_id, (day, {}))[1][field] = after
    for day, job in jobs.values():
        facts = Facts(company=job.get("company", ""), position=job.get("position", ""))
        yield Event(EventKind.NEW_JOB, None, day, "", job=facts)
