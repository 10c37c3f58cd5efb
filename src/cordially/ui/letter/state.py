"""What a letter shows, as values that a view can draw without deciding."""

from dataclasses import dataclass

from cordially.delivery.hand_off import is_hard, length
from cordially.domain.desk import Desk, Seat
from cordially.domain.merge_fields import MergeField, Plain, Rendered, pieces, render
from cordially.domain.messages import Kind, Standing

NEARLY_FULL = 90
"""From so many hundredths of the room on, the counter warns."""

_WORTH_COUNTING = 75
_FIXED = frozenset({Standing.SENT, Standing.AWAITING})


@dataclass(frozen=True, slots=True)
class Room:
    """How long a message is as it will go, and the most it may be, in UTF-16 units.

    `is_hard` says that nothing can make it go while it is longer.
    """

    length: int
    limit: int | None
    is_hard: bool

    @property
    def is_over(self) -> bool:
        """Whether it is longer than it may be."""
        return self.limit is not None and self.length > self.limit

    @property
    def is_nearly_full(self) -> bool:
        """Whether next to no room is left."""
        return self.limit is not None and self.length * 100 >= self.limit * NEARLY_FULL

    @property
    def is_shown(self) -> bool:
        """Whether the room is worth a look: always in a note, else once it gets short."""
        if self.limit is None:
            return False
        return self.is_hard or self.length * 100 >= self.limit * _WORTH_COUNTING


@dataclass(frozen=True, slots=True)
class Letter:
    """A message to one person. `text` is what is edited, or what was handed over.

    `unfilled` are the words of fields that nothing fills, `filled` those that a value
    stands for, with it.
    """

    kind: Kind
    seat: Seat
    text: str
    can_be_written: bool
    room: Room
    unfilled: tuple[str, ...]
    filled: tuple[tuple[MergeField, str], ...]


def letter_of(desk: Desk, seat: Seat) -> Letter:
    """The letter to the one recipient of a composition."""
    kind, text = desk.composition.kind, desk.composition.text
    handed = seat.recipient.hand_over
    fixed = handed.text if handed is not None and seat.standing in _FIXED else None
    goes = Rendered(fixed, ()) if fixed is not None else render(text, seat.values)
    return Letter(
        kind,
        seat,
        text if fixed is None else fixed,
        can_be_written=fixed is None and seat.standing is not Standing.LEFT_OUT,
        room=Room(length(goes.text), desk.limit, is_hard=is_hard(kind)),
        unfilled=goes.unfilled,
        filled=_filled(text, seat) if fixed is None else (),
    )


def _filled(text: str, seat: Seat) -> tuple[tuple[MergeField, str], ...]:
    fields = [piece.field for piece in pieces(text) if not isinstance(piece, Plain)]
    known = {field: seat.values.of(field) for field in fields if field is not None}
    return tuple((field, value) for field, value in known.items() if value)
