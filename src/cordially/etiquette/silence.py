"""What the user does not want to be told again, and how far that reaches."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from cordially.domain.folding import fold
from cordially.etiquette.document import Document
from cordially.etiquette.rule import Finding, Rule, Severity, Where

SilenceId = NewType("SilenceId", int)


class Reach(StrEnum):
    """How far a silence reaches: these words in this message, this message, every message."""

    PLACE = "place"
    MESSAGE = "message"
    ALWAYS = "always"


@dataclass(frozen=True, slots=True)
class Silence:
    """One rule that is silent, by its code.

    `content` is what `content_of` says of the finding that is silent at its place, empty
    with another reach. `reason` are the words that a stop was overruled in.
    """

    id: SilenceId
    rule: str
    reach: Reach
    content: str = ""
    reason: str = ""

    def covers(self, finding: Finding, content: str) -> bool:
        """Whether a finding with this content is not to be told."""
        if self.rule != finding.rule.code or self.reach not in reaches(finding.rule):
            return False
        if finding.rule.severity is Severity.STOP and not self.reason:
            return False
        return self.reach is not Reach.PLACE or self.content == content


def reaches(rule: Rule) -> tuple[Reach, ...]:
    """How a rule may be silenced: a stop in one message at most, and some not at all."""
    if rule.severity is not Severity.STOP:
        return tuple(Reach)
    return (Reach.MESSAGE,) if rule.overrulable else ()


def is_silent(finding: Finding, content: str, silences: Iterable[Silence]) -> bool:
    """Whether one of the silences of a message covers a finding."""
    return any(silence.covers(finding, content) for silence in silences)


def text_of(document: Document, finding: Finding) -> str:
    """The text that the spans of a finding count in."""
    if finding.where is Where.PERSONAL:
        return document.recipients[finding.recipients[0]].personal
    return document.text


def content_of(document: Document, finding: Finding) -> str:
    """What a finding is about, told so that it stays the same when it moves in the text.

    Words count without case, accents and the width of blanks; where they stand does not.
    """
    text = text_of(document, finding)
    words = (text[span.start : span.end] for span in finding.spans)
    said = "\0".join(
        (finding.where.value, *(fold(each) or each for each in words), "", *finding.about)
    )
    return hashlib.blake2b(said.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
