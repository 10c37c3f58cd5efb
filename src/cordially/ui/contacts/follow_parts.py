"""The parts of the side that tell what somebody is good for, and that they are left alone."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from cordially.domain.people import GoodFor, Person
from cordially.ui.contacts.side_lists import emptied
from cordially.ui.contacts.side_parts import column_of
from cordially.ui.contacts.when import day_month_year
from cordially.ui.theme import Tone
from cordially.ui.widgets import (
    Action,
    Button,
    ButtonRole,
    ButtonSize,
    FindingCard,
    Paragraph,
    ReasonField,
    SectionLabel,
    inside,
    shown,
)

_LONGEST = 300
_WRITE_AGAIN = "write-again"


class GoodForPart(QWidget):
    """What a person could be valuable for. `removed` carries the id of what was recorded."""

    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: tuple[GoodFor, ...] = ()
        self._links: dict[QWidget, int] = {}
        self._place = QWidget(self)
        self._list = column_of(self._place, 4)
        column = column_of(self, 6)
        column.addWidget(SectionLabel(self.tr("Good for"), self))
        column.addWidget(self._place)

    def show_told(self, told: tuple[GoodFor, ...]) -> None:
        """Show what was recorded; the part goes where that is nothing."""
        self.setVisible(bool(told))
        if told == self._told:
            return
        self._told = told
        self._links.clear()
        emptied(self._list)
        for one in told:
            self._list.addWidget(Paragraph(shown(one.text, limit=_LONGEST), self._place))
            link = Button(
                self.tr("No longer"), self._place, role=ButtonRole.LINK, size=ButtonSize.SMALL
            )
            link.setAccessibleName(
                self.tr("No longer good for {text}").format(text=inside(one.text))
            )
            link.clicked.connect(self._remove)
            self._links[link] = one.id
            self._list.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)

    @Slot()
    def _remove(self) -> None:
        link = self.sender()
        if isinstance(link, QWidget) and link in self._links:
            self.removed.emit(self._links[link])


class AlonePart(QWidget):
    """Says since when and why somebody is left alone, or takes the reason for it.

    `reason_given` carries the reason; `write_again_asked` comes with the way back.
    """

    reason_given = Signal(str)
    write_again_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = FindingCard(
            Tone.AMBER,
            "",
            self,
            small=self.tr("Cordially writes nothing to them, and invites them to nothing."),
            actions=(Action(_WRITE_AGAIN, self.tr("Write to them again"), ButtonRole.LINK),),
        )
        self._card.action_chosen.connect(self._write_again)
        self._ask = ReasonField(self.tr("What did they ask for?"), self)
        self._ask.reason_given.connect(self._give)
        self._ask.cancelled.connect(self._stop_asking)
        self._ask.hide()
        self.hide()
        column = column_of(self)
        column.addWidget(self._card)
        column.addWidget(self._ask)

    def show_person(self, person: Person, *, is_same: bool) -> None:
        """Show a person; a reason that is being written about the same one stays."""
        since = person.left_alone_since
        self._card.setVisible(since is not None)
        if since is not None:
            title = self.tr("Left alone since {day}").format(day=day_month_year(since))
            self._card.title.setText(title)
            self._card.title.show()
            self._card.setAccessibleName(title)
            reason = shown(person.left_alone_reason, limit=_LONGEST)
            self._card.text.setText(reason)
            self._card.text.setVisible(bool(reason))
        if since is not None or not is_same:
            self._ask.hide()
        # A part without anything in it would leave a gap.
        self.setVisible(since is not None or not self._ask.isHidden())

    @Slot()
    def ask(self) -> None:
        """Ask for the reason."""
        self.show()
        self._ask.show()
        self._ask.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _give(self, reason: str) -> None:
        self._stop_asking()
        self.reason_given.emit(reason)

    @Slot()
    def _stop_asking(self) -> None:
        self._ask.hide()
        self.setVisible(not self._card.isHidden())

    @Slot(str)
    def _write_again(self, name: str) -> None:
        self.write_again_asked.emit()
