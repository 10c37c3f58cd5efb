"""The row that says who is wanted: search, ties, silence, tags, companies, meetings."""

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cordially.domain.people import Counted, Filter, Tie
from cordially.services.audiences import Facets
from cordially.ui.contacts.choice_popup import ChoiceManner, ChoicePopup
from cordially.ui.theme import Tone, scaled
from cordially.ui.widgets import Chip, ChipKind, FlowLayout, PlainLabel, SearchField, inside

HALF_A_YEAR = 182


class Facet(StrEnum):
    """What a list of words filters by."""

    TAG = "tag"
    COMPANY = "company"
    HOW_WE_MET = "how-we-met"


class FilterRow(QFrame):
    """Which people are wanted; `filter_changed` comes after each change by the user."""

    filter_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "header")
        self._filter = Filter()
        self._setting = False
        self.search = SearchField(
            self.tr("Search"), self.tr("Search names, companies, notes and tags"), self
        )
        self.search.setToolTip(self.tr("Searches names, companies, positions, notes and tags."))
        place = QWidget(self)
        self.ties = {
            Tie.STRONG: self._toggle(self.tr("Strong ties"), place),
            Tie.WARM: self._toggle(self.tr("Warm ties"), place),
        }
        self.silent = self._toggle(self.tr("Not written to for 6 months"), place)
        self._menus: dict[Facet, Chip] = {}
        self._popups: dict[Facet, ChoicePopup] = {}
        self._words: dict[Facet, tuple[Counted, ...]] = {}
        chips = FlowLayout(place)
        for chip in (*self.ties.values(), self.silent):
            chips.addWidget(chip)
        for facet in Facet:
            chips.addWidget(self._menu(facet, place))
        self._count = PlainLabel("", self)
        self._count.setProperty("weight", "muted")
        self.search.setMinimumWidth(scaled(180))
        self.search.setMaximumWidth(scaled(304))
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(24), scaled(12), scaled(24), scaled(12))
        row.setSpacing(scaled(12))
        row.addWidget(self.search, 1)
        middle = QVBoxLayout()
        middle.addStretch(1)
        middle.addWidget(place)
        middle.addStretch(1)
        row.addLayout(middle, 3)
        row.addWidget(self._count)
        self.search.searched.connect(self._searched)

    @property
    def wanted(self) -> Filter:
        """Which people are wanted now."""
        return self._filter

    @property
    def is_empty(self) -> bool:
        """Whether everybody is wanted."""
        return self._filter == Filter()

    def want(self, wanted: Filter) -> None:
        """Show this filter without telling of a change."""
        self._setting = True
        self._filter = wanted
        self.search.setText(wanted.query)
        for tie, chip in self.ties.items():
            chip.setChecked(tie in wanted.ties)
        self.silent.setChecked(wanted.silent_for_days is not None)
        for facet in Facet:
            self._word_menu(facet)
        self._setting = False

    def show_facets(self, facets: Facets) -> None:
        """Offer these tags, companies and meetings."""
        self._words = {
            Facet.TAG: facets.tags,
            Facet.COMPANY: facets.companies,
            Facet.HOW_WE_MET: facets.how_we_met,
        }

    def show_count(self, fitting: int, chosen: int) -> None:
        """Say how many fit and how many are chosen."""
        self._count.setText(
            self.tr("{fit} · {chosen}").format(
                fit=self.tr("%Ln people fit", "", fitting),
                chosen=self.tr("%Ln chosen", "", chosen),
            )
        )

    def _toggle(self, words: str, parent: QWidget) -> Chip:
        chip = Chip(words, parent, kind=ChipKind.TOGGLE)
        chip.toggled.connect(self._toggled)
        return chip

    def _menu(self, facet: Facet, parent: QWidget) -> Chip:
        chip = Chip(self._facet_words(facet, ()), parent, tone=Tone.NEUTRAL, kind=ChipKind.MENU)
        chip.clicked.connect(self._open)
        popup = ChoicePopup(ChoiceManner.ANY, self._facet_words(facet, ()), self)
        popup.kept.connect(self._keep)
        self._menus[facet], self._popups[facet] = chip, popup
        return chip

    def _word_menu(self, facet: Facet) -> None:
        words = tuple(sorted(self._values(facet)))
        chip = self._menus[facet]
        chip.set_tone(Tone.BLUE if words else Tone.NEUTRAL)
        chip.set_words(self._facet_words(facet, words))

    def _facet_words(self, facet: Facet, words: tuple[str, ...]) -> str:
        if len(words) == 1:
            return {
                Facet.TAG: self.tr("Tag: {word}"),
                Facet.COMPANY: self.tr("Company: {word}"),
                Facet.HOW_WE_MET: self.tr("Met: {word}"),
            }[facet].format(word=inside(words[0], limit=28))
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

    def _values(self, facet: Facet) -> frozenset[str]:
        wanted = self._filter
        return {
            Facet.TAG: wanted.tags,
            Facet.COMPANY: wanted.companies,
            Facet.HOW_WE_MET: wanted.how_we_met,
        }[facet]

    def _with(self, facet: Facet, words: frozenset[str]) -> Filter:
        if facet is Facet.TAG:
            return replace(self._filter, tags=words)
        if facet is Facet.COMPANY:
            return replace(self._filter, companies=words)
        return replace(self._filter, how_we_met=words)

    def _change(self, wanted: Filter) -> None:
        if not self._setting and wanted != self._filter:
            self._filter = wanted
            self.filter_changed.emit()

    @Slot()
    def _open(self) -> None:
        sender = self.sender()
        for facet, chip in self._menus.items():
            if chip is sender:
                self._popups[facet].offer(self._words.get(facet, ()), self._values(facet))
                self._popups[facet].drop_down(chip)

    @Slot(object)
    def _keep(self, words: frozenset[str]) -> None:
        sender = self.sender()
        for facet, popup in self._popups.items():
            if popup is sender:
                wanted = self._with(facet, words)
                self._change(wanted)
                self._word_menu(facet)

    @Slot(bool)
    def _toggled(self, _on: bool) -> None:
        self._change(
            replace(
                self._filter,
                ties=frozenset(tie for tie, chip in self.ties.items() if chip.isChecked()),
                silent_for_days=HALF_A_YEAR if self.silent.isChecked() else None,
            )
        )

    @Slot(str)
    def _searched(self, query: str) -> None:
        self._change(replace(self._filter, query=query))
