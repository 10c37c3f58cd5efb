"""The place that takes a dropped archive."""

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cordially.ui.theme import TypeRole, scaled, tokens_now
from cordially.ui.widgets import Button, ButtonRole, Muted, Paragraph


class DropPlace(QFrame):
    """A dashed frame: a file or folder can be dropped on it, or chosen with its button.

    `dropped` carries the path of the first file or folder of this computer.
    """

    dropped = Signal(str)
    file_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._is_over = False
        self.setAccessibleName(self.tr("A place to drop your LinkedIn archive on"))
        title = Paragraph(self.tr("Drop your LinkedIn archive here"), self, role=TypeRole.LEAD_BOLD)
        where = Muted(
            self.tr("the .zip from Settings → Data privacy → Get a copy of your data"), self
        )
        self.button = Button(self.tr("Choose a file…"), self, role=ButtonRole.PRIMARY)
        self.button.clicked.connect(self._ask)
        column = QVBoxLayout(self)
        room = scaled(34)
        column.setContentsMargins(scaled(16), room, scaled(16), room)
        column.setSpacing(scaled(4))
        for label in (title, where):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(scaled(12))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _first_path(event.mimeData()):
            event.acceptProposedAction()
            self._show_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_over(False)
        path = _first_path(event.mimeData())
        if path:
            event.acceptProposedAction()
            self.dropped.emit(path)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_now()
        pen = QPen(QColor(tokens.blue if self._is_over else tokens.line2), 2)
        pen.setDashPattern([3, 2])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        if self._is_over:
            painter.setBrush(QColor(tokens.blue_soft))
        corner = scaled(16)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), corner, corner)

    def _show_over(self, is_over: bool) -> None:
        self._is_over = is_over
        self.update()

    @Slot()
    def _ask(self) -> None:
        self.file_asked.emit()


def _first_path(data: QMimeData) -> str:
    paths = (url.toLocalFile() for url in data.urls() if url.isLocalFile())
    return next(filter(None, paths), "")
