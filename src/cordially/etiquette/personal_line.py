"""Which kind of line each recipient gets: one for this reader, or one for anybody."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

from cordially.etiquette.bare_line import bare_line, only_greets, only_names
from cordially.etiquette.document import Document, Name, Past, Reader
from cordially.etiquette.empty_words.folded import line_words, vocabularies
from cordially.etiquette.line_book import Key, LineBook

_YEAR = re.compile(r"20\d\d")


class LineKind(StrEnum):
    """What a recipient's line is, as `commands.md` names it; the gravest holds."""

    SPECIFIC = "specific"
    THIN = "thin"
    COPIED = "copied"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Before:
    """A line that went to the same person on an earlier day."""

    day: date
    text: str


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of a document, one of each for every recipient.

    `groups` are the recipients whose lines copy each other. `earlier` is the newest line
    to the same person that is repeated, or None.
    """

    kinds: tuple[LineKind, ...]
    texts: tuple[str, ...]
    groups: tuple[tuple[int, ...], ...]
    earlier: tuple[Before | None, ...]


def is_missing(text: str, reader: Reader, *, whole: bool = False) -> bool:
    """Whether a line holds nothing but names, company, position and fields.

    Of a `whole` message the salutation counts as nothing either.
    """
    return only_names(text, reader) or (whole and only_greets(text, reader))


def is_thin(text: str, reader: Reader) -> bool:
    """Whether nothing but greeting words and empty wishes is left of a line.

    Known by the words of seven languages, each alone or mixed with English.
    """
    left = {word for word in bare_line(text, reader).words if not _says_nothing(word)}
    left -= set(line_words(reader.position).split())
    return any(left <= vocabulary for vocabulary in vocabularies())


def _says_nothing(word: str) -> bool:
    """One letter, one letter again and again, or a year: true in any language."""
    return word.isascii() and (
        (word.isalpha() and len(set(word)) == 1) or _YEAR.fullmatch(word) is not None
    )


def kind_of(
    key: Key, text: str, reader: Reader, book: LineBook[Key], *, whole: bool = False
) -> LineKind:
    """The kind of the line that `book` holds under `key`; for one line that changed.

    With `whole` the line is a whole message, its salutation included.
    """
    if is_missing(text, reader, whole=whole):
        return LineKind.MISSING
    if book.echoes(key):
        return LineKind.COPIED
    return LineKind.THIN if is_thin(text, reader) else LineKind.SPECIFIC


def lines_of(document: Document) -> Lines:
    """The lines of the document's recipients, looked at once for all rules.

    In a text to one recipient without a place for the line, the whole text is the line, but
    for what it began with.
    A text to several without such a place has no line for anybody.
    """
    if document.to_one:
        return _lines(document.recipients, (document.own_words,), document.history, whole=True)
    placed = bool(document.personal_places)
    texts = tuple(reader.personal if placed else "" for reader in document.recipients)
    return _lines(document.recipients, texts, document.history)


@lru_cache(maxsize=4)
def _lines(
    recipients: tuple[Reader, ...],
    texts: tuple[str, ...],
    history: tuple[Past, ...],
    *,
    whole: bool = False,
) -> Lines:
    kinds = [LineKind.MISSING] * len(texts)
    book: LineBook[int] = LineBook()
    for number, (line, reader) in enumerate(zip(texts, recipients, strict=True)):
        if is_missing(line, reader, whole=whole):
            continue
        book.put(number, line, reader)
        kinds[number] = LineKind.THIN if is_thin(line, reader) else LineKind.SPECIFIC
    groups = book.groups()
    for number in (number for group in groups for number in group):
        kinds[number] = LineKind.COPIED
    return Lines(tuple(kinds), texts, groups, _earlier(book, recipients, history))


def _earlier(
    book: LineBook[int], recipients: tuple[Reader, ...], history: tuple[Past, ...]
) -> tuple[Before | None, ...]:
    written: dict[Name, list[tuple[Past, str]]] = {}
    for past in sorted(history, key=lambda past: past.day, reverse=True):
        for name, line in zip(past.recipients, past.personal, strict=False):
            written.setdefault(name, []).append((past, line))
    return tuple(
        next(
            (
                Before(past.day, line)
                for past, line in written.get(reader.name, ())
                if book.earlier(number, (line,), reader)
            ),
            None,
        )
        for number, reader in enumerate(recipients)
    )
