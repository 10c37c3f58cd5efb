"""The parts of the side that ask or tell one thing each: who, how close, how addressed."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cordially.domain.people import Person, SalutationState, Tie
from cordially.domain.ties import TieReason
from cordially.ui.contacts.beside import Known
from cordially.ui.contacts.text_fields import TitleRow
from cordially.ui.contacts.when import day_month_year, local_day
from cordially.ui.contacts.words import TIE_TONES, tie_word
from cordially.ui.theme import Tone, TypeRole, scaled
from cordially.ui.widgets import (
    Avatar,
    Button,
    ButtonRole,
    ButtonSize,
    Chip,
    ChipKind,
    FindingCard,
    FlowLayout,
    Muted,
    Paragraph,
    PlainLabel,
    SectionLabel,
    figure,
    inside,
    shown,
)

_LONGEST_SALUTATION = 80
_LONG = 100


def column_of(widget: QWidget, gap: int = 4) -> QVBoxLayout:
    """A column without margins for a part of the side."""
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(scaled(gap))
    return column


class PersonHead(QWidget):
    """Who it is, and the three things one does next."""

    write_asked = Signal()
    profile_asked = Signal()
    edit_asked = Signal()
    invite_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._avatar = Avatar("", self, size=48)
        self._name = Paragraph("", self, role=TypeRole.NAME)
        self._work = Muted("", self)
        self._said = Muted("", self, role=TypeRole.SMALL)
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self._name, self._work, self._said):
            words.addWidget(label)
        top = QHBoxLayout()
        top.setSpacing(scaled(12))
        top.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        self._marks = QWidget(self)
        marks = FlowLayout(self._marks)
        self._gone = Chip("", self._marks, tone=Tone.AMBER)
        self._away = Chip(self.tr("put away"), self._marks, tone=Tone.NEUTRAL)
        marks.addWidget(self._gone)
        marks.addWidget(self._away)
        place = QWidget(self)
        buttons = FlowLayout(place)
        self.write = Button(self.tr("Write"), place)
        self._profile = Button(self.tr("Open profile"), place)
        self._edit = Button(self.tr("Edit"), place)
        self._invite = Button(self.tr("Invite"), place)
        for button, asked in (
            (self.write, self.write_asked),
            (self._profile, self.profile_asked),
            (self._edit, self.edit_asked),
            (self._invite, self.invite_asked),
        ):
            buttons.addWidget(button)
            button.clicked.connect(asked)
        column = column_of(self, 12)
        column.addLayout(top)
        column.addWidget(self._marks)
        column.addWidget(place)

    @property
    def first(self) -> Button:
        """The first button that can be pressed."""
        return self.write if self.write.isEnabled() else self._profile

    def show_known(self, known: Known) -> None:
        """Show a person."""
        person = known.person
        for button in (self.write, self._invite):
            button.setEnabled(person.left_alone_since is None)
        self._avatar.show_person(person.facts.full_name)
        self._name.setText(shown(person.facts.full_name, limit=_LONG) or self.tr("(no name)"))
        self._work.setText(_work(person.facts.position, person.facts.company))
        self._work.setVisible(bool(self._work.text()))
        said = known.said
        name = " ".join(filter(None, (said.given_name, said.family_name)))
        parts = [inside(part) for part in (name, said.position, said.company) if part]
        self._said.setText(self.tr("LinkedIn says: {words}").format(words=", ".join(parts)))
        self._said.setVisible(bool(parts))
        gone = person.no_longer_connected_on
        self._invite.setVisible(person.connected_on is None or gone is not None)
        self._gone.setVisible(gone is not None)
        if gone is not None:
            self._gone.set_words(
                self.tr("no longer connected since {day}").format(day=day_month_year(gone))
            )
        self._away.setVisible(person.put_away_at is not None)
        self._marks.setVisible(gone is not None or person.put_away_at is not None)


class SalutationPart(QWidget):
    """How a message addresses the person: shown where sure, asked where not.

    `kept` carries the name.
    """

    kept = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._label = TitleRow(self.tr("Salutation"), self.tr("Edit"), self)
        self._label.link.setAccessibleName(self.tr("Edit the salutation"))
        self._label.link.clicked.connect(self.ask)
        self._sure = Paragraph("", self)
        self._card = FindingCard(
            Tone.AMBER,
            self.tr("How do you address this person?"),
            self,
            small=self.tr("Enter keeps the name. It stays through every import."),
        )
        body = QWidget(self._card)
        line = QHBoxLayout(body)
        line.setContentsMargins(0, 0, 0, scaled(4))
        line.setSpacing(scaled(8))
        self._field = QLineEdit(body)
        self._field.setMaxLength(_LONGEST_SALUTATION)
        self._field.setAccessibleName(self.tr("Name to address this person by"))
        keep = Button(self.tr("Keep"), body)
        line.addWidget(PlainLabel(self.tr("Hi"), body))
        line.addWidget(self._field, 1)
        line.addWidget(keep)
        self._card.set_body(body)
        self._field.returnPressed.connect(self._keep)
        keep.clicked.connect(self._keep)
        column = column_of(self)
        for widget in (self._label, self._sure, self._card):
            column.addWidget(widget)

    def show_person(self, person: Person, *, is_same: bool) -> None:
        """Show a person's salutation; an open question about the same one stays."""
        salutation = person.salutation
        was_asked = is_same and salutation.name == self._name and not self._card.isHidden()
        self._name = salutation.name
        name = inside(salutation.name, limit=80)
        self._sure.setText(
            self.tr("Hi {name}").format(name=name) if name else self.tr("Not known yet")
        )
        asks = salutation.state is SalutationState.ASK or not salutation.name
        self._show_card(asks=asks or was_asked)
        if not was_asked:
            self._field.setText(shown(salutation.name, limit=_LONGEST_SALUTATION))

    @Slot()
    def ask(self) -> None:
        """Ask for the salutation, whatever is known."""
        self._show_card(asks=True)
        self._field.setFocus()
        self._field.selectAll()

    @Slot()
    def _keep(self) -> None:
        name = self._field.text().strip()
        if name:
            self.kept.emit(name)
            self._show_card(asks=False)

    def _show_card(self, *, asks: bool) -> None:
        self._label.setVisible(not asks)
        self._sure.setVisible(not asks)
        self._card.setVisible(asks)


class TiePart(QWidget):
    """How close one is, why that is proposed, and the user's own word.

    `chosen` carries a `Tie`, or None to go back to the proposal.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[Tie, Chip] = {}
        place = QWidget(self)
        flow = FlowLayout(place)
        for tie in Tie:
            chip = Chip(tie_word(tie), place, tone=TIE_TONES[tie], kind=ChipKind.TOGGLE)
            if tie is Tie.QUIET:
                chip.set_tone(Tone.BLUE)
            chip.clicked.connect(self._choose)
            flow.addWidget(chip)
            self._chips[tie] = chip
        self._why = Muted("", self, role=TypeRole.SMALL)
        self._back = Button(
            self.tr("Go back to the proposal"), self, role=ButtonRole.LINK, size=ButtonSize.SMALL
        )
        self._back.clicked.connect(self._give_back)
        column = column_of(self)
        column.addWidget(SectionLabel(self.tr("Tie"), self))
        column.addWidget(place)
        column.addWidget(self._why)
        column.addWidget(self._back)

    def show_known(self, known: Known) -> None:
        """Show a person's tie."""
        person = known.person
        for tie, chip in self._chips.items():
            chip.setChecked(tie is person.tie)
        why = explanation(known.reason, person)
        chosen = self.tr("You chose this; proposed is {tie}. {why}")
        self._why.setText(
            chosen.format(tie=tie_word(known.reason.tie), why=why) if person.tie_by_hand else why
        )
        self._back.setVisible(person.tie_by_hand)

    @Slot()
    def _choose(self) -> None:
        sender = self.sender()
        for tie, chip in self._chips.items():
            if chip is sender:
                chip.setChecked(True)
                self.chosen.emit(tie)

    @Slot()
    def _give_back(self) -> None:
        self.chosen.emit(None)


def explanation(reason: TieReason, person: Person) -> str:
    """Why a tie is proposed, with the figures it rests on."""
    history = person.history
    day = day_month_year(local_day(history.last_contact)) if history.last_contact else ""
    words = {
        TieReason.CONVERSATION_LATELY: QCoreApplication.translate(
            "Ties", "You wrote {written} messages and they {received}; the last was on {day}."
        ),
        TieReason.EXCHANGE_LATELY: QCoreApplication.translate(
            "Ties", "You wrote to each other; the last was on {day}."
        ),
        TieReason.WROTE_TO_YOU_LATELY: QCoreApplication.translate(
            "Ties", "They wrote to you, last on {day}."
        ),
        TieReason.EXCHANGE_BEFORE: QCoreApplication.translate(
            "Ties", "You wrote to each other, last on {day}, which is a while ago."
        ),
        TieReason.UNANSWERED: QCoreApplication.translate(
            "Ties", "You wrote, and no answer is known."
        ),
        TieReason.LONG_AGO: QCoreApplication.translate(
            "Ties", "The last message is of {day}, long ago."
        ),
        TieReason.NEVER: QCoreApplication.translate("Ties", "No message between you is known."),
    }[reason]
    return words.format(day=day, written=figure(history.written), received=figure(history.received))


def _work(position: str, company: str) -> str:
    if position and company:
        return QCoreApplication.translate("Contacts", "{position}, {company}").format(
            position=inside(position, limit=_LONG), company=inside(company, limit=_LONG)
        )
    return shown(position or company, limit=_LONG)
