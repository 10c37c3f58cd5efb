"""Which language a text is written in."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, lru_cache

from cordially.domain.folding import fold
from cordially.domain.merge_fields import Plain, pieces
from cordially.etiquette.empty_words import LANGUAGES
from cordially.etiquette.lexicon.neighbour_languages import NEIGHBOURS

READ = ("en", "de", "fr", "es", "pt", "it", "nl")
"""The languages that can be told, in the order of `empty_words.LANGUAGES`."""

_READ_AT_MOST = 6_000
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|(?<!\S)\S*@\S+|[#@]\w+")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")

_LEAST = 1.0
_SURE = 3.0
_AHEAD = 1.4
_SHARE = 0.13
_WISH = 0.8
_BESIDE = 0.25
_LETTER = 0.5

_OWN_LETTERS: Mapping[str, str] = {
    "ß": "de",
    "ñ": "es",
    "¿": "es",
    "¡": "es",
    "ã": "pt",
    "õ": "pt",
    "œ": "fr",
    "ø": "da",
    "å": "sv",
    "ł": "pl",
    "ą": "pl",
    "ę": "pl",
    "ż": "pl",
    "ğ": "tr",
    "ş": "tr",
    "ı": "tr",
    "ă": "ro",
    "ț": "ro",
    "ș": "ro",
    "ő": "hu",
    "ű": "hu",
    "ř": "cs",
    "ě": "cs",
    "ů": "cs",
    "č": "hr",
    "đ": "hr",
}
"""Letters that hardly stand in any other of the languages compared."""


@lru_cache(maxsize=512)
def language_of(text: str) -> str:
    """The code of two letters, or "" where it is none of `READ` or cannot be told.

    Told by the small words of each language, those that several share weighing less, beside
    the small words of some twenty others, and by script: a text that is not mostly Latin
    letters is none of them. Merge fields, addresses and names count for nothing. A word or
    two are enough where no other language has them ("Frohe Weihnachten").
    """
    plain = " ".join(
        piece.text for piece in pieces(text[:_READ_AT_MOST]) if isinstance(piece, Plain)
    )
    plain = _ADDRESS.sub(" ", plain)
    words = _WORD.findall(plain)
    if not words or not _mostly_latin(words):
        return ""
    scores: defaultdict[str, float] = defaultdict(float)
    for word in words:
        for language, weight in _weights_of(word.lower().replace("’", "'")):
            scores[language] += weight
    for letter in plain.lower():
        if letter in _OWN_LETTERS:
            scores[_OWN_LETTERS[letter]] += _LETTER
    return _clear_best(scores, len(words))


def _clear_best(scores: Mapping[str, float], words: int) -> str:
    if not scores:
        return ""
    (first, best), *others = sorted(scores.items(), key=lambda item: -item[1])
    following = others[0][1] if others else 0.0
    if first not in READ or best < _AHEAD * following:
        return ""
    if best < _LEAST or (best < _SURE and best < _SHARE * words):
        return ""
    return first if best >= _SHARE * words / 2 else ""


def _mostly_latin(words: Iterable[str]) -> bool:
    latin = other = 0
    for letter in "".join(words)[:2000]:
        if letter.isascii() or unicodedata.name(letter, "").startswith("LATIN"):
            latin += 1
        else:
            other += 2 if letter >= "\u3040" else 1
    return latin > other


def _weights_of(word: str) -> Iterator[tuple[str, float]]:
    """What a word in lower case weighs for each language; one with an apostrophe is two."""
    for part in (word, *word.split("'")) if "'" in word else (word,):
        written = _written().get(part)
        yield from written or _folded().get(fold(part), ())


@cache
def _written() -> Mapping[str, tuple[tuple[str, float], ...]]:
    """For each word as it is written the languages that have it, and its weight for each."""
    return _weighed(str)


@cache
def _folded() -> Mapping[str, tuple[tuple[str, float], ...]]:
    """The same without accents, for those who write without them."""
    return _weighed(fold)


def _weighed(spelled: Callable[[str], str]) -> Mapping[str, tuple[tuple[str, float], ...]]:
    told: dict[str, dict[str, float]] = {}
    for language, words in zip(READ, LANGUAGES, strict=True):
        for text, weight in ((f"{words.wishes} {words.openers}", _WISH), (words.grammar, 1.0)):
            for word in text.split():
                told.setdefault(spelled(word), {})[language] = weight
    for language, text in NEIGHBOURS.items():
        for word in text.split():
            told.setdefault(spelled(word), {})[language] = 1.0
    return {word: tuple(_shared(has)) for word, has in told.items()}


def _shared(has: Mapping[str, float]) -> Iterator[tuple[str, float]]:
    """What a word weighs for each of the languages that have it."""
    among_read = sum(language in READ for language in has)
    beside = len(has) - among_read
    for language, weight in has.items():
        rivals = among_read + _BESIDE * beside if language in READ else len(has)
        yield language, weight / rivals
