"""How the page of today is laid out: a greeting, and cards in one column or two."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cordially.domain.clock import Clock
from cordially.domain.follow_ups import Due
from cordially.services.readiness import Readiness
from cordially.services.today import Glance
from cordially.ui.theme import scaled
from cordially.ui.today.due_words import due_line
from cordially.ui.today.line_row import LineRow
from cordially.ui.today.lines import Line
from cordially.ui.today.lines_card import LinesCard
from cordially.ui.today.network_card import NetworkCard
from cordially.ui.today.readiness_card import ReadinessCard
from cordially.ui.today.words import (
    begun_lines,
    day_in_full,
    greeting,
    nothing_due,
    nothing_due_today,
    pace_lines,
)
from cordially.ui.widgets import Button, ButtonRole, ButtonSize, Heading, MutedLine

_TWO_COLUMNS_FROM = 940


class TodayView(QWidget):
    """Everything to be seen; it decides nothing.

    `opened` and `finished` carry a `Line`, `put_off` a `Line` and words for a day.
    """

    opened = Signal(object)
    finished = Signal(object)
    put_off = Signal(object, str)
    readiness_asked = Signal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._at: LineRow | None = None
        self._greeting = Heading("", self)
        self._day = MutedLine("", self)
        self._area = QScrollArea(self)
        inner = QWidget()
        self._sides = QWidget(inner), QWidget(inner)
        self._columns = tuple(QVBoxLayout(side) for side in self._sides)
        self._shown_columns = 0
        self.due = LinesCard(self.tr("Due today"), inner)
        self.pace = LinesCard(self.tr("Your pace"), inner)
        self.begun = LinesCard(self.tr("Continue"), inner)
        self.network = NetworkCard(inner)
        self.readiness = ReadinessCard(inner)
        self._again = Button(
            self.tr("Look at your own profile"), inner, role=ButtonRole.LINK, size=ButtonSize.SMALL
        )
        self.readiness.hide()
        self._area.setWidget(inner)
        self._lay_out(inner)
        self._arrange()
        for card in (self.due, self.pace, self.begun):
            card.opened.connect(self.opened)
            card.finished.connect(self.finished)
            card.put_off.connect(self.put_off)
            card.walked.connect(self._walk)
            card.focused.connect(self._keep_in_sight)
        self._again.clicked.connect(self.readiness_asked)

    def show_glance(self, glance: Glance) -> None:
        """Show everything; the focus stays at its line, or at the one in its place."""
        place = self._place_of_focus()
        today = self._clock.today()
        self._greeting.setText(greeting(self._clock.now(), glance.given_name))
        self._day.setText(day_in_full(today))
        due = glance.due
        self.due.show_lines(
            (
                ("", tuple(due_line(one, today) for one in due.due)),
                (self.tr("Soon"), tuple(due_line(one, today) for one in due.soon)),
            ),
            nothing_due_today() if due.soon else nothing_due(due.next_day),
        )
        self.pace.show_lines((("", pace_lines(glance)),))
        self.begun.show_lines(
            (("", begun_lines(glance)),),
            self.tr(
                "Nothing is begun. Here stand messages and letters that you left half written,"
                " and requests that wait for you."
            ),
        )
        self.network.show_growth(glance.network)
        self.show_readiness(glance.readiness)
        if place is not None:
            self._go_near(place)

    def show_readiness(self, readiness: Readiness) -> None:
        """Show the card on the user's own profile, or only the way to it."""
        had_focus = self.readiness.isAncestorOf(self.window().focusWidget())
        self.readiness.show_readiness(readiness)
        self.readiness.setVisible(not readiness.closed)
        self._again.setVisible(readiness.closed)
        if had_focus and readiness.closed:
            self._again.setFocus(Qt.FocusReason.OtherFocusReason)

    def enter(self) -> None:
        """Take the focus to where it was, else to the first line."""
        rows = self._rows()
        if self._at is not None and self._at in rows:
            self._at.focus()
        elif rows:
            rows[0].focus()
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def due_in_focus(self) -> Due | None:
        """What the line with the focus is about, where that is due."""
        place = self._place_of_focus()
        return None if place is None else place[1].due

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @Slot(object, int)
    def _walk(self, row: LineRow, step: int) -> None:
        rows = self._rows()
        if row in rows:
            at = rows.index(row) + step
            if 0 <= at < len(rows):
                rows[at].focus()

    @Slot(object)
    def _keep_in_sight(self, row: LineRow) -> None:
        self._at = row
        self._area.ensureWidgetVisible(row, 0, scaled(24))

    def _rows(self) -> list[LineRow]:
        return [row for card in (self.due, self.begun, self.pace) for row in card.rows]

    def _place_of_focus(self) -> tuple[int, Line] | None:
        rows = self._rows()
        focus = self.window().focusWidget()
        at = next((at for at, row in enumerate(rows) if row is focus), None)
        return None if at is None else (at, rows[at].line)

    def _go_near(self, place: tuple[int, Line]) -> None:
        rows = self._rows()
        same = next((row for row in rows if row.line == place[1]), None)
        if same is None and rows:
            same = rows[min(place[0], len(rows) - 1)]
        if same is not None:
            same.focus()

    def _lay_out(self, inner: QWidget) -> None:
        head = QFrame(self)
        head.setProperty("frame", "header")
        words = QVBoxLayout(head)
        words.setContentsMargins(scaled(24), scaled(16), scaled(24), scaled(16))
        words.setSpacing(0)
        words.addWidget(self._greeting)
        words.addWidget(self._day)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        both = QHBoxLayout(inner)
        both.setContentsMargins(scaled(24), scaled(24), scaled(24), scaled(24))
        both.setSpacing(scaled(16))
        for side, cards in zip(self._sides, self._columns, strict=True):
            cards.setContentsMargins(0, 0, 0, 0)
            cards.setSpacing(scaled(16))
            cards.setAlignment(Qt.AlignmentFlag.AlignTop)
            both.addWidget(side, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._area, 1)

    def _arrange(self) -> None:
        """Two columns where there is room, each as long as its cards; else one."""
        columns = 2 if self.width() >= scaled(_TWO_COLUMNS_FROM) else 1
        if columns == self._shown_columns:
            return
        self._shown_columns = columns
        left, right = self._columns
        wide = columns > 1
        for card in (self.due, self.begun):
            left.addWidget(card)
        for other in (self.pace, self.network, self.readiness):
            (right if wide else left).addWidget(other)
        (right if wide else left).addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeading)
        self._sides[1].setVisible(wide)
