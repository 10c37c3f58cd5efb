"""What the presenter of the requests asks of its view."""

from collections.abc import Sequence
from typing import Protocol

from cordially.domain.errors import Trouble
from cordially.domain.messages import CompositionId
from cordially.domain.requests import Decision, RequestId, Step
from cordially.ui.requests.state import Card


class RequestsScreen(Protocol):
    """Shows; it decides nothing."""

    def show_list(self, cards: Sequence[Card], current: RequestId | None) -> None:
        """Show the requests in their order; an empty list says where they come from."""
        ...

    def show_card(self, card: Card) -> None:
        """Show one request."""
        ...

    def refresh(self, cards: Sequence[Card]) -> None:
        """Show what is new about some of the requests shown."""
        ...

    def show_counts(self, to_consider: int, last: Step | None) -> None:
        """Show how many are to be considered, and what undo would take back."""
        ...

    def show_letter(self, composition: CompositionId, decision: Decision) -> None:
        """Show the letter of a decision beside the card."""
        ...

    def hide_letter(self) -> None:
        """Show the list again."""
        ...

    def say_undone(self, step: Step) -> None:
        """Say what was taken back."""
        ...

    def show_trouble(self, trouble: Trouble) -> None:
        """Say what could not be done."""
        ...
