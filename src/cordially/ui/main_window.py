"""The window: the rail, the panes, and the bars above them."""

import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QByteArray, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from cordially.domain.errors import Trouble
from cordially.ui.key_list import KeyList
from cordially.ui.last_words import LastWords
from cordially.ui.notices import Notices
from cordially.ui.rail import Rail
from cordially.ui.shell import KeyHelp, Pane, PaneEntry, Settings
from cordially.ui.theme import scaled
from cordially.ui.widgets import Bar

_GEOMETRY = "window.geometry"
_FIRST_SIZE = (1360, 860)
_LEAST_SIZE = (960, 640)
_TITLE_BAR = 32


class MainWindow(QMainWindow):
    """Satisfies `shell.Shell`. Panes are built when they are first gone to.

    `find_in` is the key of the pane that Ctrl+K leads to. `closing` comes once, when the
    panes have handed over what was not kept and the window goes.
    """

    own_network_asked = Signal()
    synchronised_warning_read = Signal()
    closing = Signal()

    def __init__(self, entries: Sequence[PaneEntry], settings: Settings, find_in: str) -> None:
        super().__init__()
        self._entries = {entry.key: entry for entry in entries}
        self._settings = settings
        self._find_in = find_in
        self._panes: dict[str, Pane] = {}
        self._covers: dict[str, QWidget] = {}
        self._here = ""
        self._key_list: KeyList | None = None
        self._closes_anyway = False
        self._rail = Rail(entries, self)
        self._notices = Notices(self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._rail.place_chosen.connect(self.go_to)
        self._rail.find_asked.connect(self.find_person)
        self._notices.focus_given_up.connect(self._go_back_to_work)
        self._notices.own_network_asked.connect(self.own_network_asked)
        self._notices.synchronised_warning_read.connect(self.synchronised_warning_read)
        self._shortcut("Ctrl+Z", self._notices.undo_last)
        self._shortcut("F1", self.show_keys)
        # A field that takes text keeps the sign for itself.
        self._shortcut("?", self.show_keys)
        self.setWindowTitle("Cordially")
        self._take_place()

    # What a pane may ask: see `shell.Shell`.

    @Slot(str)
    def go_to(self, key: str) -> None:
        """Bring a pane to the front, and build it if it was not there yet."""
        if key != self._here:
            self._notices.forget_refusals()
        self._here = key
        self._rail.show_place(key)
        cover = self._covers.get(key)
        if cover is not None:
            self._stack.setCurrentWidget(cover)
            cover.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        pane = self._pane(key)
        self._stack.setCurrentWidget(pane.widget)
        pane.shown()

    def show_badge(self, key: str, words: str) -> None:
        """Show a word or a count at the pane's entry in the rail."""
        self._rail.show_badge(key, words)

    def show_bar(self, bar: Bar, chosen: Callable[[str], None] | None = None) -> None:
        """Show a bar above the panes; `chosen` is given the name of the answer."""
        self._notices.say(bar, chosen)

    def remove_bar(self, key: str) -> None:
        """Take a bar away; nothing happens if there is none."""
        self._notices.take_back(key)

    @Slot(object)
    def show_trouble(self, trouble: Trouble) -> None:
        """Say what happened, why and what to do."""
        self._notices.say_trouble(trouble)

    def offer_undo(self, words: str, undo: Callable[[], None]) -> None:
        """Say what was done, and offer to undo it."""
        self._notices.offer_undo(words, undo)

    def forget_undo(self) -> None:
        """Drop everything that could be undone."""
        self._notices.forget_undo()

    def cover(self, key: str, widget: QWidget) -> None:
        """Show a widget in the place of a pane."""
        before = self._covers.get(key)
        self._covers[key] = widget
        self._stack.addWidget(widget)
        if self._here == key:
            self.go_to(key)
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()

    def uncover(self, key: str) -> None:
        """Show the pane itself again; the widget that covered it is deleted."""
        widget = self._covers.pop(key, None)
        if widget is None:
            return
        self._stack.removeWidget(widget)
        widget.deleteLater()
        if self._here == key:
            self.go_to(key)

    # What the program asks.

    @property
    def here(self) -> str:
        """The key of the pane in front; empty before the first `go_to`."""
        return self._here

    def bars(self) -> tuple[Bar, ...]:
        """The bars that are shown, from top to bottom."""
        return self._notices.bars()

    def show_sample_bar(self) -> None:
        """Say that the people are invented, with the way back (`own_network_asked`)."""
        self._notices.say_sample()

    def warn_of_synchronised_folder(self, folder: str) -> None:
        """Warn that the store lies where other programs move files."""
        self._notices.warn_of_synchronised_folder(folder)

    @Slot()
    def raise_window(self) -> None:
        """Come to the front, as when Cordially is started a second time."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    @Slot()
    def find_person(self) -> None:
        """Go to where people are searched for."""
        self.go_to(self._find_in)
        if self._find_in not in self._covers:
            self._pane(self._find_in).find_person()

    @Slot()
    def show_keys(self) -> None:
        """Show the list of keys over the window, or take it away."""
        if self._key_list is not None:
            self._key_list.close_list()
            return
        everywhere = [KeyHelp(entry.shortcut, entry.title) for entry in self._entries.values()]
        everywhere += [
            KeyHelp("Ctrl+K", self.tr("Find a person")),
            KeyHelp("Ctrl+Shift+N", self.tr("Record a promise, thanks or a referral")),
            KeyHelp("Ctrl+Z", self.tr("Undo the last act")),
            KeyHelp("F1", self.tr("This list; outside of texts also ?")),
        ]
        groups: list[tuple[str, Sequence[KeyHelp]]] = [(self.tr("Everywhere"), everywhere)]
        # Those of every pane at once would fill no window.
        groups += [(e.title, e.keys) for e in self._entries.values() if e.key == self._here]
        self._key_list = KeyList(groups, self)
        self._key_list.closed.connect(self._keys_closed)
        self._key_list.show()
        self._key_list.raise_()
        self._key_list.setFocus(Qt.FocusReason.PopupFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        # Qt closes the window even if this method raises; unsaved words would be lost.
        if not self._closes_anyway and not self._last_words().are_kept():
            event.ignore()
            return
        try:
            geometry = self.saveGeometry().toBase64().toStdString()
            self._settings.put(_GEOMETRY, geometry)
        except Exception:  # noqa: BLE001 - where the window stood is not worth keeping it open
            sys.excepthook(*sys.exc_info())
        self.closing.emit()
        event.accept()

    # How it is done.

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._notices)
        column.addWidget(self._stack, 1)
        middle = QWidget(self)
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(column, 1)
        self.setCentralWidget(middle)

    def _take_place(self) -> None:
        room = self.screen().availableGeometry().size()
        self.setMinimumSize(min(_LEAST_SIZE[0], room.width()), min(_LEAST_SIZE[1], room.height()))
        kept = self._settings.get(_GEOMETRY)
        if kept and self.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "replace"))):
            return
        wide, high = (scaled(length) for length in _FIRST_SIZE)
        # The frame comes on top, and what it pushes off the screen cannot be reached.
        self.resize(min(wide, room.width()), min(high, room.height() - scaled(_TITLE_BAR)))

    def _shortcut(self, sequence: str, method: Callable[[], None]) -> None:
        QShortcut(QKeySequence(sequence), self).activated.connect(method)

    def _pane(self, key: str) -> Pane:
        pane = self._panes.get(key)
        if pane is None:
            pane = self._entries[key].build(self)
            self._panes[key] = pane
            self._stack.addWidget(pane.widget)
        return pane

    def _last_words(self) -> LastWords:
        # Made for each closing: kept, it would keep the window.
        return LastWords(self._panes, self, self.close, self._lose_words)

    def _lose_words(self) -> None:
        self._closes_anyway = True
        self.close()

    @Slot()
    def _go_back_to_work(self) -> None:
        """Put the focus where it was last in the pane in front."""
        page = self._stack.currentWidget()
        if page is None:
            return
        place = page.focusWidget()
        if not (page.isAncestorOf(place) and place.isVisible() and place.isEnabled()):
            place = page
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _keys_closed(self) -> None:
        self._key_list = None
        # Hidden while it has the focus, the list would pass it to the rail.
        self._go_back_to_work()
