"""The list of requests: who asks, what they do, and in a word what it looks like."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QKeyEvent,
    QPainter,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cordially.domain.requests import RequestId, RequestStanding
from cordially.ui.requests.state import Card
from cordially.ui.requests.words import VERDICT_TONES, list_words, verdict_word
from cordially.ui.theme import TypeRole, font_of, scaled, tokens_now
from cordially.ui.widgets import (
    as_tool_tip,
    chip_size,
    initials_of,
    paint_avatar,
    paint_chip,
    shown,
)
from cordially.ui.widgets.row_painting import RowLine, mirror, paint_chosen, paint_lines

_Index = QModelIndex | QPersistentModelIndex
_WIDE = 200
_HIGH = 66
_SIDE = 10
_AVATAR = 30
_WITH_AVATAR = 260
_FADED = 0.6
CARD = Qt.ItemDataRole.UserRole
WORDS = Qt.ItemDataRole.UserRole + 1


class RequestModel(QAbstractListModel):
    """The requests in the order they are offered in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[Card] = []

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show these; where one only went, the others stay where they are."""
        before = [card.request.id for card in self._cards]
        after = [card.request.id for card in cards]
        if before == after:
            self._cards = list(cards)
            if cards:
                self.dataChanged.emit(self.index(0), self.index(len(cards) - 1))
            return
        gone = _only_gone(before, after)
        if gone is None:
            self.beginResetModel()
            self._cards = list(cards)
            self.endResetModel()
            return
        self.beginRemoveRows(QModelIndex(), gone, gone)
        self._cards = list(cards)
        self.endRemoveRows()

    def refresh(self, cards: Sequence[Card]) -> None:
        """Show what is new about some of them."""
        news = {card.request.id: card for card in cards}
        for row, card in enumerate(self._cards):
            if card.request.id in news:
                self._cards[row] = news[card.request.id]
                self.dataChanged.emit(self.index(row), self.index(row))

    def card(self, row: int) -> Card:
        """The request in a row."""
        return self._cards[row]

    def row_of(self, request: RequestId | None) -> int:
        """The row of a request, or -1."""
        found = (row for row, card in enumerate(self._cards) if card.request.id == request)
        return next(found, -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._cards):
            return None
        card = self._cards[index.row()]
        if role == CARD:
            return card
        if role == WORDS:
            return list_words(card.request, card.shared)
        return self._told(card, role)

    def _told(self, card: Card, role: int) -> str | None:
        """What is read out or shown of a request in words alone."""
        name = shown(card.request.name, limit=80)
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        verdict = "" if card.verdict is None else verdict_word(card.verdict)
        parts = tuple(filter(None, (name, list_words(card.request, card.shared), verdict)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(parts)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tool_tip("\n".join(parts), limit=400)
        return None


def _only_gone(before: list[RequestId], after: list[RequestId]) -> int | None:
    """The row of the only one that went; None where something else happened."""
    if len(before) != len(after) + 1:
        return None
    pairs = enumerate(zip(before, after, strict=False))
    row = next((row for row, (old, new) in pairs if old != new), len(after))
    return row if before[row + 1 :] == after[row:] else None


class _RequestDelegate(QStyledItemDelegate):
    """Draws one request as the mockup has it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        # One height for all: Qt asks for each of hundreds anew when one goes.
        return QSize(scaled(_WIDE), scaled(_HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        card = index.data(CARD)
        if not isinstance(card, Card):
            return
        tokens = tokens_now()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            paint_chosen(painter, area, tokens)
        room, size = scaled(_SIDE), _avatar_in(area.width())
        avatar = QRect(area.left() + room, area.center().y() - size // 2, size, size)
        end = area.right() - room
        chip = QRect()
        if card.verdict is not None:
            words = verdict_word(card.verdict)
            wide = chip_size(words)
            at = area.center().y() - wide.height() // 2
            chip = QRect(end - wide.width(), at, wide.width(), wide.height())
            end = chip.left() - scaled(8)
        start = avatar.right() + room if size else area.left() + room
        text = QRect(start, area.top(), end - start, area.height())
        mirror(painter, area, (avatar, chip, text))
        if card.request.standing is not RequestStanding.TO_CONSIDER:
            painter.setOpacity(_FADED)
        if size:
            paint_avatar(painter, avatar, initials_of(card.request.name), tokens)
        if card.verdict is not None:
            words = verdict_word(card.verdict)
            paint_chip(painter, chip, words, VERDICT_TONES[card.verdict], tokens)
        name = shown(card.request.name, limit=80)
        lines = [RowLine(name, TypeRole.STRONG if chosen else TypeRole.BODY, tokens.ink)]
        below = _in_lines(str(index.data(WORDS) or ""), text.width())
        lines += [RowLine(line, TypeRole.SMALL, tokens.ink2) for line in below]
        paint_lines(painter, text, lines)
        painter.restore()


def _avatar_in(width: int) -> int:
    """How large the initials are; in a narrow list the name needs the room more."""
    return scaled(_AVATAR) if width >= scaled(_WITH_AVATAR) else 0


@lru_cache(maxsize=2048)
def _in_lines(words: str, width: int) -> tuple[str, ...]:
    """The words in at most two lines; the rest stays in the second, to be cut."""
    if not words:
        return ()
    layout = QTextLayout(words, font_of(TypeRole.SMALL))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(max(width, 1))
    layout.endLayout()
    # Qt counts in halves of UTF-16.
    units = words.encode("utf-16-le", "surrogatepass")
    head = units[: 2 * first.textLength()].decode("utf-16-le", "surrogatepass").rstrip()
    rest = units[2 * first.textLength() :].decode("utf-16-le", "surrogatepass").strip()
    return (head, rest) if rest else (head,)


class RequestList(QListView):
    """The requests; arrows and clicks go from one to the other.

    `request_chosen` carries who is gone to. Letters are left to the pane.
    """

    request_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RequestModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_RequestDelegate(self))
        self.setUniformItemSizes(True)
        self.setAccessibleName(self.tr("Requests"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentRowChanged.connect(self._moved)
        self._showing = False
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(0)
        self._resting.timeout.connect(self._stay_in_sight)

    @property
    def cards(self) -> RequestModel:
        """What the list shows."""
        return self._model

    def show_cards(self, cards: Sequence[Card], current: RequestId | None) -> None:
        """Show these requests, the current one in sight."""
        self._showing = True
        self._model.show_cards(cards)
        row = self._model.row_of(current)
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self._model.index(row))
        self._showing = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Not at once: a list that is being laid out is resized, too.
        self._resting.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Letters would go through the names otherwise, and here they decide.
        if event.text().strip() or event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _stay_in_sight(self) -> None:
        """Who is on the card is seen in the list also where a bar above takes room."""
        self.scrollTo(self.currentIndex())

    @Slot(QModelIndex, QModelIndex)
    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid() and not self._showing:
            self.request_chosen.emit(self._model.card(current.row()).request.id)
