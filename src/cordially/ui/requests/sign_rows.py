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
    """The signs, and as the last line the way to the profile; made anew for each request."""

    profile_wanted = Signal()

    def __init__(
        self, signals: Sequence[Sign] | None, *, by_search: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(scaled(12))
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnMinimumWidth(0, scaled(36))
        self._grid.setColumnStretch(1, _WORDS)
        self._grid.setColumnStretch(2, _EVIDENCE)
        if signals is None:
            self._add(SignLine("–", "", Tone.NEUTRAL, self.tr("Reading what they wrote…"), ""))
        for line in map(sign_line, signals or ()):
            self._add(line)
        link = Button(
            self.tr("Search for the name") if by_search else self.tr("Open profile"),
            self,
            role=ButtonRole.LINK,
        )
        link.clicked.connect(self.profile_wanted)
        self._add(
            SignLine("–", "", Tone.NEUTRAL, self.tr("Look at the profile yourself"), ""), link
        )

    def _add(self, line: SignLine, end: QWidget | None = None) -> None:
        row = self._grid.rowCount()
        mark = PlainLabel(line.mark, self, role=TypeRole.STRONG)
        mark.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        mark.setAccessibleName(line.says)
        mark.set_tone(line.tone if line.tone is not Tone.NEUTRAL else None)
        words, evidence = Paragraph(line.words, self), Muted(line.evidence, self)
        for text in (words, evidence):
            text.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        for label in (mark, words, evidence):
            space = (scaled(_HIGH) - 1 - line_of(TypeRole.BODY)) // 2
            label.setContentsMargins(0, space, 0, space)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(mark, row, 0, top)
        self._grid.addWidget(words, row, 1)
        if end is None:
            self._grid.addWidget(evidence, row, 2)
        else:
            evidence.deleteLater()
            at_start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            self._grid.addWidget(end, row, 2, at_start)
        self._grid.addWidget(Rule(self), row + 1, 0, 1, 3)
