"""How much room a message has left: a bar, and the figures beside it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from cordially.ui.letter.state import Room
from cordially.ui.theme import Tone, scaled, tokens_now
from cordially.ui.widgets import Muted, figure

_WIDE, _HIGH = 160, 6


class LengthCounter(QWidget):
    """Amber where next to no room is left, wax where there is too much; the words say it too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = _Bar(self)
        self._words = Muted("", self)
        self._words.setWordWrap(False)
        self._tone: Tone | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(10))
        row.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        self.setVisible(False)

    @property
    def words(self) -> str:
        """What is said beside the bar."""
        return self._words.text()

    @property
    def tone(self) -> Tone:
        """How pressing it is."""
        return self._tone or Tone.BLUE

    def show_room(self, room: Room) -> None:
        """Show how much of the room is taken; a screen reader is told when that gets short."""
        limit = room.limit or 0
        self.setVisible(room.is_shown)
        over = room.length - limit
        words = (
            self.tr("{length} of {limit} · %Ln characters too many", "", over)
            if room.is_over
            else self.tr("{length} of {limit}")
        ).format(length=figure(room.length), limit=figure(limit))
        self._words.setText(words)
        spoken = self.tr("{length} of {limit} characters used")
        self.setAccessibleName(spoken.format(length=figure(room.length), limit=figure(limit)))
        tone = Tone.WAX if room.is_over else Tone.AMBER if room.is_nearly_full else Tone.BLUE
        worse = tone is not Tone.BLUE and tone is not self._tone
        self._tone = tone
        self._words.set_tone(None if tone is Tone.BLUE else tone)
        self._bar.show_part(room.length / limit if limit else 0.0, tone)
        if worse and room.is_shown:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))


class _Bar(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._part = 0.0
        self._tone = Tone.BLUE
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_part(self, part: float, tone: Tone) -> None:
        """Fill this part of the bar, from nothing (0) to all of it (1 and more)."""
        self._part, self._tone = min(part, 1.0), tone
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(_WIDE), scaled(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        tokens = tokens_now()
        corner = self.height() / 2
        painter.setBrush(QColor(tokens.line))
        painter.drawRoundedRect(QRectF(self.rect()), corner, corner)
        filled = QRectF(self.rect())
        filled.setWidth(filled.width() * self._part)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            filled.moveRight(self.width())
        painter.setBrush(tokens.strong(self._tone))
        painter.drawRoundedRect(filled, corner, corner)
