"""What the composer's side says about lines and choices."""

import pytest

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.messages import Answer, CompositionId, Kind, RecipientId
from cordially.domain.typed import line_of
from cordially.etiquette.personal_line import LineKind
from cordially.etiquette.rule import Severity
from cordially.services.reviewing import LineWord
from tests.writing_room import WritingRoom

HARP = "Your harp sounded wonderful in Siena."
ARCH = "Is the stone arch over the mill open again?"


def write(room: WritingRoom, composition: CompositionId, *lines: str) -> list[RecipientId]:
    recipients = room.recipients(composition)
    for recipient, line in zip(recipients, lines, strict=False):
        room.journal.note(line_of(recipient), line)
    return recipients


def codes(room: WritingRoom, composition: CompositionId) -> set[str]:
    return {placed.finding.rule.code for placed in room.reviewing.review(composition).findings}


def send(room: WritingRoom, recipient: RecipientId) -> None:
    room.handing_over.answer(room.handing_over.hand_over(recipient).id, Answer.SENT)


@pytest.mark.parametrize(
    ("line", "word"),
    [
        (HARP, LineKind.SPECIFIC),
        ("Wishing you all the best!", LineKind.THIN),
        ("", LineKind.MISSING),
        ("Ada Abel", LineKind.MISSING),
    ],
)
def test_each_line_has_its_word_while_it_is_typed(
    room: WritingRoom, line: str, word: LineKind
) -> None:
    composition = room.compose(room.add_all("Ada Abel, Ben Boyd"))
    ada, _ = write(room, composition, "", ARCH)
    assert room.reviewing.line(ada, line).word is word
    room.journal.note(line_of(ada), line)
    reviewed = room.reviewing.review(composition).line(ada)
    assert reviewed is not None
    assert reviewed.word is word


def test_a_copied_line_names_whose_it_is_and_shows_it(room: WritingRoom) -> None:
    composition = room.compose(room.add_all("Ada Abel, Ben Boyd, Cleo Cruz"))
    ada, ben, cleo = write(
        room, composition, "Ada, how did the salt talk go?", "Ben, how did the salt talk go?", HARP
    )
    review = room.reviewing.review(composition)
    assert review.line(ben) == LineWord(
        ben, LineKind.COPIED, "Ada, how did the salt talk go?", "Ada Abel", ada
    )
    assert review.line(ada) == LineWord(
        ada, LineKind.COPIED, "Ben, how did the salt talk go?", "Ben Boyd", ben
    )
    assert [one.recipients for one in review.about(ben)] == [(ada, ben)]
    assert review.about(cleo) == ()
    assert review.about(ada)[0].finding.rule.severity is Severity.STOP


def test_a_line_mended_is_no_copy_any_more(room: WritingRoom) -> None:
    composition = room.compose(room.add_all("Ada Abel, Ben Boyd"))
    ada, ben = write(room, composition, HARP, HARP)
    assert room.reviewing.line(ben, HARP).word is LineKind.COPIED
    assert room.reviewing.line(ben, ARCH).word is LineKind.SPECIFIC
    room.journal.note(line_of(ben), ARCH)
    assert {line.word for line in room.reviewing.review(composition).lines} == {LineKind.SPECIFIC}
    room.drop(composition, [room.composing.seat(ada)[1].person])
    assert room.reviewing.line(ben, HARP).word is LineKind.SPECIFIC


def test_compositions_are_not_compared_with_each_other(room: WritingRoom) -> None:
    ada, ben = room.add_all("Ada Abel, Ben Boyd")
    first, second = room.compose([ada, ben]), room.compose([ada, ben])
    write(room, first, HARP, ARCH)
    write(room, second, ARCH, HARP)
    for composition in (first, second, first):
        words = {line.word for line in room.reviewing.review(composition).lines}
        assert words == {LineKind.SPECIFIC}


def test_a_line_sent_to_the_same_person_before_is_found_with_its_words(room: WritingRoom) -> None:
    person = room.add("Ada Abel")
    before = room.compose([person])
    send(room, write(room, before, HARP)[0])
    room.clock.pass_by(days=365)
    composition = room.compose([person, room.add("Ben Boyd")])
    ada, ben = write(room, composition, "Ada, your harp sounded wonderful in Siena", HARP)
    assert room.reviewing.line(ada, "Your harp sounded so wonderful in Siena!") == LineWord(
        ada, LineKind.COPIED, HARP, "Ben Boyd", ben
    )
    room.journal.note(line_of(ben), ARCH)
    assert room.reviewing.line(ada, HARP) == LineWord(ada, LineKind.SPECIFIC, HARP, "Ada Abel")
    repeated = [
        placed
        for placed in room.reviewing.review(composition).about(ada)
        if HARP in placed.finding.quotes
    ]
    assert [placed.finding.rule.name for placed in repeated] == ["repeated-line"]


def test_a_line_never_sent_was_not_written_to_anybody(room: WritingRoom) -> None:
    person = room.add("Ada Abel")
    (draft,) = write(room, room.compose([person]), HARP)
    room.handing_over.answer(room.handing_over.hand_over(draft).id, Answer.NOT_YET)
    (ada,) = room.recipients(room.compose([person]))
    assert room.reviewing.line(ada, HARP).repeats == ""


def test_whoever_is_passed_over_is_not_looked_at(room: WritingRoom) -> None:
    composition = room.compose(room.add_all("Ada Abel, Ben Boyd, Cleo Cruz"))
    ada, ben, cleo = write(room, composition, HARP, HARP, "")
    room.composing.skip(ben)
    room.composing.leave_out(cleo)
    review = room.reviewing.review(composition)
    assert [line.recipient for line in review.lines] == [ada]
    assert review.line(ben) is None
    assert review.findings == ()
    assert room.reviewing.line(ben, HARP).word is LineKind.COPIED


def test_a_letter_that_was_skipped_is_still_looked_at(room: WritingRoom) -> None:
    letter = room.letter(room.add("Ada Abel"), f"Hi Ada, {HARP}")
    (ada,) = room.recipients(letter)
    room.handing_over.answer(room.handing_over.hand_over(ada).id, Answer.SKIPPED)
    line = room.reviewing.review(letter).line(ada)
    assert line is not None
    assert line.word is LineKind.SPECIFIC


def test_a_message_to_one_person_is_its_own_line(room: WritingRoom) -> None:
    composition = room.compose([room.add("Ada Abel")])
    (ada,) = room.recipients(composition)
    room.composing.fold()
    room.database.execute_sql("UPDATE composition SET text = ?", (f"Hi Ada, {HARP}",))
    assert room.reviewing.line(ada, "").word is LineKind.SPECIFIC


def test_a_text_to_several_without_a_place_has_no_lines(room: WritingRoom) -> None:
    composition = room.compose(room.add_all("Ada Abel, Ben Boyd"))
    write(room, composition, HARP, ARCH)
    room.database.execute_sql("UPDATE composition SET text = 'Hi {given_name}, all the best'")
    review = room.reviewing.review(composition)
    assert {line.word for line in review.lines} == {LineKind.MISSING}


def test_placeholders_and_missing_values_are_found(room: WritingRoom) -> None:
    composition = room.compose(
        [room.add("Ada Abel", company=""), room.add("Ben Boyd")],
        text="Hi {first},\n\n{personal}\n\nBest to all at {company}",
    )
    ada, _ = write(room, composition, HARP, ARCH)
    review = room.reviewing.review(composition)
    named = {placed.finding.rule.name: placed.recipients for placed in review.findings}
    assert named == {"unfilled-field": (), "empty-field": (ada,)}


def test_a_block_of_the_alphabet_is_found_and_stays_when_it_was_kept(room: WritingRoom) -> None:
    names = [
        f"{letter}{vowel}{end} Family{number}"
        for number, (letter, vowel, end) in enumerate(
            (letter, vowel, end)
            for letter in "BDFGKLMNPRST"
            for vowel in "aeiou"
            for end in ("n", "rt")
        )
    ]
    people = [room.add(name) for name in names]
    composition = room.compose(people[40:60])
    recipients = room.recipients(composition)
    write(
        room, composition, *(f"How did {number} go in {name}?" for number, name in enumerate(names))
    )
    room.composing.keep_choice(composition, "All from one course")
    review = room.reviewing.review(composition)
    (block,) = [one for one in review.findings if one.finding.rule.practice == "P03"]
    assert set(block.recipients) == set(recipients)
    assert block.finding.rule.severity is Severity.WARNING
    assert review.choice_reason == "All from one course"


def test_a_composition_that_is_gone_is_said_to_be_gone(room: WritingRoom) -> None:
    with pytest.raises(Trouble) as caught:
        room.reviewing.review(CompositionId(8))
    assert caught.value.kind is TroubleKind.COMPOSITION_GONE


def test_somebody_put_away_since_does_not_disturb_the_history(room: WritingRoom) -> None:
    ada, ben = room.add_all("Ada Abel, Ben Boyd")
    before = room.compose([ada, ben])
    first, second = write(room, before, HARP, ARCH)
    send(room, first)
    send(room, second)
    room.people.put_away([ben])
    composition = room.compose([ada])
    write(room, composition, HARP)
    assert codes(room, composition) == {"L104"}


TEN = "Ada A, Ben B, Cleo C, Dora D, Emil E, Fay F, Gus G, Hal H, Ida I, Joe J"


@pytest.mark.parametrize("kind", [Kind.GREETING, Kind.UPDATE])
def test_only_an_update_to_many_is_an_update_too_soon(room: WritingRoom, kind: Kind) -> None:
    people = room.add_all(TEN)
    before = room.compose(people, kind=kind)
    lines = [f"How is harp number {number}?" for number, _ in enumerate(people)]
    for recipient in write(room, before, *lines):
        send(room, recipient)
    now = room.compose(people, kind=Kind.UPDATE)
    assert ("A109" in codes(room, now)) is (kind is Kind.UPDATE)


MEETING = "It was great meeting you at the harbour fair last week."


def test_a_meeting_that_nothing_tells_of_is_asked_about(room: WritingRoom) -> None:
    composition = room.compose(room.add_all("Ada Abel, Ben Boyd"))
    write(room, composition, MEETING, ARCH)
    assert "R109" in codes(room, composition)


@pytest.mark.parametrize("from_user", [True, False])
def test_a_meeting_that_a_message_tells_of_is_not_asked_about(
    room: WritingRoom, *, from_user: bool
) -> None:
    ada, ben = room.add_all("Ada Abel, Ben Boyd")
    room.message(ada, "We met at the fair, by the crane.", room.clock.now(), from_user=from_user)
    composition = room.compose([ada, ben])
    write(room, composition, MEETING, ARCH)
    assert "R109" not in codes(room, composition)


def test_a_line_in_a_language_the_person_never_wrote_in_gets_a_hint(room: WritingRoom) -> None:
    ada, ben = room.add_all("Ada Abel, Ben Boyd")
    wrote = "Vielen Dank für deine Nachricht, ich freue mich auf das Wiedersehen im Mai."
    room.message(ada, wrote, room.clock.now(), from_user=False)
    composition = room.compose([ada, ben])
    write(room, composition, "Quando vieni a trovarci nel nuovo laboratorio in via Roma?", ARCH)
    assert "S103" in codes(room, composition)
