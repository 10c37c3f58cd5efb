"""A letter view over a stage, and a screen that only remembers."""

from dataclasses import dataclass, field

from cordially.domain.acts import Act
from cordially.domain.desk import Desk
from cordially.domain.errors import Trouble
from cordially.domain.messages import Answer, CompositionId, RecipientId
from cordially.services.reviewing import Review
from cordially.ui.letter.letter_view import LetterView
from cordially.ui.letter.state import Letter
from cordially.ui.writing.question import Opened
from tests.ui.composer.stage import Stage


def letter_view(made: Stage) -> LetterView:
    """A view that looks at this room."""
    return LetterView(
        made.services, made.tasks, made.tasks, made.clipboard, made.browser, made.room.clock
    )


@dataclass
class RecordingLetter:
    """Satisfies `LetterScreen`; `text` is what the field holds, set by `show_letter` alone."""

    letter: Letter | None = None
    text: str = ""
    review: Review | None = None
    opened: Opened | None = None
    refusal: Trouble | None = None
    troubles: list[Trouble] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    handed: list[CompositionId] = field(default_factory=list)
    done: list[Act] = field(default_factory=list)

    def show_nothing(self) -> None:
        self.letter, self.text = None, ""

    def show_letter(self, letter: Letter) -> None:
        self.letter, self.text = letter, letter.text

    def refresh_letter(self, letter: Letter) -> None:
        self.letter = letter

    def show_review(self, desk: Desk, review: Review, current: RecipientId) -> None:
        self.review = review

    def hide_review(self) -> None:
        self.review = None

    def ask_whether_sent(self, letter: Letter, opened: Opened) -> None:
        self.opened = opened

    def stop_asking(self) -> None:
        self.opened = None

    def show_refusal(self, trouble: Trouble) -> None:
        self.refusal = trouble

    def show_trouble(self, trouble: Trouble) -> None:
        self.troubles.append(trouble)

    def say_handed_over(self, composition: CompositionId) -> None:
        self.handed.append(composition)

    def say_answered(self, composition: CompositionId, answer: Answer) -> None:
        self.answers.append(answer)

    def say_done(self, act: Act) -> None:
        self.done.append(act)
