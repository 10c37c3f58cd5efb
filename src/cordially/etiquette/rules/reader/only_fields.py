"""A text that only its merge fields make personal."""

import re
from collections.abc import Iterable
from dataclasses import replace

from cordially.domain.merge_fields import MergeField
from cordially.domain.messages import Kind
from cordially.etiquette.document import Document, Reader, fields_of
from cordially.etiquette.invented import ada, ben, greeting
from cordially.etiquette.outcome import Reading, TextIs
from cordially.etiquette.personal_line import LineKind, lines_of
from cordially.etiquette.reason import says_nothing_beside
from cordially.etiquette.rule import Example, Finding, Rule, Severity
from cordially.etiquette.span import Span
from cordially.etiquette.wording import name_of

_CARRYING = frozenset({MergeField.COMPANY, MergeField.POSITION})
_SENTENCE_END = re.compile(r"[.!?…]+(?=\s)|\n")


def _check(document: Document) -> Iterable[Finding]:
    if not document.goes_out or not document.to_one:
        return
    fields = [field for field in fields_of(document.text) if field.field in _CARRYING]
    # Of a text that holds nothing else at all, other rules say so already.
    if not fields or lines_of(document).kinds[0] in {LineKind.MISSING, LineKind.THIN}:
        return
    if not _only_fields(document):
        return
    yield Finding(
        RULE,
        f"Only the fields make this text personal; {name_of(document, 0)} will see that.",
        tuple(Span(field.start, field.end) for field in fields),
        recipients=(0,),
        suggestion="Add one thing that no list knows: what you saw, heard or learned from them.",
        about=tuple(sorted({field.word for field in fields})),
    )


def _only_fields(document: Document) -> bool:
    """Whether nothing is left for this reader outside the sentences with fields."""
    if document.reading is not None:
        return document.reading.text_is is TextIs.SLOTS
    carried = _sentences_with_fields(document.text)
    return says_nothing_beside(document.text, carried, document.recipients[0])


def _sentences_with_fields(text: str) -> tuple[Span, ...]:
    found: list[Span] = []
    at = 0
    places = [field.start for field in fields_of(text) if field.field in _CARRYING]
    for end in (*(match.end() for match in _SENTENCE_END.finditer(text)), len(text)):
        if any(at <= place < end for place in places):
            found.append(Span(at, end))
        at = end
    return tuple(found)


def _to(reader: Reader, text: str, text_is: TextIs | None = None) -> Document:
    document = greeting(reader, text=text, kind=Kind.INVITATION)
    return replace(document, reading=None if text_is is None else Reading(0.0, 0.0, text_is))


_SLOTS = (
    "Hi {given_name}, I noticed that you lead a team at {company} and drive things as {position}. "
    "I would love to connect."
)

RULE = Rule(
    code="R102",
    name="only-fields",
    title="Only the fields make it personal",
    severity=Severity.WARNING,
    practice="P02",
    rationale=(
        "Company and position stand on every profile, and everybody knows that programs fill "
        "them in. A sentence built around them fits all who have a job. One thing that no list "
        "holds makes the text this reader's."
    ),
    source="The LinkedIn Messaging Protocol (2014), on messages made for one reader",
    flagged=(
        Example("a template", _to(ada(), _SLOTS)),
        Example("a template, as the reading sees it", _to(ben(), _SLOTS, TextIs.SLOTS)),
        Example(
            "in German",
            _to(
                ada(),
                "Hallo {given_name}, mir fiel auf, dass du bei {company} so vieles bewegst. "
                "Gerne würde ich mich mit dir vernetzen.",
            ),
        ),
    ),
    accepted=(
        Example(
            "a field beside something of their own",
            _to(ada(), "Hi Ada, your talk on brine pumps helped us. Greet the crew of {company}."),
        ),
        Example(
            "as the reading sees it",
            _to(ada(), "Hi Ada, I noticed the brine pump at {company}.", TextIs.SPECIFIC),
        ),
        Example("the name alone", _to(ada(), "Hi {given_name}, the brine pump runs again.")),
    ),
    check=_check,
)
