"""How long a text may be, by channel and account: dated, since channels change them."""

from dataclasses import dataclass
from datetime import date

from cordially.domain.messages import Channel, Kind
from cordially.etiquette.document import Account, Document

_GUIDES = "the guides of evaboot and typecount; LinkedIn names no figure"
_READ = date(2026, 11, 22)


@dataclass(frozen=True, slots=True)
class Limit:
    """The most UTF-16 units that a text may have, who says so, and when it was looked up.

    LinkedIn counts in such units: most characters are one, an emoji is two or more.
    """

    most: int
    source: str
    seen: date


_NOTES = "pull request 2951 of career-ops, checked in LinkedIn's own window"
NOTE = {
    Account.FREE: Limit(200, _NOTES, date(2026, 8, 1)),
    Account.PREMIUM: Limit(300, _NOTES, date(2026, 8, 1)),
}
"""The note of an invitation."""

MESSAGE = Limit(8_000, _GUIDES, _READ)
POST = Limit(3_000, _GUIDES, _READ)
INMAIL_SUBJECT = Limit(200, _GUIDES, _READ)
INMAIL = Limit(2_000, _GUIDES, _READ)
"""A message to somebody one is not connected to; on LinkedIn it alone has a subject."""


def units(text: str) -> int:
    """The length of a text as LinkedIn counts it."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def limit_of(document: Document) -> Limit | None:
    """What the text of a document may have at most; None for e-mail and what came in."""
    if document.kind is Kind.REQUEST or document.channel is Channel.EMAIL:
        return None
    if document.channel is Channel.POST:
        return POST
    if document.kind is Kind.INVITATION:
        return NOTE[document.account]
    return INMAIL if document.subject else MESSAGE


def subject_limit_of(document: Document) -> Limit | None:
    """What the subject may have at most; None where there is none or no limit."""
    if document.kind is Kind.REQUEST or document.channel is not Channel.LINKEDIN:
        return None
    return INMAIL_SUBJECT if document.subject else None
