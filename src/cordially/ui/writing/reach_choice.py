"""Asks in place how far a finding is to be ignored."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cordially.etiquette.silence import Reach
from cordially.ui.theme import TypeRole, scaled
from cordially.ui.widgets import Button, ButtonSize, PlainLabel

translate = QCoreApplication.translate


def reach_words(reach: Reach) -> str:
    """How far a silence reaches, on the button that sets it."""
    return {
        Reach.PLACE: translate("Composer", "Only these words"),
        Reach.MESSAGE: translate("Composer", "In this message"),
        Reach.ALWAYS: translate("Composer", "In every message"),
    }[reach]


class ReachChoice(QWidget):
    """The three reaches below each other, each with its figure as a key.

    `chosen` carries the `Reach`. The arrows go up and down.
    """

    chosen = Signal(Reach)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(4))
        title = self.tr("What should be ignored?")
        self.setAccessibleName(title)
        column.addWidget(PlainLabel(title, self, role=TypeRole.LABEL))
        self._reaches: dict[QWidget, Reach] = {}
        for at, reach in enumerate(Reach, 1):
            button = Button(reach_words(reach), self, size=ButtonSize.SMALL, hint=str(at))
            button.clicked.connect(self._choose)
            self._reaches[button] = reach
            column.addWidget(button)
        self.setFocusProxy(next(iter(self._reaches)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        buttons = list(self._reaches)
        if event.text() in {"1", "2", "3"}:
            self.chosen.emit(self._reaches[buttons[int(event.text()) - 1]])
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            at = next((at for at, one in enumerate(buttons) if one.hasFocus()), -step)
            buttons[(at + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, QWidget):
            self.chosen.emit(self._reaches[button])
