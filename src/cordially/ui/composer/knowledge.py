"""What one knows about the person one writes to."""

from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cordially.domain.desk import Brief, Exchanged, Written
from cordially.domain.people import SalutationState, Tie
from cordially.ui.composer.words import tie_word
from cordially.ui.contacts.when import ago, day_month_year, local_day
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

_MOST_NOTES = 3
_MOST_MESSAGES = 3
_TIES = {Tie.STRONG: Tone.BLUE, Tie.WARM: Tone.AMBER, Tie.QUIET: Tone.NEUTRAL}


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
        self._last_year(brief.last_year)

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
            text=self.tr("The message addresses this person so. You can change it under Contacts."),
            actions=(Action("right", self.tr("Yes, it is")),),
        )
        card.action_chosen.connect(self._give_salutation)
        self._column.addWidget(card)

    def _give_salutation(self, _name: str) -> None:
        if self._brief is not None:
            person = self._brief.person
            self.salutation_given.emit(person.id, person.salutation.name)

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
        for words in self._exchange(brief, today):
            card.body.addWidget(Muted(words, card))
        if not brief.exchanged and not brief.last_year:
            card.body.addWidget(Muted(self.tr("You have not written to each other yet"), card))

    def _exchange(self, brief: Brief, today: date) -> list[str]:
        lines = [self._message(one, today) for one in brief.exchanged[:_MOST_MESSAGES]]
        if brief.answered_after is not None:
            days = brief.answered_after.days
            lines.append(
                self.tr("Answered within a day")
                if days < 1
                else self.tr("Answered after %n day(s)", "", days)
            )
        return lines

    def _message(self, message: Exchanged, today: date) -> str:
        when = ago(local_day(message.at), today)
        words = (
            self.tr("You wrote {when}: “{text}”")
            if message.from_user
            else self.tr("They wrote {when}: “{text}”")
        )
        return words.format(when=when, text=inside(message.text, limit=140))

    def _notes(self, card: Card, brief: Brief) -> None:
        for note in brief.person.notes[:_MOST_NOTES]:
            words = self.tr("“{note}” — your note").format(note=inside(note.text, limit=300))
            card.body.addSpacing(scaled(4))
            card.body.addWidget(Paragraph(words, card))

    def _chips(self, card: Card, brief: Brief) -> None:
        place = QWidget(card)
        row = FlowLayout(place, gap=6)
        row.addWidget(Chip(tie_word(brief.person.tie), place, tone=_TIES[brief.person.tie]))
        for tag in brief.person.tags[:6]:
            row.addWidget(Chip(tag, place, tone=Tone.NEUTRAL))
        card.body.addSpacing(scaled(4))
        card.body.addWidget(place)

    def _last_year(self, written: tuple[Written, ...]) -> None:
        if not written:
            return
        self._column.addSpacing(scaled(8))
        self._column.addWidget(SectionLabel(self.tr("What you wrote last year"), self))
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
