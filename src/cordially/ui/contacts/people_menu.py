"""The menu of whoever is chosen, by mouse or by the Menu key."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from cordially.domain.people import Column, PersonRow, Tie
from cordially.ui.contacts.words import column_word, tie_word

_TWO = 2


class PeopleMenu(QMenu):
    """Offers what can be done to people, and how to sort.

    `chosen` carries the name of what is to be done: write, profile, edit, tag, merge,
    leave-alone, put-away or bring-back; `tie_set` a `Tie` or None, `sort_asked` a `Column`.
    """

    chosen = Signal(str)
    tie_set = Signal(object)
    sort_asked = Signal(Column)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._write = self._add("write", self.tr("Write"))
        self._profile = self._add("profile", self.tr("Open profile"))
        self._edit = self._add("edit", self.tr("Edit"))
        self._tag = self._add("tag", self.tr("Tag…"))
        self._ties = self.addMenu(self.tr("Tie"))
        for tie in Tie:
            self._ties.addAction(tie_word(tie).capitalize()).setData(tie)
        self._ties.addAction(self.tr("As proposed")).setData(None)
        self._merge = self._add("merge", self.tr("Merge…"))
        self._alone = self._add("leave-alone", self.tr("Asked to be left alone…"))
        self._away = self._add("put-away", self.tr("Put away"))
        self._back = self._add("bring-back", self.tr("Bring back"))
        self.addSeparator()
        self._sort = self.addMenu(self.tr("Sort by"))
        for column in Column:
            self._sort.addAction(column_word(column)).setData(column)
        self.triggered.connect(self._do)

    def show_for(self, people: Sequence[PersonRow], place: QPoint, *, are_away: bool) -> None:
        """Open with what can be done to these people."""
        one = len(people) == 1
        self._profile.setVisible(one)
        self._edit.setVisible(one)
        self._alone.setVisible(one)
        self._merge.setVisible(len(people) == _TWO)
        self._away.setVisible(bool(people) and not are_away)
        self._back.setVisible(bool(people) and are_away)
        for action in (self._write, self._tag, self._ties.menuAction()):
            action.setVisible(bool(people))
        self.popup(place)

    def _add(self, name: str, words: str) -> QAction:
        action = self.addAction(words)
        action.setData(name)
        return action

    @Slot(QAction)
    def _do(self, action: QAction) -> None:
        if action.parent() is self._ties:
            self.tie_set.emit(action.data())
        elif action.parent() is self._sort:
            self.sort_asked.emit(Column(action.data()))
        else:
            self.chosen.emit(action.data())
