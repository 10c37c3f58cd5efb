"""Texts to read: always plain, whatever they hold."""

import math

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from cordially.ui.theme import Tone, TypeRole, font_of, line_of
from cordially.ui.widgets.outside_text import as_tool_tip, shown, shown_lines

_WIDEST = 16_777_215


class PlainLabel(QLabel):
    """A text on one line, never read as markup and never cut short of its own line.

    Text from outside goes through `show_outside`.
    """

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, role: TypeRole = TypeRole.BODY
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._role = role
        self.setFont(font_of(role))
        self.setMinimumHeight(line_of(role))
        self.setText(text)

    def show_outside(self, text: str) -> None:
        """Show a text that others wrote."""
        self.setText(shown(text))

    def set_tone(self, tone: Tone | None) -> None:
        """Colour the text by what it says; None gives the ordinary ink."""
        self.setProperty("tone", None if tone is None else tone.value)
        self._polished_anew()

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        return QSize(
            super().sizeHint().width(), line_of(self._role) + margins.top() + margins.bottom()
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _side(self) -> Qt.AlignmentFlag:
        """The side that the text keeps to, as it is seen in the direction of reading.

        Done here because `QStyle.visualAlignment` loads a hundred enums at the start.
        """
        side = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return side
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        return {left: right, right: left}.get(side, side)

    def _weaken(self, weight: str) -> None:
        self.setProperty("weight", weight)
        self._polished_anew()

    def _polished_anew(self) -> None:
        if not self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            return
        style = self.style()
        style.unpolish(self)
        style.polish(self)
        self.update()


class Paragraph(PlainLabel):
    """A text that wraps, set with the distance of lines that its type has.

    Some of its words may stand in bold; they are given as words, never as markup.
    """

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, role: TypeRole = TypeRole.BODY
    ) -> None:
        self._bold: tuple[str, ...] = ()
        self._heights: dict[int, int] = {}
        self._natural: int | None = None
        super().__init__(text, parent, role=role)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_outside(self, text: str) -> None:
        self.setText(shown_lines(text))

    def set_bold(self, *words: str) -> None:
        """Show each occurrence of these words in bold."""
        self._bold = words
        self._measure_anew()
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        inner = max(width - margins.left() - margins.right(), 1)
        # Layouts inside each other ask for the same few widths a hundred times.
        height = self._heights.get(inner)
        if height is None:
            _, height = self._laid_out(inner)
            self._heights[inner] = height
        return height + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        widest = QFontMetrics(self.font()).averageCharWidth() * 64
        margins = self.contentsMargins()
        width = min(self._natural_width() + 1, widest) + margins.left() + margins.right()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(QFontMetrics(self.font()).averageCharWidth() * 8, line_of(self._role))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = self.heightForWidth(self.width())
        if needed != self.minimumHeight():
            self.setMinimumHeight(needed)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._forget_measures()

    def setText(self, text: str) -> None:
        super().setText(text)
        self._measure_anew()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        area = self.contentsRect()
        layout, height = self._laid_out(area.width())
        layout.draw(painter, QPointF(area.topLeft()) + self._shift(area, height))

    def _natural_width(self) -> int:
        """How wide the text is where nothing wraps it."""
        if self._natural is None:
            layout, _ = self._laid_out(_WIDEST)
            lines = (layout.lineAt(number) for number in range(layout.lineCount()))
            widths = (line.naturalTextWidth() for line in lines)
            self._natural = math.ceil(max(widths, default=0))
        return self._natural

    def _measure_anew(self) -> None:
        """Another text, or bold words in it, may need a line more or less."""
        self._forget_measures()
        if self.isVisible():
            self.setMinimumHeight(self.heightForWidth(self.width()))

    def _forget_measures(self) -> None:
        self._heights.clear()
        self._natural = None

    def _shift(self, area: QRect, height: int) -> QPointF:
        if self.alignment() & Qt.AlignmentFlag.AlignTop:
            return QPointF(0, 0)
        return QPointF(0, max(0, (area.height() - height) // 2))

    def _laid_out(self, width: int) -> tuple[QTextLayout, int]:
        text = self.text()
        layout = QTextLayout(text.replace("\n", "\u2028"), self.font())
        side = self._side()
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        if self._bold:
            layout.setFormats(self._bold_stretches(text))
        step = line_of(self._role)
        layout.beginLayout()
        count = 0
        while True:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, count * step + (step - line.height()) / 2))
            count += 1
        layout.endLayout()
        return layout, max(count, 1) * step

    def _bold_stretches(self, text: str) -> list[QTextLayout.FormatRange]:
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        found: list[QTextLayout.FormatRange] = []
        for word in filter(None, self._bold):
            at = text.find(word)
            while at >= 0:
                stretch = QTextLayout.FormatRange()
                stretch.start = _utf16_length(text[:at])
                stretch.length = _utf16_length(word)
                stretch.format = bold
                found.append(stretch)
                at = text.find(word, at + len(word))
        return found


class ElidedLabel(PlainLabel):
    """A text on one line that is cut with an ellipsis where room is short.

    What was cut can be read in the tool tip.
    """

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, role: TypeRole = TypeRole.BODY
    ) -> None:
        super().__init__(text, parent, role=role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(QFontMetrics(self.font()).averageCharWidth() * 4, self.sizeHint().height())

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell_what_is_cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_what_is_cut()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        area = self.contentsRect()
        cut = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        side = self._side()
        absolute = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, int(side | absolute), cut)

    def _tell_what_is_cut(self) -> None:
        is_cut = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
        self.setToolTip(as_tool_tip(self.text()) if is_cut else "")


class Heading(ElidedLabel):
    """The name of a place, in the serif."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, role: TypeRole = TypeRole.HEADING
    ) -> None:
        super().__init__(text, parent, role=role)


class Muted(Paragraph):
    """A text of second rank, which wraps."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, role: TypeRole = TypeRole.BODY
    ) -> None:
        super().__init__(text, parent, role=role)
        self._weaken("muted")


class MutedLine(ElidedLabel):
    """A text of second rank on one line."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, role: TypeRole = TypeRole.BODY
    ) -> None:
        super().__init__(text, parent, role=role)
        self._weaken("muted")


class SectionLabel(ElidedLabel):
    """The small bold line above a part of a pane or a field."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent, role=TypeRole.LABEL)
        self._weaken("muted")


def _utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
