"""The words by which a note is made for its reader, where nothing speaks against it."""

from collections.abc import Collection
from typing import Protocol

from cordially.domain.messages import Kind
from cordially.etiquette.document import Document
from cordially.etiquette.outcome import Reading, TextIs
from cordially.etiquette.personal_line import LineKind, Lines
from cordially.etiquette.rule import Finding
from cordially.etiquette.rules.manner.mass_excuse import RULE as MASS_EXCUSE
from cordially.etiquette.span import Span

NOTES = frozenset({Kind.INVITATION, Kind.WELCOME})
"""Letters whose reader wants to know why one is connected."""

_AGAINST = frozenset("FLPR")
"""How the codes of rules begin that find what is not for the reader: fields, lines, purpose."""


class OwnReader(Protocol):
    """Reads a text that is no document (`cordially.services.looking.TextReader`)."""

    def reading(self, text: str) -> Reading | None:
        """How the text reads; None where nothing is loaded that could tell."""
        ...

    def reason(self, text: str) -> Span | None:
        """The words that say most that it is made for its reader; None where none do."""
        ...


def specific_words(
    reader: OwnReader, document: Document, lines: Lines, findings: Collection[Finding]
) -> str:
    """What the user wrote for the one reader of an invitation or a welcome; else empty.

    The words it began with say nothing, nor do words that repeat others. A pitch, an excuse
    for a mass mail and what is found about the reader speak against it.
    """
    if document.kind not in NOTES or not document.to_one:
        return ""
    if lines.kinds[0] is not LineKind.SPECIFIC or lines.earlier[0] is not None:
        return ""
    if any(_speaks_against(finding) for finding in findings):
        return ""
    own = document.own_words
    reading = reader.reading(own)
    if reading is None or reading.text_is is not TextIs.SPECIFIC or reading.is_commercial:
        return ""
    found = reader.reason(own)
    return "" if found is None else " ".join(own[found.start : found.end].split())


def _speaks_against(finding: Finding) -> bool:
    return finding.rule.code[0] in _AGAINST or finding.rule.code == MASS_EXCUSE.code
