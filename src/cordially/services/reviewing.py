"""What the rules say about a composition, as the composer's side shows it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from cordially.domain.clock import Clock
from cordially.domain.desk import Desk, Earlier, Seat
from cordially.domain.messages import CompositionId, RecipientId, Standing
from cordially.domain.people import PersonId
from cordially.etiquette.document import Document, Past, Reader
from cordially.etiquette.engine import judge
from cordially.etiquette.line_book import LineBook
from cordially.etiquette.personal_line import LineKind, kind_of
from cordially.etiquette.rule import Finding
from cordially.services.roster import Roster

_PASSED_OVER = frozenset({Standing.LEFT_OUT, Standing.SKIPPED})


@dataclass(frozen=True, slots=True)
class Placed:
    """A finding with the recipients it is about; empty where it is about the text."""

    finding: Finding
    recipients: tuple[RecipientId, ...]


@dataclass(frozen=True, slots=True)
class LineWord:
    """What the personal line of a recipient is.

    Where it repeats another line, `repeats` is that line and `repeats_name` whose it is;
    `repeats_recipient` is None where the same person got it before.
    """

    recipient: RecipientId
    word: LineKind
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
        """The word for one recipient's line; None for one who is passed over."""
        return next((line for line in self.lines if line.recipient == recipient), None)

    def about(self, recipient: RecipientId) -> tuple[Placed, ...]:
        """The findings that name one recipient."""
        return tuple(placed for placed in self.findings if recipient in placed.recipients)


class Desks(Protocol):
    """The compositions with what was typed (`cordially.services.composing.Composing`)."""

    def desk(self, composition: CompositionId) -> Desk:
        """All the composer shows. Raises `Trouble` COMPOSITION_GONE."""
        ...

    def seat(self, recipient: RecipientId) -> tuple[Desk, Seat]:
        """The desk of a recipient, and the seat. Raises `Trouble` PERSON_GONE."""
        ...


class HandOvers(Protocol):
    """What was handed over."""

    def earlier(self, besides: CompositionId | None) -> tuple[Earlier, ...]:
        """The other compositions of which something counts as sent, the oldest first."""
        ...


class Rosters(Protocol):
    """Everybody one knows."""

    def roster(self) -> Roster:
        """The contact list as it is now."""
        ...


class Reviewing:
    """Runs on the store's thread. Whoever is left out or skipped is not looked at."""

    def __init__(self, desks: Desks, hand_overs: HandOvers, rosters: Rosters, clock: Clock) -> None:
        self._desks = desks
        self._hand_overs = hand_overs
        self._rosters = rosters
        self._clock = clock
        self._shelf = _Shelf()

    def review(self, composition: CompositionId) -> Review:
        """Every finding, with text still in the journal. Raises `Trouble` COMPOSITION_GONE."""
        desk = self._desks.desk(composition)
        seats = _seats(desk)
        earlier = self._hand_overs.earlier(composition)
        judgement = judge(self._document(desk, seats, earlier))
        return Review(
            tuple(
                Placed(finding, tuple(seats[place].id for place in finding.recipients))
                for finding in judgement.findings
            ),
            self._words(desk, seats, earlier, seats),
            desk.composition.choice_reason,
        )

    def line(self, recipient: RecipientId, line: str) -> LineWord:
        """The word for a line as it is typed, against everybody else's; fast.

        Raises `Trouble` PERSON_GONE.
        """
        desk, seat = self._desks.seat(recipient)
        return self.word(desk, seat.with_line(line))

    def word(self, desk: Desk, seat: Seat) -> LineWord:
        """The word for the line of one seat of a desk, passed over or not."""
        others = [other for other in _seats(desk) if other.id != seat.id]
        earlier = self._hand_overs.earlier(desk.composition.id)
        return self._words(desk, (*others, seat), earlier, (seat,))[0]

    def _words(
        self,
        desk: Desk,
        seats: Collection[Seat],
        earlier: Collection[Earlier],
        of: Collection[Seat],
    ) -> tuple[LineWord, ...]:
        shown = _Shown(desk, seats)
        book = self._shelf.book(desk.composition.id, shown)
        before = _lines_before(earlier, {seat.person for seat in of})
        return tuple(_word(seat, shown, book, before.get(seat.person, ())) for seat in of)

    def _document(
        self, desk: Desk, seats: Collection[Seat], earlier: Collection[Earlier]
    ) -> Document:
        roster = self._rosters.roster()
        composition = desk.composition
        return Document(
            str(composition.id),
            composition.kind,
            composition.channel,
            composition.text,
            tuple(_reader(seat) for seat in seats),
            self._clock.today(),
            roster.names,
            tuple(_past(one, roster) for one in earlier),
        )


class _Shown:
    """The lines of a document: the whole text where it goes to one and has no place for one."""

    def __init__(self, desk: Desk, seats: Collection[Seat]) -> None:
        self.seats = {seat.id: seat for seat in seats}
        readers = tuple(_reader(seat) for seat in seats)
        composition = desk.composition
        document = Document(
            "", composition.kind, composition.channel, composition.text, readers, date.min
        )
        whole = document.text if document.to_one else ""
        placed = bool(document.personal_places)
        self.lines = {
            seat.id: (reader.personal if placed else whole, reader)
            for seat, reader in zip(seats, readers, strict=True)
        }


class _Shelf:
    """The lines looked at last, so that only those that changed are read again."""

    def __init__(self) -> None:
        self._composition: CompositionId | None = None
        self._lines: dict[RecipientId, tuple[str, Reader]] = {}
        self._book: LineBook[RecipientId] = LineBook()

    def book(self, composition: CompositionId, shown: _Shown) -> LineBook[RecipientId]:
        """The lines of a document, kept for comparing."""
        if composition != self._composition:
            self._composition = composition
            self._lines = {}
            self._book = LineBook()
        for gone in self._lines.keys() - shown.lines.keys():
            self._book.drop(gone)
        for recipient, line in shown.lines.items():
            if self._lines.get(recipient) != line:
                self._book.put(recipient, *line)
        self._lines = dict(shown.lines)
        return self._book


def _word(
    seat: Seat, shown: _Shown, book: LineBook[RecipientId], before: Collection[str]
) -> LineWord:
    line, reader = shown.lines[seat.id]
    kind = kind_of(seat.id, line, reader, book)
    if kind is LineKind.COPIED:
        other = shown.seats[book.echoes(seat.id)[0].key]
        return LineWord(seat.id, kind, other.recipient.line, other.name, other.id)
    repeated = book.earlier(seat.id, before, reader) if kind is not LineKind.MISSING else ()
    return (
        LineWord(seat.id, kind, repeated[0].text, seat.name)
        if repeated
        else LineWord(seat.id, kind)
    )


def _seats(desk: Desk) -> tuple[Seat, ...]:
    return tuple(seat for seat in desk.seats if seat.standing not in _PASSED_OVER)


def _reader(seat: Seat) -> Reader:
    values = seat.values
    return Reader(
        seat.given_name, values.family_name, values.company, values.position, values.personal
    )


def _past(earlier: Earlier, roster: Roster) -> Past:
    known = [
        (roster.names[roster.places[person]], line)
        for person, line in zip(earlier.people, earlier.lines, strict=True)
        if person in roster.places
    ]
    return Past(
        earlier.at.astimezone().date(),
        tuple(name for name, _ in known),
        tuple(line for _, line in known),
    )


def _lines_before(
    earlier: Collection[Earlier], people: set[PersonId]
) -> dict[PersonId, tuple[str, ...]]:
    """What each person got before, the newest first."""
    found: dict[PersonId, tuple[str, ...]] = {}
    for one in earlier:
        for person, line in zip(one.people, one.lines, strict=True):
            if line and person in people:
                found[person] = (line, *found.get(person, ()))
    return found
