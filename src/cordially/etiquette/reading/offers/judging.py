"""Finds the sentences that offer something for sale."""

import importlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from cordially.etiquette.reading.features import Analysis
from cordially.etiquette.reading.offers.mark import Mark, Words
from cordially.etiquette.reading.signs.finding import LANGUAGES, SignBook
from cordially.etiquette.reading.tokens import Sentence
from cordially.etiquette.span import Span

_MONEY = """
    $|€|£|euro|euros|eur|usd|gbp|chf 0; 0 $|€|£|euro|euros|eur|usd|gbp|chf; 0k $|€|£|euro|euros
    0 dollar|dollars|dolares|pound|pounds|franken|francs|franchi|francos|reais|pesos|libras|livres
    0 sterline|pond; 0 mil euros|reais|pesos
"""
_NEAR = 4
"""Words after "our", among which the thing that is sold must be, less one."""

_DENIED = 6
"""Words between which a negation and a word for selling belong together."""

_HONEST = frozenset({Mark.AGAINST, Mark.RECEIVED})
_FOR_READER = frozenset({Mark.GAIN, Mark.AUDIENCE, Mark.ASK})
_AFTER_DENIAL = frozenset({Mark.GAIN, Mark.ASK, Mark.SELLS, Mark.OWN})
_AFTER_YET = frozenset({Mark.THING, Mark.SOFT, Mark.SEATS, Mark.PRICE})
_OFFERS = (
    (frozenset({Mark.SELLS, Mark.OWN}), _FOR_READER),
    (frozenset({Mark.SELLS, Mark.OWN, Mark.SEATS, Mark.ASK}), frozenset({Mark.PRICE})),
    (frozenset({Mark.OWN}), frozenset({Mark.SOFT, Mark.SEATS})),
    (frozenset({Mark.GAIN, Mark.AUDIENCE}), frozenset({Mark.ASK})),
)

_Found = dict[Mark, tuple[int, int]]
"""The first place of each mark in a sentence, by its words, end not included."""


class _Tongue:
    """The marks of some languages, and their words for what is sold."""

    def __init__(self, spoken: Sequence[Words]) -> None:
        self._book = SignBook([{Mark.PRICE: _MONEY}, *(words.marks for words in spoken)])
        self._ours = frozenset(" ".join(words.ours for words in spoken).split())
        self._thing = _any_of(words.things for words in spoken)
        self._negations = frozenset(" ".join(words.negations for words in spoken).split())
        self._selling = _any_of(words.selling for words in spoken)

    def found(self, sentence: Sentence) -> _Found:
        """Which marks a sentence has."""
        words = [token.text for token in sentence]
        found: _Found = {}
        for at in self._book.signs(words):
            found.setdefault(at.sign, (at.start, at.end))
        if Mark.DENIES not in found:
            for place in self._denials(words):
                found[Mark.DENIES] = place
                break
        if denied := found.get(Mark.DENIES):
            for mark in _AFTER_DENIAL & found.keys():
                if denied[0] <= found[mark][0] < denied[1]:
                    del found[mark]
        for place in self._own_things(words):
            found[Mark.OWN] = place
            break
        return found

    def _denials(self, words: Sequence[str]) -> Iterator[tuple[int, int]]:
        """From a negation to the word for selling near it, whichever is first."""
        for place, word in enumerate(words):
            if word in self._negations:
                for other in range(max(0, place - _DENIED), min(len(words), place + _DENIED + 1)):
                    if other != place and self._selling.fullmatch(words[other]):
                        yield min(place, other), max(place, other) + 1

    def add_thing(self, sentence: Sentence, found: _Found) -> None:
        """Marks the first thing that is sold, whoever's, after a denial if one stands there."""
        _, start = found.get(Mark.DENIES, (0, 0))
        for place, token in enumerate(sentence[start:], start):
            if self._thing.fullmatch(token.text):
                found[Mark.THING] = (place, place + 1)
                break

    def _own_things(self, words: Sequence[str]) -> Iterator[tuple[int, int]]:
        for start, word in enumerate(words):
            if word in self._ours:
                for end, thing in enumerate(words[start + 1 : start + _NEAR], start + 2):
                    if self._thing.fullmatch(thing):
                        yield start, end
                        break


def _any_of(lists: Iterable[str]) -> re.Pattern[str]:
    words = " ".join(lists).split()
    return re.compile("|".join(word.replace("*", r"\w*") for word in words))


@cache
def _tongue(codes: frozenset[str]) -> _Tongue:
    package = __name__.rpartition(".")[0]
    modules = [importlib.import_module(f"{package}.{code}") for code in sorted(codes)]
    return _Tongue([module.WORDS for module in modules])


def offers_of(analysis: Analysis) -> tuple[Span, ...]:
    """The words of the first sentence, or two neighbours, that offer something for sale."""
    known = analysis.language in LANGUAGES
    tongue = _tongue(frozenset({"en", analysis.language} if known else LANGUAGES))
    before: _Found = {}
    previous: Sentence = ()
    for sentence in analysis.sentences:
        now = tongue.found(sentence)
        if Mark.DENIES in before or Mark.DENIES in now:
            tongue.add_thing(sentence, now)
        if Mark.RECEIVED not in before and (words := _offering(now, {})):
            return tuple(_spans(sentence, now, words))
        if previous and (words := _offering(before, now)):
            return (
                *_spans(previous, before, words),
                *_spans(sentence, now, words - before.keys()),
            )
        previous, before = sentence, now
    return ()


def _offering(first: Mapping[Mark, object], then: Mapping[Mark, object]) -> frozenset[Mark]:
    """The marks that make an offer of two sentences, the second perhaps empty; none if not."""
    held = first.keys() | then.keys()
    if held & _HONEST:
        return frozenset()
    if Mark.DENIES in first and held & _AFTER_DENIAL:
        return frozenset(held & (_AFTER_DENIAL | {Mark.DENIES}))
    if {Mark.DENIES, Mark.YET} <= held and held & _AFTER_YET:
        return frozenset(held & (_AFTER_YET | {Mark.DENIES}))
    for selling, wanted in _OFFERS:
        if held & selling and held & wanted:
            return frozenset(held & (selling | wanted))
    return frozenset()


def _spans(sentence: Sentence, found: _Found, marks: frozenset[Mark]) -> Iterator[Span]:
    """Where those marks stand, in order, none inside another."""
    end = 0
    for start, until in sorted(place for mark, place in found.items() if mark in marks):
        if start >= end:
            yield Span(sentence[start].span.start, sentence[until - 1].span.end)
            end = until
