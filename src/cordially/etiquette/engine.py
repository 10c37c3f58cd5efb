"""Runs the rules over a document and puts their findings in order."""

from collections.abc import Sequence
from dataclasses import dataclass

from cordially.etiquette.document import Document
from cordially.etiquette.personal_line import LineKind, lines_of
from cordially.etiquette.rule import Finding, Rule, Severity
from cordially.etiquette.rules import RULES

_GRAVITY = {severity: place for place, severity in enumerate(Severity)}


@dataclass(frozen=True, slots=True)
class Judgement:
    """What was found in a document, the gravest first, and the kind of each line."""

    findings: tuple[Finding, ...]
    personal: tuple[LineKind, ...]


def judge(document: Document, rules: Sequence[Rule] = RULES) -> Judgement:
    """Everything the rules find in a document."""
    findings = [finding for rule in rules for finding in rule.check(document)]
    return Judgement(tuple(sorted(findings, key=_order)), lines_of(document).kinds)


def _order(finding: Finding) -> tuple[int, int, str, tuple[int, ...]]:
    """Gravest first, then as they stand in the text; what has no place comes first."""
    place = finding.spans[0].start if finding.spans else -1
    return _GRAVITY[finding.rule.severity], place, finding.rule.code, finding.recipients
