"""Writing to several people one by one."""

from pathlib import Path

import pytest

from cordially.domain.acts import ActKind
from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.messages import Answer, Channel, CompositionId, Kind, RecipientId, Standing
from cordially.domain.people import PersonId, Tie
from cordially.domain.typed import line_of, text_of, title_of
from cordially.store.database import writing
from tests.writing_room import TEXT, SetClock, WritingRoom, writing_room


def lines(room: WritingRoom, composition: CompositionId) -> dict[str, str]:
    return {seat.name: seat.values.personal for seat in room.composing.desk(composition).seats}


def standings(room: WritingRoom, composition: CompositionId) -> list[Standing]:
    return [seat.standing for seat in room.composing.desk(composition).seats]


def people(room: WritingRoom, composition: CompositionId) -> list[PersonId]:
    return [seat.person for seat in room.composing.desk(composition).seats]


def tie(room: WritingRoom, person: PersonId, tie: Tie) -> None:
    with writing(room.database):
        room.people.set_tie([person], tie)


def test_the_desk_shows_everybody_in_the_order_they_were_chosen(room: WritingRoom) -> None:
    maria, anna = room.add("Maria Sørensen"), room.add("Anna Kowalska")
    desk = room.composing.desk(room.compose([maria, anna]))
    assert [seat.name for seat in desk.seats] == ["Maria Sørensen", "Anna Kowalska"]
    assert desk.seats[0].values.company == "Nordgrid"
    assert desk.seats[0].profile == "maria-sørensen"
    assert (desk.composition.title, desk.composition.kind) == ("Season’s greetings", Kind.GREETING)
    assert desk.composition.channel is Channel.LINKEDIN
    assert desk.limit == 8000
    assert desk.counts.to_write == desk.counts.total == 2


def test_the_sheet_shows_the_message_exactly_as_it_will_go(room: WritingRoom) -> None:
    composition = room.compose([room.add("Maria Sørensen")])
    (maria,) = room.recipients(composition)
    room.journal.note(line_of(maria), "Your talk in Aarhus stayed with me.")
    desk = room.composing.desk(composition)
    assert desk.seats[0].message(desk.composition.text).text == (
        "Hi Maria,\n\nYour talk in Aarhus stayed with me.\n\nWarmly\nInes"
    )


@pytest.mark.parametrize("kind", [Kind.GREETING, Kind.UPDATE, Kind.NOTE])
def test_without_a_text_a_composition_starts_with_one_of_its_kind(
    room: WritingRoom, kind: Kind
) -> None:
    composition = room.composing.create("Hello", kind, [room.add("Maria Sørensen")])
    text = room.composing.desk(composition).composition.text
    assert "{given_name}" in text.split("\n", maxsplit=1)[0]
    assert text.split("\n").count("{personal}") == 1


def test_a_text_without_a_place_for_the_line_gets_one(room: WritingRoom) -> None:
    composition = room.compose([room.add("Maria Sørensen")], text="Hi {given_name},\n\nBest")
    assert room.composing.desk(composition).composition.text == (
        "Hi {given_name},\n\n{personal}\n\nBest"
    )


def test_people_who_are_not_known_are_not_taken(room: WritingRoom) -> None:
    maria = room.add("Maria Sørensen")
    assert people(room, room.compose([maria, PersonId(999), maria])) == [maria]


def test_what_is_typed_shows_before_it_is_in_the_store(room: WritingRoom) -> None:
    composition = room.compose([room.add("Maria Sørensen"), room.add("Anna Kowalska")])
    maria, _ = room.recipients(composition)
    room.journal.note(line_of(maria), "How did the pilot go?")
    room.journal.note(title_of(composition), "New year")
    room.journal.note(text_of(composition), "Dear {given_name}\n{personal}")
    desk = room.composing.desk(composition)
    assert desk.composition.title == "New year"
    assert desk.composition.text == "Dear {given_name}\n{personal}"
    assert desk.seats[0].standing is Standing.READY
    listed = room.composing.open_list()[0]
    assert (listed.title, listed.counts.ready, listed.counts.to_write) == ("New year", 1, 1)
    assert room.value("SELECT line FROM recipient WHERE id = ?", maria) == ""


def test_what_was_typed_is_in_the_store_after_folding(room: WritingRoom) -> None:
    composition = room.compose([room.add("Maria Sørensen")])
    (maria,) = room.recipients(composition)
    room.journal.note(line_of(maria), "How did the pilot go?")
    room.journal.note(title_of(composition), "New year")
    room.journal.note(text_of(composition), "Dear {given_name}\n{personal}")
    room.composing.fold()
    assert not room.journal.pending()
    desk = room.composing.desk(composition)
    assert desk.composition.title == "New year"
    assert desk.composition.text == "Dear {given_name}\n{personal}"
    assert lines(room, composition) == {"Maria Sørensen": "How did the pilot go?"}


def test_typed_text_outlives_the_program(tmp_path: Path) -> None:
    with writing_room(tmp_path) as room:
        composition = room.compose([room.add("Maria Sørensen")])
        (maria,) = room.recipients(composition)
        room.journal.note(line_of(maria), "How did the pilot go?")
    with writing_room(tmp_path) as room:
        assert lines(room, composition) == {"Maria Sørensen": "How did the pilot go?"}
        room.composing.fold()
        assert lines(room, composition) == {"Maria Sørensen": "How did the pilot go?"}


def test_a_composition_opens_where_it_was_left_also_after_a_restart(tmp_path: Path) -> None:
    with writing_room(tmp_path) as room:
        composition = room.compose(room.add_all("Ada Abel, Ben Boyd, Cleo Cruz"))
        room.composing.move_to(room.recipients(composition)[1])
    with writing_room(tmp_path) as room:
        current = room.composing.open(composition).current
        assert current is not None
        assert current.name == "Ben Boyd"


def test_moving_on_folds_in_what_was_typed(room: WritingRoom) -> None:
    composition = room.compose(room.add_all("Ada Abel, Ben Boyd"))
    ada, ben = room.recipients(composition)
    room.journal.note(line_of(ada), "How is the harp?")
    room.composing.move_to(ben)
    assert room.value("SELECT line FROM recipient WHERE id = ?", ada) == "How is the harp?"


def test_where_nobody_was_left_it_opens_at_the_first_still_to_write(room: WritingRoom) -> None:
    composition = room.compose(room.add_all("Ada Abel, Ben Boyd"))
    room.composing.skip(room.recipients(composition)[0])
    current = room.composing.desk(composition).current
    assert current is not None
    assert current.name == "Ben Boyd"


def test_where_nothing_is_left_to_write_it_opens_at_the_first(room: WritingRoom) -> None:
    composition = room.compose(room.add_all("Ada Abel, Ben Boyd"))
    for recipient in room.recipients(composition):
        room.composing.skip(recipient)
    current = room.composing.desk(composition).current
    assert current is not None
    assert current.name == "Ada Abel"


def test_without_recipients_it_opens_nowhere(room: WritingRoom) -> None:
    assert room.composing.desk(room.compose([])).current is None


def test_next_goes_round_past_those_who_are_done(room: WritingRoom) -> None:
    composition = room.compose(room.add_all("Ada Abel, Ben Boyd, Cleo Cruz, Dan Dahl"))
    ada, ben, cleo, dan = room.recipients(composition)
    room.composing.skip(ben)
    room.composing.leave_out(cleo)
    desk = room.composing.desk(composition)
    after_ada, after_dan = desk.next_open(ada), desk.next_open(dan)
    assert after_ada is not None
    assert after_dan is not None
    assert (after_ada.id, after_dan.id) == (dan, ada)
    room.composing.skip(ada)
    room.composing.skip(dan)
    assert room.composing.desk(composition).next_open(ben) is None


def test_the_last_opened_composition_comes_first(room: WritingRoom) -> None:
    first = room.compose([])
    room.clock.pass_by(hours=1)
    second = room.compose([])
    room.clock.pass_by(hours=1)
    room.composing.open(first)
    assert [listed.id for listed in room.composing.open_list()] == [first, second]


def test_a_composition_put_away_is_gone_until_that_is_undone(room: WritingRoom) -> None:
    composition = room.compose(room.add_all("Ada Abel"))
    (ada,) = room.recipients(composition)
    room.composing.put_away(composition)
    assert room.composing.open_list() == ()
    with pytest.raises(Trouble) as caught:
        room.composing.desk(composition)
    assert caught.value.kind is TroubleKind.COMPOSITION_GONE
    with pytest.raises(Trouble) as caught:
        room.composing.move_to(ada)
    assert caught.value.kind is TroubleKind.PERSON_GONE
    room.acts.undo()
    assert [listed.id for listed in room.composing.open_list()] == [composition]


def test_a_recipient_nobody_knows_is_said_to_be_gone(room: WritingRoom) -> None:
    with pytest.raises(Trouble) as caught:
        room.composing.skip(RecipientId(77))
    assert caught.value.kind is TroubleKind.PERSON_GONE


def test_title_kind_and_text_can_be_changed(room: WritingRoom) -> None:
    composition = room.compose([])
    room.type_in(title_of(composition), "News in spring")
    room.composing.set_kind(composition, Kind.UPDATE)
    room.type_in(text_of(composition), "Hello {given_name},\n\n{personal}\n\nand more")
    changed = room.composing.desk(composition).composition
    assert (changed.title, changed.kind) == ("News in spring", Kind.UPDATE)
    assert changed.text == "Hello {given_name},\n\n{personal}\n\nand more"


def test_a_choice_is_kept_with_its_reason(room: WritingRoom) -> None:
    composition = room.compose([])
    room.composing.keep_choice(composition, " They were all in one course. ")
    desk = room.composing.desk(composition)
    assert desk.composition.choice_reason == "They were all in one course."


def test_adding_people_is_one_step_and_nobody_comes_twice(room: WritingRoom) -> None:
    ada, ben, cleo = room.add_all("Ada Abel, Ben Boyd, Cleo Cruz")
    composition = room.compose([ada])
    changed = room.take(composition, [ada, ben, cleo])
    assert changed.added == (ben, cleo)
    assert people(room, composition) == [ada, ben, cleo]
    last = room.acts.last()
    assert last is not None
    assert (last.kind, last.people) == (ActKind.ADD_RECIPIENTS, 2)
    room.acts.undo()
    assert people(room, composition) == [ada]


def test_removing_people_can_be_undone_with_what_was_typed_for_them(room: WritingRoom) -> None:
    ada, ben = room.add_all("Ada Abel, Ben Boyd")
    composition = room.compose([ada, ben])
    room.journal.note(line_of(room.recipients(composition)[0]), "How is the harp?")
    changed = room.drop(composition, [ada])
    assert changed.removed == (ada,)
    assert people(room, composition) == [ben]
    room.acts.undo()
    assert lines(room, composition) == {"Ada Abel": "How is the harp?", "Ben Boyd": ""}


def test_a_line_typed_for_somebody_removed_never_reaches_somebody_else(room: WritingRoom) -> None:
    ada, ben = room.add_all("Ada Abel, Ben Boyd")
    composition = room.compose([ada])
    (removed,) = room.recipients(composition)
    room.drop(composition, [ada])
    room.journal.note(line_of(removed), "How is the harp, Ada?")
    room.take(composition, [ben])
    room.composing.fold()
    assert lines(room, composition) == {"Ben Boyd": ""}


def test_somebody_a_message_was_handed_over_to_is_left_out_instead_of_removed(
    room: WritingRoom,
) -> None:
    ada, ben = room.add_all("Ada Abel, Ben Boyd")
    composition = room.compose([ada, ben])
    first, _ = room.recipients(composition)
    room.journal.note(line_of(first), "Your harp sounded wonderful in Siena.")
    handed = room.handing_over.hand_over(first)
    changed = room.drop(composition, [ada, ben])
    assert (changed.removed, changed.kept) == ((ben,), (ada,))
    assert standings(room, composition) == [Standing.LEFT_OUT]
    room.handing_over.answer(handed.id, Answer.SENT)
    assert standings(room, composition) == [Standing.SENT]


def test_undoing_an_addition_never_undoes_what_was_sent(room: WritingRoom) -> None:
    ada = room.add("Ada Abel")
    composition = room.compose([])
    room.take(composition, [ada])
    (recipient,) = room.recipients(composition)
    room.journal.note(line_of(recipient), "Your harp sounded wonderful in Siena.")
    room.handing_over.answer(room.handing_over.hand_over(recipient).id, Answer.SENT)
    room.acts.undo()
    assert standings(room, composition) == [Standing.SENT]
    assert room.value("SELECT COUNT(*) FROM hand_over WHERE answer = 'sent'") == 1


def test_undoing_an_addition_takes_no_words_away_that_were_typed_since(
    room: WritingRoom,
) -> None:
    ada, ben = room.add_all("Ada Abel, Ben Boyd")
    composition = room.compose([])
    room.take(composition, [ada, ben])
    room.type_in(line_of(room.recipients(composition)[0]), "How is the harp?")
    room.acts.undo()
    assert lines(room, composition) == {"Ada Abel": "How is the harp?"}


def test_a_person_who_was_written_to_is_never_deleted(room: WritingRoom) -> None:
    ada = room.add("Ada Abel")
    composition = room.compose([ada])
    (recipient,) = room.recipients(composition)
    room.journal.note(line_of(recipient), "Your harp sounded wonderful in Siena.")
    room.handing_over.hand_over(recipient)
    with writing(room.database):
        room.database.execute_sql("DELETE FROM person")
    assert people(room, composition) == [ada]


def test_a_whole_choice_is_set_as_one_step(room: WritingRoom) -> None:
    ada, ben, cleo, dan = room.add_all("Ada Abel, Ben Boyd, Cleo Cruz, Dan Dahl")
    composition = room.compose([ada, ben])
    room.journal.note(line_of(room.recipients(composition)[1]), "How is the arch?")
    changed = room.composing.set_people(composition, [dan, ben, cleo], reason="My course")
    assert (changed.added, changed.removed) == ((dan, cleo), (ada,))
    assert people(room, composition) == [ben, dan, cleo]
    assert lines(room, composition)["Ben Boyd"] == "How is the arch?"
    assert room.composing.desk(composition).composition.choice_reason == "My course"
    room.acts.undo()
    assert people(room, composition) == [ada, ben]


def test_a_choice_that_only_shrinks_is_named_a_removal(room: WritingRoom) -> None:
    ada, ben, cleo = room.add_all("Ada Abel, Ben Boyd, Cleo Cruz")
    composition = room.compose([ada, ben, cleo])
    room.composing.set_people(composition, [cleo])
    last = room.acts.last()
    assert last is not None
    assert (last.kind, last.people) == (ActKind.REMOVE_RECIPIENTS, 2)


def test_leaving_out_taking_in_and_skipping_are_steps_on_their_own(room: WritingRoom) -> None:
    composition = room.compose(room.add_all("Ada Abel"))
    (ada,) = room.recipients(composition)
    room.composing.skip(ada)
    assert standings(room, composition) == [Standing.SKIPPED]
    room.composing.leave_out(ada)
    assert standings(room, composition) == [Standing.LEFT_OUT]
    assert room.composing.desk(composition).counts.total == 0
    room.composing.take_in(ada)
    assert standings(room, composition) == [Standing.TO_WRITE]
    for kind, before in (
        (ActKind.TAKE_IN, Standing.LEFT_OUT),
        (ActKind.LEAVE_OUT, Standing.SKIPPED),
        (ActKind.SKIP, Standing.TO_WRITE),
    ):
        undone = room.acts.undo()
        assert undone is not None
        assert (undone.act.kind, undone.act.detail) == (kind, "Ada Abel")
        assert standings(room, composition) == [before]


def test_somebody_left_out_comes_back_when_added_again(room: WritingRoom) -> None:
    ada = room.add("Ada Abel")
    composition = room.compose([ada])
    room.composing.leave_out(room.recipients(composition)[0])
    assert room.take(composition, [ada]).added == (ada,)
    assert standings(room, composition) == [Standing.TO_WRITE]


def test_choosing_by_relationship_keeps_strong_and_warm_ties(room: WritingRoom) -> None:
    chosen = room.add_all("Ada Abel, Ben Boyd, Cleo Cruz, Dan Dahl, Eva Egli")
    for person, how in zip(chosen, (Tie.STRONG, Tie.QUIET, Tie.WARM, Tie.STRONG), strict=False):
        tie(room, person, how)
    composition = room.compose(chosen)
    changed = room.composing.choose_by_relationship(composition)
    assert changed is not None
    assert changed.removed == (chosen[1], chosen[4])
    assert people(room, composition) == [chosen[0], chosen[2], chosen[3]]
    room.acts.undo()
    assert sorted(people(room, composition)) == sorted(chosen)


def test_with_fewer_than_three_ties_nothing_is_chosen_by_relationship(room: WritingRoom) -> None:
    chosen = room.add_all("Ada Abel, Ben Boyd, Cleo Cruz, Dan Dahl")
    tie(room, chosen[0], Tie.STRONG)
    tie(room, chosen[1], Tie.WARM)
    composition = room.compose(chosen)
    assert room.composing.choose_by_relationship(composition) is None
    assert people(room, composition) == chosen


def test_two_who_turn_out_to_be_one_person_are_shown_as_that_person(room: WritingRoom) -> None:
    ada, twin = room.add("Ada Abel"), room.add("Ada Abell")
    composition = room.compose([twin])
    with writing(room.database):
        room.people.merge(ada, twin)
    assert people(room, composition) == [ada]
    assert [seat.name for seat in room.composing.desk(composition).seats] == ["Ada Abel"]


def test_times_are_kept_as_they_were(room: WritingRoom) -> None:
    began = room.clock.now()
    composition = room.compose([])
    room.clock.pass_by(days=1)
    room.composing.open(composition)
    (listed,) = room.composing.open_list()
    assert (listed.created_at, listed.opened_at) == (began, room.clock.now())
    assert room.composing.desk(composition).composition.created_at == began


def test_the_same_store_can_be_opened_again(tmp_path: Path) -> None:
    clock = SetClock()
    with writing_room(tmp_path, clock) as room:
        composition = room.compose(room.add_all("Ada Abel"))
    with writing_room(tmp_path, clock) as room:
        assert room.composing.desk(composition).composition.text == TEXT
