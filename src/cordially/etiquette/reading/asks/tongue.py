"""Which marks a sentence has, once what is denied or offered is taken into account."""

import importlib
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import product

from cordially.etiquette.reading.asks.book import Book
from cordially.etiquette.reading.asks.grammar import GRAMMARS, Grammar
from cordially.etiquette.reading.asks.mark import Mark, Words
from cordially.etiquette.reading.signs.finding import LANGUAGES

_BEFORE = 3
"""Words before a verb in which a negation turns it round."""

_CLAUSE = frozenset("that dass que qu che dat".split())
"""What begins a clause of its own: "I hope you do not mind that I have …"."""

_NEAR_OURS = 3
_NEAR_YOURS = 2
_NEAR_LEAVE = 4
_APART = 18
"""Words between which the two parts of a verb stand."""

_OFTEN = 4
"""Places of a mark in a sentence that are looked at."""

Place = tuple[int, int]
"""Words of a sentence, end not included."""

Found = Mapping[Mark, Sequence[Place]]
"""The first places of each mark in a sentence."""

_Places = dict[Mark, list[Place]]

_EXCUSES = (Mark.OFFERED, Mark.ASKED, Mark.SIGNED)
_DENIABLE = (
    Mark.ADDS,
    Mark.ON,
    Mark.GETS,
    Mark.HAND,
    Mark.NEEDS,
    Mark.TAKE,
    Mark.RELAY,
    Mark.INTRODUCE,
    Mark.INVITE,
)
_IN_CLAUSES = frozenset({Mark.ADDS, Mark.ON, Mark.GETS})
_OURS = (
    (Mark.LIST, Mark.OUR_LIST),
    (Mark.MAILS, Mark.OUR_MAILS),
    (Mark.NEWSY, Mark.NEWS),
)
"""What is something else where "our" stands beside it."""

_WIDER = (
    (Mark.EVERY, Mark.SINCE),
    (Mark.HAND, Mark.ASKS),
    (Mark.NEEDS, Mark.ASKS),
)
"""What counts as something else, too."""


class Tongue:
    """The marks of a language; English is always among them, as business words are everywhere."""

    def __init__(
        self, spoken: Sequence[Words], all_of: Sequence[Grammar], own: Sequence[Grammar]
    ) -> None:
        self._book = Book(spoken)
        self._ours = _set_of(words.ours for words in all_of)
        self._yours = _set_of(words.yours for words in all_of)
        self._urging = _set_of(words.urging for words in all_of)
        self._negations = _set_of(words.negations for words in own)
        self._after = max(words.denied_after for words in own)

    def found(self, words: Sequence[str], commas: Sequence[int]) -> Found:
        """Which marks a sentence has, without those that are denied.

        `commas` are the words that stand after one, in order.
        """
        found: _Places = {}
        for mark, start, end in self._book.found(words):
            found.setdefault(mark, []).append((start, end))
        if found:
            self._leave_own(words, found)
            self._excuse(words, found)
            self._deny(words, commas, found)
            self._join(words, found)
            self._widen(words, found)
        return {mark: sorted(places)[:_OFTEN] for mark, places in found.items() if places}

    def _leave_own(self, words: Sequence[str], found: _Places) -> None:
        """Takes out the lists that the reader keeps: "your newsletter"."""
        if Mark.LIST in found:
            found[Mark.LIST] = [
                at
                for at in found[Mark.LIST]
                if self._yours.isdisjoint(words[max(0, at[0] - _NEAR_YOURS) : at[0]])
            ]

    def _excuse(self, words: Sequence[str], found: _Places) -> None:
        """Takes what excuses out where it does not: "if you do not like it", "never asked"."""
        for mark in _EXCUSES:
            if mark in found:
                found[mark] = [at for at in found[mark] if self._is_excuse(words, found, mark, *at)]

    def _is_excuse(
        self, words: Sequence[str], found: _Places, mark: Mark, start: int, end: int
    ) -> bool:
        if mark is not Mark.OFFERED:
            return not self._holds_negation(words[max(0, start - 1) : end])
        if self._holds_negation(words[max(0, start - _BEFORE) : end + _BEFORE]):
            found.setdefault(Mark.LEAVE, []).append((start, end))
            return False
        return not (
            _is_near(found.get(Mark.LEAVE, ()), start, end, _NEAR_LEAVE)
            or _is_near(found.get(Mark.SILENCE, ()), start, end, 0)
        )

    def _deny(self, words: Sequence[str], commas: Sequence[int], found: _Places) -> None:
        for mark in _DENIABLE:
            if mark in found:
                found[mark] = [
                    at for at in found[mark] if not self._is_denied(words, commas, mark, *at)
                ]

    def _is_denied(
        self, words: Sequence[str], commas: Sequence[int], mark: Mark, start: int, end: int
    ) -> bool:
        """Whether a negation stands near; one that a phrase begins with is part of it."""
        begin = max(0, start - _BEFORE)
        if last := bisect_right(commas, start):
            begin = max(begin, commas[last - 1])
        if mark in _IN_CLAUSES:
            clauses = (at + 1 for at in range(begin, start) if words[at] in _CLAUSE)
            begin = max(clauses, default=begin)
        return self._holds_negation((*words[begin:start], *words[start + 1 : end + self._after]))

    def _join(self, words: Sequence[str], found: _Places) -> None:
        """Who does it, or what is a liberty, and somewhere else the verb for putting on."""
        for first in (Mark.WRITER, Mark.LIBERTY):
            for one, other in product(
                found.get(first, ())[:_OFTEN], found.get(Mark.PUTS, ())[:_OFTEN]
            ):
                start, end = min(one[0], other[0]), max(one[1], other[1])
                denied = first is Mark.WRITER and self._holds_negation(
                    words[max(0, start - 1) : end]
                )
                if end - start <= _APART and not denied:
                    found.setdefault(Mark.ADDS, []).append((start, end))

    def _widen(self, words: Sequence[str], found: _Places) -> None:
        for mark, ours in _OURS:
            if places := [at for at in found.get(mark, ()) if self._is_ours(words, *at)]:
                found.setdefault(ours, []).extend(places)
        for mark, wider in _WIDER:
            if mark in found:
                found.setdefault(wider, []).extend(found[mark])

    def _holds_negation(self, words: Sequence[str]) -> bool:
        return not self._negations.isdisjoint(words) and self._urging.isdisjoint(words)

    def _is_ours(self, words: Sequence[str], start: int, end: int) -> bool:
        return not self._ours.isdisjoint(words[max(0, start - _NEAR_OURS) : end + 2])


@cache
def tongue_of(language: str) -> Tongue:
    """The marks of a language by its code; of one that is not known, those of all."""
    known = language in LANGUAGES
    codes = sorted({"en", language}) if known else sorted(LANGUAGES)
    return Tongue(
        [words for code in codes for words in _words_of(code)],
        [GRAMMARS[code] for code in codes],
        [GRAMMARS[language]] if known else [GRAMMARS[code] for code in codes],
    )


def _words_of(code: str) -> tuple[Words, Words]:
    package = __name__.rpartition(".")[0]
    lists: Words = importlib.import_module(f"{package}.lists.{code}").WORDS
    contacts: Words = importlib.import_module(f"{package}.contacts.{code}").WORDS
    return lists, contacts


def _is_near(places: Iterable[Place], start: int, end: int, most: int) -> bool:
    """Whether no more than so many words lie between one of the places and these words."""
    return any(start - most < until and begun < end + most for begun, until in places)


def _set_of(lists: Iterable[str]) -> frozenset[str]:
    return frozenset(" ".join(lists).split())
