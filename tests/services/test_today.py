"""The first page: what is due, how fast one goes, what was begun, who is there."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

import pytest

from cordially.domain.follow_ups import ReminderKind
from cordially.domain.invitations import Pace, PaceSettings
from cordially.domain.messages import Answer, Kind
from cordially.domain.people import PersonId
from cordially.domain.requests import Arrived, Decision, RequestSource
from cordially.services.following import Following, Line
from cordially.services.opt_in import OptIn
from cordially.services.readiness import BeingReady
from cordially.services.today import Sources, Today
from cordially.store.database import insert, run, writing
from cordially.store.decisions import Decisions
from cordially.store.due_list import DueList
from cordially.store.hand_overs import HandOvers
from cordially.store.left_alone import LeftAlones
from cordially.store.reminders import Reminders
from cordially.store.requests import Requests
from cordially.store.settings import Settings
from tests.writing_room import START, WritingRoom

TODAY = date(2026, 12, 1)


@dataclass
class Morning:
    """The first page over a writing room."""

    room: WritingRoom
    following: Following
    today: Today = field(init=False)

    def __post_init__(self) -> None:
        database, clock = self.room.database, self.room.clock
        settings = Settings(database)
        requests = Requests(database, clock)
        being_ready = BeingReady(tuple, settings, OptIn(settings, clock))
        sources = Sources(
            self.following,
            self.room.inviting.inviting.board,
            requests.open,
            self.room.composing,
            HandOvers(database, clock),
            self.room.table,
            LeftAlones(database).asked_since,
            being_ready.look,
            lambda: "Ines",
        )
        self.today = Today(sources, clock)

    def connect(self, person: PersonId, day: date) -> None:
        """Somebody is a connection since a day."""
        with writing(self.room.database):
            run(
                self.room.database,
                "UPDATE person SET connected_on = ? WHERE id = ?",
                (day.isoformat(), person),
            )

    def invited(self, key: str, at: datetime) -> None:
        """An invitation went out."""
        with writing(self.room.database):
            insert(
                self.room.database,
                "INSERT INTO invitation (profile, name, created_at, sent_at) VALUES (?, ?, ?, ?)",
                (key, key, at.isoformat(), at.isoformat()),
            )


@pytest.fixture
def morning(room: WritingRoom) -> Morning:
    database, clock = room.database, room.clock
    following = Following(
        Reminders(database, room.acts, clock),
        DueList(database, clock),
        room.composing,
        OptIn(Settings(database), clock),
        clock,
        lambda: "Ines",
    )
    return Morning(room, following)


def test_an_empty_store_has_an_empty_page(morning: Morning) -> None:
    found = morning.today.look()
    assert found.due.due == found.due.soon == ()
    assert (found.messages, found.letters, found.hand_overs) == ((), (), ())
    assert (found.requests, found.drafts, found.old_waiting, found.left_alone) == (0, 0, 0, 0)
    assert found.pace == Pace(PaceSettings(), 0, 0, 0)
    assert found.update_from is None
    assert (found.network.days, found.network.people) == ((), 0)
    assert found.given_name == "Ines"


def test_invitations_that_waited_for_more_than_three_weeks_are_counted(morning: Morning) -> None:
    for key, days in (("a", 22), ("b", 40), ("c", 20)):
        morning.invited(key, START - timedelta(days=days))
    assert morning.today.look().old_waiting == 2


def test_an_update_waits_a_month_after_another_to_many(morning: Morning) -> None:
    people = [morning.room.add(f"Person {number}") for number in range(10)]
    update = morning.room.compose(people, kind=Kind.UPDATE)
    recipient = morning.room.recipients(update)[0]
    with writing(morning.room.database):
        insert(
            morning.room.database,
            "INSERT INTO hand_over (recipient, text, handed_at, answer, answered_at)"
            " VALUES (?, 'Hi', '2026-11-20T09:00:00+00:00', 'sent', '2026-11-20T09:00:00+00:00')",
            (recipient,),
        )
    assert morning.today.look().update_from == date(2026, 12, 20)
    morning.room.clock.pass_by(days=30)
    assert morning.today.look().update_from is None


@pytest.mark.parametrize(("kind", "count"), [(Kind.UPDATE, 9), (Kind.GREETING, 10)])
def test_a_message_to_few_or_of_another_kind_holds_no_update_up(
    morning: Morning, kind: Kind, count: int
) -> None:
    people = [morning.room.add(f"Person {number}") for number in range(count)]
    greeting = morning.room.compose(people, kind=kind)
    with writing(morning.room.database):
        insert(
            morning.room.database,
            "INSERT INTO hand_over (recipient, text, handed_at, answer) VALUES (?, '', ?, 'sent')",
            (morning.room.recipients(greeting)[0], START.isoformat()),
        )
    assert morning.today.look().update_from is None


def test_messages_are_shown_until_everybody_was_written_to(morning: Morning) -> None:
    tom = morning.room.add("Tom Aker")
    greeting = morning.room.compose([tom])
    (found,) = morning.today.look().messages
    assert (found.id, found.counts.to_write) == (greeting, 1)
    morning.room.composing.leave_out(morning.room.recipients(greeting)[0])
    assert morning.today.look().messages == ()


def test_a_letter_that_is_due_is_shown_there_alone(morning: Morning) -> None:
    tom = morning.room.add("Tom Aker")
    morning.following.record(Line(ReminderKind.THANK, tom, due_on=TODAY))
    (due,) = morning.following.due().due
    letter = morning.following.begin(due)
    assert morning.today.look().letters == ()
    morning.following.put_off(due, date(2027, 1, 1))
    assert [one.id for one in morning.today.look().letters] == [letter]


def test_a_letter_that_waits_for_an_answer_is_asked_about(morning: Morning) -> None:
    tom = morning.room.add("Tom Aker")
    morning.following.record(Line(ReminderKind.THANK, tom, "for the talk", due_on=TODAY))
    letter = morning.following.begin(morning.following.due().due[0])
    handed = morning.room.handing_over.hand_over(morning.room.recipients(letter)[0])
    (asked,) = morning.today.look().hand_overs
    assert (asked.composition, asked.kind) == (letter, Kind.FOLLOW_UP)
    morning.room.handing_over.answer(handed.id, Answer.SENT)
    assert morning.today.look().hand_overs == ()


def test_requests_count_until_they_are_decided(morning: Morning) -> None:
    database, clock = morning.room.database, morning.room.clock
    requests, decisions = Requests(database, clock), Decisions(database, clock)
    requests.add(
        [
            Arrived(name, name.lower(), "", "", START, RequestSource.PASTED)
            for name in ("Priya", "Bo")
        ]
    )
    assert morning.today.look().requests == 2
    decisions.record([requests.open()[0].id], Decision.LATER)
    assert morning.today.look().requests == 1


def test_the_network_is_counted_over_its_days_up_to_today(morning: Morning) -> None:
    for number, days in enumerate((1200, 600, 0)):
        morning.connect(morning.room.add(f"Person {number}"), TODAY - timedelta(days=days))
    morning.room.add("By Hand")
    found = morning.today.look().network
    assert (found.people, found.connected[0], found.connected[-1]) == (4, 1, 3)
    assert (found.days[0], found.days[-1]) == (TODAY - timedelta(days=1200), TODAY)
    assert len(found.days) == len(found.connected)
    assert list(found.connected) == sorted(found.connected)


def test_a_connection_of_today_alone_is_one_day(morning: Morning) -> None:
    morning.connect(morning.room.add("Tom Aker"), TODAY)
    found = morning.today.look().network
    assert (found.days, found.connected) == ((TODAY,), (1,))


def test_whoever_asked_to_be_left_alone_within_a_year_is_counted(morning: Morning) -> None:
    alones = LeftAlones(morning.room.database)
    for name, days in (("Al Lone", 10), ("Dana Whitlock", 400)):
        person = morning.room.add(name)
        with morning.room.acts.together():
            alones.add(person, name, "", TODAY - timedelta(days=days))
    assert morning.today.look().left_alone == 1
