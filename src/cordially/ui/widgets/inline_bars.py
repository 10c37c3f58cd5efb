"""Bars that say something without stopping anybody: undo, a question, a trouble."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cordially.ui.theme import Tone, TypeRole, scaled, tokens_now
from cordially.ui.widgets.buttons import Button, ButtonRole
from cordially.ui.widgets.findings import Action
from cordially.ui.widgets.labels import Muted, Paragraph

CLOSED = "closed"


class BarKind(StrEnum):
    """Why a bar is there, which gives its colour."""

    UNDO = "undo"
    NOTICE = "notice"
    QUESTION = "question"
    WARNING = "warning"
    TROUBLE = "trouble"


_TONES = {
    BarKind.UNDO: Tone.NEUTRAL,
    BarKind.NOTICE: Tone.BLUE,
    BarKind.QUESTION: Tone.BLUE,
    BarKind.WARNING: Tone.AMBER,
    BarKind.TROUBLE: Tone.WAX,
}


class Closing(StrEnum):
    """Whether a bar can be closed without an answer."""

    ALLOWED = "allowed"
    NEEDS_ANSWER = "needs-answer"


@dataclass(frozen=True, slots=True)
class Bar:
    """What a bar says: what happened; why, and what to do; and what is offered.

    A second bar with the same `key` takes the place of the first. At most three actions.
    """

    key: str
    kind: BarKind
    what: str
    detail: str = ""
    actions: tuple[Action, ...] = ()
    closing: Closing = Closing.ALLOWED


class InlineBar(QFrame):
    """One bar. `action_chosen` carries an action's name, or `CLOSED`."""

    action_chosen = Signal(str)

    def __init__(self, bar: Bar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = bar
        self._names: dict[QWidget, str] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(bar.what)
        self.setAccessibleDescription(bar.detail)
        row = QHBoxLayout(self)
        slim = bar.kind is BarKind.UNDO or not bar.detail
        high = scaled(7 if slim else 12)
        row.setContentsMargins(scaled(16), high, scaled(12), high)
        row.setSpacing(scaled(12))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        role = TypeRole.BODY if bar.kind is BarKind.UNDO else TypeRole.STRONG
        words.addWidget(Paragraph(bar.what, self, role=role))
        if bar.detail:
            words.addWidget(Muted(bar.detail, self))
        words.addStretch(1)
        row.addLayout(words, 1)
        self._add_actions(row, bar)
        self._close_button(row, bar)

    def announce(self) -> None:
        """Tell those who listen instead of looking."""
        # Loaded here: at the start, before the first bar, it would only cost time.
        from PySide6.QtGui import (  # noqa: PLC0415 - see above
            QAccessible,
            QAccessibleAnnouncementEvent,
        )

        words = " ".join(filter(None, (self.bar.what, self.bar.detail)))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_now()
        tone = _TONES[self.bar.kind]
        line = QColor(tokens.line2) if tone is Tone.NEUTRAL else tokens.strong(tone)
        painter.setPen(QPen(line, 1))
        painter.setBrush(QColor(tokens.sheet) if tone is Tone.NEUTRAL else tokens.soft(tone))
        corner = scaled(12)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)

    def _add_actions(self, row: QHBoxLayout, bar: Bar) -> None:
        for action in bar.actions:
            button = Button(action.words, self, role=action.role, hint=action.hint)
            self._offer(button, action.name)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _close_button(self, row: QHBoxLayout, bar: Bar) -> None:
        if bar.closing is Closing.NEEDS_ANSWER:
            return
        cross = Button("✕", self, role=ButtonRole.QUIET)
        cross.setAccessibleName(self.tr("Close this bar"))
        self._offer(cross, CLOSED)
        row.addWidget(cross, 0, Qt.AlignmentFlag.AlignVCenter)

    def _offer(self, button: Button, name: str) -> None:
        self._names[button] = name
        button.clicked.connect(self._choose)

    @Slot()
    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, QWidget) and button in self._names:
            self.action_chosen.emit(self._names[button])


class BarArea(QWidget):
    """The place where bars stand below each other, none when there is nothing to say.

    `action_chosen` carries the key of the bar and the name of the action. A closed bar
    goes by itself; any other answer leaves it to the owner to `remove`. `focus_given_up`
    comes when a bar that holds the focus is about to go.
    """

    action_chosen = Signal(str, str)
    focus_given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: dict[str, InlineBar] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(8))
        self._column.setSpacing(scaled(8))
        self.setVisible(False)

    def show_bar(self, bar: Bar) -> InlineBar:
        """Show a bar, in place of one with the same key."""
        self.remove(bar.key)
        widget = InlineBar(bar, self)
        self._bars[bar.key] = widget
        widget.action_chosen.connect(self._choose)
        self._column.addWidget(widget)
        self.setVisible(True)
        widget.announce()
        return widget

    def remove(self, key: str) -> None:
        """Take a bar away; nothing happens if there is none."""
        widget = self._bars.pop(key, None)
        if widget is None:
            return
        if widget.isAncestorOf(self.window().focusWidget()):
            self.focus_given_up.emit()
        self._column.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
        self.setVisible(bool(self._bars))

    def bars(self) -> tuple[Bar, ...]:
        """What is being said, from top to bottom."""
        return tuple(widget.bar for widget in self._bars.values())

    @Slot(str)
    def _choose(self, name: str) -> None:
        widget = self.sender()
        if not isinstance(widget, InlineBar):
            return
        key = widget.bar.key
        if name == CLOSED:
            self.remove(key)
        self.action_chosen.emit(key, name)
