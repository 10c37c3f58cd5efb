"""The choice of recipients: a filter, a list with reasons, and the picture of the choice."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from cordially.domain.clock import Clock
from cordially.domain.messages import CompositionId
from cordially.domain.people import Column, Filter, PersonId
from cordially.services.audiences import Audiences, ByRelationship, Choosing, Facets
from cordially.services.choice_check import ChoiceCheck, ChoiceWarning
from cordially.ui.recipients.chooser_layout import ChooserPlaces
from cordially.ui.recipients.table_model import CHOSEN, COMPANY, LAST_CONTACT, NAME, WHY
from cordially.ui.recipients.words import MOST_FOR_ONE_MESSAGE
from cordially.ui.tasks import TaskRunner
from cordially.ui.widgets import shown

_COLUMNS = {
    NAME: Column.NAME,
    COMPANY: Column.COMPANY,
    LAST_CONTACT: Column.LAST_CONTACT,
    WHY: Column.TIE,
}


@dataclass(frozen=True, slots=True)
class Occasion:
    """What people are chosen for: a message that is there, or one still to be made.

    `people` were chosen before, in the order of writing; `reason` is why that choice was
    kept in spite of a warning.
    """

    title: str
    composition: CompositionId | None = None
    people: tuple[PersonId, ...] = ()
    reason: str = ""


class Chooser(QWidget):
    """Choosing whom to write to.

    `chosen` carries the people (a tuple of ids) and the reason why a choice was kept;
    `left` comes where everything stays as it was. `undo_offered` carries words and the
    choice before, to be given back to `restore`.
    """

    chosen = Signal(object, str)
    left = Signal()
    undo_offered = Signal(str, object)

    def __init__(
        self, audiences: Audiences, tasks: TaskRunner, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._audiences = audiences
        self._tasks = tasks
        self._occasion = Occasion("")
        self._reason = ""
        self._reason_covers: frozenset[ChoiceWarning] = frozenset()
        self._check: ChoiceCheck | None = None
        self._check_is_fresh = False
        self._uses_when_checked = False
        self._uses_when_reasoned = False
        self._says_too_few = False
        self._column, self._descending = NAME, False
        self._choosing = Choosing((), 0, 0)
        self.places = ChooserPlaces(self, clock)
        self.model = self.places.model
        self._connect()

    @property
    def occasion(self) -> Occasion:
        """What people are chosen for."""
        return self._occasion

    def choose_for(self, occasion: Occasion, wanted: Filter) -> None:
        """Choose people for an occasion, beginning with those chosen before."""
        self._occasion = occasion
        self._reason = occasion.reason
        self._reason_covers = frozenset(ChoiceWarning) if occasion.reason else frozenset()
        self._check = None
        self._says_too_few = self._uses_when_checked = False
        # Those chosen stand on top, and else those one knows best (P11).
        self._column, self._descending = CHOSEN if occasion.people else WHY, False
        self.places.table.show_order(self._column, descending=False)
        self.places.title.setText(shown(occasion.title))
        self.places.filters.want(wanted)
        self.places.side.forget()
        self.model.choose(occasion.people)
        self.look_again()
        self.focus_search()

    def look_again(self) -> None:
        """Look at the people anew, as when the pane comes to the front."""
        self._tasks.run(self._audiences.facets, self._show_facets, latest="recipients.facets")
        self._look()

    def focus_search(self) -> None:
        """Put the focus on the search."""
        self.places.filters.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_too_few(self) -> None:
        """Say that too few people one knows well were chosen to keep only them."""
        self._says_too_few = True
        self._word_side()

    def restore(self, occasion: Occasion, people: tuple[PersonId, ...]) -> None:
        """Choose exactly these again, as undo does; nothing where the occasion is over."""
        if occasion is self._occasion and self.isVisible():
            self.model.choose(people)
            self._look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.places.fit(self.width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # What is asked of the store's thread, and its answers.

    @Slot()
    def _look(self) -> None:
        self._tasks.run(
            partial(
                self._audiences.choosing,
                self.places.filters.wanted,
                self.model.chosen,
                column=_COLUMNS.get(self._column, Column.TIE),
                descending=self._descending and self._column != CHOSEN,
            ),
            self._show_choosing,
            latest="recipients.choosing",
        )

    @Slot()
    def _choice_changed(self) -> None:
        self._check_is_fresh = False
        self._uses_when_checked = self._uses_when_reasoned = False
        self._count()
        self._tasks.run(
            partial(
                self._audiences.check_choice,
                self.model.chosen,
                composition=self._occasion.composition,
            ),
            self._show_check,
            latest="recipients.check",
        )

    def _show_facets(self, facets: Facets) -> None:
        self.places.filters.show_facets(facets)

    def _show_choosing(self, choosing: Choosing) -> None:
        self._choosing = choosing
        first = self._column == CHOSEN
        self.places.table.keep_place(
            partial(self.model.show_candidates, choosing.candidates, chosen_first=first)
        )
        self._count()
        self._word_side()

    def _show_check(self, check: ChoiceCheck) -> None:
        self._check, self._check_is_fresh = check, True
        # A reason is for the warnings it was given for: it goes with them, and another one asks.
        found = {finding.warning for finding in check.findings}
        if not found or not found <= self._reason_covers:
            self._reason, self._reason_covers = "", frozenset()
        self._word_side()
        if self._uses_when_checked:
            self._use()

    def _word_side(self) -> None:
        self.places.side.show_choice(
            self._check,
            reason=self._reason,
            chosen=len(self.model.chosen),
            not_fitting=self._choosing.not_fitting,
            too_few=self._says_too_few,
        )

    def _count(self) -> None:
        chosen = len(self.model.chosen)
        places = self.places
        places.filters.show_count(self._choosing.fitting, chosen)
        places.use.set_words(
            self.tr("Use these %Ln", "", chosen) if chosen else self.tr("Choose somebody")
        )
        places.use.setEnabled(0 < chosen <= MOST_FOR_ONE_MESSAGE)
        places.show_page(fitting=bool(self._choosing.candidates), everybody=places.filters.is_empty)

    # What is done with the choice.

    @Slot()
    def _use(self) -> None:
        if not 0 < len(self.model.chosen) <= MOST_FOR_ONE_MESSAGE:
            return
        if not self._check_is_fresh:
            self._uses_when_checked = True
            return
        self._uses_when_checked = False
        if self._check is not None and self._check.findings and not self._reason:
            self._uses_when_reasoned = True
            self.places.side.ask_reason()
            return
        self.chosen.emit(self.model.chosen, self._reason)

    @Slot()
    def _by_relationship(self) -> None:
        self._tasks.run(
            partial(self._audiences.by_relationship, self.model.chosen), self._keep_related
        )

    def _keep_related(self, related: ByRelationship) -> None:
        if related.enough:
            before = self.model.chosen
            self.model.choose(related.kept)
            self.undo_offered.emit(
                self.tr("Kept the people you know best; took %Ln out.", "", len(related.dropped)),
                before,
            )
        else:
            self.places.filters.want(related.instead)
            self._says_too_few = True
        self._look()

    @Slot(str)
    def _keep(self, reason: str) -> None:
        self._reason = reason
        if self._check is not None:
            self._reason_covers = frozenset(one.warning for one in self._check.findings)
        self._word_side()
        self.places.use.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._uses_when_reasoned:
            self._use()

    @Slot()
    def _show_misfits(self) -> None:
        self.places.table.show_first(self.model.row_of_first_misfit())

    @Slot(int)
    def _sort(self, column: int) -> None:
        self._descending = column == self._column and not self._descending
        self._column = column
        self.places.table.show_order(column, descending=self._descending)
        self._look()

    @Slot()
    def _turn_marked(self) -> None:
        self.model.turn(self.places.table.marked_rows())

    @Slot(QModelIndex)
    def _turn_one(self, index: QModelIndex) -> None:
        if index.column() != CHOSEN:
            self.model.turn([range(index.row(), index.row() + 1)])

    @Slot()
    def _filter_changed(self) -> None:
        self._says_too_few = False
        self._look()

    @Slot(str)
    def _see_everybody(self, _name: str) -> None:
        self.places.filters.want(Filter())
        self._filter_changed()

    def _connect(self) -> None:
        places = self.places
        places.filters.filter_changed.connect(self._filter_changed)
        places.filters.search.left_downwards.connect(places.table.enter)
        self.model.choice_changed.connect(self._choice_changed)
        places.table.turned.connect(self._turn_marked)
        places.table.doubleClicked.connect(self._turn_one)
        places.table.horizontalHeader().sectionClicked.connect(self._sort)
        places.nobody.action_chosen.connect(self._see_everybody)
        places.use.clicked.connect(self._use)
        places.use.bind_key()
        places.back.clicked.connect(self.left)
        places.side.relationship_wanted.connect(self._by_relationship)
        places.side.reason_given.connect(self._keep)
        places.side.misfits_wanted.connect(self._show_misfits)
