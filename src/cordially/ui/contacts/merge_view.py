"""Two people side by side, in the place of the table, to be made one."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cordially.domain.people import Person, PersonId
from cordially.ui.contacts.merging import Pair
from cordially.ui.contacts.when import day_month_year, local_day
from cordially.ui.contacts.words import tie_word
from cordially.ui.theme import TypeRole, scaled
from cordially.ui.widgets import (
    Button,
    ButtonRole,
    Card,
    Heading,
    Muted,
    Paragraph,
    SectionLabel,
    figure,
    inside,
    shown,
)


class MergeView(QWidget):
    """Shows a pair and asks whom to keep.

    `kept` carries the id of the person to keep; `confirmed` comes with Enter,
    `cancelled` with Escape.
    """

    kept = Signal(int)
    confirmed = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Person, ...] = ()
        self._group = QButtonGroup(self)
        self._radios: dict[QWidget, PersonId] = {}
        title = Heading(self.tr("Are these one person?"), self)
        self._after = Muted("", self)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._merge = Button(self.tr("Merge"), self, role=ButtonRole.PRIMARY, hint="Return")
        leave = Button(self.tr("Cancel"), self, hint="Esc")
        self._merge.clicked.connect(self.confirmed)
        leave.clicked.connect(self.cancelled)
        row = QHBoxLayout()
        row.setSpacing(scaled(12))
        row.addWidget(self._merge)
        row.addWidget(leave)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(24), scaled(16), scaled(24), scaled(16))
        column.setSpacing(scaled(12))
        column.addWidget(title)
        column.addWidget(
            Muted(
                self.tr(
                    "Notes, tags, addresses and messages of both stay. Where the two differ, what"
                    " is not kept becomes a note. You can undo it."
                ),
                self,
            )
        )
        column.addWidget(self._scroll, 1)
        column.addWidget(self._after)
        column.addLayout(row)

    def show_pair(self, pair: Pair) -> None:
        """Show two people; when only the choice changed, they stay where they are."""
        self._name_outcome(pair)
        if {pair.keep, pair.other} == set(self._shown):
            return
        self._shown = (pair.keep, pair.other)
        self._radios.clear()
        self._group = QButtonGroup(self)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(16))
        for person in self._shown:
            radio = QRadioButton(self.tr("Keep this name and job"), page)
            radio.setAccessibleName(
                self.tr("Keep {name}").format(name=inside(person.facts.full_name))
            )
            radio.setChecked(person is pair.keep)
            radio.toggled.connect(self._keep)
            self._group.addButton(radio)
            self._radios[radio] = person.id
            row.addWidget(_person_card(self, person, radio), 1, Qt.AlignmentFlag.AlignTop)
        self._scroll.setWidget(page)
        self.enter()

    def enter(self) -> None:
        """Take the focus to the choice."""
        chosen = self._group.checkedButton()
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Let the two go, so that they are shown anew the next time."""
        self._shown = ()

    def _name_outcome(self, pair: Pair) -> None:
        facts = pair.facts
        about = ", ".join(inside(part) for part in (facts.position, facts.company) if part)
        self._after.setText(
            self.tr("Afterwards: {name} ({about})").format(
                name=inside(facts.full_name), about=about
            )
            if about
            else self.tr("Afterwards: {name}").format(name=inside(facts.full_name))
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.confirmed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    @Slot(bool)
    def _keep(self, checked: bool) -> None:
        radio = self.sender()
        if checked and isinstance(radio, QWidget) and radio in self._radios:
            self.kept.emit(self._radios[radio])


def _person_card(view: QWidget, person: Person, radio: QRadioButton) -> Card:
    card = Card(view)
    name = Paragraph("", card, role=TypeRole.NAME)
    name.show_outside(shown(person.facts.full_name) or view.tr("(no name)"))
    card.body.setSpacing(scaled(2))
    card.body.addWidget(radio)
    card.body.addWidget(name)
    connected = day_month_year(person.connected_on) if person.connected_on else ""
    last = person.history.last_contact
    for label, text in (
        (view.tr("Position"), inside(person.facts.position)),
        (view.tr("Company"), inside(person.facts.company)),
        (view.tr("Profile"), inside(person.profile)),
        (view.tr("E-mail"), ", ".join(inside(email) for email in person.emails)),
        (view.tr("Connected"), connected),
        (view.tr("Last contact"), day_month_year(local_day(last)) if last else ""),
        (view.tr("Tie"), tie_word(person.tie)),
        (view.tr("How we know each other"), inside(person.how_we_met)),
        (view.tr("Tags"), ", ".join(inside(tag) for tag in person.tags)),
        (view.tr("Notes"), figure(len(person.notes)) if person.notes else ""),
    ):
        if text:
            card.body.addSpacing(scaled(6))
            card.body.addWidget(SectionLabel(label, card))
            card.body.addWidget(Paragraph(text, card))
    return card
