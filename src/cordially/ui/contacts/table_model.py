"""The people of the table, as Qt asks for them: thirty thousand cost one reset."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from cordially.domain.clock import Clock
from cordially.domain.people import Column, Mark, PersonId, PersonRow, Tie
from cordially.ui.contacts.when import ago, local_day, month
from cordially.ui.contacts.words import column_word, tie_word
from cordially.ui.widgets import as_tool_tip, shown

COLUMNS = (
    Column.NAME,
    Column.COMPANY,
    Column.POSITION,
    Column.CONNECTED,
    Column.LAST_CONTACT,
    Column.TIE,
)

Index = QModelIndex | QPersistentModelIndex

_NO_INDEX = QModelIndex()


class PeopleModel(QAbstractTableModel):
    """Rows as the store gave them; texts are made when they are looked at.

    `sort_asked` carries the `Column` whose heading was chosen; the store sorts.
    """

    sort_asked = Signal(Column)

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._rows: Sequence[PersonRow] = ()
        self._places: dict[PersonId, int] | None = None
        self._today: date = clock.today()
        self._months: dict[str, str] = {}
        self._agos: dict[str, str] = {}

    def set_rows(self, rows: Sequence[PersonRow]) -> None:
        """Show other people, in one reset."""
        self.beginResetModel()
        self._rows = rows
        self._places = None
        today = self._clock.today()
        if today != self._today:
            self._today = today
            self._agos.clear()
        self.endResetModel()

    def row(self, at: int) -> PersonRow:
        """The person at a place."""
        return self._rows[at]

    def rows(self, first: int, last: int) -> Sequence[PersonRow]:
        """The people from one place to another, both included."""
        return self._rows[first : last + 1]

    def places(self, people: Iterable[PersonId]) -> list[int]:
        """Where people stand now, in order; those not in the table are left out."""
        if self._places is None:
            self._places = {row.id: place for place, row in enumerate(self._rows)}
        places = self._places
        return sorted(places[person] for person in people if person in places)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(self._rows[index.row()], COLUMNS[index.column()])
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tool_tip(self._rows[index.row()], COLUMNS[index.column()])
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's own
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return column_word(COLUMNS[section])
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(COLUMNS):
            self.sort_asked.emit(COLUMNS[column])

    def text(self, row: PersonRow, column: Column) -> str:
        """What a cell says, safe to show."""
        if column is Column.NAME:
            return shown(row.name) or self.tr("(no name)")
        if column is Column.COMPANY:
            return shown(row.company)
        if column is Column.POSITION:
            return shown(row.position)
        if column is Column.CONNECTED:
            if Mark.NO_LONGER_CONNECTED in row.marks:
                return self.tr("no longer")
            return self._month(row.connected_on)
        if column is Column.LAST_CONTACT:
            return self._ago(row.last_contact)
        return tie_word(Tie(row.tie)) if row.tie else ""

    def _month(self, day: str) -> str:
        if not day:
            return ""
        known = self._months.get(day)
        if known is None:
            known = self._months[day] = month(date.fromisoformat(day))
        return known

    def _ago(self, moment: str) -> str:
        known = self._agos.get(moment)
        if known is None:
            if not moment:
                known = self.tr("never")
            else:
                known = ago(local_day(datetime.fromisoformat(moment)), self._today)
            self._agos[moment] = known
        return known

    def _tool_tip(self, row: PersonRow, column: Column) -> str:
        if column is Column.NAME:
            if Mark.ASK_SALUTATION in row.marks:
                return as_tool_tip(
                    self.tr("{name}: how do you address this person?").format(name=shown(row.name))
                )
            return as_tool_tip(row.name)
        if column is Column.CONNECTED and Mark.NO_LONGER_CONNECTED in row.marks:
            return as_tool_tip(self.tr("Not in your newest archive any more."))
        return as_tool_tip(self.text(row, column))
