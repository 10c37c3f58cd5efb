"""Days and times as the contacts show them: months, and how long ago."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_WEEK = 7
_MONTH = 30.44
_YEAR = 365
_MOST_MONTHS = 11
_WEEKS_UP_TO = 60


def month(day: date) -> str:
    """A day as its month, as in "May 2025"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "MMM yyyy")


def day_month_year(day: date) -> str:
    """A day in full, as in "14 Aug 2026"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def local_day(moment: datetime) -> date:
    """The calendar day of a moment on this computer."""
    return moment.astimezone().date()


def ago(day: date, today: date) -> str:
    """How long ago a day was: days, weeks, then months, then years.

    A day still to come, as from a clock that went wrong, counts as today.
    """
    days = max(0, (today - day).days)
    if days < _WEEK:
        return _in_days(days)
    if days < 2 * _WEEK:
        return QCoreApplication.translate("When", "last week")
    if days < _WEEKS_UP_TO:
        return QCoreApplication.translate("When", "%Ln weeks ago", "", days // _WEEK)
    if days < _YEAR:
        months = min(round(days / _MONTH), _MOST_MONTHS)
        return QCoreApplication.translate("When", "%Ln months ago", "", months)
    return QCoreApplication.translate("When", "%Ln years ago", "", days // _YEAR)


def _in_days(days: int) -> str:
    if days == 0:
        return QCoreApplication.translate("When", "today")
    if days == 1:
        return QCoreApplication.translate("When", "yesterday")
    return QCoreApplication.translate("When", "%Ln days ago", "", days)
