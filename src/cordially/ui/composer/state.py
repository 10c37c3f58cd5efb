"""What the composer's desk shows, as values that a view can draw without deciding."""

from dataclasses import dataclass
from enum import StrEnum

from cordially.delivery.hand_off import length
from cordially.domain.desk import Desk, Seat
from cordially.domain.merge_fields import Field, MergeField, pieces, render
from cordially.domain.messages import RecipientId, Standing
from cordially.services.reviewing import LineWord, Placed, Review
from cordially.ui.theme import Tone


class Status(StrEnum):
    """The word under a recipient's name."""

    SENT = "sent"
    AWAITING = "awaiting"
    WRITING = "writing"
    READY = "ready"
    COPIED = "copied"
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
    one. `fixed` is the text that was handed over: then nothing is edited.
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
    def too_long(self) -> bool:
        """Whether the channel takes less than this."""
        return self.limit is not None and self.length > self.limit


def lines_of(
    desk: Desk, review: Review | None, current: RecipientId | None
) -> tuple[SeatLine, ...]:
    """The list of recipients, the current one marked as being written."""
    return tuple(_line_of(seat, review, current) for seat in desk.seats)


def _line_of(seat: Seat, review: Review | None, current: RecipientId | None) -> SeatLine:
    status = _STATUS[seat.standing]
    if status not in {Status.READY, Status.TO_WRITE}:
        return SeatLine(seat, status)
    word = review.line(seat.id) if review else None
    if word is not None and word.word == "copied" and seat.values.personal.strip():
        return SeatLine(seat, Status.COPIED, word.repeats_name)
    return SeatLine(seat, Status.WRITING if seat.id == current else status)


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
    place = next(
        (
            piece
            for piece in pieces(text)
            if isinstance(piece, Field) and piece.field is MergeField.PERSONAL
        ),
        None,
    )
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


CHOICE_RULES = frozenset({"A101", "A102", "A103"})


def worth_showing(review: Review, current: RecipientId | None) -> tuple[Placed, ...]:
    """The findings for the side: the current person's first, then those on all.

    A line that is still to be written is no finding: the list says so already.
    """
    mine: list[Placed] = []
    others: list[Placed] = []
    for placed in review.findings:
        word = review.line(current) if current is not None else None
        if _only_missing(placed, review):
            continue
        named = current is not None and current in placed.recipients
        if named and word is not None:
            mine.append(placed)
        else:
            others.append(placed)
    return (*mine, *others)


def _only_missing(placed: Placed, review: Review) -> bool:
    if placed.finding.rule.practice != "P02" or not placed.recipients:
        return False
    words = (review.line(recipient) for recipient in placed.recipients)
    return all(word is not None and word.word == "missing" for word in words)


def repeated(review: Review, recipient: RecipientId) -> LineWord | None:
    """The word for a line that repeats another, else None."""
    word = review.line(recipient)
    return word if word is not None and word.repeats else None
