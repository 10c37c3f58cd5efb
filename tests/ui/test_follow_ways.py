"""The line that records, from wherever one is: who stands in front is filled in."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cordially.domain.follow_ups import ReminderKind
from cordially.domain.messages import Kind
from cordially.domain.people import Facts, PersonId
from cordially.domain.requests import Arrived, RequestSource
from cordially.services.following import Line
from cordially.ui.recording.overlay import RecordingOverlay
from cordially.ui.today.line_row import LineRow
from tests.ui.open_network import OpenNetwork, open_network
from tests.writing_room import START

pytestmark = pytest.mark.usefixtures("theme", "english")

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def there(qtbot: QtBot, profile: Path) -> Iterator[OpenNetwork]:
    with open_network(qtbot, profile) as there:
        there.window.activateWindow()
        qtbot.waitUntil(there.window.isActiveWindow)
        yield there


def tom(there: OpenNetwork) -> PersonId:
    contacts = there.services.contacts
    return there.store.thread.call(lambda: contacts.add(Facts("Tom", "Aker"), profile="tom"))


def go_to(there: OpenNetwork, key: str) -> None:
    there.network.window.go_to(key)
    there.settle()


def record(there: OpenNetwork) -> RecordingOverlay:
    """Press the key, wherever the focus is."""
    focus: QWidget | None = there.window.focusWidget()
    QTest.keyClick(focus if focus is not None else there.window, Qt.Key.Key_N, CTRL_SHIFT)
    there.settle()
    QApplication.processEvents()
    found = [one for one in there.window.findChildren(RecordingOverlay) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def who(overlay: RecordingOverlay) -> str:
    fields = overlay.findChildren(QLineEdit)
    return next(field.text() for field in fields if field.accessibleName() == "Who")


def in_the_contacts(there: OpenNetwork) -> None:
    person = tom(there)
    there.network.contacts.show_person(person)
    there.settle()


def on_the_desk(there: OpenNetwork) -> None:
    person, composing = tom(there), there.services.composing
    letter = there.store.thread.call(lambda: composing.create("News", Kind.NOTE, [person]))
    go_to(there, "composer")
    there.network.panes.composer.show_message(letter)
    there.settle()


def at_an_invitation(there: OpenNetwork) -> None:
    person = tom(there)
    go_to(there, "invitations")
    there.network.panes.invitations.invite(person)
    there.settle()


def at_a_request(there: OpenNetwork) -> None:
    tom(there)
    asked = Arrived("Tom Aker", "tom", "", "", START, RequestSource.PASTED)
    considering = there.services.requests.considering
    there.store.thread.call(lambda: considering.add_arrived([asked]))
    go_to(there, "requests")


@pytest.mark.parametrize(
    "place",
    [in_the_contacts, on_the_desk, at_an_invitation, at_a_request],
    ids=lambda place: place.__name__,
)
def test_who_stands_in_front_is_filled_in(
    there: OpenNetwork, place: Callable[[OpenNetwork], None]
) -> None:
    place(there)
    assert who(record(there)) == "Tom Aker"


@pytest.mark.parametrize("pane", ["today", "contacts", "composer", "invitations", "requests"])
def test_where_nobody_stands_in_front_the_name_is_asked_for(there: OpenNetwork, pane: str) -> None:
    tom(there)
    go_to(there, pane)
    overlay = record(there)
    assert who(overlay) == ""
    focus = there.window.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Who"


def test_a_second_press_shows_no_second_line(there: OpenNetwork) -> None:
    in_the_contacts(there)
    assert record(there) is record(there)


def test_what_is_recorded_stands_in_the_timeline_at_once(there: OpenNetwork) -> None:
    in_the_contacts(there)
    record(there)
    focus = there.window.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, "for the talk")
    QTest.keyClick(focus, Qt.Key.Key_Return)
    there.settle()
    known = there.network.contacts.person_in_front
    assert known is not None
    contacts = there.services.contacts
    timeline = there.store.thread.call(lambda: contacts.person(known[0])).timeline
    assert any(event.text == "for the talk" for event in timeline)
    there.bar("Recorded for")


def test_keys_walk_the_page_of_today_again_though_it_was_built_anew_behind_the_line(
    there: OpenNetwork,
) -> None:
    person, following = tom(there), there.services.following.following
    promised = Line(ReminderKind.THANK, person, "for the talk", START.date())
    there.store.thread.call(lambda: following.record(promised))
    go_to(there, "today")
    record(there)
    there.network.panes.ways.look_again()
    there.settle()
    there.store.thread.call(lambda: following.record(promised))
    there.network.panes.ways.look_again()
    there.settle()
    focus = there.window.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    there.settle()
    assert isinstance(there.window.focusWidget(), LineRow)
