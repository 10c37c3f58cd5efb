"""Steps are kept, whole or not at all, and taken back without hurting what came after."""

import pytest

from cordially.domain.acts import ActKind
from cordially.domain.people import Facts, PersonId, Tie
from cordially.store.acts import Acts
from cordially.store.database import one, run
from tests.contact_book import ContactBook


def test_a_step_is_known_by_its_kind_its_word_and_how_many_people(book: ContactBook) -> None:
    people = [book.add("Anna A"), book.add("Ben B")]
    book.contacts.tag(people, " wind ")
    act = book.contacts.last_act()
    assert act is not None
    assert (act.kind, act.detail, act.people) == (ActKind.TAG, "wind", 2)


def test_a_step_that_changes_nothing_leaves_no_trace(book: ContactBook) -> None:
    anna = book.add("Anna A")
    book.contacts.tag([anna], "wind")
    last = book.contacts.last_act()
    book.contacts.tag([anna], "WIND")
    book.contacts.put_away([])
    book.contacts.edit(anna, Facts("Anna", "A"))
    book.contacts.set_how_we_met(anna, "")
    book.contacts.set_emails(anna, [])
    book.contacts.untag([anna], "sun")
    book.contacts.set_tie([anna], None)
    book.contacts.merge(anna, anna)
    book.contacts.tag([], "sun")
    book.contacts.tag([PersonId(99)], "sun")
    book.contacts.tag([anna], "  ")
    assert book.contacts.last_act() == last
    assert [tag.value for tag in book.contacts.tags()] == ["wind"]


def test_nothing_to_undo_is_said(book: ContactBook) -> None:
    assert book.contacts.last_act() is None
    assert book.contacts.undo() is None


def test_a_step_that_fails_changes_nothing_and_hides_nothing_later(book: ContactBook) -> None:
    anna = book.add("Anna A")
    acts = Acts(book.database, book.clock)

    def fail_half_way() -> None:
        with acts.recording(ActKind.EDIT_PERSON):
            run(book.database, "UPDATE person SET own_company = 'Enea' WHERE id = ?", (anna,))
            raise InterruptedError

    with pytest.raises(InterruptedError):
        fail_half_way()
    assert book.person(anna).own == Facts("Anna", "A")
    book.contacts.set_tie([anna], Tie.WARM)
    undone = book.contacts.undo()
    assert undone is not None
    assert undone.act.kind is ActKind.SET_TIE


def test_undo_goes_back_step_by_step_across_a_restart(book: ContactBook) -> None:
    anna = book.add("Anna A")
    book.contacts.set_how_we_met(anna, "Aarhus")
    book.contacts.set_how_we_met(anna, "Madrid")
    acts = Acts(book.database, book.clock)
    acts.undo()
    assert book.person(anna).how_we_met == "Aarhus"
    acts.undo()
    assert book.person(anna).how_we_met == ""


def test_what_was_changed_since_by_no_step_stays_as_it_is(book: ContactBook) -> None:
    anna = book.bring_in("Anna A", "Enea")
    book.contacts.edit(anna, Facts("Anja", "", "Solmar", ""))
    run(book.database, "UPDATE person SET own_company = 'Tepco' WHERE id = ?", (anna,))
    book.contacts.undo()
    assert book.person(anna).own == Facts(company="Tepco")


def test_only_the_newest_steps_are_kept(book: ContactBook) -> None:
    anna = book.add("Anna A")
    for number in range(510):
        book.contacts.set_how_we_met(anna, f"Meeting {number}")
    assert one(book.database, "SELECT COUNT(*) FROM act")[0] == 500
    orphans = "SELECT COUNT(*) FROM act_change WHERE act NOT IN (SELECT id FROM act)"
    assert one(book.database, orphans)[0] == 0


def test_forgotten_steps_cannot_be_taken_back_and_stay_done(book: ContactBook) -> None:
    book.add("Anna A")
    book.contacts.forget_acts()
    assert book.contacts.last_act() is None
    assert book.contacts.undo() is None
    assert book.names() == ["Anna A"]


def test_a_step_keeps_no_more_of_people_than_it_changed(book: ContactBook) -> None:
    people = [book.bring_in("Anna Abel", "N" * 400, "P" * 400) for _ in range(20)]
    book.contacts.put_away(people)
    kept = one(book.database, "SELECT SUM(length(before) + length(after)) FROM act_change")[0]
    assert kept < 200 * len(people)
    book.contacts.undo()
    assert book.contacts.count() == len(people)
