"""A finding as the side shows it, and where it leads."""

from dataclasses import dataclass

from cordially.domain.desk import Desk
from cordially.domain.messages import RecipientId
from cordially.etiquette.rule import Rule, Where
from cordially.etiquette.rules.lines.copied_line import RULE as COPIED
from cordially.etiquette.rules.lines.missing_line import RULE as MISSING
from cordially.etiquette.rules.lines.repeated_line import RULE as REPEATED
from cordially.etiquette.rules.lines.thin_line import RULE as THIN
from cordially.etiquette.span import Span
from cordially.services.reviewing import Placed, Review
from cordially.ui.recipients.alphabet_picture import LetterBar
from cordially.ui.theme import Tone
from cordially.ui.widgets import Action
from cordially.ui.writing.on_desk import OPEN, line_place
from cordially.ui.writing.underlines import Mark

_ON_WHOLE_LINES = frozenset({COPIED.code, MISSING.code, THIN.code, REPEATED.code})


@dataclass(frozen=True, slots=True)
class NamedPerson:
    """Somebody whom a finding is about, by the name one writes to."""

    recipient: RecipientId
    name: str


@dataclass(frozen=True, slots=True)
class Item:
    """A finding beside the sheet.

    `key` stays the same while the finding does. `word` and `tone` say how grave it is.
    `people` are those it leads to, `more` how many there are besides; `mine` is one that is
    about the line in sight. `actions` are its
    own, apart from mending, ignoring and asking why; `quotes` what "Show both" shows.
    """

    key: str
    placed: Placed
    word: str
    tone: Tone
    title: str
    text: str = ""
    small: str = ""
    bold: tuple[str, ...] = ()
    people: tuple[NamedPerson, ...] = ()
    more: int = 0
    mine: bool = False
    actions: tuple[Action, ...] = ()
    quotes: tuple[str, ...] = ()
    bars: tuple[LetterBar, ...] = ()

    @property
    def rule(self) -> Rule:
        """The rule that found it."""
        return self.placed.finding.rule


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a finding stands: in a recipient's line, or in the text that everybody gets."""

    recipient: RecipientId | None
    span: Span


def spot_of(item: Item, desk: Desk, current: RecipientId | None) -> Spot | None:
    """Where the cursor goes for a finding; None where it is about no words."""
    finding = item.placed.finding
    on_lines = finding.rule.code in _ON_WHOLE_LINES
    start = finding.spans[0] if finding.spans else Span(0, 0)
    if on_lines and line_place(desk.composition.text):
        return _line(item, desk, current)
    if finding.where is Where.PERSONAL and item.placed.recipients:
        return Spot(item.placed.recipients[0], start)
    return Spot(None, start) if finding.spans or on_lines else None


def _line(item: Item, desk: Desk, current: RecipientId | None) -> Spot | None:
    """The line to be written anew: the one in sight, else one that did not go out yet."""
    if item.mine:
        return Spot(current, Span(0, 0))
    people = [one.recipient for one in item.people] or list(item.placed.recipients)
    open_ones = [one for one in people if (seat := desk.seat(one)) and seat.standing in OPEN]
    first = next(iter(open_ones or people), None)
    return Spot(first, Span(0, 0)) if first is not None else None


def text_marks(review: Review) -> tuple[str, tuple[Mark, ...]]:
    """The text that was looked at, and the words of it that are underlined.

    The place of the line is no word: what is said of lines stands under the lines.
    """
    found = [
        one
        for one in review.findings
        if one.finding.where is Where.TEXT and one.finding.rule.code not in _ON_WHOLE_LINES
    ]
    marks = tuple(
        Mark(span, one.finding.rule.severity) for one in found for span in one.finding.spans
    )
    return (found[0].text if found else "", marks)


def line_marks(review: Review, current: RecipientId, line: str) -> tuple[str, tuple[Mark, ...]]:
    """The line of a recipient that was looked at, and what of it is underlined."""
    marks: list[Mark] = []
    text = line
    for one in review.about(current):
        finding = one.finding
        if finding.where is Where.PERSONAL:
            text = one.text
            marks += (Mark(span, finding.rule.severity) for span in finding.spans)
        elif finding.rule.code in {COPIED.code, THIN.code}:
            marks.append(Mark(Span(0, len(line)), finding.rule.severity))
    return text, tuple(marks)
