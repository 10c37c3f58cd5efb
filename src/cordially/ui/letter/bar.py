"""Below the sheet of a letter: what can be done with it, and what became of it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from cordially.domain.messages import Answer, Standing
from cordially.ui.letter.state import Letter
from cordially.ui.letter.words import LetterWords, question_for
from cordially.ui.theme import TypeRole, scaled
from cordially.ui.widgets import Button, ButtonRole, FlowLayout, Muted
from cordially.ui.writing.question import Opened, Question


class LetterBar(QWidget):
    """The buttons, or the question after a hand-over."""

    hand_over_wanted = Signal()
    corrected = Signal(Answer)
    answered = Signal(Answer)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = Question(self)
        self._usual = tuple(button.text() for button in self.question.buttons)
        self._buttons = QWidget(self)
        self._small = QWidget(self._buttons)
        self._flow = FlowLayout(self._small, gap=10)
        self.was_not_sent = Button(self.tr("It was not sent"), self._small)
        self.was_sent = Button(self.tr("It was sent"), self._small, role=ButtonRole.QUIET)
        for button in (self.was_not_sent, self.was_sent):
            self._flow.addWidget(button)
        self.hand_over = Button(
            self.tr("Copy and open profile"),
            self._buttons,
            role=ButtonRole.PRIMARY,
            hint="Ctrl+Return",
        )
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._buttons)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(scaled(10))
        self._row.addWidget(self._small, 1)
        self._row.addWidget(
            self.hand_over, 0, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop
        )
        self._remark = Muted("", self, role=TypeRole.SMALL)
        self._remark.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(8))
        for part in (self._buttons, self.question, self._remark):
            column.addWidget(part)
        self._words = LetterWords()
        self.question.answered.connect(self.answered)
        self.was_not_sent.clicked.connect(self._correct_to_not_sent)
        self.was_sent.clicked.connect(self._correct_to_sent)
        self.hand_over.clicked.connect(self.hand_over_wanted)
        self.hand_over.bind_key()
        self.use_words(LetterWords())
        self.stop_asking()

    def add_button(self, button: Button) -> None:
        """Have a button of the pane before the main one."""
        button.setParent(self._small)
        self._flow.addWidget(button)
        button.setVisible(True)
        self._fit()

    def use_words(self, words: LetterWords) -> None:
        """Say what the pane says."""
        self._words = words
        self.hand_over.set_words(words.hand_over or self.tr("Copy and open profile"))
        given = (words.sent, words.not_yet, words.skip)
        sent, not_yet, skip = (
            mine or usual for mine, usual in zip(given, self._usual, strict=True)
        )
        self.question.name_answers(sent, not_yet, skip)
        self._fit()

    def show_letter(self, letter: Letter) -> None:
        """Offer what fits where the letter stands."""
        standing, handed = letter.seat.standing, letter.seat.recipient.hand_over
        sent = standing is Standing.SENT
        answered = handed is not None and handed.answer in {Answer.NOT_YET, Answer.SKIPPED}
        self.was_not_sent.setVisible(sent)
        self.was_sent.setVisible(answered and not sent)
        self.hand_over.setVisible(standing not in {Standing.SENT, Standing.LEFT_OUT})
        self._fit()

    def ask(self, letter: Letter, opened: Opened) -> None:
        """Ask what became of the message."""
        self.question.ask(question_for(letter, self._words), opened)
        self._remark.setText(self.tr("Only what you confirm counts as sent."))
        self._show(self.question)

    def stop_asking(self) -> None:
        """Show the buttons."""
        self._remark.setText(
            self.tr(
                "Cordially never sends on LinkedIn for you: paste, press Send there, and"
                " confirm here."
            )
        )
        self._show(self._buttons)

    def make_room(self, *, wanted: bool) -> None:
        """Take the remark away where something above it is more to the point."""
        self._remark.setVisible(not wanted)

    @property
    def is_asking(self) -> bool:
        """Whether the question stands open."""
        return not self.question.isHidden()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """One row where there is room, else the main button below the others."""
        others = [button for button in self._small.findChildren(Button) if not button.isHidden()]
        gap = scaled(10)
        wanted = sum(button.sizeHint().width() + gap for button in others)
        wide = wanted + self.hand_over.sizeHint().width() <= self.width()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if wide else down)
        self.question.set_narrow(narrow=self.width() < scaled(500))

    def _show(self, page: QWidget) -> None:
        self._buttons.setVisible(page is self._buttons)
        self.question.setVisible(page is self.question)

    @Slot()
    def _correct_to_not_sent(self) -> None:
        self.corrected.emit(Answer.NOT_YET)

    @Slot()
    def _correct_to_sent(self) -> None:
        self.corrected.emit(Answer.SENT)
