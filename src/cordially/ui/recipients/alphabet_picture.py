"""A picture of the alphabet: whom one chose, above everybody one knows."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from cordially.ui.theme import Tokens, TypeRole, font_of, line_of, scaled, tokens_now
from cordially.ui.widgets import as_tool_tip, figure, shown

_LEAST_BAR = 4
_COLUMN_GAP = 3
_CORNER = 2.0
_PALE = 0.36
_FAINT = 0.22


@dataclass(frozen=True, slots=True)
class LetterBar:
    """One initial: how many were chosen, of how many known; `marked` if in the block.

    `letter` may be of any script, or a short group such as "…".
    """

    letter: str
    chosen: int
    known: int
    marked: bool = False


class AlphabetPicture(QWidget):
    """Bars by initial: the choice above, the network below, the block in amber.

    The small form for a finding shows the choice alone, with the first and last letter.
    Said in words in the accessible description.
    """

    def __init__(self, parent: QWidget | None = None, *, small: bool = False) -> None:
        super().__init__(parent)
        self._small = small
        self._bars: tuple[LetterBar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Your choice, by the first letter of the name"))
        self.setMinimumWidth(scaled(160))

    def show_bars(self, bars: tuple[LetterBar, ...], words: str = "") -> None:
        """Show these bars in their order; `words` says the same for those who listen."""
        self._bars = bars
        self.setAccessibleDescription(words or self._in_words())
        self.update()

    def bars(self) -> tuple[LetterBar, ...]:
        """The bars shown."""
        return self._bars

    def sizeHint(self) -> QSize:
        height = scaled(36) if self._small else scaled(112)
        return QSize(scaled(360), height + line_of(TypeRole.LABEL))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(160), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            bar = self._bar_at(event.pos().x())
            if bar is not None:
                QToolTip.showText(event.globalPos(), as_tool_tip(self._said(bar)), self)
                return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        tokens = tokens_now()
        foot = self.height() - line_of(TypeRole.LABEL)
        if self._small:
            self._paint_row(painter, 0, foot - scaled(3), tokens, chosen=True)
        else:
            upper = round(foot * 0.56)
            self._paint_row(painter, 0, upper, tokens, chosen=True)
            self._paint_row(painter, upper, foot - scaled(2), tokens, chosen=False)
        self._paint_letters(painter, foot, tokens)

    def _paint_row(
        self, painter: QPainter, top: int, bottom: int, tokens: Tokens, *, chosen: bool
    ) -> None:
        counts = [bar.chosen if chosen else bar.known for bar in self._bars]
        most = max(*counts, 1)
        for at, (bar, count) in enumerate(zip(self._bars, counts, strict=True)):
            place = self._column(at)
            reach = bottom - top - scaled(1)
            tall = count / most * reach
            if chosen or self._small:
                tall = max(tall, scaled(_LEAST_BAR))
            elif count:
                tall = max(tall, 2.0)
            place.setTop(bottom - tall)
            place.setBottom(bottom)
            painter.setBrush(self._colour(bar, tokens, chosen=chosen))
            painter.drawRoundedRect(place, _CORNER, _CORNER)
            if not self._small and tall > _CORNER:
                painter.drawRect(place.adjusted(0, min(tall / 2, _CORNER), 0, 0))

    def _colour(self, bar: LetterBar, tokens: Tokens, *, chosen: bool) -> QColor:
        if chosen and bar.marked:
            return QColor(tokens.amber)
        if self._small:
            return QColor(tokens.line2)
        if chosen and bar.chosen:
            return QColor(tokens.blue)
        return _mixed(tokens.blue, tokens.paper, _FAINT if chosen else _PALE)

    def _paint_letters(self, painter: QPainter, foot: int, tokens: Tokens) -> None:
        font = font_of(TypeRole.KEY)
        column = self._column(0).width()
        font.setPixelSize(max(8, min(font.pixelSize(), round(column) + 1)))
        if self._small:
            font.setPixelSize(font_of(TypeRole.KEY).pixelSize())
        painter.setFont(font)
        painter.setPen(QColor(tokens.ink2))
        metrics = QFontMetrics(font)
        last = len(self._bars) - 1
        for at, bar in enumerate(self._bars):
            if self._small and at not in {0, last}:
                continue
            letter = shown(bar.letter, limit=3)
            if not self._small and metrics.horizontalAdvance(letter) > column + _COLUMN_GAP:
                # Another script has its first and last letter, for which a column is too slim.
                letter = letter[0]
            wide = metrics.horizontalAdvance(letter)
            middle = self._column(at).center().x()
            left = min(max(middle - wide / 2, 0), self.width() - wide)
            area = QRectF(left, foot, wide + 1, self.height() - foot)
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), letter)

    def _column(self, at: int) -> QRectF:
        step = self.width() / len(self._bars)
        gap = min(3.0 if not self._small else 2.0, step * 0.3)
        wide = (self.width() + gap) / len(self._bars) - gap
        left = at * (wide + gap)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - wide
        return QRectF(left, 0, wide, 0)

    def _bar_at(self, across: int) -> LetterBar | None:
        for at, bar in enumerate(self._bars):
            column = self._column(at)
            if column.left() - 1 <= across <= column.right() + 2:
                return bar
        return None

    def _said(self, bar: LetterBar) -> str:
        letter = shown(bar.letter, limit=3)
        said = self.tr("{letter}: {chosen} chosen of {known} people")
        return said.format(letter=letter, chosen=figure(bar.chosen), known=figure(bar.known))

    def _in_words(self) -> str:
        marked = [bar for bar in self._bars if bar.marked]
        filled = sorted(
            (bar for bar in self._bars if bar.chosen), key=lambda bar: bar.chosen, reverse=True
        )
        return ". ".join(self._said(bar) for bar in marked or filled[:5])


def _mixed(colour: str, ground: str, share: float) -> QColor:
    over, under = QColor(colour), QColor(ground)
    return QColor(
        *(
            round(upper * share + lower * (1 - share))
            for upper, lower in zip(over.getRgb()[:3], under.getRgb()[:3], strict=True)  # type: ignore[index]  # typed as object, gives four figures
        )
    )
