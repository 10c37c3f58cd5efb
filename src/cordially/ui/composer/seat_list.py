"""The list of recipients: who, and how far each message is."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cordially.domain.clock import Clock
from cordially.domain.messages import RecipientId
from cordially.ui.composer.state import TONES, SeatLine, Status
from cordially.ui.composer.words import status_words
from cordially.ui.theme import TypeRole, scaled, tokens_now
from cordially.ui.widgets import as_tool_tip, initials_of, paint_avatar, paint_dot, shown
from cordially.ui.widgets.row_painting import RowLine, mirror, paint_chosen, paint_lines

_Index = QModelIndex | QPersistentModelIndex
_ROW = 56
_WITH_AVATAR = 190
_FADED = frozenset({Status.LEFT_OUT, Status.SKIPPED})
LINE = Qt.ItemDataRole.UserRole
STATUS = Qt.ItemDataRole.UserRole + 1


class SeatModel(QAbstractListModel):
    """The recipients of a composition, in the order of writing."""

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._lines: tuple[SeatLine, ...] = ()

    def words(self, line: SeatLine) -> str:
        """How far a message is."""
        return status_words(line, self._clock.today())

    def show_lines(self, lines: tuple[SeatLine, ...]) -> None:
        """Show these lines; only what differs is drawn anew where the people are the same."""
        same = [line.seat.id for line in lines] == [line.seat.id for line in self._lines]
        if not same:
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()
            return
        before, self._lines = self._lines, lines
        for row, (old, new) in enumerate(zip(before, lines, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row), self.index(row))

    def line(self, row: int) -> SeatLine:
        """The line in a row."""
        return self._lines[row]

    def row_of(self, recipient: RecipientId | None) -> int:
        """The row of a recipient, or -1."""
        return next((row for row, line in enumerate(self._lines) if line.seat.id == recipient), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(line.seat.name, limit=80)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{shown(line.seat.name, limit=80)}, {self.words(line)}"
        if role == STATUS:
            return self.words(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tool_tip(f"{line.seat.name}\n{self.words(line)}", limit=200)
        return line if role == LINE else None


class _SeatDelegate(QStyledItemDelegate):
    """Draws one recipient as the mockup has it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(scaled(180), scaled(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line = index.data(LINE)
        if not isinstance(line, SeatLine):
            return
        tokens = tokens_now()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            paint_chosen(painter, area, tokens)
        room = scaled(10)
        # In a narrow list the name needs the room more than the initials do.
        size = scaled(30) if area.width() >= scaled(_WITH_AVATAR) else 0
        avatar = QRect(area.left() + room, area.center().y() - size // 2, size, size)
        dot = QRect(
            area.right() - room - scaled(9), area.center().y() - scaled(4), scaled(9), scaled(9)
        )
        lead = 2 * room + size if size else room
        text = area.adjusted(lead, 0, -(2 * room + scaled(9)), 0)
        mirror(painter, area, (avatar, dot, text))
        if line.status in _FADED:
            painter.setOpacity(0.55)
        if size:
            paint_avatar(painter, avatar, initials_of(line.seat.name), tokens)
        paint_dot(painter, dot, TONES[line.status], tokens)
        role = TypeRole.STRONG if chosen else TypeRole.BODY
        name = RowLine(shown(line.seat.name), role, tokens.ink)
        status = RowLine(str(index.data(STATUS) or ""), TypeRole.SMALL, tokens.ink2)
        paint_lines(painter, text, (name, status))
        painter.restore()


class SeatList(QListView):
    """The recipients; arrow keys and clicks go from one to the other.

    `recipient_chosen` carries who is gone to, `writing_wanted` comes with Enter and a
    click, `leave_out_wanted` with Delete. The first letters of a name lead to it.
    """

    recipient_chosen = Signal(int)
    writing_wanted = Signal()
    leave_out_wanted = Signal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = SeatModel(clock, self)
        self.setModel(self._model)
        self.setItemDelegate(_SeatDelegate(self))
        self.setUniformItemSizes(True)
        self.setAccessibleName(self.tr("Recipients"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentRowChanged.connect(self._moved)
        self.clicked.connect(self._clicked)
        self._showing = False

    @property
    def lines(self) -> SeatModel:
        """What the list shows."""
        return self._model

    def show_lines(self, lines: tuple[SeatLine, ...], current: RecipientId | None) -> None:
        """Show the recipients, the current one in sight."""
        self._showing = True
        self._model.show_lines(lines)
        row = self._model.row_of(current)
        if row >= 0 and row != self.currentIndex().row():
            index = self._model.index(row)
            self.setCurrentIndex(index)
            if not self.viewport().rect().contains(self.visualRect(index)):
                self.scrollTo(index, QListView.ScrollHint.PositionAtCenter)
        self._showing = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.writing_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.leave_out_wanted.emit()
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _clicked(self, _index: QModelIndex) -> None:
        self.writing_wanted.emit()

    @Slot(QModelIndex, QModelIndex)
    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid() and not self._showing:
            self.recipient_chosen.emit(self._model.line(current.row()).seat.id)
