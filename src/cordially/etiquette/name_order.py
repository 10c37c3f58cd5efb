"""A contact list in the order of given names and in the order of family names.

Building one takes a fraction of a second for 30,000 people; it is built once, away from
the main thread, and asked as often as a choice changes.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from cordially.domain.folding import key_letter, name_key, sort_key
from cordially.etiquette.document import Name

LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""The groups of the A-Z picture that are one script."""

_SCRIPTS = dict.fromkeys(LATIN, "A") | {"かな": "漢字"}
"""Groups that are written as one: Latin letters, and the two ways of Japanese names."""


class Along(StrEnum):
    """Which name a list is ordered by."""

    GIVEN = "given"
    FAMILY = "family"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Neighbouring places of an ordered list: from `start` up to, not including, `end`."""

    start: int
    end: int

    @property
    def size(self) -> int:
        """How many places it has."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Line:
    """Everybody of a network in the order of one name.

    `people` holds the network's indices in order, `places` the place of each index,
    `keys` the sort key at each place. `letters` are the groups of the A-Z picture that
    follow each other, each from the place in `letter_starts` on; `script_starts` has the
    places where another script begins.
    """

    along: Along
    people: Sequence[int]
    places: Sequence[int]
    keys: Sequence[str] = field(repr=False)
    letters: Sequence[str]
    letter_starts: Sequence[int]
    script_starts: Sequence[int]

    def letter_at(self, place: int) -> str:
        """The group of the A-Z picture that a place belongs to."""
        return self.letters[bisect_right(self.letter_starts, place) - 1]

    def script_at(self, place: int) -> Stretch:
        """The neighbours written in the same script; the Latin alphabet is one."""
        after = bisect_right(self.script_starts, place)
        known = after < len(self.script_starts)
        end = self.script_starts[after] if known else len(self.people)
        return Stretch(self.script_starts[after - 1], end)

    def namesakes_at(self, place: int) -> Stretch:
        """The neighbours with the very same name that this line is ordered by."""
        name = self.keys[place].partition("  ")[0] + "  "
        return Stretch(bisect_left(self.keys, name), bisect_left(self.keys, name + "\U0010ffff"))


@dataclass(frozen=True, slots=True)
class NameOrder:
    """A network in both orders; people are known by their index in `names`.

    `bearers` has how many bear each given name, by `call_name`.
    """

    names: Sequence[Name] = field(repr=False)
    given: Line = field(repr=False)
    family: Line = field(repr=False)
    bearers: Mapping[str, int] = field(repr=False)

    @classmethod
    def of(cls, names: Sequence[Name]) -> "NameOrder":
        """Both orders of a contact list, which may come in any order."""
        keys: dict[str, str] = {}
        for text in {name for pair in names for name in pair}:
            keys[text] = name_key(text)
        given_keys: list[str] = []
        family_keys: list[str] = []
        for given_name, family_name in names:
            given, family = keys[given_name], keys[family_name]
            given_keys.append(f"{given}  {family}" if given else f"{family}  ")
            family_keys.append(f"{family}  {given}" if family else f"{given}  ")
        bearers: dict[str, int] = {}
        for given_name, count in Counter(name.given_name for name in names).items():
            called = _called_by(keys[given_name])
            bearers[called] = bearers.get(called, 0) + count
        given_line = _line(Along.GIVEN, given_keys)
        return cls(names, given_line, _line(Along.FAMILY, family_keys), bearers)

    def line(self, along: Along) -> Line:
        """The order of one name."""
        return self.given if along is Along.GIVEN else self.family

    @property
    def lines(self) -> tuple[Line, Line]:
        """The order of given names, then that of family names."""
        return (self.given, self.family)

    def matched(self, names: Iterable[Name]) -> list[int | None]:
        """Who of the network each name is, counted: two equal names are two people.

        None stands for a name that the network does not hold, or not so often.
        """
        keys, people = self.given.keys, self.given.people
        used: dict[str, int] = {}
        found: list[int | None] = []
        for given_name, family_name in names:
            key = sort_key(given_name, family_name)
            place = used[key] if key in used else bisect_left(keys, key)
            known = place < len(keys) and keys[place] == key
            found.append(people[place] if known else None)
            used[key] = place + known
        return found


def call_name(given_name: str) -> str:
    """A given name as it is compared: folded, and without initials beside it."""
    return _called_by(name_key(given_name))


def _called_by(key: str) -> str:
    """The same for what `name_key` gave."""
    if " " not in key:
        return key
    return " ".join(word for word in key.split() if len(word) > 1) or key


def _line(along: Along, keys: Sequence[str]) -> Line:
    people = sorted(range(len(keys)), key=keys.__getitem__)
    places = [0] * len(people)
    for place, index in enumerate(people):
        places[index] = place
    ordered = [keys[index] for index in people]
    letters: list[str] = []
    letter_starts: list[int] = []
    place = 0
    while place < len(ordered):
        key = ordered[place]
        letter = key_letter(key.lstrip())
        if not letters or letter != letters[-1]:
            letters.append(letter)
            letter_starts.append(place)
        place = bisect_left(ordered, chr(ord(key[0]) + 1), place)
    scripts = [_SCRIPTS.get(letter, letter) for letter in letters]
    script_starts = [
        start
        for start, script, before in zip(letter_starts, scripts, ["", *scripts], strict=False)
        if script != before
    ]
    return Line(along, people, places, ordered, letters, letter_starts, script_starts)
