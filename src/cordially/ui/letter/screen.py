"""What the presenter of a letter asks of its view."""

from typing import Protocol

from cordially.domain.acts import Act
from cordially.domain.desk import Desk
from cordially.domain.errors import Trouble
from cordially.domain.messages import Answer, CompositionId, RecipientId
from cordially.services.reviewing import Review
from cordially.ui.letter.state import Letter
from cordially.ui.writing.question import Opened


class LetterScreen(Protocol):
    """What the presenter asks of the view."""

    def show_nothing(self) -> None:
        """Show that a letter is being fetched: nothing can be typed meanwhile."""
        ...

    def show_letter(self, letter: Letter) -> None:
        """Show the text where it is written, and what can be done with it."""
        ...

    def refresh_letter(self, letter: Letter) -> None:
        """Show what changed around the text without touching what is being typed."""
        ...

    def show_review(self, desk: Desk, review: Review, current: RecipientId) -> None:
        """Show the findings."""
        ...

    def hide_review(self) -> None:
        """Show no findings: nothing is left to be looked at."""
        ...

    def ask_whether_sent(self, letter: Letter, opened: Opened) -> None:
        """Ask what became of the message, in place of the buttons."""
        ...

    def stop_asking(self) -> None:
        """Show the buttons again."""
        ...

    def show_refusal(self, trouble: Trouble) -> None:
        """Say why the message cannot be handed over, beside it."""
        ...

    def show_trouble(self, trouble: Trouble) -> None:
        """Say what could not be done, where it is about no message in sight."""
        ...

    def say_handed_over(self, composition: CompositionId) -> None:
        """It was copied, and the profile opened."""
        ...

    def say_answered(self, composition: CompositionId, answer: Answer) -> None:
        """The store knows what became of it."""
        ...

    def say_done(self, act: Act) -> None:
        """Offer to undo a step."""
        ...
