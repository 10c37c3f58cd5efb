"""Phrases of several languages, found in a text whatever its case, accents and quotes."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice

from cordially.etiquette.first_letters import first_letters
from cordially.etiquette.span import Span

READ_AT_MOST = 20_000
"""Characters of a text that are looked through; no channel takes as many."""

WORDS_AT_MOST = 3_000
"""Words of a text at which phrases are looked for: some ten pages."""

_AS = str.maketrans(
    {"’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'}
    | {"–": "-", "—": "-", "‑": "-", "−": "-", "ß": "s", "ı": "i", "ø": "o", "đ": "d", "ł": "l"}
    | {"æ": "a", "œ": "o", "\u00a0": " ", "\u202f": " ", "\t": " ", "\r": "\n"}
)

_FEW = 3
_ANY = ""
_WORD_START = re.compile(r"(?<!\w)\w")


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


@lru_cache(maxsize=1024)
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


def _pattern(parts: Iterable[str]) -> re.Pattern[str]:
    body = "|".join(f"(?:{part})" for part in parts).replace(" ", r"(?:\s{1,3})")
    return re.compile(rf"(?:{body})(?!\w)")


@dataclass(frozen=True)
class Phrases:
    """Patterns by language (codes of two letters; "" holds for all).

    Each line of a value is one regular expression over folded text: write it in lower case
    without accents; one blank stands for any white space, and in a class of characters it
    is written as an escape; whole words are matched, so each begins with a letter or a
    digit. No pattern may repeat something that itself repeats, so that no text is slow to
    search.
    """

    lines: Mapping[str, str]

    @cached_property
    def _by_letter(self) -> Mapping[str, tuple[tuple[str, re.Pattern[str]], ...]]:
        """The patterns to try at a word, by its first letter; `_ANY` for any other.

        A part with few first letters stands with its like under each of them; all others of
        a language are one pattern, so that few are tried and few are made.
        """
        few: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        many: defaultdict[str, list[str]] = defaultdict(list)
        under: defaultdict[str, set[str]] = defaultdict(set)
        for language, lines in self.lines.items():
            for part in filter(None, (line.strip() for line in lines.splitlines())):
                letters = first_letters(part)
                if letters is not None and len(letters) <= _FEW:
                    for letter in letters:
                        few[letter, language].append(part)
                else:
                    many[language].append(part)
                    under[language] |= letters or {_ANY}
        known = {letter for letter, _ in few}.union(*under.values())
        found: dict[str, list[tuple[str, re.Pattern[str]]]] = {
            letter: [] for letter in (*known, _ANY)
        }
        for (letter, language), parts in few.items():
            found[letter].append((language, _pattern(parts)))
        for language, parts in many.items():
            pattern = _pattern(parts)
            for letter in found if _ANY in under[language] else under[language]:
                found[letter].append((language, pattern))
        return {letter: tuple(patterns) for letter, patterns in found.items()}

    def found(self, text: str) -> Iterator[tuple[Span, str]]:
        """Where a phrase stands, and its language: of one language in order, none in another."""
        body = folded(text)
        by_letter = self._by_letter
        others = by_letter[_ANY]
        ends: dict[str, int] = {}
        for word in islice(_WORD_START.finditer(body.text), WORDS_AT_MOST):
            start = word.start()
            longest: dict[str, int] = {}
            for language, pattern in by_letter.get(word[0], others):
                match = pattern.match(body.text, start)
                if match and start >= ends.get(language, 0):
                    longest[language] = max(match.end(), longest.get(language, 0))
            for language, end in longest.items():
                ends[language] = end
                yield body.span(start, end), language

    def spans(self, text: str) -> tuple[Span, ...]:
        """Where a phrase of any language stands: in order, none inside another."""
        found: list[Span] = []
        for span in sorted(
            {span for span, _ in self.found(text)}, key=lambda span: (span.start, -span.end)
        ):
            if not found or span.start >= found[-1].end:
                found.append(span)
        return tuple(found)
