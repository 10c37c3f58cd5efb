"""A personal line without what any copy of it would change: names, case, punctuation."""

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from cordially.domain.merge_fields import Plain, pieces
from cordially.etiquette.document import Reader
from cordially.etiquette.empty_words.folded import closings, empty_words, line_words, openers

EMPTY_WEIGHT = 0.25
"""What an empty word weighs beside a word of substance; chosen on line_pairs.tsv."""

CHARACTER_WEIGHT = 0.5
KANA_WEIGHT = 0.2
"""A character of a script without blanks, against a word; kana mostly carry grammar."""

STEM_LENGTH = 3

MAX_LENGTH = 4000
"""Only so many characters of a line are compared."""

_SYLLABLES = (
    "\u3005-\u3007\u3041-\u30ff\u3105-\u312f\u31a0-\u31ff\u3400-\u9fff\U00020000-\U0003ffff"
)
_ALPHABETS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
_HANGUL = "\uac00-\ud7a3"
_WITHOUT_BLANKS = re.compile(f"[{_SYLLABLES}]|[{_ALPHABETS}]+|[^{_SYLLABLES}{_ALPHABETS} ]+")
_SPECIAL = re.compile(f"[{_SYLLABLES}{_ALPHABETS}]")
_INSIDE_WORDS = re.compile(f"[{_SYLLABLES}{_ALPHABETS}{_HANGUL}]")
_HONORIFICS = "(?:さん|さま|様|さま|殿|君|くん|ちゃん|先生|님|씨|老师|女士|小姐|总)"

_NAME = r"[^\W\d_][\w'’.\-]*"
_OPENING = re.compile(rf"\s*({_NAME})(?:[ \t]+{_NAME}){{0,3}}?[ \t]*[,!:;–—\n]\s*")
_CALLED_FIRST = re.compile(rf"\s*({_NAME})\s*,\s+")
_CALLED_LAST = re.compile(rf",\s*({_NAME})\s*[.!…]*\s*\Z")

_LEGAL_FORMS = frozenset(
    "ag as asa ab aps bv co corp corporation gmbh inc kg kgaa limited llc llp ltd ltda nv oy plc "
    "sa sarl sas se sl spa srl ug".split()
)
JOINING_WORDS = frozenset(
    "a al an and at bei by chez da de dei del der di do du e em en et for from fur i in na of the "
    "to u und van voor von y".split()
)
"""Words that only join names, companies and positions to each other."""


@dataclass(frozen=True, slots=True)
class BareLine:
    """What is compared of a line.

    `raw` is the whole line folded, names included. `words` are those left in order.
    `weights` holds the weight of each, a word that comes again numbered, and `weight`
    their sum; `stems` holds the same weights by how the words begin.
    """

    raw: str
    words: tuple[str, ...]
    weights: dict[str, float]
    stems: dict[str, float]
    weight: float


def stem(token: str) -> str:
    """What other forms of a word begin with as well."""
    return token[:STEM_LENGTH]


def without_fields(text: str) -> str:
    """The text without merge fields and placeholders."""
    return " ".join(piece.text for piece in pieces(text) if isinstance(piece, Plain))


@lru_cache(maxsize=2048)
def bare_line(text: str, reader: Reader) -> BareLine:
    """The line without its reader's names and company, and without greeting and close."""
    text = text[:MAX_LENGTH]
    body = without_fields(text) if "{" in text else text
    words = tuple(_dropped(line_words(_inner(body)), body, reader).split())
    weights: dict[str, float] = {}
    stems: dict[str, float] = {}
    for token, count in Counter(_tokens(words)).items():
        weight = _weight(token)
        weights[token] = weight
        weights.update((f"{token} {again}", weight) for again in range(2, count + 1))
        stems[stem(token)] = stems.get(stem(token), 0.0) + count * weight
    return BareLine(line_words(text), words, weights, stems, sum(weights.values()))


def only_names(text: str, reader: Reader) -> bool:
    """Whether nothing is left of a line but names, company, position and fields."""
    return all(word in JOINING_WORDS for word in _beside_names(text, reader))


def only_greets(text: str, reader: Reader) -> bool:
    """Whether a text says nothing but "Dear" and a name, as far as that is known."""
    said_first = openers()
    return all(word in said_first for word in _beside_names(text, reader))


def _beside_names(text: str, reader: Reader) -> list[str]:
    body = without_fields(text[:MAX_LENGTH])
    words = _dropped(line_words(body), body, reader)
    for title in (reader.position, reader.company):
        words = _cut(words, line_words(title))
    return words.split()


def _inner(text: str) -> str:
    """The text between its greeting and its close, as far as they can be told."""
    opening = _OPENING.match(text)
    if opening and line_words(opening[1]) in openers():
        text = text[opening.end() :]
    elif (called := _CALLED_FIRST.match(text)) and called[1][0].isupper():
        text = text[called.end() :] if not _is_empty_word(called[1]) else text
    lines = text.rstrip().split("\n")
    for back in range(1, min(4, len(lines)) + 1):
        if line_words(lines[-back]) in closings() and _few_words(lines[len(lines) - back + 1 :]):
            return "\n".join(lines[:-back])
    called = _CALLED_LAST.search(text)
    if called and called[1][0].isupper() and not _is_empty_word(called[1]):
        text = text[: called.start()]
    return text


def _is_empty_word(word: str) -> bool:
    return line_words(word) in empty_words()


def _few_words(lines: list[str]) -> bool:
    return sum(len(line.split()) for line in lines) <= 4  # noqa: PLR2004 - a name and a title


def _dropped(words: str, text: str, reader: Reader) -> str:
    """The folded words without the names and the company of the reader."""
    # The company first: it may hold the family name ("Costa Mosaici").
    words = _cut(words, line_words(reader.company))
    given, family = line_words(reader.given_name), line_words(reader.family_name)
    names = {f"{given} {family}", f"{family} {given}", given, family}
    names.update(given.split(), family.split())
    for name in (family + given, given + family) if _INSIDE_WORDS.search(given) else ():
        words = _cut(words, name)
    for name in sorted(names, key=len, reverse=True):
        words = _cut(words, name)
    return _cut_company(words, text, reader.company)


def _cut_company(words: str, text: str, company: str) -> str:
    if not company.strip():
        return words
    parts = line_words(company).split()
    words = _cut(words, " ".join(parts))
    short = [part for part in parts if part not in _LEGAL_FORMS]
    words = _cut(words, " ".join(short))
    first = company.split(maxsplit=1)[0].strip(",.")
    if len(first) > 3 and first[0].isupper() and first in text:  # noqa: PLR2004 - no "The"
        words = _cut(words, line_words(first))
    return words


def _cut(words: str, name: str) -> str:
    """The words without every place where the name stands."""
    if not name.strip():
        return words
    if _INSIDE_WORDS.search(name):
        pattern = re.escape(name) + (f"{_HONORIFICS}?" if len(name) > 1 else _HONORIFICS)
        return re.sub(pattern, " ", words)
    return f" {words} ".replace(f" {name} ", " ").strip()


def _tokens(words: tuple[str, ...]) -> list[str]:
    """What is compared: words, characters of Han and kana, pairs of letters of Thai."""
    found: list[str] = []
    for word in words:
        if not _SPECIAL.search(word):
            found.append(word)
            continue
        for run in _WITHOUT_BLANKS.findall(word):
            if len(run) > 1 and _SPECIAL.match(run):
                found.extend(first + second for first, second in pairwise(run))
            else:
                found.append(run)
    return found


def _weight(token: str) -> float:
    if _SPECIAL.match(token):
        return KANA_WEIGHT if "\u3041" <= token[0] <= "\u309f" else CHARACTER_WEIGHT
    if token in empty_words() or (len(token) < 3 and not token.isdigit()):  # noqa: PLR2004
        return EMPTY_WEIGHT
    return 1.0
