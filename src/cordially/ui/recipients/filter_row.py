"""The row that says who is wanted: search, ties, silence, tags, companies, meetings."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from cordially.domain.people import Counted, Filter, Tie
from cordially.services.audiences import Facets
from cordially.ui.theme import scaled
from cordially.ui.widgets import Chip, ChipKind, FlowLayout, PlainLabel, SearchField, shown

HALF_A_YEAR = 182
_MOST_FACETS = 40


class FilterRow(QFrame):
    """Which people are wanted; `filter_changed` comes after each change."""

    filter_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "header")
        self._filter = Filter()
        self.search = SearchField(self.tr("Search names, companies, notes"), self)
        self._ties = {
            self._toggle(self.tr("Strong ties")): Tie.STRONG,
            self._toggle(self.tr("Warm ties")): Tie.WARM,
        }
        self._silent = self._toggle(self.tr("Not written to for 6 months"))
        self._menus = {
            "tags": self._menu(self.tr("Tag")),
            "companies": self._menu(self.tr("Company")),
            "how_we_met": self._menu(self.tr("How we met")),
        }
        self._facets: dict[str, tuple[Counted, ...]] = {}
        self._count = PlainLabel("", self)
        place = QWidget(self)
        chips = FlowLayout(place)
        for chip in (*self._ties, self._silent, *self._menus.values()):
            chip.setParent(place)
            chips.addWidget(chip)
        self.search.setMinimumWidth(scaled(220))
        self.search.setMaximumWidth(scaled(304))
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(24), scaled(14), scaled(24), scaled(14))
        row.setSpacing(scaled(12))
        row.addWidget(self.search)
        row.addWidget(place, 1)
        row.addWidget(self._count)
        self.search.textChanged.connect(self._searched)

    @property
    def wanted(self) -> Filter:
        """Which people are wanted now."""
        return self._filter

    def want(self, wanted: Filter) -> None:
        """Show this filter without telling of a change."""
        self._filter = wanted
        self.blockSignals(True)
        self.search.setText(wanted.query)
        for chip, tie in self._ties.items():
            chip.setChecked(tie in wanted.ties)
        self._silent.setChecked(wanted.silent_for_days is not None)
        self.blockSignals(False)
        self._filter = wanted
        self._word_menus()

    def show_facets(self, facets: Facets) -> None:
        """Offer these tags, companies and meetings."""
        self._facets = {
            "tags": facets.tags,
            "companies": facets.companies,
            "how_we_met": facets.how_we_met,
        }
        for key, chip in self._menus.items():
            chip.setEnabled(bool(self._facets[key]))

    def show_count(self, fitting: int, chosen: int) -> None:
        """Say how many fit and how many are chosen."""
        self._count.setText(
            self.tr("{fit} · {chosen}").format(
                fit=self.tr("%n people fit", "", fitting),
                chosen=self.tr("%n chosen", "", chosen),
            )
        )

    def _toggle(self, words: str) -> Chip:
        chip = Chip(words, self, kind=ChipKind.TOGGLE)
        chip.toggled.connect(self._toggled)
        return chip

    def _menu(self, words: str) -> Chip:
        chip = Chip(words, self, kind=ChipKind.MENU)
        chip.setProperty("words", words)
        chip.clicked.connect(self._open_menu)
        return chip

    def _word_menus(self) -> None:
        for key, chip in self._menus.items():
            values = sorted(getattr(self._filter, key))
            words = str(chip.property("words"))
            if values:
                more = f" +{len(values) - 1}" if len(values) > 1 else ""
                words = f"{shown(values[0], limit=20)}{more}"
            chip.set_words(words)

    @Slot()
    def _open_menu(self) -> None:
        chip = self.sender()
        key = next((key for key, one in self._menus.items() if one is chip), None)
        if key is None:
            return
        chosen: frozenset[str] = getattr(self._filter, key)
        menu = QMenu(self)
        for facet in self._facets.get(key, ())[:_MOST_FACETS]:
            words = f"{shown(facet.value, limit=60)}  {facet.people}".replace("&", "&&")
            action = QAction(words, menu)
            action.setCheckable(True)
            action.setChecked(facet.value in chosen)
            action.setData((key, facet.value))
            menu.addAction(action)
        menu.triggered.connect(self._picked)
        menu.aboutToHide.connect(menu.deleteLater)
        button = self._menus[key]
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + scaled(4))))

    @Slot(QAction)
    def _picked(self, action: QAction) -> None:
        key, value = action.data()
        chosen: frozenset[str] = getattr(self._filter, key)
        self._filter = replace(self._filter, **{key: chosen ^ {value}})
        self._word_menus()
        self.filter_changed.emit()

    @Slot(bool)
    def _toggled(self, _on: bool) -> None:
        self._filter = replace(
            self._filter,
            ties=frozenset(tie for chip, tie in self._ties.items() if chip.isChecked()),
            silent_for_days=HALF_A_YEAR if self._silent.isChecked() else None,
        )
        self.filter_changed.emit()

    @Slot(str)
    def _searched(self, query: str) -> None:
        self._filter = replace(self._filter, query=query)
        self.filter_changed.emit()
