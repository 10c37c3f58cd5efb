"""What was written and what came back is counted once, by way of the profile."""

from datetime import timedelta

from cordially.domain.people import EventKind, PersonId
from cordially.store.database import run, writing
from cordially.store.exchanges import recount
from tests.contact_book import ContactBook
from tests.writing_room import START


def counts(book: ContactBook, person: PersonId) -> tuple[int, int]:
    history = book.person(person).history
    return history.written, history.received


def told(book: ContactBook, person: PersonId) -> list[tuple[EventKind, str]]:
    return [(event.kind, event.text) for event in book.person(person).timeline if event.text]


def test_messages_to_and_from_a_person_are_counted_and_told_newest_first(book: ContactBook) -> None:
    anna = book.bring_in("Anna A", profile="anna")
    book.message("anna", "Hello", START - timedelta(days=3), from_user=True)
    book.message("anna", "Hello back", START - timedelta(days=2), from_user=False)
    book.message("ben", "Not hers", START - timedelta(days=1), from_user=False)
    assert counts(book, anna) == (1, 1)
    assert book.person(anna).history.last_contact == START - timedelta(days=2)
    assert told(book, anna) == [(EventKind.ANSWERED, "Hello back"), (EventKind.WROTE, "Hello")]


def test_what_a_third_person_said_to_both_is_no_word_from_this_one(book: ContactBook) -> None:
    anna = book.bring_in("Anna A", profile="anna")
    book.message("ben", "To all of you", START, from_user=False, also="anna")
    assert counts(book, anna) == (0, 0)
    assert told(book, anna) == []


def test_what_is_not_to_be_counted_is_not_told_either(book: ContactBook) -> None:
    anna = book.bring_in("Anna A", profile="anna")
    book.message("anna", "A draft", START, from_user=True, counted=0)
    assert counts(book, anna) == (0, 0)
    assert told(book, anna) == []


def test_somebody_added_later_finds_the_history_by_the_profile(book: ContactBook) -> None:
    book.message("anna", "Hello", START, from_user=False)
    anna = book.add("Anna A", profile="https://www.linkedin.com/in/anna")
    assert counts(book, anna) == (0, 1)


def test_only_a_hand_over_said_to_be_sent_counts(book: ContactBook) -> None:
    anna, ben, cleo = (book.add(name) for name in ("Anna A", "Ben B", "Cleo C"))
    first, second, third = book.composition(anna, ben, cleo)
    book.hand_over(first, "Hi Anna", START)
    book.hand_over(second, "Hi Ben", START, answer="skipped")
    book.hand_over(third, "Hi Cleo", START, answer="")
    assert [counts(book, person) for person in (anna, ben, cleo)] == [(1, 0), (0, 0), (0, 0)]
    assert book.person(anna).history.last_contact == START
    assert told(book, anna) == [(EventKind.SENT, "Hi Anna")]


def test_a_sent_message_that_comes_back_in_an_archive_counts_once(book: ContactBook) -> None:
    anna = book.bring_in("Anna A", profile="anna")
    (recipient,) = book.composition(anna)
    book.hand_over(recipient, "Hi Anna,\n\nthe line", START)
    book.message("anna", "Hi Anna, the line", START + timedelta(minutes=2), from_user=True)
    assert counts(book, anna) == (1, 0)
    assert told(book, anna) == [(EventKind.SENT, "Hi Anna,\n\nthe line")]


def test_the_same_words_a_year_apart_are_two_messages(book: ContactBook) -> None:
    anna = book.bring_in("Anna A", profile="anna")
    (recipient,) = book.composition(anna)
    book.hand_over(recipient, "Happy new year", START)
    book.message("anna", "Happy new year", START - timedelta(days=365), from_user=True)
    book.message("anna", "Happy new year", START + timedelta(minutes=1), from_user=False)
    book.message("anna", "Something else", START, from_user=True)
    assert counts(book, anna) == (3, 1)


def test_what_was_counted_falls_back_when_it_is_taken_out(book: ContactBook) -> None:
    anna = book.add("Anna A", profile="anna")
    book.message("anna", "Hello", START, from_user=False)
    book.contacts.set_profile(anna, "")
    assert counts(book, anna) == (0, 0)
    assert book.person(anna).history.last_contact is None


def test_a_message_sent_to_an_entry_merged_since_counts_for_the_one_kept(book: ContactBook) -> None:
    keep, other = book.add("Anna A"), book.add("Anna A")
    _, seat = book.composition(keep, other)
    with writing(book.database):
        book.hand_over(seat, "Hi", START, answer="")
    book.contacts.merge(keep, other)
    with writing(book.database):
        run(book.database, "UPDATE hand_over SET answer = 'sent'")
        recount(book.database, [other])
    assert counts(book, keep) == (1, 0)
    assert counts(book, other) == (1, 0)
