"""Why a request looks the way it does: one line a sign, with its evidence."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from cordially.domain.signals import Signal as Sign
from cordially.ui.requests.words import SignLine, sign_line
from cordially.ui.theme import Tone, TypeRole, line_of, scaled
from cordially.ui.widgets import Button, ButtonRole, Muted, Paragraph, PlainLabel, Rule

_HIGH = 34
_WORDS, _EVIDENCE = 5, 6
"""How the room is parted between words and evidence."""


class SignRows(QWidget):
    """The signs, and as the last line the way to the profile; made anew for each request.

    Where it is `narrow`, evidence stands below the words.
    """

    profile_wanted = Signal()

    def __init__(
        self,
        signals: Sequence[Sign] | None,
        *,
        by_search: bool,
        narrow: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._narrow = narrow
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(scaled(12))
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnMinimumWidth(0, scaled(16 if narrow else 36))
        self._grid.setColumnStretch(1, _WORDS)
        self._grid.setColumnStretch(2, 0 if narrow else _EVIDENCE)
        if signals is None:
            self._add(SignLine("–", "", Tone.NEUTRAL, self.tr("Reading what they wrote…"), ""))
        for line in map(sign_line, signals or ()):
            self._add(line)
        self._link = Button(
            self.tr("Search for the name") if by_search else self.tr("Open profile"),
            self,
            role=ButtonRole.LINK,
        )
        self._link.clicked.connect(self.profile_wanted)
        yours = self.tr("Look at the profile yourself")
        self._add(SignLine("–", "", Tone.NEUTRAL, yours, ""), self._link)

    def take_focus(self) -> None:
        """Put the focus on the way to the profile."""
        self._link.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, line: SignLine, end: QWidget | None = None) -> None:
        row = self._grid.rowCount()
        space = (scaled(_HIGH) - 1 - line_of(TypeRole.BODY)) // 2
        neutral = line.tone is Tone.NEUTRAL
        mark = PlainLabel(line.mark, self, role=TypeRole.BODY if neutral else TypeRole.STRONG)
        mark.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        mark.setAccessibleName(line.says)
        mark.set_tone(None if neutral else line.tone)
        mark.setContentsMargins(0, space, 0, space)
        self._grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
        if end is None and line.evidence:
            end = self._text(Muted(line.evidence, self), 0 if self._narrow else space, space)
        below = end is not None and self._narrow
        words = self._text(Paragraph(line.words, self), space, 0 if below else space)
        self._grid.addWidget(words, row, 1, 1, 2 if end is None or below else 1)
        if end is not None:
            place = (row + 1, 1) if below else (row, 2)
            if isinstance(end, Button):
                side = Qt.AlignmentFlag.AlignTop if below else Qt.AlignmentFlag.AlignVCenter
                self._grid.addWidget(end, *place, Qt.AlignmentFlag.AlignLeading | side)
                end.setContentsMargins(0, 0, 0, space)
            else:
                self._grid.addWidget(end, *place)
        self._grid.addWidget(Rule(self), row + 2, 0, 1, 3)

    def _text(self, label: Paragraph, above: int, below: int) -> Paragraph:
        label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        label.setContentsMargins(0, above, 0, below)
        return label
