"""Days and times in the forms that LinkedIn writes and spreadsheets make of them.

Fixed forms and English months: nothing is guessed from the locale of the computer. Two
figures of a year mean 2000 and later; LinkedIn opened in 2003.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise

_MONTHS = {
    name[:length]: number
    for number, name in enumerate(
        ("january", "february", "march", "april", "may", "june", "july", "august",
         "september", "october", "november", "december"), 1,
    )
    for length in {3, len(name)}
} | {"sept": 9}  # fmt: skip

_DAY_FIRST = re.compile(r"(\d{1,2})\.?[ /-]\s?([A-Za-z]{3,9})\.?,?[ /-](\d{4}|\d{2})")
_MONTH_FIRST = re.compile(r"([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4}|\d{2})")
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_POINTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})")
_FIGURES = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})")
_WEEKDAY = re.compile(
    r"[A-Za-z]{3} ([A-Za-z]{3}) (\d{1,2}) (\d{1,2}:\d{2}(?::\d{2})?) (?:UTC|GMT) (\d{4})"
)
_SERIAL = re.compile(r"(\d{5})(?:[.,]\d+)?")
_TIME = re.compile(
    r"[T, ]*(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([AaPp])?\.?(?:[Mm]\.?)?\s*"
    r"(?:UTC|GMT|Z|[+]00:?00)?"
)
_YEAR = re.compile(r"(\d{4})")
_MONTH_AND_YEAR = re.compile(r"([A-Za-z]{3,9})\.?[ -/](\d{4}|\d{2})")
_YEAR_AND_MONTH = re.compile(r"(\d{4})[-/.](\d{1,2})")
_EARLIEST, _LATEST = 1990, 2100
_EARLIEST_LIFE = 1930
_LATEST_SHORT = 2040
"""Two figures of a year that would be later mean the century before."""

_SERIAL_START = date(1899, 12, 30)


class Order(StrEnum):
    """What the first figure of 1/8/18 means."""

    MONTH_FIRST = "month-first"
    DAY_FIRST = "day-first"


def order_of(texts: Iterable[str]) -> Order:
    """Which order the dates of one file are in, where figures alone do not tell.

    A figure beyond twelve settles it. Else a time of day settles it for LinkedIn's own
    form, and else the order under which the file runs from new to old, as LinkedIn's do.
    """
    figures: list[tuple[int, int, int]] = []
    for text in texts:
        match = _FIGURES.match(text.strip())
        if match is None:
            continue
        first, second = int(match[1]), int(match[2])
        if first > 12 >= second or second > 12 >= first:
            return Order.DAY_FIRST if first > 12 else Order.MONTH_FIRST
        if ":" in text:
            return Order.MONTH_FIRST
        figures.append((_year(match[3]), first, second))
    upward_month = _steps_up([(year, first, second) for year, first, second in figures])
    upward_day = _steps_up([(year, second, first) for year, first, second in figures])
    return Order.DAY_FIRST if upward_day < upward_month else Order.MONTH_FIRST


def ambiguous(text: str) -> bool:
    """Whether a date is of the form that needs an `Order`."""
    return _FIGURES.match(text.strip()) is not None


def read_day(text: str, order: Order = Order.MONTH_FIRST) -> str:
    """The day as an ISO text, or an empty text where there is none in it."""
    found = _read(text, order)
    return found[0] if found else ""


def read_moment(text: str, order: Order = Order.MONTH_FIRST) -> str:
    """The moment (UTC) as `datetime.isoformat` writes it, or an empty text.

    A day without a time is midnight.
    """
    found = _read(text, order)
    if not found:
        return ""
    day, rest = found
    time = _time(rest) if rest.strip() else (0, 0, 0)
    return "" if time is None else f"{day}T{time[0]:02}:{time[1]:02}:{time[2]:02}+00:00"


def read_month(text: str) -> str:
    """The month as "2015-09", the year as "2015", or an empty text where there is neither.

    So LinkedIn tells when positions and schools began and ended. A whole day is its month.
    Two figures of a year are what a spreadsheet leaves of a month, and mean the past.
    """
    text = " ".join(text.split()).strip("'\" ")
    year = month = 0
    if match := _YEAR.fullmatch(text):
        year = int(match[1])
    elif match := _MONTH_AND_YEAR.fullmatch(text):
        month = _MONTHS.get(match[1].lower(), 0)
        year = _past_year(match[2]) if month else 0
    elif match := _YEAR_AND_MONTH.fullmatch(text):
        year, month = int(match[1]), int(match[2])
    else:
        return read_day(text)[:7]
    if not _EARLIEST_LIFE <= year < _LATEST or month > 12:
        return ""
    return f"{year}-{month:02}" if month else f"{year}"


class Days(dict[str, str]):
    """The day (an ISO text, or an empty one) of each text; every text is read once."""

    def __init__(self, order: Order) -> None:
        super().__init__()
        self._order = order

    def __missing__(self, text: str) -> str:
        day = self[text] = read_day(text, self._order)
        return day


def _read(text: str, order: Order) -> tuple[str, str] | None:
    """The day as an ISO text, and what stands behind it."""
    text = " ".join(text.split()).strip("'\" ")
    if len(text) > 60:
        return None
    if match := _WEEKDAY.fullmatch(text):
        return _with_rest(match[4], _MONTHS.get(match[1].lower(), 0), match[2], match[3])
    if match := _DAY_FIRST.match(text):
        parts = match[3], _MONTHS.get(match[2].lower(), 0), match[1]
    elif match := _MONTH_FIRST.match(text):
        parts = match[3], _MONTHS.get(match[1].lower(), 0), match[2]
    elif match := _YEAR_FIRST.match(text):
        parts = match[1], int(match[2]), match[3]
    elif match := _POINTED.match(text):
        parts = match[3], int(match[2]), match[1]
    elif match := _FIGURES.match(text):
        month, day = match[1], match[2]
        if order is Order.DAY_FIRST:
            month, day = day, month
        parts = match[3], int(month), day
    elif match := _SERIAL.fullmatch(text):
        day = _SERIAL_START + timedelta(days=int(match[1]))
        return (day.isoformat(), "") if _EARLIEST <= day.year < _LATEST else None
    else:
        return None
    return _with_rest(*parts, text[match.end() :])


def _with_rest(year: str, month: int, day: str, rest: str) -> tuple[str, str] | None:
    if rest.strip() and _time(rest) is None:
        return None
    try:
        found = date(_year(year), month, int(day))
    except ValueError:
        return None
    return (found.isoformat(), rest) if _EARLIEST <= found.year < _LATEST else None


def _time(rest: str) -> tuple[int, int, int] | None:
    match = _TIME.fullmatch(rest.strip())
    if match is None:
        return None
    hour, minute, second = int(match[1]), int(match[2]), int(match[3] or 0)
    half = (match[4] or "").lower()
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return (hour, minute, second) if hour < 24 and minute < 60 and second < 60 else None


def _year(figures: str) -> int:
    return int(figures) + (2000 if len(figures) == 2 else 0)


def _past_year(figures: str) -> int:
    year = _year(figures)
    return year if len(figures) == 4 or year < _LATEST_SHORT else year - 100


def _steps_up(days: Sequence[tuple[int, int, int]]) -> int:
    """How often a list that should run from new to old runs the other way."""
    return sum(later > earlier for earlier, later in pairwise(days))
