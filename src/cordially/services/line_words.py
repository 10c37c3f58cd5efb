"""What each personal line is: written for its reader, thin, copied, or still to be written."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from cordially.domain.desk import Desk, Earlier, Seat
from cordially.domain.messages import Composition, CompositionId, Kind, RecipientId
from cordially.domain.people import PersonId
from cordially.etiquette.document import Document, Reader
from cordially.etiquette.line_book import LineBook
from cordially.etiquette.personal_line import LineKind, Lines, kind_of

_NEEDS_OWN_WORDS = frozenset({Kind.WELCOME, Kind.INVITATION})


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


class _Shown:
    """The lines of a document: the whole text where it goes to one and has no place for one."""

    def __init__(self, desk: Desk, seats: Collection[Seat]) -> None:
        self.seats = {seat.id: seat for seat in seats}
        readers = tuple(reader_of(seat) for seat in seats)
        composition = desk.composition
        document = Document(
            "",
            composition.kind,
            composition.channel,
            composition.text,
            readers,
            date.min,
            started_as=given_words(composition),
        )
        self.whole = document.to_one
        whole = document.own_words if self.whole else ""
        placed = bool(document.personal_places)
        self.lines = {
            seat.id: (reader.personal if placed else whole, reader)
            for seat, reader in zip(seats, readers, strict=True)
        }


class LineShelf:
    """The lines looked at last, so that only those that changed are read again.

    For one thread at a time.
    """

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


def words_in(seats: Sequence[Seat], lines: Lines) -> tuple[LineWord, ...]:
    """The word for each seat's line, as the rules have looked at it already."""
    others: dict[int, int] = {}
    for group in lines.groups:
        first, second = group[:2]
        others |= dict.fromkeys(group, first) | {first: second}
    found: list[LineWord] = []
    for place, (seat, kind) in enumerate(zip(seats, lines.kinds, strict=True)):
        before = lines.earlier[place]
        if kind is LineKind.COPIED:
            other = seats[others[place]]
            found.append(LineWord(seat.id, kind, other.recipient.line, other.name, other.id))
        elif before is not None and kind is not LineKind.MISSING:
            found.append(LineWord(seat.id, kind, before.text, seat.name))
        else:
            found.append(LineWord(seat.id, kind))
    return tuple(found)


def words_of(
    desk: Desk,
    seats: Collection[Seat],
    earlier: Collection[Earlier],
    of: Collection[Seat],
    shelf: LineShelf,
) -> tuple[LineWord, ...]:
    """The word for the lines `of` some seats, beside those of all `seats`."""
    shown = _Shown(desk, seats)
    book = shelf.book(desk.composition.id, shown)
    before = _lines_before(earlier, {seat.person for seat in of})
    return tuple(_word(seat, shown, book, before.get(seat.person, ())) for seat in of)


def _word(
    seat: Seat, shown: _Shown, book: LineBook[RecipientId], before: Collection[str]
) -> LineWord:
    line, reader = shown.lines[seat.id]
    kind = kind_of(seat.id, line, reader, book, whole=shown.whole)
    if kind is LineKind.COPIED:
        other = shown.seats[book.echoes(seat.id)[0].key]
        return LineWord(seat.id, kind, other.recipient.line, other.name, other.id)
    repeated = book.earlier(seat.id, before, reader) if kind is not LineKind.MISSING else ()
    return (
        LineWord(seat.id, kind, repeated[0].text, seat.name)
        if repeated
        else LineWord(seat.id, kind)
    )


def given_words(composition: Composition) -> str:
    """What a letter began with, where that alone is not worth sending.

    A question for context, or a request for an introduction, may go as it was drafted.
    """
    return composition.started_as if composition.kind in _NEEDS_OWN_WORDS else ""


def reader_of(seat: Seat) -> Reader:
    """A seat as the rules see it."""
    values = seat.values
    return Reader(
        seat.given_name, values.family_name, values.company, values.position, values.personal
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
