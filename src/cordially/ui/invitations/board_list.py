"""The list of the first page: its lines, and how they are drawn."""

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
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cordially.ui.invitations.rows import Line, Section
from cordially.ui.theme import TypeRole, font_of, scaled, tokens_now
from cordially.ui.widgets import (
    as_tool_tip,
    chip_size,
    initials_of,
    paint_avatar,
    paint_chip,
)
from cordially.ui.widgets.row_painting import RowLine, mirror, paint_chosen, paint_lines

_Index = QModelIndex | QPersistentModelIndex
_ROW, _HEAD = 54, 40
LINE = Qt.ItemDataRole.UserRole


class BoardModel(QAbstractListModel):
    """The lines, heads of sections among them; a head cannot be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, row: int) -> Line | None:
        """The line in a row; None where there is no such row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, key: tuple[str, int]) -> int:
        """The row of what a line is about, or -1."""
        return next((row for row, line in enumerate(self._lines) if line.key == key), -1)

    def first_from(self, row: int) -> int:
        """The first line from a row on that can be chosen, else the last before it, or -1."""
        choosable = [at for at, line in enumerate(self._lines) if not line.is_head]
        return next((at for at in choosable if at >= row), choosable[-1] if choosable else -1)

    def last_to(self, row: int) -> int:
        """The last line up to a row that can be chosen, else the first behind it, or -1."""
        before = [at for at in range(row + 1) if not self._lines[at].is_head]
        return before[-1] if before else self.first_from(row)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        line = self.line(index.row())
        if line is None or line.is_head:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (line.title, line.chip, line.below)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tool_tip("\n".join(filter(None, (line.title, line.below))), limit=400)
        return line if role == LINE else None


class _LineDelegate(QStyledItemDelegate):
    """Draws a head of a section, or a line with initials, two texts and a chip."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        line = index.data(LINE)
        is_head = isinstance(line, Line) and line.is_head
        return QSize(scaled(200), scaled(_HEAD if is_head else _ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line = index.data(LINE)
        if not isinstance(line, Line):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.is_head:
            _paint_head(painter, option.rect, line)
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            _paint_line(painter, option.rect, line, chosen=chosen)
        painter.restore()


def _paint_head(painter: QPainter, area: QRect, line: Line) -> None:
    tokens = tokens_now()
    inner = area.adjusted(scaled(10), scaled(14), -scaled(10), -scaled(4))
    font = font_of(TypeRole.LABEL)
    wide = QFontMetrics(font).horizontalAdvance(line.title) + 1
    named, rest = QRect(inner), QRect(inner)
    named.setWidth(min(wide, inner.width()))
    rest.setLeft(named.right() + scaled(10))
    mirror(painter, inner, (named, rest))
    paint_lines(painter, named, (RowLine(line.title, TypeRole.LABEL, tokens.ink2),))
    if rest.width() > scaled(40):
        paint_lines(painter, rest, (RowLine(line.below, TypeRole.SMALL, tokens.ink3),))


def _paint_line(painter: QPainter, area: QRect, line: Line, *, chosen: bool) -> None:
    tokens = tokens_now()
    if chosen:
        paint_chosen(painter, area, tokens)
    room, size = scaled(10), scaled(30)
    avatar = QRect(area.left() + room, area.center().y() - size // 2, size, size)
    wanted = chip_size(line.chip) if line.chip else QSize(0, 0)
    wide = min(wanted.width(), area.width() * 2 // 5)
    chip = QRect(
        area.right() - room - wide, area.center().y() - wanted.height() // 2, wide, wanted.height()
    )
    text = area.adjusted(2 * room + size, 0, -(2 * room + wide), 0)
    mirror(painter, area, (avatar, chip, text))
    paint_avatar(painter, avatar, initials_of(_whose(line)), tokens)
    if line.chip:
        paint_chip(painter, chip, line.chip, line.tone, tokens)
    title = RowLine(line.title, TypeRole.STRONG if chosen else TypeRole.BODY, tokens.ink)
    below = RowLine(line.below, TypeRole.SMALL, tokens.ink2)
    paint_lines(painter, text, (title, below) if line.below else (title,))


def _whose(line: Line) -> str:
    return line.introduction.helper_name if line.introduction else line.title


class BoardList(QListView):
    """The lines; arrows walk them, passing over the heads.

    `line_chosen` carries the `Line` gone to, or None; `opened` comes with Enter or a double
    click; `key_pressed` carries the letter of a deed, "Del", "Up" or "Down" (with Alt).
    """

    line_chosen = Signal(object)
    opened = Signal()
    key_pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = BoardModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_LineDelegate(self))
        self.setAccessibleName(self.tr("Invitations"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentRowChanged.connect(self._moved)
        self.doubleClicked.connect(self._double_clicked)
        self._showing = False
        self._wants_first = False
        self._wanted: Section | None = None
        self._awaited: tuple[str, int] | None = None

    @property
    def lines(self) -> BoardModel:
        """What the list shows."""
        return self._model

    @property
    def current(self) -> Line | None:
        """The line that is gone to."""
        return self._model.line(self.currentIndex().row())

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show these lines; what was gone to stays so, or else its neighbour."""
        before, row = self.current, max(self.currentIndex().row(), 0)
        wanted = None
        if self._wants_first:
            before, row, self._wants_first = None, 0, False
            wanted = self._wanted
        self._showing = True
        self._model.show_lines(lines)
        if wanted is not None:
            row = max(self._model.row_of((wanted.value, 0)), 0)
        key, self._awaited = self._awaited or (before.key if before else None), None
        same = self._model.row_of(key) if key is not None else -1
        to = same if same >= 0 else self._model.first_from(row)
        if to >= 0:
            self.setCurrentIndex(self._model.index(to))
        self._showing = False
        self.line_chosen.emit(self.current)

    def go_to(self, key: tuple[str, int]) -> None:
        """Go to what a line is about, now or once it is shown next."""
        row = self._model.row_of(key)
        if row >= 0:
            self.setCurrentIndex(self._model.index(row))
        else:
            self._awaited = key

    def go_to_first(self, section: Section | None = None) -> None:
        """Go to the first line that is shown next, of a section where one is named."""
        self._wants_first, self._wanted, self._awaited = True, section, None

    def moveCursor(
        self, action: QListView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Where an arrow, a page or an end leads; never onto the head of a section."""
        to = super().moveCursor(action, modifiers)
        line = self._model.line(to.row())
        if line is None or not line.is_head:
            return to
        back = to.row() < self.currentIndex().row() and to.row() > 0
        row = self._model.last_to(to.row()) if back else self._model.first_from(to.row())
        return self._model.index(row) if row >= 0 else self.currentIndex()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.opened.emit()
        elif alt and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.key_pressed.emit("Up" if key == Qt.Key.Key_Up else "Down")
        elif key == Qt.Key.Key_Delete:
            self.key_pressed.emit("Del")
        elif not event.modifiers() and Qt.Key.Key_A <= key <= Qt.Key.Key_Z:
            self.key_pressed.emit(chr(key))
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _double_clicked(self, _index: QModelIndex) -> None:
        self.opened.emit()

    @Slot(QModelIndex, QModelIndex)
    def _moved(self, _current: QModelIndex, _before: QModelIndex) -> None:
        if not self._showing:
            self.line_chosen.emit(self.current)
