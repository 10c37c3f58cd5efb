"""A name field without what is not the name: decoration, titles, degrees, capitals."""

import re
import unicodedata

from cordially.domain.folding import fold
from cordially.domain.name_words import CREDENTIALS, TITLES

_READ = 300
_INSIDE_NAMES = "'’-.‐·ʼ"
_JOINERS = "\u200c\u200d"
_PLAIN_LETTERS = {
    **{
        ord(small): letter
        for small, letter in zip(
            "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz", strict=True
        )
    },
    **{0x1F150 + place: chr(ord("a") + place) for place in range(26)},
    **{0x1F170 + place: chr(ord("a") + place) for place in range(26)},
}
_BRACKETED = re.compile(
    r"[(\[{（【「]([^)\]}）】」]*)[)\]}）】」]?|[\"“”„«]([^\"“”«»]+)[\"“”»]|(?<!\w)['‘]([^'’]+)['’](?!\w)"
)
_CUT = re.compile(r"\s*(?:[|•/\\;:–—]|\s-+\s)\s*")


def clean_field(field: str) -> tuple[str, str]:
    """The field without decoration and tail, and the nickname that it holds in brackets."""
    text = unicodedata.normalize("NFKC", field[:_READ].translate(_PLAIN_LETTERS))
    kept = "".join(_kept(character) for character in text)
    nicknames = [
        found
        for match in _BRACKETED.finditer(kept)
        if (found := _as_nickname(match[1] or match[2] or match[3] or ""))
    ]
    plain = _CUT.split(_BRACKETED.sub(" ", kept).strip(" ,-–—|•"))[0]
    return " ".join(plain.split()).strip(" ,"), nicknames[0] if nicknames else ""


def _kept(character: str) -> str:
    category = unicodedata.category(character)
    if category[0] in "LMN" or character in _JOINERS:
        return "" if character == "\ufe0f" else character
    if category in {"Cf", "Cc", "Cs"} and not character.isspace():
        return ""
    if category[0] in "SCZ" and character not in "|+":
        return " "
    return character


def _as_nickname(text: str) -> str:
    names = name_words(text.replace(",", " "))
    pronouns = "/" in text
    plain = all(name.replace("-", "").replace("'", "").isalpha() for name in names)
    return " ".join(names) if names and plain and len(names) < 3 and not pronouns else ""  # noqa: PLR2004


def name_words(text: str) -> list[str]:
    """The words of a field without the titles before and the degrees behind them."""
    names = [word.strip(",;") for word in text.split()]
    names = [word for word in names if any(character.isalpha() for character in word)]
    while names and _is_title(names[0]) and not (len(names) == 1 and names[0] in _NAMES_TOO):
        del names[0]
    while names and _is_credential(names[-1]) and not (len(names) == 1 and names[-1].islower()):
        del names[-1]
    return names


def _is_title(word: str) -> bool:
    parts = [part for part in re.split(r"[.\-]", fold(word)) if part]
    joined = "".join(parts)
    if word.isupper() and len(joined) < 3 and not word.endswith("."):  # noqa: PLR2004 - DR, not Ca
        return joined in {"dr", "mr", "ms", "ca", "cs", "er", "ir"}
    short = len(joined) < 4 and not word.endswith(".")  # noqa: PLR2004 - Don, Hon: names as well
    if short and joined not in {"dr", "dra", "drs", "mr", "mrs", "ms", "mx", "ing", "ดร", "д-р"}:
        return False
    return joined in TITLES or (len(parts) > 1 and all(part in TITLES for part in parts))


_NAMES_TOO = frozenset({"Don", "Gen", "Hon", "Judge", "Lady", "Dame", "Mag", "Major", "Pastor"})
"""Titles that are also given names where nothing follows them."""


def is_title_only(text: str) -> bool:
    """Whether a text holds titles or degrees and no name."""
    return bool(text.strip()) and not name_words(text)


def _is_credential(word: str) -> bool:
    folded = fold(word).replace(".", "").replace("-", "").replace("®", "").replace("™", "")
    if folded not in CREDENTIALS:
        return False
    return (
        word.isupper()
        or "." in word
        or folded
        in {
            "phd",
            "dphil",
            "jr",
            "sr",
            "esq",
            "msc",
            "bsc",
            "pharmd",
            "psyd",
            "meng",
            "beng",
            "btech",
            "mtech",
            "peng",
            "ceng",
        }
    )


def in_capitals(text: str) -> bool:
    """Whether a text of at least two letters is written in capitals alone."""
    letters = [character for character in text if character.isalpha()]
    return len(letters) > 1 and all(character.isupper() for character in letters)


def cased(text: str) -> str:
    """The name in usual letters: MARIA and maria become Maria, McKenna stays."""
    return " ".join(_cased_word(word) for word in text.split())


def _cased_word(word: str) -> str:
    parts = re.split(r"([-'’‐])", word)
    return "".join(_cased_part(part) for part in parts) if _recase(word) else word


def _recase(word: str) -> bool:
    odd = word[0].islower() and any(character.isupper() for character in word[1:])
    return in_capitals(word) or word.islower() or odd


def _cased_part(part: str) -> str:
    if (
        part.casefold() in {"de", "da", "do", "dos", "del", "la", "van", "von", "bin", "al"}
        and part.islower()
    ):
        return part
    turkish = any(letter in part for letter in "İŞĞışğ")
    rest = part[1:].replace("İ", "i")
    rest = (rest.replace("I", "ı") if turkish else rest).lower()
    if len(part) > 3 and part[:2].lower() == "mc":  # noqa: PLR2004 - McKenna
        rest = rest[0] + rest[1].upper() + rest[2:]
    # Not upper(): Georgian has capitals that are used for whole words alone.
    return part[:1].title() + rest
