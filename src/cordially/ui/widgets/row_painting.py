"""What delegates of lists paint alike: the chosen row, and its words one below the other."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from cordially.ui.theme import Tokens, TypeRole, font_of, line_of, scaled


class RowLine(NamedTuple):
    """One line of words in a row, safe to show, and the colour it has."""

    words: str
    role: TypeRole
    ink: str


def paint_chosen(painter: QPainter, area: QRect, tokens: Tokens) -> None:
    """Paint what lies under the row that is chosen."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.sel))
    painter.drawRoundedRect(area, scaled(8), scaled(8))


def mirror(painter: QPainter, area: QRect, places: Iterable[QRect]) -> None:
    """Turn places of a row round where the window is read from the right."""
    if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        for place in places:
            place.moveRight(area.left() + area.right() - place.left())


def paint_lines(painter: QPainter, area: QRect, lines: Sequence[RowLine]) -> None:
    """Paint lines in the middle of an area, each cut at its end where it is too long.

    Each text has the direction of its own letters, and begins where the row begins.
    """
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    whole = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    before = painter.layoutDirection()
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    top = area.center().y() - sum(line_of(line.role) for line in lines) // 2
    for words, role, ink in lines:
        place = QRect(area.left(), top, area.width(), line_of(role))
        font = font_of(role)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, int(side | whole), cut)
        top += line_of(role)
    painter.setLayoutDirection(before)
