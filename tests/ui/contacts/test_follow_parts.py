"""Leaving somebody alone, and what they are good for, beside the table."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from cordially.domain.people import GoodFor, Person, PersonId
from cordially.ui.contacts.pane import ContactsPane
from cordially.ui.contacts.people_menu import PeopleMenu
from cordially.ui.widgets import Button, PlainLabel
from tests.ui.contacts.people_in_memory import TODAY, PeopleInMemory, StillClock, person
from tests.ui.fakes import AtOnce, RecordingShell, as_shell

pytestmark = pytest.mark.usefixtures("theme", "english")

DANA, TOM = PersonId(1), PersonId(2)
HOSTILE = "<b>no</b> updates\u202e"


class Side:
    """The pane with one person chosen."""

    def __init__(self, qtbot: QtBot, *people: Person) -> None:
        self.people = PeopleInMemory.of(*people)
        self.shell = RecordingShell()
        self.pane = ContactsPane(
            self.people, self.people, AtOnce(), StillClock(), as_shell(self.shell)
        )
        self.view = self.pane.widget
        qtbot.addWidget(self.view)
        self.view.resize(1164, 860)
        self.view.show()
        qtbot.waitExposed(self.view)
        self.pane.shown()
        self.view.table.choose_person(people[0].id)
        QApplication.processEvents()

    def button(self, name: str) -> Button | None:
        """The visible button of this name."""
        found = self.view.findChildren(Button)
        plain = str.maketrans("", "", "\u2068\u2069")
        return next(
            (
                one
                for one in found
                if one.accessibleName().translate(plain) == name and one.isVisible()
            ),
            None,
        )

    def press(self, name: str) -> None:
        """Press it."""
        button = self.button(name)
        assert button is not None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def give_reason(self, words: str) -> None:
        """Type the reason that is asked for, and keep it."""
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        assert field.accessibleName() == "What did they ask for?"
        field.setText(words)
        QTest.keyClick(field, Qt.Key.Key_Return)
        QApplication.processEvents()

    def texts(self) -> list[str]:
        """Every line that is seen."""
        return [one.text() for one in self.view.findChildren(PlainLabel) if one.isVisible()]


@pytest.fixture
def side(qtbot: QtBot) -> Side:
    return Side(
        qtbot,
        person(1, "Dana Whitlock", good_for=(GoodFor(7, "grids"), GoodFor(8, "a warm word"))),
        person(2, "Tom Aker"),
    )


def test_somebody_is_left_alone_with_a_reason_and_the_pane_says_since_when(side: Side) -> None:
    side.press("Asked to be left alone…")
    side.give_reason("no updates")
    assert side.people.people[DANA].left_alone_since == TODAY
    assert "Left alone since 22 Nov 2026" in side.texts()
    assert "no updates" in side.texts()
    assert side.button("Asked to be left alone…") is None
    write = side.button("Write")
    assert write is not None
    assert not write.isEnabled()


def test_who_is_left_alone_is_not_offered_to_be_invited(qtbot: QtBot) -> None:
    side = Side(qtbot, person(1, "Dana Whitlock", connected_on=None))
    invite = side.button("Invite")
    assert invite is not None
    assert invite.isEnabled()
    side.press("Asked to be left alone…")
    side.give_reason("no updates")
    assert not invite.isEnabled()
    side.press("Write to them again")
    assert invite.isEnabled()


def test_leaving_alone_can_be_undone_in_the_bar(side: Side) -> None:
    side.press("Asked to be left alone…")
    side.give_reason("no updates")
    side.shell.undos[-1][1]()
    assert side.people.people[DANA].left_alone_since is None


def test_they_can_be_written_to_again(side: Side) -> None:
    side.press("Asked to be left alone…")
    side.give_reason("no updates")
    side.press("Write to them again")
    assert side.people.people[DANA].left_alone_since is None
    write = side.button("Write")
    assert write is not None
    assert write.isEnabled()


def test_the_menu_leads_to_the_same_question(side: Side) -> None:
    (menu,) = side.view.findChildren(PeopleMenu)
    action = next(
        one for one in menu.findChildren(QAction) if one.text() == "Asked to be left alone…"
    )
    action.trigger()
    QApplication.processEvents()
    side.give_reason("enough")
    assert side.people.people[DANA].left_alone_reason == "enough"


def test_a_reason_from_outside_is_shown_as_plain_words(qtbot: QtBot) -> None:
    alone = person(1, "Dana Whitlock", left_alone_since=TODAY, left_alone_reason=HOSTILE)
    side = Side(qtbot, alone)
    (shown,) = [text for text in side.texts() if "updates" in text]
    assert "<b>no</b>" in shown
    assert "\u202e" not in shown


def test_what_somebody_is_good_for_is_told_and_can_be_taken_away(side: Side) -> None:
    assert "grids" in side.texts()
    side.press("No longer good for grids")
    assert "grids" not in side.texts()
    assert "a warm word" in side.texts()


def test_without_anything_the_part_is_not_there(side: Side) -> None:
    side.view.table.choose_person(TOM)
    QApplication.processEvents()
    assert "Good for" not in side.texts()
