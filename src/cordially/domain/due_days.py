"""Days as people name them in a line, in English: "tomorrow", "in 2 weeks", "on 12 Dec"."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from cordially.domain.months import MONTHS_A_YEAR, months_on

_NUMBERS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "twelve": 12,
}
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_WEEK = 7
_LONGEST_MONTHS = 10 * MONTHS_A_YEAR

_NUMBER = rf"(?P<number>\d{{1,3}}|{'|'.join(_NUMBERS)})"
_DAY = rf"(?P<day>{'|'.join(_DAYS)})"
_SHORT_DAY = rf"(?P<day>{'|'.join(day[:3] for day in _DAYS)}|tues|thurs)\.?"
_MONTH = rf"(?P<month>{'|'.join(f'{month}|{month[:3]}' for month in _MONTHS)}|sept)\.?"
_NUMBERED = r"(?P<date>\d{1,2})(?:st|nd|rd|th|\.)?"
_YEAR = r"(?:,?\s+(?P<year>\d{4}))?"


@dataclass(frozen=True, slots=True)
class NamedDay:
    """A day that a text names, and where its words stand: `text[start:end]`."""

    day: date
    start: int
    end: int


def named_day(text: str, today: date) -> NamedDay | None:
    """The last day that a text names, from `today` on; None where it names none.

    A day of the week alone is the next of that name, "next Monday" the one of next week. A
    date without a year is the next of that name. Days that are over and dates that no
    calendar has are none, nor is a month's name without its day.
    """
    found = [
        NamedDay(day, match.start(), match.end())
        for pattern, read in _PATTERNS
        for match in pattern.finditer(text)
        if (day := read(match, today)) is not None
        and today <= day <= months_on(today, _LONGEST_MONTHS)
    ]
    # Of words that can be read twice, as "next week" in "in the next week", the longer holds.
    return max(found, key=lambda one: (one.end, -one.start), default=None)


def without_day(text: str, named: NamedDay) -> str:
    """The text without the words of a day, and without the gap that they leave."""
    before, after = text[: named.start].rstrip(" ,;–-"), text[named.end :].lstrip(" ,;")
    return " ".join(filter(None, (before, after))).strip()


def _plain(match: re.Match[str], today: date) -> date | None:
    words = " ".join(match.group(0).lower().split())
    return today + timedelta(days={"today": 0, "tonight": 0, "tomorrow": 1}.get(words, 2))


def _after(match: re.Match[str], today: date) -> date | None:
    told = match["number"].lower()
    number = int(told) if told.isdigit() else _NUMBERS[told]
    return _later(today, number, match["unit"].lower())


def _next(match: re.Match[str], today: date) -> date | None:
    return _later(today, 1, match["unit"].lower())


def _later(today: date, number: int, unit: str) -> date | None:
    if unit.startswith("d"):
        return today + timedelta(days=number)
    if unit.startswith("w"):
        return today + timedelta(days=number * _WEEK)
    return months_on(today, number * MONTHS_A_YEAR if unit.startswith("y") else number)


def _week_day(match: re.Match[str], today: date) -> date | None:
    wanted = next(at for at, day in enumerate(_DAYS) if day.startswith(match["day"].lower()[:3]))
    if match["next"]:
        next_monday = today + timedelta(days=_WEEK - today.weekday())
        return next_monday + timedelta(days=wanted)
    return today + timedelta(days=(wanted - today.weekday() - 1) % _WEEK + 1)


def _calendar_day(match: re.Match[str], today: date) -> date | None:
    told = match["month"].lower()[:3]
    month = next(at for at, name in enumerate(_MONTHS, 1) if name.startswith(told))
    return _on(match["year"], month, int(match["date"]), today)


def _figures(match: re.Match[str], today: date) -> date | None:
    return _on(match["year"], int(match["month"]), int(match["date"]), today)


def _on(year: str | None, month: int, day: int, today: date) -> date | None:
    years = [int(year)] if year else range(today.year, today.year + 5)
    for one in years:
        try:
            found = date(one, month, day)
        except ValueError:
            continue
        if year or found >= today:
            return found
    return None


_Read = Callable[[re.Match[str], date], date | None]


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'’]){words}(?![\w'’])", re.IGNORECASE)


_PATTERNS: tuple[tuple[re.Pattern[str], _Read], ...] = (
    (_pattern(r"(?:day\s+after\s+tomorrow|today|tonight|tomorrow)"), _plain),
    (_pattern(rf"in\s+{_NUMBER}\s+(?P<unit>days?|weeks?|months?|years?)"), _after),
    (_pattern(r"(?:in\s+the\s+)?next\s+(?P<unit>week|month|year)"), _next),
    (_pattern(rf"(?:(?:on|by|until|this)\s+)?(?P<next>next\s+)?{_DAY}"), _week_day),
    # Alone, "sun" and "sat" are words like others.
    (_pattern(rf"(?:(?:on|by|until|this)\s+|(?P<next>next\s+)){_SHORT_DAY}"), _week_day),
    (_pattern(rf"\A(?P<next>next\s+)?{_SHORT_DAY}\Z"), _week_day),
    (
        _pattern(rf"(?:(?:on|by|until)\s+)?(?:the\s+)?{_NUMBERED}\s+(?:of\s+)?{_MONTH}{_YEAR}"),
        _calendar_day,
    ),
    (_pattern(rf"(?:(?:on|by|until)\s+)?{_MONTH}\s+{_NUMBERED}{_YEAR}"), _calendar_day),
    (
        _pattern(r"(?:(?:on|by|until)\s+)?(?P<year>\d{4})-(?P<month>\d{2})-(?P<date>\d{2})"),
        _figures,
    ),
    (
        _pattern(
            r"(?:(?:on|by|until)\s+)?(?P<date>\d{1,2})\.\s?(?P<month>\d{1,2})\.(?P<year>\d{4})?"
        ),
        _figures,
    ),
)
