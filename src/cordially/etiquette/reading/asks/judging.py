"""Finds where a text puts its reader on a list, or asks for the contacts of its reader."""

import importlib
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import combinations, product

from cordially.etiquette.phrases import FoldedText, folded
from cordially.etiquette.reading.asks.mark import Mark, Words
from cordially.etiquette.reading.language import language_of
from cordially.etiquette.reading.signs.finding import LANGUAGES, SignBook
from cordially.etiquette.reading.tokens import READ_AT_MOST
from cordially.etiquette.span import Span

_TOKEN = re.compile(r"([^\W\d_]+)|(\d)\d*(?:[.,:]\d+)*|(,)|([?!]|[.…;:]+(?=\s)|\n+)")
_MOST_WORDS = 3_000
"""Words of a text that are looked at, as in `phrases`: some ten pages."""

_BEFORE = 3
"""Words before a verb in which a negation turns it round."""

_CLAUSE = frozenset("that dass que qu che dat".split())
"""What begins a clause of its own: "I hope you do not mind that I have …"."""

_NEAR_OURS = 3
_NEAR_LEAVE = 4
_REACH = 18
"""Words that the parts of one sentence may lie apart."""

_OFTEN = 4
"""Places of a mark in a sentence that are looked at."""

_Place = tuple[int, int]
_Found = dict[Mark, list[_Place]]
"""The first places of each mark in a sentence, by its words, end not included."""

_NO_SENTENCE: _Found = {}

_DENIABLE = (
    Mark.ADDS,
    Mark.ON,
    Mark.GETS,
    Mark.HAND,
    Mark.NEEDS,
    Mark.TAKE,
    Mark.PASS,
    Mark.INTRODUCE,
    Mark.INVITE,
)
_IN_CLAUSES = frozenset({Mark.ADDS, Mark.ON, Mark.GETS})
_APART = (
    frozenset({Mark.DATA, Mark.CIRCLE, Mark.PEERS, Mark.ALL, Mark.SOME}),
    frozenset({Mark.KEEPS, Mark.NEWS, Mark.WARES}),
)
"""Marks of which two that share a word are one."""

_OURS = (
    (Mark.LIST, Mark.OUR_LIST),
    (Mark.MAILS, Mark.OUR_MAILS),
    (Mark.NEWSY, Mark.NEWS),
)
_WIDER = (
    (Mark.EVERY, Mark.SINCE),
    (Mark.HAND, Mark.ASKS),
    (Mark.NEEDS, Mark.ASKS),
)
"""What counts as something else, too."""

_SUPPORT = frozenset({Mark.SOON, Mark.SINCE, Mark.LEAVE, Mark.SILENCE, Mark.NEWS})


@dataclass(frozen=True, slots=True)
class _Build:
    """Marks that make a fault together; where `beside` holds any, one of it as well.

    What stands beside may stand in the sentence before or after. None of `without` may be
    in the sentence.
    """

    marks: tuple[Mark, ...]
    beside: frozenset[Mark] = frozenset()
    without: frozenset[Mark] = frozenset()


_AFFAIR = frozenset({Mark.AFFAIR, Mark.MATTER})
_MATTER = frozenset({Mark.MATTER})

_LISTED = (
    _Build((Mark.ADDS, Mark.LIST)),
    _Build((Mark.ADDS, Mark.OUR_MAILS), without=_AFFAIR),
    _Build((Mark.ADDS, Mark.MAILS), _SUPPORT, _AFFAIR),
    _Build((Mark.ADDS, Mark.LOOSE), _SUPPORT, _AFFAIR),
    _Build((Mark.ADDS, Mark.NEWS), without=_AFFAIR),
    _Build((Mark.ON, Mark.LIST)),
    _Build((Mark.ON, Mark.OUR_MAILS), without=_AFFAIR),
    _Build((Mark.ON, Mark.MAILS), _SUPPORT, _AFFAIR),
    _Build((Mark.ON, Mark.LOOSE), _SUPPORT, _AFFAIR),
    _Build((Mark.ON, Mark.NEWS), without=_AFFAIR),
    _Build((Mark.GETS, Mark.LIST), _SUPPORT),
    _Build((Mark.GETS, Mark.MAILS), _SUPPORT, _AFFAIR),
    _Build((Mark.GETS, Mark.NEWS, Mark.SOON), without=_AFFAIR),
    _Build((Mark.GETS, Mark.NEWS, Mark.SINCE), without=_AFFAIR),
    _Build((Mark.GETS, Mark.NEWS, Mark.LEAVE), without=_AFFAIR),
    _Build((Mark.GETS, Mark.NEWS, Mark.SILENCE), without=_AFFAIR),
    _Build((Mark.KEEPS, Mark.WARES, Mark.SOON), without=_AFFAIR),
    _Build((Mark.KEEPS, Mark.LIST), _SUPPORT),
    _Build((Mark.KEEPS, Mark.NEWS, Mark.SOON), without=_AFFAIR),
    _Build((Mark.EVERY, Mark.OUR_LIST)),
    _Build((Mark.EVERY, Mark.OUR_MAILS)),
    _Build((Mark.EVERY, Mark.LIST, Mark.SOON)),
    _Build((Mark.SILENCE, Mark.LIST)),
    _Build((Mark.DONE_FOR, Mark.LIST)),
    _Build((Mark.EVERY, Mark.NEWS, Mark.SOON), without=_AFFAIR),
    _Build((Mark.ADDS, Mark.ADDRESS, Mark.LOOSE), without=_AFFAIR),
    _Build((Mark.FOOTER, Mark.OUR_LIST)),
)
_LISTED_OF_TWO = (
    (frozenset({Mark.LIST, Mark.OUR_MAILS}), (Mark.ADDS,)),
    (frozenset({Mark.LIST, Mark.OUR_MAILS}), (Mark.ON, Mark.SOON)),
    (frozenset({Mark.LIST, Mark.OUR_MAILS}), (Mark.GETS, Mark.SOON)),
    (frozenset({Mark.LIST, Mark.OUR_MAILS}), (Mark.GETS, Mark.SINCE)),
)
"""A list in one sentence, and in the next what puts the reader there."""

_MANY = (Mark.ALL, Mark.SOME)
_HARVESTED = (
    _Build((Mark.ASKS, Mark.BOOK), without=_MATTER),
    _Build((Mark.TAKE, Mark.BOOK)),
    _Build((Mark.TAKE, Mark.ROLL)),
    _Build((Mark.SCROLL, Mark.HAND)),
    _Build((Mark.SCROLL, Mark.WHO)),
    _Build((Mark.SCROLL, Mark.COUNTED)),
    _Build((Mark.SCROLL, Mark.HEADS)),
    _Build((Mark.ASKS, Mark.ROLL), frozenset({Mark.ALL, Mark.WHO, Mark.PASS}), _MATTER),
    _Build((Mark.ASKS, Mark.ROSTER), without=_MATTER),
    *(
        _Build((Mark.ASKS, Mark.DATA, whose), without=_MATTER)
        for whose in (Mark.CIRCLE, Mark.PEERS, *_MANY)
    ),
    _Build((Mark.ASKS, Mark.COUNTED), frozenset({Mark.CIRCLE, Mark.WHO, Mark.BOOK}), _MATTER),
    _Build((Mark.HAND, Mark.HEADS), frozenset({Mark.CIRCLE, Mark.WHO, Mark.BOOK}), _MATTER),
    _Build((Mark.HAND, Mark.DATA, Mark.HEADS), without=_MATTER),
    _Build((Mark.EACH, Mark.REWARD), without=_AFFAIR),
    _Build(
        (Mark.ASKS, Mark.THEIRS),
        frozenset({Mark.CIRCLE, Mark.PEERS, Mark.COUNTED, Mark.HEADS, Mark.BOOK, *_MANY}),
        _MATTER,
    ),
    _Build((Mark.REACH, Mark.ALL), without=_MATTER),
    *(_Build((Mark.PASS, whom)) for whom in (*_MANY, Mark.BOOK)),
    *(_Build((Mark.INTRODUCE, whom)) for whom in (*_MANY, Mark.CIRCLE)),
    *(_Build((Mark.INVITE, whom), without=_AFFAIR) for whom in (*_MANY, Mark.BOOK)),
    _Build((Mark.OUTRIGHT,)),
)


class _Tongue:
    """The marks of some languages."""

    def __init__(self, spoken: Sequence[Words], own: Sequence[Words]) -> None:
        self._book = SignBook([words.marks for words in spoken])
        self._ours = _set_of(words.ours for words in spoken)
        self._negations = _set_of(words.negations for words in own)
        self._urging = _set_of(words.urging for words in spoken)
        self._after = max(words.denied_after for words in own)
        nouns = [
            (mark, _any_of(words.nouns.get(mark, "") for words in spoken))
            for mark in sorted({mark for words in spoken for mark in words.nouns})
        ]
        self._nouns = lru_cache(maxsize=8192)(
            lambda word: tuple(mark for mark, pattern in nouns if pattern.fullmatch(word))
        )

    def found(self, words: Sequence[str], commas: Sequence[int]) -> _Found:
        """Which marks a sentence has, without those that are denied.

        `commas` are the words that stand after one.
        """
        found: _Found = {}
        for at in self._book.signs(words):
            found.setdefault(at.sign, []).append((at.start, at.end))
        for place, word in enumerate(words):
            for mark in self._nouns(word):
                found.setdefault(mark, []).append((place, place + 1))
        if not found:
            return found
        self._weigh(words, commas, found)
        for mark, places in found.items():
            found[mark] = sorted(places)[:_OFTEN]
        return found

    def _weigh(self, words: Sequence[str], commas: Sequence[int], found: _Found) -> None:
        """Takes what is denied out, and puts in what two marks say together."""
        for mark in (Mark.OFFERED, Mark.ASKED, Mark.SIGNED):
            self._split_offers(words, found, mark)
        for mark in _DENIABLE:
            if mark in found:
                begins = (self._begin(words, commas, at[0], mark) for at in found[mark])
                _put(
                    found,
                    mark,
                    [
                        at
                        for at, begin in zip(found[mark], begins, strict=True)
                        if not self._is_denied(words, begin, *at)
                    ],
                )
        self._join(words, found)
        for mark, ours in _OURS:
            places = [at for at in found.get(mark, ()) if self._is_ours(words, *at)]
            if places:
                found.setdefault(ours, []).extend(places)
        for mark, wider in _WIDER:
            if mark in found:
                found.setdefault(wider, []).extend(found[mark])

    def _split_offers(self, words: Sequence[str], found: _Found, mark: Mark) -> None:
        """What offers a way out is none of what excuses: "if you do not like it"."""
        kept: list[_Place] = []
        for start, end in found.get(mark, ()):
            near = words[max(0, start - _BEFORE) : end + _BEFORE]
            if mark is Mark.OFFERED and self._holds_negation(near):
                found.setdefault(Mark.LEAVE, []).append((start, end))
            elif self._holds_negation(words[max(0, start - 1) : end]) and mark is not Mark.OFFERED:
                continue
            elif mark is Mark.OFFERED and (
                _is_near(found.get(Mark.LEAVE, ()), start, end, _NEAR_LEAVE)
                or _is_near(found.get(Mark.SILENCE, ()), start, end, 0)
            ):
                continue
            else:
                kept.append((start, end))
        _put(found, mark, kept)

    def _join(self, words: Sequence[str], found: _Found) -> None:
        """The writer, or what is a liberty, and somewhere else the verb for putting on."""
        for first in (Mark.WRITER, Mark.LIBERTY):
            for one, other in product(
                found.get(first, ())[:_OFTEN], found.get(Mark.PUTS, ())[:_OFTEN]
            ):
                start, end = min(one[0], other[0]), max(one[1], other[1])
                denied = first is Mark.WRITER and self._holds_negation(
                    words[max(0, start - 1) : end]
                )
                if end - start <= _REACH and not denied:
                    found.setdefault(Mark.ADDS, []).append((start, end))

    def _begin(self, words: Sequence[str], commas: Sequence[int], start: int, mark: Mark) -> int:
        """Where the words begin among which a negation turns the mark at `start` round."""
        begin = max(0, start - _BEFORE)
        if last := bisect_right(commas, start):
            begin = max(begin, commas[last - 1])
        if mark in _IN_CLAUSES:
            clauses = (at + 1 for at in range(begin, start) if words[at] in _CLAUSE)
            begin = max(clauses, default=begin)
        return begin

    def _is_denied(self, words: Sequence[str], begin: int, start: int, end: int) -> bool:
        """Whether a negation stands near; one that a phrase begins with is part of it."""
        return self._holds_negation((*words[begin:start], *words[start + 1 : end + self._after]))

    def _holds_negation(self, words: Sequence[str]) -> bool:
        return not self._negations.isdisjoint(words) and self._urging.isdisjoint(words)

    def _is_ours(self, words: Sequence[str], start: int, end: int) -> bool:
        return not self._ours.isdisjoint(words[max(0, start - _NEAR_OURS) : end + 2])


def _is_near(places: Iterable[_Place], start: int, end: int, most: int) -> bool:
    """Whether no more than so many words lie between one of the places and these words."""
    return any(start - most < until and begun < end + most for begun, until in places)


def _put(found: _Found, mark: Mark, places: list[_Place]) -> None:
    found.pop(mark, None)
    if places:
        found[mark] = places


def _set_of(lists: Iterable[str]) -> frozenset[str]:
    return frozenset(" ".join(lists).split())


def _any_of(lists: Iterable[str]) -> re.Pattern[str]:
    words = " ".join(lists).split()
    return re.compile("|".join(word.replace("*", r"\w*").replace("(", "(?:") for word in words))


@cache
def _tongue(language: str) -> _Tongue:
    known = language in LANGUAGES
    spoken = [_words(code) for code in sorted({"en", language} if known else LANGUAGES)]
    return _Tongue(spoken, [_words(language)] if known else spoken)


@cache
def _words(code: str) -> Words:
    module = importlib.import_module(f"{__name__.rpartition('.')[0]}.{code}")
    words: Words = module.WORDS
    return words


@dataclass(frozen=True, slots=True)
class _Sentence:
    """What a sentence says, and where its words stand in the folded text."""

    found: _Found
    places: tuple[_Place, ...]


@lru_cache(maxsize=256)
def _sentences(text: str) -> tuple[tuple[_Sentence, ...], FoldedText]:
    body = folded(text[:READ_AT_MOST])
    tongue = _tongue(language_of(text))
    return tuple(
        _Sentence(tongue.found(words, commas), places)
        for words, commas, places in _words_of(body.text)
    ), body


def _words_of(text: str) -> Iterator[tuple[list[str], list[int], tuple[_Place, ...]]]:
    """The words of each sentence, which stand after a comma, and where; a figure is "0"."""
    words: list[str] = []
    commas: list[int] = []
    places: list[_Place] = []
    left = _MOST_WORDS
    for match in _TOKEN.finditer(text):
        word, digit, comma, stop = match.groups()
        if stop:
            if words:
                yield words, commas, tuple(places)
                words, commas, places = [], [], []
        elif comma:
            commas.append(len(words))
        else:
            words.append("0" if digit else word)
            places.append(match.span())
            left -= 1
            if not left:
                break
    if words:
        yield words, commas, tuple(places)


def imposed_lists(text: str) -> tuple[Span, ...]:
    """The words of each sentence that says that its reader is on a list, or soon will be.

    A list that is offered is none of these, and neither is one that the reader asked for.
    """
    sentences, body = _sentences(text)
    spans: list[Span] = []
    for before, now, after in _threes(sentences):
        around = before.found.keys() | after.found.keys()
        if Mark.SIGNED in now.found or Mark.SIGNED in around:
            continue
        if Mark.ASKED in now.found or Mark.OFFERED in now.found:
            continue
        found = next(_made(_LISTED, now.found, around), None) or next(
            _with_list_beside(now.found, before.found), None
        )
        if found:
            spans.extend(_spans(body, now, found))
    return tuple(spans)


def harvests(text: str) -> tuple[Span, ...]:
    """The words of each sentence that asks for many contacts, or to be sent to all of them."""
    sentences, body = _sentences(text)
    spans: list[Span] = []
    for before, now, after in _threes(sentences):
        if Mark.DONE in now.found:
            continue
        around = before.found.keys() | after.found.keys()
        if found := next(_made(_HARVESTED, now.found, around), None):
            spans.extend(_spans(body, now, found))
    return tuple(spans)


def _threes(
    sentences: Sequence[_Sentence],
) -> Iterator[tuple[_Sentence, _Sentence, _Sentence]]:
    none = _Sentence(_NO_SENTENCE, ())
    yield from zip((none, *sentences), sentences, (*sentences[1:], none), strict=False)


def _made(
    builds: Iterable[_Build], found: _Found, around: Iterable[Mark]
) -> Iterator[tuple[_Place, ...]]:
    """The places of the marks of each build that a sentence has."""
    held = found.keys()
    for build in builds:
        if not held >= set(build.marks) or held & build.without:
            continue
        if build.beside and build.beside.isdisjoint(held) and build.beside.isdisjoint(around):
            continue
        yield from _together(found, build.marks)


def _together(found: _Found, marks: Sequence[Mark]) -> Iterator[tuple[_Place, ...]]:
    """The places of these marks where they lie near each other."""
    for places in product(*(found[mark] for mark in marks)):
        ordered = sorted(places)
        apart = all(
            not (at[0] < until[1] and until[0] < at[1] and any({one, other} <= m for m in _APART))
            for (one, at), (other, until) in combinations(zip(marks, places, strict=True), 2)
        )
        if apart and max(end for _, end in places) - ordered[0][0] <= _REACH:
            yield places


def _with_list_beside(found: _Found, before: Mapping[Mark, object]) -> Iterator[tuple[_Place, ...]]:
    """What puts the reader on the list of the sentence before."""
    if Mark.OFFERED in before or _AFFAIR & found.keys():
        return
    for lists, marks in _LISTED_OF_TWO:
        if lists & before.keys() and found.keys() >= set(marks):
            yield from _together(found, marks)


def _spans(body: FoldedText, sentence: _Sentence, places: Iterable[_Place]) -> Iterator[Span]:
    """Where the words of these places stand, in order, none inside another."""
    end = 0
    for start, until in sorted(places):
        start = max(start, end)
        if start < until:
            yield body.span(sentence.places[start][0], sentence.places[until - 1][1])
            end = until
