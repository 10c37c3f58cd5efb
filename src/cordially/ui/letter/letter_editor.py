"""The field of a letter, which says at an empty place what belongs there."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cordially.etiquette.span import Span
from cordially.services.starting_texts import has_empty_place, place_to_write
from cordially.ui.theme import tokens_now
from cordially.ui.writing.line_editor import LineEditor
from cordially.ui.writing.text_places import selection

_BESIDE_CURSOR = 3


class LetterEditor(LineEditor):
    """Plain text; the words at its empty place are painted, and no part of the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._belongs = ""

    @property
    def said_at_place(self) -> str:
        """What is said at the empty place; empty where there is no such place."""
        return self._belongs if has_empty_place(self.text()) else ""

    def say_at_place(self, words: str) -> None:
        """Say this where something of one's own belongs."""
        self._belongs = words
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        words = self.said_at_place
        if not words:
            return
        text = self.text()
        at = place_to_write(text)
        place = self.cursorRect(selection(self, text, Span(at, at)))
        painter = QPainter(self.viewport())
        painter.setFont(self.font())
        painter.setPen(QColor(tokens_now().ink3))
        metrics = QFontMetrics(self.font())
        left = place.right() + _BESIDE_CURSOR
        room = self.viewport().width() - left
        cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(left, place.top() + metrics.ascent()), cut)
