"""What was recorded about people in a line."""

from datetime import date, timedelta

import pytest

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.follow_ups import Reminder, ReminderId, ReminderKind
from cordially.domain.messages import CompositionId
from cordially.domain.people import PersonId
from cordially.store.acts import Acts
from cordially.store.database import one
from cordially.store.reminders import Reminders
from tests.contact_book import ContactBook


@pytest.fixture
def reminders(book: ContactBook) -> Reminders:
    return Reminders(book.database, Acts(book.database, book.clock), book.clock)


def only(reminders: Reminders, person: PersonId) -> Reminder:
    (found,) = reminders.of(person)
    return found


def test_what_is_recorded_stands_with_both_people(book: ContactBook, reminders: Reminders) -> None:
    tom, anna = book.add("Tom Aker"), book.add("Anna Kowalska")
    reminders.record(
        ReminderKind.INTRODUCE,
        tom,
        "about grids",
        due_on=date(2026, 12, 4),
        other=anna,
        other_name="Anna Kowalska",
    )
    found = only(reminders, tom)
    assert found == only(reminders, anna)
    assert (found.person_name, found.other_name, found.text) == (
        "Tom Aker",
        "Anna Kowalska",
        "about grids",
    )
    assert (found.due_on, found.made_at, found.done_at) == (
        date(2026, 12, 4),
        book.clock.now(),
        None,
    )


def test_another_who_is_not_known_is_named(book: ContactBook, reminders: Reminders) -> None:
    tom = book.add("Tom Aker")
    reminders.record(ReminderKind.REFERRAL, tom, other_name="Somebody Else")
    assert only(reminders, tom).other_name == "Somebody Else"


def test_done_and_put_off_are_steps_that_can_be_undone(
    book: ContactBook, reminders: Reminders
) -> None:
    tom = book.add("Tom Aker")
    number = reminders.record(ReminderKind.THANK, tom, due_on=date(2026, 12, 3))
    reminders.put_off(number, date(2026, 12, 24))
    reminders.finish(number)
    assert only(reminders, tom).done_at == book.clock.now()

    book.contacts.undo()
    assert only(reminders, tom).done_at is None
    book.contacts.undo()
    assert only(reminders, tom).due_on == date(2026, 12, 3)
    book.contacts.undo()
    assert reminders.of(tom) == ()


def test_a_letter_that_went_out_makes_it_done_and_a_correction_does_not(
    book: ContactBook, reminders: Reminders
) -> None:
    tom = book.add("Tom Aker")
    number = reminders.record(ReminderKind.THANK, tom, due_on=date(2026, 12, 3))
    (recipient,) = book.composition(tom)
    letter = CompositionId(one(book.database, "SELECT MAX(id) FROM composition")[0])
    reminders.attach(number, letter)
    assert only(reminders, tom).done_at is None

    sent_at = book.clock.now() + timedelta(hours=1)
    hand_over = book.hand_over(recipient, "Thank you", sent_at)
    assert only(reminders, tom).done_at == sent_at

    book.database.execute_sql("UPDATE hand_over SET answer = 'not-yet' WHERE id = ?", (hand_over,))
    assert only(reminders, tom).done_at is None


def test_of_people_merged_the_one_kept_has_what_was_recorded(
    book: ContactBook, reminders: Reminders
) -> None:
    tom, again = book.add("Tom Aker"), book.add("Thomas Aker")
    reminders.record(ReminderKind.GOOD_FOR, again, "grids")
    book.contacts.merge(tom, again)
    assert only(reminders, tom).text == "grids"


def test_nothing_is_recorded_about_somebody_who_is_gone(reminders: Reminders) -> None:
    with pytest.raises(Trouble) as met:
        reminders.record(ReminderKind.THANK, PersonId(99))
    assert met.value.kind is TroubleKind.PERSON_GONE


def test_a_line_that_was_taken_back_is_gone(reminders: Reminders) -> None:
    with pytest.raises(Trouble) as met:
        reminders.finish(ReminderId(7))
    assert met.value.kind is TroubleKind.REMINDER_GONE
