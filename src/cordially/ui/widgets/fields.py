"""Fields to type into."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from cordially.ui.theme import TypeRole, scaled
from cordially.ui.widgets.buttons import Button, ButtonRole, ButtonSize
from cordially.ui.widgets.labels import PlainLabel

_LONGEST_REASON = 500
_LONGEST_SEARCH = 200


class SearchField(QLineEdit):
    """A field to search with. Escape empties it; Down asks to go on to what was found.

    `searched` comes with each change, with the text trimmed; `left_downwards` with Down
    or Enter.
    """

    searched = Signal(str)
    left_downwards = Signal()

    def __init__(self, hint: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)
        self.setMaxLength(_LONGEST_SEARCH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._tell)

    @Slot(str)
    def _tell(self, text: str) -> None:
        self.searched.emit(text.strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)


class ReasonField(QWidget):
    """Asks in place why something is kept as it is.

    `reason_given` carries the words, never empty; `cancelled` comes with Escape or the
    second button.
    """

    reason_given = Signal(str)
    cancelled = Signal()

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = QLineEdit(self)
        self._field.setAccessibleName(question)
        self._field.setMaxLength(_LONGEST_REASON)
        self._keep = Button(self.tr("Keep"), self, size=ButtonSize.SMALL)
        self._keep.setEnabled(False)
        back = Button(self.tr("Cancel"), self, role=ButtonRole.QUIET, size=ButtonSize.SMALL)
        label = PlainLabel(question, self, role=TypeRole.LABEL)
        label.setBuddy(self._field)
        row = QHBoxLayout()
        row.setSpacing(scaled(8))
        row.addWidget(self._keep)
        row.addWidget(back)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        column.addWidget(label)
        column.addWidget(self._field)
        column.addLayout(row)
        self.setFocusProxy(self._field)
        self._field.textChanged.connect(self._weigh)
        self._field.returnPressed.connect(self._give)
        self._keep.clicked.connect(self._give)
        back.clicked.connect(self._cancel)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._cancel()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _weigh(self, text: str) -> None:
        self._keep.setEnabled(bool(text.strip()))

    @Slot()
    def _give(self) -> None:
        words = self._field.text().strip()
        if words:
            self.reason_given.emit(words)

    @Slot()
    def _cancel(self) -> None:
        self._field.clear()
        self.cancelled.emit()
