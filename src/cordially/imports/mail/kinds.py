"""What a mail from LinkedIn can be about."""

from enum import StrEnum


class MailKind(StrEnum):
    """What a mail tells."""

    REQUEST = "request"
    """One person asks, or asks again."""
    DIGEST = "digest"
    """Several people ask."""
    ACCEPTED = "accepted"
    """Somebody accepted an invitation of the user's."""
    OTHER = "other"
