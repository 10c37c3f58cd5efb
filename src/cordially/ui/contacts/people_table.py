"""The table of people: chosen by mouse and keyboard, kept in place when it is refilled."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from cordially.domain.people import Column, PersonId, PersonRow
from cordially.ui.contacts.cell_painting import PeopleDelegate
from cordially.ui.contacts.listing import Listing, Order
from cordially.ui.contacts.table_model import COLUMNS, PeopleModel
from cordially.ui.theme import scaled
from cordially.ui.widgets import dress_table

_LEAST = {
    Column.NAME: 170,
    Column.COMPANY: 120,
    Column.POSITION: 140,
    Column.CONNECTED: 92,
    Column.LAST_CONTACT: 122,
    Column.TIE: 84,
}
_SHARE = {
    Column.NAME: 4,
    Column.COMPANY: 3,
    Column.POSITION: 4,
    Column.CONNECTED: 1,
    Column.LAST_CONTACT: 1,
    Column.TIE: 1,
}
_FIRST_TO_GO = (Column.CONNECTED, Column.POSITION, Column.LAST_CONTACT, Column.TIE)


class PeopleTable(QTableView):
    """Shows people and tells who is chosen.

    `people_chosen` carries the chosen rows (`Sequence[PersonRow]`), `opened` comes with
    Enter or a double click, `deleted` with Delete, `typed` with a letter typed into the
    table, `left_upwards` with Up on the first row, `menu_asked` with the place (global)
    where a menu is wanted.
    """

    people_chosen = Signal(object)
    opened = Signal()
    deleted = Signal()
    typed = Signal(str)
    left_upwards = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, model: PeopleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = model
        self._chosen: tuple[PersonRow, ...] = ()
        self._is_refilled = False
        self._widths_are_set_by_hand = False
        self._is_laying_out = False
        self.setModel(model)
        self._delegate = PeopleDelegate(self)
        self.setItemDelegate(self._delegate)
        dress_table(self, self.tr("People"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        # Qt's own beginning is the other way round.
        self.show_order(Order())
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setStretchLastSection(False)
        # The columns are fitted to the width; Qt would show a bar for those of before.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # With the table's own, the header asks for each of 30,000 rows whether it is chosen.
        head.setSelectionModel(QItemSelectionModel(model, head))
        head.sectionClicked.connect(self._sort)
        head.sectionResized.connect(self._resized)
        self.selectionModel().selectionChanged.connect(self._tell_choice)
        self.selectionModel().currentRowChanged.connect(self._mark_current)
        self.doubleClicked.connect(self._open)

    @property
    def chosen(self) -> tuple[PersonRow, ...]:
        """Who is chosen, from top to bottom."""
        return self._chosen

    def show_listing(self, listing: Listing) -> None:
        """Refill the table; choice and place are kept where they mean something."""
        chosen = [row.id for row in self._chosen]
        current = self.currentIndex().row()
        current_id = self._people.row(current).id if current >= 0 else None
        scroll = self.verticalScrollBar().value()
        self._is_refilled = True
        self._people.set_rows(listing.rows)
        self._choose_again(chosen, current_id)
        self._is_refilled = False
        if not listing.is_anew:
            self.verticalScrollBar().setValue(scroll)
        elif self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
        else:
            self.scrollToTop()
        self._tell_choice()

    def show_order(self, order: Order) -> None:
        """Show by which column the table is sorted."""
        column = Column.NAME if order.column is Column.FAMILY_NAME else order.column
        down = Qt.SortOrder.DescendingOrder if order.descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(COLUMNS.index(column), down)

    def choose_person(self, person: PersonId) -> bool:
        """Choose one person and show the row; False where they are not in the table."""
        places = self._people.places([person])
        if not places:
            return False
        index = self._people.index(places[0], 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)
        return True

    def enter(self) -> None:
        """Take the focus; where nobody is chosen, choose the first."""
        if not self._chosen:
            self._choose(0)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        if plain and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._chosen:
            self.opened.emit()
        elif plain and key == Qt.Key.Key_Delete and self._chosen:
            self.deleted.emit()
        elif plain and key == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
        elif plain and key == Qt.Key.Key_Down and not self._chosen:
            self._choose_current()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters go to the search instead, which knows more than names."""
        if search.strip():
            self.typed.emit(search)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            row = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(row.bottomLeft() + QPoint(scaled(24), 0))
        self.menu_asked.emit(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out_columns(event.size().width())

    def moveCursor(
        self,
        cursorAction: QAbstractItemView.CursorAction,  # noqa: N803 - Qt's own name
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        """Home and End lead to the first and the last person, not along the row."""
        actions = QAbstractItemView.CursorAction
        if cursorAction in {actions.MoveHome, actions.MoveEnd}:
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(cursorAction, modifiers)

    def _choose_current(self) -> None:
        """Choose whom the mark stands at, before it moves on."""
        self._choose(max(0, self.currentIndex().row()))

    def _choose(self, row: int) -> None:
        index = self._people.index(row, 0)
        if index.isValid():
            # Not `selectRow`, which adds to a choice, or chooses nobody, while Shift is held.
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def _choose_again(self, people: Sequence[PersonId], current: PersonId | None) -> None:
        if not people and current is None:
            return
        selection = QItemSelection()
        last = len(COLUMNS) - 1
        for first, end in _runs(self._people.places(people)):
            selection.select(self._people.index(first, 0), self._people.index(end, last))
        model = self.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        model.select(selection, flags.ClearAndSelect)
        places = self._people.places([] if current is None else [current])
        if places:
            model.setCurrentIndex(self._people.index(places[0], 0), flags.NoUpdate)

    @Slot()
    def _tell_choice(self) -> None:
        if self._is_refilled:
            return
        rows: list[PersonRow] = []
        ranges = self.selectionModel().selection().toList()
        spans = sorted({(each.top(), each.bottom()) for each in ranges})
        for top, bottom in spans:
            rows.extend(self._people.rows(top, bottom))
        chosen = tuple(rows)
        if chosen == self._chosen:
            return
        self._chosen = chosen
        self._mark_current()
        self.people_chosen.emit(chosen)

    @Slot()
    def _mark_current(self) -> None:
        """While several are chosen, or none, the current row is marked by itself."""
        marked = -1 if len(self._chosen) == 1 else self.currentIndex().row()
        before, self._delegate.marked_row = self._delegate.marked_row, marked
        # Not the whole viewport: Qt would look through its widgets for what that is.
        for row in {before, marked}:
            for column in range(len(COLUMNS)):
                self.update(self._people.index(row, column))

    @Slot(int)
    def _sort(self, section: int) -> None:
        self._people.sort(section)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit()

    @Slot(int, int, int)
    def _resized(self, section: int, before: int, after: int) -> None:
        is_dragged = bool(QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton)
        if is_dragged and not self._is_laying_out:
            self._widths_are_set_by_hand = True
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def _lay_out_columns(self, width: int) -> None:
        shown = list(COLUMNS)
        for column in _FIRST_TO_GO:
            if sum(scaled(_LEAST[each]) for each in shown) <= width:
                break
            shown.remove(column)
        self._is_laying_out = True
        for section, column in enumerate(COLUMNS):
            self.setColumnHidden(section, column not in shown)
        if not self._widths_are_set_by_hand:
            spare = max(0, width - sum(scaled(_LEAST[column]) for column in shown))
            shares = sum(_SHARE[column] for column in shown)
            for column in shown:
                more = spare * _SHARE[column] // shares
                self.setColumnWidth(COLUMNS.index(column), scaled(_LEAST[column]) + more)
            # Else the scroll bar is measured by the widths of before.
            self.updateGeometries()
        self._is_laying_out = False


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """Neighbouring places as first and last of each run."""
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs
