"""The table "What changes"."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from cordially.ui.importing.changes_model import TONE_ROLE, ChangesModel, Index, Part
from cordially.ui.theme import Tokens, Tone, TypeRole, font_of, scaled, tokens_now
from cordially.ui.widgets import chip_size, dress_table, paint_chip

_ROOM = 12
_CHIP = 200
_ROWS_AT_MOST = 8


class ChangesTable(QTableView):
    """Read only; as high as its rows, up to eight."""

    def __init__(self, model: ChangesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_ChangeDelegate(self))
        dress_table(self, self.tr("What changes"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().setStretchLastSection(False)
        self.horizontalHeader().setSectionsClickable(False)

    def fit_rows(self) -> None:
        """Take the height that the rows need."""
        model = self.model()
        rows = min(model.rowCount(), _ROWS_AT_MOST)
        high = self.horizontalHeader().height() + rows * self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(high + scaled(6))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.viewport().width()
        chip = min(scaled(_CHIP), width // 4)
        name = (width - chip) // 4
        text = (width - chip - name) // 2
        for part, wide in (
            (Part.PERSON, name),
            (Part.NOW, text),
            (Part.AFTER, width - chip - name - text),
            (Part.CHIP, chip),
        ):
            self.setColumnWidth(part, wide)


class _ChangeDelegate(QStyledItemDelegate):
    """Paints texts as they are, and what a change is as a chip."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = tokens_now()
        area = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(tokens.sel))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, QColor(tokens.line))
        inner = area.adjusted(scaled(_ROOM), 0, -scaled(_ROOM // 2), 0)
        words = str(index.data() or "")
        part = Part(index.column())
        if part is Part.CHIP:
            _paint_chip(painter, inner, words, Tone(index.data(TONE_ROLE)), tokens)
        else:
            bold = part is Part.PERSON
            painter.setFont(font_of(TypeRole.STRONG if bold else TypeRole.BODY))
            painter.setPen(QColor(tokens.ink2 if part is Part.NOW else tokens.ink))
            cut = painter.fontMetrics().elidedText(
                words, Qt.TextElideMode.ElideRight, inner.width()
            )
            flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(inner, int(flags | Qt.TextFlag.TextSingleLine), cut)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(scaled(_CHIP), scaled(39))


def _paint_chip(painter: QPainter, area: QRect, words: str, tone: Tone, tokens: Tokens) -> None:
    if not words:
        return
    size = chip_size(words)
    width = min(size.width(), area.width())
    top = area.top() + (area.height() - size.height()) // 2
    left = area.left()
    if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        left = area.right() - width + 1
    paint_chip(painter, QRect(left, top, width, size.height()), words, tone, tokens)
