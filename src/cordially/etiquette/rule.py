"""What a rule is, and what it finds."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from cordially.etiquette.document import Document
from cordially.etiquette.span import Span


class Severity(StrEnum):
    """How grave a finding is, the gravest first.

    A stop keeps the message here until it is mended or, where the rule allows it,
    overruled in words; a warning leaves it to the user; a hint only offers.
    """

    STOP = "stop"
    WARNING = "warning"
    HINT = "hint"


class Where(StrEnum):
    """Which text the spans of a finding count in."""

    TEXT = "text"
    PERSONAL = "personal"


@dataclass(frozen=True, slots=True)
class Edit:
    """One stretch of a text and what stands there once the finding is mended."""

    span: Span
    replacement: str


@dataclass(frozen=True, slots=True)
class Example:
    """A document that a rule flags or accepts: its test and its documentation.

    `shows` says in a few words what the example is about. `mended` is what the faulty
    text or line becomes where there is a fix.
    """

    shows: str
    document: Document
    mended: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule, whole: who it is, why it is, what it flags, what it leaves alone.

    `code` is never used again for another rule. `name` reads well after "allow".
    `rationale` is two or three plain sentences, `source` where they come from.
    `overrulable` is False where a stop must be mended.
    """

    code: str
    name: str
    title: str
    severity: Severity
    practice: str
    rationale: str
    source: str
    flagged: tuple[Example, ...] = field(repr=False)
    accepted: tuple[Example, ...] = field(repr=False)
    check: Callable[[Document], Iterable["Finding"]] = field(repr=False)
    overrulable: bool = True

    def as_hint(self) -> "Rule":
        """The same rule where it is not sure, or where the matter weighs little."""
        return replace(self, severity=Severity.HINT)


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found in one document.

    `recipients` are positions in the document's recipients. With `where` personal there
    is exactly one, and `spans` count in that person's line; else they count in the text.
    `quotes` are other texts that make the finding plain, as the line that is repeated.
    `about` holds what the finding is about apart from its place, so that a finding that
    was silenced stays silent when text before it changes. `fix` is what one key mends, in
    the text that `where` names; `suggestion` says in words what to do.
    """

    rule: Rule
    message: str
    spans: tuple[Span, ...] = ()
    where: Where = Where.TEXT
    recipients: tuple[int, ...] = ()
    suggestion: str | None = None
    quotes: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    fix: tuple[Edit, ...] = ()
