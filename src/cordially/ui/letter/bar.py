"""Below the sheet of a letter: what can be done with it, and what became of it."""

from PySide6.QtWidgets import QWidget

from cordially.domain.messages import Standing
from cordially.ui.letter.state import Letter
from cordially.ui.letter.words import LetterWords, question_for
from cordially.ui.widgets import Button
from cordially.ui.writing.hand_over_frame import HandOverFrame
from cordially.ui.writing.question import Opened


class LetterBar(HandOverFrame):
    """The buttons, or the question after a hand-over, in the words of the pane around it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usual = tuple(button.text() for button in self.question.buttons)
        self._words = LetterWords()
        self.put_before((self.was_not_sent, self.was_sent))
        self.use_words(LetterWords())

    def add_button(self, button: Button) -> None:
        """Have a button of the pane before the main one."""
        self.put_before((button,))

    def use_words(self, words: LetterWords) -> None:
        """Say what the pane says."""
        self._words = words
        self.hand_over.set_words(words.hand_over or self.tr("Copy and open profile"))
        given = (words.sent, words.not_yet, words.skip)
        sent, not_yet, skip = (
            mine or usual for mine, usual in zip(given, self._usual, strict=True)
        )
        self.question.name_answers(sent, not_yet, skip)
        self.fit()

    def show_letter(self, letter: Letter) -> None:
        """Offer what fits where the letter stands."""
        standing = letter.seat.standing
        self.show_standing(standing, letter.seat.recipient.hand_over)
        self.hand_over.setVisible(standing not in {Standing.SENT, Standing.LEFT_OUT})
        self.fit()

    def ask(self, letter: Letter, opened: Opened) -> None:
        """Ask what became of the message."""
        self.question.ask(question_for(letter, self._words), opened)
        self.remark.setText(self.tr("Only what you confirm counts as sent."))
        self.show_question()
