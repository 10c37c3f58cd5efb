"""What the rules say about a composition, as the composer's side shows it."""

from dataclasses import dataclass

from cordially.domain.messages import CompositionId, RecipientId
from cordially.etiquette.rule import Finding


@dataclass(frozen=True, slots=True)
class Placed:
    """A finding with the recipients it is about; empty where it is about the text."""

    finding: Finding
    recipients: tuple[RecipientId, ...]


@dataclass(frozen=True, slots=True)
class LineWord:
    """What the personal line of a recipient is: specific, thin, copied or missing.

    Where it repeats another line, `repeats` is that line and `repeats_name` whose it is;
    `repeats_recipient` is None where the same person got it before.
    """

    recipient: RecipientId
    word: str
    repeats: str = ""
    repeats_name: str = ""
    repeats_recipient: RecipientId | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """All findings of a composition, and the word for each line.

    `choice_reason` is what the user said when the choice was kept; the warnings about the
    choice stand in `findings` all the same.
    """

    findings: tuple[Placed, ...]
    lines: tuple[LineWord, ...]
    choice_reason: str

    def line(self, recipient: RecipientId) -> LineWord | None:
        """The word for one recipient's line."""
        return next((line for line in self.lines if line.recipient == recipient), None)

    def about(self, recipient: RecipientId) -> tuple[Placed, ...]:
        """The findings that name one recipient."""
        return tuple(placed for placed in self.findings if recipient in placed.recipients)


class Reviewing:
    """Runs on the store's thread."""

    def review(self, composition: CompositionId) -> Review:
        """Every finding, with text still in the journal. Raises `Trouble` COMPOSITION_GONE."""
        raise NotImplementedError

    def line(self, recipient: RecipientId, line: str) -> LineWord:
        """The word for a line as it is typed, against everybody else's; fast."""
        raise NotImplementedError
