"""The choice of recipients: a filter, a list with reasons, and the picture of the choice."""

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from cordially.domain.clock import Clock
from cordially.domain.desk import Desk
from cordially.domain.messages import CompositionId, Standing
from cordially.domain.people import Filter
from cordially.services.audiences import Audiences, ByRelationship, Choosing, Facets
from cordially.services.choice_check import ChoiceCheck
from cordially.ui.recipients.choice_side import ChoiceSide
from cordially.ui.recipients.filter_row import FilterRow
from cordially.ui.recipients.table_model import (
    CHOSEN,
    COMPANY,
    LAST_CONTACT,
    NAME,
    WHY,
    CandidateModel,
    WhyDelegate,
)
from cordially.ui.tasks import TaskRunner
from cordially.ui.theme import scaled
from cordially.ui.widgets import (
    Button,
    ButtonRole,
    Heading,
    MutedLine,
    dress_table,
    shown,
)


class _Table(QTableView):
    """Space turns the marked rows; typing goes to the search."""

    turned = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.turned.emit()
        else:
            super().keyPressEvent(event)


class Chooser(QWidget):
    """Choosing whom to write to.

    `chosen` carries the people (a tuple of ids) and the reason why a choice was kept;
    `left` comes where everything stays as it was.
    """

    chosen = Signal(object, str)
    left = Signal()

    def __init__(
        self, audiences: Audiences, tasks: TaskRunner, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._audiences = audiences
        self._tasks = tasks
        self._composition: CompositionId | None = None
        self._reason = ""
        self._check: ChoiceCheck | None = None
        self._not_fitting = 0
        self._fitting = 0
        self._title = MutedLine("", self)
        self.use = Button(self.tr("Use nobody"), self, role=ButtonRole.PRIMARY, hint="Ctrl+Return")
        self.filters = FilterRow(self)
        self.model = CandidateModel(clock, self)
        self.table = _Table(self)
        self.side = ChoiceSide(self)
        self._lay_out()
        self._connect()

    def choose_for(self, desk: Desk, wanted: Filter | None = None) -> None:
        """Choose the people of this composition, those it has already chosen."""
        composition = desk.composition
        self._composition = composition.id
        self._reason = composition.choice_reason
        self._title.setText(shown(composition.title))
        self.filters.want(wanted or Filter())
        self.model.choose(
            tuple(seat.person for seat in desk.seats if seat.standing is not Standing.LEFT_OUT)
        )
        self._tasks.run(self._audiences.facets, self._show_facets, latest="facets")
        self._look()
        self.filters.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _look(self) -> None:
        self._tasks.run(
            partial(self._audiences.choosing, self.filters.wanted, self.model.chosen),
            self._show_choosing,
            latest="choosing",
        )

    @Slot()
    def _choice_changed(self) -> None:
        self._count()
        self._tasks.run(
            partial(self._audiences.check_choice, self.model.chosen, composition=self._composition),
            self._show_check,
            latest="check-choice",
        )

    def _show_facets(self, facets: Facets) -> None:
        self.filters.show_facets(facets)

    def _show_choosing(self, choosing: Choosing) -> None:
        self._fitting, self._not_fitting = choosing.fitting, choosing.not_fitting
        self.model.show_candidates(choosing.candidates)
        self._count()
        self._word_side()

    def _show_check(self, check: ChoiceCheck) -> None:
        self._check = check
        if not check.findings:
            self._reason = ""
        self._word_side()

    def _word_side(self) -> None:
        if self._check is not None:
            self.side.show_check(self._check, self._reason, self._not_fitting)

    def _count(self) -> None:
        chosen = len(self.model.chosen)
        self.filters.show_count(self._fitting, chosen)
        self.use.set_words(self.tr("Use these %n", "", chosen) if chosen else self.tr("Use nobody"))
        self.use.setEnabled(chosen > 0)

    @Slot()
    def _use(self) -> None:
        warned = self._check is not None and self._check.findings
        if warned and not self._reason:
            self.side.ask_reason()
            return
        self.chosen.emit(self.model.chosen, self._reason)

    @Slot()
    def _by_relationship(self) -> None:
        self._tasks.run(
            partial(self._audiences.by_relationship, self.model.chosen), self._keep_related
        )

    def _keep_related(self, related: ByRelationship) -> None:
        if related.enough:
            self.model.choose(related.kept)
        else:
            self.filters.want(related.instead)
        self._look()

    @Slot(str)
    def _keep(self, reason: str) -> None:
        self._reason = reason
        self._word_side()

    @Slot()
    def _show_misfits(self) -> None:
        if self._not_fitting:
            row = self.model.rowCount() - self._not_fitting
            self.table.scrollTo(self.model.index(row, NAME), QTableView.ScrollHint.PositionAtTop)
            self.table.selectRow(row)

    @Slot()
    def _turn_marked(self) -> None:
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        if rows:
            self.model.turn(rows)

    @Slot(QModelIndex)
    def _turn_one(self, index: QModelIndex) -> None:
        if index.column() != CHOSEN:
            self.model.turn([index.row()])

    @Slot()
    def _leave(self) -> None:
        self.left.emit()

    @Slot()
    def _into_table(self) -> None:
        if self.model.rowCount():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.table.currentIndex().isValid():
                self.table.selectRow(0)

    def _connect(self) -> None:
        self.filters.filter_changed.connect(self._look)
        self.filters.search.returnPressed.connect(self._into_table)
        self.model.choice_changed.connect(self._choice_changed)
        self.table.turned.connect(self._turn_marked)
        self.table.doubleClicked.connect(self._turn_one)
        self.use.clicked.connect(self._use)
        self.use.bind_key()
        self.side.relationship_wanted.connect(self._by_relationship)
        self.side.reason_given.connect(self._keep)
        self.side.misfits_wanted.connect(self._show_misfits)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header())
        column.addWidget(self.filters)
        self.table.setModel(self.model)
        dress_table(self.table, self.tr("People to write to"))
        self.table.setItemDelegateForColumn(WHY, WhyDelegate(self.table))
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(CHOSEN, QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for section, wide in ((CHOSEN, 36), (COMPANY, 150), (LAST_CONTACT, 130), (WHY, 220)):
            self.table.setColumnWidth(section, scaled(wide))
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.side)
        side = QFrame(self)
        side.setProperty("frame", "side")
        side.setFixedWidth(scaled(360))
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(scroll)
        columns = QHBoxLayout()
        columns.setContentsMargins(scaled(8), 0, 0, 0)
        columns.setSpacing(scaled(8))
        columns.addWidget(self.table, 1)
        columns.addWidget(side)
        column.addLayout(columns, 1)

    def _header(self) -> QFrame:
        header = QFrame(self)
        header.setProperty("frame", "header")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Heading(self.tr("Recipients"), header))
        words.addWidget(self._title)
        back = Button(self.tr("Cancel"), header, hint="Esc")
        back.clicked.connect(self._leave)
        row = QHBoxLayout(header)
        row.setContentsMargins(scaled(24), scaled(14), scaled(24), scaled(14))
        row.setSpacing(scaled(12))
        row.addLayout(words, 1)
        row.addWidget(back)
        row.addWidget(self.use)
        return header
