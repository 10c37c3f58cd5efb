"""Findings below each other, each card kept for as long as its finding stands."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cordially.ui.recipients.alphabet_picture import AlphabetPicture, LetterBar
from cordially.ui.theme import Tone, TypeRole, scaled
from cordially.ui.widgets import (
    Action,
    ButtonRole,
    FindingCard,
    Paragraph,
    ReasonField,
)

translate = QCoreApplication.translate

WHY = "why"
KEEP = "keep"
BOTH = "both"

WHY_CHOICE_MATTERS = QT_TRANSLATE_NOOP(
    "Findings",
    "People who know each other compare messages. When all who got one stand together in the"
    " alphabet, it shows that a list was worked off, and the kindest line reads as copied."
    " Choosing by how well you know somebody shows the opposite.",
)


@dataclass(frozen=True, slots=True)
class Shown:
    """A finding as it is shown.

    `key` stays the same while the finding does, so that words begun inside its card are
    not lost when the rest changes. `quotes` are what "Show both" shows, `why` what "Why
    this matters" does; `bars` is the small picture of the alphabet.
    """

    key: str
    tone: Tone
    title: str
    text: str = ""
    small: str = ""
    bold: tuple[str, ...] = ()
    actions: tuple[Action, ...] = ()
    quotes: tuple[str, ...] = ()
    why: str = ""
    bars: tuple[LetterBar, ...] = ()


def why_action() -> Action:
    """The link that says why a finding matters."""
    return Action(WHY, translate("Findings", "Why this matters"), ButtonRole.LINK)


def choice_actions() -> tuple[Action, ...]:
    """What can be done about a choice that looks like a block."""
    return (
        Action("relationship", translate("Findings", "Choose by relationship")),
        Action(KEEP, translate("Findings", "Keep, and say why…")),
    )


class FindingList(QWidget):
    """Cards of findings.

    `action_chosen` carries the key of a finding and the name of an action; the reason,
    the quotes and the why are shown here. `reason_given` carries why something is kept.
    """

    action_chosen = Signal(str, str)
    reason_given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scaled(8))
        self._shown: tuple[Shown, ...] = ()
        self._cards: dict[str, FindingCard] = {}

    @property
    def shown(self) -> tuple[Shown, ...]:
        """The findings that are shown, from top to bottom."""
        return self._shown

    def card(self, key: str) -> FindingCard | None:
        """The card of a finding, where it is shown."""
        return self._cards.get(key)

    def show_findings(self, findings: tuple[Shown, ...]) -> None:
        """Show these findings; a card whose finding still stands keeps what is in it."""
        if findings == self._shown:
            return
        before = {shown.key: shown for shown in self._shown}
        self._shown = findings
        now = {shown.key for shown in findings}
        for key in [key for key in self._cards if key not in now]:
            self._remove(key)
        for at, shown in enumerate(findings):
            old = before.get(shown.key)
            if old is not None and old.actions == shown.actions:
                self._refresh(self._cards[shown.key], old, shown)
            else:
                self._remove(shown.key)
                self._cards[shown.key] = self._made(shown)
            card = self._cards[shown.key]
            if self._column.indexOf(card) != at:
                self._column.insertWidget(at, card)

    def ask_reason(self, key: str) -> None:
        """Ask in place why something is kept."""
        card = self._cards.get(key)
        if card is None:
            return
        asking = card.findChild(ReasonField)
        if asking is None:
            asking = ReasonField(translate("Findings", "Why do you keep these people?"), card)
            asking.reason_given.connect(self.reason_given)
            asking.cancelled.connect(self._stop_asking)
            card.set_body(asking)
        asking.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self, card: FindingCard, old: Shown, new: Shown) -> None:
        if old == new:
            return
        card.set_tone(new.tone)
        card.title.setText(new.title)
        card.text.setText(new.text)
        card.text.set_bold(*new.bold)
        card.small.setText(new.small)
        for label in (card.title, card.text, card.small):
            label.setVisible(bool(label.text()))
        card.setAccessibleName(new.title)
        card.setAccessibleDescription(" ".join(filter(None, (new.text, new.small))))
        picture = card.findChild(AlphabetPicture)
        if picture is not None:
            picture.show_bars(new.bars)
        quotes = card.findChild(_Words)
        if quotes is not None and quotes.texts == old.quotes:
            card.set_body(_Words(new.quotes, card))

    def _made(self, shown: Shown) -> FindingCard:
        card = FindingCard(
            shown.tone,
            shown.title,
            self,
            text=shown.text,
            small=shown.small,
            actions=shown.actions,
        )
        card.text.set_bold(*shown.bold)
        card.action_chosen.connect(self._choose)
        if shown.bars:
            picture = AlphabetPicture(card, small=True)
            picture.show_bars(shown.bars)
            card.set_body(picture)
        return card

    def _remove(self, key: str) -> None:
        card = self._cards.pop(key, None)
        if card is not None:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()

    @Slot()
    def _stop_asking(self) -> None:
        for card in self._cards.values():
            if card.findChild(ReasonField) is self.sender():
                card.set_body(None)

    @Slot(str)
    def _choose(self, name: str) -> None:
        card = self.sender()
        shown = next((one for one in self._shown if self._cards.get(one.key) is card), None)
        if shown is None or not isinstance(card, FindingCard):
            return
        if name == KEEP:
            self.ask_reason(shown.key)
        elif name == BOTH:
            self._turn(card, shown.quotes)
        elif name == WHY:
            self._turn(card, (shown.why,))
        else:
            self.action_chosen.emit(shown.key, name)

    def _turn(self, card: FindingCard, texts: tuple[str, ...]) -> None:
        """Show these words in the card, or close them where they are shown already."""
        words = card.findChild(_Words)
        if words is not None and words.texts == texts and not words.isHidden():
            card.set_body(None)
        else:
            card.set_body(_Words(texts, card))


class _Words(QWidget):
    """Paragraphs inside a card."""

    def __init__(self, texts: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.texts = texts
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        for text in texts:
            column.addWidget(Paragraph(text, self, role=TypeRole.SMALL))
