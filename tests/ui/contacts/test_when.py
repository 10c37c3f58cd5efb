from datetime import UTC, date, datetime, timedelta

import pytest

from cordially.ui.contacts.when import ago, day_month_year, local_day, month
from cordially.ui.widgets import figure

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (-3, "today"),
        (0, "today"),
        (1, "yesterday"),
        (2, "2 days ago"),
        (6, "6 days ago"),
        (7, "last week"),
        (13, "last week"),
        (14, "2 weeks ago"),
        (59, "8 weeks ago"),
        (60, "2 months ago"),
        (97, "3 months ago"),
        (364, "11 months ago"),
        (730, "2 years ago"),
        (3650, "10 years ago"),
    ],
)
def test_how_long_ago_a_day_was_is_said_in_the_largest_fitting_unit(days: int, words: str) -> None:
    assert ago(TODAY - timedelta(days=days), TODAY) == words


def test_waiting_longer_never_reads_as_a_shorter_time() -> None:
    units = ("day", "week", "month", "year")
    ranks = []
    for days in range(2, 1500):
        words = ago(TODAY - timedelta(days=days), TODAY)
        count = int(words.split()[0]) if words[0].isdigit() else 1
        unit = next(place for place, unit in enumerate(units) if unit in words)
        ranks.append((unit, count))
    assert ranks == sorted(ranks)


def test_days_are_written_as_in_the_table() -> None:
    assert month(date(2025, 5, 2)) == "May 2025"
    assert day_month_year(date(2026, 8, 14)) == "14 Aug 2026"


def test_a_moment_belongs_to_the_day_of_this_computer() -> None:
    moment = datetime(2026, 1, 1, 0, 0, tzinfo=UTC)
    assert local_day(moment) == moment.astimezone().date()


def test_thousands_are_parted() -> None:
    assert figure(3412) == "3,412"
