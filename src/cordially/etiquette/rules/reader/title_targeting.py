"""Connecting with a title instead of a person."""

from collections.abc import Iterable
from functools import lru_cache

from cordially.domain.messages import Kind
from cordially.etiquette.document import Document, Reader
from cordially.etiquette.invented import ada, ben, greeting
from cordially.etiquette.lexicon.targeting import LEANING, SURE
from cordially.etiquette.limits import MESSAGE
from cordially.etiquette.passages import about, first_words, passages, said_in
from cordially.etiquette.rule import Example, Finding, Rule, Severity
from cordially.etiquette.span import Span


def _check(document: Document) -> Iterable[Finding]:
    if not document.goes_out or document.kind is Kind.COMMERCIAL:
        return
    for passage in passages(document):
        sure, leaning = _targets(passage.text)
        spans = sure or leaning
        if not spans:
            continue
        is_sure = bool(sure) and document.kind is Kind.INVITATION
        yield Finding(
            RULE if is_sure else RULE.as_hint(),
            f"{first_words(passage.text, spans)}{said_in(document, passage)} holds for everybody "
            "with such a title.",
            spans,
            passage.where,
            passage.recipients,
            "Say why you write to this person.",
            about=about(document, passage, spans),
        )


@lru_cache(maxsize=1024)
def _targets(text: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    text = text[: MESSAGE.most]
    return SURE.spans(text), LEANING.spans(text)


def _to(reader: Reader, text: str, kind: Kind = Kind.INVITATION) -> Document:
    return greeting(reader, text=text, kind=kind)


RULE = Rule(
    code="R112",
    name="title-targeting",
    title="Connecting with a title",
    severity=Severity.WARNING,
    practice="P33",
    rationale=(
        "An invitation that goes to all who bear a title tells its reader that anybody else with "
        "it would do. People accept persons, and report lists. It is a warning in an invitation "
        "and a hint elsewhere."
    ),
    source="A guide to connection requests (about 2021), on requests not to send",
    flagged=(
        Example("all of them", _to(ada(), "Hi Ada, I am connecting with all CFOs in energy.")),
        Example("such as you", _to(ben(), "Hi Ben, I am reaching out to founders like you.")),
        Example(
            "in German",
            _to(ada(), "Hallo Ada, ich vernetze mich gerne mit Führungskräften wie Ihnen."),
        ),
        Example(
            "because of the title",
            _to(ben(), "Hola Ben, le escribo por su cargo, busco conectar con directivos."),
        ),
        Example(
            "in a note, as a hint",
            _to(ben(), "Hi Ben, always happy to network with engineers.", Kind.NOTE),
        ),
    ),
    accepted=(
        Example(
            "a reason that a trade has",
            _to(ben(), "Hi Ben, I ask bridge engineers how they test rust. May I ask you?"),
        ),
        Example(
            "a colleague", _to(ada(), "Hi Ada, as the only other salt person in Bergen, hello!")
        ),
        Example(
            "somebody's title", _to(ada(), "Hi Ada, congratulations on your title of professor.")
        ),
        Example(
            "others who like something",
            _to(ben(), "Hi Ben, people like you and me should walk over the arch in Rouen once."),
        ),
        Example(
            "a request that somebody sent to you",
            _to(ada(), "I am connecting with all CFOs in energy.", Kind.REQUEST),
        ),
    ),
    check=_check,
)
