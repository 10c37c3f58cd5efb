"""The rail at the side: where one can go, and how much waits there."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from cordially.ui.shell import PaneEntry
from cordially.ui.theme import TypeRole, font_of, line_of, scaled, tokens_now
from cordially.ui.widgets import PlainLabel, key_in_words, press_by_key

_WIDTH = 196
_LEAST_ENTRY = 120


class RailEntry(QAbstractButton):
    """A place in the rail: its name, and at the end a count, or the key that leads there."""

    def __init__(self, key: str, title: str, shortcut: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._badge = ""
        self._shortcut = key_in_words(shortcut)
        self.setText(title)
        press_by_key(self, shortcut)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(title)

    def show_badge(self, words: str) -> None:
        """Show a count or a word; an empty one shows the key again."""
        self._badge = words
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(_LEAST_ENTRY), line_of(TypeRole.BODY) + 2 * scaled(8))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_now()
        here = self.isChecked()
        area = QRectF(self.rect())
        if here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.sel))
            painter.drawRoundedRect(area, scaled(8), scaled(8))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), scaled(8), scaled(8))
        inner = self.rect().adjusted(scaled(10), 0, -scaled(10), 0)
        end = self._paint_end(painter, inner, QColor(tokens.ink2))
        font = font_of(TypeRole.STRONG if here else TypeRole.BODY)
        painter.setFont(font)
        strong = here or self.underMouse()
        painter.setPen(QColor(tokens.ink if strong else tokens.ink2))
        room = inner.width() - end - scaled(8)
        title = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, int(_at_start()), title)

    def _paint_end(self, painter: QPainter, inner: QRect, ink: QColor) -> int:
        words = self._badge or self._shortcut
        font = font_of(TypeRole.LABEL if self.isChecked() else TypeRole.SMALL)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(inner, int(_at_end()), words)
        return QFontMetrics(font).horizontalAdvance(words)


class Rail(QFrame):
    """The name of the program, its panes, and at the bottom the way to find a person.

    `place_chosen` carries the key of a pane.
    """

    place_chosen = Signal(str)
    find_asked = Signal()

    def __init__(self, entries: Sequence[PaneEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "rail")
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setProperty("mirrored", "true" if mirrored else "false")
        self.setFixedWidth(scaled(_WIDTH))
        self._entries: dict[str, RailEntry] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(12), scaled(18), scaled(12), scaled(18))
        column.setSpacing(scaled(2))
        brand = PlainLabel("Cordially", self, role=TypeRole.BRAND)
        brand.setContentsMargins(scaled(10), scaled(4), scaled(10), scaled(18))
        column.addWidget(brand)
        for entry in entries:
            button = RailEntry(entry.key, entry.title, entry.shortcut, self)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.clicked.connect(self._choose)
            self._entries[entry.key] = button
            column.addWidget(button)
        column.addStretch(1)
        find = RailEntry("", self.tr("Find a person"), "Ctrl+K", self)
        find.clicked.connect(self._find)
        column.addWidget(find)

    def show_place(self, key: str) -> None:
        """Mark the pane that is in front."""
        if key in self._entries:
            self._entries[key].setChecked(True)

    def show_badge(self, key: str, words: str) -> None:
        """Show a count or a word at a pane's entry."""
        if key in self._entries:
            self._entries[key].show_badge(words)

    def entry(self, key: str) -> RailEntry:
        """The entry of a pane; KeyError where there is none."""
        return self._entries[key]

    @Slot()
    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, RailEntry):
            self.place_chosen.emit(button.key)

    @Slot()
    def _find(self) -> None:
        self.find_asked.emit()


def _at_start() -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


def _at_end() -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
