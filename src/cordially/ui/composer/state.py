"""What the composer's desk shows, as values that a view can draw without deciding."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from cordially.delivery.hand_off import length
from cordially.domain.desk import Desk, Seat
from cordially.domain.merge_fields import MergeField, render
from cordially.domain.messages import RecipientId, Standing
from cordially.etiquette.personal_line import LineKind
from cordially.services.reviewing import LineWord, Review
from cordially.ui.theme import Tone
from cordially.ui.writing.on_desk import OPEN, line_place


class Status(StrEnum):
    """The word under a recipient's name."""

    SENT = "sent"
    AWAITING = "awaiting"
    WRITING = "writing"
    READY = "ready"
    COPIED = "copied"
    REPEATED = "repeated"
    THIN = "thin"
    TO_WRITE = "to-write"
    SKIPPED = "skipped"
    LEFT_OUT = "left-out"


_STATUS = {
    Standing.SENT: Status.SENT,
    Standing.AWAITING: Status.AWAITING,
    Standing.SKIPPED: Status.SKIPPED,
    Standing.LEFT_OUT: Status.LEFT_OUT,
    Standing.READY: Status.READY,
    Standing.TO_WRITE: Status.TO_WRITE,
}

TONES = {
    Status.SENT: Tone.GREEN,
    Status.AWAITING: Tone.AMBER,
    Status.WRITING: Tone.BLUE,
    Status.READY: Tone.BLUE,
    Status.COPIED: Tone.WAX,
    Status.REPEATED: Tone.AMBER,
    Status.THIN: Tone.AMBER,
    Status.TO_WRITE: Tone.NEUTRAL,
    Status.SKIPPED: Tone.NEUTRAL,
    Status.LEFT_OUT: Tone.NEUTRAL,
}


@dataclass(frozen=True, slots=True)
class SeatLine:
    """One line of the list of recipients; `repeats` names whose line this one copies."""

    seat: Seat
    status: Status
    repeats: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The message to one person, exactly as it will go, cut at the personal line.

    `before` and `after` are rendered; `has_line` is False where the text has no place for
    one. `fixed` is the text that was handed over: then nothing is edited. `unfilled` are
    the words of the fields that stayed empty, the personal line not among them.
    """

    seat: Seat
    before: str
    after: str
    has_line: bool
    unfilled: tuple[str, ...]
    length: int
    limit: int | None
    fixed: str | None

    @property
    def can_be_written(self) -> bool:
        """Whether the line can be edited: the person is neither done with nor passed over."""
        return self.has_line and self.seat.standing in OPEN

    @property
    def too_long(self) -> bool:
        """Whether the channel takes less than this."""
        return self.limit is not None and self.length > self.limit


def lines_of(
    desk: Desk, review: Review | None, current: RecipientId | None
) -> tuple[SeatLine, ...]:
    """The list of recipients, the current one marked as being written."""
    words = {word.recipient: word for word in review.lines} if review else {}
    names = {seat.id: seat.salutation.name or seat.name for seat in desk.seats}
    return tuple(_line_of(seat, words.get(seat.id), current, names) for seat in desk.seats)


def _line_of(
    seat: Seat,
    word: LineWord | None,
    current: RecipientId | None,
    names: Mapping[RecipientId, str],
) -> SeatLine:
    status = _STATUS[seat.standing]
    if seat.standing not in OPEN:
        return SeatLine(seat, status)
    wanting = _wanting(word) if word and seat.recipient.line.strip() else None
    if wanting is Status.COPIED and word is not None:
        other = word.repeats_recipient
        return SeatLine(seat, wanting, names.get(other, "") if other is not None else "")
    if seat.id == current:
        return SeatLine(seat, Status.WRITING)
    return SeatLine(seat, wanting or status)


def _wanting(word: LineWord) -> Status | None:
    """What a line lacks, the gravest first."""
    if word.word is LineKind.COPIED:
        return Status.COPIED
    if word.repeats:
        return Status.REPEATED
    return Status.THIN if word.word is LineKind.THIN else None


def sheet_of(desk: Desk, seat: Seat) -> Sheet:
    """The sheet of one recipient."""
    text = desk.composition.text
    rendered = seat.message(text)
    handed = seat.recipient.hand_over
    fixed = (
        handed.text
        if handed is not None and seat.standing in {Standing.SENT, Standing.AWAITING}
        else None
    )
    shown = fixed if fixed is not None else rendered.text
    place = line_place(text)
    before, after = (text[: place.start], text[place.end :]) if place else (text, "")
    return Sheet(
        seat,
        render(before, seat.values).text.rstrip("\n"),
        render(after, seat.values).text.lstrip("\n"),
        place is not None,
        tuple(word for word in rendered.unfilled if word != MergeField.PERSONAL.value),
        length(shown),
        desk.limit,
        fixed,
    )
