"""Where text that somebody types belongs."""

from enum import StrEnum
from typing import NamedTuple

from cordially.domain.messages import CompositionId, RecipientId


class PlaceKind(StrEnum):
    """What is being typed."""

    TITLE = "title"
    TEXT = "text"
    LINE = "line"


class Place(NamedTuple):
    """A text that is being typed: the title or shared text of a composition, or a line.

    `id` is a `CompositionId` for the first two and a `RecipientId` for a line.
    """

    kind: PlaceKind
    id: int


def title_of(composition: CompositionId) -> Place:
    """The place of a composition's title."""
    return Place(PlaceKind.TITLE, composition)


def text_of(composition: CompositionId) -> Place:
    """The place of a composition's shared text."""
    return Place(PlaceKind.TEXT, composition)


def line_of(recipient: RecipientId) -> Place:
    """The place of the line that only this recipient gets."""
    return Place(PlaceKind.LINE, recipient)
