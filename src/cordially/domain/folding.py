"""One fold of letters for search, for the order of names and for the A-Z picture.

Folded text has no case, no accents and no compatibility forms; letters of the Latin
alphabet that no decomposition reaches (ø ł ß æ ı and their like) become plain ones.
Other scripts stay as they are, without their accents and vowel points.
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

INSIDE_FROM = 3
"""From so many letters a query word is also looked for inside words."""

NO_LETTER = "#"
"""The group of names that begin with no letter of a known script."""

_PLAIN = {
    "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
    "ȷ": "j", "ħ": "h", "ŧ": "t", "ŋ": "n", "ĸ": "k", "ɓ": "b", "ɖ": "d", "ɗ": "d",
    "ƙ": "k", "ɣ": "g", "ɠ": "g", "ƴ": "y", "ʋ": "v", "ƒ": "f", "ə": "e", "ǝ": "e",
    "ɛ": "e", "ɔ": "o", "ɨ": "i", "ʉ": "u", "ɲ": "n", "ɩ": "i", "ʊ": "u", "ⱥ": "a",
    "ƀ": "b", "ȼ": "c", "ɇ": "e", "ǥ": "g", "ɉ": "j", "ƚ": "l", "ɍ": "r", "ⱦ": "t",
    "ƶ": "z", "ƭ": "t", "ƥ": "p", "ƈ": "c", "ƿ": "w", "ȝ": "y",
    # Small capitals, which some members write their names in.
    "ᴀ": "a", "ʙ": "b", "ᴄ": "c", "ᴅ": "d", "ᴇ": "e", "ꜰ": "f", "ɢ": "g", "ʜ": "h",
    "ɪ": "i", "ᴊ": "j", "ᴋ": "k", "ʟ": "l", "ᴍ": "m", "ɴ": "n", "ᴏ": "o", "ᴘ": "p",
    "ꞯ": "q", "ʀ": "r", "ꜱ": "s", "ᴛ": "t", "ᴜ": "u", "ᴠ": "v", "ᴡ": "w", "ʏ": "y",
    "ᴢ": "z",
    # Every apostrophe and every dash is one.
    "‘": "'", "’": "'", "‛": "'", "′": "'", "ʹ": "'", "ʻ": "'", "ʼ": "'", "ʽ": "'",
    "ʾ": "'", "ʿ": "'", "ˈ": "'", "´": "'", "`": "'",
    "‐": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-",
    # Arabic and Persian keyboards write the same letters differently; the bar that
    # stretches a word (tatweel) is no letter.
    "ک": "ك", "ی": "ي", "ى": "ي", "ة": "ه", "ـ": "",
    # Blanks that their category does not show: Hangul fillers, the empty Braille cell.
    "ᅟ": "", "ᅠ": "", "⠀": " ",
}  # fmt: skip

_ENCLOSED = ((0x1F150, 0x1F169), (0x1F170, 0x1F189))
"""White letters on black discs and squares; Unicode does not decompose them."""

_ACCENTS = (
    (0x0300, 0x036F),
    (0x0483, 0x0489),
    (0x0591, 0x05C7),
    (0x0610, 0x061A),
    (0x064B, 0x065F),
    (0x0670, 0x0670),
    (0x06D6, 0x06ED),
    (0x0711, 0x074A),
    (0x08CA, 0x08FF),
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x20D0, 0x20FF),
    (0xFE00, 0xFE0F),
    (0xFE20, 0xFE2F),
    (0xE0100, 0xE01EF),
)
"""Marks that a reader may leave out; those of Thai or the Indic scripts are letters."""


def _within(code: int, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= code <= last for first, last in ranges)


def _fold_character(code: int) -> str:
    """What one code point becomes, or an empty string where it is dropped."""
    character = chr(code)
    if _within(code, _ENCLOSED):
        return chr(ord("a") + (code - 0x1F150) % 0x20)
    if character in _PLAIN:
        return _PLAIN[character]
    if character.isspace():
        return " "
    decomposed = unicodedata.normalize("NFKD", character)
    folded = unicodedata.normalize("NFKD", decomposed.casefold())
    kept = "".join(_PLAIN.get(part, part) for part in folded if not _dropped(part))
    return unicodedata.normalize("NFC", kept)


def _dropped(character: str) -> bool:
    category = unicodedata.category(character)
    if category in {"Cc", "Cf", "Cs"}:
        return True
    return category in {"Mn", "Me"} and _within(ord(character), _ACCENTS)


class _Folds(dict[int, str]):
    """Code points already met, so that each is looked at once."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_character(code)
        return folded


_FOLDS = _Folds()


def fold(text: str) -> str:
    """The text without case, accents, compatibility forms and invisible characters.

    White space is collapsed. Folding twice changes nothing more.
    """
    if text.isascii() and text.isprintable() and "`" not in text:
        return " ".join(text.lower().split())
    return " ".join(unicodedata.normalize("NFC", text.translate(_FOLDS)).split())


# Scripts written without blanks between words, and Hangul, where one syllable finds:
# a character with the marks and half letters that lean on it stands for a word.
_ALONE_LETTERS = (
    "\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46"  # Thai
    "\u0e81-\u0eb0\u0eb2\u0eb3\u0ebd\u0ec0-\u0ec6\u0edc-\u0edf"  # Lao
    "\u1000-\u102a\u103f\u1050-\u1055"  # Myanmar
    "\u1780-\u17b3"  # Khmer
    "\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff"  # Kana
    "\u3105-\u312f\u31a0-\u31bf\u31f0-\u31ff"  # Bopomofo, small kana
    "\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"  # Han
    "\uac00-\ud7a3"  # Hangul
)
_ALONE_MARKS = (
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
    "\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece"
    "\u102b-\u103e\u1056-\u1059"
    "\u17b6-\u17d3"
    "\u3099\u309a"
)
_BETWEEN_WORDS = re.compile(r"[\W_]+")
_MARK_CATEGORIES = frozenset({"Mn", "Mc"})


@cache
def _alone() -> re.Pattern[str]:
    """Made when it is first asked for: it takes as long as the rest of this module."""
    return re.compile(f"[{_ALONE_LETTERS}][{_ALONE_MARKS}]*")


class _WordLetters(dict[int, str]):
    """What a folded code point is inside words: itself, nothing (apostrophe) or a blank."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        kept = character.isalnum() or unicodedata.category(character) in _MARK_CATEGORIES
        letter = self[code] = character if kept else " "
        return letter


_WORD_LETTERS = _WordLetters({ord("'"): ""})


def name_key(text: str) -> str:
    """What a name is ordered by: its folded words alone, without emoji and punctuation.

    Apostrophes join (O'Brien stands with Obrien), every other mark parts.
    """
    if text.isascii() and text.isprintable() and "`" not in text:
        lower = text.lower()
        # The fold of such a text is its lower case with white space collapsed.
        return lower if lower.isalpha() else " ".join(lower.translate(_WORD_LETTERS).split())
    return " ".join(fold(text).translate(_WORD_LETTERS).split())


def sort_key(first: str, second: str) -> str:
    """The key that orders people by a first name part and, where equal, by a second.

    Two blanks part them, so that "Ann Zed" stands before "Ann Marie Abel". Somebody
    without the first part stands under the second.
    """
    return _joined_keys(name_key(first), name_key(second))


def sort_keys(given_name: str, family_name: str) -> tuple[str, str]:
    """Both keys of a person: by given name first, and by family name first."""
    given, family = name_key(given_name), name_key(family_name)
    return _joined_keys(given, family), _joined_keys(family, given)


def _joined_keys(key: str, other: str) -> str:
    return f"{key}  {other}" if key else f"{other}  "


def search_text(text: str) -> str:
    """The words under which a text is found, parted by single blanks.

    Characters of scripts written without blanks, and Hangul syllables, stand as words
    of their own. Every word holds letters, digits and their marks alone.
    """
    words = name_key(text)
    if words.isascii():
        return words
    return " ".join(_alone().sub(r" \g<0> ", words).split())


class Manner(StrEnum):
    """How a word of a query is to be looked for among the words of `search_text`."""

    START = "start"
    """One that begins with it."""
    ANYWHERE = "anywhere"
    """One that begins with it or holds it."""
    RUN = "run"
    """Its words one after another: characters of a script without blanks."""


@dataclass(frozen=True, slots=True)
class QueryWord:
    """A word somebody searches for; all words of a query must be found.

    `text` is written as in `search_text`: with blanks in it only where `manner` is RUN.
    """

    text: str
    manner: Manner


def query_words(query: str) -> tuple[QueryWord, ...]:
    """The words of a query as it is typed, each once; empty where nothing is asked."""
    found: list[QueryWord] = []
    for word in name_key(query).split():
        at = 0
        run: list[str] = []
        for match in _alone().finditer(word):
            if match.start() > at:
                _take(run, found)
                found.append(_lettered(word[at : match.start()]))
            run.append(match[0])
            at = match.end()
        _take(run, found)
        if at < len(word):
            found.append(_lettered(word[at:]))
    return tuple(dict.fromkeys(found))


def _take(run: list[str], found: list[QueryWord]) -> None:
    if run:
        found.append(QueryWord(" ".join(run), Manner.RUN))
        run.clear()


def _lettered(word: str) -> QueryWord:
    return QueryWord(word, Manner.ANYWHERE if len(word) >= INSIDE_FROM else Manner.START)


_SCRIPTS = (
    (0x0370, 0x03FF, "Α–Ω"),
    (0x0400, 0x052F, "А–Я"),
    (0x0531, 0x058F, "Ա–Ֆ"),
    (0x05D0, 0x05F4, "א–ת"),
    (0x0620, 0x06FF, "ع"),
    (0x0710, 0x072F, "ܐ"),
    (0x0750, 0x077F, "ع"),
    (0x0780, 0x07BF, "ހ"),
    (0x08A0, 0x08FF, "ع"),
    (0x0900, 0x097F, "अ"),
    (0x0980, 0x09FF, "অ"),
    (0x0A00, 0x0A7F, "ਅ"),
    (0x0A80, 0x0AFF, "અ"),
    (0x0B00, 0x0B7F, "ଅ"),
    (0x0B80, 0x0BFF, "அ"),
    (0x0C00, 0x0C7F, "అ"),
    (0x0C80, 0x0CFF, "ಅ"),
    (0x0D00, 0x0D7F, "അ"),
    (0x0D80, 0x0DFF, "අ"),
    (0x0E00, 0x0E7F, "ก"),
    (0x0E80, 0x0EFF, "ກ"),
    (0x0F00, 0x0FFF, "ཀ"),
    (0x1000, 0x109F, "က"),
    (0x10A0, 0x10FF, "ა–ჰ"),
    (0x1100, 0x11FF, "한글"),
    (0x1200, 0x139F, "ሀ"),
    (0x13A0, 0x13FF, "Ꭰ"),
    (0x1780, 0x17FF, "ក"),
    (0x1800, 0x18AF, "ᠠ"),
    (0x1C80, 0x1C8F, "А–Я"),
    (0x1C90, 0x1CBF, "ა–ჰ"),
    (0x1D00, 0x1DBF, NO_LETTER),
    (0x1F00, 0x1FFF, "Α–Ω"),
    (0x2D00, 0x2D2F, "ა–ჰ"),
    (0x2D30, 0x2D7F, "ⴰ"),
    (0x3040, 0x30FF, "かな"),
    (0x3100, 0x312F, "ㄅ"),
    (0x31F0, 0x31FF, "かな"),
    (0x3400, 0x9FFF, "漢字"),
    (0xA640, 0xA69F, "А–Я"),
    (0xAB70, 0xABBF, "Ꭰ"),
    (0xAC00, 0xD7FF, "한글"),
    (0x20000, 0x3FFFF, "漢字"),
)


class _Letters(dict[str, str]):
    """The group of each folded first letter already met."""

    def __missing__(self, character: str) -> str:
        code = ord(character)
        group = next((name for first, last, name in _SCRIPTS if first <= code <= last), NO_LETTER)
        self[character] = group
        return group


_LETTERS = _Letters({letter: letter.upper() for letter in "abcdefghijklmnopqrstuvwxyz"})


def letter(text: str) -> str:
    """The group a name stands in on the A-Z picture.

    'A' to 'Z' for the Latin alphabet, a label in its own letters for another script
    ('А–Я', '漢字', 'かな', '한글', …), else `NO_LETTER`.
    """
    return key_letter(name_key(text))


def key_letter(key: str) -> str:
    """The same for what `name_key` or `sort_key` gave."""
    return _LETTERS[key[0]] if key else NO_LETTER


def letter_order(group: str) -> tuple[bool, str]:
    """Sorts groups: A to Z, the other scripts as Unicode has them, `NO_LETTER` last."""
    return (group == NO_LETTER, group)
