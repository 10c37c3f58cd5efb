"""Choosing whom to write to, and what the choice looks like from outside."""

from datetime import timedelta

import pytest

from cordially.domain.messages import Answer, CompositionId
from cordially.domain.people import Column, Facts, Filter, PersonId, Tie
from cordially.domain.typed import line_of
from cordially.services.audiences import Reason, ReasonKind
from cordially.services.choice_check import By, ChoiceWarning
from cordially.store.database import run, writing
from tests.writing_room import START, WritingRoom

FAMILIES = ("Abel", "Boyd", "Cruz", "Dahl", "Egli", "Frey", "Gil", "Holm", "Ito", "Jung")


def reasons(
    room: WritingRoom, wanted: Filter, chosen: tuple[PersonId, ...] = ()
) -> dict[str, ReasonKind]:
    choosing = room.audiences.choosing(wanted, chosen)
    return {one.row.name: one.reason.kind for one in choosing.candidates}


def tie(room: WritingRoom, person: PersonId, tie: Tie) -> None:
    with writing(room.database):
        room.people.set_tie([person], tie)


def heard_from(room: WritingRoom, person: PersonId, days_ago: int) -> None:
    room.message(person, "Hello", START - timedelta(days=days_ago), from_user=False)
    key = str(room.value("SELECT profile FROM person WHERE id = ?", person))
    room.people.set_profile(person, key)


def crowd(room: WritingRoom) -> list[PersonId]:
    """240 people: 24 given names of ten families each, in the order of given names."""
    givens = [f"{letter}{rest}" for letter in "BDFGKLMNPRST" for rest in ("ana", "ovik")]
    with writing(room.database):
        return [room.add(f"{given} {family}") for given in givens for family in FAMILIES]


def sent_to(room: WritingRoom, people: list[PersonId]) -> CompositionId:
    composition = room.compose(people)
    recipient = room.recipients(composition)[0]
    room.journal.note(line_of(recipient), f"How did the talk on salt no. {people[0]} go?")
    room.handing_over.answer(room.handing_over.hand_over(recipient).id, Answer.SENT)
    return composition


def test_beside_everybody_stands_how_close_they_are(room: WritingRoom) -> None:
    ada, ben, _ = room.add_all("Ada Abel, Ben Boyd, Cleo Cruz")
    tie(room, ada, Tie.STRONG)
    tie(room, ben, Tie.WARM)
    assert reasons(room, Filter()) == {
        "Ada Abel": ReasonKind.STRONG,
        "Ben Boyd": ReasonKind.WARM,
        "Cleo Cruz": ReasonKind.QUIET,
    }


@pytest.mark.parametrize(("days", "kind"), [(29, ReasonKind.WRITTEN_LATELY), (31, ReasonKind.WARM)])
def test_a_contact_within_a_month_is_told(room: WritingRoom, days: int, kind: ReasonKind) -> None:
    ada = room.add("Ada Abel")
    heard_from(room, ada, days)
    (candidate,) = room.audiences.choosing(Filter()).candidates
    day = (START - timedelta(days=days)).date()
    assert candidate.reason == Reason(kind, Tie.WARM, day)
    assert candidate.reason.fits


def test_who_is_no_longer_connected_is_told(room: WritingRoom) -> None:
    room.add("Ada Abel")
    with writing(room.database):
        run(room.database, "UPDATE person SET no_longer_connected_on = '2026-05-01'")
    assert reasons(room, Filter()) == {"Ada Abel": ReasonKind.NO_LONGER_CONNECTED}


def test_who_fits_comes_first_in_order_and_the_chosen_who_do_not_after(room: WritingRoom) -> None:
    cleo, ada, ben = room.add_all("Cleo Cruz, Ada Abel, Ben Boyd")
    tie(room, cleo, Tie.STRONG)
    tie(room, ben, Tie.STRONG)
    choosing = room.audiences.choosing(
        Filter(ties=frozenset({Tie.STRONG})), (ada, cleo), column=Column.NAME, descending=True
    )
    assert [one.row.name for one in choosing.candidates] == ["Cleo Cruz", "Ben Boyd", "Ada Abel"]
    assert (choosing.fitting, choosing.not_fitting) == (2, 1)


@pytest.mark.parametrize(
    ("wanted", "kind"),
    [
        (Filter(ties=frozenset({Tie.STRONG})), ReasonKind.DOES_NOT_FIT_TIE),
        (Filter(silent_for_days=180), ReasonKind.DOES_NOT_FIT_WRITTEN_LATELY),
        (Filter(companies=frozenset({"Acme"})), ReasonKind.DOES_NOT_FIT_FILTER),
        (Filter(tags=frozenset({"energy"})), ReasonKind.DOES_NOT_FIT_FILTER),
        (Filter(query="zebra"), ReasonKind.DOES_NOT_FIT_FILTER),
    ],
)
def test_why_a_chosen_person_does_not_fit_is_told(
    room: WritingRoom, wanted: Filter, kind: ReasonKind
) -> None:
    ada = room.add("Ada Abel")
    heard_from(room, ada, 100)
    (candidate,) = room.audiences.choosing(wanted, (ada,)).candidates
    assert candidate.reason == Reason(kind, Tie.WARM, (START - timedelta(days=100)).date())
    assert not candidate.reason.fits


def test_who_was_never_written_to_does_not_fit_a_tie_for_that_reason(room: WritingRoom) -> None:
    ada = room.add("Ada Abel")
    assert reasons(room, Filter(ties=frozenset({Tie.STRONG})), (ada,)) == {
        "Ada Abel": ReasonKind.DOES_NOT_FIT_NEVER_WRITTEN
    }


def test_somebody_chosen_and_put_away_since_is_still_shown(room: WritingRoom) -> None:
    ada = room.add("Ada Abel")
    with writing(room.database):
        room.people.put_away([ada])
    choosing = room.audiences.choosing(Filter(), (ada, PersonId(99)))
    assert [one.row.name for one in choosing.candidates] == ["Ada Abel"]


def test_the_filter_offers_what_there_is(room: WritingRoom) -> None:
    room.add("Ada Abel", company="Acme")
    ben = room.add("Ben Boyd", company="Acme")
    with writing(room.database):
        room.people.set_how_we_met(ben, "Energy Days 2025")
    facets = room.audiences.facets()
    assert [(one.value, one.people) for one in facets.companies] == [("Acme", 2)]
    assert [(one.value, one.people) for one in facets.how_we_met] == [("Energy Days 2025", 1)]
    assert facets.tags == ()


def test_the_people_of_a_composition_are_those_not_left_out(room: WritingRoom) -> None:
    ada, ben = room.add_all("Ada Abel, Ben Boyd")
    composition = room.compose([ben, ada])
    room.composing.leave_out(room.recipients(composition)[1])
    assert room.audiences.chosen_for(composition) == (ben,)


def test_the_picture_counts_the_choice_and_the_network_by_letter(room: WritingRoom) -> None:
    ada, ben, _ = room.add_all("Ada Abel, Ben Boyd, Bea Cruz")
    check = room.audiences.check_choice([ada, ben, ben, PersonId(99)])
    counted = {one.letter: (one.chosen, one.network) for one in check.letters if one.network}
    assert counted == {"A": (1, 1), "B": (1, 2)}
    assert (check.chosen, check.by, check.findings) == (2, By.GIVEN_NAME, ())


def test_a_block_is_told_with_its_ends_and_what_chance_would_give(room: WritingRoom) -> None:
    people = crowd(room)
    check = room.audiences.check_choice([*people[100:120], people[3], people[222]])
    (block,) = [one for one in check.findings if one.warning is ChoiceWarning.BLOCK]
    assert (block.by, block.people, block.of) == (By.GIVEN_NAME, 20, 22)
    assert (block.first, block.last) == ("Lana", "Lovik")
    assert block.expected == pytest.approx(22 * 20 / 240)
    assert block.ids == frozenset(people[100:120])
    assert block.letters == {"L"}


def test_a_block_by_family_name_turns_the_picture_to_family_names(room: WritingRoom) -> None:
    people = crowd(room)
    extra = [
        room.add(f"{given} Zwart{given}")
        for given in (
            "Ada",
            "Hal",
            "Oda",
            "Uma",
            "Vic",
            "Wim",
            "Xen",
            "Yan",
            "Zoe",
            "Cid",
            "Eli",
            "Ivo",
        )
    ]
    check = room.audiences.check_choice([*extra, people[17]])
    (block,) = [one for one in check.findings if one.warning is ChoiceWarning.BLOCK]
    assert check.by is block.by is By.FAMILY_NAME
    assert block.letters == {"Z"}


def test_one_given_name_taken_too_often_is_told(room: WritingRoom) -> None:
    people = crowd(room)
    check = room.audiences.check_choice([*people[50:57], *people[0:240:40]])
    (name,) = check.findings
    assert name.warning is ChoiceWarning.GIVEN_NAME
    assert (name.people, name.of, name.first, name.last) == (7, 13, "Fovik", "Fovik")
    assert name.ids == frozenset(people[50:57])
    assert name.expected == pytest.approx(13 * 10 / 240)


def test_a_name_inside_a_block_is_not_told_twice(room: WritingRoom) -> None:
    people = crowd(room)
    check = room.audiences.check_choice([*people[50:62]])
    assert [one.warning for one in check.findings] == [ChoiceWarning.BLOCK]


def test_a_walk_through_the_alphabet_is_told(room: WritingRoom) -> None:
    people = crowd(room)
    sent_to(room, people[0:25])
    room.clock.pass_by(days=20)
    sent_to(room, people[25:50])
    room.clock.pass_by(days=20)
    third = room.compose(people[50:75])
    check = room.audiences.check_choice(people[50:75], composition=third)
    walk = check.findings[0]
    assert (walk.warning, walk.people, walk.of) == (ChoiceWarning.WALK, 3, 25)
    assert walk.ids == frozenset(people[50:75])


def test_what_was_only_prepared_is_no_step_of_a_walk(room: WritingRoom) -> None:
    people = crowd(room)
    room.compose(people[0:25])
    room.compose(people[25:50])
    check = room.audiences.check_choice(people[50:75])
    assert ChoiceWarning.WALK not in {one.warning for one in check.findings}


def test_a_walk_long_ago_is_forgotten(room: WritingRoom) -> None:
    people = crowd(room)
    sent_to(room, people[0:25])
    sent_to(room, people[25:50])
    assert room.audiences.check_choice(people[50:75]).findings[0].warning is ChoiceWarning.WALK
    room.clock.pass_by(days=90)
    check = room.audiences.check_choice(people[50:75])
    assert ChoiceWarning.WALK not in {one.warning for one in check.findings}


def test_a_changed_name_changes_the_picture(room: WritingRoom) -> None:
    ada = room.add("Ada Abel")
    room.audiences.check_choice([ada])
    with writing(room.database):
        room.people.set_own(ada, Facts("Zoe", "Abel"))
    check = room.audiences.check_choice([ada])
    assert [one.letter for one in check.letters if one.chosen] == ["Z"]


def test_choosing_by_relationship_keeps_close_ties_and_changes_nothing(room: WritingRoom) -> None:
    people = room.add_all("Ada Abel, Ben Boyd, Cleo Cruz, Dan Dahl")
    for person, how in zip(people, (Tie.STRONG, Tie.QUIET, Tie.WARM, Tie.STRONG), strict=True):
        tie(room, person, how)
    related = room.audiences.by_relationship(people)
    assert related.kept == (people[0], people[2], people[3])
    assert related.dropped == (people[1],)
    assert related.enough
    assert related.instead == Filter(ties=frozenset({Tie.STRONG, Tie.WARM}))


def test_fewer_than_three_close_ties_are_said_not_to_be_enough(room: WritingRoom) -> None:
    people = room.add_all("Ada Abel, Ben Boyd, Cleo Cruz")
    tie(room, people[0], Tie.STRONG)
    tie(room, people[1], Tie.WARM)
    assert not room.audiences.by_relationship(people).enough


def test_asked_again_after_something_else_changed_the_answer_is_the_same(
    room: WritingRoom,
) -> None:
    people = crowd(room)
    sent_to(room, people[0:25])
    sent_to(room, people[25:50])
    first = room.audiences.check_choice(people[50:75])
    assert room.audiences.check_choice(people[50:75]) == first
    tie(room, people[60], Tie.STRONG)
    assert room.audiences.check_choice(people[50:75]) == first
