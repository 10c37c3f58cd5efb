"""Choosing whom to ask for an introduction."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cordially.ui.invitations.suggestions import Suggested, Suggestions
from cordially.ui.theme import scaled
from cordially.ui.widgets import (
    Button,
    ButtonRole,
    Heading,
    Muted,
    SearchField,
    SectionLabel,
    inside,
)


class HelperPage(QWidget):
    """Who knows both first, then whoever is searched for.

    `searched` carries what is looked for, `person_chosen` a `PersonId`, `left` comes with
    Escape.
    """

    searched = Signal(str)
    person_chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggested: tuple[Suggested, ...] = ()
        self._title = Heading("", self)
        hint = self.tr("Search among your connections")
        self.search = SearchField(hint, hint, self)
        self._label = SectionLabel("", self)
        self.people = Suggestions(self.tr("Who to ask"), self)
        self._nobody = Muted("", self)
        self.back = Button(self.tr("Back"), self, role=ButtonRole.QUIET, hint="Esc")
        header = QFrame(self)
        header.setProperty("frame", "header")
        top = QHBoxLayout(header)
        top.setContentsMargins(scaled(24), scaled(16), scaled(24), scaled(16))
        top.addWidget(self._title, 1)
        top.addWidget(self.back)
        column = QVBoxLayout()
        column.setContentsMargins(scaled(24), scaled(14), scaled(24), scaled(16))
        column.setSpacing(scaled(10))
        column.addWidget(self.search)
        column.addWidget(self._label)
        column.addWidget(self._nobody)
        # It gives way where nobody is offered, and the words stand at the top.
        column.addWidget(self.people, 1000)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(header)
        whole.addLayout(column, 1)
        self.search.searched.connect(self.searched)
        self.search.left_downwards.connect(self._go_down)
        self.people.person_chosen.connect(self._choose)
        self.people.left_upwards.connect(self.focus_search)
        self.back.clicked.connect(self.left)

    def begin(self, target: str) -> None:
        """Ask who can introduce the user to somebody."""
        words = self.tr("Who can introduce you to {name}?")
        self._title.setText(words.format(name=inside(target, limit=80)))
        self.search.clear()
        self.focus_search()

    def show_people(self, suggested: tuple[Suggested, ...], *, know_both: bool) -> None:
        """Offer these; `know_both` says that they are known to know both."""
        self._suggested = suggested
        self.people.show_people([one.words for one in suggested])
        self.people.setVisible(bool(suggested))
        self._label.setText(self.tr("They know you both") if know_both else "")
        self._label.setVisible(know_both and bool(suggested))
        self._nobody.setVisible(not suggested)
        self._nobody.setText(
            self.tr("Nobody is known yet who knows you both. Search for whom you have in mind.")
            if know_both
            else self.tr("Nobody among your connections is found under this name.")
        )

    @Slot()
    def focus_search(self) -> None:
        """Put the cursor into the search."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _go_down(self) -> None:
        if self._suggested:
            self.people.enter()

    @Slot(int)
    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._suggested):
            self.person_chosen.emit(self._suggested[place].person)
