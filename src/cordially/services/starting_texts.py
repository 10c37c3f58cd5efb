"""Shared texts to start from, and the place of the personal line in a shared text."""

from cordially.domain.merge_fields import Field, MergeField, pieces
from cordially.domain.messages import Kind

_PLACE = "{personal}"
_NO_BRACES = str.maketrans("{}", "  ")
_LONGEST_NAME = 80

_GREETING = """Hi {given_name},

{personal}

I wish you a good time ahead, and I would be glad to hear how you are.

Warmly"""

_UPDATE = """Hi {given_name},

{personal}

I wanted you to hear from me what is new here.

How are things on your side?

Best wishes"""

_NOTE = """Hi {given_name},

{personal}

Best wishes"""

_STARTING = {Kind.GREETING: _GREETING, Kind.UPDATE: _UPDATE}


def starting_text(kind: Kind, signed: str = "") -> str:
    """A short shared text of this kind, with {given_name} and {personal}.

    It ends with the user's name where that is known: a word that no field may hide in.
    """
    text = _STARTING.get(kind, _NOTE)
    name = " ".join(signed.translate(_NO_BRACES).split())[:_LONGEST_NAME]
    return f"{text},\n{name}" if name else text


def place_personal(text: str) -> str:
    """The text with {personal} once, on a line of its own, and nothing else lost.

    Of several the first on a line of its own stays, else the first; without any, the
    place comes after the first paragraph.
    """
    places = [
        piece
        for piece in pieces(text)
        if isinstance(piece, Field) and piece.field is MergeField.PERSONAL
    ]
    if not places:
        return _after_first_paragraph(text)
    stays = next((place for place in places if _alone(text, place)), places[0])
    after = _without(text[stays.end :])
    before = _without(text[: stays.start])
    if _alone(text, stays):
        return before + text[stays.start : stays.end] + after
    parts = (before.rstrip(), _PLACE, after.lstrip())
    return "\n\n".join(part for part in parts if part)


def _alone(text: str, place: Field) -> bool:
    line_start = text.rfind("\n", 0, place.start) + 1
    line_end = text.find("\n", place.end)
    rest = text[place.end :] if line_end < 0 else text[place.end : line_end]
    return not text[line_start : place.start].strip() and not rest.strip()


def _without(text: str) -> str:
    """The text without any further place for the line, nor the lines it leaves empty."""
    kept: list[str] = []
    for line in text.split("\n"):
        written = "".join(
            line[piece.start : piece.end] if isinstance(piece, Field) else piece.text
            for piece in pieces(line)
            if not (isinstance(piece, Field) and piece.field is MergeField.PERSONAL)
        )
        if written == line or written.strip():
            kept.append(written)
    return "\n".join(kept)


def _after_first_paragraph(text: str) -> str:
    first, gap, rest = text.strip("\n").partition("\n\n")
    if not gap and first.rstrip().endswith((",", "،", "，")):
        return f"{first}\n\n{_PLACE}"
    parts = (first, _PLACE, rest.lstrip("\n"))
    return "\n\n".join(part for part in parts if part.strip())
