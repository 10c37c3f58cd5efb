"""The sentences of a text with the marks in each."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from cordially.etiquette.phrases import FoldedText, folded
from cordially.etiquette.reading.asks.tongue import Found, Place, tongue_of
from cordially.etiquette.reading.language import language_of
from cordially.etiquette.reading.tokens import READ_AT_MOST
from cordially.etiquette.span import Span

_TOKEN = re.compile(r"([^\W\d_]+)|(\d)\d*(?:[.,:]\d+)*|(,)|([?!]|[.…;:]+(?=\s)|\n+)")
_NUMBER = "0"
_MOST_WORDS = 3_000
"""Words of a text that are looked at, as in `phrases`: some ten pages."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """What a sentence says, and where its words stand in the folded text."""

    found: Found
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Marked:
    """The sentences of a text, in order."""

    sentences: tuple[Sentence, ...]
    body: FoldedText

    def threes(self) -> Iterator[tuple[Found, Sentence, Found]]:
        """Each sentence between the marks of the one before and of the one after."""
        found = [sentence.found for sentence in self.sentences]
        yield from zip(({}, *found), self.sentences, (*found[1:], {}), strict=False)

    def spans(self, sentence: Sentence, places: Iterable[Place]) -> Iterator[Span]:
        """Where these words of a sentence stand in the text, in order, none inside another."""
        end = 0
        for begun, until in sorted(places):
            start = max(begun, end)
            if start < until:
                yield self.body.span(sentence.places[start][0], sentence.places[until - 1][1])
                end = until


@lru_cache(maxsize=256)
def marked(text: str) -> Marked:
    """The sentences of a text, as far as it is read, in the language that it is written in."""
    body = folded(text[:READ_AT_MOST])
    tongue = tongue_of(language_of(text))
    return Marked(
        tuple(
            Sentence(tongue.found(words, commas), places)
            for words, commas, places in _sentences(body.text)
        ),
        body,
    )


def _sentences(text: str) -> Iterator[tuple[list[str], list[int], tuple[Place, ...]]]:
    """The words of each sentence, which of them stand after a comma, and where they stand."""
    words: list[str] = []
    commas: list[int] = []
    places: list[Place] = []
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
            words.append(_NUMBER if digit else word)
            places.append(match.span())
            left -= 1
            if not left:
                break
    if words:
        yield words, commas, tuple(places)
