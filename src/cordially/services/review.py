"""What a look at a composition takes in, and what it finds."""

from dataclasses import dataclass

from cordially.domain.desk import Desk, Earlier, Seat
from cordially.domain.messages import CompositionId, RecipientId
from cordially.etiquette.document import Document
from cordially.etiquette.rule import Finding
from cordially.etiquette.silence import Silence, content_of, is_silent, text_of
from cordially.services.line_words import LineWord


@dataclass(frozen=True, slots=True)
class Placed:
    """A finding with the recipients it is about; empty where it is about the text.

    `content` tells it from others of its rule wherever it stands (`silence.content_of`);
    `text` is the one that its spans count in.
    """

    finding: Finding
    recipients: tuple[RecipientId, ...]
    content: str = ""
    text: str = ""

    @property
    def key(self) -> str:
        """What stays the same while the finding does."""
        return f"{self.finding.rule.code}:{self.content}"


@dataclass(frozen=True, slots=True)
class Review:
    """All findings of a composition in the order of its text, and the word for each line.

    `choice_reason` is what the user said when the choice was kept; the warnings about the
    choice stand in `findings` all the same. `silences` are what was not told, here or
    anywhere. `language` is the one of the texts as a code of two letters: empty where it is
    none of those that are read, or cannot be told. `specific` are the words that make a
    note to one person specific to them, empty where none do.
    """

    findings: tuple[Placed, ...]
    lines: tuple[LineWord, ...]
    choice_reason: str
    silences: tuple[Silence, ...] = ()
    language: str = ""
    specific: str = ""

    def line(self, recipient: RecipientId) -> LineWord | None:
        """The word for one recipient's line; None for one who is passed over."""
        return next((line for line in self.lines if line.recipient == recipient), None)

    def about(self, recipient: RecipientId) -> tuple[Placed, ...]:
        """The findings that name one recipient."""
        return tuple(placed for placed in self.findings if recipient in placed.recipients)


@dataclass(frozen=True, slots=True)
class Gathered:
    """Everything that one look at a composition needs, taken from the store at one moment."""

    desk: Desk
    seats: tuple[Seat, ...]
    earlier: tuple[Earlier, ...]
    document: Document
    silences: tuple[Silence, ...]

    @property
    def composition(self) -> CompositionId:
        """Which composition is looked at."""
        return self.desk.composition.id

    def placed(self, finding: Finding) -> Placed:
        """A finding with the recipients it names."""
        recipients = tuple(self.seats[place].id for place in finding.recipients)
        text = text_of(self.document, finding)
        return Placed(finding, recipients, content_of(self.document, finding), text)

    def is_silent(self, finding: Finding) -> bool:
        """Whether the user does not want to be told."""
        if not any(silence.rule == finding.rule.code for silence in self.silences):
            return False
        return is_silent(finding, content_of(self.document, finding), self.silences)
