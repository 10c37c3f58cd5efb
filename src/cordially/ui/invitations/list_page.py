"""The first page: who comes in, the lines, and what is known of the marked one."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cordially.domain.clock import Clock
from cordially.domain.invitations import Pace, PaceSettings
from cordially.ui.invitations.add_row import AddRow
from cordially.ui.invitations.board_list import BoardList
from cordially.ui.invitations.deeds import Deed, deed_of, offered_for
from cordially.ui.invitations.detail import Detail
from cordially.ui.invitations.rows import Line
from cordially.ui.invitations.words import notes_words, pace_words
from cordially.ui.theme import Tone, scaled
from cordially.ui.widgets import (
    Button,
    ButtonRole,
    Chip,
    EmptyState,
    Heading,
    MutedLine,
)

_OPENS = frozenset({Deed.OPEN, Deed.READ})
_SIDE, _NARROW_SIDE, _WIDE = 340, 288, 1000


class PaceChips(QWidget):
    """How much of the budget is used, and how many notes are left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pace = Chip("", self)
        self._notes = Chip("", self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for chip in (self._notes, self._pace):
            self._row.addWidget(chip, 0, Qt.AlignmentFlag.AlignRight)
        self.stand(below_each_other=False)

    def stand(self, *, below_each_other: bool) -> None:
        """Have the chips below or beside each other."""
        down, along = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if below_each_other else along)
        self._row.setSpacing(scaled(4 if below_each_other else 8))

    def show_pace(self, pace: Pace) -> None:
        """Say how much room there is."""
        self._pace.set_words(pace_words(pace))
        self._pace.set_tone(Tone.BLUE if pace.room_today else Tone.AMBER)
        notes = notes_words(pace)
        self._notes.setVisible(bool(notes))
        self._notes.set_words(notes)
        self._notes.set_tone(Tone.BLUE if pace.notes_left else Tone.AMBER)


class ListPage(QWidget):
    """`deed_wanted` carries a `Deed` and the `Line` it is meant for."""

    deed_wanted = Signal(object, object)
    limits_wanted = Signal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add = AddRow(self)
        self.list = BoardList(self)
        self.detail = Detail(clock, self)
        self.pace = PaceChips(self)
        self.limits = Button(self.tr("Limits…"), self, role=ButtonRole.QUIET, hint="Alt+L")
        self._count = MutedLine("", self)
        self._settings = PaceSettings()
        self._asking: tuple[str, int] | None = None
        self._empty = EmptyState(
            self.tr("Nobody to invite yet"),
            self.tr(
                "Paste the address of a profile, or type a name. Each invitation gets a ground"
                " and a note of its own, and you send it yourself. What became of them shows"
                " here, those of your archive too."
            ),
            self,
        )
        self._pages = QStackedWidget(self)
        self._lay_out()
        self._connect()

    def show_lines(self, lines: tuple[Line, ...], pace: Pace, drafts: int) -> None:
        """Show what there is."""
        self._settings = pace.settings
        self.pace.show_pace(pace)
        self._count.setText(
            self.tr("%Ln to go out; each by your own hand", "", drafts)
            if drafts
            else self.tr("Nothing goes out by itself")
        )
        was_empty = self._pages.currentWidget() is self._empty
        self._pages.setCurrentWidget(self._columns if lines else self._empty)
        self.list.show_lines(lines)
        if was_empty and self.add.field.hasFocus():
            self.focus_work()

    def ask_withdrawn(self, line: Line) -> None:
        """Ask whether the marked one was withdrawn on the page that was opened."""
        self._asking = line.key
        self._show_line(self.list.current)
        self.detail.focus_question()

    def stop_asking(self) -> None:
        """Leave the question."""
        self._asking = None
        self._show_line(self.list.current)

    def focus_work(self) -> None:
        """Put the focus on the lines, or where the first one is added."""
        if self.add.is_busy:
            return
        if self._pages.currentWidget() is self._columns and self.list.current is not None:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.add.focus_field()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= scaled(_WIDE)
        self.detail.setFixedWidth(scaled(_SIDE if wide else _NARROW_SIDE))

    def _lay_out(self) -> None:
        header = QFrame(self)
        header.setProperty("frame", "header")
        top = QHBoxLayout(header)
        top.setContentsMargins(scaled(24), scaled(16), scaled(24), scaled(16))
        top.setSpacing(scaled(12))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Heading(self.tr("Invitations"), header))
        words.addWidget(self._count)
        top.addLayout(words, 1)
        top.addWidget(self.pace)
        top.addWidget(self.limits)
        self._columns = QWidget(self)
        left = QVBoxLayout()
        left.setContentsMargins(scaled(12), scaled(4), scaled(12), scaled(8))
        left.addWidget(self.list, 1)
        row = QHBoxLayout(self._columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self.detail)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._columns)
        place = QVBoxLayout()
        place.setContentsMargins(scaled(24), scaled(14), scaled(24), scaled(10))
        place.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addLayout(place)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.list.line_chosen.connect(self._line_chosen)
        self.list.opened.connect(self._open)
        self.list.key_pressed.connect(self._key)
        self.detail.deed_wanted.connect(self._deed)
        self.add.left.connect(self.focus_work)
        self.limits.clicked.connect(self.limits_wanted)
        for keys, slot in (
            ("Ctrl+V", self.add.clipboard_wanted),
            ("Ctrl+N", self.add.focus_field),
            ("Alt+L", self.limits_wanted),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    @Slot(object)
    def _line_chosen(self, line: Line | None) -> None:
        if line is None or line.key != self._asking:
            self._asking = None
        self._show_line(line)

    def _show_line(self, line: Line | None) -> None:
        asking = line is not None and line.key == self._asking
        self.detail.show_line(line, self._settings, asking=asking)

    @Slot()
    def _open(self) -> None:
        line = self.list.current
        deeds = offered_for(line).deeds
        if line is not None and (deed := next((d for d in deeds if d in _OPENS), None)):
            self.deed_wanted.emit(deed, line)

    @Slot(str)
    def _key(self, key: str) -> None:
        if key == "N":
            self.add.focus_field()
        elif (deed := deed_of(key, self.list.current)) is not None:
            self.deed_wanted.emit(deed, self.list.current)

    @Slot(object)
    def _deed(self, deed: Deed) -> None:
        if self.list.current is not None:
            self.deed_wanted.emit(deed, self.list.current)
