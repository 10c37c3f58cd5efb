"""Whether a name in a greeting is the reader's: the same, a short form, misspelt, another's."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from cordially.domain.folding import fold, name_key
from cordially.domain.name_words import EAST_ASIAN_FAMILY, HUNGARIAN_FAMILY, HUNGARIAN_GIVEN
from cordially.etiquette.addressing import Called
from cordially.etiquette.document import Reader
from cordially.etiquette.head_words import FIELDS
from cordially.etiquette.lexicon.given_names import EAST_ASIAN_GIVEN, GIVEN_NAMES
from cordially.etiquette.lexicon.salutations import GOES_BY, PARTICLES, SURNAME_TITLES
from cordially.etiquette.lexicon.short_names import full_names, is_form_of
from cordially.etiquette.near_names import is_shape_of, is_slip
from cordially.etiquette.phrases import READ_AT_MOST
from cordially.etiquette.span import Span

_TWO_WAYS = {
    "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "å": "aa", "æ": "ae", "œ": "oe",
}  # fmt: skip
_CAPITALISED = re.compile(r"(?<!\w)[^\W\d_a-z][^\W\d_]{2,40}(?!\w)")
_WESTERN = GIVEN_NAMES - EAST_ASIAN_GIVEN - HUNGARIAN_GIVEN


class Fit(StrEnum):
    """How a greeted name fits a reader.

    Own is any right way to call them, or one that cannot be judged. Marks is the name with
    wrong accents, misspelt one with a wrong letter. Family is the family name where the given
    name belongs, given the given name where the family name belongs.
    """

    OWN = "own"
    MARKS = "marks"
    MISSPELT = "misspelt"
    FAMILY = "family"
    GIVEN = "given"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Judged:
    """How a name fits, and for a misspelt one which word it is and how the reader spells it."""

    fit: Fit
    word: int = 0
    spelled: str = ""


@dataclass(frozen=True, slots=True)
class _Names:
    """A reader's names: words as written, and folded."""

    given: tuple[str, ...]
    family: tuple[str, ...]

    @property
    def given_folded(self) -> tuple[str, ...]:
        return tuple(map(fold, self.given))

    @property
    def family_folded(self) -> tuple[str, ...]:
        return tuple(map(fold, self.family))


@lru_cache(maxsize=4096)
def own_words(given_name: str, family_name: str) -> frozenset[str]:
    """The folded words of a reader's name that a greeting may use."""
    names = _names(given_name, family_name)
    return frozenset(word for word in names.given_folded + names.family_folded if len(word) > 1)


def judged(person: Called, reader: Reader) -> Judged:
    """How the name in a greeting fits a reader."""
    beside = f"{reader.company} {reader.position}"
    return _judged(person, reader.given_name, reader.family_name, beside, reader.known or "")


@lru_cache(maxsize=4096)
def _judged(person: Called, given_name: str, family_name: str, beside: str, known: str) -> Judged:
    names = _names(given_name, family_name)
    words = tuple(
        word for word in person.words if word not in FIELDS and fold(word) not in PARTICLES
    )
    if person.has_field and not words:
        return _of_fields(person, names)
    if not words or not (names.given or names.family) or not _comparable(words, names):
        return Judged(Fit.OWN)
    fits = [_word_fit(word, names) for word in words]
    strange = all(fit in {Fit.OTHER, Fit.MISSPELT} for fit, _ in fits)
    if strange and _is_otherwise_meant(words, beside, known):
        return Judged(Fit.OWN)
    if all(fit is Fit.FAMILY for fit, _ in fits) and not person.has_field:
        titled = person.title or _family_comes_first(names) or not names.given
        if not titled:
            return Judged(Fit.FAMILY)
    return _of_words(person, words, fits, names)


def wrong_marks(text: str, reader: Reader) -> Iterator[tuple[Span, str]]:
    """Where a text writes a name of the reader with missing or other accents; the right one.

    Short family names are passed over: without accents many are words.
    """
    names = _names(reader.given_name, reader.family_name)
    marked = {fold(name): name for name in names.given if not name.isascii() and len(name) > 2}  # noqa: PLR2004 - Bo, Jo
    marked |= {fold(name): name for name in names.family if not name.isascii() and len(name) > 4}  # noqa: PLR2004 - Bär
    for match in _CAPITALISED.finditer(text[:READ_AT_MOST]) if marked else ():
        spelled = marked.get(fold(match[0]))
        if spelled and _marks_differ(match[0], spelled):
            yield Span(*match.span()), spelled


def _is_otherwise_meant(words: Sequence[str], beside: str, known: str) -> bool:
    """Whether the company or title is greeted, or a name that the notes say they use."""
    folded = [fold(word) for word in words]
    if all(word in fold(beside).split() for word in folded):
        return True
    notes = fold(known)
    return any(word in notes for word in folded) and any(cue in notes for cue in GOES_BY)


def _of_words(
    person: Called, words: Sequence[str], fits: Sequence[tuple[Fit, str]], names: _Names
) -> Judged:
    first, last = fits[0][0], fits[-1][0]
    own = all(fit is Fit.OWN for fit, _ in fits)
    if person.title in SURNAME_TITLES and own and names.family:
        whole = " ".join(map(fold, words))
        if whole in names.given_folded and whole not in names.family_folded:
            return Judged(Fit.GIVEN)
    swapped = len(fits) > 1 and first is Fit.FAMILY and last is Fit.OWN and not person.title
    if swapped and not _family_comes_first(names):
        return Judged(Fit.FAMILY)
    if first is Fit.OTHER:
        return Judged(Fit.OTHER if len(fits) == 1 or _is_sure(words, fits) else Fit.OWN)
    if last is Fit.OTHER and fold(words[-1]) not in GIVEN_NAMES and names.family:
        return Judged(Fit.OTHER)
    for place, (fit, spelled) in enumerate(fits):
        if spelled:
            kind = Fit.MISSPELT if fit is Fit.MISSPELT else Fit.MARKS
            return Judged(kind, person.words.index(words[place]), spelled)
    return Judged(Fit.OWN)


def _is_sure(words: Sequence[str], fits: Sequence[tuple[Fit, str]]) -> bool:
    """Whether several words name somebody else: a known name first, or nothing that fits."""
    return fold(words[0]) in GIVEN_NAMES or all(fit is Fit.OTHER for fit, _ in fits)


def _of_fields(person: Called, names: _Names) -> Judged:
    alone = len(person.words) == 1
    if alone and person.words[0] == "{family_name}" and not person.title:
        return Judged(Fit.OWN if _family_comes_first(names) else Fit.FAMILY)
    if person.words[:2] == ("{family_name}", "{given_name}"):
        return Judged(Fit.OWN if _family_comes_first(names) else Fit.FAMILY)
    if alone and person.words[0] == "{given_name}" and person.title in SURNAME_TITLES:
        return Judged(Fit.GIVEN)
    return Judged(Fit.OWN)


def _word_fit(word: str, names: _Names) -> tuple[Fit, str]:
    """How one word fits; beside it the spelling that it should have, where it is wrong."""
    key, parts = fold(word), name_key(word).split()
    joined = "".join(parts)
    given, family = names.given_folded, names.family_folded
    same = _same(word, key, joined, names)
    if same is not None:
        return same
    if _is_initials(word, joined, given + family) or any(
        is_form_of(short, name) for short in {key, joined} for name in given
    ):
        return Fit.OWN, ""
    if parts and all(part in given + family for part in parts):
        return (Fit.FAMILY if all(part in family for part in parts) else Fit.OWN), ""
    return _near(key, names)


def _near(key: str, names: _Names) -> tuple[Fit, str]:
    """How a word fits that is none of the names and no known form of one."""
    folded = names.given_folded + names.family_folded
    for spelled, name in zip(names.given + names.family, folded, strict=True):
        if is_slip(key, name):
            return Fit.MISSPELT, spelled
    pet = any(is_slip(full, name) for full in full_names(key) for name in names.given_folded)
    if pet or any(is_shape_of(key, name) for name in names.given_folded):
        return Fit.OWN, ""
    return Fit.OTHER, ""


def _same(word: str, key: str, joined: str, names: _Names) -> tuple[Fit, str] | None:
    """Which name has the same letters; None where none has."""
    for fit, written in ((Fit.OWN, names.given), (Fit.FAMILY, names.family)):
        for spelled in written:
            if key == fold(spelled) or _two_ways(word) == _two_ways(spelled):
                return fit, spelled if _marks_differ(word, spelled) else ""
        if len(written) > 1 and joined == "".join(map(name_key, written)):
            return fit, ""
    return None


def _marks_differ(word: str, spelled: str) -> bool:
    """Whether accents of the reader's name are missing or others than theirs.

    More accents than in the contact list are no fault: many members leave theirs out there.
    Where both hold as many letters with accents, they must be the same.
    """
    one, other = (unicodedata.normalize("NFC", text).casefold() for text in (word, spelled))
    if one == other or _two_ways(one) == other or one == _two_ways(other):
        return False
    return sum(letter > "\x7f" for letter in one) <= sum(letter > "\x7f" for letter in other)


def _two_ways(word: str) -> str:
    """A word with its umlauts written out, as people do without the keys."""
    lower = unicodedata.normalize("NFC", word).lower()
    return "".join(_TWO_WAYS.get(letter, letter) for letter in lower)


def _is_initials(word: str, joined: str, names: tuple[str, ...]) -> bool:
    if any(len(name.strip(".")) == 1 and joined.startswith(name[0]) for name in names):
        return True
    bare = word.replace(".", "")
    if not 0 < len(joined) <= 3 or not (bare.isupper() or len(joined) == 1):  # noqa: PLR2004 - J. P., JPM
        return False
    firsts = [name[0] for name in names if name]
    return all(letter in firsts for letter in joined)


def _family_comes_first(names: _Names) -> bool:
    """Whether the order is right for this name, or the contact list has both swapped."""
    given, family = names.given_folded, names.family_folded
    first = EAST_ASIAN_FAMILY | HUNGARIAN_FAMILY
    known = GIVEN_NAMES | HUNGARIAN_GIVEN
    if any(name in first for name in given):
        return True
    if any(name in first for name in family) and not any(name in _WESTERN for name in given):
        return True
    return any(name in known for name in family) and not any(name in known for name in given)


def _comparable(words: tuple[str, ...], names: _Names) -> bool:
    """Whether both are in Latin letters: others are written in more ways than one."""
    return _is_latin("".join(words)) and any(map(_is_latin, names.given + names.family))


def _is_latin(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    return bool(letters) and all(
        letter.isascii() or unicodedata.name(letter, "").startswith("LATIN") for letter in letters
    )


@lru_cache(maxsize=4096)
def _names(given_name: str, family_name: str) -> _Names:
    given, family = (
        tuple(
            part
            for word in text.replace("-", " ").split()
            if (part := word.strip("(),.;:\"“”'’[]"))
        )
        for text in (given_name[:200], family_name[:200])
    )
    return _Names(given, tuple(word for word in family if fold(word) not in PARTICLES) or family)
