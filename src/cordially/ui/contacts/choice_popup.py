"""A list that drops down to choose words from, with a field to find them."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QScreen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

from cordially.domain.folding import fold
from cordially.domain.people import Counted
from cordially.ui.theme import scaled
from cordially.ui.widgets import MutedLine, SearchField, figure, shown

_WIDTH = 280
_LONGEST_LIST = 280
_FEW = 8


class ChoiceManner(StrEnum):
    """One word, which closes the list, or any number of them."""

    ONE = "one"
    ANY = "any"


class ChoicePopup(QFrame):
    """Words with how many people have them.

    `kept` carries all that are ticked (`frozenset[str]`) after each change, `chosen` the
    one word. Escape closes.
    """

    kept = Signal(object)
    chosen = Signal(str)

    def __init__(self, manner: ChoiceManner, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._manner = manner
        self._place = QPoint()
        self.setProperty("frame", "card")
        self.setAccessibleName(name)
        self._model = _Words(manner, self)
        self._field = SearchField(self.tr("Find"), name, self)
        self._list = _WordList(self)
        self._list.setModel(self._model)
        self._list.setAccessibleName(name)
        self._nothing = MutedLine(self.tr("Nothing here yet."), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(8), scaled(8), scaled(8), scaled(8))
        column.setSpacing(scaled(6))
        column.addWidget(self._field)
        column.addWidget(self._nothing)
        column.addWidget(self._list)
        self._field.searched.connect(self._find)
        self._field.left_downwards.connect(self._go_down)
        self._list.clicked.connect(self._take)
        self._list.taken.connect(self._take)

    def offer(self, words: Sequence[Counted], ticked: frozenset[str]) -> None:
        """Offer words; those ticked stand first."""
        self._model.offer(words, ticked)
        self._field.setVisible(len(words) > _FEW)
        self._nothing.setVisible(not words)
        self._list.setVisible(bool(words))
        self._fit()
        if self.isVisible():
            self._take_focus()

    def drop_down(self, under: QWidget) -> None:
        """Open below a widget, inside the screen."""
        self._field.clear()
        self._place = under.mapToGlobal(QPoint(0, under.height() + scaled(4)))
        self._stay_inside(under.screen())
        self.show()
        self._take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        """Take the room that the words offered need, and no more than looks like a list."""
        rows = self._model.rowCount()
        words = self._list.sizeHintForRow(0) * rows + 2 * self._list.frameWidth()
        self._list.setFixedHeight(min(words, scaled(_LONGEST_LIST)))
        self.setFixedWidth(scaled(_WIDTH))
        self.setFixedHeight(self.sizeHint().height())
        self._stay_inside(self.screen())

    def _stay_inside(self, screen: QScreen) -> None:
        """Stand at the place asked for, or as near to it as the screen allows."""
        room = screen.availableGeometry()
        across = max(room.left(), min(self._place.x(), room.right() - self.width()))
        down = max(room.top(), min(self._place.y(), room.bottom() - self.height()))
        self.move(across, down)

    def _take_focus(self) -> None:
        first = self._field if not self._field.isHidden() else self._list
        first.setFocus(Qt.FocusReason.PopupFocusReason)
        if first is self._list and not self._list.currentIndex().isValid():
            self._list.setCurrentIndex(self._model.index(0, 0))

    @Slot(str)
    def _find(self, text: str) -> None:
        self._model.find(text)

    @Slot()
    def _go_down(self) -> None:
        if self._model.rowCount():
            self._list.setCurrentIndex(self._model.index(0, 0))
            self._list.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(QModelIndex)
    def _take(self, index: QModelIndex) -> None:
        word = self._model.word(index.row())
        if self._manner is ChoiceManner.ONE:
            self.close()
            self.chosen.emit(word)
        else:
            self.kept.emit(self._model.turn(index.row()))


class _WordList(QListView):
    """Enter and Space take the current word."""

    taken = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
        if event.key() in keys and self.currentIndex().isValid():
            self.taken.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class _Words(QAbstractListModel):
    """The words that were found, each with how many people have it."""

    def __init__(self, manner: ChoiceManner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._manner = manner
        self._all: list[Counted] = []
        self._found: list[Counted] = []
        self._ticked: frozenset[str] = frozenset()

    def offer(self, words: Sequence[Counted], ticked: frozenset[str]) -> None:
        self.beginResetModel()
        known = {word.value for word in words}
        missing = [Counted(value, 0) for value in sorted(ticked - known)]
        first = [word for word in words if word.value in ticked]
        rest = [word for word in words if word.value not in ticked]
        self._all = [*missing, *first, *rest]
        self._found = self._all
        self._ticked = ticked
        self.endResetModel()

    def find(self, text: str) -> None:
        self.beginResetModel()
        sought = fold(text)
        self._found = [word for word in self._all if sought in fold(word.value)]
        self.endResetModel()

    def word(self, row: int) -> str:
        return self._found[row].value

    def turn(self, row: int) -> frozenset[str]:
        """Tick a word or take its tick away; gives all that are ticked."""
        self._ticked ^= {self._found[row].value}
        index = self.index(row, 0)
        self.dataChanged.emit(index, index)
        return self._ticked

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._found)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - Qt's own
        word = self._found[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            if not word.people:
                return shown(word.value, limit=60)
            return self.tr("{word}  ({count})").format(
                word=shown(word.value, limit=60), count=figure(word.people)
            )
        if role == Qt.ItemDataRole.CheckStateRole and self._manner is ChoiceManner.ANY:
            ticked = word.value in self._ticked
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return None
