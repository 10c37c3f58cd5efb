import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cordially.domain.errors import Trouble, TroubleKind
from cordially.ui.key_list import KeyList
from cordially.ui.main_window import MainWindow
from cordially.ui.rail import RailEntry
from cordially.ui.shell import KeyHelp, Pane, PaneEntry, Shell
from cordially.ui.theme import Theme
from cordially.ui.widgets import Action, Bar, BarKind, Button
from tests.ui.fakes import MemorySettings
from tests.ui.walk import clipped_buttons, rich_text_sinks, unnamed


class FieldPane:
    """A pane that is one field, and remembers what it was asked."""

    def __init__(self) -> None:
        self.widget = QLineEdit()
        self.widget.setAccessibleName("field")
        self.times_shown = 0
        self.failure: Exception | None = None
        self.times_kept = 0

    def shown(self) -> None:
        self.times_shown += 1

    def find_person(self) -> None:
        self.widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keep_unsaved(self) -> None:
        if self.failure is not None:
            raise self.failure
        self.times_kept += 1


class Builder:
    """Builds a pane, and remembers it."""

    def __init__(self) -> None:
        self.built: list[FieldPane] = []

    def build(self, shell: Shell) -> Pane:
        self.built.append(FieldPane())
        return self.built[-1]


class Place:
    """A window with two panes, as the program makes it."""

    def __init__(self, settings: MemorySettings) -> None:
        self.contacts, self.composer = Builder(), Builder()
        keys = (KeyHelp("Ctrl+N", "Add a person"),)
        entries = (
            PaneEntry("contacts", "Contacts", "Ctrl+1", self.contacts.build, keys),
            PaneEntry("composer", "Composer", "Ctrl+2", self.composer.build),
        )
        self.window = MainWindow(entries, settings, "contacts")
        self.answers: list[str] = []
        self.undone: list[str] = []

    def answer(self, name: str) -> None:
        self.answers.append(name)

    def find(self, name: str) -> None:
        self.window.find_person()

    def undo_first(self) -> None:
        self.undone.append("first")

    def undo_second(self) -> None:
        self.undone.append("second")

    def press(self, words: str) -> None:
        everywhere = self.window.findChildren(Button)
        buttons = [b for b in everywhere if b.isVisible() and b.accessibleName() == words]
        assert len(buttons) == 1
        buttons[0].click()


@pytest.fixture
def place(qtbot: QtBot, theme: Theme) -> Iterator[Place]:
    place = Place(MemorySettings())
    qtbot.addWidget(place.window)
    with qtbot.waitActive(place.window):
        place.window.show()
        place.window.activateWindow()
    yield place
    for pane in (*place.contacts.built, *place.composer.built):
        pane.failure = None


def key(place: Place, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    QTest.keyClick(place.window, key, modifier)


CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_pane_is_built_when_it_is_first_gone_to_and_only_then(place: Place) -> None:
    assert place.contacts.built == []
    place.window.go_to("contacts")
    place.window.go_to("composer")
    place.window.go_to("contacts")
    assert [len(place.contacts.built), len(place.composer.built)] == [1, 1]
    assert place.contacts.built[0].times_shown == 2


def test_keys_lead_to_the_panes_and_to_the_search(qtbot: QtBot, place: Place) -> None:
    place.window.go_to("contacts")
    key(place, Qt.Key.Key_2, CTRL)
    qtbot.waitUntil(lambda: place.window.here == "composer")
    key(place, Qt.Key.Key_K, CTRL)
    qtbot.waitUntil(lambda: [pane.widget.hasFocus() for pane in place.contacts.built] == [True])
    assert place.window.here == "contacts"


def test_the_last_act_is_undone_first_and_each_only_once(place: Place) -> None:
    place.window.go_to("contacts")
    place.window.offer_undo("Put away Ann", place.undo_first)
    place.window.offer_undo("Put away Bo", place.undo_second)
    assert [bar.what for bar in place.window.bars()] == ["Put away Bo"]
    place.press("Undo")
    assert place.undone == ["second"]
    for _ in range(3):
        key(place, Qt.Key.Key_Z, CTRL)
    assert place.undone == ["second", "first"]
    assert place.window.bars() == ()


def test_that_something_was_taken_back_is_said_until_the_next_act(place: Place) -> None:
    place.window.go_to("contacts")
    place.window.show_bar(Bar("from-contacts", BarKind.UNDO, "Ann is back"))
    place.window.show_bar(Bar("from-requests", BarKind.UNDO, "Bo is no longer ignored"))
    assert [bar.what for bar in place.window.bars()] == ["Bo is no longer ignored"]
    place.window.offer_undo("Put away Ann", place.undo_first)
    assert [bar.what for bar in place.window.bars()] == ["Put away Ann"]


def test_ctrl_z_in_a_field_with_typed_text_undoes_the_typing(place: Place) -> None:
    place.window.go_to("contacts")
    field = place.contacts.built[0].widget
    place.window.offer_undo("Put away Ann", place.undo_first)
    field.setFocus()
    QTest.keyClicks(field, "abc")
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert field.text() == ""
    assert place.undone == []


def test_an_answered_bar_goes_and_tells_its_owner(place: Place) -> None:
    bar = Bar("ask", BarKind.QUESTION, "Did you send it?", actions=(Action("sent", "Yes, sent"),))
    place.window.show_bar(bar, place.answer)
    place.press("Yes, sent")
    assert place.answers == ["sent"]
    assert place.window.bars() == ()


@pytest.mark.parametrize("words", ["Yes", "Close this bar"])
def test_a_bar_answered_by_mouse_gives_the_focus_back_to_where_work_was(
    place: Place, words: str
) -> None:
    place.window.go_to("contacts")
    field = place.contacts.built[0].widget
    field.setFocus()
    bar = Bar("ask", BarKind.QUESTION, "Sent?", actions=(Action("yes", "Yes"),))
    place.window.show_bar(bar, place.answer)
    button = next(b for b in place.window.findChildren(Button) if b.accessibleName() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(place.answers) == 1
    assert field.hasFocus()


def test_a_bar_answered_by_mouse_leaves_the_focus_where_the_answer_led(place: Place) -> None:
    place.window.go_to("contacts")
    place.contacts.built[0].widget.setFocus()
    place.window.go_to("composer")
    bar = Bar("ask", BarKind.QUESTION, "Look?", actions=(Action("yes", "Yes"),))
    place.window.show_bar(bar, place.find)
    button = next(b for b in place.window.findChildren(Button) if b.accessibleName() == "Yes")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert place.window.here == "contacts"
    assert place.contacts.built[0].widget.hasFocus()


def test_the_focus_goes_back_into_the_pane_where_its_last_place_is_gone(place: Place) -> None:
    place.window.go_to("contacts")
    pane = place.contacts.built[0].widget
    inner = QLineEdit(pane)
    inner.show()
    inner.setFocus()
    bar = Bar("ask", BarKind.QUESTION, "Sent?", actions=(Action("yes", "Yes"),))
    place.window.show_bar(bar, place.answer)
    button = next(b for b in place.window.findChildren(Button) if b.accessibleName() == "Yes")
    button.setFocus()
    inner.hide()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pane.hasFocus()


def test_a_trouble_is_said_with_what_why_and_what_to_do(place: Place) -> None:
    place.window.show_trouble(Trouble(TroubleKind.DISK_FULL))
    (bar,) = place.window.bars()
    assert bar.kind is BarKind.TROUBLE
    assert bar.what
    assert bar.detail.count(".") >= 2


@pytest.mark.parametrize("goes_on", ["another pane", "an act"])
def test_why_somebody_was_refused_is_said_until_one_goes_on(place: Place, goes_on: str) -> None:
    place.window.go_to("contacts")
    place.window.show_trouble(Trouble(TroubleKind.CONNECTED_ALREADY, name="Ann"))
    place.window.show_trouble(Trouble(TroubleKind.DISK_FULL))
    place.window.go_to("contacts")
    assert len(place.window.bars()) == 2
    if goes_on == "an act":
        place.window.offer_undo("Put away Bo", place.undo_first)
    else:
        place.window.go_to("composer")
    troubles = [bar for bar in place.window.bars() if bar.kind is BarKind.TROUBLE]
    assert [bar.key for bar in troubles] == [TroubleKind.DISK_FULL.value]


@pytest.mark.parametrize("failure", [Trouble(TroubleKind.DISK_FULL), ZeroDivisionError()])
def test_a_window_whose_words_cannot_be_kept_stays_open_and_says_so(
    place: Place, failure: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.excepthook", lambda *_: None)
    place.window.go_to("composer")
    place.window.go_to("contacts")
    pane = place.composer.built[0]
    pane.failure = failure
    assert not place.window.close()
    assert place.window.isVisible()
    assert place.window.here == "composer"
    pane.failure = None
    place.press("Try again")
    assert pane.times_kept == 1
    assert not place.window.isVisible()


def test_a_window_can_be_closed_in_spite_of_words_that_cannot_be_kept(place: Place) -> None:
    place.window.go_to("composer")
    place.composer.built[0].failure = Trouble(TroubleKind.DISK_FULL)
    place.window.close()
    place.press("Close and lose it")
    assert not place.window.isVisible()


def test_the_window_stands_where_it_stood(qtbot: QtBot, theme: Theme) -> None:
    settings = MemorySettings()
    first = Place(settings)
    qtbot.addWidget(first.window)
    first.window.show()
    first.window.resize(800, 660)
    first.window.close()
    second = Place(settings)
    qtbot.addWidget(second.window)
    assert second.window.size() == first.window.size()


def test_a_damaged_memory_of_the_place_is_no_obstacle(qtbot: QtBot, theme: Theme) -> None:
    settings = MemorySettings({"window.geometry": "ü not base64"})
    place = Place(settings)
    qtbot.addWidget(place.window)
    assert place.window.width() >= 640


def test_a_cover_stands_in_the_place_of_a_pane_until_it_is_taken_away(place: Place) -> None:
    cover = QWidget()
    place.window.cover("contacts", cover)
    place.window.go_to("contacts")
    assert cover.isVisible()
    assert place.contacts.built == []
    place.window.uncover("contacts")
    assert place.contacts.built[0].widget.isVisible()


def test_the_bar_of_the_sample_people_leads_back(qtbot: QtBot, place: Place) -> None:
    place.window.show_sample_bar()
    with qtbot.waitSignal(place.window.own_network_asked, timeout=1000):
        place.press("Back to your own network")


def test_the_warning_on_a_synchronised_folder_tells_when_it_was_read(
    qtbot: QtBot, place: Place
) -> None:
    place.window.warn_of_synchronised_folder("Dropbox")
    assert "Dropbox" in place.window.bars()[0].detail
    with qtbot.waitSignal(place.window.synchronised_warning_read, timeout=1000):
        place.press("Close this bar")


def test_the_list_of_keys_comes_with_f1_and_goes_with_escape(qtbot: QtBot, place: Place) -> None:
    place.window.go_to("contacts")
    key(place, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
    keys = place.window.findChild(KeyList)
    assert keys is not None
    assert keys.isVisible()
    assert unnamed(keys) == []
    QTest.keyClick(keys, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: place.window.findChild(KeyList) is None)


def test_after_the_list_of_keys_work_goes_on_where_it_was(qtbot: QtBot, place: Place) -> None:
    place.window.go_to("contacts")
    field = place.contacts.built[0].widget
    field.setFocus()
    place.window.show_keys()
    keys = place.window.findChild(KeyList)
    assert keys is not None
    QTest.keyClick(keys, Qt.Key.Key_Escape)
    assert field.hasFocus()


def test_a_question_mark_brings_the_keys_but_in_a_text_it_is_a_sign(
    qtbot: QtBot, place: Place
) -> None:
    place.window.go_to("contacts")
    field = place.contacts.built[0].widget
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Question)
    assert field.text() == "?"
    assert place.window.findChild(KeyList) is None

    entry = next(b for b in place.window.findChildren(RailEntry) if b.key == "composer")
    entry.setFocus()
    QTest.keyClick(entry, Qt.Key.Key_Question)
    keys = place.window.findChild(KeyList)
    assert keys is not None
    assert keys.isVisible()
    QTest.keyClick(keys, Qt.Key.Key_Question)
    qtbot.waitUntil(lambda: place.window.findChild(KeyList) is None)


class Watcher(QObject):
    """Remembers whether a widget was ever shown."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__()
        self.was_shown = False
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.was_shown = self.was_shown or event.type() is QEvent.Type.Show
        return False


def test_a_cover_that_follows_another_does_not_let_the_pane_be_seen_in_between(
    qtbot: QtBot, place: Place
) -> None:
    place.window.go_to("contacts")
    pane = place.contacts.built[0].widget
    first, second = QWidget(), QWidget()
    place.window.cover("contacts", first)
    watcher = Watcher(pane)
    left = weakref.ref(first)
    del first
    place.window.cover("contacts", second)
    assert second.isVisible()
    assert not watcher.was_shown
    qtbot.waitUntil(lambda: left() is None)
    place.window.uncover("contacts")
    assert pane.isVisible()


def test_a_cover_of_another_pane_does_not_come_to_the_front(place: Place) -> None:
    place.window.go_to("composer")
    cover = QWidget()
    place.window.cover("contacts", cover)
    assert place.window.here == "composer"
    assert not cover.isVisible()
    place.window.go_to("contacts")
    assert cover.isVisible()


def test_a_minimised_window_comes_back_when_it_is_asked_to(place: Place) -> None:
    place.window.showMinimized()
    place.window.raise_window()
    assert not place.window.isMinimized()
    assert place.window.isVisible()


@pytest.mark.parametrize("size", [(1360, 860), (1024, 700)])
def test_nothing_is_clipped_nameless_or_read_as_markup(place: Place, size: tuple[int, int]) -> None:
    place.window.go_to("contacts")
    place.window.show_badge("contacts", "30,000")
    place.window.show_sample_bar()
    place.window.warn_of_synchronised_folder("<b>OneDrive</b>")
    place.window.offer_undo("Put away 3 people", place.undo_first)
    place.window.resize(*size)
    place.window.repaint()
    assert clipped_buttons(place.window) == []
    assert unnamed(place.window) == []
    assert rich_text_sinks(place.window) == []


def test_a_closed_window_is_freed(qtbot: QtBot, theme: Theme) -> None:
    window = Place(MemorySettings()).window
    window.go_to("contacts")
    window.close()
    left = weakref.ref(window)
    window.deleteLater()
    del window
    gc.collect()
    qtbot.waitUntil(lambda: left() is None)
