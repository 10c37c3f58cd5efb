"""Who asked to be left alone, and that it holds for good."""

from datetime import date

import pytest

from cordially.domain.acts import ActKind
from cordially.domain.people import LeftAlone, PersonId
from cordially.store.acts import Acts
from cordially.store.left_alone import LeftAlones
from tests.contact_book import ContactBook

SINCE = date(2026, 11, 3)
WORD = LeftAlone("Al Lone", SINCE, "no updates, please")


@pytest.fixture
def alones(book: ContactBook) -> LeftAlones:
    return LeftAlones(book.database)


def leave_alone(book: ContactBook, alones: LeftAlones, person: PersonId) -> Acts:
    acts = Acts(book.database, book.clock)
    with acts.recording(ActKind.LEAVE_ALONE, detail="Al Lone", people=1):
        alones.add(person, "Al Lone", WORD.reason, SINCE)
    return acts


def test_it_holds_by_person_and_by_every_profile(book: ContactBook, alones: LeftAlones) -> None:
    person = book.add("Al Lone", profile="al")
    book.contacts.set_profile(person, "al-lone")
    assert alones.of(person) is None

    leave_alone(book, alones, person)

    assert alones.of(person) == WORD
    assert alones.of(None, "al") == WORD
    assert alones.of(None, "al-lone") == WORD
    assert alones.of(None, "somebody-else") is None
    assert alones.of(None) is None
    assert alones.everybody() == {person: WORD}


def test_it_survives_deletion_and_another_import(book: ContactBook, alones: LeftAlones) -> None:
    person = book.bring_in("Al Lone", profile="al")
    leave_alone(book, alones, person)
    book.database.execute_sql("DELETE FROM person WHERE id = ?", (person,))

    again = book.bring_in("A. Lone", profile="al")

    assert again != person
    assert alones.of(again) == WORD
    assert alones.everybody() == {again: WORD}


def test_it_can_be_undone_and_lifted_and_is_remembered(
    book: ContactBook, alones: LeftAlones
) -> None:
    person = book.add("Al Lone", profile="al")
    acts = leave_alone(book, alones, person)
    acts.undo()
    assert alones.of(person) is None
    assert alones.ever([person]) == frozenset()

    acts = leave_alone(book, alones, person)
    with acts.recording(ActKind.WRITE_AGAIN):
        alones.lift(person, book.clock)
    assert alones.of(person) is None
    assert alones.of(None, "al") is None
    assert alones.everybody() == {}
    assert alones.ever([person, PersonId(99)]) == {person}

    acts.undo()
    assert alones.of(person) == WORD


def test_somebody_without_an_address_is_left_alone_as_well(
    book: ContactBook, alones: LeftAlones
) -> None:
    person, other = book.add("Al Lone"), book.add("Bo Berg")
    leave_alone(book, alones, person)
    assert alones.of(person) == WORD
    assert alones.of(other) is None


def test_of_people_merged_the_one_kept_is_left_alone(book: ContactBook, alones: LeftAlones) -> None:
    person, kept = book.add("Al Lone", profile="al"), book.add("Albert Lone")
    leave_alone(book, alones, person)
    book.contacts.merge(kept, person)
    assert alones.of(kept) == WORD
    assert alones.everybody() == {kept: WORD}


def test_each_person_counts_once_in_a_year(book: ContactBook, alones: LeftAlones) -> None:
    person = book.add("Al Lone", profile="al")
    book.contacts.set_profile(person, "al-lone")
    leave_alone(book, alones, person)
    assert alones.asked_since(date(2026, 1, 1)) == 1
    assert alones.asked_since(date(2026, 11, 4)) == 0
