"""The row of filters above the table, with how many people they keep."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cordially.domain.people import Counted
from cordially.ui.contacts.choice_popup import ChoiceManner, ChoicePopup
from cordially.ui.contacts.listing import Facet, Listing, Question, Switch, switches_on, words_on
from cordially.ui.theme import Tone, scaled
from cordially.ui.widgets import Chip, ChipKind, FlowLayout, PlainLabel, figure, inside

_SWITCHES = tuple(Switch)


class FilterRow(QWidget):
    """Chips to switch filters.

    `turned` carries a `Switch`, `asked_for_words` a `Facet` whose list was opened, `kept`
    a `Facet` and its words (`frozenset[str]`).
    """

    turned = Signal(Switch)
    asked_for_words = Signal(Facet)
    kept = Signal(Facet, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = Question()
        self._switches: dict[Switch, Chip] = {}
        self._facets: dict[Facet, Chip] = {}
        self._popups: dict[Facet, ChoicePopup] = {}
        place = QWidget(self)
        flow = FlowLayout(place)
        for switch in _SWITCHES[:4]:
            flow.addWidget(self._switch(switch, place))
        for facet in Facet:
            flow.addWidget(self._facet(facet, place))
        for switch in _SWITCHES[4:]:
            flow.addWidget(self._switch(switch, place))
        self._count = PlainLabel("", self)
        self._count.setProperty("weight", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(24), scaled(10), scaled(24), scaled(10))
        row.setSpacing(scaled(16))
        row.addWidget(place, 1)
        row.addWidget(self._count)

    def show_question(self, question: Question) -> None:
        """Show which filters are set."""
        self._question = question
        on = switches_on(question.who)
        for switch, chip in self._switches.items():
            chip.setChecked(switch in on)
        for facet, chip in self._facets.items():
            words = words_on(question.who, facet)
            chip.set_tone(Tone.BLUE if words else Tone.NEUTRAL)
            chip.set_words(self._facet_words(facet, words))

    def show_counts(self, listing: Listing) -> None:
        """Show how many people are kept of how many."""
        kept, total = figure(len(listing.rows)), figure(listing.total)
        if listing.question.asks_for_all:
            self._count.setText(self.tr("%Ln people", "", listing.total))
        elif listing.question.who.put_away:
            self._count.setText(self.tr("%Ln put away", "", len(listing.rows)))
        else:
            self._count.setText(self.tr("{kept} of {total}").format(kept=kept, total=total))

    def show_words(self, facet: Facet, words: list[Counted]) -> None:
        """Offer the words of a filter in its list."""
        self._popups[facet].offer(words, words_on(self._question.who, facet))

    def _switch(self, switch: Switch, parent: QWidget) -> Chip:
        words = {
            Switch.STRONG: self.tr("Strong ties"),
            Switch.WARM: self.tr("Warm"),
            Switch.QUIET: self.tr("Quiet"),
            Switch.SILENT: self.tr("Not heard of in a year"),
            Switch.ASK_SALUTATION: self.tr("Salutation to check"),
            Switch.PUT_AWAY: self.tr("Put away"),
        }[switch]
        chip = Chip(words, parent, kind=ChipKind.TOGGLE)
        chip.clicked.connect(self._turn)
        self._switches[switch] = chip
        return chip

    def _facet(self, facet: Facet, parent: QWidget) -> Chip:
        chip = Chip(
            self._facet_words(facet, frozenset()), parent, tone=Tone.NEUTRAL, kind=ChipKind.MENU
        )
        chip.clicked.connect(self._open)
        popup = ChoicePopup(ChoiceManner.ANY, self._facet_words(facet, frozenset()), self)
        popup.kept.connect(self._keep)
        self._facets[facet] = chip
        self._popups[facet] = popup
        return chip

    def _facet_words(self, facet: Facet, words: frozenset[str]) -> str:
        if len(words) == 1:
            word = inside(next(iter(words)), limit=32)
            return {
                Facet.TAG: self.tr("Tag: {word}"),
                Facet.COMPANY: self.tr("Company: {word}"),
                Facet.HOW_WE_MET: self.tr("Met: {word}"),
            }[facet].format(word=word)
        if words:
            return {
                Facet.TAG: self.tr("%Ln tags", "", len(words)),
                Facet.COMPANY: self.tr("%Ln companies", "", len(words)),
                Facet.HOW_WE_MET: self.tr("%Ln meetings", "", len(words)),
            }[facet]
        return {
            Facet.TAG: self.tr("Tag"),
            Facet.COMPANY: self.tr("Company"),
            Facet.HOW_WE_MET: self.tr("How we met"),
        }[facet]

    @Slot()
    def _turn(self) -> None:
        sender = self.sender()
        for switch, chip in self._switches.items():
            if chip is sender:
                self.turned.emit(switch)

    @Slot()
    def _open(self) -> None:
        sender = self.sender()
        for facet, chip in self._facets.items():
            if chip is sender:
                self.asked_for_words.emit(facet)
                self._popups[facet].drop_down(chip)

    @Slot(object)
    def _keep(self, words: frozenset[str]) -> None:
        sender = self.sender()
        for facet, popup in self._popups.items():
            if popup is sender:
                self.kept.emit(facet, words)
