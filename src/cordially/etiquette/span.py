"""A stretch of text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text: offsets in code points, `end` not included."""

    start: int
    end: int
