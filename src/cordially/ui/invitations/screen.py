"""What the presenter of the invitations asks of its view."""

from typing import Protocol

from cordially.domain.acts import Act
from cordially.domain.errors import Trouble
from cordially.domain.messages import CompositionId
from cordially.services.pace import Limits
from cordially.ui.invitations.suggestions import Suggested
from cordially.ui.invitations.work import Everything, LetterPage, OnePage


class InvitationsScreen(Protocol):
    """Shows; it decides nothing."""

    def show_everything(self, everything: Everything) -> None:
        """The first page's lines, wherever one is."""
        ...

    def show_list(self) -> None:
        """The first page in front."""
        ...

    def show_page(self, page: OnePage) -> None:
        """An invitation in front, its letter opened."""
        ...

    def refresh_page(self, page: OnePage) -> None:
        """The same invitation, something about it changed."""
        ...

    def show_letter(self, page: LetterPage, composition: CompositionId) -> None:
        """A letter of an introduction in front."""
        ...

    def show_suggestions(self, suggested: tuple[Suggested, ...]) -> None:
        """Known people to choose from, below the field."""
        ...

    def show_helpers(self, target: str, suggested: tuple[Suggested, ...], *, known: bool) -> None:
        """Whom to ask for an introduction; `known` says that they know both."""
        ...

    def show_limits(self, limits: Limits) -> None:
        """The limits in front."""
        ...

    def offer_undo(self, act: Act | None) -> None:
        """Offer to take a step back; nothing where there was none."""
        ...

    def show_trouble(self, trouble: Trouble) -> None:
        """Say what happened, why and what to do."""
        ...
