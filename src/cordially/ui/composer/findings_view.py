"""What stands before sending: each finding with its reason and what can be done."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cordially.domain.messages import RecipientId
from cordially.etiquette.rule import Severity
from cordially.services.choice_check import ChoiceCheck
from cordially.services.reviewing import Placed, Review
from cordially.ui.composer.state import CHOICE_RULES, worth_showing
from cordially.ui.theme import Tone, TypeRole, scaled
from cordially.ui.widgets import (
    Action,
    AlphabetPicture,
    ButtonRole,
    FindingCard,
    LetterBar,
    Muted,
    Paragraph,
    ReasonField,
    SectionLabel,
    shown,
)

_TONES = {Severity.STOP: Tone.WAX, Severity.WARNING: Tone.AMBER, Severity.HINT: Tone.BLUE}
_MOST = 8


class FindingsView(QWidget):
    """The findings of a composition, those of the current person first.

    `relationship_wanted` asks to choose by relationship instead, `reason_given` carries
    why the choice is kept, `recipient_wanted` leads to the person a finding is about.
    """

    relationship_wanted = Signal()
    reason_given = Signal(str)
    recipient_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scaled(8))
        self._cards: dict[FindingCard, Placed] = {}
        self._shown: tuple[object, ...] = ()

    def show_review(
        self, review: Review, check: ChoiceCheck | None, current: RecipientId | None
    ) -> None:
        """Show the findings; an empty list says what was looked at."""
        placed = worth_showing(review, current)
        now = (placed, check, review.choice_reason, current)
        if now == self._shown:
            return
        self._shown = now
        self._clear()
        self._column.addWidget(SectionLabel(self.tr("Before you send"), self))
        for one in placed[:_MOST]:
            self._column.addWidget(self._card(one, review, check, current))
        if not placed:
            self._column.addWidget(
                Muted(
                    self.tr(
                        "Looked at: the choice of people, the fields, each line. Nothing found."
                    ),
                    self,
                    role=TypeRole.SMALL,
                )
            )

    def _clear(self) -> None:
        self._cards.clear()
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _card(
        self,
        placed: Placed,
        review: Review,
        check: ChoiceCheck | None,
        current: RecipientId | None,
    ) -> FindingCard:
        finding = placed.finding
        about_choice = finding.rule.code in CHOICE_RULES
        kept = about_choice and bool(review.choice_reason)
        actions: list[Action] = []
        if about_choice and not kept:
            actions.append(Action("relationship", self.tr("Choose by relationship")))
            actions.append(Action("keep", self.tr("Keep, and say why…")))
        if finding.quotes:
            actions.append(Action("both", self.tr("Show both"), ButtonRole.LINK))
        if placed.recipients and current not in placed.recipients and not about_choice:
            actions.append(Action("go", self.tr("Go there"), ButtonRole.LINK))
        actions.append(Action("why", self.tr("Why this matters"), ButtonRole.LINK))
        tone = Tone.BLUE if kept else _TONES[finding.rule.severity]
        kept_because = self.tr("Kept, because: {reason}").format(
            reason=shown(review.choice_reason, limit=200)
        )
        card = FindingCard(
            tone,
            finding.rule.title,
            self,
            text=shown(finding.message, limit=400),
            small=kept_because if kept else "",
            actions=tuple(actions),
        )
        self._cards[card] = placed
        card.action_chosen.connect(self._chosen)
        if finding.rule.code == "A101" and check is not None:
            self._show_picture(card, check)
        return card

    def _show_picture(self, card: FindingCard, check: ChoiceCheck) -> None:
        picture = AlphabetPicture(card, small=True)
        marked = frozenset().union(*(finding.letters for finding in check.findings))
        picture.show_bars(
            tuple(
                LetterBar(column.letter, column.chosen, column.network, column.letter in marked)
                for column in check.letters
            )
        )
        card.set_body(picture)

    @Slot(str)
    def _chosen(self, name: str) -> None:
        card = self.sender()
        if not isinstance(card, FindingCard) or card not in self._cards:
            return
        placed = self._cards[card]
        if name == "relationship":
            self.relationship_wanted.emit()
        elif name == "keep":
            self._ask_reason(card)
        elif name == "go":
            self.recipient_wanted.emit(placed.recipients[0])
        elif name == "both":
            card.set_body(self._quotes(card, placed))
        elif name == "why":
            card.set_body(_words(card, (placed.finding.rule.rationale,)))

    def _ask_reason(self, card: FindingCard) -> None:
        field = ReasonField(self.tr("Why do you keep these people?"), card)
        field.reason_given.connect(self.reason_given)
        field.cancelled.connect(partial(card.set_body, None))
        card.set_body(field)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _quotes(self, card: FindingCard, placed: Placed) -> QWidget:
        quotes = tuple(f"“{shown(quote, limit=300)}”" for quote in placed.finding.quotes[:4])
        return _words(card, quotes)


def _words(card: FindingCard, texts: tuple[str, ...]) -> QWidget:
    place = QWidget(card)
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(scaled(6))
    for text in texts:
        column.addWidget(Paragraph(text, place, role=TypeRole.SMALL))
    return place
