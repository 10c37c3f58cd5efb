"""The requests in the window: the list, the request considered, and the letter beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cordially.domain.clock import Clock
from cordially.domain.requests import RequestId, Step
from cordially.ui.requests.bringing_in import MailChoice, MailDrop, PastePage
from cordially.ui.requests.card_view import CardView
from cordially.ui.requests.decision_bar import DECISION_KEYS
from cordially.ui.requests.request_list import RequestList
from cordially.ui.requests.state import Card
from cordially.ui.requests.words import last_words
from cordially.ui.theme import TypeRole, scaled
from cordially.ui.widgets import (
    Action,
    Button,
    ButtonRole,
    EmptyState,
    Heading,
    MutedLine,
    as_tool_tip,
)

_LIST = 330
_NARROW_LIST = 270
_NARROW = 900
_CARD_BESIDE_LETTER = 340
_PASTE, _MAILS, _FOLDER = "paste", "mails", "folder"


class RequestsView(QWidget):
    """Shows and tells; decides nothing.

    Letters decide while no field of text has the focus. `moved` carries how many requests
    to go on, `undo_wanted` comes with Z, `clipboard_wanted` with Ctrl+V, `letter_left` with
    the button for whoever has no Escape at hand.
    """

    moved = Signal(int)
    undo_wanted = Signal()
    letter_left = Signal()
    clipboard_wanted = Signal()

    def __init__(self, clock: Clock, letter: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Requests"))
        self.list = RequestList(self)
        self.card = CardView(clock, self)
        self.letter = letter
        self.paste = PastePage(self)
        self.mails = MailChoice(self)
        self.drop = MailDrop(self)
        self.empty = EmptyState(
            self.tr("Nobody waits for an answer"),
            self.tr(
                "Requests come from your LinkedIn archive, from what you paste, and from"
                " LinkedIn’s mails: drop saved .eml or .mbox files, or a folder of them, here."
            ),
            self,
            actions=(
                Action(_PASTE, self.tr("Paste a request"), ButtonRole.PRIMARY, "Ctrl+V"),
                Action(_MAILS, self.tr("Open mails…")),
                Action(_FOLDER, self.tr("Open a folder of mails…")),
            ),
        )
        self.empty.action_chosen.connect(self._bring_in)
        self.card.focus_lost.connect(self.focus_work)
        self.paste.left.connect(self.leave_paste)
        self._is_pasting = False
        self._count = 0
        self._lay_out()
        self._show_place()

    def show_cards(self, cards: Sequence[Card], current: RequestId | None) -> None:
        """Show the requests in their order."""
        self._count = len(cards)
        self.list.show_cards(cards, current)
        self._show_place()

    def show_counts(self, to_consider: int, last: Step | None) -> None:
        """Show how many are to be considered, and what undo would take back."""
        said = "" if last is None else last_words(last)
        never = self.tr("nothing is accepted without you")
        words = self.tr("%Ln to consider · {said}", "", to_consider)
        self._counts.setText(words.format(said=said or never))
        if last is None and self.undo.hasFocus():
            self.focus_work()
        self.undo.setEnabled(last is not None)
        self.undo.setToolTip(as_tool_tip(said))
        self.undo.setAccessibleDescription(said)

    def show_letter(self) -> None:
        """Give the letter the room of the list."""
        self._list_side.hide()
        self.undo.hide()
        self._back.show()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.card.set_writing(writing=True)
        self.card.setMaximumWidth(scaled(_CARD_BESIDE_LETTER))
        self.letter.show()
        self._show_place()

    def hide_letter(self) -> None:
        """Show the list again."""
        self.letter.hide()
        self.card.setMaximumWidth(16_777_215)
        self.card.set_writing(writing=False)
        self._list_side.show()
        self._back.hide()
        self.undo.show()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._show_place()
        self.focus_work()

    @property
    def is_writing(self) -> bool:
        """Whether a letter stands beside the card."""
        return not self.letter.isHidden()

    @Slot()
    def begin_paste(self) -> None:
        """Show the field for a paste."""
        if not self.is_writing:
            self._is_pasting = True
            self._show_place()
            self.paste.begin()

    @Slot()
    def leave_paste(self) -> None:
        """Go back to the requests."""
        self._is_pasting = False
        self._show_place()
        self.focus_work()

    @Slot()
    def focus_work(self) -> None:
        """Put the focus where keys decide."""
        place = self._pages.currentWidget()
        if place is self.empty:
            first = self.empty.findChild(Button)
            if first is not None:
                first.setFocus(Qt.FocusReason.OtherFocusReason)
        elif place is self.paste:
            self.paste.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < scaled(_NARROW)
        self._list_side.setFixedWidth(scaled(_NARROW_LIST if narrow else _LIST))
        self._paste_button.show_hint("" if narrow else "Ctrl+V")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # A press beside everything; the focus goes where it is seen.
        self.focus_work()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.clipboard_wanted.emit()
            return
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if plain and not self.is_writing and not self._is_pasting:
            decision = DECISION_KEYS.get(event.text().upper())
            if key in step:
                forward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
                sideways = key in {Qt.Key.Key_Left, Qt.Key.Key_Right}
                self.moved.emit(step[key] if forward or not sideways else -step[key])
                return
            if event.text().upper() == "Z":
                self.undo_wanted.emit()
                return
            if decision is not None and self._count and not event.isAutoRepeat():
                self.card.ask(decision)
                return
        super().keyPressEvent(event)

    @Slot(str)
    def _bring_in(self, name: str) -> None:
        if name == _PASTE:
            self.begin_paste()
        elif name == _MAILS:
            self.mails.ask()
        else:
            self.mails.ask_folder()

    def _show_place(self) -> None:
        page = self.paste if self._is_pasting else self._desk if self._count else self.empty
        another = page is not self._pages.currentWidget()
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self._pages.setCurrentWidget(page)
        is_free = page is self._desk and not self.is_writing
        self._paste_button.setVisible(is_free)
        self._mails_button.setVisible(is_free)
        if another and had_focus:
            self.focus_work()

    def _lay_out(self) -> None:
        self._pages = QStackedWidget(self)
        self._desk = QWidget(self._pages)
        self._list_side = QFrame(self._desk)
        self._list_side.setProperty("frame", "list")
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._list_side.setProperty("mirrored", "true" if mirrored else "false")
        inner = QVBoxLayout(self._list_side)
        inner.setContentsMargins(scaled(14), scaled(14), scaled(14), scaled(14))
        inner.addWidget(self.list)
        row = QHBoxLayout(self._desk)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list_side)
        row.addWidget(self.card, 1)
        row.addWidget(self.letter, 2)
        self.letter.hide()
        for page in (self.empty, self._desk, self.paste):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header())
        column.addWidget(self._pages, 1)

    def _header(self) -> QFrame:
        header = QFrame(self)
        header.setProperty("frame", "header")
        row = QHBoxLayout(header)
        row.setContentsMargins(scaled(24), scaled(16), scaled(24), scaled(16))
        row.setSpacing(scaled(8))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(Heading(self.tr("Requests"), header))
        self._counts = MutedLine("", header, role=TypeRole.BODY)
        names.addWidget(self._counts)
        row.addLayout(names, 1)
        self._paste_button = Button(
            self.tr("Paste a request"), header, role=ButtonRole.QUIET, hint="Ctrl+V"
        )
        self._paste_button.clicked.connect(self.begin_paste)
        self._mails_button = Button(self.tr("Open mails…"), header, role=ButtonRole.QUIET)
        self._mails_button.clicked.connect(self.mails.ask)
        self.undo = Button(self.tr("Undo"), header, hint="Z")
        self.undo.setEnabled(False)
        self.undo.clicked.connect(self.undo_wanted)
        self._back = Button(self.tr("Back to the requests"), header, hint="Esc")
        self._back.hide()
        self._back.clicked.connect(self.letter_left)
        for button in (self._paste_button, self._mails_button, self.undo, self._back):
            row.addWidget(button)
        return header
