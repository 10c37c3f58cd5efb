"""Choices out of an invented contact list: rows of the alphabet, and honest ones."""

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random

from benchmarks.people import NEWEST_DAY, Somebody, contact_list
from cordially.etiquette.document import Name
from cordially.etiquette.name_order import Along, NameOrder

Past = list[tuple[date, list[int]]]
"""Earlier compositions: the day and the people of each."""

_BLOCK = (8, 30)
_FILLED = (0.7, 1.0)
_OTHERS = 0.3
_STEP = (6, 40)
_STEP_FILLED = (0.5, 1.0)
_STEP_OTHERS = 0.1
_OVERLAP = 0.1
_RANDOM = (1, 190)
_LEFT_OUT = (0.005, 0.15)
_LARGEST_COMPANIES = 60


class Network:
    """An invented contact list, and the choices that somebody could make in it.

    People are indices. Every choice is drawn from the seed, each call draws the next.
    """

    def __init__(self, size: int, seed: int) -> None:
        self._chance = Random(seed)
        people = [person for person in contact_list(size, seed) if person.address_key]
        self.names = tuple(Name(*person.name) for person in people)
        self.order = NameOrder.of(self.names)
        self.companies = _largest_companies(people)

    @property
    def size(self) -> int:
        """How many people it holds."""
        return len(self.names)

    def block(self, along: Along) -> list[int]:
        """8 to 30 people that fill at least 70 % of a window, others up to 30 % of them."""
        chance = self._chance
        return self._row(self.order.line(along).people, chance.randint(*_BLOCK), _OTHERS)

    def block_of_unsorted_namesakes(self, along: Along) -> list[int]:
        """The same out of a list that is sorted by one name alone: ties in any order."""
        line = self.order.line(along)
        key = {
            index: line.keys[place].partition("  ")[0] for place, index in enumerate(line.people)
        }
        people = sorted(self._chance.sample(range(self.size), self.size), key=key.__getitem__)
        return self._row(people, self._chance.randint(*_BLOCK), _OTHERS)

    def _row(self, people: Sequence[int], count: int, others: float) -> list[int]:
        chance = self._chance
        length = min(len(people), int(count / chance.uniform(*_FILLED)))
        start = chance.randrange(len(people) - length + 1)
        taken = _taken(people[start : start + length], count, chance)
        extra = chance.sample(range(self.size), int(chance.uniform(0, others) * count))
        return list({*taken, *extra})

    def walk(self, along: Along) -> tuple[Past, list[int]]:
        """3 to 6 windows that follow each other, half of each taken or more; the last is now.

        Honest compositions lie between them. Half of the walks go backwards.
        """
        chance = self._chance
        people = self.order.line(along).people
        steps = chance.randint(3, 6)
        counts = [chance.randint(*_STEP) for _ in range(steps)]
        room = self.size // (steps + 1)
        lengths = [min(room, int(count / chance.uniform(*_STEP_FILLED))) for count in counts]
        at = chance.randrange(self.size - sum(lengths) + 1)
        choices = []
        for length, count in zip(lengths, counts, strict=True):
            taken = _taken(people[at : at + length], min(count, length), chance)
            extra = chance.sample(range(self.size), int(chance.uniform(0, _STEP_OTHERS) * count))
            choices.append(list({*taken, *extra}))
            at += length - int(chance.uniform(0, _OVERLAP) * length)
        if chance.random() < 1 / 2:
            choices.reverse()
        days = sorted(chance.sample(range(1, 60), steps - 1), reverse=True)
        past = [
            (NEWEST_DAY - timedelta(days=ago), choice)
            for ago, choice in zip(days, choices, strict=False)
        ]
        return [*past, *self.honest_past()], choices[-1]

    def random(self) -> list[int]:
        """1 to 190 people by chance."""
        count = min(self._chance.randint(*_RANDOM), self.size)
        return self._chance.sample(range(self.size), count)

    def company(self) -> list[int]:
        """Everybody of one of the largest companies."""
        return list(self._chance.choice(self.companies))

    def tag(self) -> list[int]:
        """Parts of one to three companies and a few others, as at a trade fair."""
        chance = self._chance
        firms = chance.sample(self.companies, min(chance.randint(1, 3), len(self.companies)))
        share = chance.uniform(0.3, 0.9)
        tagged = [index for firm in firms for index in firm if chance.random() < share]
        return list({*tagged, *chance.sample(range(self.size), chance.randint(1, 20))})

    def nearly_everybody(self) -> list[int]:
        """All but a few in a hundred, or all but one company."""
        chance = self._chance
        if chance.random() < 1 / 2:
            return list(set(range(self.size)) - set(self.company()))
        left_out = max(1, int(self.size * chance.uniform(*_LEFT_OUT)))
        return chance.sample(range(self.size), self.size - left_out)

    def honest_past(self) -> Past:
        """Up to six honest compositions of the last two months."""
        chance = self._chance
        ways = (self.company, self.tag, self.random)
        return [
            (NEWEST_DAY - timedelta(days=chance.randint(1, 59)), chance.choice(ways)())
            for _ in range(chance.randint(0, 6))
        ]


def _taken(row: Sequence[int], count: int, chance: Random) -> list[int]:
    """So many of a row, both its ends among them."""
    inner = chance.sample(row[1:-1], count - 2)
    return [row[0], *inner, row[-1]]


def _largest_companies(people: Sequence[Somebody]) -> list[list[int]]:
    by_company: dict[str, list[int]] = {}
    for index, person in enumerate(people):
        by_company.setdefault(person.company, []).append(index)
    return sorted(by_company.values(), key=len, reverse=True)[:_LARGEST_COMPANIES]
