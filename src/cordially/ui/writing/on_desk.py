"""What lies on the desk: the composition, who is being written to, and what is asked."""

from dataclasses import dataclass, replace

from cordially.domain.desk import Desk, Seat
from cordially.domain.merge_fields import Field, MergeField, pieces
from cordially.domain.messages import (
    CompositionId,
    HandOverId,
    Recipient,
    RecipientId,
    Standing,
)
from cordially.services.choice_check import ChoiceCheck
from cordially.services.reviewing import Review

OPEN = frozenset({Standing.READY, Standing.TO_WRITE})
"""Where somebody stands who is still to be written to, or to be handed a message."""


def line_place(text: str) -> Field | None:
    """Where a text has room for the line that only one person gets."""
    return next(
        (
            piece
            for piece in pieces(text)
            if isinstance(piece, Field) and piece.field is MergeField.PERSONAL
        ),
        None,
    )


@dataclass(slots=True)
class OnDesk:
    """`composition` lies there or is being fetched, in which case `desk` is None.

    `shown` is the recipient as the sheet shows it, `asking` the hand-over that is asked
    about. `ends` is set where nobody is left to write to once the store has followed.
    """

    composition: CompositionId | None = None
    desk: Desk | None = None
    current: RecipientId | None = None
    shown: Recipient | None = None
    asking: HandOverId | None = None
    review: Review | None = None
    check: ChoiceCheck | None = None
    ends: bool = False

    @property
    def seat(self) -> Seat | None:
        """The recipient being written to."""
        if self.desk is None or self.current is None:
            return None
        return self.desk.seat(self.current)

    def clear(self) -> None:
        """Have an empty desk."""
        self.composition = self.desk = self.current = self.shown = None
        self.asking = self.review = self.check = None
        self.ends = False

    def put(self, recipient: Recipient) -> None:
        """Have a recipient as it will be, before the store has said so."""
        if self.desk is not None:
            self.desk = replace(
                self.desk,
                seats=tuple(
                    replace(seat, recipient=recipient) if seat.id == recipient.id else seat
                    for seat in self.desk.seats
                ),
            )

    def next_open(self, after: RecipientId) -> Seat | None:
        """The next recipient to write to, or None."""
        return self.desk.next_open(after) if self.desk is not None else None
