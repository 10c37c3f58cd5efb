"""Runs the rules over a document and puts their findings in the order of the text."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from cordially.etiquette.document import Document
from cordially.etiquette.personal_line import LineKind, lines_of
from cordially.etiquette.rule import Finding, Rule, Severity, Where
from cordially.etiquette.rules import RULES
from cordially.etiquette.span import Span

_GRAVITY = {severity: place for place, severity in enumerate(Severity)}


class SupersededError(Exception):
    """Nobody waits for what is being looked for any more."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What was found in a document, in the order of its text, and the kind of each line."""

    findings: tuple[Finding, ...]
    personal: tuple[LineKind, ...]


def judge(
    document: Document,
    rules: Sequence[Rule] = RULES,
    *,
    silent: Callable[[Finding], bool] | None = None,
    superseded: Callable[[], bool] | None = None,
) -> Judgement:
    """Everything the rules find in a document, each place named once.

    What is `silent` is left out, and takes no place from others. `superseded` is asked
    between any two rules; once it says so, `SupersededError` is raised.
    """
    found: list[Finding] = []
    for rule in rules:
        if superseded is not None and superseded():
            raise SupersededError
        found += rule.check(document)
    if superseded is not None and superseded():
        raise SupersededError
    if silent is None:
        findings = arranged(document, found)
    else:
        # Looked at twice: a finding that was silenced may have kept some of its words alone.
        heard = arranged(document, (finding for finding in found if not silent(finding)))
        findings = tuple(finding for finding in heard if not silent(finding))
    return Judgement(findings, lines_of(document).kinds)


def arranged(document: Document, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings in the order of the text; of two on the same words the graver alone.

    What has no place in the text comes first. Two that weigh the same both stay, unless
    they are about exactly the same words: then the one of the lower code stays. A finding
    of which every word is taken goes; one that keeps some of its words stays with those.
    """
    kept: list[Finding] = []
    told = {_told(finding): finding for finding in reversed(list(findings))}
    for finding in sorted(told.values(), key=_gravest_first):
        free = tuple(
            span for span in finding.spans if not any(_takes(one, finding, span) for one in kept)
        )
        if len(free) == len(finding.spans):
            kept.append(finding)
        elif free:
            kept.append(replace(finding, spans=free))
    personal = document.personal_places
    line_at = personal[0].start if personal else len(document.text)
    return tuple(sorted(kept, key=lambda finding: _place(finding, line_at)))


def _takes(graver: Finding, finding: Finding, span: Span) -> bool:
    """Whether a finding that was kept already speaks of a stretch of another."""
    if graver.where is not finding.where or not _share_readers(graver, finding):
        return False
    if graver.rule.severity is finding.rule.severity:
        return graver.rule.code != finding.rule.code and graver.spans == finding.spans
    return any(one.start < span.end and span.start < one.end for one in graver.spans)


def _share_readers(one: Finding, other: Finding) -> bool:
    """Whether two findings are about the same people; one that names nobody is about all."""
    if not one.recipients or not other.recipients:
        return True
    return not set(one.recipients).isdisjoint(other.recipients)


def _told(finding: Finding) -> tuple[object, ...]:
    """What makes two findings of a rule the same."""
    return finding.rule.code, finding.where, finding.spans, finding.recipients, finding.about


def _gravest_first(finding: Finding) -> tuple[int, str, tuple[int, ...]]:
    return _GRAVITY[finding.rule.severity], finding.rule.code, finding.recipients


def _place(finding: Finding, line_at: int) -> tuple[int, int, int, int, str, tuple[int, ...]]:
    """Where a finding stands: a line stands at its place in the text, by recipient."""
    first = finding.spans[0].start if finding.spans else -1
    in_line = finding.where is Where.PERSONAL
    return (
        line_at if in_line else first,
        finding.recipients[0] if in_line else -1,
        first,
        _GRAVITY[finding.rule.severity],
        finding.rule.code,
        finding.recipients,
    )
