"""Of whom something is said: of the writer, of somebody else, or of nobody in particular."""

import re
from enum import StrEnum

from cordially.etiquette.lexicon.affairs import (
    ARTICLES,
    HIS,
    NEAR,
    NOBODY,
    OF,
    OWN_SUBJECT,
    PRONOUNS,
)
from cordially.etiquette.lexicon.given_names import GIVEN_NAMES
from cordially.etiquette.passages import sentence_around
from cordially.etiquette.phrases import folded
from cordially.etiquette.span import Span

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_GENITIVE = re.compile(r"['’]s?$")
_THAT = re.compile(r"\b(?:lorsqu|puisqu|qu)['’]", re.IGNORECASE)
_ELISION = re.compile(r"\bd['’]")
_NAMED_ILLNESS = frozenset(
    "parkinson alzheimer crohn lyme huntington hodgkin down asperger".split()
)
_I_AM = frozenset("am bin suis etais estoy llevo estou ando sono ben".split())
_ALSO_ARTICLES = frozenset(("el", "il"))
_TO = frozenset("bei bij chez a ad al".split())
_OF_MANY = frozenset("sind waren haben hatten bekommen erwarten leiden".split())
_NOUNS_BEFORE = 6
_NAMES_BEFORE = 4
_PRONOUNS_BEFORE = 2


class Whose(StrEnum):
    """Of whom something is said.

    `NEAR` is somebody near, or by a given name that is known; `NAMED` is a name that may be
    a company's.
    """

    OWN = "own"
    NEAR = "near"
    NAMED = "named"
    NOBODY = "nobody"


def said_of(text: str, span: Span) -> Whose:
    """The subject of a verb that begins a stretch: the nearest before it, or one inside.

    A capital letter makes a name, unless an article stands before it, so that a German noun
    is none.
    """
    sentence = sentence_around(text, span)
    before = _words(text[sentence.start : span.start])[-_NOUNS_BEFORE:]
    inside = _words(text[span.start : span.end])
    first = inside[0] if inside else ""
    if _folded(first) in _I_AM:
        return Whose.OWN
    return _before(before, first) or _inside(inside, begun=bool(before)) or Whose.NOBODY


def _before(words: list[str], verb: str) -> Whose | None:
    for distance, place in enumerate(reversed(range(len(words))), start=1):
        word = _folded(words[place])
        if word in NEAR:
            return Whose.NEAR
        if distance <= _PRONOUNS_BEFORE and _stands_for_one(word, _folded(verb)):
            # "he also was", but not "his bridge was".
            return Whose.NEAR if distance == 1 or _folded(words[-1]) in NOBODY else None
        if distance <= _NAMES_BEFORE and word in OWN_SUBJECT:
            return Whose.OWN
        if distance <= _NAMES_BEFORE and _is_name(words, place):
            return _named(word)
    return None


def _inside(words: list[str], *, begun: bool) -> Whose | None:
    """The subject behind its verb, as in "seit Mai ist Anna krank"."""
    for place in range(1, len(words) - 1):
        word = _folded(words[place])
        if word in NEAR or word in PRONOUNS - _ALSO_ARTICLES:
            return Whose.NEAR
        if word in OWN_SUBJECT:
            return Whose.OWN
        if place == 1 and (begun or _folded(words[0]) in _TO) and _is_name(words, place):
            return _named(word)
    return None


def belongs_to(text: str, span: Span) -> Whose:
    """The owner within a stretch: "her illness", "Anna's debts", "la maladie de Paul"."""
    words = _words(_ELISION.sub("de ", text[span.start : span.end]))
    first, last = words[0], words[-1]
    if _folded(first) in HIS:
        return Whose.NEAR
    owner = _GENITIVE.sub("", first)
    owners = [owner] if owner != first or first.endswith("s") else []
    if OF & {_folded(word) for word in words[:-1]}:
        owners.append(last)
    for word in owners:
        plain = _folded(word)
        if plain in NEAR or plain.removesuffix("s") in NEAR:
            return Whose.NEAR
        if _is_capital(word) and plain not in NOBODY | _NAMED_ILLNESS | OWN_SUBJECT:
            return _named(plain)
    return Whose.NOBODY


def _named(name: str) -> Whose:
    known = name in GIVEN_NAMES or name.removesuffix("s") in GIVEN_NAMES
    return Whose.NEAR if known else Whose.NAMED


def _words(text: str) -> list[str]:
    return _WORD.findall(_THAT.sub("que ", text))


def _folded(word: str) -> str:
    return folded(word).text.replace("’", "'")


def _stands_for_one(word: str, verb: str) -> bool:
    return word in PRONOUNS or (word == "sie" and verb not in _OF_MANY)


def _is_capital(word: str) -> bool:
    return word[0].isupper() and not (word.isupper() and len(word) > 1)


def _is_name(words: list[str], place: int) -> bool:
    if not _is_capital(words[place]) or _folded(words[place]) in NOBODY:
        return False
    return not place or _folded(words[place - 1]) not in ARTICLES
