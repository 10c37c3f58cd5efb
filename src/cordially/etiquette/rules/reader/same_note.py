"""An invitation whose note went to somebody else before."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import islice

from cordially.domain.messages import Kind
from cordially.etiquette.bare_line import bare_line
from cordially.etiquette.choice import quoted
from cordially.etiquette.document import Document, Name, Past, Reader
from cordially.etiquette.invented import ada, ben, cleo, greeting
from cordially.etiquette.likeness import COPY_FROM, likeness
from cordially.etiquette.personal_line import LineKind, lines_of
from cordially.etiquette.rule import Example, Finding, Rule, Severity

_COMPARED = 200
"""So many notes of before are compared, the newest first."""


def _check(document: Document) -> Iterable[Finding]:
    if document.kind is not Kind.INVITATION or not document.to_one or not document.goes_out:
        return
    if lines_of(document).kinds[0] is not LineKind.SPECIFIC:
        return
    reader = document.recipients[0]
    note = bare_line(document.text, reader)
    for past, name, line in islice(_to_others(document), _COMPARED):
        before = bare_line(line, Reader(name.given_name, name.family_name))
        if not before.words or likeness(note, before) < COPY_FROM:
            continue
        yield Finding(
            RULE,
            f"{quoted(name.full)} got much the same note from you on {past.day.day} "
            f"{past.day:%B %Y}.",
            recipients=(0,),
            suggestion="Say what is true of this reader alone.",
            quotes=(line,),
            about=(document.text.casefold().strip(),),
        )
        return


def _to_others(document: Document) -> Iterator[tuple[Past, Name, str]]:
    own = document.recipients[0].name
    for past in sorted(document.history, key=lambda past: past.day, reverse=True):
        for name, line in zip(past.recipients, past.personal, strict=False):
            if name != own and line.strip():
                yield past, name, line


_NOTE = (
    "Hi Ben, your book on stone arches made me rebuild our garden wall. May I say thank you here?"
)
_BEFORE = (Past(date(2026, 11, 2), (ben().name,), (_NOTE,)),)


def _to(reader: Reader, text: str, kind: Kind = Kind.INVITATION) -> Document:
    return replace(greeting(reader, text=text, kind=kind), history=_BEFORE)


RULE = Rule(
    code="R110",
    name="same-note",
    title="A note that somebody else got before",
    severity=Severity.WARNING,
    practice="P33",
    rationale=(
        "The same note to one person after another is what LinkedIn and its members take for a "
        "mass request, whoever writes it. Names and company do not count as a difference. Notes "
        "of earlier invitations are compared as far as they are kept."
    ),
    source="A guide to connection requests (about 2021), on requests not to send",
    flagged=(
        Example("the name changed", _to(ada(), _NOTE.replace("Ben", "Ada"))),
        Example(
            "a word changed", _to(cleo(), _NOTE.replace("Ben", "Cleo").replace("garden", "old"))
        ),
        Example("without the greeting", _to(cleo(), _NOTE.partition(", ")[2])),
    ),
    accepted=(
        Example(
            "another note", _to(ada(), "Hi Ada, in Narvik you drew me a brine pump on a napkin.")
        ),
        Example("the same person, which another rule finds", _to(ben(), _NOTE)),
        Example("no invitation", _to(ada(), _NOTE.replace("Ben", "Ada"), Kind.NOTE)),
    ),
    check=_check,
)
