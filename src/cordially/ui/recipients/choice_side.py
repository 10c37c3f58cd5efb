"""Beside the chooser: the picture of the alphabet, and what the choice looks like."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cordially.services.choice_check import By, ChoiceCheck
from cordially.ui.recipients.words import finding_title, finding_words
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

MOST_FOR_ONE_MESSAGE = 200


class ChoiceSide(QWidget):
    """The picture and the warnings of a choice.

    `relationship_wanted` asks to choose by relationship, `reason_given` carries why the
    choice is kept, `misfits_wanted` asks to see those who do not fit the filter.
    """

    relationship_wanted = Signal()
    reason_given = Signal(str)
    misfits_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = SectionLabel("", self)
        self._picture = AlphabetPicture(self)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(scaled(8))
        self._first: FindingCard | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16))
        column.setSpacing(scaled(12))
        column.addWidget(self._label)
        column.addWidget(self._picture)
        column.addLayout(self._cards)
        column.addStretch(1)

    def show_check(self, check: ChoiceCheck, reason: str, not_fitting: int) -> None:
        """Show the picture, the warnings and, where it was kept, the reason."""
        given = check.by is By.GIVEN_NAME
        self._label.setText(
            self.tr("Your choice against your contacts, by given name")
            if given
            else self.tr("Your choice against your contacts, by family name")
        )
        marked = frozenset().union(*(finding.letters for finding in check.findings))
        self._picture.show_bars(
            tuple(
                LetterBar(one.letter, one.chosen, one.network, one.letter in marked)
                for one in check.letters
            )
        )
        self._clear()
        for finding in check.findings:
            self._add(finding_title(finding), finding_words(finding), reason)
        if check.chosen > MOST_FOR_ONE_MESSAGE:
            self._plain(
                self.tr("More than 200 people"),
                self.tr(
                    "For so many, a status update reads better than a message. For messages,"
                    " begin with those you know best."
                ),
            )
        if not_fitting:
            card = FindingCard(
                Tone.AMBER,
                self.tr("%n people do not fit the filter", "", not_fitting),
                self,
                small=self.tr("They were chosen before or by hand; they stand at the end."),
                actions=(Action("show", self.tr("Show them"), ButtonRole.LINK),),
            )
            card.action_chosen.connect(self._show_misfits)
            self._cards.addWidget(card)
        if not check.findings and check.chosen:
            self._cards.addWidget(
                Muted(
                    self.tr(
                        "Looked at: blocks of the alphabet, one given name, a walk through"
                        " the alphabet. Nothing found."
                    ),
                    self,
                    role=TypeRole.SMALL,
                )
            )

    def ask_reason(self) -> None:
        """Ask why the choice is kept, beside the first warning."""
        if self._first is not None:
            self._ask(self._first)

    def _add(self, title: str, words: str, reason: str) -> None:
        kept = bool(reason)
        actions = (
            ()
            if kept
            else (
                Action("relationship", self.tr("Choose by relationship")),
                Action("keep", self.tr("Keep, and say why…")),
            )
        )
        because = self.tr("Kept, because: {reason}").format(reason=shown(reason, limit=200))
        card = FindingCard(
            Tone.BLUE if kept else Tone.AMBER,
            title,
            self,
            text=words,
            small=because if kept else "",
            actions=(*actions, Action("why", self.tr("Why this matters"), ButtonRole.LINK)),
        )
        card.action_chosen.connect(self._chosen)
        self._cards.addWidget(card)
        self._first = self._first or card

    def _plain(self, title: str, words: str) -> None:
        self._cards.addWidget(FindingCard(Tone.AMBER, title, self, text=words))

    def _clear(self) -> None:
        self._first = None
        while (item := self._cards.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    @Slot(str)
    def _chosen(self, name: str) -> None:
        card = self.sender()
        if not isinstance(card, FindingCard):
            return
        if name == "relationship":
            self.relationship_wanted.emit()
        elif name == "keep":
            self._ask(card)
        else:
            card.set_body(
                Paragraph(
                    self.tr(
                        "People who know each other compare messages. When all who got one share"
                        " a letter, it shows that a list was worked off, and the kindest line"
                        " reads as copied. Choosing by how well you know somebody shows the"
                        " opposite."
                    ),
                    card,
                    role=TypeRole.SMALL,
                )
            )

    def _ask(self, card: FindingCard) -> None:
        field = ReasonField(self.tr("Why do you keep these people?"), card)
        field.reason_given.connect(self.reason_given)
        field.cancelled.connect(partial(card.set_body, None))
        card.set_body(field)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _show_misfits(self, _name: str) -> None:
        self.misfits_wanted.emit()
