"""A note that gives its reader no reason."""

from collections.abc import Iterable
from dataclasses import replace

from cordially.domain.messages import Channel, Kind
from cordially.etiquette.document import Document, Reader
from cordially.etiquette.invented import ada, ben, greeting
from cordially.etiquette.outcome import Reading, TextIs
from cordially.etiquette.personal_line import LineKind, lines_of
from cordially.etiquette.reason import own_words
from cordially.etiquette.rule import Example, Finding, Rule, Severity
from cordially.etiquette.wording import name_of

_HINTED = frozenset({Kind.NOTE, Kind.WELCOME, Kind.FOLLOW_UP})
_FEW = 6
"""So many words of its own leave hardly room for a reason.

Of the corpus' invitations without one two in three have no more, of those with one every
tenth, and the reading must say so as well.
"""

_MANY = 7
"""With more, the text says something, whatever the reading makes of it."""

_SUGGESTION = (
    "Say in one sentence what leads you to this reader: a talk, a project, a person you both know."
)


def _check(document: Document) -> Iterable[Finding]:
    reading = document.reading
    if reading is None or document.channel is Channel.POST:
        return
    if document.kind is Kind.REQUEST:
        if reading.text_is is not TextIs.SPECIFIC and document.text.strip():
            yield Finding(
                RULE.as_hint(),
                "The request gives no reason.",
                suggestion="Ask for the reason, or leave it open.",
                about=("request",),
            )
        return
    if reading.text_is is not TextIs.GENERIC or document.personal_places:
        return
    if document.kind is not Kind.INVITATION and document.kind not in _HINTED:
        return
    # Of a text that holds nothing but names or wishes, other rules say so already.
    if not document.to_one or lines_of(document).kinds[0] in {LineKind.MISSING, LineKind.THIN}:
        return
    words = own_words(document.text, document.recipients[0])
    if words > _MANY or _reason_stands(document):
        return
    yield Finding(
        RULE if document.kind is Kind.INVITATION and words <= _FEW else RULE.as_hint(),
        f"Nothing in the text says why you write to {name_of(document, 0)}.",
        recipients=(0,),
        suggestion=_SUGGESTION,
        about=("reason",),
    )


def _reason_stands(document: Document) -> bool:
    """Whether a welcome still has what it began with, beside words for its reader alone.

    It began with why the two are connected, or kept a place for that.
    """
    if document.kind is not Kind.WELCOME or not document.started_as:
        return False
    there = {line.strip() for line in document.text.splitlines()}
    kept = (line for line in document.started_as.splitlines() if line.strip() in there)
    return own_words("\n".join(kept), document.recipients[0]) > 0


def _read(
    reader: Reader, text: str, kind: Kind, text_is: TextIs | None = TextIs.GENERIC
) -> Document:
    document = greeting(reader, text=text, kind=kind)
    return replace(document, reading=None if text_is is None else Reading(0.0, 0.0, text_is))


_BARE = "Hi Ada, I keep extending my circle in the energy world. I would be pleased to connect."

_WELCOME = "Hi Ada,\nthank you for your request. We shared an office in Narvik for a year."

RULE = Rule(
    code="R111",
    name="no-reason",
    title="A note without a reason",
    severity=Severity.WARNING,
    practice="P32",
    rationale=(
        "Who is asked to connect wants to know why: a place, a piece of work, a person in common. "
        "A note that would suit anybody gives no answer, and is mostly ignored. It is a warning "
        "in an invitation that says little else, and a hint in a longer one, in a note, a "
        "welcome, a follow-up or a request that you got. A welcome that says why you are connected "
        "is fine."
    ),
    source="A guide to connection requests (about 2021), on always adding a note",
    flagged=(
        Example("an invitation", _read(ada(), _BARE, Kind.INVITATION)),
        Example("a note, as a hint", _read(ada(), _BARE, Kind.NOTE)),
        Example("a request that you got, as a hint", _read(ben(), _BARE, Kind.REQUEST)),
    ),
    accepted=(
        Example(
            "a reason",
            _read(
                ada(),
                "Hi Ada, in Narvik you drew me a brine pump on a napkin.",
                Kind.INVITATION,
                TextIs.SPECIFIC,
            ),
        ),
        Example("a text that was not read yet", _read(ada(), _BARE, Kind.INVITATION, None)),
        Example(
            "nothing but a wish, which another rule finds",
            _read(ada(), "Hope you are well!", Kind.INVITATION),
        ),
        Example("a greeting", _read(ada(), _BARE, Kind.GREETING)),
        Example(
            "a welcome that says why one is connected",
            replace(
                _read(ada(), f"{_WELCOME}\nThe pump runs again.", Kind.WELCOME),
                started_as=_WELCOME,
            ),
        ),
    ),
    check=_check,
)
