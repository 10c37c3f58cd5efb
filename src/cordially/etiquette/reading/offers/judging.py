"""Finds the sentences that offer something for sale."""

import importlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from cordially.etiquette.reading.features import Analysis
from cordially.etiquette.reading.offers.mark import Mark, Words
from cordially.etiquette.reading.offers.towards import TowardsReader
from cordially.etiquette.reading.signs.finding import LANGUAGES, SignAt, SignBook
from cordially.etiquette.reading.signs.sign import Sign
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
_AFTER_DENIAL = frozenset(
    {
        Mark.GAIN,
        Mark.ASK,
        Mark.SELLS,
        Mark.OWN,
        Mark.AUDIENCE,
        Mark.TOWARDS,
        Mark.FREE,
        Mark.PROOF,
        Mark.SIGNS,
        Mark.URGES,
        Mark.PRICE,
        Mark.SEATS,
        Mark.OUTRIGHT,
    }
)
_AFTER_YET = frozenset({Mark.OURS, Mark.THING, Mark.SOFT})
_SURE_ALONE = 2
"""Marks of an offer that count however the denial stands to them: before, after, farther off."""
_OFFERS = (
    (frozenset({Mark.OUTRIGHT}), frozenset({Mark.OUTRIGHT})),
    (frozenset({Mark.SELLS, Mark.OWN}), _FOR_READER),
    (frozenset({Mark.SELLS, Mark.OWN, Mark.SEATS, Mark.ASK}), frozenset({Mark.PRICE})),
    (frozenset({Mark.OWN}), frozenset({Mark.SOFT, Mark.SEATS})),
    (frozenset({Mark.GAIN, Mark.AUDIENCE}), frozenset({Mark.ASK})),
)

_STRONG = frozenset(
    {
        Sign.OFFERS,
        Sign.BENEFIT,
        Sign.GROUP,
        Sign.PROOF,
        Sign.THING,
        Sign.INVESTS,
        Sign.FREEBIE,
        Sign.SELLER,
        Sign.LINK,
    }
)
_HONEST_SIGNS = frozenset(
    {Sign.RESEARCHES, Sign.THANKS, Sign.THEIR_WORK, Sign.FAREWELL, Sign.SEEKS_JOB, Sign.RECRUITS}
)

_Found = dict[Mark, tuple[int, int]]
"""The first place of each mark in a sentence, by its words, end not included."""


class _Tongue:
    """The marks of some languages, and their words for what is sold."""

    def __init__(self, codes: Sequence[str], spoken: Sequence[Words]) -> None:
        self._towards = TowardsReader(codes)
        self._book = SignBook([{Mark.PRICE: _MONEY}, *(words.marks for words in spoken)])
        self._ours = frozenset(" ".join(words.ours for words in spoken).split())
        self._thing = _any_of(words.things for words in spoken)
        self._denied_thing = _any_of(f"{words.things} {words.beside_denial}" for words in spoken)
        self._negations = frozenset(" ".join(words.negations for words in spoken).split())
        self._selling = _any_of(words.selling for words in spoken)

    def found(self, sentence: Sentence) -> _Found:
        """Which marks a sentence has; what a denial says no to is none of an offer."""
        words = [token.text for token in sentence]
        marks = [
            (at.sign, (at.start, at.end))
            for at in self._book.signs(words)
            if at.sign is not Mark.OUTRIGHT or self._is_meant(words, at.start, at.end)
        ]
        denied = next((place for mark, place in marks if mark is Mark.DENIES), None)
        denied = denied or next(self._denials(words), None)
        if denied:
            marks.append((Mark.DENIES, denied))
        marks.extend((Mark.OWN, place) for place in self._own_things(words, self._thing))
        found: _Found = {}
        for mark, (start, end) in marks:
            if denied is None or mark not in _AFTER_DENIAL or start >= denied[1] or end < denied[0]:
                found.setdefault(mark, (start, end))
        if Mark.OTHERWISE in found:
            found.pop(Mark.DENIES, None)
        asked, against = found.get(Mark.ASK), found.get(Mark.AGAINST)
        if asked and against and asked[0] <= against[0] and against[1] <= asked[1]:
            del found[Mark.AGAINST]
        return found

    def _is_meant(self, words: Sequence[str], start: int, end: int) -> bool:
        """Whether nothing in or beside some words says no to them."""
        return self._negations.isdisjoint(words[max(0, start - _DENIED) : end + _DENIED])

    def _denials(self, words: Sequence[str]) -> Iterator[tuple[int, int]]:
        """From a negation to the word for selling near it, whichever is first."""
        for place, word in enumerate(words):
            if word in self._negations:
                for other in range(max(0, place - _DENIED), min(len(words), place + _DENIED + 1)):
                    if other != place and self._selling.fullmatch(words[other]):
                        yield min(place, other), max(place, other) + 1
        for start, end in self._own_things(words, self._thing):
            for place in range(max(0, start - _DENIED), start):
                if words[place] in self._negations:
                    yield place, end
                    break

    def add_more(self, sentence: Sentence, signs: Sequence[SignAt[Sign]], found: _Found) -> None:
        """Marks what tells an offer only beside a denial, after it if it stands here.

        That is the first thing that is sold, whoever's, and the first sign of an offer, where
        the reader is named, and what is done for the reader.
        """
        _, since = found.get(Mark.DENIES, (0, 0))
        rest = sentence[since:]
        for ours in self._towards.ours(sentence, since):
            found[Mark.OURS] = ours
            break
        for done in self._towards.found(sentence, since):
            found[Mark.TOWARDS] = done
            break
        words = [token.text for token in sentence]
        for own in self._own_things(words, self._denied_thing, since):
            found.setdefault(Mark.OWN, own)
            break
        if not self._towards.may_offer(rest):
            return
        for place, token in enumerate(rest, since):
            if self._denied_thing.fullmatch(token.text):
                found[Mark.THING] = (place, place + 1)
                break
        later = [at for at in signs if at.start >= since]
        if not any(at.sign in _HONEST_SIGNS for at in later):
            for at in later:
                if at.sign in _STRONG:
                    found[Mark.SIGNS] = (at.start, at.end)
                    break

    def _own_things(
        self, words: Sequence[str], things: re.Pattern[str], since: int = 0
    ) -> Iterator[tuple[int, int]]:
        for start, word in enumerate(words[since:], since):
            if word in self._ours:
                for end, thing in enumerate(words[start + 1 : start + _NEAR], start + 2):
                    if things.fullmatch(thing):
                        yield start, end
                        break


def _any_of(lists: Iterable[str]) -> re.Pattern[str]:
    words = " ".join(lists).split()
    return re.compile("|".join(word.replace("*", r"\w*") for word in words))


@cache
def _tongue(codes: frozenset[str]) -> _Tongue:
    package = __name__.rpartition(".")[0]
    modules = [importlib.import_module(f"{package}.{code}") for code in sorted(codes)]
    return _Tongue(sorted(codes), [module.WORDS for module in modules])


def offers_of(analysis: Analysis) -> tuple[Span, ...]:
    """The words of the first sentence, or two neighbours, that offer something for sale."""
    known = analysis.language in LANGUAGES
    tongue = _tongue(frozenset({"en", analysis.language} if known else LANGUAGES))
    denied = False
    before: _Found = {}
    previous: Sentence = ()
    for sentence, signs in zip(analysis.sentences, analysis.signs, strict=True):
        now = tongue.found(sentence)
        if denied or Mark.DENIES in before or Mark.DENIES in now:
            tongue.add_more(sentence, signs, now)
        words = _offering(now, {}) or (_late(now) if denied else frozenset())
        if words and Mark.RECEIVED not in before:
            return tuple(_spans(sentence, now, words))
        if previous and (words := _offering(before, now)):
            return (
                *_spans(previous, before, words),
                *_spans(sentence, now, words - before.keys()),
            )
        denied = Mark.DENIES in before
        previous, before = sentence, now
    return ()


def _late(now: Mapping[Mark, object]) -> frozenset[Mark]:
    """The marks of an offer in a sentence, where the one before the last denied selling."""
    held = now.keys() & _AFTER_DENIAL
    if now.keys() & _HONEST or len(held) < _SURE_ALONE:
        return frozenset()
    return frozenset(held)


def _offering(first: Mapping[Mark, object], then: Mapping[Mark, object]) -> frozenset[Mark]:
    """The marks that make an offer of two sentences, the second perhaps empty; none if not."""
    held = first.keys() | then.keys()
    if held & _HONEST:
        return frozenset()
    if Mark.DENIES in first and held & _AFTER_DENIAL:
        return frozenset(held & (_AFTER_DENIAL | {Mark.DENIES}))
    if {Mark.DENIES, Mark.YET} <= held and held & _AFTER_YET:
        return frozenset(held & (_AFTER_YET | {Mark.DENIES}))
    if Mark.DENIES in then and len(first.keys() & _AFTER_DENIAL) >= _SURE_ALONE:
        return frozenset(held & (_AFTER_DENIAL | {Mark.DENIES}))
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
