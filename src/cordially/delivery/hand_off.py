"""What a channel takes of a text that is handed over by copy and paste."""

from cordially.domain.messages import Channel, Kind
from cordially.etiquette.document import Account
from cordially.etiquette.limits import MESSAGE, NOTE, POST, units


def length(text: str) -> int:
    """How long a text is for the channel: UTF-16 units, so an emoji counts two or more.

    That is how a web page counts, and never less than what a reader would count.
    """
    return units(text)


def limit(channel: Channel, kind: Kind = Kind.NOTE, account: Account = Account.FREE) -> int | None:
    """The most that `length` may be, or None where there is no limit.

    The note of an invitation has less room than a message, and how much the account says.
    """
    if channel is Channel.EMAIL:
        return None
    if channel is Channel.POST:
        return POST.most
    return NOTE[account].most if kind is Kind.INVITATION else MESSAGE.most


def is_hard(kind: Kind) -> bool:
    """Whether the limit holds whatever the user says: LinkedIn's field takes no more."""
    return kind is Kind.INVITATION
