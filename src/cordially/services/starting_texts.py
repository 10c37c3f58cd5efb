"""Shared texts to start from, and the place of the personal line in a shared text."""

from cordially.domain.messages import Kind


def starting_text(kind: Kind) -> str:
    """A short shared text of this kind with {given_name} and {personal}."""
    raise NotImplementedError


def place_personal(text: str) -> str:
    """The text with {personal} once, on a line of its own; the rest as it was."""
    raise NotImplementedError
