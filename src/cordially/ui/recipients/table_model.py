"""The table of the chooser: who could be written to, and why."""

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
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cordially.domain.clock import Clock
from cordially.domain.people import PersonId
from cordially.services.audiences import Candidate
from cordially.ui.contacts.when import ago
from cordially.ui.recipients.words import day_of, reason_tone, reason_words
from cordially.ui.theme import TypeRole, font_of, scaled, tokens_now
from cordially.ui.widgets import chip_size, paint_chip, shown

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
        self._all_changed()
        self.choice_changed.emit()

    def show_candidates(self, candidates: tuple[Candidate, ...]) -> None:
        """Show these people; the choice stays."""
        self.beginResetModel()
        self._candidates = candidates
        self.endResetModel()

    def candidate(self, row: int) -> Candidate:
        """The person in a row."""
        return self._candidates[row]

    def turn(self, rows: list[int]) -> None:
        """Choose the people in these rows, or let them go where all are chosen already."""
        people = [self._candidates[row].row.id for row in rows]
        if all(person in self._chosen for person in people):
            for person in people:
                del self._chosen[person]
        else:
            self._chosen |= dict.fromkeys(people)
        self._all_changed()
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
            if role == Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("chosen") if chosen else self.tr("not chosen")
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(candidate, index.column())
        if role == Qt.ItemDataRole.FontRole and index.column() == NAME and chosen:
            return _strong()
        if role == Qt.ItemDataRole.BackgroundRole and chosen:
            return QColor(tokens_now().sel)
        if role == Qt.ItemDataRole.UserRole:
            return candidate
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != CHOSEN:
            return False
        self.turn([index.row()])
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == CHOSEN else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (
            "",
            self.tr("Name"),
            self.tr("Company"),
            self.tr("Last contact"),
            self.tr("Why here"),
        )
        return names[section]

    def _words(self, candidate: Candidate, column: int) -> str:
        row = candidate.row
        match column:
            case _ if column == NAME:
                return shown(row.name, limit=80)
            case _ if column == COMPANY:
                return shown(row.company, limit=80)
            case _ if column == LAST_CONTACT:
                day = day_of(row.last_contact)
                return ago(day, self._clock.today()) if day else self.tr("never")
            case _:
                return reason_words(candidate.reason)

    def _all_changed(self) -> None:
        if self._candidates:
            last = self.index(len(self._candidates) - 1, _COLUMNS - 1)
            self.dataChanged.emit(self.index(0, 0), last)


class WhyDelegate(QStyledItemDelegate):
    """Draws the reason as a chip."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return chip_size(str(index.data() or ""))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        words = index.data()
        candidate = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(words, str) or not isinstance(candidate, Candidate):
            return
        option.text = ""  # type: ignore[attr-defined]  # the stubs lack the field
        area: QRect = option.rect  # type: ignore[attr-defined]  # the same
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        if isinstance(ground, QColor):
            painter.fillRect(area, ground)
        tokens = tokens_now()
        painter.setPen(QColor(tokens.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        size = chip_size(words)
        left = area.left() + scaled(10)
        place = QRect(left, area.center().y() - size.height() // 2, size.width(), size.height())
        place.setRight(min(place.right(), area.right() - scaled(4)))
        paint_chip(painter, place, words, reason_tone(candidate.reason), tokens)


def _strong() -> QFont:
    return font_of(TypeRole.STRONG)
