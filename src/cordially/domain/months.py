"""Days months later, where months differ in length."""

from calendar import monthrange
from datetime import date

MONTHS_A_YEAR = 12


def months_on(day: date, months: int) -> date:
    """The same day so many months later, or the last of its month where that is shorter."""
    ahead = day.month - 1 + months
    year, month = day.year + ahead // MONTHS_A_YEAR, ahead % MONTHS_A_YEAR + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
