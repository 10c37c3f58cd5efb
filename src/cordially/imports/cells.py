"""Cells as they are kept: raw words, bounded, without what no store can hold."""

import re
import unicodedata

from cordially.domain.archives import ProblemKind
from cordially.domain.profile_address import profile_key
from cordially.imports.limits import MAX_CELL
from cordially.imports.problems import Problems

_PLAIN_KEY = re.compile(r"https://www\.linkedin\.com/in/([a-z0-9](?:[a-z0-9-]{0,98}))").fullmatch
_NO_SLUG = re.compile(r"\s*(?:https?://)?(?:www\.)?linkedin\.com/in/?\s*", re.IGNORECASE)
_BREAKS = re.compile(r"[\r\n\t\x0b\x0c\x1c-\x1f\x85\u2028\u2029]")
_EMAIL = re.compile(r"[^\s@,;<>\"]{1,64}@[^\s@,;<>\"]{1,189}\.?[^\s@,;<>\".]{1,63}").fullmatch
_HIDDEN = frozenset({"Cc", "Cf", "Zs", "Zl", "Zp"})
_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")


def one_line(text: str) -> str:
    """A cell without blanks around it; line breaks in it become blanks."""
    text = text.strip()
    if not text.isprintable() and _BREAKS.search(text):
        return " ".join(_BREAKS.sub(" ", text).split())
    return text


def bounded(text: str, file: str, line: int, problems: Problems, most: int = MAX_CELL) -> str:
    """The text, cut to `most` characters; a cut is told."""
    if len(text) <= most:
        return text
    problems.add(file, line, ProblemKind.TEXT_CUT, str(most))
    return text[:most].rstrip()


def plain_address_key(address: str) -> str:
    """The key of an address that LinkedIn writes without percent signs, or an empty text."""
    match = _PLAIN_KEY(address)
    return match[1] if match else ""


def address_key(address: str) -> str:
    """The key of a profile address, or an empty text (as `profile_key`, but quicker)."""
    match = _PLAIN_KEY(address)
    return match[1] if match else profile_key(address)


def lacks_slug(address: str) -> bool:
    """Whether LinkedIn wrote an address that names nobody, as of members who are gone."""
    return _NO_SLUG.fullmatch(address) is not None


def email_address(text: str) -> str:
    """An e-mail address in the form it is compared in, or an empty text."""
    text = text.strip()
    if "@" not in text or _EMAIL(text) is None:
        return ""
    return unicodedata.normalize("NFC", text).casefold()


def visible(text: str) -> bool:
    """Whether there is anything in the text that a reader could see."""
    if text.isascii():
        return bool(text.strip()) and not text.isspace()
    return any(
        unicodedata.category(character) not in _HIDDEN and character not in _BLANK
        for character in text
    )


def collapsed(text: str) -> str:
    """The text with every stretch of white space as one blank."""
    return " ".join(text.split())


def same_name(given_name: str, family_name: str) -> str:
    """What two spellings of one name have in common: letters without case or extra blanks."""
    name = f"{given_name} {family_name}"
    if not name.isascii():
        name = unicodedata.normalize("NFC", name)
    return " ".join(name.casefold().split())
