"""Where everything on the desk stands."""

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from cordially.domain.clock import Clock
from cordially.ui.composer.desk_header import DeskHeader
from cordially.ui.composer.hand_over_bar import HandOverBar
from cordially.ui.composer.knowledge import KnowledgeView
from cordially.ui.composer.seat_list import SeatList
from cordially.ui.composer.shared_text import SharedTextView
from cordially.ui.composer.sheet import SheetView
from cordially.ui.theme import scaled
from cordially.ui.widgets import Action, ButtonRole, EmptyState, SectionLabel
from cordially.ui.writing.findings_view import FindingsView
from cordially.ui.writing.refusals import RefusalView

translate = QCoreApplication.translate

_WIDE = 1080
_LIST, _NARROW_LIST = 264, 200
_SIDE, _NARROW_SIDE = 330, 268


class DeskPlaces:
    """The parts of the desk, laid out in the widget that owns them.

    `pages` shows `columns`, `empty` where nobody is chosen, or `nothing`; in the middle
    of the columns stands the `sheet` or the `text` for everybody.
    """

    def __init__(self, owner: QWidget, clock: Clock) -> None:
        self.header = DeskHeader(owner)
        self.pages = QStackedWidget(owner)
        self.nothing = QWidget(owner)
        self.columns = QWidget(owner)
        self.empty = EmptyState(
            translate("Composer", "Nobody chosen yet"),
            translate(
                "Composer",
                "Choose the people this message is for. Then you write each of them a line that"
                " only they could get.",
            ),
            owner,
            actions=(Action("choose", translate("Composer", "Choose people"), ButtonRole.PRIMARY),),
        )
        self.count = SectionLabel("", owner)
        self.seats = SeatList(clock, owner)
        self.sheet = SheetView(owner)
        self.text = SharedTextView(owner)
        self.middle = QStackedWidget(owner)
        self.refusal = RefusalView(owner)
        self.bar = HandOverBar(owner)
        self.knowledge = KnowledgeView(owner)
        self.findings = FindingsView(owner)
        self.side = QScrollArea(owner)
        self._left = self._framed("list")
        self._side = self._framed("side")
        column = QVBoxLayout(owner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.pages, 1)
        for page in (self.nothing, self.columns, self.empty):
            self.pages.addWidget(page)
        self._lay_out_left()
        self._lay_out_side()
        row = QHBoxLayout(self.columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left)
        row.addLayout(self._centre(), 1)
        row.addWidget(self._side)
        self._order_keys()

    def forget_refusal(self) -> None:
        """Take away why a message was not handed over: something changed since."""
        if not self.refusal.isHidden():
            self.refusal.forget()
            self.bar.make_room(wanted=False)

    def back_to_sheet(self) -> None:
        """Have the sheet in front again, where the text for everybody is."""
        if self.middle.currentWidget() is self.text:
            self.text.finish()

    def fit(self, width: int) -> None:
        """Give the columns their widths in a desk of so many pixels."""
        wide = width >= scaled(_WIDE)
        self._left.setFixedWidth(scaled(_LIST if wide else _NARROW_LIST))
        self._side.setFixedWidth(scaled(_SIDE if wide else _NARROW_SIDE))

    def _order_keys(self) -> None:
        """Tab goes as one reads: who, the line, the text for all, and what is done with it."""
        sheet, bar = self.sheet, self.bar
        way = (self.seats, sheet.editor, *sheet.links, *bar.small_buttons, bar.hand_over)
        for before, after in pairwise(way):
            QWidget.setTabOrder(before, after)

    def _framed(self, look: str) -> QFrame:
        frame = QFrame(self.columns)
        frame.setProperty("frame", look)
        return frame

    def _lay_out_left(self) -> None:
        column = QVBoxLayout(self._left)
        column.setContentsMargins(scaled(12), scaled(16), scaled(6), scaled(14))
        column.setSpacing(scaled(6))
        column.addWidget(self.count)
        column.addWidget(self.seats, 1)

    def _centre(self) -> QVBoxLayout:
        self.middle.addWidget(self.sheet)
        self.middle.addWidget(self.text)
        column = QVBoxLayout()
        column.setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16))
        column.setSpacing(scaled(14))
        column.addWidget(self.middle, 1)
        column.addWidget(self.refusal)
        column.addWidget(self.bar)
        return column

    def _lay_out_side(self) -> None:
        inner = QWidget()
        words = QVBoxLayout(inner)
        words.setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16))
        words.setSpacing(scaled(20))
        words.addWidget(self.knowledge)
        words.addWidget(self.findings)
        words.addStretch(1)
        scroll = self.side
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
