"""The lines of the page, as values that a view can draw without deciding."""

from dataclasses import dataclass
from enum import StrEnum

from cordially.domain.follow_ups import Due
from cordially.domain.messages import CompositionId
from cordially.ui.theme import Tone


class PlaceKind(StrEnum):
    """Where a line leads."""

    DUE = "due"
    LETTER = "letter"
    MESSAGE = "message"
    MESSAGES = "messages"
    INVITATIONS = "invitations"
    REQUESTS = "requests"
    CONTACTS = "contacts"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a line leads, with all that is to be filled in there."""

    kind: PlaceKind
    due: Due | None = None
    composition: CompositionId | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a card.

    `name` gives the initials beside it, empty for none; `chip` is a word in `tone` at its
    end, `button` what stands on its button. Words are safe to show.
    """

    place: Place
    title: str
    detail: str = ""
    name: str = ""
    button: str = ""
    chip: str = ""
    tone: Tone = Tone.BLUE

    @property
    def due(self) -> Due | None:
        """What is due, where it is that: then it can be done or put off."""
        return self.place.due
