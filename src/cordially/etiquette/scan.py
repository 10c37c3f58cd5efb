"""A scan statistic: the window of an ordered list that the choice fills beyond chance.

Kulldorff's statistic for the Bernoulli case (M. Kulldorff, "A spatial scan statistic",
Communications in Statistics 26, 1997): each window is judged by the logarithm of how
much likelier the choice is with a rate of its own inside the window than with one rate
for the whole list. Windows are compared by it whatever their length.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from math import log
from operator import sub

_EVERY_COUNT_TO = 40
_STEP_BEYOND = 24


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of an ordered list that begins and ends with somebody chosen.

    `first` and `last` are places, both inside; `inside` of the choice lie between them.
    `score` is the logarithm of the likelihood ratio, in nats.
    """

    first: int
    last: int
    inside: int
    score: float

    @property
    def size(self) -> int:
        """How many people of the list the window holds, chosen or not."""
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class Bounds:
    """Which windows are looked at: how many of the choice, and how much of it taken."""

    fewest: int
    most: int
    taken: float


def score(inside: int, size: int, chosen: int, total: int) -> float:
    """The statistic of a window, 0 where it holds no more than its share.

    `inside` of the window's `size` people and `chosen` of all `total` are taken.
    """
    if size >= total or inside * total <= chosen * size:
        return 0.0
    outside, rest = chosen - inside, total - size
    apart = _likelihood(inside, size) + _likelihood(outside, rest)
    return apart - _likelihood(chosen, total)


def _likelihood(taken: int, people: int) -> float:
    if taken in {0, people}:
        return 0.0
    share = taken / people
    return taken * log(share) + (people - taken) * log(1 - share)


def best_window(places: Sequence[int], total: int, bounds: Bounds, longest: int) -> Window | None:
    """The window with the highest score, among those that the bounds allow.

    `places` are those of the choice in ascending order, in a list of `total` people. No
    window holds more than `longest` of them. For so many of the choice the shortest window
    scores highest, so one is judged for each count: every count up to 40, beyond that
    steps of at most a twenty-fourth, so that choices of thousands are quick too.
    """
    chosen = len(places)
    best, inside, size = 0.0, 0, 0
    for count in _counts(bounds.fewest, min(bounds.most, chosen)):
        shortest = min(map(sub, islice(places, count - 1, None), places)) + 1
        if count < bounds.taken * shortest or shortest > longest:
            continue
        reached = score(count, shortest, chosen, total)
        if reached > best:
            best, inside, size = reached, count, shortest
    if not inside:
        return None
    lasts = islice(places, inside - 1, None)
    first = next(
        first for first, last in zip(places, lasts, strict=False) if last - first + 1 == size
    )
    return Window(first, first + size - 1, inside, best)


def _counts(fewest: int, most: int) -> Iterator[int]:
    count = fewest
    while count < most:
        yield count
        count += 1 if count < _EVERY_COUNT_TO else count // _STEP_BEYOND
    if fewest <= most:
        yield most
