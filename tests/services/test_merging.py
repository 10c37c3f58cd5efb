"""Two entries for one person become one, and nothing about either is lost."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from cordially.domain.people import EventKind, Facts, Origin, SalutationState, Tie
from tests.contact_book import ContactBook, contact_book
from tests.writing_room import START


@pytest.fixture
def book(tmp_path: Path) -> Iterator[ContactBook]:
    with contact_book(tmp_path) as book:
        yield book


def test_everything_of_both_is_with_the_one_kept(book: ContactBook) -> None:
    keep = book.add("Maria Sorensen", email="m@example.org", how_we_met="Energy Days")
    other = book.bring_in(
        "Maria Sørensen", "Nordgrid", "Head", profile="maria", connected_on="2020-05-01"
    )
    book.contacts.set_emails(other, ["m@example.org", "maria@example.org"])
    for person, note in ((keep, "keeps bees"), (other, "sails")):
        book.contacts.add_note(person, note)
    book.contacts.tag([keep, other], "wind")
    book.contacts.tag([other], "aarhus")
    book.message("maria", "Hello", START - timedelta(days=5), from_user=False)
    book.contacts.merge(keep, other)
    maria = book.person(keep)
    assert book.names() == ["Maria Sorensen"]
    assert maria.linkedin == Facts("Maria", "Sørensen", "Nordgrid", "Head")
    assert (maria.profile, maria.origin, maria.connected_on) == (
        "maria",
        Origin.LINKEDIN,
        date(2020, 5, 1),
    )
    assert maria.emails == ("m@example.org", "maria@example.org")
    assert maria.tags == ("aarhus", "wind")
    assert {note.text for note in maria.notes} == {"keeps bees", "sails"}
    assert maria.history.received == 1
    assert {event.kind for event in maria.timeline} == {
        EventKind.ANSWERED, EventKind.CONNECTED, EventKind.ADDED,
    }  # fmt: skip
    assert book.person(other) == maria
    for query in ("sails", "bees", "sørensen", "nordgrid", "aarhus", "m@example.org"):
        assert book.names(query) == ["Maria Sorensen"]


def test_what_differs_is_kept_as_a_note(book: ContactBook) -> None:
    keep = book.bring_in("Maria Sørensen", "Nordgrid", "Head", connected_on="2020-05-01")
    other = book.bring_in(
        "Mia Sørensen", "Enea", "Head", connected_on="2019-01-01", how_we_met="A fair"
    )
    book.contacts.set_how_we_met(keep, "Energy Days")
    book.contacts.set_salutation(keep, "Maria")
    book.contacts.set_salutation(other, "Mitzi")
    book.contacts.edit(other, Facts(position="Boss"))
    book.contacts.merge(keep, other)
    (note,) = book.person(keep).notes
    assert note.text.splitlines() == [
        "Mia Sørensen",
        "Boss",
        "Enea",
        "2019-01-01",
        "A fair",
        "Mitzi",
    ]
    assert book.person(keep).facts == Facts("Maria", "Sørensen", "Nordgrid", "Head")


def test_what_is_the_same_makes_no_note(book: ContactBook) -> None:
    keep, other = (book.bring_in("Maria Sørensen", "Nordgrid") for _ in range(2))
    book.contacts.merge(keep, other)
    assert book.person(keep).notes == ()


def test_own_words_fill_only_what_nobody_said(book: ContactBook) -> None:
    keep = book.bring_in("Maria Sørensen", "Nordgrid")
    other = book.add("Mia Sørensen", "Enea", "Head")
    book.contacts.merge(keep, other)
    maria = book.person(keep)
    assert maria.facts == Facts("Maria", "Sørensen", "Nordgrid", "Head")
    assert maria.notes[0].text.splitlines() == ["Mia Sørensen", "Enea"]


@pytest.mark.parametrize(
    ("mine", "theirs", "connected"),
    [
        (("2020-01-01", ""), ("2021-01-01", "2026-01-01"), True),
        (("2020-01-01", "2026-01-01"), ("2021-01-01", ""), True),
        (("", ""), ("2021-01-01", "2026-01-01"), False),
        (("2020-01-01", "2026-01-01"), ("2021-01-01", "2026-02-01"), False),
    ],
)
def test_who_is_connected_under_either_name_is_connected(
    book: ContactBook, mine: tuple[str, str], theirs: tuple[str, str], connected: bool
) -> None:
    keep, other = (
        book.bring_in("Maria S", connected_on=on, no_longer_connected_on=off)
        for on, off in (mine, theirs)
    )
    book.contacts.merge(keep, other)
    assert (book.person(keep).no_longer_connected_on is None) is connected


def test_a_tie_and_a_salutation_given_by_hand_are_taken_over(book: ContactBook) -> None:
    keep, other = book.add("Maria S"), book.add("Maria S")
    book.contacts.set_tie([other], Tie.STRONG)
    book.contacts.set_salutation(other, "Mia")
    book.contacts.merge(keep, other)
    maria = book.person(keep)
    assert (maria.tie, maria.tie_by_hand) == (Tie.STRONG, True)
    assert (maria.salutation.name, maria.salutation.state) == ("Mia", SalutationState.GIVEN)


def seats(book: ContactBook) -> dict[int, tuple[int, str, int]]:
    """By id: whose seat, its line, whether left out."""
    return {
        row[0]: row[1:]
        for row in book.database.execute_sql("SELECT id, person, line, left_out FROM recipient")
    }


def test_a_seat_in_a_composition_goes_over_with_its_messages(book: ContactBook) -> None:
    keep, other = book.add("Maria S"), book.add("Maria S")
    (seat,) = book.composition(other, lines=("For her",))
    book.hand_over(seat, "Hi Maria", START)
    book.contacts.merge(keep, other)
    assert seats(book) == {seat: (keep, "For her", 0)}
    maria = book.person(keep)
    assert maria.history.written == 1
    assert [event.text for event in maria.timeline if event.kind is EventKind.SENT] == ["Hi Maria"]


@pytest.mark.parametrize(
    ("mine", "theirs", "left_out"),
    [
        ("", "", "theirs"),
        ("sent", "", "theirs"),
        ("awaiting", "", "theirs"),
        ("", "sent", "mine"),
        ("skipped", "awaiting", "mine"),
        ("sent", "sent", "nobody"),
    ],
)
def test_nobody_is_written_to_twice_in_one_composition(
    book: ContactBook, mine: str, theirs: str, left_out: str
) -> None:
    keep, other = book.add("Maria S"), book.add("Maria S")
    my_seat, their_seat = book.composition(keep, other)
    for seat, answer in ((my_seat, mine), (their_seat, theirs)):
        if answer:
            book.hand_over(seat, "Hi", START, "" if answer == "awaiting" else answer)
    book.contacts.merge(keep, other)
    out = {seat for seat, (_, _, left_out) in seats(book).items() if left_out}
    assert out == {"mine": {my_seat}, "theirs": {their_seat}, "nobody": set()}[left_out]
    assert book.person(keep).history.written == [mine, theirs].count("sent")


def test_a_line_written_for_the_other_entry_is_taken_over_where_there_is_none(
    book: ContactBook,
) -> None:
    keep, other = book.add("Maria S"), book.add("Maria S")
    my_seat, _ = book.composition(keep, other, lines=("", "For her"))
    book.contacts.merge(keep, other)
    assert seats(book)[my_seat] == (keep, "For her", 0)


def test_merging_into_a_third_keeps_all_three_together(book: ContactBook) -> None:
    first, second, third = (book.bring_in("Maria S", profile=key) for key in ("a", "b", "c"))
    for key in "abc":
        book.message(key, f"From {key}", START, from_user=False)
    book.contacts.merge(second, first)
    book.contacts.merge(third, second)
    assert book.person(first).id == third
    assert book.person(third).history.received == 3
    assert book.names() == ["Maria S"]
    book.contacts.undo()
    assert book.person(first).id == second
    assert book.person(second).history.received == 2
