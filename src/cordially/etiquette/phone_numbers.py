"""Phone numbers in a text: those of a person, in the shapes people write them in."""

import re
from bisect import bisect_right
from functools import lru_cache
from itertools import islice

from cordially.etiquette.lexicon.private_words import CALL, COUNTED
from cordially.etiquette.phrases import READ_AT_MOST
from cordially.etiquette.span import Span

_NUMBER = re.compile(
    r"(?<![\w.,:/@#=+*$€£-])(?:\+ ?|\()?\d[\d \u00a0\u202f()./\u2013-]{4,22}\d"
    r"(?!\w)(?![.,:/-]\d)(?! ?[%€$£°])"
)
_DIAL_LINK = re.compile(r"(?:wa\.me/|tel:)\+?\d{7,15}")
_SIGN = re.compile(r"[^\d]")

_UP_TO_31 = r"(?:0?[1-9]|[12]\d|3[01])"
_DAY = (
    rf"(?:\d{{4}}[-./]{_UP_TO_31}[-./]{_UP_TO_31}"
    rf"|{_UP_TO_31}[-./] ?{_UP_TO_31}[-./] ?(?:\d{{4}}|\d{{2}}))"
)
_DATES = re.compile(rf"\(?{_DAY}\.?(?: ?[-–/ ] ?{_DAY}\.?| \d{{1,2}}[.]\d\d)?\)?")
_YEARS = re.compile(r"\(?(?:19|20)\d\d(?: ?[-–/ ] ?(?:(?:19|20)\d\d|\d\d))*\)?")
_SHORT_DAYS = re.compile(r"\d{1,2}\.?(?: ?[-–/] ?)\d{1,2}\.\d{1,2}\.(?:\d{2,4})?")
_PLACE_ON_A_NET = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}")
_THOUSANDS = re.compile(r"\+?[1-9]\d{0,2}(?:[ \u00a0\u202f.]\d{3}){1,4}")
_ROUND = re.compile(r"(?:[ \u00a0\u202f.]?000){2,4}$")

_FREE = re.compile(
    r"\D*(?:00)?(?:0800|0801|0805|0808|0180|0900|1?[ .-]?\(?8(?:00|88|77|66|55|44|33))\D"
)
_AREA_FIRST = re.compile(r"1?[ .-]?\(?[2-9]\d\d\)?[ .-]{0,2}[2-9]\d\d[ .-]\d{4}")
_IN_BRACKETS = re.compile(r"\(0?\d{2,4}\) ?\d[\d ./-]{5,11}")
_NINE = re.compile(r"[6-9]\d\d(?:[ .-]\d\d){3}")
_THREE_FIRST = re.compile(
    r"3\d\d(?:[ ./-]\d{6,7}|[ .-]\d{3}[ .-]\d{4}|[ .-]\d\d(?:[ .-]\d\d){2}\d?)"
)
_FOUR_AND_FOUR = re.compile(r"\d\d ?9\d{4}-\d{4}")

_FEWEST, _MOST = 6, 15
_ABROAD = 8
_AT_HOME = range(9, 13)
_AT_MOST = 200
_NEAR = 28
_BESIDE = 22


@lru_cache(maxsize=64)
def phone_numbers(text: str) -> tuple[Span, ...]:
    """Where phone numbers stand; days, years, prices, order numbers and free lines do not count.

    A number counts by its shape (the plus of another country, the 0 before an area, the
    groups of a country that writes none), or by a word before it that says to call.
    """
    text = text[:READ_AT_MOST]
    found = [Span(*match.span()) for match in _DIAL_LINK.finditer(text)]
    numbers = [match for match in islice(_NUMBER.finditer(text), _AT_MOST) if _has_enough(match[0])]
    calls = [span.end for span in CALL.spans(text)] if numbers else []
    counted = [span.end for span in COUNTED.spans(text)] if numbers else []
    for match in numbers:
        called = _follows(text, calls, match.start(), _NEAR)
        counts = _follows(text, counted, match.start(), _BESIDE)
        if _is_phone(match[0], called=called, counts=counts):
            found.append(Span(match.start(), match.start() + len(match[0].rstrip(" ().-–/"))))
    return tuple(sorted(set(found), key=lambda span: span.start))


def _has_enough(written: str) -> bool:
    return _FEWEST <= len(_SIGN.sub("", written)) <= _MOST


def _follows(text: str, ends: list[int], start: int, near: int) -> bool:
    """Whether a number stands right behind a word that ended there, in the same line."""
    place = bisect_right(ends, start)
    if not place or start - ends[place - 1] > near:
        return False
    between = text[ends[place - 1] : start]
    return "\n" not in between and not re.search(r"\d", between)


def _is_phone(written: str, *, called: bool, counts: bool) -> bool:
    digits = _SIGN.sub("", written)
    if len(digits) == _FEWEST and not called:
        return False
    plain = written.strip()
    if any(
        shape.fullmatch(plain) for shape in (_DATES, _YEARS, _SHORT_DAYS, _PLACE_ON_A_NET)
    ) or _FREE.match(plain + " "):
        return False
    if _ROUND.search(plain) or (counts and not plain.startswith("+")):
        return False
    if plain.startswith(("+", "00")) and not plain.startswith("000"):
        return len(digits) >= _ABROAD
    if called:
        return True
    return not _THOUSANDS.fullmatch(plain) and _looks_like_one(plain, len(digits))


def _looks_like_one(written: str, digits: int) -> bool:
    if written.startswith(("0", "(0")):
        parted = len(re.split(r"\D+", written.strip("()"))) > 1
        return digits in _AT_HOME and (parted or digits >= _AT_HOME.start + 1)
    shapes = (_AREA_FIRST, _IN_BRACKETS, _NINE, _THREE_FIRST, _FOUR_AND_FOUR)
    return any(shape.fullmatch(written) for shape in shapes)
