"""Several changes kept all together or not at all, and steps that are forgotten."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.contact_book import ContactBook, contact_book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[ContactBook]:
    with contact_book(tmp_path) as made:
        yield made


def test_changes_made_together_are_all_gone_where_one_fails(book: ContactBook) -> None:
    person = book.add("Anna Kowalska")

    def change_and_fail() -> None:
        with book.contacts.together():
            book.contacts.set_how_we_met(person, "Winter school")
            book.contacts.add_note(person, "Sings in a choir")
            raise InterruptedError

    with pytest.raises(InterruptedError):
        change_and_fail()
    known = book.contacts.person(person)
    assert (known.how_we_met, known.notes) == ("", ())


def test_each_change_made_together_is_undone_by_itself(book: ContactBook) -> None:
    person = book.add("Anna Kowalska")
    with book.contacts.together():
        book.contacts.set_how_we_met(person, "Winter school")
        book.contacts.tag([person], "choir")
    book.contacts.undo()
    known = book.contacts.person(person)
    assert (known.how_we_met, known.tags) == ("Winter school", ())


def test_forgotten_steps_stay_done_and_cannot_be_undone(book: ContactBook) -> None:
    person = book.add("Anna Kowalska")
    book.contacts.tag([person], "choir")
    book.contacts.forget_acts()
    assert book.contacts.undo() is None
    assert book.contacts.person(person).tags == ("choir",)
