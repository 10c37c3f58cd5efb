"""The least that a window with an empty table costs; run as a process of its own."""

import sys

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

from benchmarks.memory import megabytes
from benchmarks.processes import since_began, tell

_SETTLED_MS = 300


class _Table(QTableView):
    painted_after = 0.0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        super().paintEvent(event)
        if not self.painted_after:
            self.painted_after = since_began()
            QTimer.singleShot(_SETTLED_MS, self._tell)

    @Slot()
    def _tell(self) -> None:
        tell(painted=[self.painted_after], memory=[megabytes()])
        QApplication.quit()


def main() -> int:
    """Show it until its table is painted; tells how long that took, and its memory."""
    application = QApplication(sys.argv)
    window = QMainWindow()
    window.setCentralWidget(_Table())
    window.resize(1360, 860)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
