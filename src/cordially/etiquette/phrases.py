"""Phrases of several languages, found in a text whatever its case, accents and quotes."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from cordially.etiquette.span import Span

READ_AT_MOST = 20_000
"""Characters of a text that are looked through; no channel takes as many."""

_AS = str.maketrans(
    {"’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'}
    | {"–": "-", "—": "-", "‑": "-", "−": "-", "ß": "s", "ı": "i", "ø": "o", "đ": "d", "ł": "l"}
    | {"æ": "a", "œ": "o", "\u00a0": " ", "\u202f": " ", "\t": " ", "\r": "\n"}
)


@dataclass(frozen=True, slots=True)
class FoldedText:
    """A text in lower case without accents, and where each of its characters stood.

    Curly quotes are straight, every dash is "-", "ß" is one "s", "œ" is "o", "æ" is "a".
    `places` is None where each character kept its place.
    """

    text: str
    places: tuple[int, ...] | None

    def span(self, start: int, end: int) -> Span:
        """The stretch of the text as it was written; `start` must be before `end`."""
        if self.places is None:
            return Span(start, end)
        return Span(self.places[start], self.places[end - 1] + 1)


@lru_cache(maxsize=64)
def folded(text: str) -> FoldedText:
    """The first `READ_AT_MOST` characters of a text, folded."""
    text = text[:READ_AT_MOST].translate(_AS)
    if text.isascii():
        return FoldedText(text.lower(), None)
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        if unicodedata.combining(letter):
            continue
        letters.append(unicodedata.normalize("NFKD", letter)[0].lower()[:1] or letter)
        places.append(place)
    if len(places) == len(text):
        return FoldedText("".join(letters), None)
    return FoldedText("".join(letters), tuple(places))


@dataclass(frozen=True)
class Phrases:
    """Patterns by language (codes of two letters; "" holds for all).

    Each line of a value is one regular expression over folded text: write it in lower case
    without accents; one blank stands for any white space; whole words are matched, so each
    begins with a letter or a digit. No pattern may repeat something that itself repeats, so
    that no text is slow to search.
    """

    lines: Mapping[str, str]

    @cached_property
    def _patterns(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        found = []
        for language, lines in self.lines.items():
            parts = [part.strip() for part in lines.splitlines() if part.strip()]
            body = "|".join(f"(?:{part})" for part in parts).replace(" ", r"\s{1,3}")
            found.append((language, re.compile(rf"(?<!\w)(?=\w)(?:{body})(?!\w)")))
        return tuple(found)

    def found(self, text: str) -> Iterator[tuple[Span, str]]:
        """Where a phrase stands, and its language; by language, then in the text's order."""
        body = folded(text)
        for language, pattern in self._patterns:
            for match in pattern.finditer(body.text):
                yield body.span(*match.span()), language

    def spans(self, text: str) -> tuple[Span, ...]:
        """Where a phrase of any language stands: in order, none inside another."""
        found: list[Span] = []
        for span in sorted(
            {span for span, _ in self.found(text)}, key=lambda span: (span.start, -span.end)
        ):
            if not found or span.start >= found[-1].end:
                found.append(span)
        return tuple(found)
