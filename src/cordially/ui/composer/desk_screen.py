"""What the presenter of the desk asks of its view."""

from typing import Protocol

from cordially.domain.acts import Act
from cordially.domain.desk import Brief, Desk, Seat
from cordially.domain.errors import Trouble
from cordially.domain.messages import CompositionId, RecipientId
from cordially.services.choice_check import ChoiceCheck
from cordially.services.reviewing import Review
from cordially.ui.composer.state import Sheet
from cordially.ui.writing.question import Opened


class DeskScreen(Protocol):
    """What the presenter asks of the view."""

    def show_nothing(self) -> None:
        """Show that a composition is being fetched: nothing can be typed meanwhile."""
        ...

    def show_desk(self, desk: Desk, review: Review | None, current: RecipientId | None) -> None:
        """Show title, counts and the list of recipients."""
        ...

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the message to one person, the focus where it is written."""
        ...

    def refresh_sheet(self, sheet: Sheet) -> None:
        """Show what changed around the line without touching what is being typed."""
        ...

    def show_brief(self, brief: Brief) -> None:
        """Show what one knows about the current person."""
        ...

    def show_review(
        self, desk: Desk, review: Review, check: ChoiceCheck | None, current: RecipientId | None
    ) -> None:
        """Show the findings."""
        ...

    def ask_whether_sent(self, seat: Seat, opened: Opened) -> None:
        """Ask what became of a message, in place of the buttons."""
        ...

    def stop_asking(self) -> None:
        """Show the buttons again."""
        ...

    def show_refusal(self, trouble: Trouble) -> None:
        """Say why a message cannot be handed over, beside it."""
        ...

    def show_trouble(self, trouble: Trouble) -> None:
        """Say what could not be done, where it is about no message in sight."""
        ...

    def say_all_done(self, desk: Desk) -> None:
        """Say that nobody is left to write to."""
        ...

    def say_gone(self, trouble: Trouble) -> None:
        """The composition cannot be shown; go where there is something."""
        ...

    def choose_among_close(self, composition: CompositionId) -> None:
        """Go to the choice of people, at strong and warm ties: too few were chosen."""
        ...

    def say_done(self, act: Act) -> None:
        """Offer to undo a step."""
        ...
