"""How a cell of the people's table is painted."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cordially.domain.people import Column, Mark, PersonRow, Tie
from cordially.ui.contacts.table_model import COLUMNS, Index, PeopleModel
from cordially.ui.contacts.words import TIE_TONES
from cordially.ui.theme import Tokens, Tone, TypeRole, font_of, scaled, tokens_now
from cordially.ui.widgets import chip_size, paint_chip

_ROOM = 12


class PeopleDelegate(QStyledItemDelegate):
    """Paints texts as they are, never as markup; a name in bold where it is chosen.

    `marked_row` is the current row while it needs a mark of its own, else -1.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marked_row = -1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, view = index.model(), option.widget
        if not isinstance(model, PeopleModel) or not isinstance(view, QAbstractItemView):
            return
        tokens = tokens_now()
        area: QRect = option.rect
        # The state in `option` says the same, for the price of a class that the start then loads.
        chosen = view.selectionModel().isSelected(index)
        painter.save()
        if chosen:
            painter.fillRect(area, QColor(tokens.sel))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, QColor(tokens.line))
        if index.row() == self.marked_row and view.hasFocus():
            painter.fillRect(area.left(), area.bottom() - 1, area.width(), 2, QColor(tokens.focus))
        row, column = model.row(index.row()), COLUMNS[index.column()]
        inner = area.adjusted(scaled(_ROOM), 0, -scaled(_ROOM // 2), 0)
        text = model.text(row, column)
        if column is Column.TIE:
            _paint_tie(painter, inner, text, row, tokens)
        else:
            if column is Column.NAME and Mark.ASK_SALUTATION in row.marks:
                inner = _paint_question(painter, inner, tokens)
            bold = column is Column.NAME and chosen
            painter.setFont(font_of(TypeRole.STRONG if bold else TypeRole.BODY))
            painter.setPen(QColor(_ink(row, column, tokens)))
            cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
            flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(inner, int(flags | Qt.TextFlag.TextSingleLine), cut)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        model = index.model()
        if not isinstance(model, PeopleModel):
            return super().sizeHint(option, index)
        text = model.text(model.row(index.row()), COLUMNS[index.column()])
        metrics = QFontMetrics(font_of(TypeRole.STRONG))
        return QSize(metrics.horizontalAdvance(text) + scaled(2 * _ROOM), scaled(39))


def _ink(row: PersonRow, column: Column, tokens: Tokens) -> str:
    gone = column is Column.CONNECTED and Mark.NO_LONGER_CONNECTED in row.marks
    never = column is Column.LAST_CONTACT and not row.last_contact
    return tokens.ink2 if gone or never else tokens.ink


def _paint_tie(painter: QPainter, area: QRect, words: str, row: PersonRow, tokens: Tokens) -> None:
    if not words:
        return
    size = chip_size(words)
    width = min(size.width(), area.width())
    left = area.left()
    if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        left = area.right() - width + 1
    top = area.top() + (area.height() - size.height()) // 2
    paint_chip(
        painter, QRect(left, top, width, size.height()), words, TIE_TONES[Tie(row.tie)], tokens
    )


def _paint_question(painter: QPainter, area: QRect, tokens: Tokens) -> QRect:
    """A small question mark at the end of the cell; gives the room that is left."""
    side = scaled(18)
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    left = area.left() if mirrored else area.right() - side
    box = QRect(left, area.top() + (area.height() - side) // 2, side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.soft(Tone.AMBER))
    painter.drawEllipse(box)
    painter.setPen(tokens.strong(Tone.AMBER))
    painter.setFont(font_of(TypeRole.LABEL))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), "?")
    painter.restore()
    gap = side + scaled(4)
    return area.adjusted(gap, 0, 0, 0) if mirrored else area.adjusted(0, 0, -gap, 0)
