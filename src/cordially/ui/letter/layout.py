"""Where everything of a letter stands."""

from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QStackedWidget, QVBoxLayout, QWidget

from cordially.ui.letter.bar import LetterBar
from cordially.ui.letter.scrolling import FittingScroll
from cordially.ui.letter.sheet import LetterSheet
from cordially.ui.letter.words import letter_refusal
from cordially.ui.theme import Tone, scaled
from cordially.ui.widgets import FindingCard
from cordially.ui.writing.findings_view import FindingsView
from cordially.ui.writing.refusals import RefusalView

_BESIDE = 720
_SIDE, _WIDE_SIDE, _WIDE = 246, 290, 960
_MARGIN = 16


class LetterPlaces:
    """The parts of a letter, laid out in the widget that owns them.

    `pages` shows the `written` part or `nothing`. The findings stand beside the sheet where
    there is room, else below it.
    """

    def __init__(self, owner: QWidget) -> None:
        self.pages = QStackedWidget(owner)
        self.nothing = QWidget(owner)
        self.written = QWidget(owner)
        self.sheet = LetterSheet(self.written)
        self.refusal = RefusalView(self.written, letter_refusal)
        self.bar = LetterBar(self.written)
        self.findings = FindingsView(self.written)
        self.specific = FindingCard(Tone.GREEN, "", self.written)
        self.side = FittingScroll(self.written, least=120)
        self._frame = QFrame(self.written)
        self._centre = QVBoxLayout()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.written)
        self._lay_out(owner)
        self._is_beside = True
        self._has_findings = True
        QWidget.setTabOrder(self.sheet.editor, self.bar.hand_over)

    def fit(self, width: int, height: int) -> None:
        """Put the findings where there is room for them."""
        self._is_beside = width >= scaled(_BESIDE)
        if self._is_beside:
            self._row.setDirection(QBoxLayout.Direction.LeftToRight)
            self._frame.setProperty("frame", "side")
            self._frame.setFixedWidth(scaled(_WIDE_SIDE if width >= scaled(_WIDE) else _SIDE))
            self._frame.setMaximumHeight(_ANY)
        else:
            self._row.setDirection(QBoxLayout.Direction.TopToBottom)
            self._frame.setProperty("frame", None)
            self._frame.setMinimumWidth(0)
            self._frame.setMaximumWidth(_ANY)
            self._frame.setMaximumHeight(max(height * 2 // 5, scaled(120)))
        self.leave_room(for_findings=self._has_findings)
        style = self._frame.style()
        style.unpolish(self._frame)
        style.polish(self._frame)

    def show_specific(self, title: str, why: str) -> None:
        """Say that the letter is specific to its reader, and by which words; or not at all."""
        card = self.specific
        card.setVisible(bool(title))
        for label, words in ((card.title, title), (card.small, why)):
            label.setText(words)
            label.setVisible(bool(words))
        card.setAccessibleName(title)
        card.setAccessibleDescription(why)

    def leave_room(self, *, for_findings: bool) -> None:
        """Keep a place for findings, or below the sheet none where there is nothing to say."""
        self._has_findings = for_findings
        self._frame.setVisible(for_findings or self._is_beside)
        margin = scaled(_MARGIN)
        # Findings that follow below have a margin of their own above them.
        below = 0 if for_findings and not self._is_beside else margin
        self._centre.setContentsMargins(margin, margin, margin, below)

    def _lay_out(self, owner: QWidget) -> None:
        for part in (self.sheet, self.refusal, self.bar):
            self._centre.addWidget(part, int(part is self.sheet))
        self._centre.setSpacing(scaled(14))
        page = QWidget()
        inner = QVBoxLayout(page)
        margin = scaled(_MARGIN)
        inner.setContentsMargins(margin, margin, margin, margin)
        inner.addWidget(self.findings)
        inner.addSpacing(scaled(8))
        inner.addWidget(self.specific)
        inner.addStretch(1)
        self.side.setWidget(page)
        framed = QVBoxLayout(self._frame)
        framed.setContentsMargins(0, 0, 0, 0)
        framed.addWidget(self.side)
        framed.addStretch(0)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addLayout(self._centre, 1)
        self._row.addWidget(self._frame)
        for shown in (self.nothing, self.written):
            self.pages.addWidget(shown)
        column = QVBoxLayout(owner)
        column.setContentsMargins(0, 0, 0, 0)
        # What stands beside has a place below where it is narrow, so it asks for no width.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(self.pages)


_ANY = 16_777_215
