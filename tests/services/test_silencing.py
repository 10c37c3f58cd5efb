"""Not being told something again reaches as far as it says, lasts, and can be taken back."""

from pathlib import Path

import pytest

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.messages import CompositionId
from cordially.domain.typed import line_of, text_of
from cordially.etiquette.personal_line import LineKind
from cordially.etiquette.silence import Reach
from cordially.services.reviewing import Placed
from tests.writing_room import WritingRoom, writing_room

EXCUSE = "Sorry for the mass mail."
TEXT = f"Hi {{given_name}},\n\n{EXCUSE}\n\n{{personal}}\n\nWarmly\nInes"
LINES = ("How did the harp recital in Siena go?", "Is the stone arch open again?")
COPIES = ("Ada, how did the salt talk go?", "Ben, how did the salt talk go?")


def composed(
    room: WritingRoom, text: str = TEXT, lines: tuple[str, ...] = LINES, names: str = "Ada A, Ben B"
) -> CompositionId:
    composition = room.compose(room.add_all(names), text=text)
    for recipient, line in zip(room.recipients(composition), lines, strict=True):
        room.journal.note(line_of(recipient), line)
    return composition


def told(room: WritingRoom, composition: CompositionId, name: str) -> Placed | None:
    findings = room.reviewing.review(composition).findings
    return next((one for one in findings if one.finding.rule.name == name), None)


def silence(room: WritingRoom, composition: CompositionId, reach: Reach) -> None:
    found = told(room, composition, "mass-excuse")
    assert found is not None
    room.silencing.silence(composition, found.finding.rule, found.content, reach)


@pytest.mark.parametrize(
    ("reach", "other_words", "other_message"),
    [(Reach.PLACE, True, True), (Reach.MESSAGE, False, True), (Reach.ALWAYS, False, False)],
)
def test_a_silence_reaches_as_far_as_it_says(
    room: WritingRoom, reach: Reach, other_words: bool, other_message: bool
) -> None:
    composition = composed(room)
    silence(room, composition, reach)
    assert told(room, composition, "mass-excuse") is None
    room.journal.note(text_of(composition), TEXT.replace(EXCUSE, "Excuse the mass message."))
    assert (told(room, composition, "mass-excuse") is not None) is other_words
    another = composed(room, names="Cleo C, Dora D")
    assert (told(room, another, "mass-excuse") is not None) is other_message


def test_a_place_stays_silent_when_the_text_before_it_changes(room: WritingRoom) -> None:
    composition = composed(room)
    silence(room, composition, Reach.PLACE)
    room.journal.note(text_of(composition), f"🎻 Good morning.\n{TEXT}")
    assert told(room, composition, "mass-excuse") is None


@pytest.mark.parametrize("reach", Reach)
def test_what_is_silent_stays_so_over_a_restart_and_is_told_again_by_undo(
    tmp_path: Path, reach: Reach
) -> None:
    with writing_room(tmp_path) as room:
        composition = composed(room)
        silence(room, composition, reach)
    with writing_room(tmp_path) as again:
        assert told(again, composition, "mass-excuse") is None
        again.acts.undo()
        assert told(again, composition, "mass-excuse") is not None


def test_a_rule_is_heard_again_by_what_the_list_of_silences_names(room: WritingRoom) -> None:
    composition = composed(room)
    silence(room, composition, Reach.ALWAYS)
    (kept,) = room.reviewing.review(composition).silences
    room.silencing.speak_again(kept)
    assert told(room, composition, "mass-excuse") is not None
    room.acts.undo()
    assert told(room, composition, "mass-excuse") is None


def test_silencing_twice_is_one_silence(room: WritingRoom) -> None:
    composition = composed(room)
    found = told(room, composition, "mass-excuse")
    assert found is not None
    for _ in range(2):
        room.silencing.silence(composition, found.finding.rule, found.content, Reach.MESSAGE)
    assert len(room.reviewing.review(composition).silences) == 1


def test_a_copied_line_goes_out_once_it_was_overruled_in_words_that_are_kept(
    room: WritingRoom,
) -> None:
    composition = composed(room, lines=COPIES)
    found = told(room, composition, "copied-line")
    assert found is not None
    ada, _ = room.recipients(composition)
    with pytest.raises(Trouble) as met:
        room.handing_over.hand_over(ada)
    assert met.value.kind is TroubleKind.LINE_COPIED
    room.silencing.overrule(composition, found.finding.rule, " They sat beside each other. ")
    review = room.reviewing.review(composition)
    assert [one.reason for one in review.silences] == ["They sat beside each other."]
    assert {line.word for line in review.lines} == {LineKind.SPECIFIC}
    assert COPIES[0] in room.handing_over.hand_over(ada).text


def test_an_overruled_stop_holds_again_in_another_message_and_after_undo(
    room: WritingRoom,
) -> None:
    composition = composed(room, lines=COPIES)
    found = told(room, composition, "copied-line")
    assert found is not None
    room.silencing.overrule(composition, found.finding.rule, "They sat beside each other.")
    another = composed(room, lines=COPIES, names="Cleo C, Dora D")
    assert told(room, another, "copied-line") is not None
    room.acts.undo()
    assert told(room, composition, "copied-line") is not None


@pytest.mark.parametrize("reach", Reach)
def test_a_stop_is_not_silenced_and_an_unfilled_field_not_overruled(
    room: WritingRoom, reach: Reach
) -> None:
    composition = composed(room, TEXT.replace(EXCUSE, "{city}"))
    found = told(room, composition, "unfilled-field")
    assert found is not None
    with pytest.raises(ValueError, match="stop"):
        room.silencing.silence(composition, found.finding.rule, found.content, reach)
    with pytest.raises(ValueError, match="overruled"):
        room.silencing.overrule(composition, found.finding.rule, "I want it so.")


def test_a_placeholder_that_nothing_fills_keeps_the_message_here(room: WritingRoom) -> None:
    composition = composed(room, TEXT.replace(EXCUSE, "Dear [First Name],"))
    ada, _ = room.recipients(composition)
    with pytest.raises(Trouble) as met:
        room.handing_over.hand_over(ada)
    assert met.value.kind is TroubleKind.MESSAGE_STOPPED
    assert "[First Name]" in str(met.value.values["message"])


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Hi {given_name},\n\n{personal}\n\nI wish you a good year, and hope we meet.", "en"),
        ("Hej {given_name},\n\n{personal}\n\nDrodzy, życzę wszystkiego dobrego, dużo zdrowia.", ""),
    ],
)
def test_a_look_says_which_language_it_read(room: WritingRoom, text: str, language: str) -> None:
    composition = composed(room, text, ("", ""))
    assert room.reviewing.review(composition).language == language
