"""What one knows about a person at the moment of writing."""

from datetime import UTC, datetime, timedelta

from cordially.domain.desk import Source
from cordially.domain.messages import Answer
from cordially.domain.people import PersonId
from cordially.domain.typed import line_of
from tests.writing_room import START, WritingRoom

HARP = "Your harp sounded wonderful in Siena."


def greet(room: WritingRoom, person: PersonId, line: str, answer: Answer = Answer.SENT) -> str:
    (recipient,) = room.recipients(room.compose([person]))
    room.journal.note(line_of(recipient), line)
    handed = room.handing_over.hand_over(recipient)
    room.handing_over.answer(handed.id, answer)
    return handed.text


def recount(room: WritingRoom, person: PersonId) -> None:
    room.people.set_profile(person, "ada-abel")


def test_a_person_never_written_to_has_an_empty_brief(room: WritingRoom) -> None:
    (recipient,) = room.recipients(room.compose([room.add("Ada Abel")]))
    brief = room.composing.brief(recipient)
    assert brief.person.facts.full_name == "Ada Abel"
    assert (brief.exchanged, brief.last_year) == ((), ())
    assert brief.answered_after is None


def test_what_one_wrote_at_this_time_last_year_comes_back(room: WritingRoom) -> None:
    person = room.add("Ada Abel")
    greeting = greet(room, person, HARP)
    room.clock.pass_by(days=150)
    greet(room, person, "Is the stone arch over the mill open again?")
    room.clock.pass_by(days=210)
    (recipient,) = room.recipients(room.compose([person]))
    brief = room.composing.brief(recipient)
    assert [(one.text, one.line, one.occasion) for one in brief.last_year] == [
        (greeting, HARP, "Season’s greetings")
    ]


def test_without_last_year_anything_written_earlier_is_shown(room: WritingRoom) -> None:
    person = room.add("Ada Abel")
    text = greet(room, person, HARP)
    room.clock.pass_by(days=100)
    (recipient,) = room.recipients(room.compose([person]))
    assert [one.text for one in room.composing.brief(recipient).last_year] == [text]


def test_what_was_not_confirmed_was_not_written(room: WritingRoom) -> None:
    person = room.add("Ada Abel")
    greet(room, person, HARP, Answer.NOT_YET)
    (recipient,) = room.recipients(room.compose([person]))
    brief = room.composing.brief(recipient)
    assert (brief.last_year, brief.exchanged) == ((), ())


def test_imported_messages_count_and_one_sent_from_here_comes_once(room: WritingRoom) -> None:
    person = room.add("Ada Abel")
    last_december = datetime(2025, 12, 14, tzinfo=UTC)
    room.message(person, "Merry Christmas, Ada", last_december, from_user=True)
    room.message(person, "And to you", last_december + timedelta(days=2), from_user=False)
    text = greet(room, person, HARP)
    room.message(person, text, START + timedelta(minutes=3), from_user=True)
    recount(room, person)
    (recipient,) = room.recipients(room.compose([person]))
    brief = room.composing.brief(recipient)
    assert [(one.text, one.from_user) for one in brief.exchanged] == [
        (text, True),
        ("And to you", False),
        ("Merry Christmas, Ada", True),
    ]
    assert [(one.text, one.source) for one in brief.last_year] == [
        ("Merry Christmas, Ada", Source.IMPORTED)
    ]
    assert brief.answered_after is None


def test_how_long_the_answer_took_is_told(room: WritingRoom) -> None:
    person = room.add("Ada Abel")
    wrote = datetime(2026, 8, 14, tzinfo=UTC)
    room.message(person, "Hello", wrote, from_user=True)
    room.message(person, "Hello back", wrote + timedelta(days=2), from_user=False)
    room.message(person, "And another thing", wrote + timedelta(days=9), from_user=False)
    (recipient,) = room.recipients(room.compose([person]))
    assert room.composing.brief(recipient).answered_after == timedelta(days=2)
