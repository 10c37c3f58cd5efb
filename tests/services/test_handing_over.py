"""Handing over: recorded first, confirmed by the user, never twice."""

from pathlib import Path

import pytest

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.messages import Answer, CompositionId, HandOverId, RecipientId, Standing
from cordially.domain.people import EventKind, Facts, PersonId, Salutation, SalutationState
from cordially.domain.typed import line_of, text_of
from cordially.store.database import rows, writing
from tests.writing_room import START, WritingRoom, writing_room

HARP = "Your harp sounded wonderful in Siena."
ARCH = "Is the stone arch over the mill open again?"


def composed(
    room: WritingRoom, *names: str, text: str = "Hi {given_name},\n\n{personal}\n\nInes"
) -> CompositionId:
    return room.compose([room.add(name) for name in names], text=text)


def write(room: WritingRoom, composition: CompositionId, *lines: str) -> list[RecipientId]:
    recipients = room.recipients(composition)
    for recipient, line in zip(recipients, lines, strict=False):
        room.journal.note(line_of(recipient), line)
    return recipients


def standing(room: WritingRoom, composition: CompositionId, at: int = 0) -> Standing:
    return room.composing.desk(composition).seats[at].standing


def refusal(room: WritingRoom, recipient: RecipientId) -> Trouble:
    with pytest.raises(Trouble) as caught:
        room.handing_over.hand_over(recipient)
    return caught.value


def recorded(room: WritingRoom) -> int:
    return int(room.value("SELECT COUNT(*) FROM hand_over"))


def test_exact_text_and_intent_are_on_the_disk_before_anything_else(room: WritingRoom) -> None:
    composition = composed(room, "Ada Abel")
    (ada,) = write(room, composition, HARP)
    shown = room.composing.desk(composition)
    handed = room.handing_over.hand_over(ada)
    assert handed.text == f"Hi Ada,\n\n{HARP}\n\nInes"
    assert handed.text == shown.seats[0].message(shown.composition.text).text
    assert rows(room.database, "SELECT text, line, answer, handed_at FROM hand_over") == [
        (handed.text, HARP, "", room.clock.now().isoformat())
    ]
    assert standing(room, composition) is Standing.AWAITING


def test_while_an_answer_is_awaited_the_sheet_shows_what_was_handed_over(
    room: WritingRoom,
) -> None:
    composition = composed(room, "Ada Abel")
    (ada,) = write(room, composition, HARP)
    handed = room.handing_over.hand_over(ada)
    room.type_in(text_of(composition), "Another text\n{personal}")
    desk = room.composing.desk(composition)
    assert desk.seats[0].message(desk.composition.text).text == handed.text
    room.handing_over.answer(handed.id, Answer.NOT_YET)
    desk = room.composing.desk(composition)
    assert desk.seats[0].message(desk.composition.text).text == f"Another text\n{HARP}"


@pytest.mark.parametrize(
    ("profile", "address"),
    [
        ("ada-abel", "https://www.linkedin.com/in/ada-abel"),
        ("søren-日本", "https://www.linkedin.com/in/s%C3%B8ren-%E6%97%A5%E6%9C%AC"),
        ("a@evil.test", "https://www.linkedin.com/in/a%40evil.test"),
    ],
)
def test_the_address_is_rebuilt_from_the_profile(
    room: WritingRoom, profile: str, address: str
) -> None:
    composition = room.compose([room.add("Ada Abel", profile=profile)])
    (ada,) = write(room, composition, HARP)
    handed = room.handing_over.hand_over(ada)
    assert (handed.address, handed.by_search) == (address, False)


def test_without_a_profile_the_address_is_a_search_that_carries_only_the_name(
    room: WritingRoom,
) -> None:
    composition = room.compose([room.add("Ada Æbel-&?#", profile="", company="Secret")])
    (ada,) = write(room, composition, HARP)
    handed = room.handing_over.hand_over(ada)
    assert handed.by_search
    assert handed.address == (
        "https://www.linkedin.com/search/results/people/?keywords=Ada%20%C3%86bel-%26%3F%23"
    )


def test_an_endless_name_makes_no_endless_address(room: WritingRoom) -> None:
    composition = room.compose([room.add("Ada " + "名" * 5000, profile="")])
    (ada,) = write(room, composition, HARP)
    assert len(room.handing_over.hand_over(ada).address) < 2000


def test_an_address_that_may_not_be_opened_is_refused_and_nothing_recorded(
    room: WritingRoom,
) -> None:
    composition = room.compose([room.add("Ada Abel", profile="x" * 3000)])
    (ada,) = write(room, composition, HARP)
    assert refusal(room, ada).kind is TroubleKind.ADDRESS_REFUSED
    assert recorded(room) == 0


@pytest.mark.parametrize("line", ["", "  \n ", "Ada", "Ada Abel, Nordgrid"])
def test_a_line_that_says_nothing_is_no_line(room: WritingRoom, line: str) -> None:
    composition = composed(room, "Ada Abel", "Ben Boyd")
    ada, _ = write(room, composition, line, ARCH)
    trouble = refusal(room, ada)
    assert trouble.kind is TroubleKind.LINE_MISSING
    assert trouble.values["name"] == "Ada Abel"
    assert recorded(room) == 0


def test_a_line_with_only_the_name_changed_is_a_copy(room: WritingRoom) -> None:
    composition = composed(room, "Ada Abel", "Ben Boyd")
    ada, ben = write(
        room,
        composition,
        "Ada, your talk on salt stayed with me.",
        "Ben, your talk on salt stayed with me!",
    )
    for recipient, other in ((ada, "Ben Boyd"), (ben, "Ada Abel")):
        trouble = refusal(room, recipient)
        assert trouble.kind is TroubleKind.LINE_COPIED
        assert trouble.values["other"] == other
    assert recorded(room) == 0


@pytest.mark.parametrize("passed_over", ["leave_out", "skip"])
def test_the_line_of_somebody_passed_over_may_be_used_for_another(
    room: WritingRoom, passed_over: str
) -> None:
    composition = composed(room, "Ada Abel", "Ben Boyd")
    ada, ben = write(room, composition, HARP, HARP)
    getattr(room.composing, passed_over)(ben)
    assert room.handing_over.hand_over(ada).text == f"Hi Ada,\n\n{HARP}\n\nInes"


@pytest.mark.parametrize(
    ("text", "line", "field"),
    [
        ("Hi {first},\n\n{personal}", HARP, "first"),
        ("Hi {{given_name}},\n\n{personal}", HARP, "given_name"),
        ("Hi {given_name},\n\n{personal}\n\nBest to {company}", HARP, "company"),
        ("Hi {given_name},\n\n{personal}", "Your harp in {town} sounded wonderful.", "town"),
        ("Hi {given_name},\n\n{personal}", "Did {company} like the harp concert?", "company"),
    ],
)
def test_an_unfilled_field_anywhere_stops_the_hand_over(
    room: WritingRoom, text: str, line: str, field: str
) -> None:
    composition = room.compose([room.add("Ada Abel", company="")], text=text)
    (ada,) = write(room, composition, line)
    trouble = refusal(room, ada)
    assert trouble.kind is TroubleKind.FIELD_UNFILLED
    assert trouble.values["field"] == field
    assert recorded(room) == 0


def test_a_person_without_a_salutation_is_not_greeted_with_a_gap(room: WritingRoom) -> None:
    person = room.add("Abel")
    with writing(room.database):
        room.people.set_salutation(person, Salutation("", SalutationState.ASK))
    composition = room.compose([person])
    (recipient,) = write(room, composition, HARP)
    assert refusal(room, recipient).values["field"] == "given_name"


def test_braces_that_hold_no_single_word_are_text(room: WritingRoom) -> None:
    composition = composed(room, "Ada Abel")
    (ada,) = write(room, composition, "Your talk on {} and {two words} stayed with me.")
    assert "{} and {two words}" in room.handing_over.hand_over(ada).text


@pytest.mark.parametrize(("emoji", "fits"), [(3999, True), (4001, False)])
def test_length_counts_as_a_web_page_counts_it(
    room: WritingRoom, emoji: int, *, fits: bool
) -> None:
    composition = composed(room, "Ada Abel", text="{personal}")
    (ada,) = write(room, composition, "ab" + "🎵" * emoji)
    if fits:
        assert room.handing_over.hand_over(ada).text.startswith("ab")
        return
    trouble = refusal(room, ada)
    assert trouble.kind is TroubleKind.TEXT_TOO_LONG
    assert (trouble.values["length"], trouble.values["limit"]) == (8004, 8000)


def test_somebody_left_out_is_not_written_to(room: WritingRoom) -> None:
    composition = composed(room, "Ada Abel")
    (ada,) = write(room, composition, HARP)
    room.composing.leave_out(ada)
    assert refusal(room, ada).kind is TroubleKind.LEFT_OUT


def test_somebody_skipped_can_be_written_to_after_all(room: WritingRoom) -> None:
    composition = composed(room, "Ada Abel")
    (ada,) = write(room, composition, HARP)
    room.composing.skip(ada)
    handed = room.handing_over.hand_over(ada)
    room.handing_over.answer(handed.id, Answer.NOT_YET)
    assert standing(room, composition) is Standing.READY


def test_a_hand_over_waits_for_its_answer(room: WritingRoom) -> None:
    composition = composed(room, "Ada Abel")
    (ada,) = write(room, composition, HARP)
    room.handing_over.hand_over(ada)
    assert refusal(room, ada).kind is TroubleKind.AWAITING_ANSWER
    assert recorded(room) == 1


def test_not_yet_leaves_everything_to_be_handed_over_again(room: WritingRoom) -> None:
    composition = composed(room, "Ada Abel")
    (ada,) = write(room, composition, HARP)
    room.handing_over.answer(room.handing_over.hand_over(ada).id, Answer.NOT_YET)
    assert standing(room, composition) is Standing.READY
    assert room.handing_over.hand_over(ada).text.endswith("Ines")
    assert recorded(room) == 2


def test_skip_passes_the_person_over(room: WritingRoom) -> None:
    composition = composed(room, "Ada Abel")
    (ada,) = write(room, composition, HARP)
    room.handing_over.answer(room.handing_over.hand_over(ada).id, Answer.SKIPPED)
    assert standing(room, composition) is Standing.SKIPPED


def events(room: WritingRoom, person: PersonId) -> list[tuple[EventKind, str]]:
    return [(event.kind, event.text) for event in room.people.person(person).timeline]


def test_only_sent_counts_and_stands_in_the_timeline_with_its_text(room: WritingRoom) -> None:
    person = room.add("Ada Abel")
    composition = room.compose([person])
    (ada,) = write(room, composition, HARP)
    handed = room.handing_over.hand_over(ada)
    assert room.people.person(person).history.written == 0
    room.clock.pass_by(minutes=2)
    room.handing_over.answer(handed.id, Answer.SENT)
    history = room.people.person(person).history
    assert (history.written, history.last_contact) == (1, START)
    assert (EventKind.SENT, handed.text) in events(room, person)
    assert standing(room, composition) is Standing.SENT
    assert room.composing.desk(composition).counts.sent == 1


def test_what_was_sent_is_never_handed_over_again(room: WritingRoom) -> None:
    composition = composed(room, "Ada Abel")
    (ada,) = write(room, composition, HARP)
    room.handing_over.answer(room.handing_over.hand_over(ada).id, Answer.SENT)
    room.journal.note(line_of(ada), ARCH)
    trouble = refusal(room, ada)
    assert (trouble.kind, trouble.values["name"]) == (TroubleKind.ALREADY_SENT, "Ada Abel")
    assert recorded(room) == 1


def test_one_person_under_two_entries_gets_one_message(room: WritingRoom) -> None:
    ada, twin = room.add("Ada Abel"), room.add("Ada Abell")
    composition = room.compose([ada, twin])
    first, _ = write(room, composition, HARP, ARCH)
    room.handing_over.answer(room.handing_over.hand_over(first).id, Answer.SENT)
    with writing(room.database):
        room.people.merge(ada, twin)
    for recipient in room.recipients(composition):
        assert refusal(room, recipient).kind is TroubleKind.ALREADY_SENT


def test_an_answer_said_twice_is_one(room: WritingRoom) -> None:
    composition = composed(room, "Ada Abel")
    (ada,) = write(room, composition, HARP)
    handed = room.handing_over.hand_over(ada)
    for _ in range(2):
        room.handing_over.answer(handed.id, Answer.SENT)
    assert room.value("SELECT COUNT(*) FROM hand_over_correction") == 0


def test_an_answer_can_be_corrected_and_the_correction_is_kept(room: WritingRoom) -> None:
    person = room.add("Ada Abel")
    composition = room.compose([person])
    (ada,) = write(room, composition, HARP)
    handed = room.handing_over.hand_over(ada)
    room.handing_over.answer(handed.id, Answer.SENT)
    room.clock.pass_by(hours=1)
    room.handing_over.correct(handed.id, Answer.NOT_YET)
    assert rows(room.database, "SELECT before, after, corrected_at FROM hand_over_correction") == [
        ("sent", "not-yet", room.clock.now().isoformat())
    ]
    history = room.people.person(person).history
    assert (history.written, history.last_contact) == (0, None)
    assert standing(room, composition) is Standing.READY
    room.handing_over.correct(handed.id, Answer.SENT)
    assert room.people.person(person).history.written == 1


def test_a_correction_to_skipped_passes_over_and_back(room: WritingRoom) -> None:
    composition = composed(room, "Ada Abel")
    (ada,) = write(room, composition, HARP)
    handed = room.handing_over.hand_over(ada)
    room.handing_over.answer(handed.id, Answer.NOT_YET)
    room.handing_over.correct(handed.id, Answer.SKIPPED)
    assert standing(room, composition) is Standing.SKIPPED
    room.handing_over.correct(handed.id, Answer.NOT_YET)
    assert standing(room, composition) is Standing.READY


def test_an_earlier_hand_over_corrected_to_sent_rules_the_later_one_out(room: WritingRoom) -> None:
    composition = composed(room, "Ada Abel")
    (ada,) = write(room, composition, HARP)
    first = room.handing_over.hand_over(ada)
    room.handing_over.answer(first.id, Answer.NOT_YET)
    second = room.handing_over.hand_over(ada)
    room.handing_over.correct(first.id, Answer.SENT)
    assert standing(room, composition) is Standing.SENT
    with pytest.raises(Trouble) as caught:
        room.handing_over.answer(second.id, Answer.SENT)
    assert caught.value.kind is TroubleKind.ALREADY_SENT
    room.handing_over.answer(second.id, Answer.NOT_YET)
    assert room.handing_over.unanswered() == ()
    assert standing(room, composition) is Standing.SENT


def test_an_answer_to_nothing_is_refused(room: WritingRoom) -> None:
    with pytest.raises(Trouble) as caught:
        room.handing_over.answer(HandOverId(5), Answer.SENT)
    assert caught.value.kind is TroubleKind.PERSON_GONE


def test_what_was_left_without_an_answer_is_asked_about_at_the_next_start(tmp_path: Path) -> None:
    with writing_room(tmp_path) as room:
        composition = composed(room, "Ada Abel", "Ben Boyd", "Cleo Cruz")
        ada, ben, _ = write(room, composition, HARP, ARCH, "How is Porto?")
        first = room.handing_over.hand_over(ada)
        second = room.handing_over.hand_over(ben)
        room.handing_over.answer(second.id, Answer.NOT_YET)
    with writing_room(tmp_path) as room:
        (left,) = room.handing_over.unanswered()
        assert (left.name, left.title, left.recipient) == ("Ada Abel", "Season’s greetings", ada)
        assert (left.hand_over.id, left.hand_over.text) == (first.id, first.text)
        assert left.composition == composition
        room.handing_over.answer(left.hand_over.id, Answer.SENT)
        assert room.handing_over.unanswered() == ()


def test_the_name_asked_about_is_the_one_the_user_gave(room: WritingRoom) -> None:
    person = room.add("Ada Abel")
    composition = room.compose([person])
    (ada,) = write(room, composition, HARP)
    room.handing_over.hand_over(ada)
    with writing(room.database):
        room.people.set_own(person, Facts("Ada", "Lovelace"))
    assert room.handing_over.unanswered()[0].name == "Ada Lovelace"


def test_undo_never_touches_what_was_handed_over(room: WritingRoom) -> None:
    composition = composed(room, "Ada Abel", "Ben Boyd")
    ada, ben = write(room, composition, HARP, ARCH)
    room.composing.skip(ben)
    room.handing_over.answer(room.handing_over.hand_over(ada).id, Answer.SENT)
    room.acts.undo()
    assert standing(room, composition) is Standing.SENT
    assert standing(room, composition, 1) is Standing.READY


def test_a_message_to_one_person_may_be_written_as_a_whole(room: WritingRoom) -> None:
    composition = room.compose([room.add("Ada Abel")])
    (ada,) = room.recipients(composition)
    whole = "Hi Ada,\n\nis the mill in Siena still playing harp music on Sundays?"
    room.journal.note(text_of(composition), whole)
    assert room.handing_over.hand_over(ada).text == whole
