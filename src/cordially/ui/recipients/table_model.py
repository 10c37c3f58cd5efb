"""The table of the chooser: who could be written to, and why."""

from collections.abc import Iterable

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from cordially.domain.clock import Clock
from cordially.domain.people import PersonId
from cordially.services.audiences import Candidate
from cordially.ui.contacts.when import ago
from cordially.ui.recipients.words import day_of, reason_tone, reason_words
from cordially.ui.theme import TypeRole, font_of, scaled, tokens_now
from cordially.ui.widgets import as_tool_tip, chip_size, paint_chip, shown

_Index = QModelIndex | QPersistentModelIndex
CHOSEN, NAME, COMPANY, LAST_CONTACT, WHY = range(5)
_COLUMNS = 5


class CandidateModel(QAbstractTableModel):
    """Candidates with a box to tick; `choice_changed` comes after each tick."""

    choice_changed = Signal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._candidates: tuple[Candidate, ...] = ()
        self._chosen: dict[PersonId, None] = {}

    @property
    def chosen(self) -> tuple[PersonId, ...]:
        """The people chosen, in the order of choosing."""
        return tuple(self._chosen)

    def choose(self, people: tuple[PersonId, ...]) -> None:
        """Choose exactly these."""
        self._chosen = dict.fromkeys(people)
        if self._candidates:
            self._rows_changed(range(len(self._candidates)))
        self.choice_changed.emit()

    def show_candidates(
        self, candidates: tuple[Candidate, ...], *, chosen_first: bool = False
    ) -> None:
        """Show these people; the choice stays. Those chosen may stand on top."""
        if chosen_first:
            chosen = self._chosen
            first = [one for one in candidates if one.row.id in chosen]
            rest = [one for one in candidates if one.row.id not in chosen]
            candidates = (*first, *rest)
        self.beginResetModel()
        self._candidates = candidates
        self.endResetModel()

    def candidate(self, row: int) -> Candidate:
        """The person in a row."""
        return self._candidates[row]

    def row_of(self, person: PersonId) -> int:
        """The row of a person, or -1."""
        return next((row for row, one in enumerate(self._candidates) if one.row.id == person), -1)

    def row_of_first_misfit(self) -> int:
        """The first row of somebody who does not fit the filter, or -1."""
        return next((row for row, one in enumerate(self._candidates) if not one.reason.fits), -1)

    def turn(self, stretches: Iterable[range]) -> None:
        """Choose the people in these rows, or let them go where all are chosen already.

        Whoever is left alone can only be let go.
        """
        rows = list(stretches)
        some = [self._candidates[row] for stretch in rows for row in stretch]
        people = [one.row.id for one in some if one.reason.may_be_chosen]
        if not people:
            people = [one.row.id for one in some if one.row.id in self._chosen]
        if not people:
            return
        if all(person in self._chosen for person in people):
            for person in people:
                del self._chosen[person]
        else:
            self._chosen.update(dict.fromkeys(people))
        for stretch in rows:
            self._rows_changed(stretch)
        self.choice_changed.emit()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._candidates)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else _COLUMNS

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._candidates):
            return None
        candidate = self._candidates[index.row()]
        chosen = candidate.row.id in self._chosen
        if index.column() == CHOSEN:
            if not candidate.reason.may_be_chosen and not chosen:
                return None
            return self._box(role, chosen=chosen)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(candidate, index.column())
        if role == Qt.ItemDataRole.BackgroundRole and chosen:
            return QColor(tokens_now().sel)
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == NAME:
            row = candidate.row
            lines = filter(None, (row.name, row.position, row.company))
            return as_tool_tip("\n".join(lines), limit=300)
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == WHY:
            return as_tool_tip(reason_words(candidate.reason))
        if role == Qt.ItemDataRole.UserRole:
            return candidate
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != CHOSEN:
            return False
        self.turn([range(index.row(), index.row() + 1)])
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        candidate = self._candidates[index.row()]
        ticked = candidate.reason.may_be_chosen or candidate.row.id in self._chosen
        checkable = index.column() == CHOSEN and ticked
        return flags | Qt.ItemFlag.ItemIsUserCheckable if checkable else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.ToolTipRole and section == CHOSEN:
            return self.tr("Those chosen first")
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (
            "",
            self.tr("Name"),
            self.tr("Company"),
            self.tr("Last contact"),
            self.tr("Why here"),
        )
        return names[section]

    def _box(self, role: int, *, chosen: bool) -> object:
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("chosen") if chosen else self.tr("not chosen")
        if role == Qt.ItemDataRole.BackgroundRole and chosen:
            return QColor(tokens_now().sel)
        return None

    def _words(self, candidate: Candidate, column: int) -> str:
        row = candidate.row
        if column == NAME:
            return shown(row.name, limit=80)
        if column == COMPANY:
            return shown(row.company, limit=80)
        if column == LAST_CONTACT:
            day = day_of(row.last_contact)
            return ago(day, self._clock.today()) if day else self.tr("never")
        return reason_words(candidate.reason)

    def _rows_changed(self, rows: range) -> None:
        if rows:
            last = self.index(rows[-1], _COLUMNS - 1)
            self.dataChanged.emit(self.index(rows[0], 0), last)


class RowDelegate(QStyledItemDelegate):
    """Draws the rows of those chosen on their own ground, under the marking of others."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        paint_ground(painter, option, index)
        super().paint(painter, option, index)
        paint_mark(painter, option, index)


class NameDelegate(RowDelegate):
    """Draws names in bold."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        option.font = _strong()


class WhyDelegate(QStyledItemDelegate):
    """Draws the reason as a chip."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return chip_size(str(index.data() or ""))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        words = index.data()
        candidate = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(words, str) or not isinstance(candidate, Candidate):
            return
        paint_ground(painter, option, index)
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        plain.text = ""
        view = option.widget
        view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, view)
        area: QRect = option.rect
        size = chip_size(words)
        edge = scaled(10)
        room = area.width() - 2 * edge
        place = QRect(0, 0, min(size.width(), room), size.height())
        place.moveCenter(area.center())
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if mirrored:
            place.moveRight(area.right() - edge)
        else:
            place.moveLeft(area.left() + edge)
        paint_chip(painter, place, words, reason_tone(candidate.reason), tokens_now())
        paint_mark(painter, option, index)


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
    """Fill a cell with the ground that its model gives it; the style sheet does not."""
    ground = index.data(Qt.ItemDataRole.BackgroundRole)
    if isinstance(ground, QColor):
        painter.fillRect(option.rect, ground)


def paint_mark(painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
    """Tell a row that is marked from one that is chosen, by its edge and the focus."""
    if not option.state & QStyle.StateFlag.State_Selected:
        return
    tokens, area = tokens_now(), option.rect
    if index.column() == CHOSEN:
        painter.fillRect(area.left(), area.top(), scaled(3), area.height(), QColor(tokens.blue))
    view = option.widget
    if (
        isinstance(view, QTableView)
        and view.hasFocus()
        and index.row() == view.currentIndex().row()
    ):
        for top in (area.top(), area.bottom() - 1):
            painter.fillRect(area.left(), top, area.width(), 2, QColor(tokens.focus))


def _strong() -> QFont:
    return font_of(TypeRole.STRONG)
