"""How fast one invites and how long one waits: figures with who says so, and since when.

LinkedIn publishes next to nothing of this, and changes it: each figure can be changed by
the user (`cordially.services.pace`).
"""

from datetime import date
from enum import StrEnum

from cordially.etiquette.document import Account
from cordially.etiquette.limits import NOTE, Limit


class Figure(StrEnum):
    """A figure by the name that its setting is kept under."""

    A_WEEK = "a-week"
    A_DAY = "a-day"
    NOTES_A_MONTH = "notes-a-month"
    QUIET_WEEKS = "quiet-weeks"
    LOCK_WEEKS = "lock-weeks"
    OLD_WEEKS = "old-weeks"


_READ = date(2026, 11, 22)

GIVEN = {
    Figure.A_WEEK: Limit(
        40,
        "Cordially's own; LinkedIn names none, Unipile and linkedhelper report 100 to 200",
        _READ,
    ),
    Figure.A_DAY: Limit(8, "Cordially's own: a fifth of the week's", _READ),
    Figure.NOTES_A_MONTH: Limit(
        5, "LinkedIn Help, page a550555; others report 3, 10 or 15 a week", _READ
    ),
    Figure.QUIET_WEEKS: Limit(
        26, "Cordially's own: the half year after which an invitation is said to expire", _READ
    ),
    Figure.LOCK_WEEKS: Limit(3, "LinkedIn Help, page a551012: up to three weeks", _READ),
    Figure.OLD_WEEKS: Limit(3, "Cordially's own", _READ),
}
"""What holds until the user says otherwise."""

MOST = {
    Figure.A_WEEK: 200,
    Figure.A_DAY: 100,
    Figure.NOTES_A_MONTH: 1_000,
    Figure.QUIET_WEEKS: 260,
    Figure.LOCK_WEEKS: 52,
    Figure.OLD_WEEKS: 52,
}
"""What the user may set a figure to at most; none may be below zero."""


def note_limit(account: Account) -> Limit:
    """How long the note of an invitation may be."""
    return NOTE[account]
