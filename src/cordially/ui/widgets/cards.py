"""Grounds that things stand on, and the small signs of a person."""

import re

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from cordially.ui.theme import Tokens, Tone, TypeRole, font_of, scaled, tokens_now
from cordially.ui.widgets.outside_text import shown

_LARGE = 40
_IN_BRACKETS = re.compile(r"\([^()]*\)")


class Card(QFrame):
    """A sheet with a thin line around it; what it holds goes into `body`."""

    def __init__(self, parent: QWidget | None = None, *, padding: int = 16) -> None:
        super().__init__(parent)
        self.setProperty("frame", "card")
        self.body = QVBoxLayout(self)
        room = scaled(padding)
        self.body.setContentsMargins(room, room, room, room)
        self.body.setSpacing(scaled(8))


class Rule(QFrame):
    """A thin line from side to side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "rule")
        self.setFixedHeight(1)


class Avatar(QWidget):
    """The initials of a person in a circle."""

    def __init__(self, name: str = "", parent: QWidget | None = None, *, size: int = 30) -> None:
        super().__init__(parent)
        self._initials = initials_of(name)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(self.sizeHint())

    def show_person(self, name: str) -> None:
        """Show the initials of a name, which may come from outside."""
        self._initials = initials_of(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(self._size), scaled(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_avatar(QPainter(self), self.rect(), self._initials, tokens_now())


class Dot(QWidget):
    """A small coloured dot; the word that says the same stands beside it or is its name."""

    def __init__(
        self, parent: QWidget | None = None, *, tone: Tone = Tone.NEUTRAL, says: str = ""
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setAccessibleName(says)
        self.setFixedSize(scaled(9), scaled(9))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_dot(QPainter(self), self.rect(), self._tone, tokens_now())


def initials_of(name: str) -> str:
    """At most two letters that stand for a name; a question mark where it has none."""
    # What follows a comma is a degree; what stands in brackets, another name or a remark.
    bare = _IN_BRACKETS.sub(" ", shown(name)).partition(",")[0]
    words = [word for word in bare.split() if word[0].isalnum()]
    if not words:
        return "?"
    first, last = words[0], words[-1]
    return (first[0] if first is last else first[0] + last[0]).upper()


def paint_avatar(painter: QPainter, area: QRect, initials: str, tokens: Tokens) -> None:
    """Paint initials in a circle, also for delegates of lists."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.blue_soft))
    painter.drawEllipse(area)
    font = font_of(TypeRole.LABEL)
    if area.height() > scaled(_LARGE):
        font.setPixelSize(area.height() // 3)
    while QFontMetrics(font).horizontalAdvance(initials) > area.width() - 4:
        if font.pixelSize() <= scaled(8):
            break
        font.setPixelSize(font.pixelSize() - 1)
    painter.setFont(font)
    painter.setPen(QColor(tokens.blue))
    painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), initials)
    painter.restore()


def paint_dot(painter: QPainter, area: QRect, tone: Tone, tokens: Tokens) -> None:
    """Paint a dot, also for delegates of lists."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.line2) if tone is Tone.NEUTRAL else tokens.strong(tone))
    painter.drawEllipse(QRectF(area))
    painter.restore()
