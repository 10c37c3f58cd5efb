"""Letters to one person: begun once, gone on with, apart from the messages to several."""

from contextlib import suppress
from pathlib import Path

import pytest

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.messages import LETTERS, Answer, CompositionId, Kind, Standing
from cordially.domain.people import PersonId
from cordially.domain.typed import text_of
from cordially.etiquette.rules.form.too_long import RULE as TOO_LONG
from cordially.etiquette.silence import reaches
from cordially.services.own_settings import ACCOUNT
from cordially.services.starting_texts import letter_text
from cordially.store.database import run, writing
from cordially.store.settings import Settings
from tests.writing_room import WritingRoom, writing_room

HARP = "Hi Ada, your harp sounded wonderful in Siena."
ARCH = "Hi Ada, is the stone arch over the mill open again?"


@pytest.fixture
def ada(room: WritingRoom) -> PersonId:
    return room.add("Ada Abel", company="Harpworks")


def text(room: WritingRoom, letter: CompositionId) -> str:
    return room.composing.desk(letter).composition.text


def found(room: WritingRoom, letter: CompositionId) -> set[str]:
    return {placed.finding.rule.name for placed in room.reviewing.review(letter).findings}


def refusal(room: WritingRoom, letter: CompositionId) -> Trouble:
    (recipient,) = room.recipients(letter)
    with pytest.raises(Trouble) as caught:
        room.handing_over.hand_over(recipient)
    assert room.value("SELECT COUNT(*) FROM hand_over") == 0
    return caught.value


def test_known_fields_are_filled_when_a_letter_begins(room: WritingRoom, ada: PersonId) -> None:
    letter = room.letter(ada, "Hi {given_name} of {company}, {odd} {personal}")
    assert text(room, letter) == "Hi Ada of Harpworks, {odd} {personal}"


def test_a_letter_has_one_recipient_and_no_place_for_a_line(
    room: WritingRoom, ada: PersonId
) -> None:
    desk = room.composing.desk(room.letter(ada, HARP))
    assert [seat.person for seat in desk.seats] == [ada]
    assert desk.composition.text == HARP


def test_a_letter_that_was_begun_is_gone_on_with(room: WritingRoom, ada: PersonId) -> None:
    first = room.letter(ada, HARP)
    room.journal.note(text_of(first), "typed, and not folded yet")
    assert room.letter(ada, ARCH) == first
    assert text(room, first) == "typed, and not folded yet"


def test_a_letter_that_was_emptied_takes_the_new_text(room: WritingRoom, ada: PersonId) -> None:
    first = room.letter(ada, HARP)
    room.journal.note(text_of(first), " \n")
    assert room.letter(ada, ARCH) == first
    assert text(room, first) == ARCH


@pytest.mark.parametrize("answer", [Answer.NOT_YET, Answer.SKIPPED])
def test_what_was_handed_over_and_not_sent_is_gone_on_with(
    room: WritingRoom, ada: PersonId, answer: Answer
) -> None:
    first = room.letter(ada, HARP)
    (recipient,) = room.recipients(first)
    room.handing_over.answer(room.handing_over.hand_over(recipient).id, answer)
    assert room.letter(ada, ARCH) == first


def test_what_was_sent_is_over(room: WritingRoom, ada: PersonId) -> None:
    first = room.letter(ada, HARP)
    room.send(first)
    assert room.letter(ada, ARCH) != first


def test_what_was_put_away_is_over(room: WritingRoom, ada: PersonId) -> None:
    first = room.letter(ada, HARP)
    room.composing.put_away(first)
    assert room.letter(ada, ARCH) != first


def test_letters_of_another_kind_title_or_person_are_others(
    room: WritingRoom, ada: PersonId
) -> None:
    first = room.letter(ada, HARP, kind=Kind.INTRODUCTION, title="Meeting Tomás")
    assert room.letter(ada, HARP, kind=Kind.FOLLOW_UP, title="Meeting Tomás") != first
    assert room.letter(ada, HARP, kind=Kind.INTRODUCTION, title="Meeting Priya") != first
    ben = room.add("Ben Cole")
    assert room.letter(ben, HARP, kind=Kind.INTRODUCTION, title="Meeting Tomás") != first


def test_a_letter_to_somebody_who_was_merged_is_gone_on_with(
    room: WritingRoom, ada: PersonId
) -> None:
    twin = room.add("Ada Abell")
    first = room.letter(twin, HARP)
    room.database.execute_sql("UPDATE person SET merged_into = ? WHERE id = ?", (ada, twin))
    assert room.letter(ada, ARCH) == first


def test_nobody_is_written_to_who_is_gone(room: WritingRoom) -> None:
    with pytest.raises(Trouble) as caught:
        room.letter(PersonId(99), HARP)
    assert caught.value.kind is TroubleKind.PERSON_GONE
    assert room.value("SELECT COUNT(*) FROM composition") == 0


def test_letters_are_not_among_the_messages_to_several(room: WritingRoom, ada: PersonId) -> None:
    greeting = room.compose([ada])
    for kind in LETTERS:
        room.letter(ada, HARP, kind=kind)
    assert [one.id for one in room.composing.open_list()] == [greeting]


def test_a_letter_without_an_answer_is_asked_about_at_the_next_start(tmp_path: Path) -> None:
    with writing_room(tmp_path) as room:
        letter = room.letter(room.add("Ada Abel"), HARP, title="Invitation")
        room.handing_over.hand_over(room.recipients(letter)[0])
    with writing_room(tmp_path) as room:
        (asked,) = room.handing_over.unanswered()
        assert (asked.composition, asked.title, asked.name) == (letter, "Invitation", "Ada Abel")
        room.handing_over.answer(asked.hand_over.id, Answer.SENT)
        assert room.composing.desk(letter).seats[0].standing is Standing.SENT


@pytest.mark.parametrize(("account", "most"), [("", 200), ("free", 200), ("premium", 300)])
def test_a_note_is_refused_above_the_room_of_the_account(
    room: WritingRoom, ada: PersonId, account: str, most: int
) -> None:
    Settings(room.database).put(ACCOUNT, account)
    start = "Hi Ada, your harp sounded wonderful in Siena. "
    letter = room.letter(ada, start + "🎻" * ((most - len(start)) // 2))
    assert room.composing.desk(letter).limit == most
    room.type_in(text_of(letter), text(room, letter) + "!")
    trouble = refusal(room, letter)
    assert (trouble.kind, trouble.values["length"]) == (TroubleKind.TEXT_TOO_LONG, most + 1)
    assert "too-long" in found(room, letter)
    room.type_in(text_of(letter), text(room, letter)[:-1])
    assert "too-long" not in found(room, letter)
    room.handing_over.hand_over(room.recipients(letter)[0])


def test_a_note_that_is_too_long_cannot_be_overruled(room: WritingRoom, ada: PersonId) -> None:
    letter = room.letter(ada, HARP + " Siena" * 40)
    (told,) = (
        placed.finding.rule
        for placed in room.reviewing.review(letter).findings
        if placed.finding.rule.code == TOO_LONG.code
    )
    assert reaches(told) == ()
    room.silencing.overrule(letter, TOO_LONG, "It is fine.")
    assert refusal(room, letter).kind is TroubleKind.TEXT_TOO_LONG


def test_other_letters_have_the_room_of_a_message(room: WritingRoom, ada: PersonId) -> None:
    assert room.composing.desk(room.letter(ada, HARP, kind=Kind.WELCOME)).limit == 8000


@pytest.mark.parametrize("kind", sorted(LETTERS))
@pytest.mark.parametrize("said", ["", " \n ", "Hi Ada,", "Dear Ada Abel,\n\n", "Ada?"])
def test_a_letter_that_says_nothing_but_a_salutation_is_not_handed_over(
    room: WritingRoom, ada: PersonId, kind: Kind, said: str
) -> None:
    letter = room.letter(ada, said, kind=kind)
    assert refusal(room, letter).kind is TroubleKind.LINE_MISSING
    assert "missing-line" in found(room, letter)


def test_a_letter_that_fits_everybody_is_said_to_and_may_go(
    room: WritingRoom, ada: PersonId
) -> None:
    letter = room.letter(ada, "Hi Ada, I hope you are well. Best wishes", kind=Kind.WELCOME)
    assert "thin-line" in found(room, letter)
    room.handing_over.hand_over(room.recipients(letter)[0])


@pytest.mark.parametrize(
    "said", ["Hi Ada, thank you. What made you think of me?", "Thanks, Ada.", "Where from, Ada?"]
)
def test_a_reply_may_be_short(room: WritingRoom, ada: PersonId, said: str) -> None:
    letter = room.letter(ada, said, kind=Kind.REPLY)
    assert found(room, letter) == set()
    room.handing_over.hand_over(room.recipients(letter)[0])


def test_the_same_note_to_a_second_person_is_found(room: WritingRoom, ada: PersonId) -> None:
    room.send(room.letter(ada, HARP))
    ben = room.letter(room.add("Ben Cole"), HARP.replace("Ada", "Ben"))
    assert "same-note" in found(room, ben)


def test_a_letter_that_the_same_person_got_before_is_found(
    room: WritingRoom, ada: PersonId
) -> None:
    room.send(room.letter(ada, HARP, kind=Kind.FOLLOW_UP))
    again = room.letter(ada, HARP + " Truly.", kind=Kind.FOLLOW_UP)
    assert "repeated-line" in found(room, again)


@pytest.mark.parametrize("kind", sorted(LETTERS - {Kind.INVITATION}))
def test_what_a_letter_starts_with_is_found_fault_with_for_nothing_but_what_is_to_be_written(
    room: WritingRoom, ada: PersonId, kind: Kind
) -> None:
    about = "Your talk on salt caverns made me rebuild our model."
    letter = room.letter(ada, letter_text(kind, "Ines", about=about), kind=kind)
    assert found(room, letter) == set()


def test_a_step_that_fails_loses_no_words_that_were_typed_elsewhere(room: WritingRoom) -> None:
    bo = room.add("Bo Berg")
    emptied = room.letter(bo, "Hi", title="First")
    room.type_in(text_of(emptied), "")
    other = room.letter(bo, "Hi", title="Second")
    room.write_on(other, "How is the harp?")
    with suppress(ZeroDivisionError), room.acts.together():
        room.letter(bo, "Hi again", title="First")
        _ = 1 / 0
    assert "How is the harp?" in room.composing.desk(other).composition.text


def test_a_letter_that_cannot_be_begun_in_whole_is_not_there(room: WritingRoom) -> None:
    bo = room.add("Bo Berg")
    refuse = "CREATE TRIGGER refuse BEFORE INSERT ON recipient BEGIN SELECT RAISE(ABORT, 'no'); END"
    with writing(room.database):
        run(room.database, refuse)
    with pytest.raises(Exception, match=r"^no$"):
        room.letter(bo, "Hi")
    assert room.value("SELECT COUNT(*) FROM composition") == 0
