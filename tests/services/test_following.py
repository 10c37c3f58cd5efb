"""What follows: recorded in a line, due when its day comes, and written as a letter."""

from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from cordially.domain.follow_ups import RECORDED_KINDS, Due, ReminderKind, usual_due_day
from cordially.domain.messages import Answer, CompositionId, Kind
from cordially.domain.people import PersonId
from cordially.services.following import Following, Line
from cordially.services.opt_in import OptIn
from cordially.services.starting_texts import place_to_write
from cordially.store.database import insert, run, writing
from cordially.store.due_list import DueList
from cordially.store.reminders import Reminders
from cordially.store.settings import Settings
from tests.writing_room import WritingRoom

TODAY = date(2026, 12, 1)


@dataclass
class Day:
    """A day on which something follows."""

    room: WritingRoom
    following: Following
    opt_in: OptIn

    def connected(self, name: str, *, days_ago: int = 3) -> PersonId:
        """Somebody who became a connection so many days ago."""
        person = self.room.add(name)
        day = (TODAY - timedelta(days=days_ago)).isoformat()
        with writing(self.room.database):
            run(
                self.room.database,
                "UPDATE person SET connected_on = ? WHERE id = ?",
                (day, person),
            )
        return person

    def only(self) -> Due:
        """The only thing due today."""
        (found,) = self.following.due().due
        return found

    def text(self, letter: CompositionId) -> str:
        """What the letter says, as it would go out."""
        return self.room.composing.desk(letter).composition.text

    def send(self, letter: CompositionId) -> None:
        """Hand the letter over and say that it was sent."""
        self.room.write_on(letter, "Your grey lathe still runs in our cellar.")
        handed = self.room.handing_over.hand_over(self.room.recipients(letter)[0])
        self.room.handing_over.answer(handed.id, Answer.SENT)


@pytest.fixture
def day(room: WritingRoom) -> Day:
    database, clock = room.database, room.clock
    opt_in = OptIn(Settings(database), clock)
    following = Following(
        Reminders(database, room.acts, clock),
        DueList(database, clock),
        room.composing,
        opt_in,
        clock,
        lambda: "Ines",
    )
    return Day(room, following, opt_in)


def test_the_usual_days_are_soon_for_thanks_and_none_for_what_somebody_is_good_for() -> None:
    days = {kind: usual_due_day(kind, TODAY) for kind in RECORDED_KINDS}
    assert days[ReminderKind.THANK] == date(2026, 12, 3)
    assert days[ReminderKind.INTRODUCE] == date(2026, 12, 4)
    assert days[ReminderKind.TELL_HOW_IT_WENT] == date(2026, 12, 15)
    assert days[ReminderKind.GOOD_FOR] is None


def test_a_welcome_note_holds_the_statement_in_force_and_why_one_is_connected(day: Day) -> None:
    day.opt_in.change("I write twice a year. A word is enough and I leave you out.")
    priya = day.connected("Priya Nair")
    with writing(day.room.database):
        run(
            day.room.database,
            "UPDATE person SET how_we_met = 'the {storage} talk in Aarhus' WHERE id = ?",
            (priya,),
        )
    letter = day.following.begin(day.only())
    desk = day.room.composing.desk(letter)
    assert desk.composition.kind is Kind.WELCOME
    text = day.text(letter)
    assert text.startswith("Hi Priya,")
    assert "I write twice a year." in text
    assert "What brought us together: the storage talk in Aarhus." in " ".join(text.split())
    assert text.endswith("Ines")


def test_the_ground_of_the_invitation_is_the_reason_before_how_one_met(day: Day) -> None:
    priya = day.connected("Priya Nair")
    with writing(day.room.database):
        run(
            day.room.database,
            "UPDATE person SET how_we_met = 'a fair' WHERE id = ?",
            (priya,),
        )
        insert(
            day.room.database,
            "INSERT INTO invitation (person, ground, ground_words, created_at)"
            " VALUES (?, 'crossed-paths', 'your talk on batteries', '2026-11-01')",
            (priya,),
        )
    assert "your talk on batteries" in day.text(day.following.begin(day.only()))


def test_a_welcome_that_was_sent_is_due_no_more(day: Day) -> None:
    day.connected("Priya Nair")
    day.send(day.following.begin(day.only()))
    assert day.following.due().due == ()


def test_a_letter_that_was_begun_is_gone_on_with(day: Day) -> None:
    day.connected("Priya Nair")
    letter = day.following.begin(day.only())
    found = day.only()
    assert found.composition == letter
    assert day.following.begin(found) == letter


@pytest.mark.parametrize("kind", [kind for kind in RECORDED_KINDS if kind.value != "good-for"])
def test_each_line_becomes_a_letter_with_its_words_and_is_done_when_that_was_sent(
    day: Day, kind: ReminderKind
) -> None:
    tom = day.room.add("Tom Aker")
    line = Line(kind, tom, "the {grid}  project", due_on=TODAY, other_name="Anna Kowalska")
    day.following.record(line)
    due = day.only()
    letter = day.following.begin(due)
    text = day.text(letter)
    assert text.startswith("Hi Tom,")
    assert "The grid project." in text
    assert ("Anna Kowalska" in text) is kind.names_another
    day.send(letter)
    assert day.following.due().due == ()


def test_thanks_for_something_are_one_sentence_and_leave_a_place_to_go_on(day: Day) -> None:
    tom = day.room.add("Tom Aker")
    day.following.record(Line(ReminderKind.THANK, tom, "for the talk", due_on=TODAY))
    text = day.text(day.following.begin(day.only()))
    assert text == "Hi Tom,\n\nthank you for the talk.\n\n\n\nBest wishes,\nInes"
    assert text[: place_to_write(text)].endswith("for the talk.\n\n")


def test_two_lines_of_a_kind_are_two_letters(day: Day) -> None:
    tom = day.room.add("Tom Aker")
    for words in ("for the talk", "for the book"):
        day.following.record(Line(ReminderKind.THANK, tom, words, due_on=TODAY))
    first, second = (day.following.begin(due) for due in day.following.due().due)
    assert first != second


def test_what_is_due_within_two_days_stands_apart_and_the_next_day_is_told(day: Day) -> None:
    tom = day.room.add("Tom Aker")
    for days in (0, 1, 2, 9):
        due_on = TODAY + timedelta(days=days)
        day.following.record(Line(ReminderKind.THANK, tom, f"{days}", due_on=due_on))
    found = day.following.due()
    assert [one.text for one in found.due] == ["0"]
    assert [one.text for one in found.soon] == ["1", "2"]
    assert found.next_day == TODAY + timedelta(days=9)


def test_done_and_put_off_hold_for_lines_and_for_welcomes(day: Day) -> None:
    day.connected("Priya Nair")
    tom = day.room.add("Tom Aker")
    day.following.record(Line(ReminderKind.THANK, tom, due_on=TODAY))
    for due in day.following.due().due:
        day.following.put_off(due, date(2026, 12, 24))
    assert day.following.due().due == ()
    day.room.clock.pass_by(days=23)
    for due in day.following.due().due:
        day.following.finish(due)
    assert day.following.due().due == ()
    assert [one.kind for one in day.following.of(tom)] == [ReminderKind.THANK]


def test_what_somebody_was_good_for_can_be_forgotten(day: Day) -> None:
    tom = day.room.add("Tom Aker")
    number = day.following.record(Line(ReminderKind.GOOD_FOR, tom, "grids"))
    day.following.forget(number)
    (kept,) = day.following.of(tom)
    assert kept.done_at is not None
