"""What the reading of a text found."""

from dataclasses import dataclass
from enum import StrEnum

from cordially.etiquette.span import Span


class TextIs(StrEnum):
    """Whether a text is made for its reader.

    Specific names a reason, event, work or common ground of this reader; slots is a
    template whose fields would carry it; generic holds for nearly everybody.
    """

    SPECIFIC = "specific"
    SLOTS = "slots"
    GENERIC = "generic"


COMMERCIAL_FROM = 0.5
"""From here on a text counts as commercial: the figure is calibrated so (docs/decisions)."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How a text reads: figures from 0 to 1, and the words that weighed most.

    `commercial` says how sure the reading is that the text pitches a product, service,
    business opportunity or newsletter, `network_marketing` that it recruits for network
    marketing. `because` are the stretches of the text that speak for it, in its order.
    `language` is a code of two letters, or "" where it could not be told or is none that
    the reading knows: then the figures rest on what holds in any language. `lines` are the
    personal lines that count as commercial; the figures above are those of the gravest
    among text and lines, `of_text` that of the shared text alone.
    """

    commercial: float
    network_marketing: float
    text_is: TextIs
    because: tuple[Span, ...] = ()
    language: str = ""
    of_text: float | None = None
    lines: tuple["LineReading", ...] = ()

    @property
    def text_is_commercial(self) -> bool:
        """Whether the shared text counts as commercial, whatever the lines hold."""
        own = self.commercial if self.of_text is None else self.of_text
        return own >= COMMERCIAL_FROM

    @property
    def is_commercial(self) -> bool:
        """Whether the text counts as commercial."""
        return self.commercial >= COMMERCIAL_FROM


@dataclass(frozen=True, slots=True)
class LineReading:
    """How the personal line of one recipient reads; `place` counts in the document's."""

    place: int
    reading: Reading
