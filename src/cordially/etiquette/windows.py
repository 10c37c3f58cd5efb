"""The window of an ordered list that a choice fills, unless one script or one name is why.

People of one company or one country often share a script or a frequent family name and
then stand next to each other without anybody having gone through the alphabet. So one
script and one name may each be taken at a rate of its own: a window counts only where it
stands out within them, or reaches beyond them (docs/decisions/0009-alphabet-blocks.md).
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from cordially.etiquette.name_order import Line, Stretch
from cordially.etiquette.scan import Bounds, Window, best_window, score

_ROUNDS = 5
"""So many scripts or names are set aside before the search is given up."""

STANDING_OUT = 10.0
"""The score by which a window must stand out where a script or name has its own rate."""

_NAME_OF_ITSELF = 0.65
"""A family name that is more of a choice than this is no accident of a country."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the list, some stretches of it set aside, and the choice within it."""

    whole: Stretch
    aside: tuple[Stretch, ...]
    places: Sequence[int]

    @property
    def total(self) -> int:
        return self.position(self.whole.end)

    def position(self, place: int) -> int:
        """Where a place stands counted from the start, without what is set aside."""
        gone = sum(
            min(max(place, stretch.start) - max(stretch.start, self.whole.start), stretch.size)
            for stretch in self.aside
            if self.whole.start <= stretch.start < self.whole.end
        )
        return place - self.whole.start - gone

    def within(self, stretch: Stretch) -> "_Part":
        """The part of it that lies in a stretch."""
        first = bisect_left(self.places, stretch.start)
        return _Part(
            stretch, self.aside, self.places[first : bisect_left(self.places, stretch.end)]
        )

    def without(self, stretch: Stretch) -> "_Part":
        """The same with one more stretch set aside."""
        first = bisect_left(self.places, stretch.start)
        after = bisect_left(self.places, stretch.end)
        kept = [*self.places[:first], *self.places[after:]]
        # A script may be set aside after a name within it; it must not count twice.
        apart = (one for one in self.aside if not stretch.start <= one.start < stretch.end)
        return _Part(self.whole, (*apart, stretch), kept)

    def best(self, bounds: Bounds, longest: int) -> Window | None:
        """The best window, at places of the whole list; its score is that of the part."""
        positions = [self.position(place) for place in self.places]
        found = best_window(positions, self.total, bounds, longest)
        if found is None:
            return None
        at = bisect_left(self.places, found.first, key=self.position)
        last = self.places[at + found.inside - 1]
        return Window(self.places[at], last, found.inside, found.score)


def unexplained(
    line: Line, places: Sequence[int], bounds: Bounds, critical: float
) -> Window | None:
    """The best window with a score of at least `critical` that nothing else explains.

    `places` are those of the choice, ascending. The score is that in the list without
    the scripts and names that were set aside.
    """
    part = _Part(Stretch(0, len(line.people)), (), places)
    for _ in range(_ROUNDS):
        window = part.best(bounds, len(line.people) // 2)
        if window is None or window.score < critical:
            return None
        reason = _explained_by(line, part, window)
        if reason is None:
            return window
        part = part.without(reason)
    return None


def _explained_by(line: Line, part: _Part, window: Window) -> Stretch | None:
    """The script or the name because of which the window is no row of its own, if any."""
    chosen = len(part.places)
    middle = part.places[bisect_left(part.places, window.first) + window.inside // 2]
    for stretch_at, may_be_of_itself in ((line.script_at, False), (line.namesakes_at, True)):
        stretch = stretch_at(middle)
        inner = part.within(stretch)
        shared = part.within(
            Stretch(max(stretch.start, window.first), min(stretch.end, window.last + 1))
        )
        held = len(shared.places)
        if held * 2 < window.inside or (may_be_of_itself and held > _NAME_OF_ITSELF * chosen):
            continue
        size = part.position(window.last) - part.position(window.first) + 1
        within = score(held, shared.total, len(inner.places), inner.total)
        beyond = score(
            window.inside - held,
            size - shared.total,
            len(part.places) - len(inner.places),
            part.total - inner.total,
        )
        if within + beyond < STANDING_OUT:
            return stretch
    return None
