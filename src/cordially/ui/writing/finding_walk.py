"""From a finding to its words, and back: F8, mending, ignoring, asking why."""

from typing import Protocol

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea, QWidget

from cordially.domain.desk import Desk
from cordially.domain.messages import RecipientId
from cordially.etiquette.rule import Where
from cordially.etiquette.silence import Reach, Silence
from cordially.services.reviewing import Review
from cordially.ui.writing.finding_deeds import FindingDeeds
from cordially.ui.writing.finding_items import Item, line_marks, spot_of, text_marks
from cordially.ui.writing.findings_view import FindingsView
from cordially.ui.writing.text_places import mend, plain_text_of, put_cursor
from cordially.ui.writing.underlines import UnderlinedEditor

_ROOM = 8


class Pages(Protocol):
    """Where the texts are written, and what leads from one to the other."""

    @property
    def text_editor(self) -> UnderlinedEditor:
        """Where the text of the composition is written."""
        ...

    @property
    def line_editor(self) -> UnderlinedEditor | None:
        """Where the line for one recipient is written; None where there is none."""
        ...

    def edit_text(self) -> None:
        """Have the text of the composition in sight, the cursor in it."""
        ...

    def write_to(self, recipient: RecipientId) -> None:
        """Have the message to one recipient in sight, the cursor in its line."""
        ...

    def focus_work(self) -> None:
        """Put the focus where work goes on."""
        ...


class Work(Protocol):
    """What is done about findings, and what they are about (a presenter)."""

    @property
    def findings(self) -> FindingDeeds:
        """Looking for findings, and what the user says about them."""
        ...

    @property
    def desk(self) -> Desk | None:
        """What lies on the desk."""
        ...

    @property
    def current_id(self) -> RecipientId | None:
        """The number of the recipient being written to."""
        ...


class FindingWalk(QObject):
    """The keys of the findings, and the lines under their words."""

    def __init__(
        self, owner: QWidget, pages: Pages, findings: FindingsView, side: QScrollArea, work: Work
    ) -> None:
        """`side` is what scrolls the `findings`; the keys work within `owner`."""
        super().__init__(owner)
        self._pages = pages
        self._findings = findings
        self._side = side
        self._work = work
        self._underlined: tuple[Review, RecipientId | None] | None = None
        # The card is as high as what was opened in it only once all was laid out.
        self._bring_in_sight = QTimer(self)
        self._bring_in_sight.setSingleShot(True)
        self._bring_in_sight.setInterval(0)
        self._bring_in_sight.timeout.connect(self._show_card)
        findings.next_wanted.connect(self._next)
        findings.list.led.connect(self._lead)
        findings.list.fix_wanted.connect(self._fix)
        findings.list.silenced.connect(self._silence)
        findings.list.overruled.connect(self._overrule)
        findings.list.closed.connect(self._back)
        findings.list.grown.connect(self._bring_in_sight.start)
        findings.silent.ended.connect(self._speak_again)
        for keys, slot in (
            ("F8", self._next),
            ("Shift+F8", self._previous),
            ("Alt+F", self._fix_marked),
            ("Alt+I", self._ignore_marked),
            ("Alt+W", self._ask_why_of_marked),
        ):
            shortcut = QShortcut(QKeySequence(keys), owner)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def underline(self, review: Review, current: RecipientId | None) -> None:
        """Underline the words of the findings in both texts."""
        self._underlined = (review, current)
        self.underline_again()

    def underline_again(self) -> None:
        """The same, where a field has just begun to show its text."""
        if self._underlined is None:
            return
        review, current = self._underlined
        self._pages.text_editor.underlines.show_marks(*text_marks(review))
        line = self._pages.line_editor
        if current is not None and line is not None:
            line.underlines.show_marks(*line_marks(review, current, plain_text_of(line)))

    def forget(self) -> None:
        """Underline nothing, until another composition was looked at."""
        self._underlined = None
        for editor in (self._pages.text_editor, self._pages.line_editor):
            if editor is not None:
                editor.underlines.forget()

    @Slot()
    def _next(self) -> None:
        self._walk(1)

    @Slot()
    def _previous(self) -> None:
        self._walk(-1)

    def _walk(self, by: int) -> None:
        item = self._findings.list.walk(by)
        if item is not None:
            self._lead(item)

    @Slot(object)
    def _lead(self, item: Item) -> None:
        """Put the cursor where a finding stands, and have its card in sight."""
        editor = self._show_words(item)
        self._bring_in_sight.start()
        if editor is None:
            return
        spot = spot_of(item, self._desk, self._work.current_id)
        if spot is not None:
            put_cursor(editor, spot.span)

    def _show_words(self, item: Item) -> QPlainTextEdit | None:
        """Have the text in sight that a finding is about; None where it is about none."""
        spot = spot_of(item, self._desk, self._work.current_id)
        if spot is None:
            return None
        return self._go_to(spot.recipient)

    def _go_to(self, recipient: RecipientId | None) -> QPlainTextEdit | None:
        """Have the line of a recipient in sight, or the text where it is nobody's."""
        if recipient is None:
            self._pages.edit_text()
            return self._pages.text_editor
        self._pages.write_to(recipient)
        return self._pages.line_editor

    @Slot()
    def _fix_marked(self) -> None:
        item = self._findings.list.target
        if item is not None:
            self._fix(item)

    @Slot(object)
    def _fix(self, item: Item) -> None:
        """Mend what a key can mend; else lead there, where the suggestion helps."""
        finding = item.placed.finding
        if not finding.fix:
            self._lead(item)
            return
        in_line = finding.where is Where.PERSONAL
        editor = self._go_to(item.placed.recipients[0] if in_line else None)
        if editor is None or editor.isReadOnly():
            return
        if plain_text_of(editor) == item.placed.text:
            mend(editor, finding.fix)
        else:
            # Something was typed since; the finding may be another one by now.
            self._work.findings.look()

    @Slot()
    def _ignore_marked(self) -> None:
        findings = self._findings.list
        if findings.target is not None:
            findings.mark(findings.target)
            findings.ask_reach(findings.target)
            self._bring_in_sight.start()

    @Slot()
    def _ask_why_of_marked(self) -> None:
        findings = self._findings.list
        if findings.target is not None:
            findings.mark(findings.target)
            findings.ask_why(findings.target)
            self._bring_in_sight.start()

    @Slot()
    def _show_card(self) -> None:
        """Have the marked card in sight, its head where it is higher than the side."""
        target = self._findings.list.target
        card = self._findings.list.card(target.key) if target is not None else None
        side = self._side
        inner = side.widget()
        if card is None or inner is None:
            return
        bar = side.verticalScrollBar()
        top = card.mapTo(inner, QPoint(0, 0)).y()
        bar.setValue(max(bar.value(), top + card.height() + _ROOM - side.viewport().height()))
        bar.setValue(min(bar.value(), top - _ROOM))

    @Slot(object, Reach)
    def _silence(self, item: Item, reach: Reach) -> None:
        self._work.findings.silence(item.placed, reach)
        self._pages.focus_work()

    @Slot(object, str)
    def _overrule(self, item: Item, reason: str) -> None:
        self._work.findings.overrule(item.placed, reason)
        self._pages.focus_work()

    @Slot(object)
    def _speak_again(self, silence: Silence) -> None:
        self._work.findings.speak_again(silence)
        self._pages.focus_work()

    @Slot()
    def _back(self) -> None:
        self._pages.focus_work()

    @property
    def _desk(self) -> Desk:
        desk = self._work.desk
        if desk is None:
            raise RuntimeError("no composition lies on the desk")
        return desk
