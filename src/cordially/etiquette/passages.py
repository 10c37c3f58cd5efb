"""What the user wrote, piece by piece: the shared text, each personal line, a sentence."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cordially.domain.messages import Channel, Kind
from cordially.etiquette.choice import quoted
from cordially.etiquette.document import Document
from cordially.etiquette.rule import Edit, Where
from cordially.etiquette.span import Span
from cordially.etiquette.wording import name_of

_TO_MANY = frozenset({Kind.GREETING, Kind.UPDATE, Kind.COMMERCIAL})
_LONGEST_SENTENCE = 600
"""So far to each side of a word its sentence is looked for."""

_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s|$)|[。！？]")
_BREAK = re.compile(r"[.!?…]+[\"'”’»)\]]*\s+|[。！？]|\n(?![a-z])|,[ \t]*\n")
_NOTED = 60


@dataclass(frozen=True, slots=True)
class Passage:
    """One text that spans count in; `recipients` has the one whose line it is, or nobody."""

    text: str
    where: Where = Where.TEXT
    recipients: tuple[int, ...] = ()


def passages(document: Document) -> Iterator[Passage]:
    """The text, and each personal line that goes out with it."""
    yield Passage(document.text)
    if document.personal_places:
        for place, reader in enumerate(document.recipients):
            if reader.personal.strip():
                yield Passage(reader.personal, Where.PERSONAL, (place,))


def goes_to_several(document: Document) -> bool:
    """Whether more than one person reads the text: a post, or several recipients.

    While nobody is chosen, by what such a text is for.
    """
    if document.channel is Channel.POST or len(document.recipients) > 1:
        return True
    return not document.recipients and (document.kind in _TO_MANY or bool(document.personal_places))


def said_in(document: Document, passage: Passage) -> str:
    """Where a passage stands, to be put after words of it: nothing for the shared text."""
    if not passage.recipients:
        return ""
    return f" in the line for {name_of(document, passage.recipients[0])}"


def first_words(text: str, spans: Sequence[Span]) -> str:
    """The first of some stretches, as a finding quotes it."""
    return f"“{quoted(text[spans[0].start : spans[0].end])}”"


def about(document: Document, passage: Passage, spans: Sequence[Span]) -> tuple[str, ...]:
    """What a finding on these stretches is about, wherever they stand."""
    said = dict.fromkeys(
        " ".join(passage.text[span.start : span.end].casefold().split())[:_NOTED] for span in spans
    )
    return (*(name_of(document, place) for place in passage.recipients), *said)


def sentence_around(text: str, span: Span) -> Span:
    """The sentence that a stretch stands in, its end mark included, no blanks around it."""
    from_here = max(0, span.start - _LONGEST_SENTENCE)
    start = from_here
    for found in _BREAK.finditer(text, from_here, span.start):
        start = found.end()
    until = min(len(text), span.end + _LONGEST_SENTENCE)
    # A stretch may hold its own end mark.
    end_mark = _END.search(text, max(span.start, span.end - 1), until)
    end = end_mark.end() if end_mark else until
    line_end = re.compile(r"\n(?![a-z])|,[ \t]*\n").search(text, span.end, end)
    if line_end:
        end = line_end.start() + (text[line_end.start()] == ",")
    while start < span.start and text[start].isspace():
        start += 1
    while end > span.end and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def cut(text: str, span: Span) -> Edit:
    """A stretch taken out, with the blanks or the empty line that would be left."""
    start, end = span.start, span.end
    while end < len(text) and text[end] in " \t":
        end += 1
    at_line_start = start == 0 or text[start - 1] == "\n"
    at_line_end = end == len(text) or text[end] == "\n"
    if at_line_start and at_line_end:
        while end < len(text) and text[end] == "\n":
            end += 1
    elif at_line_end:
        while start > 0 and text[start - 1] in " \t":
            start -= 1
    return Edit(Span(start, end), "")
