"""What a channel takes of a text that is handed over by copy and paste."""

from cordially.domain.messages import Channel
from cordially.etiquette.limits import MESSAGE, POST, units

LIMITS = {Channel.LINKEDIN: MESSAGE.most, Channel.POST: POST.most}
"""The longest text a channel takes, in UTF-16 units; e-mail has no limit."""


def length(text: str) -> int:
    """How long a text is for the channel: UTF-16 units, so an emoji counts two or more.

    That is how a web page counts, and never less than what a reader would count.
    """
    return units(text)


def limit(channel: Channel) -> int | None:
    """The most that `length` may be, or None where there is no limit."""
    return LIMITS.get(channel)
