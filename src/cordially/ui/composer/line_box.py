"""Where the personal line is written: a field in its blue frame."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from cordially.ui.theme import Tone, TypeRole, scaled, tokens_now
from cordially.ui.widgets import ElidedLabel
from cordially.ui.writing.line_editor import LineEditor


class LineBox(QFrame):
    """The blue frame around the personal line, with the words above it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = ElidedLabel("", self, role=TypeRole.SMALL)
        self.label.set_tone(Tone.BLUE)
        self.editor = LineEditor(self)
        self.label.setBuddy(self.editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8))
        column.setSpacing(scaled(2))
        column.addWidget(self.label)
        column.addWidget(self.editor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.editor.focus_changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_now()
        writing = self.editor.hasFocus()
        painter.setPen(QPen(QColor(tokens.focus if writing else tokens.blue), 2 if writing else 1))
        painter.setBrush(QColor(tokens.blue_soft))
        corner = scaled(8)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), corner, corner)
