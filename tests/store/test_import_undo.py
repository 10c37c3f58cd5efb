from collections.abc import Callable
from itertools import permutations
from pathlib import Path

import pytest

from cordially.domain.imports import TakenBack
from cordially.domain.people import Column, Facts, Filter, PersonId, Tie
from cordially.store.database import run, writing
from tests.contact_book import ContactBook, contact_book
from tests.imports.archives import MESSAGES
from tests.imports.importer import Importer

ANNA = "Anna,Kowalska,https://www.linkedin.com/in/anna-k,,Vatten,Engineer,05 Jan 2020"
ANNA_NOW = "Anna,Nowak,https://www.linkedin.com/in/anna-k,anna@example.com,Nordgrid,,05 Jan 2020"
BO = "Bo,Berg,https://www.linkedin.com/in/bo-b,bo@example.com,Solwerk,,04 Jan 2020"
BO_MOVED = "Bo,Berg,https://www.linkedin.com/in/bo-berg,bo@example.com,Solwerk,,04 Jan 2020"
SAM = "Sam,L.,,,,,03 Jan 2020"
MANY = [f"P{n},Person,https://www.linkedin.com/in/p-{n},,,,02 Jan 2020" for n in range(10)]


def letter(text: str, day: int) -> str:
    return (
        "2-a==,,Anna,www.linkedin.com/in/anna-k,Me,www.linkedin.com/in/me,"
        f"2020-03-{day:02} 08:00:00 UTC,,{text},INBOX\n"
    )


LETTERS = f"{MESSAGES}\n{letter('Hello', 2)}{letter('Well', 1)}"
NOTES = (
    "Connection First Name,Connection Profile URL,Note,Created On\n"
    "Anna,https://www.linkedin.com/in/anna-k,likes tiles,2020-04-01 08:00:00 UTC\n"
)


@pytest.fixture
def importer(book: ContactBook, tmp_path: Path) -> Importer:
    return Importer(book, tmp_path)


def id_of(book: ContactBook, name: str) -> PersonId:
    (person,) = [row.id for row in book.contacts.rows(Filter(), Column.NAME) if row.name == name]
    return person


def kept(book: ContactBook) -> dict[str, object]:
    """Everything in the store but the list of imports."""
    tables = book.everything()
    del tables["import_run"]
    return {**tables, "indexed": book.indexed()}


def told(book: ContactBook) -> list[tuple[object, ...]]:
    """What is known of everybody, whatever their numbers."""
    people = [book.person(row.id) for row in book.contacts.rows(Filter(), Column.NAME)]
    return sorted(
        (
            each.profile,
            each.linkedin,
            each.emails,
            each.connected_on,
            each.no_longer_connected_on is None,
            each.history.received,
        )
        for each in people
    )


def test_an_import_taken_back_leaves_nothing_of_it(importer: Importer) -> None:
    importer.book.add("Eve Evans")
    before = kept(importer.book)

    applied = importer.bring(
        importer.archive("03-01-2026", ANNA, BO, SAM, messages=LETTERS, Notes=NOTES)
    )
    taken = importer.take_back(applied)

    assert taken == TakenBack(removed=3, put_back=0, stayed=())
    assert kept(importer.book) == before


def test_facts_marks_addresses_and_notes_go_back_to_what_they_were(importer: Importer) -> None:
    importer.bring(importer.archive("03-01-2026", ANNA, BO, *MANY))
    before = kept(importer.book)

    applied = importer.bring(
        importer.archive(
            "04-01-2026", ANNA_NOW, BO_MOVED, SAM, *MANY[:8], messages=LETTERS, Notes=NOTES
        )
    )
    assert kept(importer.book) != before
    taken = importer.take_back(applied)

    assert (taken.removed, taken.stayed) == (1, ())
    assert kept(importer.book) == before


def test_an_import_can_be_taken_back_after_a_restart(importer: Importer, tmp_path: Path) -> None:
    applied = importer.bring(importer.archive("03-01-2026", ANNA, BO))
    importer.book.database.close()

    with contact_book(tmp_path) as book:
        taken = Importer(book, tmp_path).take_back(applied)

        assert taken.removed == 2
        assert book.names() == []


def test_an_import_taken_back_can_be_brought_in_again(importer: Importer) -> None:
    path = importer.archive("03-01-2026", ANNA, BO, messages=LETTERS, Notes=NOTES)
    importer.take_back(importer.bring(path))

    again = importer.bring(path)

    assert (again.counts.new, again.counts.messages_new, again.counts.notes_new) == (2, 2, 1)
    assert importer.book.names() == ["Anna Kowalska", "Bo Berg"]


def test_taking_back_twice_changes_nothing(importer: Importer) -> None:
    applied = importer.bring(importer.archive("03-01-2026", ANNA))
    importer.take_back(applied)
    before = importer.book.everything()

    assert importer.take_back(applied) == TakenBack(0, 0, ())
    assert importer.book.everything() == before


def write_to(book: ContactBook, person: PersonId) -> None:
    book.composition(person, lines=("Your talk stayed with me.",))


def hand_over_to(book: ContactBook, person: PersonId) -> None:
    (recipient,) = book.composition(person)
    book.hand_over(recipient, "Hi", book.clock.now(), answer="")


def begin_letter_to(book: ContactBook, person: PersonId, *, text: str = "Hi, a word") -> None:
    (recipient,) = book.composition(person)
    with writing(book.database):
        run(
            book.database,
            "UPDATE composition SET kind = 'welcome', started_as = 'Hi', text = ?"
            " WHERE id = (SELECT composition FROM recipient WHERE id = ?)",
            (text, recipient),
        )


def note(book: ContactBook, person: PersonId) -> None:
    book.contacts.add_note(person, "plays chess")


def change_note(book: ContactBook, person: PersonId) -> None:
    (imported,) = book.person(person).notes
    book.contacts.edit_note(imported.id, "likes blue tiles")


def tag(book: ContactBook, person: PersonId) -> None:
    book.contacts.tag([person], "grid")


def merge_into_it(book: ContactBook, person: PersonId) -> None:
    book.contacts.merge(person, book.add("Anka Kowalska"))


def merge_away(book: ContactBook, person: PersonId) -> None:
    book.contacts.merge(book.add("Anna Kowalska"), person)


def describe(book: ContactBook, person: PersonId) -> None:
    book.contacts.edit(person, Facts("Anna", "Kowalska", "", "retired"))


def set_tie(book: ContactBook, person: PersonId) -> None:
    book.contacts.set_tie([person], Tie.STRONG)


@pytest.mark.parametrize(
    "act",
    [
        write_to,
        hand_over_to,
        begin_letter_to,
        note,
        change_note,
        tag,
        merge_into_it,
        merge_away,
        describe,
        set_tie,
    ],
)
def test_whoever_the_user_did_something_with_stays_and_is_named(
    importer: Importer, act: Callable[[ContactBook, PersonId], None]
) -> None:
    applied = importer.bring(importer.archive("03-01-2026", ANNA, BO, Notes=NOTES))
    act(importer.book, id_of(importer.book, "Anna Kowalska"))

    taken = importer.take_back(applied)

    assert taken == TakenBack(removed=1, put_back=0, stayed=("Anna Kowalska",))
    assert importer.book.names() == ["Anna Kowalska"]
    assert importer.book.names("kowal") == ["Anna Kowalska"]


def test_whoever_was_only_chosen_and_not_written_to_goes(importer: Importer) -> None:
    applied = importer.bring(importer.archive("03-01-2026", ANNA))
    importer.book.composition(id_of(importer.book, "Anna Kowalska"))

    assert importer.take_back(applied).stayed == ()
    assert importer.book.names() == []


def test_whoever_a_letter_was_begun_to_without_a_word_goes(importer: Importer) -> None:
    applied = importer.bring(importer.archive("03-01-2026", ANNA))
    begin_letter_to(importer.book, id_of(importer.book, "Anna Kowalska"), text="Hi")

    assert importer.take_back(applied).stayed == ()
    assert importer.book.names() == []


def test_what_was_changed_again_since_stays(importer: Importer) -> None:
    importer.bring(importer.archive("03-01-2026", ANNA))
    second = importer.bring(importer.archive("04-01-2026", ANNA.replace("Vatten", "Nordgrid")))
    importer.bring(importer.archive("05-01-2026", ANNA.replace("Vatten", "Delta")))

    importer.take_back(second)

    anna = importer.book.person(id_of(importer.book, "Anna Kowalska"))
    assert anna.linkedin.company == "Delta"


def test_who_is_listed_by_a_later_import_stays_with_what_that_tells(importer: Importer) -> None:
    first = importer.bring(importer.archive("03-01-2026", ANNA, SAM))
    importer.bring(importer.archive("04-01-2026", ANNA, BO), mark_many=True)

    taken = importer.take_back(first)

    assert (taken.removed, taken.stayed) == (1, ())
    assert importer.book.names() == ["Anna Kowalska", "Bo Berg"]


def test_messages_that_a_later_import_repeats_stay(importer: Importer) -> None:
    first = importer.bring(importer.archive("03-01-2026", ANNA, messages=LETTERS))
    later = f"{MESSAGES}\n{letter('Hello', 2)}{letter('New', 3)}"
    importer.bring(importer.archive("04-01-2026", ANNA, messages=later))

    importer.take_back(first)

    history = importer.book.person(id_of(importer.book, "Anna Kowalska")).history
    assert history.received == 2


def test_an_older_archive_keeps_nothing_that_it_did_not_tell(importer: Importer) -> None:
    importer.bring(importer.archive("03-01-2026", ANNA))
    newest = importer.bring(importer.archive("05-01-2026", ANNA.replace("Vatten", "Nordgrid")))
    importer.bring(importer.archive("04-01-2026", ANNA.replace("Vatten", "Delta"), BO))

    importer.take_back(newest)

    anna = importer.book.person(id_of(importer.book, "Anna Kowalska"))
    assert anna.linkedin.company == "Vatten"


def test_a_mark_stays_where_a_later_whole_archive_misses_the_same_person(
    importer: Importer,
) -> None:
    importer.bring(importer.archive("03-01-2026", ANNA, *MANY))
    marking = importer.bring(importer.archive("04-01-2026", *MANY))
    last = importer.bring(importer.archive("05-01-2026", BO, *MANY))
    anna = id_of(importer.book, "Anna Kowalska")

    importer.take_back(marking)
    assert importer.book.person(anna).no_longer_connected_on is not None
    importer.take_back(last)
    assert importer.book.person(anna).no_longer_connected_on is None


ARCHIVES = {
    "03-01-2026": (ANNA, BO, *MANY),
    "04-01-2026": (ANNA_NOW, BO_MOVED, SAM, *MANY),
    "05-01-2026": (ANNA_NOW.replace("Nordgrid", "Delta"), *MANY),
}


@pytest.mark.parametrize("brought", list(permutations(ARCHIVES)))
@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_imports_taken_back_in_any_order_leave_nothing(
    importer: Importer, brought: tuple[str, ...], order: tuple[int, ...]
) -> None:
    importer.book.add("Eve Evans")
    before = kept(importer.book)
    applied = [importer.bring(importer.archive(day, *ARCHIVES[day])) for day in brought]

    for number in order:
        importer.take_back(applied[number])

    assert kept(importer.book) == before


@pytest.mark.parametrize("left_out", [0, 1, 2])
def test_an_import_taken_back_might_never_have_been(
    importer: Importer, tmp_path: Path, left_out: int
) -> None:
    applied = [importer.bring(importer.archive(day, *rows)) for day, rows in ARCHIVES.items()]
    importer.take_back(applied[left_out])

    other = tmp_path / "other"
    other.mkdir()
    with contact_book(other) as book:
        without = Importer(book, other)
        for number, (day, rows) in enumerate(ARCHIVES.items()):
            if number != left_out:
                without.bring(without.archive(day, *rows))

        assert told(importer.book) == told(book)


def test_undoing_a_merge_gives_back_what_was_told_of_the_other_since(importer: Importer) -> None:
    book = importer.book
    importer.bring(importer.archive("01-01-2026", *MANY, ANNA, BO))
    anna, bo = id_of(book, "Anna Kowalska"), id_of(book, "Bo Berg")
    book.contacts.merge(anna, bo)
    book.clock.pass_by(days=1)
    importer.bring(importer.archive("02-01-2026", *MANY, BO.replace("Solwerk", "Nordgrid")))

    book.contacts.undo()

    kept, other = book.person(anna), book.person(bo)
    assert (kept.facts, kept.profile) == (
        Facts("Anna", "Kowalska", "Vatten", "Engineer"),
        "anna-k",
    )
    assert (other.facts, other.profile) == (Facts("Bo", "Berg", "Nordgrid", ""), "bo-b")


def test_undoing_a_merge_with_somebody_added_by_hand_leaves_them_nothing_of_linkedin(
    importer: Importer,
) -> None:
    book = importer.book
    hand = book.add("Robert Berg")
    importer.bring(importer.archive("01-01-2026", *MANY, BO))
    bo = id_of(book, "Bo Berg")
    book.contacts.merge(hand, bo)
    book.clock.pass_by(days=1)
    later = importer.bring(importer.archive("02-01-2026", *MANY, BO.replace("Solwerk", "Nordgrid")))

    book.contacts.undo()

    assert book.person(hand).linkedin == Facts()
    assert book.person(bo).facts == Facts("Bo", "Berg", "Nordgrid", "")
    importer.take_back(later)
    assert book.person(bo).facts == Facts("Bo", "Berg", "Solwerk", "")
