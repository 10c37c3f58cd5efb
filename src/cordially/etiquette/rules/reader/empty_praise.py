"""Praise that does not say what for."""

from collections.abc import Iterable
from functools import lru_cache

from cordially.domain.messages import Kind
from cordially.etiquette.document import Document, Reader
from cordially.etiquette.invented import ada, ben, greeting
from cordially.etiquette.lexicon.praise import OBJECT_AFTER, OBJECT_INSIDE, PRAISE
from cordially.etiquette.limits import MESSAGE
from cordially.etiquette.outcome import TextIs
from cordially.etiquette.passages import Passage, about, first_words, passages, said_in
from cordially.etiquette.personal_line import LineKind, lines_of
from cordially.etiquette.reason import says_nothing_beside
from cordially.etiquette.rule import Example, Finding, Rule, Severity
from cordially.etiquette.span import Span

_AFTER = 40


def _check(document: Document) -> Iterable[Finding]:
    if not document.goes_out:
        return
    for passage in passages(document):
        spans = _empty(passage.text)
        if not spans:
            continue
        sure = _is_the_whole_reason(document, passage, spans)
        yield Finding(
            RULE if sure else RULE.as_hint(),
            f"{first_words(passage.text, spans)}{said_in(document, passage)} praises without "
            f"saying what for{', and is the only reason given' if sure else ''}.",
            spans,
            passage.where,
            passage.recipients,
            "Name the one thing that you liked, or leave the praise out.",
            about=about(document, passage, spans),
        )


@lru_cache(maxsize=1024)
def _empty(text: str) -> tuple[Span, ...]:
    """Praise behind which no object follows in the same clause."""
    text = text[: MESSAGE.most]
    languages = dict(PRAISE.found(text))
    return tuple(
        span for span in PRAISE.spans(text) if not _has_object(text, span, languages[span])
    )


def _has_object(text: str, span: Span, language: str) -> bool:
    inside = OBJECT_INSIDE.found(text[span.start : span.end])
    if any(spoken == language for _, spoken in inside):
        return True
    clause = text[span.end : span.end + _AFTER].lstrip(" ")
    return any(
        found.start == 0 and spoken == language for found, spoken in OBJECT_AFTER.found(clause)
    )


def _is_the_whole_reason(document: Document, passage: Passage, spans: tuple[Span, ...]) -> bool:
    """Whether an invitation or note to one person gives no other reason.

    Where another rule says so of the whole text already, this one only points at the words.
    """
    if document.kind not in {Kind.INVITATION, Kind.NOTE} or not document.to_one:
        return False
    if lines_of(document).kinds[0] is not LineKind.SPECIFIC:
        return False
    if document.reading is not None and document.reading.text_is is not TextIs.SPECIFIC:
        return False
    return says_nothing_beside(passage.text, spans, document.recipients[0])


def _to(reader: Reader, text: str, kind: Kind = Kind.INVITATION) -> Document:
    return greeting(reader, text=text, kind=kind)


RULE = Rule(
    code="R101",
    name="empty-praise",
    title="Praise that does not say what for",
    severity=Severity.WARNING,
    practice="P32",
    rationale=(
        "“Impressive profile” can be written without having read it, and most who get it know. "
        "Praise becomes believable with its object: the talk, the bridge, the sentence that "
        "stayed. It is a hint, and a warning where it is the only reason that an invitation or a "
        "note gives."
    ),
    source="A guide to connection requests (about 2021), on notes that are specific",
    flagged=(
        Example(
            "the whole reason",
            _to(ada(), "Hi Ada, impressive profile! I would love to add you to my network."),
        ),
        Example(
            "in German",
            _to(ben(), "Hallo Ben, dein Werdegang ist beeindruckend, daher meine Anfrage."),
        ),
        Example(
            "beside a reason",
            _to(ada(), "Hi Ada, your work is inspiring. In Narvik you drew me a brine pump."),
        ),
        Example(
            "in a personal line",
            greeting(ada("Keep up the great work, Ada."), ben("How is the arch?")),
        ),
    ),
    accepted=(
        Example(
            "with its object",
            _to(ada(), "Hi Ada, your impressive work on salt caverns brought me here."),
        ),
        Example(
            "a talk that was heard",
            _to(ben(), "Hallo Ben, dein Vortrag über Bögen hat mich beeindruckt."),
        ),
        Example(
            "a profile that is only mentioned",
            _to(ben(), "Hi Ben, your profile says you draw arches. Do you know the one in Rouen?"),
        ),
        Example(
            "one's own experience", _to(ada(), "Hi Ada, I had a great experience in your mine.")
        ),
        Example(
            "a request that somebody sent to you",
            _to(ada(), "Impressive profile! Please add me.", Kind.REQUEST),
        ),
    ),
    check=_check,
)
