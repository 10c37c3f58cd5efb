"""A card that holds lines, or says what would stand there."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from cordially.ui.contacts.side_lists import emptied
from cordially.ui.contacts.side_parts import column_of
from cordially.ui.theme import scaled
from cordially.ui.today.line_row import LineRow
from cordially.ui.today.lines import Line
from cordially.ui.today.put_off import PutOffField
from cordially.ui.widgets import Button, ButtonRole, ButtonSize, Card, Muted, SectionLabel

_AT_ONCE = 8
"""So many lines of a section are shown until one asks for more."""


class LinesCard(Card):
    """Lines in sections, each with a small title where there are several.

    `opened` and `finished` carry a `Line`, `put_off` a `Line` and words for a day.
    `focused` carries the row that took the focus.
    """

    opened = Signal(object)
    finished = Signal(object)
    put_off = Signal(object, str)
    walked = Signal(object, int)
    focused = Signal(object)
    changed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections: tuple[tuple[str, tuple[Line, ...]], ...] = ()
        self._shown: dict[str, int] = {}
        self._rows: list[LineRow] = []
        self._more: dict[QWidget, str] = {}
        self._asking: PutOffField | None = None
        self._empty = Muted("", self)
        self._place = QWidget(self)
        self._column = column_of(self._place, 2)
        label = SectionLabel(title, self)
        self.body.addWidget(label)
        self.body.addWidget(self._empty)
        self.body.addWidget(self._place)
        self.body.addStretch(1)
        self.setAccessibleName(title)

    @property
    def rows(self) -> tuple[LineRow, ...]:
        """The lines as they stand below each other."""
        return tuple(self._rows)

    def show_lines(self, sections: Sequence[tuple[str, tuple[Line, ...]]], empty: str = "") -> None:
        """Show lines by section; `empty` stands where the one without a title has none."""
        filled = tuple((title, lines) for title, lines in sections if lines)
        self._empty.setText(empty)
        self._empty.setVisible(bool(empty) and all(title for title, _ in filled))
        if filled != self._sections or self._asking is not None:
            self._sections = filled
            self._fill()

    def ask_when(self, line: Line) -> None:
        """Ask, below a line, until when it is put off."""
        self.stop_asking()
        row = next((row for row in self._rows if row.line == line), None)
        if row is None:
            return
        self._asking = PutOffField(self._place)
        self._asking.given.connect(self._give_day)
        self._asking.cancelled.connect(self.stop_asking)
        self._column.insertWidget(self._column.indexOf(row) + 1, self._asking)
        self._asked = row
        self._asking.enter()
        self.changed.emit()

    def refuse_day(self) -> None:
        """Say that the day was not understood."""
        if self._asking is not None:
            self._asking.refuse()

    @Slot()
    def stop_asking(self) -> None:
        """Take the question away; the focus goes back to its line."""
        if self._asking is None:
            return
        asking, self._asking = self._asking, None
        had_focus = asking.isAncestorOf(self.window().focusWidget())
        self._column.removeWidget(asking)
        if had_focus:
            self._asked.focus()
        asking.hide()
        asking.deleteLater()
        self.changed.emit()

    def _fill(self) -> None:
        self._asking = None
        emptied(self._column)
        self._rows.clear()
        self._more.clear()
        for at, (title, lines) in enumerate(self._sections):
            if title:
                label = SectionLabel(title, self._place)
                label.setContentsMargins(0, scaled(8), 0, 0)
                self._column.addWidget(label)
            most = self._shown.get(title, _AT_ONCE)
            for place, line in enumerate(lines[:most]):
                self._add(line, primary=at == place == 0 and line.due is None)
            if len(lines) > most:
                self._offer_more(title, len(lines) - most)
        self._place.setVisible(bool(self._sections))
        self.changed.emit()

    def _add(self, line: Line, *, primary: bool) -> None:
        row = LineRow(line, self._place, primary=primary)
        row.opened.connect(self.opened)
        row.finished.connect(self.finished)
        row.put_off_asked.connect(self._ask)
        row.walked.connect(self._walk)
        row.entered.connect(self._tell_focus)
        self._rows.append(row)
        self._column.addWidget(row)
        # Qt would show it later, and give the focus of what is hidden to somebody else.
        row.show()

    def _offer_more(self, title: str, rest: int) -> None:
        more = Button(
            self.tr("%Ln more", "", rest),
            self._place,
            role=ButtonRole.LINK,
            size=ButtonSize.SMALL,
        )
        more.clicked.connect(self._show_more)
        self._more[more] = title
        self._column.addWidget(more)

    @Slot()
    def _show_more(self) -> None:
        more = self.sender()
        if not isinstance(more, QWidget) or more not in self._more:
            return
        title = self._more[more]
        before = self._shown.get(title, _AT_ONCE)
        self._shown[title] = before + 10 * _AT_ONCE
        shown = len(self._rows)
        self._fill()
        if shown < len(self._rows):
            self._rows[shown].focus()

    @Slot(object)
    def _ask(self, line: Line) -> None:
        self.ask_when(line)

    @Slot(str)
    def _give_day(self, words: str) -> None:
        self.put_off.emit(self._asked.line, words)

    @Slot(int)
    def _walk(self, step: int) -> None:
        self.walked.emit(self.sender(), step)

    @Slot()
    def _tell_focus(self) -> None:
        self.focused.emit(self.sender())
