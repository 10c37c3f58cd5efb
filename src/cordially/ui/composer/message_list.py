"""The messages that were begun, the last opened first."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from cordially.domain.clock import Clock
from cordially.domain.desk import Counts, Listed
from cordially.domain.messages import CompositionId, Kind
from cordially.ui.composer.words import OFFERED, kind_word
from cordially.ui.contacts.when import ago, local_day
from cordially.ui.theme import scaled
from cordially.ui.widgets import Action, Button, ButtonRole, EmptyState, Heading, dress_table, shown

_Index = QModelIndex | QPersistentModelIndex


class MessageModel(QAbstractTableModel):
    """One row a message: title, kind, how far, when last opened."""

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._listed: tuple[Listed, ...] = ()

    def show_messages(self, listed: tuple[Listed, ...]) -> None:
        """Show these messages."""
        self.beginResetModel()
        self._listed = listed
        self.endResetModel()

    def message(self, row: int) -> Listed:
        """The message in a row."""
        return self._listed[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._listed)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else 4

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        one = self._listed[index.row()]
        match index.column():
            case 0:
                return shown(one.title, limit=120)
            case 1:
                return kind_word(one.kind)
            case 2:
                return self._progress(one.counts)
            case _:
                return ago(local_day(one.opened_at), self._clock.today())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (self.tr("Title"), self.tr("Kind"), self.tr("How far"), self.tr("Last opened"))
        return names[section]

    def _progress(self, counts: Counts) -> str:
        if not counts.total:
            return self.tr("Nobody chosen yet")
        parts = [
            self.tr("%Ln sent", "", counts.sent) if counts.sent else "",
            self.tr("%Ln to confirm", "", counts.awaiting) if counts.awaiting else "",
            self.tr("%Ln ready", "", counts.ready) if counts.ready else "",
            self.tr("%Ln to write", "", counts.to_write) if counts.to_write else "",
            self.tr("%Ln skipped", "", counts.skipped) if counts.skipped else "",
        ]
        return " · ".join(filter(None, parts))


class _Table(QTableView):
    """The rows; Enter opens, Delete puts away."""

    opened = Signal(int)
    put_away = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if row >= 0 and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(row)
        elif row >= 0 and event.key() == Qt.Key.Key_Delete:
            self.put_away.emit(row)
        else:
            super().keyPressEvent(event)


class MessageList(QWidget):
    """Every message that was begun, and the way to begin another."""

    message_chosen = Signal(int)
    put_away_wanted = Signal(int)
    new_wanted = Signal(Kind)

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = MessageModel(clock, self)
        self._table = _Table(self)
        self._table.setModel(self._model)
        dress_table(self._table, self.tr("Messages"))
        head = self._table.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for section, wide in ((1, 120), (2, 260), (3, 140)):
            self._table.setColumnWidth(section, scaled(wide))
        self._table.opened.connect(self._open)
        self._table.put_away.connect(self._put_away)
        self._table.doubleClicked.connect(self._open_index)
        self._empty = EmptyState(
            self.tr("No message yet"),
            self.tr(
                "A message is one text and, for each person, one line that only they could get."
                " You write it person by person, and send it yourself."
            ),
            self,
            actions=(Action("greeting", self.tr("New greeting"), ButtonRole.PRIMARY),),
        )
        self._empty.action_chosen.connect(self._new_greeting)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header())
        column.addWidget(self._pages, 1)

    def show_messages(self, listed: tuple[Listed, ...]) -> None:
        """Show what was begun."""
        before = self._table.currentIndex().row()
        current = self._model.message(before).id if before >= 0 else None
        self._model.show_messages(listed)
        self._pages.setCurrentWidget(self._table if listed else self._empty)
        self._away.setVisible(bool(listed))
        self._open_button.setVisible(bool(listed))
        row = next((at for at, one in enumerate(listed) if one.id == current), 0)
        if listed:
            self._table.setCurrentIndex(self._model.index(row, 0))

    def focus_work(self) -> None:
        """Put the focus on the messages."""
        if self._pages.currentWidget() is self._table:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            begin = self._empty.findChild(Button)
            if begin is not None:
                begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _header(self) -> QFrame:
        header = QFrame(self)
        header.setProperty("frame", "header")
        row = QHBoxLayout(header)
        row.setContentsMargins(scaled(24), scaled(16), scaled(24), scaled(16))
        row.setSpacing(scaled(12))
        row.addWidget(Heading(self.tr("Composer"), header), 1)
        self._kinds: dict[QWidget, Kind] = {}
        words = {
            Kind.NOTE: self.tr("New note"),
            Kind.UPDATE: self.tr("New update"),
            Kind.GREETING: self.tr("New greeting"),
        }
        self._away = Button(self.tr("Put away"), header, role=ButtonRole.QUIET, hint="Del")
        self._away.clicked.connect(self._put_away_current)
        row.addWidget(self._away)
        self._open_button = Button(self.tr("Open"), header, hint="Return")
        self._open_button.clicked.connect(self._open_current)
        row.addWidget(self._open_button)
        for kind in reversed(OFFERED):
            role = ButtonRole.PRIMARY if kind is Kind.GREETING else ButtonRole.NORMAL
            hint = "Ctrl+N" if kind is Kind.GREETING else ""
            button = Button(words[kind], header, role=role, hint=hint)
            if hint:
                button.bind_key()
            button.clicked.connect(self._new)
            self._kinds[button] = kind
            row.addWidget(button)
        return header

    @Slot(int)
    def _open(self, row: int) -> None:
        self.message_chosen.emit(self._model.message(row).id)

    @Slot(QModelIndex)
    def _open_index(self, index: QModelIndex) -> None:
        self._open(index.row())

    @Slot(int)
    def _put_away(self, row: int) -> None:
        self.put_away_wanted.emit(CompositionId(self._model.message(row).id))

    @Slot()
    def _put_away_current(self) -> None:
        row = self._table.currentIndex().row()
        if row >= 0:
            self._put_away(row)

    @Slot()
    def _open_current(self) -> None:
        row = self._table.currentIndex().row()
        if row >= 0:
            self._open(row)

    @Slot()
    def _new(self) -> None:
        button = self.sender()
        if isinstance(button, QWidget):
            self.new_wanted.emit(self._kinds[button])

    @Slot(str)
    def _new_greeting(self, _name: str) -> None:
        self.new_wanted.emit(Kind.GREETING)
