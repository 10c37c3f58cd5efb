"""Today in the whole window, over a real store, by the keyboard alone."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from cordially.domain.follow_ups import ReminderKind
from cordially.domain.messages import Kind
from cordially.domain.people import Facts, PersonId
from cordially.domain.requests import Arrived, RequestSource
from cordially.services.following import Line
from cordially.services.service_set import ServiceSet
from cordially.store.database import open_store, run, writing
from cordially.ui.rail import RailEntry
from cordially.ui.recording.overlay import RecordingOverlay
from cordially.ui.today.line_row import LineRow
from cordially.ui.today.network_card import GrowthLine
from cordially.ui.today.readiness_card import ReadinessCard
from cordially.ui.widgets import Button, PlainLabel
from tests.ui.open_network import OpenNetwork, open_network
from tests.ui.walk import clipped_buttons, rich_text_sinks, unnamed
from tests.writing_room import START

pytestmark = pytest.mark.usefixtures("theme", "english")

TODAY = START.date()
HOSTILE = "<img src=/canary>\u202eEve"
MARKS = str.maketrans("", "", "\u2068\u2069")

Answer = TypeVar("Answer")


class Morning:
    """The window, with short ways to walk through the page of today."""

    def __init__(self, there: OpenNetwork, folder: Path) -> None:
        self.there = there
        self.folder = folder

    def do(self, work: Callable[[ServiceSet], Answer]) -> Answer:
        """Something done in the store, on its thread."""
        services = self.there.services

        def on_thread() -> Answer:
            return work(services)

        return self.there.store.thread.call(on_thread)

    def add(self, name: str, *, connected_days_ago: int | None = None) -> PersonId:
        """Somebody known, perhaps connected since."""
        given, _, family = name.partition(" ")
        key = "".join(letter for letter in name.lower() if letter.isalnum()) or "someone"
        person = self.do(lambda s: s.contacts.add(Facts(given, family), profile=key))
        if connected_days_ago is not None:
            day = (TODAY - timedelta(days=connected_days_ago)).isoformat()
            database = open_store(self.folder / "cordially.db", START)
            with writing(database):
                run(database, "UPDATE person SET connected_on = ? WHERE id = ?", (day, person))
            database.close()
        return person

    def record(self, kind: ReminderKind, person: PersonId, text: str = "", days: int = 0) -> None:
        """A line that comes back in so many days."""
        due_on = TODAY + timedelta(days=days)
        self.do(lambda s: s.following.following.record(Line(kind, person, text, due_on)))

    def go(self) -> None:
        """To the page of today, by its key."""
        self.key(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        assert self.there.network.window.here == "today"

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.focus, key, held or Qt.KeyboardModifier.NoModifier)
        self.there.settle()
        QApplication.processEvents()

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)
        self.there.settle()

    @property
    def focus(self) -> QWidget:
        """Where the next key goes."""
        found: QWidget | None = self.there.window.focusWidget()
        return found if found is not None else self.there.window

    @property
    def row(self) -> LineRow:
        """The line with the focus."""
        assert isinstance(self.focus, LineRow)
        return self.focus

    def lines(self) -> list[str]:
        """The titles of the lines that are seen."""
        QApplication.processEvents()
        rows = self.there.window.findChildren(LineRow)
        return [row.line.title.translate(MARKS) for row in rows if row.isVisible()]

    def chips(self) -> dict[str, str]:
        """The chip of each line that has one."""
        rows = self.there.window.findChildren(LineRow)
        return {row.line.title: row.line.chip for row in rows if row.isVisible() and row.line.chip}

    def said(self) -> str:
        """Everything that is seen in words."""
        QApplication.processEvents()
        labels = self.there.window.findChildren(PlainLabel)
        return "\n".join(label.text() for label in labels if label.isVisible()).translate(MARKS)

    def letter(self) -> str:
        """The letter that is being written."""
        focus = self.focus
        assert isinstance(focus, QPlainTextEdit)
        return focus.toPlainText()

    def badge(self) -> str:
        """What the rail says beside Today."""
        rail = self.there.window.findChildren(RailEntry)
        return next(entry.accessibleDescription() for entry in rail if entry.key == "today")


@pytest.fixture
def morning(qtbot: QtBot, profile: Path) -> Iterator[Morning]:
    with open_network(qtbot, profile) as there:
        there.window.activateWindow()
        qtbot.waitUntil(there.window.isActiveWindow)
        yield Morning(there, profile)


def test_an_empty_page_says_what_would_stand_there(morning: Morning) -> None:
    morning.add("Priya Nair")
    morning.go()
    assert "Here stand welcome notes" in morning.said()
    assert "Nothing is begun." in morning.said()
    assert "how your network grew" in morning.said()
    assert "Tuesday 1 December 2026" in morning.said()


def test_where_nobody_is_the_first_line_leads_to_where_people_come_in(morning: Morning) -> None:
    morning.go()
    assert morning.row.line.title == "Nobody is here yet"
    morning.key(Qt.Key.Key_Return)
    assert morning.there.network.window.here == "contacts"


def test_above_what_is_due_soon_stands_that_nothing_is_due_today(morning: Morning) -> None:
    priya = morning.add("Priya Nair")
    morning.record(ReminderKind.THANK, priya, "for the talk", days=2)
    morning.go()
    assert "Nothing is due today." in morning.said()
    assert morning.row.line.detail.startswith("Due in 2 days")
    morning.record(ReminderKind.THANK, priya, "for the map")
    morning.go()
    assert "Nothing is due today." not in morning.said()


def test_a_welcome_is_written_handed_over_and_then_due_no_more(morning: Morning) -> None:
    morning.add("Priya Nair", connected_days_ago=3)
    morning.go()
    assert morning.row.line.title.translate(MARKS) == "Thank Priya Nair for connecting"
    assert morning.row.line.detail == "Connected 3 days ago · welcome note"
    assert morning.badge() == "1"

    morning.key(Qt.Key.Key_Return)
    assert morning.letter().startswith("Hi Priya,")
    assert "A word from you is enough" in " ".join(morning.letter().split())
    morning.type("Your talk on storage in Aarhus stayed with me.")
    morning.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    morning.there.press("Yes")

    assert "Thank Priya Nair for connecting" not in morning.lines()
    assert morning.badge() == ""
    assert "linkedin.com/in/priyanair" in morning.there.browser.opened[-1]


def test_escape_leaves_a_letter_which_is_gone_on_with_later(morning: Morning) -> None:
    morning.add("Priya Nair", connected_days_ago=3)
    morning.go()
    morning.key(Qt.Key.Key_Return)
    morning.type("And how is Aarhus?")
    morning.key(Qt.Key.Key_Escape)
    assert morning.row.line.button == "Go on"
    assert "letter begun" in morning.row.line.detail
    morning.key(Qt.Key.Key_Return)
    assert "And how is Aarhus?" in morning.letter()


def test_arrows_walk_through_every_card(morning: Morning) -> None:
    tom = morning.add("Tom Aker")
    morning.record(ReminderKind.THANK, tom)
    morning.do(lambda s: s.composing.create("Season’s greetings", Kind.GREETING, [tom]))
    morning.go()
    walked = [morning.row.line.title.translate(MARKS)]
    for _ in range(3):
        morning.key(Qt.Key.Key_Down)
        walked.append(morning.row.line.title.translate(MARKS))
    assert walked == [
        "Thank Tom Aker",
        "Season’s greetings",
        "Invitations this week",
        "Next update to everyone",
    ]
    for _ in range(9):
        morning.key(Qt.Key.Key_Up)
    assert morning.row.line.title.translate(MARKS) == "Thank Tom Aker"


def test_a_line_stays_as_high_when_it_is_left(morning: Morning) -> None:
    for name in ("Priya Nair", "Karl Weiss"):
        morning.record(ReminderKind.THANK, morning.add(name))
    morning.go()
    first, high = morning.row, morning.row.height()
    morning.key(Qt.Key.Key_Down)
    assert morning.row is not first
    assert (first.height(), morning.row.height()) == (high, high)


def test_done_takes_a_line_away_and_undo_brings_it_back(morning: Morning) -> None:
    tom, bo = morning.add("Tom Aker"), morning.add("Bo Berg")
    morning.record(ReminderKind.THANK, tom)
    morning.record(ReminderKind.THANK, bo)
    morning.go()
    morning.key(Qt.Key.Key_D)
    assert "Thank Tom Aker" not in morning.lines()
    assert morning.row.line.title.translate(MARKS) == "Thank Bo Berg"
    assert morning.there.bar("Done for").what.translate(MARKS) == "Done for Tom Aker."

    morning.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Thank Tom Aker" in morning.lines()


def test_a_line_is_put_off_until_a_day_in_words(morning: Morning) -> None:
    morning.record(ReminderKind.THANK, morning.add("Tom Aker"))
    morning.go()
    morning.key(Qt.Key.Key_P)
    assert isinstance(morning.focus, QLineEdit)
    morning.type("soonish")
    morning.key(Qt.Key.Key_Return)
    assert "This names no day to come." in morning.said()
    morning.type("on 24 Dec")
    morning.key(Qt.Key.Key_Return)
    assert "Thank Tom Aker" not in morning.lines()
    assert "comes back on 24 December" in morning.said()
    assert "Tom Aker" in morning.there.bar("Put off for").what


def test_a_week_is_filled_in_and_escape_puts_nothing_off(morning: Morning) -> None:
    morning.record(ReminderKind.THANK, morning.add("Tom Aker"))
    morning.go()
    morning.key(Qt.Key.Key_P)
    morning.key(Qt.Key.Key_Escape)
    assert morning.row.line.title.translate(MARKS) == "Thank Tom Aker"
    morning.key(Qt.Key.Key_P)
    morning.key(Qt.Key.Key_Return)
    assert "comes back on 8 December" in morning.said()


def test_the_focus_is_at_the_line_again_whose_letter_was_left(
    qtbot: QtBot, morning: Morning
) -> None:
    morning.add("Priya Nair", connected_days_ago=3)
    morning.there.window.activateWindow()
    qtbot.waitUntil(morning.there.window.isActiveWindow)
    morning.go()
    morning.key(Qt.Key.Key_Return)
    assert "Hi Priya" in morning.letter()
    morning.key(Qt.Key.Key_Escape)
    assert morning.row.line.title.translate(MARKS) == "Thank Priya Nair for connecting"
    assert morning.row.line.button == "Go on"


def test_what_cannot_be_done_is_not_asked(morning: Morning) -> None:
    morning.add("Priya Nair")
    morning.go()
    assert morning.row.line.title == "Invitations this week"
    morning.key(Qt.Key.Key_P)
    morning.key(Qt.Key.Key_D)
    assert morning.row.line.title == "Invitations this week"


@pytest.mark.parametrize(
    ("title", "pane"),
    [
        ("Invitations this week", "invitations"),
        ("Next update to everyone", "composer"),
        ("1 request to consider", "requests"),
        ("Season’s greetings", "composer"),
    ],
)
def test_each_line_leads_to_its_place(morning: Morning, title: str, pane: str) -> None:
    tom = morning.add("Tom Aker")
    morning.do(lambda s: s.composing.create("Season’s greetings", Kind.GREETING, [tom]))
    asked = Arrived("Priya", "priya", "", "", START, RequestSource.PASTED)
    morning.do(lambda s: s.requests.considering.add_arrived([asked]))
    morning.go()
    while morning.row.line.title != title:
        morning.key(Qt.Key.Key_Down)
    morning.key(Qt.Key.Key_Return)
    assert morning.there.network.window.here == pane


def test_a_message_opens_on_the_desk(morning: Morning) -> None:
    tom = morning.add("Tom Aker")
    morning.do(lambda s: s.composing.create("Season’s greetings", Kind.GREETING, [tom]))
    morning.do(lambda s: s.composing.create("News", Kind.UPDATE, [tom]))
    morning.go()
    while morning.row.line.title != "Season’s greetings":
        morning.key(Qt.Key.Key_Down)
    morning.key(Qt.Key.Key_Return)
    desk = morning.there.network.panes.composer.desk.presenter.desk
    assert desk is not None
    assert desk.composition.title == "Season’s greetings"


def test_the_network_is_drawn_and_told(morning: Morning) -> None:
    morning.add("Priya Nair", connected_days_ago=900)
    morning.add("Tom Aker", connected_days_ago=400)
    morning.go()
    (line,) = morning.there.window.findChildren(GrowthLine)
    assert line.isVisible()
    assert "with 1 people" in line.accessibleDescription()
    assert "2 people · 0 strong ties" in morning.said()


def test_the_profile_is_looked_at_once_and_again_when_asked(morning: Morning) -> None:
    morning.go()
    (card,) = morning.there.window.findChildren(ReadinessCard)
    assert card.isVisible()
    morning.there.press("It has a photo")
    assert "It has a photo." in morning.said()

    (field,) = card.findChildren(QPlainTextEdit)
    field.setFocus()
    field.selectAll()
    morning.type("I write twice a year.")
    morning.there.press("Keep these words")
    assert morning.do(lambda s: s.opt_in.statement) == "I write twice a year."
    assert "You have your own words on updates." in morning.said()

    morning.there.press("Do not show this again")
    assert not card.isVisible()
    morning.key(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    morning.go()
    assert not card.isVisible()
    morning.there.press("Look at your own profile")
    assert card.isVisible()


def test_a_line_is_recorded_from_anywhere_and_comes_back(morning: Morning) -> None:
    morning.add("Tom Aker")
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    morning.go()
    morning.key(Qt.Key.Key_N, held)
    morning.type("thank tom")
    morning.key(Qt.Key.Key_Return)
    morning.type("for the talk today")
    morning.key(Qt.Key.Key_Return)
    assert "Thank Tom Aker" in morning.lines()
    assert morning.badge() == "1"
    morning.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Thank Tom Aker" not in morning.lines()


def test_the_person_of_the_line_in_front_is_filled_in(morning: Morning) -> None:
    morning.record(ReminderKind.THANK, morning.add("Tom Aker"))
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    morning.go()
    morning.key(Qt.Key.Key_N, held)
    (overlay,) = morning.there.window.findChildren(RecordingOverlay)
    assert next(iter(overlay.findChildren(QLineEdit))).text() == "Tom Aker"
    assert isinstance(morning.focus, QLineEdit)
    assert morning.focus.accessibleName() == "What, and when"
    morning.key(Qt.Key.Key_Escape)
    assert isinstance(morning.focus, LineRow)


def test_a_line_that_was_taken_back_meanwhile_says_so(morning: Morning) -> None:
    morning.record(ReminderKind.THANK, morning.add("Tom Aker"))
    morning.go()
    morning.do(lambda s: s.contacts.undo())
    morning.key(Qt.Key.Key_D)
    assert morning.there.bar("This line is not there any more.").detail
    assert "Thank Tom Aker" not in morning.lines()


def test_who_is_left_alone_is_due_no_more(morning: Morning) -> None:
    priya = morning.add("Priya Nair", connected_days_ago=3)
    morning.do(lambda s: s.following.leaving_alone.leave_alone(priya, "no updates"))
    morning.go()
    assert "Thank Priya Nair for connecting" not in morning.lines()
    assert morning.chips()["Asked to be left alone in the last year"] == "1"


@pytest.mark.parametrize("size", [(1360, 860), (1024, 700)])
def test_with_names_of_every_kind_the_page_is_named_plain_and_whole(
    morning: Morning, size: tuple[int, int]
) -> None:
    for name in (HOSTILE, "王 小明", "عبد الرحمن", "N" * 90, "Wolfeschlegelstein " * 5):
        morning.record(ReminderKind.INTRODUCE, morning.add(name), HOSTILE)
    morning.add("Priya Nair", connected_days_ago=1)
    morning.there.window.resize(*size)
    morning.go()
    for _ in range(3):
        QApplication.processEvents()
    window = morning.there.window
    assert unnamed(window, seen_only=True) == []
    assert rich_text_sinks(window) == []
    assert clipped_buttons(window) == []
    assert "\u202e" not in morning.said()
    morning.key(Qt.Key.Key_P)
    for _ in range(3):
        QApplication.processEvents()
    assert clipped_buttons(window) == []

    morning.key(Qt.Key.Key_Escape)
    morning.key(Qt.Key.Key_Return)
    for _ in range(3):
        QApplication.processEvents()
    assert unnamed(window, seen_only=True) == []
    assert rich_text_sinks(window) == []
    assert clipped_buttons(window) == []


def test_more_than_a_handful_is_shown_on_demand(morning: Morning) -> None:
    for number in range(11):
        morning.add(f"Person{number} Test", connected_days_ago=4)
    morning.go()
    assert sum("for connecting" in line for line in morning.lines()) == 8
    (more,) = [
        button
        for button in morning.there.window.findChildren(Button)
        if button.text() == "3 more" and button.isVisible()
    ]
    more.click()
    assert sum("for connecting" in line for line in morning.lines()) == 11
