"""Chips: a short word on a soft ground, to read, to switch, or to take away."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cordially.ui.theme import LIGHT, Tokens, Tone, TypeRole, font_of, line_of, scaled, tokens_now
from cordially.ui.widgets.outside_text import as_tool_tip, shown

_LONGEST = 48


class ChipKind(StrEnum):
    """What can be done with a chip."""

    READ = "read"
    TOGGLE = "toggle"
    REMOVABLE = "removable"
    MENU = "menu"


class Chip(QAbstractButton):
    """A chip; its words may come from outside.

    A toggle is switched with Space or a click (`toggled`); off, it is neutral. A removable
    one is taken away with Delete, Space or its cross (`removed`). A menu chip is pressed
    (`clicked`) and shows a small arrow. A chip to read takes no focus.
    """

    removed = Signal()

    def __init__(
        self,
        words: str,
        parent: QWidget | None = None,
        *,
        tone: Tone = Tone.BLUE,
        kind: ChipKind = ChipKind.READ,
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._kind = kind
        self.setFont(font_of(TypeRole.SMALL))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        reads = kind is ChipKind.READ
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if reads else Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, reads)
        self.setCheckable(kind is ChipKind.TOGGLE)
        self.set_words(words)
        if kind is ChipKind.REMOVABLE:
            self.clicked.connect(self.take_away)

    def set_words(self, words: str) -> None:
        """Say something else on the chip."""
        line = shown(words, limit=_LONGEST)
        self.setText(line.replace("&", "&&"))
        self.setToolTip(as_tool_tip(words) if len(line) < len(words) else "")
        name = self.tr("Remove %s") % line if self._kind is ChipKind.REMOVABLE else line
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def set_tone(self, tone: Tone) -> None:
        """Take another colour."""
        self._tone = tone
        self.update()

    @Slot()
    def take_away(self) -> None:
        """Say that the chip is to go; its owner removes it."""
        self.removed.emit()

    def sizeHint(self) -> QSize:
        return chip_size(self._words(), with_mark=self._has_mark())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        taken = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
        if self._kind is ChipKind.REMOVABLE and event.key() in taken:
            self.take_away()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = tokens_now()
        off = self._kind is ChipKind.TOGGLE and not self.isChecked()
        tone = Tone.NEUTRAL if off else self._tone
        lit = self.underMouse() and self._kind is not ChipKind.READ
        paint_chip(painter, self.rect(), self._words(), tone, tokens, lit=lit, room=self._room())
        self._paint_mark(painter, tone, tokens)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.focus), 2))
            area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)

    def _words(self) -> str:
        return self.text().replace("&&", "&")

    def _has_mark(self) -> bool:
        return self._kind in {ChipKind.REMOVABLE, ChipKind.MENU}

    def _room(self) -> int:
        return scaled(14) if self._has_mark() else 0

    def _paint_mark(self, painter: QPainter, tone: Tone, tokens: Tokens) -> None:
        if not self._has_mark():
            return
        reach = scaled(3)
        across = self.width() - scaled(10) - reach
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            across = self.width() - across
        middle = QPointF(across, self.height() / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.strong(tone), 1.5))
        if self._kind is ChipKind.REMOVABLE:
            painter.drawLine(middle + QPointF(-reach, -reach), middle + QPointF(reach, reach))
            painter.drawLine(middle + QPointF(-reach, reach), middle + QPointF(reach, -reach))
        else:
            low = middle + QPointF(0, reach / 2 + 0.5)
            painter.drawLine(middle + QPointF(-reach, -reach / 2), low)
            painter.drawLine(middle + QPointF(reach, -reach / 2), low)


def chip_size(words: str, *, with_mark: bool = False) -> QSize:
    """How large a chip with these words is."""
    metrics = QFontMetrics(font_of(TypeRole.SMALL))
    width = metrics.horizontalAdvance(words) + 2 * scaled(10) + (scaled(14) if with_mark else 0)
    return QSize(width, line_of(TypeRole.SMALL) + 2 * scaled(2))


def paint_chip(
    painter: QPainter,
    area: QRect,
    words: str,
    tone: Tone,
    tokens: Tokens,
    *,
    lit: bool = False,
    room: int = 0,
) -> None:
    """Paint a chip, also for delegates of tables; words are shortened to fit `area`.

    `room` pixels at the end stay free for a mark; `lit` is the look under the mouse.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ground = tokens.soft(tone)
    if lit:
        ground = ground.darker(105) if tokens is LIGHT else ground.lighter(125)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    corner = area.height() / 2
    painter.drawRoundedRect(QRectF(area), corner, corner)
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    edge = scaled(10)
    inner = area.adjusted(edge + (room if mirrored else 0), 0, -edge - (0 if mirrored else room), 0)
    font = font_of(TypeRole.SMALL)
    painter.setFont(font)
    painter.setPen(tokens.strong(tone))
    cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, inner.width() + 1)
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
    painter.drawText(inner.adjusted(0, 0, 1, 0), int(flags), cut)
    painter.restore()
