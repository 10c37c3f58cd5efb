"""The A-Z picture: how a choice spreads over the alphabet, beside the whole network."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from cordially.domain.folding import letter_order
from cordially.etiquette.name_order import LATIN, Along, NameOrder


@dataclass(frozen=True, slots=True)
class LetterCount:
    """A letter, or another script by itself: how many of the network, of the choice."""

    letter: str
    network: int
    chosen: int


def letter_counts(order: NameOrder, along: Along, chosen: Iterable[int]) -> tuple[LetterCount, ...]:
    """The columns of the picture: A to Z always, then every other script that is there.

    `chosen` are indices into the network.
    """
    line = order.line(along)
    ends = [*line.letter_starts[1:], len(line.people)]
    network: Counter[str] = Counter(dict.fromkeys(LATIN, 0))
    for letter, start, end in zip(line.letters, line.letter_starts, ends, strict=False):
        network[letter] += end - start
    choice = Counter(line.letter_at(line.places[index]) for index in chosen)
    return tuple(
        LetterCount(letter, network[letter], choice[letter])
        for letter in sorted(network, key=letter_order)
    )


def letters_of(order: NameOrder, along: Along, people: Iterable[int]) -> frozenset[str]:
    """The columns of the picture in which some people (indices) stand."""
    line = order.line(along)
    return frozenset(line.letter_at(line.places[index]) for index in people)
