"""The name a message addresses a person by, proposed from what the name fields hold.

LinkedIn's two name fields hold titles, degrees, emoji, decorated letters, nicknames,
capitals, families first and companies (`formats.md` 1.4). What is clear is proposed as
sure; everything else is a proposal that the user is asked about. Nothing is ever
concluded about a person's gender.
"""

import re

from cordially.domain.folding import fold
from cordially.domain.name_fields import (
    cased,
    clean_field,
    in_capitals,
    is_title_only,
    name_words,
)
from cordially.domain.name_words import (
    ALSO_GIVEN,
    CHINESE_DOUBLE_FAMILY,
    COMPANY_WORDS,
    COMPOUND_FIRST,
    EAST_ASIAN_FAMILY,
    HUNGARIAN_FAMILY,
    HUNGARIAN_GIVEN,
)
from cordially.domain.people import Salutation, SalutationState

MAX_LENGTH = 40
"""A longer salutation is cut and asked about."""

_ONE_LETTER = re.compile(r"[^\W\d_]\.?")
_INITIALS = re.compile(r"(?:[^\W\d_]\.\s?)+[^\W\d_]?\.?")
_HAN = "\u3005\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_KANA = "\u3041-\u30ff\u31f0-\u31ff"
_HANGUL = "\uac00-\ud7a3"
_SCRIPT = re.compile(f"[{_HAN}{_KANA}{_HANGUL}]")


def propose(given_name: str, family_name: str) -> Salutation:  # noqa: PLR0911 - one for each form
    """The salutation for a person whose name fields hold these texts.

    Without any name the salutation is empty and to be asked.
    """
    given, nickname = clean_field(given_name)
    family, _ = clean_field(family_name)
    if _SCRIPT.search(given) or (not given and _SCRIPT.search(family)):
        return _of_han_kana_hangul(given, family, nickname)
    if _is_company(given, family):
        return _ask(f"{given} {family}")
    families = name_words(family.replace(",", " "))
    before, comma, after = given.partition(",")
    if comma and (behind := name_words(after)):
        if is_title_only(before) or (in_capitals(before) and not families):
            return _ask(cased(behind[0]))
        if in_capitals(before) or _fold(before) in EAST_ASIAN_FAMILY | HUNGARIAN_FAMILY:
            return _ask(cased(" ".join(behind)))
    names = name_words(before if comma else given)
    if len(names) > len(families) > 0 and _same(names[-len(families) :], families):
        names = names[: -len(families)]
    if nickname:
        return _ask(cased(nickname))
    if not names:
        return _ask(cased(families[0]) if families else "")
    return _of_words(names, families)


def _of_words(names: list[str], families: list[str]) -> Salutation:  # noqa: PLR0911 - one for each form
    """The salutation from the words left of both fields."""
    if any(character.isdigit() or character in "@_&+#" for name in names for character in name):
        return _ask(" ".join(names))
    if all(_ONE_LETTER.fullmatch(name) for name in names) and len(names) > 3:  # noqa: PLR2004
        return _ask(cased("".join(names)))
    if families and _family_first(names, families):
        return _ask(cased(" ".join(families)))
    full = [name for name in names if not _is_initial(name)]
    if not full:
        return _ask(" ".join(names))
    if len(full) < len(names):
        first_is_full = full[0] == names[0]
        proposal = cased(full[0])
        return _sure(proposal) if first_is_full and len(full) == 1 else _ask(proposal)
    if len(full) == 1:
        return _of_one_word(full[0], families)
    return _of_several_words(full, families)


def _of_one_word(name: str, families: list[str]) -> Salutation:
    folded = _fold(name)
    letters = [character for character in name if character.isalpha()]
    short = len(letters) < 3 and name.isupper()  # noqa: PLR2004 - JP, AJ: initials or a name
    without_vowel = in_capitals(name) and name.isascii() and not set(folded) & set("aeiouy")
    if short or without_vowel:
        return _ask(name)
    if (
        in_capitals(name)
        and families
        and not (in_capitals(families[0]) or _is_initial(families[0]))
    ):
        return _ask(cased(name))
    if folded in {"md", "mohd", "muhd", "mhd"}:
        return _ask(cased(families[0]) if families else name)
    return _sure(cased(name))


def _of_several_words(names: list[str], families: list[str]) -> Salutation:  # noqa: PLR0911 - one for each form
    first = _fold(names[0])
    if first in {"md", "mohd", "muhd", "mhd"}:
        return _ask(cased(names[1]))
    if not families:
        capitals = [name for name in names if in_capitals(name) and len(name) > 1]
        others = [name for name in names if name not in capitals]
        if capitals and others:
            return _ask(" ".join(others))
        if first in HUNGARIAN_FAMILY and _fold(names[1]) in HUNGARIAN_GIVEN:
            return _ask(cased(names[1]))
        if first in EAST_ASIAN_FAMILY - ALSO_GIVEN:
            return _ask(cased(" ".join(names[1:])))
        return _ask(cased(names[0]))
    whole = cased(" ".join(names))
    if first in COMPOUND_FIRST and len(names) == 2:  # noqa: PLR2004 - Jean Pierre
        return _sure(whole)
    if _fold(families[-1]) in EAST_ASIAN_FAMILY or first in COMPOUND_FIRST:
        return _ask(whole)
    return _ask(cased(names[0]))


def _family_first(names: list[str], families: list[str]) -> bool:
    """Whether the given field seems to hold the family name, and the other the given."""
    if len(names) > 2:  # noqa: PLR2004 - no family name of East Asia or Hungary is longer
        return False
    family = " ".join(families)
    folded, other = _fold(" ".join(names)), _fold(families[0])
    if folded in EAST_ASIAN_FAMILY | HUNGARIAN_FAMILY and _one_in_capitals(names, families):
        return True
    if folded in HUNGARIAN_FAMILY and other in HUNGARIAN_GIVEN:
        return folded not in HUNGARIAN_GIVEN or other not in HUNGARIAN_FAMILY
    if folded not in EAST_ASIAN_FAMILY or other in EAST_ASIAN_FAMILY:
        return False
    return folded not in ALSO_GIVEN or "-" in family


def _one_in_capitals(names: list[str], families: list[str]) -> bool:
    """Whether the given field alone is in capitals, as families are written in lists."""
    return all(map(in_capitals, names)) and not any(map(in_capitals, families))


def _of_han_kana_hangul(given: str, family: str, nickname: str) -> Salutation:
    """Family name and a courtesy that fits everybody; always asked about."""
    given, family = given.partition(",")[0], family.partition(",")[0]
    latin = [word for word in name_words(given) if not _SCRIPT.search(word)]
    if nickname and not _SCRIPT.search(nickname):
        return _ask(cased(nickname))
    if latin:
        return _ask(cased(" ".join(latin)))
    own = "".join(_SCRIPT_RUNS.findall(given))
    other = "".join(_SCRIPT_RUNS.findall(family))
    whole = other + own
    if re.search(f"[{_HANGUL}]", whole):
        return _ask(f"{whole}님")
    if re.search(f"[{_KANA}]", whole):
        return _ask(f"{other or own}さん")
    chinese = len(other) < 2 or other in CHINESE_DOUBLE_FAMILY  # noqa: PLR2004
    return _ask(whole if chinese else f"{other}さん")


_SCRIPT_RUNS = re.compile(f"[{_HAN}{_KANA}{_HANGUL}・]+")


def _is_initial(word: str) -> bool:
    return bool(_ONE_LETTER.fullmatch(word) or _INITIALS.fullmatch(word))


def _is_company(given: str, family: str) -> bool:
    words = [fold(word).replace(".", "") for word in f"{given} {family}".replace(",", " ").split()]
    return any(word in COMPANY_WORDS for word in words[1:])


def _same(some: list[str], others: list[str]) -> bool:
    return [_fold(word) for word in some] == [_fold(word) for word in others]


def _fold(text: str) -> str:
    return fold(text).strip(" .").replace("-", "")


def _sure(name: str) -> Salutation:
    return _fitted(name, SalutationState.SURE)


def _ask(name: str) -> Salutation:
    return _fitted(name, SalutationState.ASK)


def _fitted(name: str, state: SalutationState) -> Salutation:
    name = " ".join(name.split()).strip(" ,;·")
    if len(name) <= MAX_LENGTH:
        return Salutation(name, state)
    return Salutation(name[:MAX_LENGTH].rstrip(), SalutationState.ASK)
