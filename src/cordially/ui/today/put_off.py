"""Until when something is put off, asked below its line."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cordially.ui.theme import Tone, TypeRole, scaled
from cordially.ui.widgets import Button, ButtonRole, ButtonSize, Paragraph, PlainLabel

_LONGEST = 60


class PutOffField(QWidget):
    """Takes a day in words, with a week filled in. `given` carries the words."""

    given = Signal(str)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        question = self.tr("Until when?")
        self._field = QLineEdit(self.tr("in a week"), self)
        self._field.setAccessibleName(question)
        self._field.setMaxLength(_LONGEST)
        label = PlainLabel(question, self, role=TypeRole.LABEL)
        label.setBuddy(self._field)
        self._said = Paragraph("", self, role=TypeRole.SMALL)
        self._said.hide()
        keep = Button(self.tr("Put off"), self, size=ButtonSize.SMALL, hint="Return")
        back = Button(self.tr("Cancel"), self, role=ButtonRole.QUIET, size=ButtonSize.SMALL)
        row = QHBoxLayout()
        row.setSpacing(scaled(8))
        row.addWidget(label)
        row.addWidget(self._field, 1)
        row.addWidget(keep)
        row.addWidget(back)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(50), scaled(2), scaled(10), scaled(8))
        column.setSpacing(scaled(4))
        column.addLayout(row)
        column.addWidget(self._said)
        self._field.returnPressed.connect(self._give)
        keep.clicked.connect(self._give)
        back.clicked.connect(self.cancelled)

    def enter(self) -> None:
        """Take the focus, with the words marked so that typing replaces them."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.selectAll()

    def refuse(self) -> None:
        """Say that the day was not understood."""
        self._said.setText(
            self.tr("This names no day to come. Write tomorrow, in 2 weeks, or on 12 Dec.")
        )
        self._said.set_tone(Tone.WAX)
        self._said.show()
        self.enter()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _give(self) -> None:
        self.given.emit(self._field.text())
