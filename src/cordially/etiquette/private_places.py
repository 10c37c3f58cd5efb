"""Where somebody lives, and their private e-mail address, in a text."""

import re
from dataclasses import dataclass
from functools import lru_cache

from cordially.etiquette.lexicon.addresses import PRIVATE_MAIL, ROLES, STREETS, TOWN
from cordially.etiquette.lexicon.private_words import OWN, OWN_HOME, PUBLIC_PLACE
from cordially.etiquette.phrases import READ_AT_MOST
from cordially.etiquette.span import Span

_BESIDE_A_STREET = 50
_AROUND = 110
_SENTENCE = re.compile(r"[.!?](?:\s|$)|\n\s*\n")
_AT_MOST = 20

_BEFORE_MAIL = 48


@dataclass(frozen=True, slots=True)
class PrivatePlaces:
    """Addresses in a text: those that are private for sure, and those that may be."""

    sure: tuple[Span, ...]
    likely: tuple[Span, ...]


@lru_cache(maxsize=64)
def private_addresses(text: str) -> PrivatePlaces:
    """Where somebody lives; addresses beside a word for a public place are left out.

    Sure is an address with a word for a home beside it, or with its town; a street and a
    number alone are likely.
    """
    text = text[:READ_AT_MOST]
    if not re.search(r"\d", text):
        return PrivatePlaces((), ())
    sure: list[Span] = []
    likely: list[Span] = []
    for street in _streets(text):
        around = _around(text, street)
        if PUBLIC_PLACE.spans(around):
            continue
        near = text[max(0, street.start - _BESIDE_A_STREET) : street.end + _BESIDE_A_STREET]
        at_home = bool(TOWN.search(near) or OWN_HOME.spans(around))
        (sure if at_home else likely).append(street)
    return PrivatePlaces(tuple(sure), tuple(likely))


def _streets(text: str) -> list[Span]:
    found = sorted(
        (Span(*match.span()) for street in STREETS for match in street.finditer(text)),
        key=lambda span: (span.start, -span.end),
    )
    apart: list[Span] = []
    for span in found:
        if not apart or span.start >= apart[-1].end:
            apart.append(span)
    return apart[:_AT_MOST]


def _around(text: str, span: Span) -> str:
    """The words beside an address, as far as its sentence goes."""
    before = _SENTENCE.split(text[max(0, span.start - _AROUND) : span.start])[-1]
    after = _SENTENCE.split(text[span.end : span.end + _AROUND])[0]
    return f"{before} · {after}"


@lru_cache(maxsize=64)
def private_mail(text: str) -> PrivatePlaces:
    """Private e-mail addresses: sure where it is another person's, likely the writer's own.

    Private is what a provider gives to anybody; addresses of companies, and those of a role
    (info@, choir@), are left out.
    """
    text = text[:READ_AT_MOST]
    if "@" not in text:
        return PrivatePlaces((), ())
    sure: list[Span] = []
    likely: list[Span] = []
    for match in PRIVATE_MAIL.finditer(text):
        if ROLES.match(match[0]):
            continue
        said = re.split(r"[.!?]\s|\n", text[max(0, match.start() - _BEFORE_MAIL) : match.start()])[
            -1
        ]
        own = OWN.spans(said) or not re.search(r"\w", said)
        (likely if own else sure).append(Span(*match.span()))
    return PrivatePlaces(tuple(sure), tuple(likely))
