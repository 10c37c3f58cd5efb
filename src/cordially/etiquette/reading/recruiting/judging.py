"""Finds the sentences that recruit for network marketing."""

import importlib
import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import islice

from cordially.etiquette.phrases import folded
from cordially.etiquette.reading.language import language_of
from cordially.etiquette.reading.recruiting.part import Part
from cordially.etiquette.reading.signs.finding import LANGUAGES, SignBook
from cordially.etiquette.reading.tokens import READ_AT_MOST
from cordially.etiquette.span import Span

_TOKEN = re.compile(r"([^\W\d_]+)|(\d)[\d.,:]*|([?!]|[.…;:]+(?=\s)|\n+)")
_MOST_WORDS = 1_500
"""Words of a text that are looked at: as many as the longest message holds."""

_FEWEST = 2
"""Parts of the shortest talk."""

_TALKS = (
    frozenset({Part.INCOME, Part.ASIDE, Part.TELLS}),
    frozenset({Part.INCOME, Part.ASIDE, Part.SEEKS}),
    frozenset({Part.INCOME, Part.ASIDE, Part.GOODS}),
    frozenset({Part.INCOME, Part.ASIDE, Part.VAGUE}),
    frozenset({Part.INCOME, Part.CHAIN}),
    frozenset({Part.INCOME, Part.PARTNER}),
    frozenset({Part.INCOME, Part.FREEDOM}),
    frozenset({Part.INCOME, Part.EARLY}),
    frozenset({Part.INCOME, Part.DRIVEN}),
    frozenset({Part.INCOME, Part.QUITS, Part.TELLS}),
    frozenset({Part.SEEKS, Part.DRIVEN, Part.VAGUE}),
    frozenset({Part.SEEKS, Part.DRIVEN, Part.FREEDOM}),
    frozenset({Part.SEEKS, Part.DRIVEN, Part.ASIDE}),
    frozenset({Part.SEEKS, Part.DRIVEN, Part.EARLY}),
    frozenset({Part.SEEKS, Part.PARTNER, Part.GOODS}),
    frozenset({Part.SEEKS, Part.FREEDOM}),
    frozenset({Part.SEEKS, Part.EARLY}),
    frozenset({Part.SEEKS, Part.CHAIN}),
    frozenset({Part.GOODS, Part.PARTNER}),
    frozenset({Part.GOODS, Part.CHAIN}),
    frozenset({Part.PARTNER, Part.CHAIN}),
    frozenset({Part.PARTNER, Part.EARLY}),
    frozenset({Part.PARTNER, Part.FREEDOM}),
    frozenset({Part.VAGUE, Part.FREEDOM}),
    frozenset({Part.VAGUE, Part.DRIVEN}),
    frozenset({Part.VAGUE, Part.ASIDE, Part.TELLS}),
    frozenset({Part.VAGUE, Part.INCOME, Part.TELLS}),
    frozenset({Part.VAGUE, Part.EARLY}),
    frozenset({Part.VAGUE, Part.MENTOR}),
    frozenset({Part.MENTOR, Part.FREEDOM}),
    frozenset({Part.MENTOR, Part.INCOME}),
    frozenset({Part.MENTOR, Part.QUITS}),
    frozenset({Part.QUITS, Part.VAGUE, Part.TELLS}),
    frozenset({Part.QUITS, Part.FREEDOM}),
    frozenset({Part.FREEDOM, Part.TELLS, Part.ASIDE}),
)
"""Parts that recruit together, in one sentence or in two neighbours."""

_Found = dict[Part, tuple[int, int]]
"""The first place of each part in a sentence, by the characters of the folded text."""


@cache
def _book(codes: frozenset[str]) -> SignBook[Part]:
    package = __name__.rpartition(".")[0]
    modules = [importlib.import_module(f"{package}.{code}") for code in sorted(codes)]
    return SignBook([module.PARTS for module in modules])


def recruiting(text: str) -> tuple[Span, ...]:
    """The words of the first sentence, or two neighbours, that recruit for network marketing.

    Nothing is found in a language that is not known.
    """
    language = language_of(text)
    if language not in LANGUAGES:
        return ()
    book = _book(frozenset({"en", language}))
    body = folded(text)
    before: _Found = {}
    for words, places in _sentences(body.text[:READ_AT_MOST]):
        now: _Found = {}
        for at in book.signs(words):
            now.setdefault(at.sign, (places[at.start][0], places[at.end - 1][1]))
        for first, then in ((now, {}), (before, now)):
            if parts := _talk(first, then):
                found = {part: {**then, **first}[part] for part in parts}
                return tuple(body.span(*place) for place in _apart(found))
        before = now
    return ()


def _sentences(text: str) -> Iterator[tuple[list[str], list[tuple[int, int]]]]:
    """The words of each sentence of a folded text, and their places; a figure is "0"."""
    words: list[str] = []
    places: list[tuple[int, int]] = []
    for match in islice(_TOKEN.finditer(text), _MOST_WORDS):
        word, figure, _ = match.groups()
        if word or figure:
            words.append(word or "0")
            places.append(match.span())
        elif words:
            yield words, places
            words, places = [], []
    if words:
        yield words, places


def _talk(first: Mapping[Part, object], then: Mapping[Part, object]) -> frozenset[Part]:
    """The parts of two sentences, the second perhaps empty, that recruit; none if they do not."""
    if Part.ALONE not in first and len(first) + len(then) < _FEWEST:
        return frozenset()
    held = first.keys() | then.keys()
    if Part.AGAINST in held:
        return frozenset()
    if Part.ALONE in first:
        return frozenset({Part.ALONE})
    return next((parts for parts in _TALKS if parts <= held), frozenset())


def _apart(found: _Found) -> Iterator[tuple[int, int]]:
    """Those places in order, none inside another."""
    reached = 0
    for start, end in sorted(found.values()):
        if start >= reached:
            yield start, end
            reached = end
