"""The slowest rule on 100,000 hostile characters; run as a process of its own.

`python -m benchmarks.hostile TURNS` gives every rule every shape of text in three places: as
the whole text, beside lines, and as a line. Counted is the time of this process, the best of
so many turns, each with a text that was never seen. What all rules share of a text is folded
before.
"""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count, product, starmap
from time import process_time

from benchmarks.processes import tell
from cordially.etiquette.document import Document
from cordially.etiquette.invented import ada, ben, greeting
from cordially.etiquette.phrases import folded
from cordially.etiquette.rule import Rule
from cordially.etiquette.rules import RULES

MANY = 100_000

SHAPES = {
    "one letter": "a",
    "one accented letter": "e\u0301",
    "blanks": " ",
    "line ends": "\n",
    "brackets": "(",
    "braces": "{",
    "doubled brackets": "<<[[",
    "digits": "1",
    "parted digits": "1 ",
    "emoji": "👩🏽‍🎓",
    "exclamation marks": "!",
    "capitals": "AB CD. ",
    "hyphens": "a-",
    "dots": "a.",
    "addresses": "a@b.de ",
    "links begun": "https://www.",
    "links": "aa.de/?utm_a=1&b ",
    "short words": "i so we ",
    "phrases begun": "sorry for the had to share do you have ",
    "sentences": "I hope you are well. ",
    "no script with blanks": "語",
}
"""What is repeated, each to make some kind of pattern go back and forth."""


PLACES = 3


@dataclass(frozen=True, slots=True)
class Trial:
    """A rule, and the shape and place of the text that it is given."""

    rule: Rule
    shape: str
    place: int


def hostile(shape: str, place: int, number: int) -> Document:
    """100,000 characters as the whole text (0), beside lines (1) or as a line (2).

    Another text for each number, so that nothing is remembered of it.
    """
    part = SHAPES[shape]
    text = f"{number} {part * (MANY // len(part))}"[:MANY]
    match place:
        case 0:
            return greeting(ada(), text=text)
        case 1:
            return greeting(ada("The cavern?"), ben("The arch?"), text=text + "\n{personal}")
        case _:
            return greeting(ada(text), ben("How is the arch?"))


def taken(rule: Rule, document: Document) -> float:
    """Milliseconds of this process for one rule."""
    for text in (document.text, *(reader.personal for reader in document.recipients)):
        folded(text)
    began = process_time()
    for _ in rule.check(document):
        pass
    return (process_time() - began) * 1000


def slowest_first(turns: int, rules: Sequence[Rule] = RULES) -> Iterator[tuple[Trial, float]]:
    """Trials with their best time, until no other one can be slower than the slowest of them.

    The best of several turns is never above the first turn, so those whose first turn was
    quicker than the slowest best need no other.
    """
    numbers = count()
    for rule in rules:  # a rule makes its patterns when it is first asked
        taken(rule, greeting(ada("Is the arch up?"), text="Hi Ada,\n{personal}"))
    once = {
        trial: _taken_in(trial, next(numbers))
        for trial in starmap(Trial, product(rules, SHAPES, range(PLACES)))
    }
    slowest = 0.0
    for trial, first in sorted(once.items(), key=lambda one: one[1], reverse=True):
        if first < slowest:
            break
        again = (_taken_in(trial, next(numbers)) for _ in range(1, turns))
        best = min([first, *again])
        slowest = max(slowest, best)
        yield trial, best


def _taken_in(trial: Trial, number: int) -> float:
    return taken(trial.rule, hostile(trial.shape, trial.place, number))


def main(turns: int) -> None:
    """Tell the slowest trial's time under what it is, and nothing else."""
    trial, best = max(slowest_first(turns), key=lambda one: one[1])
    tell(**{f"{trial.rule.name}, {trial.shape}": [best]})


if __name__ == "__main__":
    main(int(sys.argv[1]))
