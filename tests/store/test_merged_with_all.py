"""Two entries made one, with requests, invitations and all that follows hanging on either."""

from collections.abc import Callable
from datetime import date

import pytest

from cordially.domain.acts import ActKind
from cordially.domain.background import BackgroundFact, FactKind
from cordially.domain.follow_ups import ReminderKind
from cordially.domain.people import EventKind, PersonId
from cordially.domain.requests import Arrived, Decision, RequestSource
from cordially.store.acts import Acts
from cordially.store.background import Background
from cordially.store.database import insert, writing
from cordially.store.decisions import Decisions
from cordially.store.introductions import Introductions
from cordially.store.invitations import Invitations
from cordially.store.left_alone import LeftAlones
from cordially.store.reminders import Reminders
from cordially.store.requests import Requests
from tests.contact_book import ContactBook
from tests.writing_room import START

SINCE = date(2026, 11, 1)


def asked_by_name(book: ContactBook, person: PersonId) -> None:
    requests = Requests(book.database, book.clock)
    requests.add([Arrived("Mia", "", "", "Hi", START, RequestSource.PASTED)])
    (request,) = requests.open()
    Decisions(book.database, book.clock).record([request.id], Decision.REPLY, person=person)


def asked_by_address(book: ContactBook, _person: PersonId) -> None:
    requests = Requests(book.database, book.clock)
    requests.add([Arrived("Mia", "mia", "", "Hi", START, RequestSource.ARCHIVE)])


def put(book: ContactBook, table: str, **columns: str | int) -> int:
    names, marks = ", ".join(columns), ", ".join("?" * len(columns))
    with writing(book.database):
        sql = f"INSERT INTO {table} ({names}) VALUES ({marks})"  # noqa: S608 - our own columns
        return insert(book.database, sql, list(columns.values()))


def invited(book: ContactBook, person: PersonId) -> None:
    at = START.isoformat()
    put(book, "invitation", person=person, created_at=at, sent_at=at)


def invited_by_an_archive(book: ContactBook, _person: PersonId) -> None:
    at = START.isoformat()
    put(book, "invitation", profile="mia", name="Mia", created_at=at, sent_at=at)


def helped(book: ContactBook, person: PersonId) -> None:
    put(
        book,
        "introduction",
        helper=person,
        target_name="Tomás",
        standing="asked",
        made_at=START.isoformat(),
    )


def was_introduced(book: ContactBook, person: PersonId) -> None:
    put(
        book,
        "introduction",
        helper=book.add("Lucía Campos"),
        target=person,
        target_name="Mia",
        standing="asked",
        made_at=START.isoformat(),
    )


def remind(book: ContactBook, person: PersonId, other: PersonId | None = None) -> None:
    reminders = Reminders(book.database, Acts(book.database, book.clock), book.clock)
    reminders.record(ReminderKind.REFERRAL, person, "a report", other=other, due_on=SINCE)


def recorded(book: ContactBook, person: PersonId) -> None:
    remind(book, person)


def recorded_with_another(book: ContactBook, person: PersonId) -> None:
    remind(book, book.add("Lucía Campos"), person)


def leave_alone(book: ContactBook, person: PersonId) -> None:
    with Acts(book.database, book.clock).recording(ActKind.LEAVE_ALONE):
        LeftAlones(book.database).add(person, "Mia", "", SINCE)


KINDS: list[tuple[Callable[[ContactBook, PersonId], None], EventKind]] = [
    (asked_by_name, EventKind.REQUEST_ANSWERED),
    (asked_by_address, EventKind.ASKED_YOU),
    (invited, EventKind.INVITED),
    (invited_by_an_archive, EventKind.INVITED),
    (helped, EventKind.INTRODUCTION_ASKED),
    (was_introduced, EventKind.INTRODUCTION_ASKED),
    (recorded, EventKind.REFERRED),
    (recorded_with_another, EventKind.REFERRED),
    (leave_alone, EventKind.LEFT_ALONE),
]


@pytest.mark.parametrize(("happen", "kind"), KINDS, ids=[one[0].__name__ for one in KINDS])
def test_what_happened_with_either_is_found_with_the_one_kept_until_that_is_undone(
    book: ContactBook, happen: Callable[[ContactBook, PersonId], None], kind: EventKind
) -> None:
    keep = book.bring_in("Maria Sørensen", profile="maria")
    other = book.bring_in("Mia Sørensen", profile="mia")
    happen(book, other)
    before = book.person(other).timeline, book.person(keep).timeline

    book.contacts.merge(keep, other)
    found = book.person(keep).timeline
    asked_for_the_other = book.person(other).timeline
    book.contacts.undo()

    assert {event.kind for event in before[0]} <= {event.kind for event in found}
    assert len(found) == len(before[0])
    assert asked_for_the_other == found
    assert (book.person(other).timeline, book.person(keep).timeline) == before
    assert kind in {event.kind for event in found}


def test_the_stores_of_each_thing_name_the_one_kept(book: ContactBook) -> None:
    keep = book.bring_in("Maria Sørensen", profile="maria")
    other = book.bring_in("Mia Sørensen", profile="mia")
    for happen in (asked_by_name, invited, helped, leave_alone):
        happen(book, other)
    fact = BackgroundFact(other, FactKind.SCHOOL, "DTU")
    with writing(book.database):
        Background(book.database).add(fact)
    book.contacts.merge(keep, other)
    database, clock = book.database, book.clock
    (request,) = Requests(database, clock).open()
    (invitation,) = Invitations(database, clock).everyone()
    (introduction,) = Introductions(database, clock).everyone()
    assert (request.person, invitation.person, introduction.helper) == (keep, keep, keep)
    assert [one.name for one in Background(database).of(keep)] == ["DTU"]
    assert set(LeftAlones(database).everybody()) == {keep}
    assert LeftAlones(database).of(keep) is not None
