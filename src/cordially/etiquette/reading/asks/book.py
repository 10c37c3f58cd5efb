"""Finds phrases in a sentence, each written once for all words that may take a place in it."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from cordially.etiquette.reading.asks.mark import Mark, Words

_ANY = "~"
_BETWEEN = 3
"""So many words may stand where a phrase has its "~", less one."""

_STEM = 3
"""Letters of a stem that are looked up at once; no phrase begins with a shorter one."""

_LONGEST = 8192
"""Words that are remembered with their marks."""


@dataclass(frozen=True, slots=True)
class _Slot:
    """A place in a phrase: after how many words it is at the latest, and what may stand there."""

    within: int
    words: frozenset[str]
    stems: tuple[str, ...]

    def holds(self, word: str) -> bool:
        """Whether this word may stand here."""
        return word in self.words or (bool(self.stems) and word.startswith(self.stems))


@dataclass(frozen=True, slots=True)
class _Phrase:
    mark: Mark
    slots: tuple[_Slot, ...]

    def end(self, words: Sequence[str], start: int) -> int:
        """Where the phrase ends whose first word stands at `start`; 0 where it does not."""
        return _end(self.slots, 1, words, start + 1)


def _end(slots: Sequence[_Slot], at: int, words: Sequence[str], place: int) -> int:
    if at == len(slots):
        return place
    slot = slots[at]
    for now in range(place, min(place + slot.within, len(words))):
        if slot.holds(words[now]) and (end := _end(slots, at + 1, words, now + 1)):
            return end
    return 0


class Book:
    """The phrases and single words of some languages.

    A phrase is words in the order in which they stand. `|` parts words that may take each
    other's place, `*` stands for any ending, `~` for nothing or up to two words, and 0 for
    any number. Single words may begin with `*`, and have parts like `(a|b)` and `(a|b)?`.
    """

    def __init__(self, spoken: Sequence[Words]) -> None:
        self._pairs: dict[tuple[str, str], list[_Phrase]] = {}
        self._gaps: dict[tuple[str, str], list[_Phrase]] = {}
        self._words: dict[str, list[_Phrase]] = {}
        self._stems: dict[str, list[_Phrase]] = {}
        for phrase in dict.fromkeys(
            _Phrase(mark, slots)
            for words in spoken
            for mark, text in words.marks.items()
            for slots in _phrases(text)
        ):
            self._take_in(phrase)
        self._before_gap = frozenset(first for first, _ in self._gaps)
        self._marks_of = _single_words(spoken)

    def _take_in(self, phrase: _Phrase) -> None:
        """Most phrases begin with words that stand everywhere; two together are rare."""
        first, *more = phrase.slots
        for stem in first.stems:
            self._stems.setdefault(stem[:_STEM], []).append(phrase)
        for word in first.words:
            if not more or more[0].stems:
                self._words.setdefault(word, []).append(phrase)
                continue
            by_two = self._pairs if more[0].within == 1 else self._gaps
            for second in more[0].words:
                by_two.setdefault((word, second), []).append(phrase)

    def found(self, words: Sequence[str]) -> Iterator[tuple[Mark, int, int]]:
        """Each mark of a sentence, given as folded words, from where to where; they may overlap."""
        for start, word in enumerate(words):
            for mark in self._marks_of(word):
                yield mark, start, start + 1
            for phrase in self._beginning(word, words[start + 1 : start + 1 + _BETWEEN]):
                if end := phrase.end(words, start):
                    yield phrase.mark, start, end

    def _beginning(self, word: str, after: Sequence[str]) -> Iterator[_Phrase]:
        yield from self._words.get(word, ())
        if after:
            yield from self._pairs.get((word, after[0]), ())
        for phrase in self._stems.get(word[:_STEM], ()):
            if word.startswith(phrase.slots[0].stems):
                yield phrase
        if word in self._before_gap:
            for second in dict.fromkeys(after):
                yield from self._gaps.get((word, second), ())


def _phrases(text: str) -> Iterator[tuple[_Slot, ...]]:
    for phrase in text.replace("\n", ";").split(";"):
        within = 1
        slots: list[_Slot] = []
        for part in phrase.split():
            if part == _ANY:
                within = _BETWEEN
                continue
            words = part.split("|")
            slots.append(
                _Slot(
                    within,
                    frozenset(word for word in words if word[-1] != "*"),
                    tuple(word[:-1] for word in words if word[-1] == "*"),
                )
            )
            within = 1
        if slots:
            yield tuple(slots)


def _single_words(spoken: Iterable[Words]) -> Callable[[str], tuple[Mark, ...]]:
    """What a word says by itself."""
    written: dict[Mark, list[str]] = {}
    for words in spoken:
        for mark, text in words.nouns.items():
            written.setdefault(mark, []).extend(text.split())
    patterns = [(mark, _any_of(words)) for mark, words in written.items()]

    @lru_cache(maxsize=_LONGEST)
    def marks_of(word: str) -> tuple[Mark, ...]:
        return tuple(mark for mark, pattern in patterns if pattern.fullmatch(word))

    return marks_of


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(words).replace("*", r"\w*").replace("(", "(?:"))
