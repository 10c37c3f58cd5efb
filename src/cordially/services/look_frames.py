"""A document and what was found in it, as plain tuples between two processes.

The contact list and the earlier messages are large and seldom change: they are told once,
apart from the documents.
"""

from dataclasses import replace
from datetime import date
from typing import Any

from cordially.domain.messages import Channel, Kind
from cordially.etiquette.document import Account, Document, Name, Past, Reader
from cordially.etiquette.personal_line import Before, LineKind, Lines
from cordially.etiquette.rule import Edit, Finding, Rule, Severity, Where
from cordially.etiquette.rules import RULES
from cordially.etiquette.silence import Reach, Silence, SilenceId
from cordially.etiquette.span import Span
from cordially.services.looking import Looked

Plain = tuple[Any, ...]
"""A tuple of nothing but plain values."""

_RULES = {rule.code: rule for rule in RULES}


def network_told(network: tuple[Name, ...] | None) -> Plain:
    """The contact list, given and family names in turn; nothing where it is not known."""
    return (None,) if network is None else tuple(part for name in network for part in name)


def network_heard(told: Plain) -> tuple[Name, ...] | None:
    """The contact list again."""
    if told == (None,):
        return None
    return tuple(map(Name, told[::2], told[1::2]))


def history_told(history: tuple[Past, ...]) -> Plain:
    """The earlier messages."""
    return tuple(
        (
            past.day.toordinal(),
            network_told(past.recipients),
            past.personal,
            past.kind.value if past.kind else None,
        )
        for past in history
    )


def history_heard(told: Plain) -> tuple[Past, ...]:
    """The earlier messages again."""
    return tuple(
        Past(
            date.fromordinal(day),
            network_heard(names) or (),
            personal,
            Kind(kind) if kind else None,
        )
        for day, names, personal, kind in told
    )


def document_told(document: Document) -> Plain:
    """A document without contact list, earlier messages and reading."""
    return (
        document.id,
        document.kind.value,
        document.channel.value,
        document.text,
        tuple(
            (
                one.given_name,
                one.family_name,
                one.company,
                one.position,
                one.personal,
                one.how_we_met,
                one.known,
                one.languages,
                one.complained,
                one.fits,
            )
            for one in document.recipients
        ),
        document.today.toordinal(),
        document.subject,
        document.account.value,
        document.started_as,
    )


def document_heard(
    told: Plain, network: tuple[Name, ...] | None, history: tuple[Past, ...]
) -> Document:
    """The document again, with what was told before it."""
    number, kind, channel, text, readers, today, subject, account, started_as = told
    return Document(
        number,
        Kind(kind),
        Channel(channel),
        text,
        tuple(Reader(*one) for one in readers),
        date.fromordinal(today),
        network,
        history,
        subject,
        Account(account),
        started_as=started_as,
    )


def silences_told(silences: tuple[Silence, ...]) -> Plain:
    """What is silent."""
    return tuple((one.id, one.rule, one.reach.value, one.content, one.reason) for one in silences)


def silences_heard(told: Plain) -> tuple[Silence, ...]:
    """What is silent, again."""
    return tuple(
        Silence(SilenceId(number), rule, Reach(reach), content, reason)
        for number, rule, reach, content, reason in told
    )


def looked_told(looked: Looked) -> Plain:
    """What was found."""
    lines = looked.lines
    return (
        tuple(_finding_told(one) for one in looked.findings),
        tuple(kind.value for kind in lines.kinds),
        lines.texts,
        lines.groups,
        tuple(before and (before.day.toordinal(), before.text) for before in lines.earlier),
        looked.language,
        looked.specific,
    )


def looked_heard(told: Plain) -> Looked:
    """What was found, again."""
    findings, kinds, texts, groups, earlier, language, specific = told
    return Looked(
        tuple(_finding_heard(one) for one in findings),
        Lines(
            tuple(map(LineKind, kinds)),
            texts,
            groups,
            tuple(one and Before(date.fromordinal(one[0]), one[1]) for one in earlier),
        ),
        language,
        specific,
    )


def _finding_told(finding: Finding) -> Plain:
    return (
        finding.rule.code,
        finding.rule.severity.value,
        finding.rule.overrulable,
        finding.message,
        tuple((span.start, span.end) for span in finding.spans),
        finding.where.value,
        finding.recipients,
        finding.suggestion,
        finding.quotes,
        finding.about,
        tuple((edit.span.start, edit.span.end, edit.replacement) for edit in finding.fix),
    )


def _finding_heard(told: Plain) -> Finding:
    code, severity, over, message, spans, where, people, suggestion, quotes, about, fix = told
    return Finding(
        _rule(code, Severity(severity), overrulable=over),
        message,
        tuple(Span(*span) for span in spans),
        Where(where),
        people,
        suggestion,
        quotes,
        about,
        tuple(Edit(Span(start, end), words) for start, end, words in fix),
    )


def _rule(code: str, severity: Severity, *, overrulable: bool) -> Rule:
    rule = _RULES[code]
    if rule.overrulable is not overrulable:
        rule = replace(rule, overrulable=overrulable)
    return rule if rule.severity is severity else rule.as_hint()
