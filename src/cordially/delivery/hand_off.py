"""What a channel takes of a text that is handed over by copy and paste."""

from cordially.domain.messages import Channel

LIMITS = {Channel.LINKEDIN: 8000, Channel.POST: 3000}
"""The longest text a channel takes, in UTF-16 units; e-mail has no limit.

LinkedIn names neither figure. A message to a connection as the guides of evaboot and
typecount have it, a status update as that of typecount, both read on 2026-11-22.
"""


def length(text: str) -> int:
    """How long a text is for the channel: UTF-16 units, so an emoji counts two or more.

    That is how a web page counts, and never less than what a reader would count.
    """
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def limit(channel: Channel) -> int | None:
    """The most that `length` may be, or None where there is no limit."""
    return LIMITS.get(channel)
