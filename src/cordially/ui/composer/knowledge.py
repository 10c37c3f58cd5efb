"""What one knows about the person one writes to."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from cordially.domain.desk import Brief, Written
from cordially.domain.people import SalutationState
from cordially.ui.composer.words import tie_word
from cordially.ui.contacts.when import ago, day_month_year, local_day
from cordially.ui.contacts.words import TIE_TONES
from cordially.ui.theme import Tone, TypeRole, scaled
from cordially.ui.widgets import (
    Action,
    Card,
    Chip,
    FindingCard,
    FlowLayout,
    Muted,
    Paragraph,
    SectionLabel,
    inside,
    shown,
    shown_lines,
)

translate = QCoreApplication.translate

_MOST_NOTES = 3
_LONGEST_NAME = 100
_RIGHT, _CHANGE = "right", "change"
_LAST_YEAR = range(180, 550)
"""So many days ago is what one calls last year."""


class NameField(QLineEdit):
    """The name a message addresses somebody by; Enter gives it, Escape leaves it as it was."""

    name_given = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setMaxLength(_LONGEST_NAME)
        self.setAccessibleName(self.tr("The name to address this person by"))
        self.selectAll()
        self._before = name

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.text().strip():
                self.name_given.emit(self.text().strip())
        elif event.key() == Qt.Key.Key_Escape:
            self.setText(self._before)
            self.focusNextChild()
        else:
            super().keyPressEvent(event)


class KnowledgeView(QWidget):
    """Facts, notes and what was written before, the newest first.

    `salutation_given` carries the person and the name to address them by.
    """

    salutation_given = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scaled(8))
        self._brief: Brief | None = None

    def forget(self) -> None:
        """Show nothing, until somebody is written to."""
        self._brief = None
        self._clear()

    def show_brief(self, brief: Brief, today: date) -> None:
        """Show what is known of this person."""
        if brief == self._brief:
            return
        self._brief = brief
        self._clear()
        person = brief.person
        name = person.salutation.name or person.facts.full_name
        self._column.addWidget(
            SectionLabel(
                self.tr("What you know about {name}").format(name=inside(name, limit=40)), self
            )
        )
        if person.salutation.state is SalutationState.ASK:
            self._ask_salutation(name)
        card = Card(self, padding=14)
        card.body.setSpacing(scaled(3))
        self._facts(card, brief, today)
        self._notes(card, brief)
        self._chips(card, brief)
        self._column.addWidget(card)
        self._written(brief.last_year, today)

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _ask_salutation(self, name: str) -> None:
        card = FindingCard(
            Tone.BLUE,
            self.tr("Is “{name}” right?").format(name=inside(name, limit=40)),
            self,
            text=self.tr("The message addresses this person so."),
            actions=(
                Action(_RIGHT, self.tr("Yes, it is")),
                Action(_CHANGE, self.tr("Change it…")),
            ),
        )
        card.action_chosen.connect(self._settle_salutation)
        self._column.addWidget(card)

    @Slot(str)
    def _settle_salutation(self, action: str) -> None:
        card = self.sender()
        if self._brief is None or not isinstance(card, FindingCard):
            return
        name = self._brief.person.salutation.name
        if action == _RIGHT:
            self._give(name)
        elif card.findChild(NameField) is None:
            field = NameField(name, card)
            field.name_given.connect(self._give)
            card.set_body(field)
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _give(self, name: str) -> None:
        if self._brief is not None:
            self.salutation_given.emit(self._brief.person.id, name)

    def _facts(self, card: Card, brief: Brief, today: date) -> None:
        person = brief.person
        facts = person.facts
        job = ", ".join(filter(None, (shown(facts.position), shown(facts.company))))
        if job:
            card.body.addWidget(Paragraph(job, card, role=TypeRole.STRONG))
        if person.how_we_met:
            card.body.addWidget(Muted(shown(person.how_we_met, limit=300), card))
        if person.connected_on is not None:
            words = self.tr("Connected {day}").format(day=day_month_year(person.connected_on))
            card.body.addWidget(Muted(words, card))
        if person.no_longer_connected_on is not None:
            gone = Muted(self.tr("No longer connected on LinkedIn"), card)
            gone.set_tone(Tone.AMBER)
            card.body.addWidget(gone)
        for words in _exchange(brief, today):
            card.body.addWidget(Muted(words, card))

    def _notes(self, card: Card, brief: Brief) -> None:
        for note in brief.person.notes[:_MOST_NOTES]:
            words = self.tr("“{note}” — your note").format(note=inside(note.text, limit=300))
            card.body.addSpacing(scaled(4))
            card.body.addWidget(Paragraph(words, card))

    def _chips(self, card: Card, brief: Brief) -> None:
        place = QWidget(card)
        row = FlowLayout(place, gap=6)
        row.addWidget(Chip(tie_word(brief.person.tie), place, tone=TIE_TONES[brief.person.tie]))
        for tag in brief.person.tags[:6]:
            row.addWidget(Chip(tag, place, tone=Tone.NEUTRAL))
        card.body.addSpacing(scaled(4))
        card.body.addWidget(place)

    def _written(self, written: tuple[Written, ...], today: date) -> None:
        if not written:
            return
        self._column.addSpacing(scaled(8))
        words = (
            self.tr("What you wrote last year")
            if (today - local_day(written[0].at)).days in _LAST_YEAR
            else self.tr("What you wrote before")
        )
        self._column.addWidget(SectionLabel(words, self))
        card = Card(self, padding=14)
        card.body.setSpacing(scaled(4))
        for one in written[:2]:
            card.body.addWidget(Muted(_when_and_what(one), card, role=TypeRole.SMALL))
            text = one.line or one.text
            card.body.addWidget(Paragraph(shown_lines(text, limit=600), card))
        self._column.addWidget(card)


def _when_and_what(written: Written) -> str:
    day = day_month_year(_local(written.at))
    return f"{day} · {inside(written.occasion, limit=60)}" if written.occasion else day


def _local(moment: datetime) -> date:
    return local_day(moment)


def _exchange(brief: Brief, today: date) -> list[str]:
    """When one wrote last and what came back, in at most two lines."""
    if not brief.exchanged and not brief.last_year:
        return [translate("Composer", "You have not written to each other yet")]
    said: list[str] = []
    wrote = next((one for one in brief.exchanged if one.from_user), None)
    if wrote is not None:
        said.append(_wrote(ago(local_day(wrote.at), today), brief.answered_after))
    newest = brief.exchanged[0] if brief.exchanged else None
    if newest is not None and not newest.from_user:
        when = ago(local_day(newest.at), today)
        words = translate("Composer", "They wrote {when}: “{text}”")
        said.append(words.format(when=when, text=inside(newest.text, limit=140)))
    elif wrote is not None:
        words = translate("Composer", "“{text}” — you")
        said.append(words.format(text=inside(wrote.text, limit=140)))
    return said


def _wrote(when: str, answered_after: timedelta | None) -> str:
    if answered_after is None:
        return translate("Composer", "You wrote {when}").format(when=when)
    if answered_after.days < 1:
        return translate("Composer", "You wrote {when}; answered within a day").format(when=when)
    words = translate(
        "Composer", "You wrote {when}; answered after %Ln days", "", answered_after.days
    )
    return words.format(when=when)
