"""Numbers of bank accounts and cards in a text."""

import re
from functools import lru_cache

from cordially.etiquette.lexicon.private_words import BANKING
from cordially.etiquette.phrases import READ_AT_MOST
from cordially.etiquette.span import Span

_IBAN = re.compile(
    r"(?<![\w-])[A-Za-z]{2}\d\d(?:[ \u00a0-]?[A-Za-z0-9]{4}){2,7}"
    r"(?:[ \u00a0-]?[A-Za-z0-9]{1,3})?(?!\w)"
)
_CARD = re.compile(r"(?<![\w+.,/-])[2-6]\d(?:[ \u00a0-]?\d){11,17}(?![\w-])")
_OF_CARDS = re.compile(r"3[47]|4|5[1-5]|2[2-7]|6[0245]")
_GAPS = re.compile(r"[ \u00a0-]")
IBAN_LENGTHS = {
    known[:2]: int(known[2:])
    for known in (
        "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 "
        "DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 "
        "IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MR27 MT31 "
        "MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SE24 SI19 SK24 SM27 TN24 TR26 "
        "UA29 VA22 VG24 XK20"
    ).split()
}
"""How many signs the IBAN of a country has (the register of SWIFT)."""

_CARD_LENGTH = range(13, 20)
_REST_OF_97 = 97


@lru_cache(maxsize=64)
def bank_numbers(text: str) -> tuple[Span, ...]:
    """Where an IBAN, a card number or a number beside a word for an account stands.

    An IBAN counts where its checksum is right (ISO 13616, remainder 1 of 97), a card number
    where Luhn's is (ISO/IEC 7812); beside a word for an account any number counts.
    """
    text = text[:READ_AT_MOST]
    found = [span for match in _IBAN.finditer(text) if (span := _right_iban(match))]
    found += [
        Span(*match.span()) for match in _CARD.finditer(text) if is_card(_GAPS.sub("", match[0]))
    ]
    found += BANKING.spans(text)
    apart: list[Span] = []
    for span in sorted(found, key=lambda span: (span.start, -span.end)):
        if not apart or span.start >= apart[-1].end:
            apart.append(span)
    return tuple(apart)


def _right_iban(match: re.Match[str]) -> Span | None:
    """The stretch that is an IBAN; a short word after it may have been taken along."""
    wanted = IBAN_LENGTHS.get(match[0][:2].upper(), 0)
    end = 0
    for sign in match[0]:
        if not wanted:
            break
        end += 1
        wanted -= not _GAPS.match(sign)
    return Span(match.start(), match.start() + end) if is_iban(match[0][:end]) else None


def is_iban(written: str) -> bool:
    """Whether a number, gaps or not, has the length of its country's IBAN and its checksum."""
    signs = _GAPS.sub("", written).upper()
    if not signs.isascii() or len(signs) != IBAN_LENGTHS.get(signs[:2]):
        return False
    digits = "".join(str(int(sign, 36)) for sign in signs[4:] + signs[:4])
    return int(digits) % _REST_OF_97 == 1


def is_card(digits: str) -> bool:
    """Whether digits have the beginning, the length and the checksum of a card number."""
    if len(digits) not in _CARD_LENGTH or not _OF_CARDS.match(digits) or not digits.isascii():
        return False
    total = 0
    for place, sign in enumerate(reversed(digits)):
        value = int(sign) * (1 + place % 2)
        total += value - 9 if value > 9 else value  # noqa: PLR2004 - a digit's largest value
    return total % 10 == 0 and len(set(digits)) > 1
