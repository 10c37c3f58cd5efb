"""The lines of one composition, kept so that a changed one is compared at once."""

from collections import defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from cordially.etiquette.bare_line import BareLine, bare_line
from cordially.etiquette.document import Reader
from cordially.etiquette.likeness import COPY_FROM, at_most, likeness

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Echo(Generic[Key]):
    """Another line that a line repeats, and how alike both are, from 0 to 1."""

    key: Key
    likeness: float


@dataclass(frozen=True, slots=True)
class EarlierEcho:
    """A line written to the same person before, and how alike both are, from 0 to 1."""

    text: str
    likeness: float


class LineBook(Generic[Key]):
    """Lines by the recipient they are for, each with the words that it shares.

    A line without any word of its own repeats nothing.
    """

    def __init__(self) -> None:
        self._lines: dict[Key, BareLine] = {}
        self._holders: defaultdict[str, dict[Key, float]] = defaultdict(dict)
        self._raw: defaultdict[str, dict[Key, None]] = defaultdict(dict)

    def put(self, key: Key, text: str, reader: Reader) -> None:
        """Keep this line for this recipient in place of the one before."""
        self.drop(key)
        line = bare_line(text, reader)
        if not line.words:
            return
        self._lines[key] = line
        self._raw[line.raw][key] = None
        for start, weight in line.stems.items():
            self._holders[start][key] = weight

    def drop(self, key: Key) -> None:
        """Forget the line of this recipient, if there is one."""
        line = self._lines.pop(key, None)
        if line is None:
            return
        self._raw[line.raw].pop(key)
        for start in line.stems:
            self._holders[start].pop(key)

    def echoes(self, key: Key) -> tuple[Echo[Key], ...]:
        """The lines that this recipient's line repeats, the most alike first."""
        line = self._lines.get(key)
        if line is None:
            return ()
        found = [
            Echo(other, alike)
            for other in self._candidates(key, line)
            if (alike := likeness(line, self._lines[other])) >= COPY_FROM
        ]
        return tuple(sorted(found, key=lambda echo: -echo.likeness))

    def _candidates(self, key: Key, line: BareLine) -> list[Key]:
        """The lines that share enough beginnings of words to be copies at all."""
        shared: defaultdict[Key, float] = defaultdict(
            float, dict.fromkeys(self._raw[line.raw], 0.0)
        )
        for start, own in line.stems.items():
            for other, weight in self._holders[start].items():
                shared[other] += own + weight
        shared.pop(key, None)
        return [
            other
            for other, weight in shared.items()
            if at_most(line, self._lines[other], weight) >= COPY_FROM
        ]

    def earlier(self, key: Key, lines: Iterable[str], reader: Reader) -> tuple[EarlierEcho, ...]:
        """Which of the lines written to this person before this one repeats."""
        line = self._lines.get(key)
        if line is None:
            return ()
        found = [
            EarlierEcho(text, alike)
            for text in lines
            if (before := bare_line(text, reader)).words
            and (alike := likeness(line, before)) >= COPY_FROM
        ]
        return tuple(sorted(found, key=lambda echo: -echo.likeness))

    def groups(self) -> tuple[tuple[Key, ...], ...]:
        """Every set of lines that copy each other, in the order they were put.

        A line belongs to a group when it copies any line of it.
        """
        first: dict[tuple[str, ...], Key] = {}
        same: defaultdict[Key, list[Key]] = defaultdict(list)
        for key, line in self._lines.items():
            same[first.setdefault(line.words, key)].append(key)
        alike = _Unions(self._lines)
        for keys in (*same.values(), *self._raw.values()):
            alike.join_all(keys)
        for key in same:
            if alike.size(key) == len(self._lines):
                break
            line = self._lines[key]
            for other in self._candidates(key, line):
                apart = not alike.together(key, other)
                if apart and likeness(line, self._lines[other]) >= COPY_FROM:
                    alike.join_all((key, other))
        return alike.groups()


class _Unions(Generic[Key]):
    """Keys in sets that are joined bit by bit."""

    def __init__(self, keys: Iterable[Key]) -> None:
        self._set_of = {key: [key] for key in keys}

    def join_all(self, keys: Iterable[Key]) -> None:
        """Put these keys, and all that are with them, into one set."""
        whole: list[Key] | None = None
        for key in keys:
            part = self._set_of[key]
            if whole is None or part is whole:
                whole = part
                continue
            whole.extend(part)
            for moved in part:
                self._set_of[moved] = whole

    def size(self, key: Key) -> int:
        """How many keys are in the set of this one."""
        return len(self._set_of[key])

    def together(self, one: Key, other: Key) -> bool:
        """Whether both are in one set."""
        return self._set_of[one] is self._set_of[other]

    def groups(self) -> tuple[tuple[Key, ...], ...]:
        """The sets of more than one key, each in the order the keys were given."""
        place = {key: number for number, key in enumerate(self._set_of)}
        kept = {id(keys): keys for keys in self._set_of.values() if len(keys) > 1}
        return tuple(tuple(sorted(keys, key=lambda key: place[key])) for keys in kept.values())
