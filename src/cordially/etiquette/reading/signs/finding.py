"""Finds the signs of a sentence."""

import importlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import product, zip_longest
from typing import Generic, TypeVar

from cordially.etiquette.phrases import folded
from cordially.etiquette.reading.signs.sign import Sign

LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl")

_ANY = "~"
_BETWEEN = 3
"""So many words may stand where a phrase has its "~", less one."""

_BEFORE_GAP = 2
_STEM = 3
"""Letters of a stem that are looked up at once; no stem in the lists is shorter."""

_COMMA = re.compile(r",\s*")

Named = TypeVar("Named", bound=StrEnum)
"""What a book names its finds by."""


@dataclass(frozen=True, slots=True)
class SignAt(Generic[Named]):
    """A sign and the words of the sentence that give it, `end` not included."""

    sign: Named
    start: int
    end: int


class SignBook(Generic[Named]):
    """The phrases of some languages, by their first words.

    A phrase is words in the order in which they stand. `|` parts words that may take each
    other's place, `*` stands for any ending, `~` for nothing or up to two words, and 0 for
    any number.
    """

    def __init__(self, lists: Sequence[Mapping[Named, str]]) -> None:
        self._pairs: dict[tuple[str, str], list[tuple[Named, tuple[str, ...]]]] = {}
        self._words: dict[str, list[tuple[Named, tuple[str, ...]]]] = {}
        self._gaps: dict[tuple[str, str], list[tuple[Named, tuple[str, ...]]]] = {}
        self._stems: dict[str, list[tuple[Named, tuple[str, ...]]]] = {}
        known = dict.fromkeys(
            (sign, phrase)
            for signs in lists
            for sign, text in signs.items()
            for phrase in _phrases(text)
        )
        for sign, phrase in known:
            first = phrase[0]
            if first.endswith("*"):
                self._stems.setdefault(first[:_STEM], []).append((sign, phrase))
            elif len(phrase) > 1 and phrase[1] != _ANY and phrase[1][-1] != "*":
                # Most phrases begin with words that stand everywhere; two together are rare.
                self._pairs.setdefault((first, phrase[1]), []).append((sign, phrase))
            elif len(phrase) > _BEFORE_GAP and phrase[1] == _ANY and phrase[2][-1] != "*":
                self._gaps.setdefault((first, phrase[2]), []).append((sign, phrase))
            else:
                self._words.setdefault(first, []).append((sign, phrase))
        self._gap = frozenset(first for first, _ in self._gaps)

    def signs(self, words: Sequence[str]) -> Iterator[SignAt[Named]]:
        """Every sign of a sentence, given as folded words; they may overlap."""
        for start, (word, following) in enumerate(zip_longest(words, words[1:], fillvalue="")):
            later = (
                dict.fromkeys(words[start + 1 : start + 1 + _BETWEEN]) if word in self._gap else ()
            )
            for candidates in (
                self._words.get(word, ()),
                self._pairs.get((word, following), ()),
                self._stems.get(word[:_STEM], ()),
                *(self._gaps.get((word, wanted), ()) for wanted in later),
            ):
                for sign, phrase in candidates:
                    if end := _end(phrase, words, start):
                        yield SignAt(sign, start, end)


def sign_book(language: str) -> SignBook[Sign]:
    """The book for a language; English is always in it, as business words are everywhere.

    Of a language that is not known, all are taken.
    """
    return _book(frozenset({"en", language}) if language in LANGUAGES else frozenset(LANGUAGES))


@cache
def _book(codes: frozenset[str]) -> SignBook[Sign]:
    package = __name__.rpartition(".")[0]
    modules = [importlib.import_module(f"{package}.{code}") for code in sorted(codes)]
    return SignBook([module.SIGNS for module in modules])


def _phrases(text: str) -> Iterator[tuple[str, ...]]:
    for line in text.replace("\n", ";").split(";"):
        words = _COMMA.sub(" ", folded(line).text.replace("'", " ")).split()
        if words:
            yield from product(*(word.split("|") for word in words))


def _end(phrase: tuple[str, ...], words: Sequence[str], start: int) -> int:
    """Where the phrase that begins at `start` ends; 0 where it does not stand there."""
    place = start
    gap = 1
    for wanted in phrase:
        if wanted == _ANY:
            gap = _BETWEEN
            continue
        for place_now in range(place, min(place + gap, len(words))):
            word = words[place_now]
            if word.startswith(wanted[:-1]) if wanted[-1] == "*" else word == wanted:
                place = place_now + 1
                break
        else:
            return 0
        gap = 1
    return place
