"""An e-mail without a subject."""

import re
from collections.abc import Iterable
from dataclasses import replace

from cordially.domain.messages import Channel, Kind
from cordially.etiquette.document import Document
from cordially.etiquette.invented import ada, greeting
from cordially.etiquette.rule import Example, Finding, Rule, Severity

_REPLY = re.compile(
    r"\A(?:\s*(?:re|fw|fwd|aw|wg|tr|rv|res|enc|r|i|antw|doorst)\s?(?:\[\d+\])?\s?:)+", re.IGNORECASE
)
"""What programs put before the subject of a reply, in seven languages."""


def _check(document: Document) -> Iterable[Finding]:
    if not document.goes_out or document.channel is not Channel.EMAIL:
        return
    if document.subject is None or _says_something(document.subject):
        return
    yield Finding(
        RULE,
        "The e-mail has no subject.",
        suggestion="Say in three to six words what it is about.",
        about=("subject",),
    )


def _says_something(subject: str) -> bool:
    """Whether anything is left of a subject without the marks of a reply."""
    return any(letter.isalnum() for letter in _REPLY.sub("", subject))


def _mail(subject: str | None, *, kind: Kind = Kind.NOTE) -> Document:
    text = "Hi Ada, thank you for lending me the drill. It is on its way."
    return replace(
        greeting(ada(), text=text, kind=kind, channel=Channel.EMAIL),
        subject=subject,
    )


RULE = Rule(
    code="S102",
    name="missing-subject",
    title="An e-mail without a subject",
    severity=Severity.WARNING,
    practice="P12",
    rationale=(
        "Readers decide by sender and subject what to open, and filters hold a mail without a "
        "subject for spam. A few plain words are enough, and they help to find the mail again."
    ),
    source="Sending updates (wiki, about 2010), on how spam-like a text is",
    flagged=(
        Example("an empty subject", _mail("")),
        Example("blanks for a subject", _mail("  \t")),
        Example("nothing but the mark of a reply", _mail("Re: ")),
    ),
    accepted=(
        Example("a subject", _mail("Your drill")),
        Example("a subject that was not given to look at", _mail(None)),
        Example("a message on LinkedIn", replace(_mail(""), channel=Channel.LINKEDIN)),
        Example("a mail that somebody sent to you", _mail("", kind=Kind.REQUEST)),
    ),
    check=_check,
)
