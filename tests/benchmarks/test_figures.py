"""The arithmetic between what was measured and what is allowed."""

import json
from datetime import date

import pytest

from benchmarks.figures import (
    IN_100,
    MB,
    MS,
    TIMES,
    Bound,
    Figure,
    Part,
    as_json,
    as_page,
    as_table,
    beyond_idle,
    percentile,
    ratio,
)


def test_a_ratio_is_taken_of_medians_so_that_one_slow_run_on_either_side_changes_nothing() -> None:
    assert ratio([30, 31, 900], [10, 10.5, 9]) == pytest.approx(3.1)


@pytest.mark.parametrize(
    ("percent", "value"), [(0, 1), (50, 50), (98.5, 99), (99, 99), (99.5, 100), (100, 100)]
)
def test_a_percentile_is_a_value_that_was_measured(percent: float, value: float) -> None:
    assert percentile(list(range(100, 0, -1)), percent) == value


def test_the_ninety_ninth_of_few_values_is_the_longest() -> None:
    assert percentile([5, 80, 7], 99) == 80


def test_what_is_held_at_rest_does_not_count() -> None:
    assert beyond_idle([30, 45, 31, 29, 400], [5, 6, 4, 5, 90]) == 26


def test_less_than_at_rest_is_nothing() -> None:
    assert beyond_idle([3], [5]) == 0


@pytest.mark.parametrize(("value", "holds"), [(15.9, True), (16.0, True), (16.1, False)])
def test_a_figure_holds_up_to_its_limit(value: float, holds: bool) -> None:
    figure = Figure("search", value, 16, MS)
    assert figure.holds is holds
    assert ("beyond its limit" in as_table([figure])) is not holds


@pytest.mark.parametrize(("value", "holds"), [(94.9, False), (95.0, True), (100.0, True)])
def test_a_goal_is_held_from_its_limit_upwards(value: float, holds: bool) -> None:
    figure = Figure("found", value, 95, IN_100, bound=Bound.LEAST)
    assert figure.holds is holds
    assert ("beyond its limit" in as_table([figure])) is not holds


def test_table_and_page_say_which_side_of_the_limit_is_allowed() -> None:
    figures = [
        Figure("found", 97.5, 95, IN_100, bound=Bound.LEAST),
        Figure("key", 1.5, 4, MS),
    ]
    for told in (as_table(figures), as_page(figures, date(2026, 12, 1), "2 cores")):
        assert "at least 95 in 100" in told
        assert "at most 4 ms" in told


def test_every_figure_is_told_to_programs_with_its_parts_and_whether_it_holds() -> None:
    figures = [
        Figure("import", 4.5, 4, TIMES, (Part("bare", 300.0, MS),)),
        Figure("memory", 90.0, 120, MB),
    ]
    told = json.loads(as_json(figures, short=True))
    assert told["short"] is True
    assert [(one["name"], one["holds"]) for one in told["figures"]] == [
        ("import", False),
        ("memory", True),
    ]
    assert told["figures"][0]["parts"] == [{"name": "bare", "value": 300.0, "unit": "ms"}]


def test_the_page_tells_the_day_and_marks_what_is_beyond_its_limit() -> None:
    page = as_page([Figure("import", 4.5, 4, TIMES)], date(2026, 12, 1), "2 cores")
    assert "2026-12-01, 2 cores." in page
    assert "| import | **4.50 ×** | at most 4 × |" in page
