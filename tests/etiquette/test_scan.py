"""The scan statistic: which window of an ordered list stands out, and by how much."""

from math import log
from random import Random

import pytest

from cordially.etiquette.scan import Bounds, best_window, score

BOUNDS = Bounds(fewest=8, most=200, taken=0.6)


def test_a_window_without_more_than_its_share_scores_nothing() -> None:
    assert score(5, 50, 10, 100) == 0
    assert score(2, 50, 10, 100) == 0
    assert score(10, 100, 10, 100) == 0


def test_the_score_is_the_logarithm_of_the_likelihood_ratio() -> None:
    # All ten of the choice in a window of ten, of a list of a hundred.
    assert score(10, 10, 10, 100) == pytest.approx(-(10 * log(0.1) + 90 * log(0.9)))
    # Three of four in the window, one of six outside.
    apart = 3 * log(3 / 4) + log(1 / 4) + log(1 / 6) + 5 * log(5 / 6)
    together = 4 * log(4 / 10) + 6 * log(6 / 10)
    assert score(3, 4, 4, 10) == pytest.approx(apart - together)


def every_window(places: list[int], total: int, longest: int) -> float:
    best = 0.0
    for at, first in enumerate(places):
        for count, last in enumerate(places[at:], start=1):
            size = last - first + 1
            if BOUNDS.fewest <= count <= BOUNDS.most and count >= BOUNDS.taken * size:
                best = max(best, score(count, size, len(places), total) if size <= longest else 0)
    return best


@pytest.mark.parametrize("seed", range(40))
def test_the_best_window_is_the_best_of_all_windows(seed: int) -> None:
    chance = Random(seed)
    start = chance.randrange(250)
    row = {place for place in range(start, start + 18) if chance.random() < 0.8}
    places = sorted(row | set(chance.sample(range(300), chance.randint(0, 25))))
    found = best_window(places, 300, BOUNDS, 150)
    assert (found.score if found else 0) == pytest.approx(every_window(places, 300, 150))


def test_the_window_begins_and_ends_with_somebody_chosen() -> None:
    found = best_window([3, 40, 41, 42, 43, 45, 46, 47, 48, 49, 90], 100, BOUNDS, 50)
    assert found is not None
    assert (found.first, found.last, found.inside, found.size) == (40, 49, 9, 10)


@pytest.mark.parametrize(
    ("places", "why"),
    [
        (list(range(40, 47)), "seven are too few"),
        (list(range(0, 60, 2)), "half of a window is too little"),
        ([], "nobody is chosen"),
        (list(range(100)), "everybody is chosen"),
    ],
)
def test_no_window_is_given_where_the_bounds_allow_none(places: list[int], why: str) -> None:
    assert best_window(places, 100, BOUNDS, 50) is None, why


def test_no_window_is_longer_than_allowed() -> None:
    found = best_window(list(range(60)), 200, BOUNDS, 30)
    assert found is not None
    assert found.size <= 30


def test_a_row_of_thousands_is_found_as_well() -> None:
    found = best_window(list(range(5000, 9000)), 30_000, Bounds(8, 4000, 0.6), 15_000)
    assert found is not None
    assert (found.first, found.last) == (5000, 8999)
