"""Shared texts to start from, and the place of the personal line in a shared text."""

from cordially.domain.merge_fields import Field, MergeField, pieces
from cordially.domain.messages import Kind
from cordially.services.plain_words import plain
from cordially.services.plain_words import signed as signed_by

_PLACE = "{personal}"
_EMPTY = "\n\n\n\n"
_CLOSES = ("\n\nBest wishes", "\n\nThank you again")

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

STATEMENT = (
    "Now and then I write to the people I am connected with about what I work on. A word from"
    " you is enough, and I leave you out."
)
"""The opt-in statement to begin with (practices P21 and P22), until the user has their own."""

_WELCOME = """Hi {given_name},

thank you for connecting with me.

%(about)s

%(statement)s

Best wishes"""

_REPLY = """Hi {given_name},

thank you for asking to connect. Where do you know me from, and what would you like to share?

Best wishes"""

_INTRODUCTION = """Hi {given_name},

may I ask you for an introduction?

%(about)s

If you would rather not, or do not know each other that well, simply say so. That is fine.

Best wishes"""

_FOLLOW_UP = """Hi {given_name},

%(about)s

Thank you again, and best wishes"""

_LETTERS = {
    Kind.INVITATION: "Hi {given_name}, ",
    Kind.WELCOME: _WELCOME,
    Kind.REPLY: _REPLY,
    Kind.INTRODUCTION: _INTRODUCTION,
    Kind.FOLLOW_UP: _FOLLOW_UP,
}


def starting_text(kind: Kind, signed: str = "") -> str:
    """A short shared text of this kind, with {given_name} and {personal}.

    It ends with the user's name where that is known: a word that no field may hide in.
    """
    return signed_by(_STARTING.get(kind, _NOTE), signed)


def letter_text(
    kind: Kind, signed: str = "", *, about: str = "", statement: str = STATEMENT
) -> str:
    """What a letter to one person (a kind of `LETTERS`) starts with; {given_name} stands in it.

    `about` is a sentence on what only this person gets: why one is connected in a welcome,
    whom and what it is about in a request for an introduction, what the thanks are for in
    a follow-up. Without it an empty line keeps its place: `place_to_write` finds it. A
    reply asks for context; an invitation has its salutation alone, and no room for a name.
    """
    said = {"about": plain(about), "statement": plain(statement)}
    text = _LETTERS[kind] % said
    return text if kind is Kind.INVITATION else signed_by(text, signed)


def place_to_write(text: str) -> int:
    """Where one begins to write in a letter.

    At a word in braces that nobody fills, else at its first empty place, else before the
    words that close it, else at its end.
    """
    for piece in pieces(text):
        if isinstance(piece, Field) and piece.field is None:
            return piece.start
    if has_empty_place(text):
        return text.index(_EMPTY) + 2
    close = max(map(text.rfind, _CLOSES))
    return close if close >= 0 else len(text)


def has_empty_place(text: str) -> bool:
    """Whether a letter still has the empty line where something of one's own belongs."""
    return _EMPTY in text


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
