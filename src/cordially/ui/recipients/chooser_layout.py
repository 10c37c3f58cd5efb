"""Where everything stands while people are chosen."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from cordially.domain.clock import Clock
from cordially.ui.recipients.candidate_table import CandidateTable
from cordially.ui.recipients.choice_side import ChoiceSide
from cordially.ui.recipients.filter_row import FilterRow
from cordially.ui.recipients.table_model import CandidateModel
from cordially.ui.theme import scaled
from cordially.ui.widgets import Action, Button, ButtonRole, EmptyState, Heading, MutedLine

translate = QCoreApplication.translate

_SIDE, _NARROW_SIDE, _WIDE = 400, 300, 1080


class ChooserPlaces:
    """The parts of the chooser, laid out in the widget that owns them."""

    def __init__(self, owner: QWidget, clock: Clock) -> None:
        self.title = MutedLine("", owner)
        self.use = Button(
            translate("Recipients", "Choose somebody"),
            owner,
            role=ButtonRole.PRIMARY,
            hint="Ctrl+Return",
        )
        self.back = Button(translate("Recipients", "Cancel"), owner, hint="Esc")
        self.filters = FilterRow(owner)
        self.model = CandidateModel(clock, owner)
        self.table = CandidateTable(self.model, owner)
        self.nobody = EmptyState(
            translate("Recipients", "Nobody fits"),
            translate("Recipients", "Nobody you know fits this filter and search."),
            owner,
            actions=(Action("all", translate("Recipients", "Show everybody")),),
        )
        self.nobody_known = EmptyState(
            translate("Recipients", "Nobody here yet"),
            translate("Recipients", "Bring in your network or add people under Contacts first."),
            owner,
        )
        self.side = ChoiceSide(owner)
        self._pages = QStackedWidget(owner)
        for page in (self.table, self.nobody, self.nobody_known):
            self._pages.addWidget(page)
        self._beside = self._scrolled(owner)
        columns = QHBoxLayout()
        columns.setContentsMargins(scaled(8), 0, 0, 0)
        columns.setSpacing(scaled(8))
        columns.addWidget(self._pages, 1)
        columns.addWidget(self._beside)
        column = QVBoxLayout(owner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header(owner))
        column.addWidget(self.filters)
        column.addLayout(columns, 1)

    def fit(self, width: int) -> None:
        """Give the columns their widths in a chooser of so many pixels."""
        wide = width >= scaled(_WIDE)
        self._beside.setFixedWidth(scaled(_SIDE if wide else _NARROW_SIDE))
        self.table.fit(wide=wide)

    def show_page(self, *, fitting: bool, everybody: bool) -> None:
        """Show the table, or say why it would be empty."""
        empty = self.nobody_known if everybody else self.nobody
        self._pages.setCurrentWidget(self.table if fitting else empty)

    def _scrolled(self, owner: QWidget) -> QFrame:
        scroll = QScrollArea(owner)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.side)
        frame = QFrame(owner)
        frame.setProperty("frame", "side")
        beside = QVBoxLayout(frame)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(scroll)
        return frame

    def _header(self, owner: QWidget) -> QFrame:
        header = QFrame(owner)
        header.setProperty("frame", "header")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Heading(translate("Recipients", "Recipients"), header))
        words.addWidget(self.title)
        row = QHBoxLayout(header)
        row.setContentsMargins(scaled(24), scaled(14), scaled(24), scaled(14))
        row.setSpacing(scaled(12))
        row.addLayout(words, 1)
        row.addWidget(self.back)
        row.addWidget(self.use)
        return header
