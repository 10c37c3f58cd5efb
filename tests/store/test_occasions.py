"""A person's timeline writes itself: requests, invitations, introductions, reminders."""

from datetime import UTC, date, datetime, timedelta

import pytest

from cordially.domain.acts import ActKind
from cordially.domain.follow_ups import ReminderKind
from cordially.domain.invitations import IntroductionStanding, Outcome
from cordially.domain.messages import CompositionId
from cordially.domain.people import EventKind, PersonId
from cordially.domain.requests import Arrived, Decision, RequestSource
from cordially.store.acts import Acts
from cordially.store.database import insert, one, writing
from cordially.store.decisions import Decisions
from cordially.store.introductions import Introductions
from cordially.store.invitations import Invitations
from cordially.store.left_alone import LeftAlones
from cordially.store.reminders import Reminders
from cordially.store.requests import Requests
from tests.contact_book import ContactBook

NOW = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
ASKED = NOW - timedelta(days=4)


def told(book: ContactBook, person: PersonId) -> list[tuple[EventKind, str]]:
    """The timeline apart from how the person came to be known, the newest first."""
    known = {EventKind.ADDED, EventKind.CONNECTED}
    return [
        (event.kind, event.text)
        for event in book.person(person).timeline
        if event.kind not in known
    ]


def asked_by(book: ContactBook, key: str) -> Requests:
    requests = Requests(book.database, book.clock)
    arrived = Arrived("Priya Nair", key, "", "We met.", ASKED, RequestSource.ARCHIVE)
    requests.add([arrived])
    return requests


@pytest.mark.parametrize(
    ("decision", "kind"),
    [
        (Decision.ACCEPT, EventKind.REQUEST_ACCEPTED),
        (Decision.ASK_CONTEXT, EventKind.CONTEXT_ASKED),
        (Decision.REPLY, EventKind.REQUEST_ANSWERED),
        (Decision.IGNORE, EventKind.REQUEST_IGNORED),
        (Decision.DECLINE, EventKind.REQUEST_DECLINED),
        (Decision.DO_NOT_KNOW, EventKind.REQUEST_NOT_KNOWN),
        (Decision.REPORT, EventKind.REQUEST_REPORTED),
    ],
)
def test_a_request_and_each_decision_stand_in_the_timeline_until_it_is_taken_back(
    book: ContactBook, decision: Decision, kind: EventKind
) -> None:
    priya = book.add("Priya Nair", profile="priya")
    requests, decisions = asked_by(book, "priya"), Decisions(book.database, book.clock)
    decisions.record([requests.open()[0].id], decision, "our talk")
    assert told(book, priya) == [(kind, "our talk"), (EventKind.ASKED_YOU, "We met.")]

    decisions.undo()
    assert told(book, priya) == [(EventKind.ASKED_YOU, "We met.")]


def test_putting_a_request_off_is_no_event(book: ContactBook) -> None:
    priya = book.add("Priya Nair", profile="priya")
    requests = asked_by(book, "priya")
    decisions = Decisions(book.database, book.clock)
    decisions.record([requests.open()[0].id], Decision.LATER)
    assert told(book, priya) == [(EventKind.ASKED_YOU, "We met.")]


def test_a_request_under_an_earlier_address_is_theirs_as_well(book: ContactBook) -> None:
    priya = book.add("Priya Nair", profile="priya")
    asked_by(book, "priya")
    book.contacts.set_profile(priya, "priya-nair")
    other = book.add("Bo Berg", profile="bo")
    assert told(book, priya) == [(EventKind.ASKED_YOU, "We met.")]
    assert told(book, other) == []


def test_a_request_without_an_address_is_theirs_who_was_added_for_it(book: ContactBook) -> None:
    priya = book.add("Priya Nair")
    requests, decisions = asked_by(book, ""), Decisions(book.database, book.clock)
    decisions.record([requests.open()[0].id], Decision.ACCEPT, person=priya)
    assert told(book, priya) == [
        (EventKind.REQUEST_ACCEPTED, ""),
        (EventKind.ASKED_YOU, "We met."),
    ]


def invited(book: ContactBook, key: str, at: datetime) -> None:
    with writing(book.database):
        insert(
            book.database,
            "INSERT INTO invitation (profile, name, ground_words, created_at, sent_at)"
            " VALUES (?, 'Priya Nair', 'her talk', ?, ?)",
            (key, at.isoformat(), at.isoformat()),
        )


def test_an_invitation_is_accepted_on_the_day_of_the_connection(book: ContactBook) -> None:
    invited(book, "priya", ASKED)
    priya = book.bring_in("Priya Nair", profile="priya", connected_on="2026-11-29")
    assert told(book, priya) == [
        (EventKind.INVITATION_ACCEPTED, ""),
        (EventKind.INVITED, "her talk"),
    ]
    accepted = next(
        event
        for event in book.person(priya).timeline
        if event.kind is EventKind.INVITATION_ACCEPTED
    )
    assert accepted.day == date(2026, 11, 29)


@pytest.mark.parametrize(
    ("outcome", "kind"),
    [
        (Outcome.DECLINED, EventKind.INVITATION_DECLINED),
        (Outcome.WITHDRAWN, EventKind.INVITATION_WITHDRAWN),
    ],
)
def test_what_became_of_an_invitation_is_told(
    book: ContactBook, outcome: Outcome, kind: EventKind
) -> None:
    priya = book.add("Priya Nair", profile="priya")
    invited(book, "priya", ASKED)
    invitations = Invitations(book.database, book.clock)
    with writing(book.database):
        invitations.settle(invitations.everyone()[0].id, outcome)
    assert told(book, priya) == [(kind, ""), (EventKind.INVITED, "her talk")]


def test_an_invitation_told_twice_within_days_is_one(book: ContactBook) -> None:
    priya = book.add("Priya Nair", profile="priya")
    for days in (0, 3, 40):
        invited(book, "priya", ASKED - timedelta(days=days))
    assert told(book, priya) == [(EventKind.INVITED, "her talk")] * 2


def test_an_introduction_stands_with_the_helper_and_with_whom_it_led_to(
    book: ContactBook,
) -> None:
    tom, anna = book.add("Tom Aker"), book.add("Anna Kowalska")
    book.composition(tom)
    letter = CompositionId(one(book.database, "SELECT MAX(id) FROM composition")[0])
    introductions = Introductions(book.database, book.clock)
    with writing(book.database):
        number = introductions.add(tom, anna, "Anna Kowalska", "grids", letter)
    assert told(book, tom) == []

    with writing(book.database):
        introductions.settle(number, IntroductionStanding.INTRODUCED)
    assert {kind for kind, _ in told(book, tom)} == {
        EventKind.INTRODUCED,
        EventKind.INTRODUCTION_ASKED,
    }
    assert told(book, tom)[0][1] == "Anna Kowalska"
    assert {text for _, text in told(book, anna)} == {"Tom Aker"}


def test_what_was_recorded_stands_there_and_a_referral_with_both(book: ContactBook) -> None:
    acts = Acts(book.database, book.clock)
    reminders = Reminders(book.database, acts, book.clock)
    tom, anna = book.add("Tom Aker"), book.add("Anna Kowalska")
    thanks = reminders.record(ReminderKind.THANK, tom, "for the talk")
    book.clock.pass_by(minutes=1)
    reminders.finish(thanks)
    book.clock.pass_by(minutes=1)
    reminders.record(ReminderKind.REFERRAL, tom, "a job", other=anna, other_name="Anna Kowalska")
    reminders.wave_welcome_away(tom)

    assert told(book, tom) == [
        (EventKind.REFERRED, "Anna Kowalska: a job"),
        (EventKind.FOLLOWED_UP, "for the talk"),
        (EventKind.TO_THANK, "for the talk"),
    ]
    assert told(book, anna) == [(EventKind.REFERRED, "Tom Aker: a job")]


def test_what_somebody_is_good_for_stands_with_the_person_until_it_is_taken_away(
    book: ContactBook,
) -> None:
    reminders = Reminders(book.database, Acts(book.database, book.clock), book.clock)
    tom = book.add("Tom Aker")
    number = reminders.record(ReminderKind.GOOD_FOR, tom, "grids")
    (good_for,) = book.person(tom).good_for
    assert (good_for.id, good_for.text) == (number, "grids")
    reminders.finish(number)
    assert book.person(tom).good_for == ()
    assert told(book, tom) == [(EventKind.GOOD_FOR, "grids")]


def test_who_is_left_alone_is_told_with_the_person(book: ContactBook) -> None:
    acts, alones = Acts(book.database, book.clock), LeftAlones(book.database)
    dana = book.add("Dana Whitlock", profile="dana")
    with acts.recording(ActKind.LEAVE_ALONE):
        alones.add(dana, "Dana Whitlock", "no updates", date(2026, 11, 3))
    found = book.person(dana)
    assert (found.left_alone_since, found.left_alone_reason) == (date(2026, 11, 3), "no updates")
    with acts.recording(ActKind.WRITE_AGAIN):
        alones.lift(dana, book.clock)
    assert book.person(dana).left_alone_since is None
    assert told(book, dana) == [
        (EventKind.WRITTEN_TO_AGAIN, ""),
        (EventKind.LEFT_ALONE, "no updates"),
    ]
