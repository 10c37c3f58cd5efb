"""What is due: promises by their day, and a welcome note for each new connection."""

import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from cordially.domain.acts import ActKind
from cordially.domain.follow_ups import Due, ReminderKind
from cordially.domain.people import PersonId, Tie
from cordially.store.acts import Acts
from cordially.store.database import run, writing
from cordially.store.due_list import DueList
from cordially.store.left_alone import LeftAlones
from cordially.store.reminders import Reminders
from tests.contact_book import ContactBook

# The book's clock stands on 1 December 2026.
TODAY = date(2026, 12, 1)
FAR = date(2030, 1, 1)


class Desk:
    """The reminders and the due list over one book."""

    def __init__(self, book: ContactBook) -> None:
        self.book = book
        self.acts = Acts(book.database, book.clock)
        self.reminders = Reminders(book.database, self.acts, book.clock)
        self.list = DueList(book.database, book.clock)

    def connected(self, name: str, days_ago: int) -> PersonId:
        """Somebody whom an archive lists as connected so many days ago."""
        day = self.book.clock.today() - timedelta(days=days_ago)
        key = name.lower().replace(" ", "-")
        return self.book.bring_in(name, profile=key, connected_on=day.isoformat())

    def names(self, until: date = TODAY) -> list[str]:
        """Who is due until a day."""
        return [one.name for one in self.list.due(until)]

    def only(self, until: date = FAR) -> Due:
        """The only thing due."""
        (found,) = self.list.due(until)
        return found


@pytest.fixture
def desk(book: ContactBook) -> Desk:
    return Desk(book)


def test_a_welcome_is_due_two_days_after_the_connection(desk: Desk) -> None:
    desk.connected("Priya Nair", 1)
    found = desk.only()
    assert (found.kind, found.name) == (ReminderKind.WELCOME, "Priya Nair")
    assert (found.since, found.due_on) == (date(2026, 11, 30), date(2026, 12, 2))
    assert desk.names() == []
    assert desk.names(date(2026, 12, 2)) == ["Priya Nair"]


def test_the_newest_connection_stands_first_and_old_ones_not_at_all(desk: Desk) -> None:
    desk.connected("Old Hand", 31)
    desk.connected("Bo Berg", 30)
    desk.connected("Priya Nair", 3)
    desk.connected("Cy Carr", 9)
    assert desk.names() == ["Priya Nair", "Cy Carr", "Bo Berg"]


def test_a_first_import_of_thousands_of_old_connections_makes_no_backlog(desk: Desk) -> None:
    for number in range(200):
        desk.connected(f"Person {number}", 31 + number)
    assert desk.names(FAR) == []


def test_somebody_written_to_since_needs_no_welcome(desk: Desk) -> None:
    priya, bo = desk.connected("Priya Nair", 5), desk.connected("Bo Berg", 5)
    (recipient,) = desk.book.composition(priya)
    desk.book.hand_over(recipient, "Hello", desk.book.clock.now())
    desk.book.message("bo-berg", "Hello", desk.book.clock.now(), from_user=True)
    assert bo
    assert desk.names() == []


def test_the_note_that_invited_them_on_the_same_day_is_no_welcome(desk: Desk) -> None:
    priya = desk.connected("Priya Nair", 0)
    (recipient,) = desk.book.composition(priya, kind="invitation")
    desk.book.hand_over(recipient, "May I ask about the dam?", desk.book.clock.now())
    assert desk.only().name == "Priya Nair"


def test_what_was_written_before_and_what_they_wrote_counts_for_nothing(desk: Desk) -> None:
    priya = desk.connected("Priya Nair", 5)
    before = datetime(2026, 11, 1, tzinfo=UTC)
    (recipient,) = desk.book.composition(priya)
    desk.book.hand_over(recipient, "An invitation", before)
    desk.book.message("priya-nair", "Old times", before, from_user=True)
    desk.book.message("priya-nair", "Thanks", desk.book.clock.now(), from_user=False)
    assert desk.names() == ["Priya Nair"]


def test_a_message_that_was_not_sent_after_all_leaves_the_welcome_due(desk: Desk) -> None:
    priya = desk.connected("Priya Nair", 5)
    (recipient,) = desk.book.composition(priya)
    desk.book.hand_over(recipient, "Hello", desk.book.clock.now(), "not-yet")
    assert desk.names() == ["Priya Nair"]


def test_an_intention_is_no_contact(desk: Desk) -> None:
    priya = desk.connected("Priya Nair", 5)
    desk.reminders.record(ReminderKind.THANK, priya, due_on=date(2026, 12, 3))
    assert desk.names() == ["Priya Nair"]


def test_a_welcome_waved_away_stays_away_until_that_is_undone(desk: Desk) -> None:
    priya = desk.connected("Priya Nair", 5)
    desk.reminders.wave_welcome_away(priya)
    assert desk.names(FAR) == []
    desk.acts.undo()
    assert desk.names(FAR) == ["Priya Nair"]


def test_a_welcome_put_off_comes_back_on_its_day(desk: Desk) -> None:
    priya = desk.connected("Priya Nair", 5)
    desk.reminders.put_welcome_off(priya, date(2026, 12, 8))
    assert desk.names(date(2026, 12, 7)) == []
    assert desk.only().due_on == date(2026, 12, 8)


def test_a_new_connection_with_the_same_person_asks_again(desk: Desk) -> None:
    priya = desk.connected("Priya Nair", 5)
    desk.reminders.wave_welcome_away(priya)
    desk.book.clock.pass_by(days=20)
    desk.book.database.execute_sql(
        "UPDATE person SET connected_on = '2026-12-18' WHERE id = ?", (priya,)
    )
    assert desk.names(FAR) == ["Priya Nair"]


def test_nobody_put_away_left_alone_or_gone_is_due(desk: Desk) -> None:
    away, alone = desk.connected("Ay Way", 5), desk.connected("Al Lone", 5)
    gone = desk.connected("Go Ne", 5)
    desk.reminders.record(ReminderKind.THANK, alone, due_on=TODAY)
    desk.reminders.record(ReminderKind.THANK, away, due_on=TODAY)
    desk.book.contacts.put_away([away])
    with desk.acts.together():
        LeftAlones(desk.book.database).add(alone, "Al Lone", "asked", TODAY)
    desk.book.database.execute_sql(
        "UPDATE person SET no_longer_connected_on = '2026-11-30' WHERE id = ?", (gone,)
    )
    assert desk.names(FAR) == []


def test_of_people_merged_what_was_sent_to_either_counts(desk: Desk) -> None:
    priya = desk.connected("Priya Nair", 5)
    by_hand = desk.book.add("Priya N.")
    (recipient,) = desk.book.composition(by_hand)
    desk.book.hand_over(recipient, "Hello", desk.book.clock.now())
    assert desk.names() == ["Priya Nair"]
    desk.book.contacts.merge(priya, by_hand)
    assert desk.names() == []


def test_promises_stand_before_welcomes_the_longest_due_first(desk: Desk) -> None:
    desk.connected("Priya Nair", 5)
    tom, bo = desk.book.add("Tom Aker"), desk.book.add("Bo Berg")
    desk.reminders.record(ReminderKind.THANK, bo, due_on=date(2026, 11, 30))
    desk.reminders.record(ReminderKind.TELL_HOW_IT_WENT, tom, due_on=date(2026, 11, 20))
    desk.reminders.record(ReminderKind.GOOD_FOR, tom, "grids")
    assert desk.names() == ["Tom Aker", "Bo Berg", "Priya Nair"]


def test_a_promise_tells_when_it_was_made_and_to_whom(desk: Desk) -> None:
    tom, anna = desk.book.add("Tom Aker"), desk.book.add("Anna Kowalska")
    number = desk.reminders.record(
        ReminderKind.INTRODUCE, tom, "grids", due_on=TODAY, other=anna, other_name="Anna Kowalska"
    )
    found = desk.only()
    assert (found.reminder, found.since, found.other, found.other_name) == (
        number,
        TODAY,
        anna,
        "Anna Kowalska",
    )


def test_real_contact_moves_keeping_in_touch_on_by_its_span(desk: Desk) -> None:
    karl = desk.book.bring_in("Karl Weiss", profile="karl")
    desk.reminders.record(ReminderKind.GET_IN_TOUCH, karl, due_on=TODAY + timedelta(days=90))
    desk.book.clock.pass_by(days=60)
    desk.book.message("karl", "Hello", desk.book.clock.now(), from_user=False)
    found = desk.only()
    assert found.due_on == TODAY + timedelta(days=150)
    assert (found.last_contact, found.tie) == (desk.book.clock.today(), Tie.WARM)


def test_keeping_in_touch_put_off_comes_back_on_that_day_and_then_as_before(desk: Desk) -> None:
    karl = desk.book.bring_in("Karl Weiss", profile="karl")
    desk.reminders.record(ReminderKind.GET_IN_TOUCH, karl, due_on=TODAY + timedelta(days=90))
    desk.book.clock.pass_by(days=60)
    desk.book.message("karl", "Hello", desk.book.clock.now(), from_user=False)
    desk.book.clock.pass_by(days=90)
    found = desk.only()
    assert found.due_on == desk.book.clock.today()
    assert found.reminder is not None
    week_after = found.due_on + timedelta(days=7)
    desk.reminders.put_off(found.reminder, week_after)
    assert desk.only().due_on == week_after
    desk.book.message("karl", "At last", desk.book.clock.now() + timedelta(days=1), from_user=True)
    desk.book.clock.pass_by(days=1)
    assert desk.only().due_on == desk.book.clock.today() + timedelta(days=90)
    desk.acts.undo()
    assert desk.only().due_on == desk.book.clock.today() + timedelta(days=90)


def test_getting_in_touch_soon_put_off_for_long_does_not_come_again_and_again(desk: Desk) -> None:
    karl = desk.book.bring_in("Karl Weiss", profile="karl")
    number = desk.reminders.record(
        ReminderKind.GET_IN_TOUCH, karl, due_on=TODAY + timedelta(days=7)
    )
    desk.reminders.put_off(number, TODAY + timedelta(days=60))
    desk.book.clock.pass_by(days=61)
    desk.book.message("karl", "Hello", desk.book.clock.now(), from_user=True)
    assert desk.names(FAR) == []


def test_getting_in_touch_soon_is_done_with_the_contact(desk: Desk) -> None:
    karl = desk.book.bring_in("Karl Weiss", profile="karl")
    desk.reminders.record(ReminderKind.GET_IN_TOUCH, karl, due_on=TODAY + timedelta(days=7))
    desk.book.clock.pass_by(days=8)
    assert desk.names(FAR) == ["Karl Weiss"]
    desk.book.message("karl", "Hello", desk.book.clock.now(), from_user=True)
    assert desk.names(FAR) == []


def test_an_older_contact_moves_nothing(desk: Desk) -> None:
    karl = desk.book.bring_in("Karl Weiss", profile="karl")
    desk.book.message("karl", "Hi", datetime(2024, 10, 1, tzinfo=UTC), from_user=True)
    desk.reminders.record(ReminderKind.GET_IN_TOUCH, karl, due_on=TODAY)
    assert desk.only().due_on == TODAY


def test_the_next_day_on_which_something_is_due_is_known(desk: Desk) -> None:
    tom = desk.book.add("Tom Aker")
    assert desk.list.next_day(TODAY) is None
    desk.reminders.record(ReminderKind.THANK, tom, due_on=TODAY)
    desk.reminders.record(ReminderKind.THANK, tom, due_on=date(2026, 12, 24))
    assert desk.list.next_day(TODAY) == date(2026, 12, 24)


def leave_alone(desk: Desk, person: PersonId) -> None:
    """Leave somebody alone, as a step."""
    with desk.acts.recording(ActKind.LEAVE_ALONE):
        LeftAlones(desk.book.database).add(person, "Priya Nair", "", TODAY)


def wave_away(desk: Desk, person: PersonId) -> None:
    """Want no welcome note."""
    desk.reminders.wave_welcome_away(person)


@pytest.mark.parametrize("say", [leave_alone, wave_away])
def test_of_people_merged_what_was_said_of_the_other_holds(
    desk: Desk, say: Callable[[Desk, PersonId], None]
) -> None:
    kept = desk.connected("Priya Nair", 5)
    other = desk.book.bring_in("Priya N", connected_on="2026-11-26")
    say(desk, other)
    desk.book.contacts.merge(kept, other)
    assert desk.names(FAR) == []
    desk.acts.undo()
    assert desk.names(FAR) == ["Priya Nair"]


@pytest.fixture(params=["America/Los_Angeles", "Pacific/Auckland"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A place far in the west, then one far in the east."""
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


def local(day: int, hour: int) -> datetime:
    """A moment of November 2026 by the clock on the wall."""
    return datetime(2026, 11, day, hour, 30).astimezone(UTC)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows knows no zones by name")
@pytest.mark.usefixtures("zone")
def test_what_was_written_counts_from_the_local_day_of_the_connection(desk: Desk) -> None:
    for hour in (0, 23):
        before = desk.connected(f"Before At{hour}", 5)
        since = desk.connected(f"Since At{hour}", 5)
        desk.book.message(f"before-at{hour}", "Hello", local(25, hour), from_user=True)
        desk.book.message(f"since-at{hour}", "Hello", local(26, hour), from_user=True)
        assert before < since
    assert sorted(desk.names()) == ["Before At0", "Before At23"]


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows knows no zones by name")
@pytest.mark.usefixtures("zone")
@pytest.mark.parametrize("hour", [0, 23])
def test_waved_away_at_any_hour_of_the_first_day_a_welcome_stays_away(
    desk: Desk, hour: int
) -> None:
    priya = desk.connected("Priya Nair", 5)
    desk.book.clock.at = local(26, hour)
    desk.reminders.wave_welcome_away(priya)
    assert desk.names(FAR) == []


def test_the_note_of_an_invitation_that_an_archive_has_as_a_message_is_no_welcome(
    desk: Desk,
) -> None:
    priya = desk.connected("Priya Nair", 5)
    desk.book.message("priya-nair", "We met in Porto", local(27, 9), from_user=True)
    assert desk.names() == []
    with writing(desk.book.database):
        run(
            desk.book.database,
            "INSERT INTO invitation (person, note, created_at) VALUES (?, 'We met in Porto', '')",
            (priya,),
        )
    assert desk.names() == ["Priya Nair"]
