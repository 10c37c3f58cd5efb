"""A text that is longer than its channel takes."""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from cordially.domain.merge_fields import MergeField
from cordially.domain.messages import Channel, Kind
from cordially.etiquette.document import Account, Document, Reader, fields_of
from cordially.etiquette.invented import ada, ben, greeting
from cordially.etiquette.limits import limit_of, subject_limit_of, units
from cordially.etiquette.rule import Example, Finding, Rule, Severity
from cordially.etiquette.span import Span
from cordially.etiquette.wording import names_of


def _check(document: Document) -> Iterable[Finding]:
    yield from _subject(document)
    limit = limit_of(document)
    if limit is None or not document.text:
        return
    readers = document.recipients if document.goes_out else ()
    lengths = [_length(document.text, reader) for reader in readers] or [units(document.text)]
    longest = max(lengths)
    if longest <= limit.most:
        return
    beyond = tuple(place for place, length in enumerate(lengths) if length > limit.most)
    at = _reached(document.text, readers[lengths.index(longest)] if readers else None, limit.most)
    over = longest - limit.most
    most = len(beyond) > 1 and len({lengths[place] for place in beyond}) > 1
    yield Finding(
        # The field for a note takes no more, whatever the reason.
        replace(RULE, overrulable=False) if document.kind is Kind.INVITATION else RULE,
        _message(document, beyond if readers else (), longest, limit.most),
        (Span(at, len(document.text)),),
        recipients=beyond if readers else (),
        suggestion=f"Cut {'up to ' if most else ''}{_characters(over)}.",
        about=(f"{limit.most}",),
    )


def _subject(document: Document) -> Iterable[Finding]:
    limit = subject_limit_of(document)
    length = units(document.subject or "")
    if limit is not None and length > limit.most:
        yield Finding(
            RULE,
            f"The subject has {length:,} characters; LinkedIn takes {limit.most:,}.",
            suggestion=f"Cut {_characters(length - limit.most)} from the subject.",
            about=("subject",),
        )


def _message(document: Document, beyond: tuple[int, ...], longest: int, most: int) -> str:
    if document.channel is Channel.POST:
        return f"The post has {longest:,} characters; LinkedIn takes {most:,}."
    takes = f"LinkedIn takes {most:,}"
    if document.kind is Kind.INVITATION:
        account = "a Premium" if document.account is Account.PREMIUM else "a free"
        takes = f"with {account} account LinkedIn takes {most:,}"
    if not beyond:
        return f"The text has {longest:,} characters; {takes}."
    if len(beyond) == 1:
        who = names_of(document, beyond)
        return f"The text for {who} has {longest:,} characters; {takes}."
    return f"The text has up to {longest:,} characters for {names_of(document, beyond)}; {takes}."


def _characters(count: int) -> str:
    return "1 character" if count == 1 else f"{count:,} characters"


@lru_cache(maxsize=8)
def _measured(text: str) -> tuple[int, tuple[tuple[MergeField, int], ...]]:
    """The units outside the known fields, and each field with the units it takes unfilled."""
    fields = tuple(
        (field.field, field.end - field.start) for field in fields_of(text) if field.field
    )
    return units(text) - sum(length for _, length in fields), fields


def _length(text: str, reader: Reader) -> int:
    outside, fields = _measured(text)
    values = reader.values
    return outside + sum(units(values.of(field)) or unfilled for field, unfilled in fields)


def _reached(text: str, reader: Reader | None, most: int) -> int:
    """Where in the text the limit is reached once the fields are filled for this reader."""
    left, at = most, 0
    for field in fields_of(text):
        value = reader.values.of(field.field) if reader and field.field else ""
        plain = units(text[at : field.start])
        filled = units(value or text[field.start : field.end])
        if plain > left:
            break
        if plain + filled > left:
            return field.start
        left, at = left - plain - filled, field.end
    while at < len(text) and left >= units(text[at]):
        left -= units(text[at])
        at += 1
    return at


_NOTE = (
    "Hi {given_name}, in Narvik we shared a table at the workshop on salt caverns, and you drew "
    "the brine pump on a napkin for me. I still have it. May I stay in touch with you here?"
)


def _note(*, account: Account = Account.FREE, more: str = "") -> Document:
    text = _NOTE + more
    return replace(greeting(ada(), text=text, kind=Kind.INVITATION), account=account)


RULE = Rule(
    code="S101",
    name="too-long",
    title="Longer than the channel takes",
    severity=Severity.STOP,
    practice="P32",
    rationale=(
        "LinkedIn cuts or refuses what is too long, and the reader gets half a sentence. A note "
        "with an invitation takes 200 characters from a free account and 300 from a Premium one, "
        "a message 8,000, a post 3,000. Fields are counted as they will be filled."
    ),
    source="LinkedIn Help, on invitations, messages and posts; the limits are kept with their day",
    flagged=(
        Example(
            "a note from a free account",
            _note(more=" The pump runs now, and I would like to show it to you one day."),
        ),
        Example(
            "a note from a Premium account",
            _note(account=Account.PREMIUM, more=" The pump runs now." * 8),
        ),
        Example("a post", greeting(text="We moved to Bergen. " * 151, channel=Channel.POST)),
        Example("a message", greeting(ben(), text="The arch holds. " * 501)),
        Example(
            "a subject of a message to somebody one is not connected to",
            replace(greeting(ben(), text="The arch holds."), subject="The arch " * 23),
        ),
    ),
    accepted=(
        Example("a note that fits", _note()),
        Example(
            "the same note, longer, from a Premium account",
            _note(account=Account.PREMIUM, more=" The pump runs now, and I would like to show it."),
        ),
        Example(
            "an e-mail",
            greeting(ben(), text="The arch holds. " * 501, channel=Channel.EMAIL),
        ),
        Example("a post that fits", greeting(text="We moved. " * 300, channel=Channel.POST)),
        Example(
            "a request that somebody sent to you",
            greeting(ada(), text=_NOTE * 2, kind=Kind.REQUEST),
        ),
    ),
    check=_check,
)
