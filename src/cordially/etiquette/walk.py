"""Whether compositions of some weeks together walk through the alphabet."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from cordially.etiquette.alphabet import BLOCK, CRITICAL, Block, described
from cordially.etiquette.name_order import Along, NameOrder
from cordially.etiquette.scan import Bounds
from cordially.etiquette.windows import unexplained

WITHIN = timedelta(days=60)
"""A walk is looked for in so many days up to the present one."""

FEWEST_STEPS = 3
"""So many compositions make a walk, the present one included."""

STEP = Bounds(fewest=3, most=2000, taken=0.5)
"""A step may be shorter and looser than a block: it counts only in a row of them."""

STEP_CRITICAL = 8.0
"""The score that each step needs; three in a row are far beyond chance."""

_MOST_OF_THE_CHOICE = 0.6
_OVERLAP = 0.1


@dataclass(frozen=True, slots=True)
class Walk:
    """Windows of several compositions that follow each other, the oldest first.

    `blocks` and `days` belong together; the last is the present choice.
    """

    along: Along
    blocks: tuple[Block, ...]
    days: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class _Step:
    day: date
    block: Block


@dataclass(frozen=True, slots=True)
class Trail:
    """Where the compositions of the last weeks stood in the alphabet.

    Built once for a history; a choice that changes is then compared with it quickly.
    """

    order: NameOrder
    today: date
    _steps: tuple[tuple[_Step, ...], tuple[_Step, ...]]

    @classmethod
    def of(
        cls, order: NameOrder, earlier: Iterable[tuple[date, Iterable[int]]], today: date
    ) -> "Trail":
        """The trail of earlier compositions: the day and the people (indices) of each."""
        recent = sorted(
            ((day, set(people)) for day, people in earlier if today - WITHIN <= day <= today),
            key=lambda composition: composition[0],
        )
        given, family = (
            tuple(
                _Step(day, block)
                for day, people in recent
                if (block := _step(order, along, people)) is not None
            )
            for along in (Along.GIVEN, Along.FAMILY)
        )
        return cls(order, today, (given, family))

    def walk_to(self, chosen: Iterable[int]) -> Walk | None:
        """The walk that the present choice continues, the longest if there are several."""
        choice = set(chosen)
        found: list[list[_Step]] = []
        for steps, along in zip(self._steps, (Along.GIVEN, Along.FAMILY), strict=True):
            if len(steps) < FEWEST_STEPS - 1:
                continue
            block = _step(self.order, along, choice)
            if block is not None:
                present = _Step(self.today, block)
                found.extend(_row(steps, present, forwards=way) for way in _WAYS)
        longest = max(found, key=len, default=[])
        if len(longest) < FEWEST_STEPS:
            return None
        return Walk(
            longest[-1].block.along,
            tuple(step.block for step in longest),
            tuple(step.day for step in longest),
        )


_WAYS = (True, False)


def _step(order: NameOrder, along: Along, people: set[int]) -> Block | None:
    line = order.line(along)
    places = sorted(line.places[index] for index in people)
    window = unexplained(line, places, STEP, STEP_CRITICAL)
    if window is None or window.inside < _MOST_OF_THE_CHOICE * len(places):
        return None
    return described(order, line, window, places)


def _row(steps: Sequence[_Step], present: _Step, *, forwards: bool) -> list[_Step]:
    """The longest row of steps, each following the one before, that ends at the present."""
    rows: list[list[_Step]] = []
    for step in (*steps, present):
        before = [row for row in rows if _follows(row[-1].block, step.block, forwards=forwards)]
        rows.append([*max(before, key=len, default=[]), step])
    return rows[-1]


def _follows(one: Block, next_one: Block, *, forwards: bool) -> bool:
    left, right = (one, next_one) if forwards else (next_one, one)
    if left.start >= right.start or left.end >= right.end:
        return False
    if left.end - right.start > 1 + _OVERLAP * max(left.size, right.size):
        return False
    if all(block.inside >= BLOCK.fewest and block.score >= CRITICAL for block in (left, right)):
        return True
    return right.start - left.end <= max(left.size, right.size)
