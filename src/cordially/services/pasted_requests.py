"""Requests in a text that was copied from LinkedIn's page of invitations, or typed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from cordially.domain.folding import fold
from cordially.domain.profile_address import profile_key
from cordially.domain.requests import Arrived, RequestSource

LONGEST = 400_000
"""Characters that are read of one paste."""

MOST = 500
"""Requests that are taken from one paste."""

_LONGEST_NAME = 120
_LONGEST_HEADLINE = 260

_ADDRESS = re.compile(
    r"<?(?:https?://)?(?:[a-z0-9-]{1,20}\.)?linkedin\.com/(?:in|pub)/[^\s<>\"')\]]{1,400}>?",
    re.IGNORECASE,
)
_BUTTONS = frozenset(
    """
    accept ignore decline annehmen ablehnen ignorieren accepter ignorer refuser aceptar ignorar
    rechazar aceitar recusar accetta ignora rifiuta accepteren negeren weigeren
    """.split()
)
"""The buttons below each request on LinkedIn's page, in the languages that are read."""

_SITE = re.compile(r"\S+://|www\.", re.IGNORECASE)
_FURNITURE = re.compile(
    r"view .{0,80}profile|reply to .{0,80}|message|follow|following|pending|see more|show more|"
    r"(?:\.\.\.|…)\s*(?:see |show )?more|status is .{0,20}|\d+(?:st|nd|rd|th)\+? degree"
    r" connection|invitation(?:s)?|received|sent|verified|premium|"
    r"[·•]?\s*\d(?:st|nd|rd|th|e|\.?[ºª°]|\.)\+?|"
    r"\(?(?:she|he|they|sie|er|elle|il|ella|él|ela|ele|lei|lui|zij|hij)\s?/[^)]{1,30}\)?",
    re.IGNORECASE,
)
_SHARED = re.compile(
    r"mutual (?:connection|contact)|shared connection|connections? in common|gemeinsame[rn]?"
    r" kontakt|relations? en commun|contactos? en común|contactos? en comun|conex(?:ão|ões)"
    r" em comum|conexiones en común|(?:contatti|collegament[oi]) in comune|"
    r"gemeenschappelijke",
    re.IGNORECASE,
)
_BEHIND_NAME = re.compile(
    r"\s*(?:[·•|]\s*)?(?:\d(?:st|nd|rd|th)\+?|\(\s*(?:she|he|they)\s*/[^)]{1,30}\))\s*|"
    r"\s+(?:wants|would like) to connect.*|\s+(?:möchte sich vernetzen|souhaite).*",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|greetings|hallo|guten|liebe[rs]?|"
    r"sehr geehrte[rs]?|bonjour|bonsoir|salut|cher|chère|hola|buen[oa]s|estimad[oa]|olá|oi|bom|"
    r"boa|prezad[oa]|ciao|buongiorno|salve|gentile|beste|goedemorgen|goedendag|dag)\b",
    re.IGNORECASE,
)
_ALSO_NAMES = re.compile(r"(?:dag|salve|cher|beste|bom|boa|liebe|gentile)\b", re.IGNORECASE)
_WORDS = range(2, 5)
"""Words that a name has, where it begins as a greeting does."""

_AGO = re.compile(
    r"(?:sent |gesendet |envoyée? |enviad[oa] |inviato )?(?:vor |il y a |hace |há |about )?"
    r"(\d{1,3}|an?|ein(?:em|er)?|une?|una?|um|uma|een)\s*"
    r"(minute|min|hour|day|week|month|year|stunde|tag|woche|monat|jahr|heure|jour|semaine|mois|an|"
    r"minuto|hora|día|dia|semana|mes|mês|año|ano|ora|ore|giorn|settiman|mesi|mese|ann|minuut|uur|"
    r"uren|dag|weken|week|maand|jaar|h|d|w|mo|y)\w{0,3}(?: ago| fa| geleden| atrás)?",
    re.IGNORECASE,
)
_LENGTHS = (
    (("min",), timedelta(minutes=1)),
    (("hour", "stunde", "heure", "hora", "ora", "ore", "uur", "uren", "h"), timedelta(hours=1)),
    (("month", "monat", "mois", "mes", "mês", "mesi", "mese", "maand", "mo"), timedelta(days=30)),
    (("week", "woche", "semaine", "semana", "settiman", "weken", "w"), timedelta(weeks=1)),
    (("year", "jahr", "an", "año", "ano", "ann", "jaar", "y"), timedelta(days=365)),
)
_DAYS = {"today": 0, "yesterday": 1, "heute": 0, "gestern": 1, "hier": 1, "ayer": 1, "ontem": 1,
         "ieri": 1, "gisteren": 1, "hoy": 0, "hoje": 0, "oggi": 0, "vandaag": 0}  # fmt: skip
_QUOTES = "\"“”„«»'‘’ "


def requests_in(text: str, now: datetime) -> tuple[Arrived, ...]:
    """The requests that a text holds, in its order; empty where there is none.

    The first line of each is the name, the next the headline, what follows is their note.
    An address of a profile may stand anywhere. Several are parted by the lines "Accept" and
    "Ignore" as LinkedIn's page has them.
    """
    lines = text[:LONGEST].replace("\r\n", "\n").replace("\r", "\n").split("\n")
    found = (_request(block, now) for block in _blocks(lines))
    several = [one for one in found if one is not None]
    return tuple(several[:MOST])


def _blocks(lines: list[str]) -> Iterator[list[str]]:
    block: list[str] = []
    for line in lines:
        if fold(line).strip(" .") in _BUTTONS:
            yield block
            block = []
        else:
            block.append(line.strip())
    yield block


@dataclass(slots=True)
class _Parts:
    """What the lines of one request were told apart into."""

    name: str = ""
    headline: str = ""
    profile: str = ""
    is_prose: bool = False
    asked_at: datetime | None = None
    note: list[str] = field(default_factory=list)


def _request(lines: list[str], now: datetime) -> Arrived | None:
    parts = _Parts()
    for line in lines:
        _take(parts, _without_address(parts, line), now)
    if not parts.name or parts.is_prose:
        return None
    return Arrived(
        parts.name,
        parts.profile,
        parts.headline,
        "\n".join(parts.note).strip(),
        parts.asked_at,
        RequestSource.PASTED,
    )


def _take(parts: _Parts, line: str, now: datetime) -> None:
    if not line:
        if parts.note and parts.note[-1]:
            parts.note.append("")
        return
    if not parts.note:
        moment = _moment(line, now)
        if moment is not None:
            parts.asked_at = parts.asked_at or moment
            return
        if _FURNITURE.fullmatch(line) or (_SHARED.search(line) and len(line) < _LONGEST_HEADLINE):
            return
    if not parts.name:
        _take_name(parts, line)
    elif not parts.note and _is_headline(parts, line):
        parts.headline = line.strip(_QUOTES)
    elif parts.note or fold(_BEHIND_NAME.sub(" ", line)) != fold(parts.name):
        parts.note.append(line)


def _take_name(parts: _Parts, line: str) -> None:
    name = " ".join(_BEHIND_NAME.sub(" ", line).split()).strip(_QUOTES + ",·•")
    if _is_name(name):
        parts.name = name
    # A text that begins to speak before anybody is named is no request.
    parts.is_prose |= len(line) > _LONGEST_NAME or _greets(line)


def _is_name(line: str) -> bool:
    return (
        len(line) <= _LONGEST_NAME
        and any(letter.isalpha() for letter in line)
        and _SITE.match(line) is None
        and not _greets(line)
    )


def _greets(line: str) -> bool:
    """Whether somebody is spoken to; "Dag Lindqvist" is a name, "Dag Ines," is not."""
    if not _GREETING.match(line):
        return False
    return not (_ALSO_NAMES.match(line) and line[-1].isalpha() and len(line.split()) in _WORDS)


def _is_headline(parts: _Parts, line: str) -> bool:
    """Whether a line says what somebody does, not to whom they write."""
    if parts.headline or len(line) > _LONGEST_HEADLINE or _GREETING.match(line):
        return False
    return fold(_BEHIND_NAME.sub(" ", line)) != fold(parts.name) and not line.endswith(
        (".", "!", "?", "…")
    )


def _without_address(parts: _Parts, line: str) -> str:
    found = _ADDRESS.search(line)
    if found is None:
        return line
    key = profile_key(found[0].strip("<>").rstrip(".,;"))
    if not key or parts.note:
        # In a note it is a part of what they wrote, not where they are found.
        return line
    parts.profile = parts.profile or key
    return _ADDRESS.sub(" ", line).strip(" ·•|()<>-–—:")


def _moment(line: str, now: datetime) -> datetime | None:
    day = _DAYS.get(fold(line).removeprefix("sent ").strip(" ."))
    if day is not None:
        return now - timedelta(days=day)
    found = _AGO.fullmatch(line.strip(" .·•"))
    if found is None:
        return None
    count = int(found[1]) if found[1].isdigit() else 1
    unit = found[2].lower()
    length = next((span for names, span in _LENGTHS if unit in names), None)
    return now - count * (length or timedelta(days=1))
