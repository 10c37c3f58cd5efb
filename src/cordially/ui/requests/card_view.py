"""One request: who, what they wrote, why it looks the way it does, and what to do."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from cordially.domain.clock import Clock
from cordially.domain.requests import AcceptReason, Decision, RequestId
from cordially.ui.requests.card_scroll import CardScroll
from cordially.ui.requests.decision_bar import DecisionBar
from cordially.ui.requests.sign_rows import SignRows
from cordially.ui.requests.state import Card as RequestCard
from cordially.ui.requests.state import Pattern
from cordially.ui.requests.strips import DoNotKnowStrip, ReasonStrip, ReportStrip, Strip
from cordially.ui.requests.words import who_words
from cordially.ui.theme import Tone, TypeRole, scaled
from cordially.ui.widgets import (
    Action,
    Avatar,
    Button,
    Card,
    FindingCard,
    Heading,
    Muted,
    Paragraph,
    SectionLabel,
    inside,
)

_AVATAR = 52
_NAMED = 4
_IGNORE_ALL = "ignore-all"


class CardView(QWidget):
    """The request that is considered.

    `decided` carries (decision, reason, `AcceptReason` or None); `pattern_ignored` comes
    for all of a pattern together, `focus_lost` when what had the focus goes.
    """

    decided = Signal(Decision, str, object)
    pattern_ignored = Signal()
    profile_wanted = Signal()
    focus_lost = Signal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._card: RequestCard | None = None
        self._strip: Strip | None = None
        self._is_narrow = False
        self.avatar = Avatar("", self, size=_AVATAR)
        self.name = Heading("", self)
        self.who = Muted("", self)
        self.note = Paragraph("", self, role=TypeRole.LETTER)
        self._sheet = Card(self)
        self._sheet.body.addWidget(self.note)
        self._label = SectionLabel(self.tr("Why this looks the way it does"), self)
        self._rows: SignRows | None = None
        self._pattern: FindingCard | None = None
        self.bar = DecisionBar(self)
        self.bar.wanted.connect(self.ask)
        self._lay_out()

    @property
    def request(self) -> RequestId | None:
        """Which one is shown."""
        return None if self._card is None else self._card.request.id

    @property
    def is_asking(self) -> bool:
        """Whether something is asked before a decision counts."""
        return self._strip is not None

    def show_card(self, card: RequestCard) -> None:
        """Show a request; what was asked about another one goes."""
        other = card.request.id != self.request
        if other and self._strip is not None:
            self._close_strip()
        if card == self._card:
            return
        before, self._card = self._card, card
        request = card.request
        if other or before is None or before.request != request:
            self.avatar.show_person(request.name)
            self.name.show_outside(request.name)
            self.who.setText(who_words(request, self._clock.today()))
            self.note.show_outside(request.note)
            self._sheet.setVisible(bool(request.note.strip()))
            self.bar.show_begun(request.begun)
        self._show_rows(card)
        self._show_pattern(card.pattern)
        self._order_tabs()
        if other:
            self._scroll.verticalScrollBar().setValue(0)
        self._scroll.updateGeometry()

    def set_writing(self, *, writing: bool) -> None:
        """Take all that decides away while a letter stands beside the request."""
        self.bar.setVisible(not writing)
        self._is_narrow = writing
        if self._card is not None:
            self._show_rows(self._card)
            self._show_pattern(self._card.pattern)

    @Slot(Decision)
    def ask(self, decision: Decision) -> None:
        """Decide, or first ask what belongs to the decision."""
        if self._card is None:
            return
        name = inside(self._card.request.name, limit=60)
        if decision is Decision.ACCEPT and self._card.request.begun is not decision:
            reasons = ReasonStrip(self)
            reasons.given.connect(self._give_reason)
            self._open_strip(reasons)
        elif decision is Decision.DO_NOT_KNOW:
            harsh = DoNotKnowStrip(name, self)
            harsh.confirmed.connect(self._do_not_know)
            self._open_strip(harsh)
        elif decision is Decision.REPORT:
            report = ReportStrip(name, self)
            report.confirmed.connect(self._report)
            self._open_strip(report)
        else:
            self.decided.emit(decision, "", None)

    @Slot()
    def close_strip(self) -> None:
        """Show the buttons again."""
        self._close_strip()
        self.focus_lost.emit()

    @Slot(object, str)
    def _give_reason(self, why: AcceptReason, words: str) -> None:
        self._decide(Decision.ACCEPT, words, why)

    @Slot(str)
    def _do_not_know(self, _words: str) -> None:
        self._decide(Decision.DO_NOT_KNOW, "", None)

    @Slot(str)
    def _report(self, words: str) -> None:
        self._decide(Decision.REPORT, words, None)

    def _decide(self, decision: Decision, words: str, why: AcceptReason | None) -> None:
        self.close_strip()
        self.decided.emit(decision, words, why)

    @Slot(str)
    def _ignore_pattern(self, _name: str) -> None:
        self.pattern_ignored.emit()

    def _open_strip(self, strip: Strip) -> None:
        self._close_strip()
        self._strip = strip
        strip.cancelled.connect(self.close_strip)
        self._strips.addWidget(strip)
        self.bar.hide()
        strip.show()
        strip.enter()

    def _close_strip(self) -> None:
        if self._strip is not None:
            strip, self._strip = self._strip, None
            self.bar.show()
            self._take_away(strip)

    def _take_away(self, part: QWidget) -> None:
        """Hide a part for good; Qt would put its focus anywhere."""
        had_focus = _has_focus(part)
        part.hide()
        part.deleteLater()
        if had_focus:
            self.focus_lost.emit()

    def _show_rows(self, card: RequestCard) -> None:
        before = self._rows
        rows = SignRows(
            card.signals,
            by_search=not card.request.profile,
            narrow=self._is_narrow,
            parent=self._inner,
        )
        rows.profile_wanted.connect(self.profile_wanted)
        self._rows_place.addWidget(rows)
        self._rows = rows
        if before is not None:
            if _has_focus(before):
                rows.take_focus()
            self._take_away(before)

    def _show_pattern(self, pattern: Pattern | None) -> None:
        if self._pattern is not None:
            self._take_away(self._pattern)
            self._pattern = None
        if pattern is None or self._is_narrow:
            self._pattern_place.setContentsMargins(0, 0, 0, 0)
            return
        count = len(pattern.requests)
        named = ", ".join(inside(name, limit=40) for name in pattern.names[:_NAMED])
        if count > _NAMED:
            named = self.tr("{names} and %Ln more", "", count - _NAMED).format(names=named)
        card = FindingCard(
            Tone.AMBER,
            self.tr("The same text from %Ln people", "", count),
            self._inner,
            text=named,
            actions=(Action(_IGNORE_ALL, self.tr("Ignore all %Ln", "", count)),),
        )
        card.action_chosen.connect(self._ignore_pattern)
        self._pattern_place.addWidget(card)
        self._pattern_place.setContentsMargins(0, 0, 0, scaled(14))
        self._pattern = card

    def _order_tabs(self) -> None:
        """What is made anew for each request comes before the buttons, as it stands above."""
        parts = (self._pattern, self._rows, self.bar)
        buttons = [one for part in parts if part is not None for one in part.findChildren(Button)]
        for before, after in pairwise((self._scroll, *buttons)):
            QWidget.setTabOrder(before, after)

    def _lay_out(self) -> None:
        self._inner = QWidget(self)
        head = QHBoxLayout()
        head.setSpacing(scaled(16))
        head.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.name)
        names.addWidget(self.who)
        head.addLayout(names, 1)
        column = QVBoxLayout(self._inner)
        # A ring around the scrolled part takes two pixels.
        column.setContentsMargins(scaled(2), scaled(8), scaled(2), scaled(8))
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(scaled(18))
        column.addWidget(self._sheet)
        column.addSpacing(scaled(14))
        self._pattern_place = QVBoxLayout()
        self._pattern_place.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._pattern_place)
        column.addWidget(self._label)
        self._rows_place = QVBoxLayout()
        self._rows_place.setContentsMargins(0, scaled(4), 0, 0)
        column.addLayout(self._rows_place)
        column.addStretch(1)
        self._scroll = CardScroll(self._inner, self)
        self._scroll.setAccessibleName(self.tr("The request"))
        self._strips = QVBoxLayout()
        self._strips.setContentsMargins(scaled(2), 0, scaled(2), 0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(scaled(20), scaled(14), scaled(20), scaled(16))
        outer.setSpacing(scaled(12))
        outer.addWidget(self._scroll)
        outer.addWidget(self.bar)
        outer.addLayout(self._strips)
        outer.addStretch(1)


def _has_focus(part: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and (focused is part or part.isAncestorOf(focused))
