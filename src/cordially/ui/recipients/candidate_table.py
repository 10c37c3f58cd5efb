"""The table of the chooser: rows to tick, by mouse and by keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from cordially.ui.recipients.table_model import (
    CHOSEN,
    COMPANY,
    LAST_CONTACT,
    NAME,
    WHY,
    CandidateModel,
    NameDelegate,
    RowDelegate,
    WhyDelegate,
)
from cordially.ui.theme import scaled
from cordially.ui.widgets import dress_table

_WIDTHS = {CHOSEN: 44, COMPANY: 150, LAST_CONTACT: 124, WHY: 210}
_NARROW = {CHOSEN: 44, WHY: 210}
"""A reason cut short is none, so in a narrow window the last contact makes room for it."""


class CandidateTable(QTableView):
    """People to write to.

    `turned` comes with Space: the marked rows are to be ticked, or their ticks taken away.
    """

    turned = Signal()

    def __init__(self, model: CandidateModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = model
        self.setModel(model)
        dress_table(self, self.tr("People to write to"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegate(RowDelegate(self))
        self.setItemDelegateForColumn(NAME, NameDelegate(self))
        self.setItemDelegateForColumn(WHY, WhyDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = self.horizontalHeader()
        # Names alone take what is left: two that do push the last one out of sight.
        head.setStretchLastSection(False)
        head.setSectionsClickable(True)
        head.setSectionResizeMode(CHOSEN, QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        head.setSortIndicatorShown(True)
        self.show_order(NAME, descending=False)

    def fit(self, *, wide: bool) -> None:
        """Give the columns their widths; names take what is left."""
        for column in (COMPANY, LAST_CONTACT):
            self.setColumnHidden(column, not wide)
        for column, width in (_WIDTHS if wide else _NARROW).items():
            self.setColumnWidth(column, scaled(width))

    def marked_rows(self) -> list[range]:
        """The rows that are marked, as stretches, so that thirty thousand cost nothing."""
        selection = self.selectionModel().selection()
        parts = [selection.at(at) for at in range(selection.size())]
        stretches = {(part.top(), part.bottom()) for part in parts}
        if not stretches and self.currentIndex().isValid():
            stretches = {(self.currentIndex().row(), self.currentIndex().row())}
        return [range(top, bottom + 1) for top, bottom in sorted(stretches)]

    def show_order(self, column: int, *, descending: bool) -> None:
        """Show which column the rows are in order of."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(column, order)

    def show_first(self, row: int) -> None:
        """Bring a row to the top and mark it."""
        if row >= 0:
            index = self._people.index(row, NAME)
            self.scrollTo(index, QTableView.ScrollHint.PositionAtTop)
            self.setCurrentIndex(index)
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_place(self, change: Callable[[], None]) -> None:
        """Change the rows; whoever was current stays so, at the same height in sight."""
        row = self.currentIndex().row()
        person = self._people.candidate(row).row.id if row >= 0 else None
        change()
        again = self._people.row_of(person) if person is not None else -1
        if again >= 0:
            index = self._people.index(again, NAME)
            self.selectionModel().setCurrentIndex(
                index,
                QItemSelectionModel.SelectionFlag.ClearAndSelect
                | QItemSelectionModel.SelectionFlag.Rows,
            )
            self.scrollTo(index)
        else:
            self.scrollToTop()

    @Slot()
    def enter(self) -> None:
        """Take the focus, at a row."""
        if self._people.rowCount():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.currentIndex().isValid():
                self.setCurrentIndex(self._people.index(0, NAME))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.turned.emit()
        else:
            super().keyPressEvent(event)
