"""One message to one person, inside a pane: written, looked at, handed over, answered for."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from cordially.domain.acts import Act
from cordially.domain.clock import Clock
from cordially.domain.desk import Desk
from cordially.domain.errors import Trouble
from cordially.domain.messages import Answer, CompositionId, RecipientId
from cordially.services.reviewing import Review
from cordially.ui.desktop import Browser, Clipboard
from cordially.ui.letter.layout import LetterPlaces
from cordially.ui.letter.presenter import LetterPresenter
from cordially.ui.letter.state import Letter
from cordially.ui.letter.words import LetterWords, remarks_of, specific_words
from cordially.ui.tasks import TaskRunner
from cordially.ui.theme import scaled
from cordially.ui.widgets import Button
from cordially.ui.writing.desk_work import DeskServices
from cordially.ui.writing.finding_walk import FindingWalk
from cordially.ui.writing.finding_words import items_of
from cordially.ui.writing.question import Opened
from cordially.ui.writing.underlines import UnderlinedEditor

REVIEW_AFTER_MS = 150
"""So long after the last key the findings are looked for."""

_LEAST_WIDTH, _LEAST_HEIGHT = 380, 260


class LetterView(QWidget):
    """Satisfies `LetterScreen`; a composition of one recipient without a place for a line.

    `handed_over` comes when the message is on the clipboard, `answered` once the store
    knows what became of it, `left` with Escape. `text_changed` carries the text after each
    key, `undoable` an `Act`, `trouble_met` a `Trouble`.
    """

    answered = Signal(int, Answer)
    handed_over = Signal(int)
    left = Signal()
    text_changed = Signal(str)
    trouble_met = Signal(object)
    undoable = Signal(object)

    def __init__(
        self,
        services: DeskServices,
        tasks: TaskRunner,
        checking: TaskRunner,
        clipboard: Clipboard,
        browser: Browser,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._clipboard = clipboard
        self._wants_focus = False
        self.places = LetterPlaces(self)
        self.presenter = LetterPresenter(services, tasks, checking, clipboard, browser, self)
        self._walk = FindingWalk(self, self, self.places.findings, self.places.side, self.presenter)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REVIEW_AFTER_MS)
        self._connect()
        self.show_nothing()

    # What the pane asks.

    @property
    def composition(self) -> CompositionId | None:
        """Which letter is shown, or is being fetched; None for none."""
        return self.presenter.composition

    def open(self, composition: CompositionId, words: LetterWords | None = None) -> None:
        """Show a letter; `words` are what the pane says otherwise than usual."""
        self._wants_focus = False
        self.places.bar.use_words(words or LetterWords())
        self.presenter.open(composition)

    def reload(self) -> None:
        """Look at the store again, after an undo or a change elsewhere."""
        self.presenter.reload()

    def close_letter(self) -> None:
        """Show nothing; what was typed is kept."""
        self._wants_focus = False
        self.presenter.close()
        self.places.sheet.forget()

    def focus_text(self) -> None:
        """Put the focus where work goes on: into the text, or on the question."""
        if self.places.pages.currentWidget() is self.places.nothing:
            self._wants_focus = True
        elif self.places.bar.is_asking:
            self.places.bar.question.take_focus()
        else:
            self.places.sheet.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_button(self, button: Button) -> None:
        """Have a button of the pane's own beside the main one."""
        self.places.bar.add_button(button)

    def write_at_end(self, words: str) -> None:
        """Put words behind what stands there, as one step of the text's own undo."""
        editor = self.places.sheet.editor
        cursor = editor.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        text = editor.text()
        gap = "" if not text or text[-1].isspace() else " "
        cursor.insertText(f"{gap}{words}")
        editor.setTextCursor(cursor)
        editor.ensureCursorVisible()

    # What the presenter asks: `LetterScreen`.

    def show_nothing(self) -> None:
        """See `LetterScreen`."""
        self._rest.stop()
        self._forget_refusal()
        self._walk.forget()
        self.places.findings.forget()
        self.places.show_specific("", "")
        self.places.bar.stop_asking()
        self.places.pages.setCurrentWidget(self.places.nothing)

    def show_letter(self, letter: Letter) -> None:
        """See `LetterScreen`."""
        places = self.places
        self._forget_refusal()
        had_focus = places.written.isAncestorOf(self._focused())
        places.sheet.show_letter(letter, self._clock.today())
        places.bar.show_letter(letter)
        places.pages.setCurrentWidget(places.written)
        if self._wants_focus or had_focus:
            self._wants_focus = False
            places.sheet.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh_letter(self, letter: Letter) -> None:
        """See `LetterScreen`."""
        self.places.sheet.refresh(letter)

    def show_review(self, desk: Desk, review: Review, current: RecipientId) -> None:
        """See `LetterScreen`."""
        found = items_of(desk, review, None, current)
        remarks = remarks_of(desk, review, current)
        self.places.findings.show_findings(found, remarks, review.silences)
        self.places.show_specific(*specific_words(desk, review, current))
        self.places.leave_room(for_findings=True)
        self._walk.underline(review, current)

    def hide_review(self) -> None:
        """See `LetterScreen`."""
        self._rest.stop()
        self._walk.forget()
        self.places.findings.forget()
        self.places.show_specific("", "")
        self.places.leave_room(for_findings=False)

    def ask_whether_sent(self, letter: Letter, opened: Opened) -> None:
        """See `LetterScreen`."""
        here = opened is not Opened.EARLIER or self.isAncestorOf(self._focused())
        self.places.bar.ask(letter, opened)
        # Somebody who walks through a list of letters is not called away from it.
        if here:
            self.places.bar.question.take_focus()

    def stop_asking(self) -> None:
        """See `LetterScreen`."""
        self.places.bar.stop_asking()

    def show_refusal(self, trouble: Trouble) -> None:
        """See `LetterScreen`."""
        self.places.refusal.show_refusal(trouble)
        self.places.bar.make_room(wanted=True)

    def show_trouble(self, trouble: Trouble) -> None:
        """See `LetterScreen`."""
        self.trouble_met.emit(trouble)

    def say_handed_over(self, composition: CompositionId) -> None:
        """See `LetterScreen`."""
        self.handed_over.emit(composition)

    def say_answered(self, composition: CompositionId, answer: Answer) -> None:
        """See `LetterScreen`."""
        self.answered.emit(composition, answer)

    def say_done(self, act: Act) -> None:
        """See `LetterScreen`."""
        self.undoable.emit(act)

    # What `FindingWalk` asks besides: `Pages`.

    @property
    def text_editor(self) -> UnderlinedEditor:
        """See `Pages`."""
        return self.places.sheet.editor

    @property
    def line_editor(self) -> UnderlinedEditor | None:
        """See `Pages`."""
        return None

    @Slot()
    def edit_text(self) -> None:
        """See `Pages`."""
        self._forget_refusal()
        self.places.sheet.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def write_sentence(self) -> None:
        """Go where a sentence of one's own belongs."""
        self.places.sheet.go_to_place()
        self.edit_text()

    def write_to(self, recipient: RecipientId) -> None:
        """See `Pages`."""
        self.edit_text()

    def focus_work(self) -> None:
        """See `Pages`."""
        self.focus_text()

    # Keys, and how it is done.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        writing = isinstance(self._focused(), QLineEdit)
        if enter and self.places.bar.is_asking and not writing:
            self.presenter.answer(Answer.SENT)
        elif event.key() == Qt.Key.Key_Escape:
            if not self.places.findings.close_open():
                self.left.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._rest.stop()
        self.presenter.findings.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        composition = self.presenter.composition
        if composition is not None and not event.spontaneous():
            # It may have been written on in another pane since.
            self.presenter.open(composition)

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(_LEAST_WIDTH), scaled(_LEAST_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.places.fit(self.width(), self.height())

    def _focused(self) -> QWidget:
        return QApplication.focusWidget() or self

    def _forget_refusal(self) -> None:
        if not self.places.refusal.isHidden():
            self.places.refusal.forget()
            self.places.bar.make_room(wanted=False)

    @Slot(str)
    def _typed(self, text: str) -> None:
        self._forget_refusal()
        self.presenter.type_text(text)
        self._rest.start()
        self.text_changed.emit(text)

    @Slot()
    def _rested(self) -> None:
        self.presenter.look()

    @Slot()
    def _hand_over(self) -> None:
        self.presenter.hand_over()

    @Slot(Answer)
    def _answer(self, answer: Answer) -> None:
        self.presenter.answer(answer)

    @Slot(Answer)
    def _correct(self, answer: Answer) -> None:
        self.presenter.correct(answer)

    @Slot(str)
    def _copy_address(self, address: str) -> None:
        self._clipboard.put(address)

    def _connect(self) -> None:
        places = self.places
        places.sheet.typed.connect(self._typed)
        places.bar.hand_over_wanted.connect(self._hand_over)
        places.bar.answered.connect(self._answer)
        places.bar.corrected.connect(self._correct)
        places.refusal.text_wanted.connect(self.write_sentence)
        places.refusal.sentence_wanted.connect(self.write_sentence)
        places.refusal.address_wanted.connect(self._copy_address)
        self._rest.timeout.connect(self._rested)


__all__ = ["REVIEW_AFTER_MS", "LetterView", "LetterWords"]
