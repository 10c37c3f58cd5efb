"""One line over the window, written with the keyboard alone."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cordially.domain.follow_ups import RECORDED_KINDS, ReminderKind
from cordially.domain.people import Column, Filter, PersonId, PersonRow
from cordially.services.following import Line
from cordially.ui.recording.name_field import OfferedNames
from cordially.ui.recording.overlay import RecordingOverlay
from cordially.ui.recording.presenter import Named
from cordially.ui.widgets import Chip, PlainLabel
from tests.ui.fakes import AtOnce
from tests.ui.walk import clipped_buttons, rich_text_sinks, unnamed
from tests.writing_room import SetClock

pytestmark = pytest.mark.usefixtures("theme", "english")

PRIYA = Named(PersonId(1), "Priya Nair", "Nordgrid")
HOSTILE = "<b>Eve</b>\u202e"


@dataclass
class Names:
    """People who can be looked up by the beginning of a name."""

    people: list[PersonRow] = field(default_factory=list)

    def rows(self, wanted: Filter, column: Column, *, descending: bool = False) -> list[PersonRow]:
        assert (column, descending) == (Column.NAME, False)
        words = wanted.query.lower()
        return [row for row in self.people if words in row.name.lower()]


def row(number: int, name: str) -> PersonRow:
    given, _, family = name.partition(" ")
    return PersonRow(PersonId(number), given, family, "Nordgrid", "", "", "", "quiet", "")


class Recording:
    """The line over an empty window, driven by keys."""

    def __init__(self, qtbot: QtBot, person: Named | None = None) -> None:
        self.window = QWidget()
        self.below = QLineEdit(self.window)
        qtbot.addWidget(self.window)
        self.window.resize(1024, 700)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.below.setAccessibleName("Below")
        self.below.setFocus()
        self.names = Names(
            [row(1, "Priya Nair"), row(2, "Priyanka Rao"), row(3, "王 小明"), row(4, HOSTILE)]
        )
        self.overlay = RecordingOverlay(self.window, self.names, AtOnce(), SetClock(), person)
        self.kept: list[Line] = []
        self.closings = 0
        self.overlay.kept.connect(self.kept.append)
        self.overlay.closed.connect(self.count)
        self.overlay.enter()

    def count(self) -> None:
        self.closings += 1

    @property
    def focus(self) -> QWidget:
        """Where the next key goes."""
        found = self.window.focusWidget()
        assert found is not None
        return found

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
        QTest.keyClick(self.focus, key, held or Qt.KeyboardModifier.NoModifier)
        QApplication.processEvents()

    def type_whole(self, text: str) -> None:
        """Type letters that no key of a test has."""
        assert isinstance(self.focus, QLineEdit)
        self.focus.setText(text)
        self.focus.textEdited.emit(text)

    def offered(self) -> list[str]:
        """The names offered now."""
        lists = [one for one in self.overlay.findChildren(OfferedNames) if one.isVisible()]
        return [one.item(at).text() for one in lists for at in range(one.count())]

    def chosen(self) -> str:
        """The kind that is chosen."""
        (chip,) = [chip for chip in self.overlay.findChildren(Chip) if chip.isChecked()]
        return chip.text()

    def said(self) -> str:
        """Everything the card says."""
        labels = self.overlay.findChildren(PlainLabel)
        return " ".join(label.text() for label in labels if label.isVisible())


def test_who_stands_in_front_is_filled_in_and_one_line_is_enough(qtbot: QtBot) -> None:
    there = Recording(qtbot, PRIYA)
    there.type("for the talk in 2 weeks")
    assert "Comes back on Tue 15 Dec 2026, in 14 days." in there.said()
    there.press(Qt.Key.Key_Return)
    (line,) = there.kept
    assert (line.kind, line.person, line.text) == (ReminderKind.THANK, PRIYA.id, "for the talk")
    assert line.due_on is not None
    assert line.due_on.isoformat() == "2026-12-15"
    assert there.closings == 1
    assert there.window.focusWidget() is there.below


def test_without_a_day_the_usual_one_is_shown_and_kept(qtbot: QtBot) -> None:
    there = Recording(qtbot, PRIYA)
    assert "Comes back on Thu 3 Dec 2026, in 2 days." in there.said()
    there.press(Qt.Key.Key_Return)
    assert str(there.kept[0].due_on) == "2026-12-03"


def test_a_person_is_found_by_typing_and_taken_with_enter(qtbot: QtBot) -> None:
    there = Recording(qtbot)
    there.type("priy")
    assert there.offered() == [
        "Priya Nair  ·  Nordgrid",
        "Priyanka Rao  ·  Nordgrid",
    ]
    there.press(Qt.Key.Key_Down)
    there.press(Qt.Key.Key_Return)
    assert there.offered() == []
    there.type("tomorrow")
    there.press(Qt.Key.Key_Return)
    assert there.kept[0].person == PersonId(2)


def test_tab_takes_the_name_as_well(qtbot: QtBot) -> None:
    there = Recording(qtbot)
    there.type("priya n")
    there.press(Qt.Key.Key_Tab)
    there.press(Qt.Key.Key_Return)
    assert there.kept[0].person == PRIYA.id


def test_a_name_in_another_script_is_found(qtbot: QtBot) -> None:
    there = Recording(qtbot)
    there.type_whole("王")
    there.press(Qt.Key.Key_Return)
    there.press(Qt.Key.Key_Return)
    assert there.kept[0].person == PersonId(3)


def test_names_that_begin_so_stand_before_those_that_hold_it(qtbot: QtBot) -> None:
    there = Recording(qtbot)
    there.type("r")
    names = [one.partition("  ·")[0] for one in there.offered()]
    assert names == ["Priyanka Rao", "Priya Nair"]


def test_among_thousands_the_names_that_begin_so_are_still_found(qtbot: QtBot) -> None:
    there = Recording(qtbot)
    there.names.people[:] = [row(number, f"Abe Mahler {number}") for number in range(1, 3_000)]
    there.names.people.append(row(3_000, "Maria Holt"))
    there.type("ma")
    assert there.offered()[0].startswith("Maria Holt")


def test_the_first_word_names_the_kind(qtbot: QtBot) -> None:
    there = Recording(qtbot)
    there.type("introduce priya n")
    assert there.chosen() == "Introduce"
    assert isinstance(there.focus, QLineEdit)
    assert there.focus.text() == "priya n"
    there.press(Qt.Key.Key_Return)
    there.type("Somebody Else")
    there.press(Qt.Key.Key_Return)
    there.type("about storage on 12 Dec")
    there.press(Qt.Key.Key_Return)
    (line,) = there.kept
    assert (line.kind, line.other, line.other_name) == (
        ReminderKind.INTRODUCE,
        None,
        "Somebody Else",
    )
    assert (line.text, str(line.due_on)) == ("about storage", "2026-12-12")


def test_the_second_person_may_be_known(qtbot: QtBot) -> None:
    there = Recording(qtbot, PRIYA)
    there.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    there.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    there.type("priyank")
    there.press(Qt.Key.Key_Return)
    there.press(Qt.Key.Key_Return)
    assert (there.kept[0].other, there.kept[0].other_name) == (PersonId(2), "Priyanka Rao")


@pytest.mark.parametrize(
    ("words", "kind", "text"),
    [
        ("thanks for the talk", ReminderKind.THANK, "for the talk"),
        ("tell how it went with the post", ReminderKind.TELL_HOW_IT_WENT, "with the post"),
        ("good for grids on Monday", ReminderKind.GOOD_FOR, "grids on Monday"),
        ("get in touch in 3 months", ReminderKind.GET_IN_TOUCH, ""),
        ("refer for the post", ReminderKind.REFERRAL, "for the post"),
        ("telling nobody", ReminderKind.THANK, "telling nobody"),
    ],
)
def test_the_line_may_begin_with_the_kind(
    qtbot: QtBot, words: str, kind: ReminderKind, text: str
) -> None:
    there = Recording(qtbot, PRIYA)
    there.type(words)
    there.press(Qt.Key.Key_Return)
    assert (there.kept[0].kind, there.kept[0].text) == (kind, text)


@pytest.mark.parametrize(("number", "kind"), list(enumerate(RECORDED_KINDS, 1)))
def test_alt_and_a_figure_choose_the_kind(qtbot: QtBot, number: int, kind: ReminderKind) -> None:
    there = Recording(qtbot, PRIYA)
    there.press(Qt.Key(Qt.Key.Key_0.value + number), Qt.KeyboardModifier.AltModifier)
    there.press(Qt.Key.Key_Return)
    assert there.kept[0].kind is kind


def test_what_somebody_is_good_for_does_not_come_back(qtbot: QtBot) -> None:
    there = Recording(qtbot, PRIYA)
    there.press(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert "does not come back by itself" in there.said()
    there.type("grids tomorrow")
    there.press(Qt.Key.Key_Return)
    assert (there.kept[0].text, there.kept[0].due_on) == ("grids tomorrow", None)


def test_without_a_person_nothing_is_kept_and_the_line_says_so(qtbot: QtBot) -> None:
    there = Recording(qtbot)
    there.press(Qt.Key.Key_Tab)
    there.press(Qt.Key.Key_Return)
    assert there.kept == []
    assert "Say whom this is about." in there.said()
    there.type("nobody")
    there.press(Qt.Key.Key_Tab)
    there.press(Qt.Key.Key_Return)
    assert "Nobody in your contacts is called so." in there.said()


def test_escape_leaves_and_keeps_nothing(qtbot: QtBot) -> None:
    there = Recording(qtbot, PRIYA)
    there.type("for the talk")
    there.press(Qt.Key.Key_Escape)
    assert (there.kept, there.closings) == ([], 1)
    assert there.window.focusWidget() is there.below


def test_tab_stays_within_the_line(qtbot: QtBot) -> None:
    there = Recording(qtbot, PRIYA)
    for _ in range(12):
        there.press(Qt.Key.Key_Tab)
        assert there.overlay.isAncestorOf(there.focus)


@pytest.mark.parametrize("keys", ["Ctrl+K", "Ctrl+1", "Alt+L", "F1"])
def test_keys_of_what_is_behind_wait_while_the_line_is_open(qtbot: QtBot, keys: str) -> None:
    there = Recording(qtbot, PRIYA)
    behind = QSignalSpy(QShortcut(QKeySequence(keys), there.window).activated)
    QTest.keySequence(there.focus, keys)
    assert behind.count() == 0
    assert there.overlay.isVisible()


def test_everything_is_named_plain_and_whole(qtbot: QtBot) -> None:
    there = Recording(qtbot)
    there.type("introduce eve")
    (hostile,) = there.offered()
    assert "<b>" in hostile
    assert "\u202e" not in hostile
    assert unnamed(there.window, seen_only=True) == []
    assert rich_text_sinks(there.window) == []
    assert clipped_buttons(there.window) == []
