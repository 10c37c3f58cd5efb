"""The shared text of a message, its merge fields, and what it becomes for one reader.

A merge field is a single word in braces. Five are known; any other, doubled braces or
not, is a placeholder that nobody fills. Other braces are text (`commands.md`).
"""

import re
from dataclasses import dataclass
from enum import StrEnum

_FIELD = re.compile(r"\{\{\s*(?P<double>\w+)\s*\}\}|\{\s*(?P<single>\w+)\s*\}")


class MergeField(StrEnum):
    """The merge fields that Cordially fills."""

    GIVEN_NAME = "given_name"
    FAMILY_NAME = "family_name"
    COMPANY = "company"
    POSITION = "position"
    PERSONAL = "personal"


_KNOWN = {field.value: field for field in MergeField}


@dataclass(frozen=True, slots=True)
class Plain:
    """A stretch of the shared text that goes out as it stands."""

    text: str
    start: int


@dataclass(frozen=True, slots=True)
class Field:
    """A merge field in the shared text; `field` is None for a word nobody fills."""

    word: str
    field: MergeField | None
    start: int
    end: int


Piece = Plain | Field


def pieces(text: str) -> tuple[Piece, ...]:
    """The text cut into stretches and fields; offsets are in code points."""
    found: list[Piece] = []
    at = 0
    for match in _FIELD.finditer(text):
        if match.start() > at:
            found.append(Plain(text[at : match.start()], at))
        word = match["double"] or match["single"]
        known = _KNOWN.get(word) if match["single"] else None
        found.append(Field(word, known, match.start(), match.end()))
        at = match.end()
    if at < len(text):
        found.append(Plain(text[at:], at))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Values:
    """What the fields become for one reader; `given_name` is the salutation."""

    given_name: str
    family_name: str
    company: str
    position: str
    personal: str

    def of(self, field: MergeField) -> str:
        """The value of one field, without blanks around it."""
        values = {
            MergeField.GIVEN_NAME: self.given_name,
            MergeField.FAMILY_NAME: self.family_name,
            MergeField.COMPANY: self.company,
            MergeField.POSITION: self.position,
            MergeField.PERSONAL: self.personal,
        }
        return values[field].strip()


@dataclass(frozen=True, slots=True)
class Rendered:
    """A message as it will go, and the words of the fields that stayed empty."""

    text: str
    unfilled: tuple[str, ...]


def render(text: str, values: Values) -> Rendered:
    """The message for one reader: the only way from shared text to outgoing text.

    A field without a value stays in the text in its braces and is named in `unfilled`; so
    is one that stands inside a value, as a placeholder left in a personal line.
    """
    written: list[str] = []
    unfilled: list[str] = []
    for piece in pieces(text):
        if isinstance(piece, Plain):
            written.append(piece.text)
            continue
        value = values.of(piece.field) if piece.field else ""
        inside = [part.word for part in pieces(value) if isinstance(part, Field)]
        unfilled.extend(inside if value else [piece.word])
        written.append(value or text[piece.start : piece.end])
    return Rendered("".join(written), tuple(dict.fromkeys(unfilled)))
