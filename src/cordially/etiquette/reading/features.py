"""What the reader looks at in a text: its words, their letters, and its signs."""

import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from math import sqrt

from cordially.etiquette.empty_words.folded import empty_words
from cordially.etiquette.reading.language import language_of
from cordially.etiquette.reading.signs.finding import SignAt, sign_book
from cordially.etiquette.reading.signs.sign import Sign
from cordially.etiquette.reading.tokens import FIELDS, LINK, MAIL, Sentence, sentences_of

PLACES = 1 << 18
"""Features share so many weights; which two meet in one is left to the hash."""

_WORD_WEIGHT = 2.0
_LETTER_WEIGHT = 2.0
_SIGN_WEIGHT = 3.0
"""The length of each group's vector, chosen on folds of the corpus (decision 15)."""

_LONGEST_RUN = 3
_LETTERS = (3, 4, 5)
_LONGEST_WORD = 24
_YOU = frozenset(
    "you your yours dich dir dein deine sie ihnen ihr ihre vous votre vos te ton ta tes tu tus "
    "su sus usted ustedes voce voces sua seu suas seus lei suo tuo tua vi vostro je jou jouw "
    "jullie u uw".split()
)
YOURS = frozenset(
    "your yours dein deine deinen deiner deinem ihr ihre ihren ihrem ihrer votre vos ton ta tes tu "
    "tus su sus sua seu suas seus suo tuo tua vostro jouw uw".split()
)
"""Words that say that a thing is the reader's."""

_GREETING = 3
"""Words at the beginning that may be greeting and name, whose capitals tell nothing."""

_TELLS = 3
"""From so many words that do not hold for everybody on, a sentence tells something."""

_MOST_TELLING = 6
_LONG_ENOUGH = 5
_TOGETHER = 2
_LETTERLESS = FIELDS | {LINK, MAIL}


@dataclass(frozen=True, slots=True)
class Analysis:
    """A text cut into sentences, the signs of each, and its language ("" where unknown)."""

    sentences: tuple[Sentence, ...]
    signs: tuple[tuple[SignAt[Sign], ...], ...]
    language: str


def analysis_of(text: str) -> Analysis:
    """The text as the reader takes it."""
    sentences = sentences_of(text)
    language = language_of(text)
    book = sign_book(language)
    signs = tuple(tuple(book.signs([token.text for token in sentence])) for sentence in sentences)
    return Analysis(sentences, signs, language)


def passages_of(analysis: Analysis) -> tuple[Analysis, ...]:
    """Every two sentences that follow each other; the whole of a text that has no more.

    A pitch in the middle of a long and friendly message is told by its own sentences.
    """
    sentences, signs = analysis.sentences, analysis.signs
    if len(sentences) <= _TOGETHER:
        return (analysis,)
    pairs = (slice(start, start + _TOGETHER) for start in range(len(sentences) - _TOGETHER + 1))
    found = tuple(
        Analysis(sentences[pair], signs[pair], analysis.language)
        for pair in pairs
        if sum(map(len, sentences[pair])) >= _LONG_ENOUGH
    )
    return found or (analysis,)


def features_of(analysis: Analysis) -> dict[int, float]:
    """The value of each feature by its place, below `PLACES`."""
    words = [[token.text for token in sentence] for sentence in analysis.sentences]
    found: dict[int, float] = {}
    for group, length in (
        (word_features(words), _WORD_WEIGHT),
        (_letter_features(words), _LETTER_WEIGHT),
        (_sign_features(analysis, words), _SIGN_WEIGHT),
    ):
        value = length / sqrt(len(group)) if group else 0.0
        for place in group:
            found[place] = found.get(place, 0.0) + value
    return found


def word_features(sentences: Sequence[Sequence[str]]) -> Mapping[int, None]:
    """The places of single words and of runs of two and three, sentence ends included."""
    places: dict[int, None] = {}
    for words in sentences:
        framed = ["^", *words, "/"]
        for length in range(1, _LONGEST_RUN + 1):
            for start in range(len(framed) - length + 1):
                places[run_place(framed[start : start + length])] = None
    return places


def run_place(words: Sequence[str]) -> int:
    """The place of a run of words."""
    return _place("w" + " ".join(words))


def sign_place(name: str) -> int:
    """The place of a sign that stands anywhere in a text."""
    return _place("s" + name)


def _letter_features(sentences: Sequence[Sequence[str]]) -> Mapping[int, None]:
    return dict.fromkeys(place for words in sentences for word in words for place in _letters(word))


@lru_cache(maxsize=8192)
def _letters(word: str) -> tuple[int, ...]:
    """The places of the runs of letters in a word; none for fields, figures and marks."""
    if word in _LETTERLESS or not word[0].isalpha():
        return ()
    framed = f"<{word[:_LONGEST_WORD]}>"
    return tuple(
        _place("c" + framed[start : start + length])
        for length in _LETTERS
        for start in range(len(framed) - length + 1)
    )


def _sign_features(analysis: Analysis, sentences: Sequence[Sequence[str]]) -> Mapping[int, None]:
    """Signs in the text, two in one sentence, two in the text, in its last sentence.

    Beside them how much it tells: words that do not hold for everybody, in all, among ten,
    and in the sentence that has most of them.
    """
    telling = [_telling(words) for words in sentences]
    by_sentence = [
        _names(words, signs)
        | _proper_names(sentence, analysis.language)
        | ({"tells"} if told >= _TELLS else set())
        for words, signs, sentence, told in zip(
            sentences, analysis.signs, analysis.sentences, telling, strict=True
        )
    ]
    everywhere = sorted(set().union(*by_sentence))
    names = [f"s{name}" for name in everywhere]
    names.extend(
        f"p{one}+{other}" for found in by_sentence for one, other in combinations(sorted(found), 2)
    )
    names.extend(f"m{one}+{other}" for one, other in combinations(everywhere, 2))
    if by_sentence:
        names.extend(f"z{name}" for name in sorted(by_sentence[-1]))
    length = sum(map(len, sentences))
    names.append(f"l{min(5, length.bit_length() - 1)}")
    names.append(f"t{min(_MOST_TELLING, sum(telling))}")
    names.append(f"u{10 * sum(telling) // max(1, length)}")
    names.append(f"v{min(_MOST_TELLING, max(telling, default=0))}")
    return dict.fromkeys(map(_place, names))


def _telling(words: Sequence[str]) -> int:
    """How many words of a sentence do not hold for everybody, as greetings and praise do."""
    empty = empty_words()
    return sum(
        len(word) > 1 and word.isalpha() and word[0] != "x" and word not in empty for word in words
    )


def _names(words: Sequence[str], signs: Sequence[SignAt[Sign]]) -> set[str]:
    names = {found.sign.value for found in signs}
    if Sign.CONNECTED.value in names:
        names.discard(Sign.THANKS.value)  # thanks for a click say nothing of what follows
    return names.union(_forms(words))


def _proper_names(sentence: Sentence, language: str) -> set[str]:
    """How many names of persons, places and things a sentence holds, greeting aside."""
    if language == "de" or len(sentence) < _LONG_ENOUGH:
        return set()
    capitals = sum(token.capital and len(token.text) > 1 for token in sentence[_GREETING:])
    return {f"proper {min(capitals, 2)}"} if capitals else set()


def _forms(words: Sequence[str]) -> Iterator[str]:
    """What a sentence shows besides its signs."""
    if words[-1] == "?":
        yield "?"
    if not _YOU.isdisjoint(words):
        yield "you"
    if not FIELDS.isdisjoint(words):
        yield "field"


@lru_cache(maxsize=65536)
def _place(feature: str) -> int:
    return zlib.crc32(feature.encode()) % PLACES
