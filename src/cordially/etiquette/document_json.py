"""The document of a check as JSON, and the answer to it (`commands.md`)."""

import re
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import TypeVar

from cordially.domain.messages import Channel, Kind
from cordially.etiquette.document import Account, Document, Name, Past, Reader
from cordially.etiquette.engine import Judgement
from cordially.etiquette.rule import Finding

MAX_TEXT = 100_000
"""Characters that one text may have."""

MAX_RECIPIENTS = 2_000
MAX_NETWORK = 200_000
MAX_HISTORY = 2_000
MAX_LANGUAGES = 20

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_LANGUAGE = re.compile(r"[a-z]{2}", re.ASCII)
_SHOWN = 40

_NOTES = frozenset({Kind.INVITATION, Kind.REQUEST})
"""The kinds whose whole text is one reader's."""

Word = TypeVar("Word", bound=StrEnum)
Read = TypeVar("Read")


class NotADocumentError(ValueError):
    """What is given cannot be checked; the message says which key is wrong, and how."""


def read_document(value: object, network: tuple[Name, ...] | None = None) -> Document:
    """The document that a JSON value describes; unknown keys are ignored.

    `network` stands for the contact list where the document has none. Raises
    `NotADocumentError`.
    """
    given = _object(value, "The document")
    named = given.get("network")
    return Document(
        id=_text(given, "id", ""),
        kind=_word(given, "kind", Kind),
        channel=_word(given, "channel", Channel),
        text=_text(given, "text", ""),
        recipients=_list(given, "recipients", "", _reader, MAX_RECIPIENTS),
        today=_day(given, "today", ""),
        network=network if named is None else read_network(named, "network"),
        history=(
            () if given.get("history") is None else _list(given, "history", "", _past, MAX_HISTORY)
        ),
        subject=_text_or_none(given, "subject", ""),
        account=(
            Account.FREE if given.get("account") is None else _word(given, "account", Account)
        ),
    )


def read_network(value: object, place: str = "The list") -> tuple[Name, ...]:
    """The people of a JSON list, by their names. Raises `NotADocumentError`."""
    return _items(value, place, _name, MAX_NETWORK)


def document_id(value: object) -> str | int | float | None:
    """What a document is called, as far as it can be told: given back with an error."""
    name = value.get("id") if isinstance(value, dict) else None
    return name if isinstance(name, str | int | float) and not isinstance(name, bool) else None


def answer(document: Document, judgement: Judgement) -> dict[str, object]:
    """The answer to one document, ready for JSON."""
    return {
        "id": document.id,
        "findings": [_finding(finding) for finding in judgement.findings],
        "reading": _reading(document),
        "text_is": _text_is(document),
        "personal": [kind.value for kind in judgement.personal],
    }


def _reading(document: Document) -> dict[str, float] | None:
    reading = document.reading
    if reading is None:
        return None
    return {"commercial": reading.commercial, "network_marketing": reading.network_marketing}


def _text_is(document: Document) -> str | None:
    if document.reading is None or document.kind not in _NOTES:
        return None
    return document.reading.text_is.value


def _finding(finding: Finding) -> dict[str, object]:
    rule = finding.rule
    return {
        "rule": rule.name,
        "code": rule.code,
        "practice": rule.practice,
        "severity": rule.severity.value,
        "message": finding.message,
        "where": finding.where.value,
        "spans": [{"start": span.start, "end": span.end} for span in finding.spans],
        "recipients": list(finding.recipients),
        "suggestion": finding.suggestion,
    }


def _reader(value: object, place: str) -> Reader:
    given = _object(value, place)
    _optional_text(given, "consent", place)  # promised, and of no weight to any rule so far
    return Reader(
        given_name=_text(given, "given_name", place),
        family_name=_text(given, "family_name", place),
        company=_optional_text(given, "company", place),
        position=_optional_text(given, "position", place),
        personal=_optional_text(given, "personal", place),
        how_we_met=_optional_text(given, "how_we_met", place),
        known=_text_or_none(given, "notes", place),
        languages=(
            ()
            if given.get("languages") is None
            else _list(given, "languages", place, _language, MAX_LANGUAGES)
        ),
        complained=_flag(given, "complained", place, absent=False),
        fits=_flag(given, "fits", place, absent=True),
    )


def _name(value: object, place: str) -> Name:
    given = _object(value, place)
    return Name(_text(given, "given_name", place), _text(given, "family_name", place))


def _past(value: object, place: str) -> Past:
    given = _object(value, place)
    recipients = _list(given, "recipients", place, _name, MAX_RECIPIENTS)
    lines: tuple[str, ...] = ()
    if given.get("personal") is not None:
        lines = _list(given, "personal", place, _line, MAX_RECIPIENTS)
    if lines and len(lines) != len(recipients):
        raise NotADocumentError(
            f"“{place}.personal” has {len(lines)} lines for {len(recipients)} recipients."
        )
    kind = None if given.get("kind") is None else _word(given, "kind", Kind, place)
    return Past(_day(given, "date", place), recipients, lines, kind)


def _line(value: object, place: str) -> str:
    return _checked_text(value, place)


def _language(value: object, place: str) -> str:
    if isinstance(value, str) and _LANGUAGE.fullmatch(value):
        return value
    raise NotADocumentError(f"{_quoted(place)} must be a code of two small letters, as “en”.")


def _object(value: object, place: str) -> dict[str, object]:
    if not isinstance(value, dict):
        raise NotADocumentError(f"{_quoted(place)} must be an object.")
    return value


def _list(
    given: dict[str, object], key: str, at: str, read: Callable[[object, str], Read], most: int
) -> tuple[Read, ...]:
    return _items(_needed(given, key, at), _place(at, key), read, most)


def _items(
    value: object, place: str, read: Callable[[object, str], Read], most: int
) -> tuple[Read, ...]:
    if not isinstance(value, list):
        raise NotADocumentError(f"{_quoted(place)} must be a list.")
    if len(value) > most:
        raise NotADocumentError(f"{_quoted(place)} has more than {most:,} entries.")
    return tuple([read(item, f"{place}[{number}]") for number, item in enumerate(value)])


def _text(given: dict[str, object], key: str, at: str) -> str:
    value = given.get(key)
    if type(value) is str and len(value) <= MAX_TEXT:
        return value
    return _checked_text(_needed(given, key, at), _place(at, key))


def _optional_text(given: dict[str, object], key: str, at: str) -> str:
    return "" if given.get(key) is None else _text(given, key, at)


def _text_or_none(given: dict[str, object], key: str, at: str) -> str | None:
    return None if given.get(key) is None else _text(given, key, at)


def _flag(given: dict[str, object], key: str, at: str, *, absent: bool) -> bool:
    value = given.get(key)
    if value is None:
        return absent
    if isinstance(value, bool):
        return value
    raise NotADocumentError(f"“{_place(at, key)}” must be true or false.")


def _checked_text(value: object, place: str) -> str:
    if not isinstance(value, str):
        raise NotADocumentError(f"{_quoted(place)} must be text.")
    if len(value) > MAX_TEXT:
        raise NotADocumentError(f"{_quoted(place)} is longer than {MAX_TEXT:,} characters.")
    return value


def _word(given: dict[str, object], key: str, words: type[Word], at: str = "") -> Word:
    value = _text(given, key, at)
    try:
        return words(value)
    except ValueError:
        known = ", ".join(words)
        shown = value if len(value) <= _SHOWN else f"{value[:_SHOWN]}…"
        raise NotADocumentError(
            f"“{_place(at, key)}” is “{shown}”, which is none of {known}."
        ) from None


def _day(given: dict[str, object], key: str, at: str) -> date:
    value = _text(given, key, at)
    try:
        if _DAY.fullmatch(value):
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise NotADocumentError(f"“{_place(at, key)}” must be a day written as 2026-12-31.")


def _needed(given: dict[str, object], key: str, at: str) -> object:
    if key not in given:
        raise NotADocumentError(f"“{_place(at, key)}” is missing.")
    return given[key]


def _place(at: str, key: str) -> str:
    return f"{at}.{key}" if at else key


def _quoted(place: str) -> str:
    return place if place.startswith("The ") else f"“{place}”"
