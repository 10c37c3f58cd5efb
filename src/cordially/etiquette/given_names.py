"""Whether one given name was taken too often, with or without a network to compare."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log

from cordially.etiquette.document import Name
from cordially.etiquette.name_order import call_name

_CLEAR = 8.0
"""So many nats must lie between what was taken and the share of the network."""

_LEAST_EXCESS = 3.0
_AHEAD_OF_NEXT = 4


@dataclass(frozen=True, slots=True)
class _Measure:
    """From how many bearers on, and from which share of the choice on, a name stands out."""

    fewest: int
    share: float


# The most frequent given names of whole countries reach an eighth of their people
# (Muhammad), and there the next name is never far behind.
_OF_ITSELF = (_Measure(5, 0.5), _Measure(8, 0.35))
_AHEAD_OF_OTHERS = _Measure(6, 0.1)


@dataclass(frozen=True, slots=True)
class SharedName:
    """A given name that many of a choice bear.

    `name` is spelled as most bear it; `people` are positions in the choice. `expected`
    is how many would bear it by chance, or None where the network is not known.
    """

    name: str
    count: int
    chosen: int
    expected: float | None
    people: tuple[int, ...]


def shared_given_name(
    chosen: Sequence[Name], bearers: Mapping[str, int] | None = None, network_size: int = 0
) -> SharedName | None:
    """The given name that the choice holds too often, if there is one.

    `bearers` has how many of the network's people bear each given name, by `call_name`.
    """
    called = [call_name(name.given_name) for name in chosen]
    counts = Counter(name for name in called if name).most_common(2)
    if not counts:
        return None
    (name, count), *others = counts
    following = others[0][1] if others else 0
    if not _stands_out(count, len(chosen), following):
        return None
    expected = None
    if bearers is not None and network_size:
        share = bearers.get(name, 0) / network_size
        expected = share * len(chosen)
        if count < _LEAST_EXCESS * expected or _distance(count, len(chosen), share) < _CLEAR:
            return None
    people = tuple(at for at, other in enumerate(called) if other == name)
    spelled = Counter(chosen[at].given_name.strip() for at in people).most_common(1)[0][0]
    return SharedName(spelled, count, len(chosen), expected, people)


def _stands_out(count: int, chosen: int, following: int) -> bool:
    if any(count >= rule.fewest and count >= rule.share * chosen for rule in _OF_ITSELF):
        return True
    return (
        count >= _AHEAD_OF_OTHERS.fewest
        and count >= _AHEAD_OF_OTHERS.share * chosen
        and count >= _AHEAD_OF_NEXT * following
    )


def _distance(count: int, chosen: int, share: float) -> float:
    """Chernoff's bound on the chance of so many bearers, as a negative logarithm."""
    if share <= 0:
        return float("inf")
    taken = count / chosen
    distance = count * log(taken / share)
    if count < chosen:
        distance += (chosen - count) * log((1 - taken) / (1 - share))
    return distance
