"""When two accounts of a request are of one request.

LinkedIn's mails, its archive and what was pasted each lack something of it, and a mail may
cut the note.
"""

from datetime import timedelta

from cordially.domain.folding import fold

SAME_WITHIN = timedelta(days=45)
"""Requests of one person so close to each other are one."""

SENT_WITHIN = timedelta(days=3)
"""So far may the moment that an archive gives be from when the user said it was sent."""

NAMELESS = frozenset({"", "linkedin member"})
"""Folded names that many have: what LinkedIn writes where a profile is gone."""

_SAME_START = 60
"""Letters after which a mail may cut a note."""


def same_note(one: str, other: str) -> bool:
    """Whether two notes may be one: either is missing, or both begin alike."""
    first, second = fold(one), fold(other)
    if not first or not second:
        return True
    length = min(len(first), len(second), _SAME_START)
    return first[:length] == second[:length]
