"""How far something is, on one line, with the way to stop it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from cordially.ui.theme import scaled
from cordially.ui.widgets.buttons import Button, ButtonRole
from cordially.ui.widgets.labels import ElidedLabel

_STEPS = 1000


class ProgressLine(QWidget):
    """Words, a bar and a button that stops. `cancelled` comes once."""

    cancelled = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ElidedLabel(words, self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(words)
        self._stop = Button(self.tr("Cancel"), self, role=ButtonRole.NORMAL)
        self._stop.clicked.connect(self._cancel)
        column = QVBoxLayout()
        column.setSpacing(scaled(6))
        column.addWidget(self._words)
        column.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(16))
        row.addLayout(column, 1)
        row.addWidget(self._stop)
        self.show_progress(words)

    def show_progress(self, words: str, *, done: int = 0, total: int = 0) -> None:
        """Say what is being done; without a total the bar only shows that it goes on."""
        self._words.setText(words)
        self._bar.setAccessibleName(words)
        if total > 0:
            self._bar.setRange(0, _STEPS)
            self._bar.setValue(min(done, total) * _STEPS // total)
        else:
            self._bar.setRange(0, 0)

    def forbid_cancelling(self) -> None:
        """Take the button away for a stretch that must be run to its end."""
        self._stop.setEnabled(False)

    @Slot()
    def _cancel(self) -> None:
        self._stop.setEnabled(False)
        self.cancelled.emit()
