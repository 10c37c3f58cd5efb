"""A meeting that is recalled in the text and noted nowhere."""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from cordially.domain.messages import Kind
from cordially.etiquette.document import Document, Reader
from cordially.etiquette.invented import ada, ben, greeting
from cordially.etiquette.lexicon.meetings import CLAIMS, HOPED, MET
from cordially.etiquette.limits import MESSAGE
from cordially.etiquette.passages import Passage, about, first_words, passages
from cordially.etiquette.rule import Example, Finding, Rule, Severity
from cordially.etiquette.span import Span
from cordially.etiquette.wording import names_of

_BEFORE = 24


def _check(document: Document) -> Iterable[Finding]:
    unmet = tuple(
        place for place, reader in enumerate(document.recipients) if not _may_have_met(reader)
    )
    if not document.goes_out or not unmet:
        return
    for passage in passages(document):
        readers = tuple(place for place in passage.recipients or unmet if place in unmet)
        spans = _claims(passage.text) if readers else ()
        if spans:
            yield _finding(document, passage, spans, readers)


def _finding(
    document: Document, passage: Passage, spans: tuple[Span, ...], readers: tuple[int, ...]
) -> Finding:
    return Finding(
        RULE,
        f"{first_words(passage.text, spans)}: did you and {names_of(document, readers)} meet? "
        "Nothing in notes or timeline says so.",
        spans,
        passage.where,
        readers,
        "Note the meeting, so that it is there next time, or check who this was.",
        about=about(document, passage, spans),
    )


@lru_cache(maxsize=4096)
def _may_have_met(reader: Reader) -> bool:
    """Whether a meeting is noted, or nobody looked for one."""
    if reader.known is None or reader.how_we_met.strip():
        return True
    return next(iter(MET.found(reader.known)), None) is not None


@lru_cache(maxsize=1024)
def _claims(text: str) -> tuple[Span, ...]:
    text = text[: MESSAGE.most]
    return tuple(span for span in CLAIMS.spans(text) if not _is_hoped(text, span))


def _is_hoped(text: str, span: Span) -> bool:
    """Whether the words right before make it a wish: "it would be nice meeting you"."""
    before = text[max(0, span.start - _BEFORE) : span.start]
    words = before.rsplit("\n", 1)[-1].rsplit(".", 1)[-1]
    return any(
        not words[found.end :].strip(" ,") or len(words[found.end :].split()) == 1
        for found, _ in HOPED.found(words)
    )


def _to(reader: Reader, text: str, known: str | None = "") -> Document:
    return greeting(replace(reader, known=known), text=text, kind=Kind.NOTE)


RULE = Rule(
    code="R109",
    name="claimed-meeting",
    title="A meeting that is noted nowhere",
    severity=Severity.HINT,
    practice="P32",
    rationale=(
        "“Great meeting you” to somebody one never met is a well-worn trick, and a real meeting "
        "with the wrong person is a slip of the list. Where notes and timeline were looked at and "
        "hold no meeting, this asks. It never says that you did not meet."
    ),
    source="A guide to connection requests (about 2021), on grounds for a request",
    flagged=(
        Example("a pleasure", _to(ada(), "Hi Ada, it was great meeting you at Energy Days!")),
        Example("a talk", _to(ben(), "Hi Ben, our talk last week stayed with me.")),
        Example("in German", _to(ada(), "Liebe Ada, danke für unser Gespräch auf der Messe.")),
        Example(
            "in a personal line",
            greeting(
                replace(ada("We met in Narvik, over soup."), known=""),
                replace(ben("How is the arch?"), known=""),
            ),
        ),
    ),
    accepted=(
        Example(
            "a meeting that is noted",
            _to(ada(), "Hi Ada, it was great meeting you!", "Met at Energy Days, talked of salt."),
        ),
        Example(
            "how one met is known",
            _to(replace(ben(), how_we_met="Arch Congress"), "Hi Ben, our talk last week was fun."),
        ),
        Example(
            "a meeting that is hoped for",
            _to(ada(), "Hi Ada, it would be great to meet you in Oslo. Hope to see you there."),
        ),
        Example("notes not looked at", _to(ada(), "Hi Ada, great meeting you in Oslo!", None)),
        Example("a talk that was given", _to(ada(), "Hi Ada, your talk at Energy Days was good.")),
    ),
    check=_check,
)
