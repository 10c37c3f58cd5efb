"""What the composer has on its desk: a composition, its recipients, and what one knows."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from cordially.domain.merge_fields import Rendered, Values, render
from cordially.domain.messages import (
    Channel,
    Composition,
    CompositionId,
    HandOver,
    HandOverId,
    Kind,
    Recipient,
    RecipientId,
    Standing,
)
from cordially.domain.people import Person, PersonId, Salutation


@dataclass(frozen=True, slots=True)
class Counts:
    """How many recipients stand where; those left out are in no other count."""

    sent: int = 0
    awaiting: int = 0
    ready: int = 0
    to_write: int = 0
    skipped: int = 0
    left_out: int = 0

    @property
    def total(self) -> int:
        """Everybody who was not left out."""
        return self.sent + self.awaiting + self.ready + self.to_write + self.skipped

    @classmethod
    def of(cls, standings: Iterable[Standing]) -> "Counts":
        """The count of each standing."""
        found = dict.fromkeys(Standing, 0)
        for standing in standings:
            found[standing] += 1
        return cls(
            found[Standing.SENT],
            found[Standing.AWAITING],
            found[Standing.READY],
            found[Standing.TO_WRITE],
            found[Standing.SKIPPED],
            found[Standing.LEFT_OUT],
        )


@dataclass(frozen=True, slots=True)
class Listed:
    """A composition in the list of those begun; times are UTC."""

    id: CompositionId
    title: str
    kind: Kind
    channel: Channel
    counts: Counts
    created_at: datetime
    opened_at: datetime


@dataclass(frozen=True, slots=True)
class Seat:
    """One recipient with what the composer's list and sheet need of the person.

    `name` is the name shown, `given_name` a part of it. `values` are what the fields
    become, the line included. `profile` is the normalised key, empty where none is known.
    """

    recipient: Recipient
    name: str
    given_name: str
    salutation: Salutation
    values: Values
    profile: str
    put_away: bool

    @property
    def id(self) -> RecipientId:
        """The recipient's id."""
        return self.recipient.id

    @property
    def person(self) -> PersonId:
        """The person's id."""
        return self.recipient.person

    @property
    def standing(self) -> Standing:
        """Where the recipient stands."""
        return self.recipient.standing

    def message(self, text: str) -> Rendered:
        """The message to this person, exactly as it would be handed over now.

        While an answer is awaited, and once it counts as sent, what was handed over.
        """
        handed = self.recipient.hand_over
        if handed and self.standing in {Standing.AWAITING, Standing.SENT}:
            return Rendered(handed.text, ())
        return render(text, self.values)

    def with_line(self, line: str) -> "Seat":
        """The same seat with another personal line, as while it is typed."""
        return replace(
            self,
            recipient=replace(self.recipient, line=line),
            values=replace(self.values, personal=line),
        )


_OPEN = frozenset({Standing.TO_WRITE, Standing.READY})


@dataclass(frozen=True, slots=True)
class Desk:
    """All that the composer shows of one composition; `seats` in the order of writing.

    Text still in the journal is in it. `limit` is the most the channel takes, counted as
    `cordially.delivery.hand_off.length` counts, or None; `current` is the recipient to
    show, the one it was left at where there still is one.
    """

    composition: Composition
    seats: tuple[Seat, ...]
    limit: int | None

    @property
    def counts(self) -> Counts:
        """How many recipients stand where."""
        return Counts.of(seat.standing for seat in self.seats)

    def seat(self, recipient: RecipientId) -> Seat | None:
        """The seat of one recipient, or None where it was removed."""
        return next((seat for seat in self.seats if seat.id == recipient), None)

    @property
    def current(self) -> Seat | None:
        """Where to go on: the seat it was left at, else the first still open, else the first."""
        left_at = self.composition.current
        kept = self.seat(left_at) if left_at is not None else None
        first_open = next((seat for seat in self.seats if seat.standing in _OPEN), None)
        return kept or first_open or (self.seats[0] if self.seats else None)

    def next_open(self, after: RecipientId) -> Seat | None:
        """The next recipient to write or to hand over, round the end; None where none is left."""
        at = next((at for at, seat in enumerate(self.seats) if seat.id == after), -1)
        turned = self.seats[at + 1 :] + self.seats[: max(at, 0)]
        return next((seat for seat in turned if seat.standing in _OPEN), None)


@dataclass(frozen=True, slots=True)
class Changed:
    """What a change of the recipients did.

    `kept` are people who stay, left out, because a message was handed over to them.
    """

    added: tuple[PersonId, ...] = ()
    removed: tuple[PersonId, ...] = ()
    kept: tuple[PersonId, ...] = ()


class Source(StrEnum):
    """How it is known that something was written."""

    CONFIRMED = "confirmed"
    IMPORTED = "imported"


@dataclass(frozen=True, slots=True)
class Written:
    """Something the user wrote to a person earlier.

    `occasion` is the title of the composition, empty for an imported message; `line` is
    the personal line in it, where that is known.
    """

    at: datetime
    text: str
    source: Source
    occasion: str = ""
    line: str = ""


@dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier composition: when its first message went, to whom it was addressed.

    `lines` holds a personal line for each of `people`, empty where nothing counts as sent.
    """

    composition: CompositionId
    kind: Kind
    at: datetime
    people: tuple[PersonId, ...]
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Exchanged:
    """One message between the user and a person."""

    at: datetime
    from_user: bool
    text: str


@dataclass(frozen=True, slots=True)
class Brief:
    """What one knows about a recipient while writing; every list has the newest first.

    `answered_after` is how long the person took to answer the last thing one wrote, None
    where they have not. `last_year` is what one wrote to them at this time of the year
    before, or else earlier.
    """

    person: Person
    exchanged: tuple[Exchanged, ...]
    answered_after: timedelta | None
    last_year: tuple[Written, ...]


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A message whose exact text and intent are recorded: copy it, then open `address`.

    `by_search` tells that the address is a search for the name, as no profile is known.
    """

    id: HandOverId
    recipient: RecipientId
    name: str
    text: str
    address: str
    by_search: bool


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A hand-over of which nobody said yet what became of it."""

    composition: CompositionId
    title: str
    recipient: RecipientId
    person: PersonId
    name: str
    hand_over: HandOver
    kind: Kind
