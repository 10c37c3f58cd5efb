"""What a channel takes of a text that is handed over by copy and paste.

Figures that others set and may change stand here with the day they were looked up and
where they were seen.
"""

from dataclasses import dataclass
from datetime import date

from cordially.domain.messages import Channel


@dataclass(frozen=True, slots=True)
class TextLimit:
    """The longest text a channel takes, in UTF-16 units, and how that is known."""

    most: int
    seen_on: date
    seen_at: str


LIMITS: dict[Channel, TextLimit] = {
    Channel.LINKEDIN: TextLimit(
        8000, date(2026, 11, 22), "message to a connection; guides of evaboot, typecount"
    ),
    Channel.POST: TextLimit(3000, date(2026, 11, 22), "status update; guides of typecount"),
}
"""No official page names these figures; e-mail has no limit."""


def length(text: str) -> int:
    """How long a text is for the channel: UTF-16 units, so an emoji counts two or more.

    That is how a web page counts, and never less than what a reader would count.
    """
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def limit(channel: Channel) -> int | None:
    """The most that `length` may be, or None where there is no limit."""
    found = LIMITS.get(channel)
    return found.most if found else None
