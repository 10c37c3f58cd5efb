"""Invitations.csv of every year: who asked whom to connect, when, and with which words.

The file covers some months back alone, and holds those that were accepted as well.
"""

from collections.abc import Mapping, Sequence
from hashlib import blake2b
from typing import NamedTuple

from cordially.domain.archives import ProblemKind
from cordially.imports.cells import (
    address_key,
    bounded,
    collapsed,
    lacks_slug,
    one_line,
    same_name,
    visible,
)
from cordially.imports.conversations import DIGEST_SIZE, NOBODY
from cordially.imports.dates import Order, ambiguous, order_of, read_moment
from cordially.imports.limits import MAX_CELL, MAX_INVITATION_NOTE
from cordially.imports.problems import Problems
from cordially.imports.table import Layout, Row, Table

# Columns of 2023 that name the two by number (…Urn) tell nothing that another file repeats.
_COLUMNS = {
    "from": "from", "to": "to", "sentat": "sent", "datesent": "sent", "message": "note",
    "direction": "direction", "inviterprofileurl": "inviter", "inviteeprofileurl": "invitee",
}  # fmt: skip

_INCOMING, _OUTGOING = "incoming", "outgoing"
_DIRECTIONS = frozenset({_INCOMING, _OUTGOING})


def _known(columns: frozenset[str]) -> bool:
    return {"from", "to", "sent", "direction"} <= columns


def _begins(cells: Sequence[str], places: Mapping[str, int], _width: int) -> bool:
    place = places["direction"]
    return place < len(cells) and cells[place].strip().casefold() in _DIRECTIONS


LAYOUT = Layout(_COLUMNS, _known, _begins)


class Invited(NamedTuple):
    """One invitation, named after the other: who asked, or who was asked.

    `key` or `name` may be empty, not both. `at` is when it was sent, as an ISO text; LinkedIn
    writes no time zone, so the figures are taken for UTC. Only one that came in may lack it.
    """

    line: int
    incoming: bool
    key: str
    name: str
    note: str
    at: str

    @property
    def is_nameless(self) -> bool:
        """Whether the name is none, as LinkedIn writes of profiles that are gone."""
        return self.name.casefold() in {"", NOBODY}

    @property
    def digest(self) -> bytes:
        """What tells it from all others, in this archive and in every later one.

        Nobody writes to one person twice a day; of those without any name or address, of
        whom there may be several, minute and words tell more.
        """
        who, when = self.key or same_name(self.name, ""), self.at[:10]
        if not self.key and self.is_nameless:
            who, when = collapsed(self.note), self.at
        words = "\x1f".join((_INCOMING if self.incoming else _OUTGOING, who, when))
        return blake2b(words.encode(), digest_size=DIGEST_SIZE).digest()


def read_invitations(table: Table, problems: Problems) -> list[Invited]:
    """The invitations of the table, in its order."""
    rows = list(table.rows())
    place = table.places.get("sent", 0)
    texts = (row.cells[place] for row in rows if place < len(row.cells))
    reader = _Reader(table, problems, order_of(text for text in texts if ambiguous(text)))
    if table.ends_inside_row and rows and rows[-1].damage is None:
        rows[-1] = rows[-1]._replace(damage=ProblemKind.CUT_OFF)
    return [found for row in rows if (found := reader.invited(row)) is not None]


class _Reader:
    def __init__(self, table: Table, problems: Problems, order: Order) -> None:
        self._table = table
        self._problems = problems
        self._order = order

    def invited(self, row: Row) -> Invited | None:
        """What a row tells; what cannot be read of it is told as a problem."""
        texts = self._texts(row)
        incoming = _direction(texts) == _INCOMING
        name = one_line(texts.get("from" if incoming else "to", ""))
        address = texts.get("inviter" if incoming else "invitee", "").strip()
        sent = texts.get("sent", "").strip()
        found = Invited(
            row.line,
            incoming,
            address_key(address) if address else "",
            name if visible(name) else "",
            texts.get("note", "").replace("\r\n", "\n").replace("\r", "\n").strip(),
            read_moment(sent, self._order) if sent else "",
        )
        tell, file = self._problems.add, self._table.name
        fault = self._fault(row, texts, found)
        if fault is not None:
            tell(file, row.line, *fault, kept=False)
            return None
        if row.damage is not None:
            tell(file, row.line, row.damage, self._figures(row))
        if sent and not found.at:
            tell(file, row.line, ProblemKind.DATE_UNREADABLE, sent)
        if address and not found.key and not lacks_slug(address):
            tell(file, row.line, ProblemKind.ADDRESS_UNREADABLE, address)
        return found._replace(
            name=bounded(found.name, file, row.line, self._problems, MAX_CELL),
            note=bounded(found.note, file, row.line, self._problems, MAX_INVITATION_NOTE),
        )

    def _fault(
        self, row: Row, texts: Mapping[str, str], found: Invited
    ) -> tuple[ProblemKind, str] | None:
        """Why a row cannot be kept, and the value that says so."""
        is_told = _direction(texts) in _DIRECTIONS
        if row.damage is ProblemKind.CUT_OFF or (row.damage is not None and not is_told):
            return row.damage, self._figures(row)
        if not is_told:
            return ProblemKind.DIRECTION_UNKNOWN, texts.get("direction", "").strip()
        if not (found.name or found.key):
            return ProblemKind.NO_NAME_NO_ADDRESS, ""
        if not (found.at or found.incoming):
            return ProblemKind.INVITATION_WITHOUT_TIME, texts.get("sent", "").strip()
        return None

    def _figures(self, row: Row) -> str:
        return f"{len(row.cells)}/{self._table.width}"

    def _texts(self, row: Row) -> dict[str, str]:
        """The cells by their columns; too many of them are a comma in the words of the note."""
        cells, places = row.cells, self._table.places
        surplus = len(cells) - self._table.width
        note = places.get("note")
        if row.damage is ProblemKind.CELLS_TOO_MANY and note is not None:
            words = self._table.mark.join(cells[note : note + surplus + 1])
            cells = [*cells[:note], words, *cells[note + surplus + 1 :]]
        return {name: cells[place] for name, place in places.items() if place < len(cells)}


def _direction(texts: Mapping[str, str]) -> str:
    return texts.get("direction", "").strip().casefold()
