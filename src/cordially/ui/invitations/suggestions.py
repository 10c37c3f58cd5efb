"""Known people to choose from, below a field."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    QStringListModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cordially.domain.people import PersonId
from cordially.ui.theme import scaled

_ROW = 32


@dataclass(frozen=True, slots=True)
class Suggested:
    """Somebody who is known and not connected: `words` say who, safe to show."""

    person: PersonId
    words: str


class _RoomyDelegate(QStyledItemDelegate):
    """Rows as high as a finger or an eye likes them."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(super().sizeHint(option, index).width(), scaled(_ROW))


class Suggestions(QListView):
    """People to choose from with arrows and Enter; Up from the first goes back.

    `person_chosen` carries the place in the list.
    """

    person_chosen = Signal(int)
    left_upwards = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = QStringListModel(self)
        self.setModel(self._names)
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_RoomyDelegate(self))
        self.clicked.connect(self._chosen)

    def show_people(self, words: list[str]) -> None:
        """Offer these, at most a few in sight at once."""
        self._names.setStringList(words)
        self.setCurrentIndex(self._names.index(0, 0))

    def fit(self, most: int) -> None:
        """Be as high as so many people need."""
        count = min(self._names.rowCount(), most)
        self.setFixedHeight(count * scaled(_ROW) + 2 * self.frameWidth())

    def enter(self) -> None:
        """Take the focus, at the first."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setCurrentIndex(self._names.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = event.key(), self.currentIndex().row()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and row >= 0:
            self.person_chosen.emit(row)
        elif (key == Qt.Key.Key_Up and row <= 0) or key == Qt.Key.Key_Escape:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _chosen(self, index: QModelIndex) -> None:
        self.person_chosen.emit(index.row())
