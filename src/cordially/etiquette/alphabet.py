"""Whether a choice of people is a block of the alphabet."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cordially.domain.folding import name_key
from cordially.etiquette.name_order import Along, Line, NameOrder
from cordially.etiquette.scan import Bounds, Window
from cordially.etiquette.windows import unexplained

BLOCK = Bounds(fewest=8, most=200, taken=0.6)
"""Eight people are the fewest of whom it can be said that they stand in a row."""

CRITICAL = 15.0
"""The score, in nats, from which on a block is no chance (docs/decisions/0009)."""

_CLEAR_SHARE = 0.7
_DEARER = 30.0
"""A block that is less of the choice needs so much more score for each unit less."""

_SMALLEST_SHARE = 0.3
"""A block is at least so much of the choice; a smaller part may be a country's names."""

_LEAST_EXCESS = 2.0
"""So many times what chance would give must stand in a block."""


@dataclass(frozen=True, slots=True)
class Block:
    """People of a choice who stand next to each other in the contact list.

    `inside` of the `chosen` lie in a window of `size` people; `expected` is how many
    would lie there by chance. `first` and `last` are the names at its ends, as the
    people spell them. `people` are indices into the network, in order. `score` is the
    scan statistic in nats; above `CRITICAL` it is no chance.
    """

    along: Along
    first: str
    last: str
    inside: int
    size: int
    chosen: int
    expected: float
    people: tuple[int, ...]
    score: float
    start: int

    @property
    def end(self) -> int:
        """The place after the last one of the window, in its order."""
        return self.start + self.size


def find_block(order: NameOrder, chosen: Iterable[int]) -> Block | None:
    """The block of the alphabet that the choice contains, the clearer of both orders.

    `chosen` are indices into the network. None where the choice could have come about
    in an honest way.
    """
    choice = set(chosen)
    found = [
        block for line in order.lines if (block := _block_along(order, line, choice)) is not None
    ]
    return max(found, key=lambda block: block.score, default=None)


def _block_along(order: NameOrder, line: Line, choice: set[int]) -> Block | None:
    places = sorted(line.places[index] for index in choice)
    window = unexplained(line, places, BLOCK, CRITICAL)
    if window is None:
        return None
    block = described(order, line, window, places)
    share = block.inside / block.chosen
    if share < _SMALLEST_SHARE or block.inside < _LEAST_EXCESS * block.expected:
        return None
    if block.score < CRITICAL + _DEARER * max(0.0, _CLEAR_SHARE - share):
        return None
    return block


def described(order: NameOrder, line: Line, window: Window, places: Sequence[int]) -> Block:
    """The window of a choice in words that people know: names instead of places."""
    ends = order.names[line.people[window.first]], order.names[line.people[window.last]]
    if line.along is Along.GIVEN:
        first, last = (name.given_name.strip() or name.full for name in ends)
    else:
        first, last = (name.family_name.strip() or name.full for name in ends)
    if name_key(first) == name_key(last):
        first, last = (name.full for name in ends)
    taken = places[bisect_left(places, window.first) : bisect_right(places, window.last)]
    return Block(
        along=line.along,
        first=first,
        last=last,
        inside=len(taken),
        size=window.size,
        chosen=len(places),
        expected=len(places) * window.size / len(line.people),
        people=tuple(line.people[place] for place in taken),
        score=window.score,
        start=window.first,
    )
