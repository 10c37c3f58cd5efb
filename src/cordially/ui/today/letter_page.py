"""A due letter on the page of today: what it is for above, the letter below."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cordially.ui.theme import TypeRole, scaled
from cordially.ui.widgets import Button, ButtonRole, Heading, MutedLine


class LetterPage(QWidget):
    """The title of a letter, why now, and the letter; `left` asks to go back."""

    left = Signal()

    def __init__(self, letter: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Heading("", self)
        self._why = MutedLine("", self, role=TypeRole.BODY)
        back = Button(self.tr("Today"), self, role=ButtonRole.QUIET, hint="Esc")
        back.setAccessibleName(self.tr("Back to today"))
        back.clicked.connect(self._leave)
        head = QFrame(self)
        head.setProperty("frame", "header")
        row = QHBoxLayout(head)
        row.setContentsMargins(scaled(24), scaled(16), scaled(24), scaled(16))
        row.setSpacing(scaled(12))
        words = QVBoxLayout()
        words.setSpacing(scaled(2))
        words.addWidget(self._title)
        words.addWidget(self._why)
        row.addLayout(words, 1)
        row.addWidget(back, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(letter, 1)

    def show_title(self, title: str, why: str) -> None:
        """Say what the letter is for."""
        self._title.setText(title)
        self._why.setText(why)
        self._why.setVisible(bool(why))

    @Slot()
    def _leave(self) -> None:
        self.left.emit()
