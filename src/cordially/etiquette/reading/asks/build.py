"""What marks make up a fault together."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from cordially.etiquette.reading.asks.mark import Mark
from cordially.etiquette.reading.asks.tongue import Found, Place

_REACH = 18
"""Words that the parts of one sentence may lie apart."""

_APART = (
    frozenset({Mark.DATA, Mark.CIRCLE, Mark.PEERS, Mark.ALL, Mark.SOME}),
    frozenset({Mark.KEEPS, Mark.NEWS, Mark.WARES}),
)
"""Marks of which two that share a word are one."""


@dataclass(frozen=True, slots=True)
class Build:
    """Marks that make a fault together; where `beside` holds any, one of it as well.

    What stands beside may stand in the sentence before or after. None of `without` may be
    in the sentence.
    """

    marks: frozenset[Mark]
    beside: frozenset[Mark]
    without: frozenset[Mark]


def build(
    *marks: Mark,
    beside: frozenset[Mark] = frozenset(),
    without: frozenset[Mark] = frozenset(),
) -> Build:
    """A build of these marks."""
    return Build(frozenset(marks), beside, without)


def made(
    builds: Iterable[Build], found: Found, around: Collection[Mark]
) -> Iterator[tuple[Place, ...]]:
    """The places of the marks of each build that a sentence has, with what stands around it."""
    held = frozenset(found)
    for one in builds:
        if not held >= one.marks or held & one.without:
            continue
        if one.beside and one.beside.isdisjoint(held) and one.beside.isdisjoint(around):
            continue
        yield from together(found, one.marks)


def together(found: Found, marks: Collection[Mark]) -> Iterator[tuple[Place, ...]]:
    """The places of these marks where they lie near each other."""
    for places in product(*(found[mark] for mark in marks)):
        near = max(end for _, end in places) - min(start for start, _ in places) <= _REACH
        if near and not _shares_words(marks, places):
            yield places


def _shares_words(marks: Iterable[Mark], places: Sequence[Place]) -> bool:
    return any(
        at[0] < until[1] and until[0] < at[1] and any({one, other} <= group for group in _APART)
        for (one, at), (other, until) in combinations(zip(marks, places, strict=True), 2)
    )
