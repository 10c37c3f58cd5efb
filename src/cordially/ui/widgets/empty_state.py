"""What stands where nothing is yet."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cordially.ui.theme import TypeRole, scaled
from cordially.ui.widgets.buttons import Button
from cordially.ui.widgets.findings import Action
from cordially.ui.widgets.labels import Muted, Paragraph

_WIDEST = 440


class EmptyState(QWidget):
    """Says what would stand here, and offers the way to it.

    `action_chosen` carries the name of an action.
    """

    action_chosen = Signal(str)

    def __init__(
        self,
        title: str,
        text: str,
        parent: QWidget | None = None,
        *,
        actions: tuple[Action, ...] = (),
    ) -> None:
        super().__init__(parent)
        self._names: dict[QWidget, str] = {}
        self.title = Paragraph(title, self, role=TypeRole.HEADING)
        self.text = Muted(text, self)
        column = QVBoxLayout(self)
        column.setSpacing(scaled(8))
        column.addStretch(2)
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setFixedWidth(scaled(_WIDEST))
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.setContentsMargins(0, scaled(8), 0, 0)
        row.addStretch(1)
        for action in actions:
            button = Button(action.words, self, role=action.role, hint=action.hint)
            self._names[button] = action.name
            button.clicked.connect(self._choose)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)

    @Slot()
    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, QWidget) and button in self._names:
            self.action_chosen.emit(self._names[button])
