"""A hand that uses the window as a person would: it looks, clicks, types, and waits."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QAbstractListModel, QEvent, QMimeData, QModelIndex, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

_PATIENCE = 20.0
_GLANCE_MS = 10

_PLAIN = Qt.KeyboardModifier.NoModifier

Found = TypeVar("Found")
Kind = TypeVar("Kind", bound=QWidget)


class TourStoppedError(RuntimeError):
    """Something that a user would see or do was not there."""


class Hand:
    """Drives what is visible. Every call waits until it can be done.

    `is_idle` tells whether nothing is under way behind the window, `faults` holds what was
    raised meanwhile. Raises `TourStoppedError` where something does not come within
    `patience` seconds.
    """

    def __init__(
        self,
        is_idle: Callable[[], bool],
        faults: list[BaseException],
        patience: float = _PATIENCE,
    ) -> None:
        self._is_idle = is_idle
        self._faults = faults
        self._patience = patience

    def wait(self, what: str, look: Callable[[], Found | None]) -> Found:
        """What `look` finds, as soon as it finds something that is not None or false."""
        ends = time.monotonic() + self._patience
        QApplication.processEvents()
        while True:
            if self._faults:
                raise TourStoppedError(f"waiting for {what}") from self._faults[0]
            found = look()
            if found is not None and found is not False:
                return found
            if time.monotonic() > ends:
                raise TourStoppedError(f"{what} did not come; to be seen: {_all_words()}")
            QTest.qWait(_GLANCE_MS)

    def settle(self) -> None:
        """Wait until nothing is under way."""
        self.wait("the end of all work", self._is_idle)

    # Looking.

    def see(self, words: str) -> None:
        """Wait until these words stand somewhere."""
        self.wait(f"“{words}”", lambda: any(words in text for text in _texts()))

    def miss(self, words: str) -> None:
        """Wait until these words stand nowhere any more."""
        self.wait(f"the end of “{words}”", lambda: not any(words in text for text in _texts()))

    def field(self, name: str) -> QWidget:
        """The field whose accessible name or label begins so."""

        def look() -> QWidget | None:
            return next(
                (
                    widget
                    for widget in _visible(QWidget)
                    if isinstance(widget, QLineEdit | QPlainTextEdit)
                    and _label(widget).startswith(name)
                ),
                None,
            )

        return self.wait(f"the field “{name}”", look)

    def focus_field(self, name: str) -> None:
        """Click into the field whose accessible name or label begins so."""
        QTest.mouseClick(self.field(name), Qt.MouseButton.LeftButton)

    def focus_table(self, name: str) -> None:
        """Put the focus into the list or table with this accessible name."""

        def look() -> QAbstractItemView | None:
            views = _visible(QAbstractItemView)
            return next((view for view in views if view.accessibleName() == name), None)

        self.wait(f"the table “{name}”", look).setFocus(Qt.FocusReason.TabFocusReason)

    def scroll_to(self, words: str) -> None:
        """Bring the label that says this to the top of what scrolls around it."""

        def look() -> QLabel | None:
            return next((one for one in _shown(QLabel) if one.text() == words), None)

        label = self.wait(f"“{words}”", look)
        above = label.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                inner = above.viewport().mapToGlobal(QPoint())
                bar = above.verticalScrollBar()
                bar.setValue(bar.value() + label.mapToGlobal(QPoint()).y() - inner.y())
                return
            above = above.parentWidget()

    # Clicking.

    def click(self, words: str) -> None:
        """Press the button that says this, by mouse."""

        def look() -> QAbstractButton | None:
            return next(
                (
                    button
                    for button in _visible(QAbstractButton)
                    if _words(button).startswith(words) and button.isEnabled()
                ),
                None,
            )

        button = self.wait(f"the button “{words}”", look)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def close_bar(self, words: str) -> None:
        """Wait for the bar that says this, and close it."""
        self.see(words)
        self.click("Close")
        self.miss(words)
        self.settle()

    def choose_row(self, text: str) -> None:
        """Click the row of a visible list or table that shows this text."""
        view, index = self.wait(f"the row “{text}”", lambda: _row(text))
        view.scrollTo(index)
        place = view.visualRect(index).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, _PLAIN, place)

    def choose(self, field: str, words: str) -> None:
        """Choose a line of the drop-down list with this accessible name."""

        def look() -> QComboBox | None:
            boxes = (box for box in _visible(QComboBox) if box.accessibleName() == field)
            return next((box for box in boxes if box.findText(words) >= 0), None)

        box = self.wait(f"“{words}” in “{field}”", look)
        box.setFocus(Qt.FocusReason.TabFocusReason)
        box.setCurrentIndex(box.findText(words))

    def drop(self, path: Path, on: str) -> None:
        """Drop a file on the place whose accessible name begins so."""

        def look() -> QWidget | None:
            return next(
                (one for one in _visible(QWidget) if one.accessibleName().startswith(on)), None
            )

        place = self.wait(f"the place “{on}”", look)
        carried = QMimeData()
        carried.setUrls([QUrl.fromLocalFile(str(path))])
        middle = place.rect().center()
        how = (Qt.DropAction.CopyAction, carried, Qt.MouseButton.LeftButton, _PLAIN)
        QApplication.sendEvent(place, QDragEnterEvent(middle, *how))
        QApplication.sendEvent(place, QDropEvent(middle.toPointF(), *how))

    # Typing.

    def type(self, text: str) -> None:
        """Type into whatever has the focus, letter by letter."""
        for letter in text:
            if letter == "\n":
                self.press("Return")
            else:
                self._key(letter)

    def press(self, keys: str) -> None:
        """Press a key or a combination, such as Ctrl+Return."""
        QTest.keySequence(self._focus(), QKeySequence.fromString(keys))

    def copy(self, text: str) -> None:
        """Have a text on the clipboard, as if it was copied somewhere else."""
        QApplication.clipboard().setText(text)

    def empty(self) -> None:
        """Take everything out of the field that has the focus."""
        self.press("Ctrl+A")
        self.press("Del")

    def _key(self, letter: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self._focus(), QKeyEvent(kind, 0, _PLAIN, letter))

    def _focus(self) -> QWidget:
        return self.wait("something that takes keys", _focus_in_front)


def _shown(kind: type[Kind]) -> Iterator[Kind]:
    """Every shown widget of a kind, those that would have to be scrolled to as well."""
    for top in QApplication.topLevelWidgets():
        if top.isVisible():
            if isinstance(top, kind):
                yield top
            yield from (one for one in top.findChildren(kind) if one.isVisible())


def _visible(kind: type[Kind]) -> Iterator[Kind]:
    """Every widget of a kind of which something is in sight."""
    return (one for one in _shown(kind) if not one.visibleRegion().isEmpty())


def _words(widget: QWidget) -> str:
    if isinstance(widget, QAbstractButton):
        return widget.accessibleName() or widget.text()
    if isinstance(widget, QLabel | QLineEdit):
        return widget.text()
    return widget.toPlainText() if isinstance(widget, QPlainTextEdit) else ""


def _focus_in_front() -> QWidget | None:
    """What has the focus; where a dialog went and no window came to the front, the last one."""
    if QApplication.activeWindow() is None:
        for top in QApplication.topLevelWidgets():
            if top.isVisible():
                top.activateWindow()
    return QApplication.focusWidget()


def _label(field: QWidget) -> str:
    if field.accessibleName():
        return field.accessibleName()
    labels = (one for one in _visible(QLabel) if one.buddy() is field)
    return next((label.text().replace("&", "") for label in labels), "")


def _texts() -> Iterator[str]:
    yield from filter(None, map(_words, _shown(QWidget)))


def _all_words() -> str:
    return " | ".join(text[:60] for text in _texts())


def _row(text: str) -> tuple[QAbstractItemView, QModelIndex] | None:
    for view in _visible(QAbstractItemView):
        model = view.model()
        first = model.index(0, 0)
        every = Qt.MatchFlag.MatchExactly
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
        for column in range(columns if first.isValid() else 0):
            start = first.siblingAtColumn(column)
            found = model.match(start, Qt.ItemDataRole.DisplayRole, text, 1, every)
            if found:
                return view, found[0]
    return None
