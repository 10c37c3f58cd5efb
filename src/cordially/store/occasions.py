"""Requests, invitations, introductions and what was recorded, as events with a person.

Each is joined by the person, by those merged into them, and by every profile key they have.
Nothing of it has to be logged a second time.
"""

from collections.abc import Iterator
from datetime import date, datetime

import peewee

from cordially.domain.clock import Clock
from cordially.domain.follow_ups import Reminder, ReminderKind
from cordially.domain.invitations import Introduction, IntroductionStanding, Invitation
from cordially.domain.invitations import InvitationStanding as Stands
from cordially.domain.people import Event, EventKind, PersonId
from cordially.domain.requests import Decision
from cordially.store.database import rows
from cordially.store.introductions import Introductions
from cordially.store.invitations import SAME_WITHIN, Invitations
from cordially.store.reminders import recorded_of

_FAMILY = "(SELECT id FROM person WHERE id = ?1 OR merged_into = ?1)"
_KEYS = "(SELECT key FROM profile WHERE person = ?1)"

_ASKED = f"""SELECT DISTINCT q.id, q.asked_at, q.came_at, q.note FROM request q
    LEFT JOIN decision d ON d.request = q.id AND d.person IN {_FAMILY} AND d.undone_at = ''
    WHERE d.id IS NOT NULL OR (q.profile <> '' AND q.profile IN {_KEYS})"""

_DECIDED = f"""SELECT d.decision, d.reason, d.made_at FROM decision d
    JOIN request q ON q.id = d.request WHERE d.undone_at = '' AND (d.person IN {_FAMILY}
    OR (q.profile <> '' AND q.profile IN {_KEYS}))"""

_ALONE = f"""SELECT DISTINCT since, reason, lifted_at FROM left_alone WHERE person IN {_FAMILY}
    OR (profile <> '' AND profile IN {_KEYS})"""

_DECISIONS = {
    Decision.ACCEPT: EventKind.REQUEST_ACCEPTED,
    Decision.ASK_CONTEXT: EventKind.CONTEXT_ASKED,
    Decision.REPLY: EventKind.REQUEST_ANSWERED,
    Decision.IGNORE: EventKind.REQUEST_IGNORED,
    Decision.DECLINE: EventKind.REQUEST_DECLINED,
    Decision.DO_NOT_KNOW: EventKind.REQUEST_NOT_KNOWN,
    Decision.REPORT: EventKind.REQUEST_REPORTED,
}

_OUTCOMES = {
    Stands.ACCEPTED: EventKind.INVITATION_ACCEPTED,
    Stands.DECLINED: EventKind.INVITATION_DECLINED,
    Stands.WITHDRAWN: EventKind.INVITATION_WITHDRAWN,
}

_RECORDED = {
    ReminderKind.THANK: EventKind.TO_THANK,
    ReminderKind.INTRODUCE: EventKind.TO_INTRODUCE,
    ReminderKind.TELL_HOW_IT_WENT: EventKind.TO_TELL,
    ReminderKind.GOOD_FOR: EventKind.GOOD_FOR,
    ReminderKind.REFERRAL: EventKind.REFERRED,
    ReminderKind.GET_IN_TOUCH: EventKind.TO_GET_IN_TOUCH,
}

_INTRODUCED = frozenset({IntroductionStanding.INTRODUCED, IntroductionStanding.THANKED})


def occasions(
    database: peewee.SqliteDatabase,
    person: PersonId,
    clock: Clock,
    connected_on: str,
) -> Iterator[Event]:
    """Every event of these kinds with a person, in no order.

    `connected_on` is since when the two are connected, an ISO text or empty.
    """
    yield from _requests(database, person)
    invitations = Invitations(database, clock).of(person, "")
    yield from _invited(invitations, date.fromisoformat(connected_on) if connected_on else None)
    for introduction in Introductions(database, clock).of(person):
        yield from _introduced(introduction, person)
    for reminder in recorded_of(database, person):
        yield from _recorded(reminder, person)
    yield from _left_alone(database, person)


def _requests(database: peewee.SqliteDatabase, person: PersonId) -> Iterator[Event]:
    for _, asked_at, came_at, note in rows(database, _ASKED, (person,)):
        moment = datetime.fromisoformat(asked_at or came_at)
        yield Event(EventKind.ASKED_YOU, moment, None, note)
    for decision, reason, made_at in rows(database, _DECIDED, (person,)):
        kind = _DECISIONS.get(Decision(decision))
        if kind is not None:
            yield Event(kind, datetime.fromisoformat(made_at), None, reason)


def _invited(invitations: tuple[Invitation, ...], connected_on: date | None) -> Iterator[Event]:
    """What was sent from here and came back in an archive is told once."""
    told: list[datetime] = []
    for one in sorted(invitations, key=lambda one: one.composition is None):
        if one.sent_at is None or any(_near(one.sent_at, at) for at in told):
            continue
        told.append(one.sent_at)
        yield Event(EventKind.INVITED, one.sent_at, None, one.ground_words)
        kind = _OUTCOMES.get(one.standing)
        if kind is None:
            continue
        # The day the archive tells is truer than the one on which somebody said so.
        if kind is EventKind.INVITATION_ACCEPTED and connected_on:
            yield Event(kind, None, connected_on, "")
        elif one.outcome_at is not None:
            yield Event(kind, one.outcome_at, None, "")


def _near(one: datetime, other: datetime) -> bool:
    return abs(one - other) <= SAME_WITHIN


def _introduced(one: Introduction, person: PersonId) -> Iterator[Event]:
    other = one.target_name if person == one.helper else one.helper_name
    if one.standing is IntroductionStanding.DRAFT:
        return
    yield Event(EventKind.INTRODUCTION_ASKED, None, one.made_on, other)
    if one.settled_on is None:
        return
    if one.standing in _INTRODUCED:
        yield Event(EventKind.INTRODUCED, None, one.settled_on, other)
    elif one.standing is IntroductionStanding.DECLINED:
        yield Event(EventKind.INTRODUCTION_DECLINED, None, one.settled_on, other)


def _recorded(one: Reminder, person: PersonId) -> Iterator[Event]:
    """An introduction and a referral stand with both people, each naming the other."""
    other = one.other_name if person == one.person else one.person_name
    text = ": ".join(filter(None, (other, one.text))) if one.kind.names_another else one.text
    yield Event(_RECORDED[one.kind], one.made_at, None, text)
    if one.done_at is not None and one.kind is not ReminderKind.GOOD_FOR:
        yield Event(EventKind.FOLLOWED_UP, one.done_at, None, text)


def _left_alone(database: peewee.SqliteDatabase, person: PersonId) -> Iterator[Event]:
    for since, reason, lifted_at in rows(database, _ALONE, (person,)):
        yield Event(EventKind.LEFT_ALONE, None, date.fromisoformat(since[:10]), reason)
        if lifted_at:
            yield Event(EventKind.WRITTEN_TO_AGAIN, datetime.fromisoformat(lifted_at), None, "")
