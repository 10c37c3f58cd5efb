"""Connections.csv of every year: who one is connected to, and since when."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from cordially.domain.archives import ProblemKind
from cordially.imports.cells import (
    address_key,
    bounded,
    email_address,
    lacks_slug,
    one_line,
    plain_address_key,
    visible,
)
from cordially.imports.dates import Days, ambiguous, order_of, read_day
from cordially.imports.limits import MAX_CELL
from cordially.imports.problems import Problems
from cordially.imports.table import Layout, Row, Table

GIVEN, FAMILY, ADDRESS, EMAIL = "given", "family", "address", "email"
COMPANY, POSITION, DAY = "company", "position", "day"

_COLUMNS = {
    "firstname": GIVEN, "lastname": FAMILY, "url": ADDRESS, "profileurl": ADDRESS,
    "emailaddress": EMAIL, "email": EMAIL, "company": COMPANY, "position": POSITION,
    "connectedon": DAY,
    # German and French, seen in tests of others only.
    "vorname": GIVEN, "nachname": FAMILY, "emailadresse": EMAIL, "unternehmen": COMPANY,
    "verbundenam": DAY,
    "prénom": GIVEN, "nom": FAMILY, "adresseemail": EMAIL, "entreprise": COMPANY,
    "poste": POSITION, "datedeconnexion": DAY,
}  # fmt: skip

_USUAL = (GIVEN, FAMILY, ADDRESS, EMAIL, COMPANY, POSITION, DAY)
_ENOUGH_COLUMNS = 3
_TWO_FIGURES = re.compile(r".*\D\d{2}\s*$")


def _known(columns: frozenset[str]) -> bool:
    return {GIVEN, FAMILY} <= columns or (
        len(columns) >= _ENOUGH_COLUMNS and bool(columns & {GIVEN, FAMILY, ADDRESS})
    )


def _begins(cells: Sequence[str], places: Mapping[str, int], width: int) -> bool:
    place = places.get(ADDRESS)
    if place is not None and place < len(cells) and address_key(cells[place].strip()):
        return True
    day = places.get(DAY)
    return len(cells) == width and day is not None and bool(read_day(cells[day]))


LAYOUT = Layout(_COLUMNS, _known, _begins)


class Listed(NamedTuple):
    """One person of the list.

    `None` says that the file tells nothing (no such column, or a damaged cell); an empty
    text says that LinkedIn shows none. `key`, `email` and `day` (ISO) may be empty.
    """

    line: int
    given_name: str | None
    family_name: str | None
    key: str
    email: str
    company: str | None
    position: str | None
    day: str


@dataclass(slots=True)
class Connections:
    """What Connections.csv tells.

    `lossy` says that it went through an encoding that has not all letters, where a
    question mark may stand for any.
    """

    people: list[Listed] = field(default_factory=list)
    without_name: int = 0
    not_kept: int = 0
    rows: int = 0
    newest_day: str = ""
    partial: bool = False
    doubtful: bool = False
    lossy: bool = False
    has_addresses: bool = False


def read_connections(table: Table, problems: Problems) -> Connections:
    """The people whom the table lists, in its order."""
    rows = list(table.rows())
    reader = _Reader(table, rows, problems)
    found = Connections(rows=len(rows), lossy=table.resaved, has_addresses=ADDRESS in table.places)
    found.people = list(reader.listed(rows))
    too_long = table.too_long
    found.rows += too_long
    found.without_name = reader.without_name
    found.not_kept = reader.not_kept + too_long
    found.newest_day = max((person.day for person in found.people), default="")
    found.partial = table.ends_inside_row
    found.doubtful = problems.doubtful(table.name)
    if not found.people and table.header is not None:
        problems.add(table.name, 0, ProblemKind.NOBODY_LISTED)
    return found


class _Reader:
    def __init__(self, table: Table, rows: Sequence[Row], problems: Problems) -> None:
        self._table = table
        self._problems = problems
        self._places = table.places
        self.without_name = 0
        self.not_kept = 0
        day = self._places.get(DAY)
        texts = [row.cells[day] for row in rows if day is not None and day < len(row.cells)]
        self._day = Days(order_of(filter(ambiguous, dict.fromkeys(texts))))
        places = [self._places.get(name) for name in _USUAL]
        present = [place for place in places if place is not None]
        usual = len(present) == len(places) and not table.resaved
        self._usual = present if usual else []
        self._cut_line = self._line_cut_in_date(rows, texts)

    def _line_cut_in_date(self, rows: Sequence[Row], texts: Sequence[str]) -> int:
        """The line of the last row, where the file broke off inside its date; else 0."""
        day = self._places.get(DAY)
        if not (self._table.unterminated and rows and day == self._table.width - 1):
            return 0
        last, others = rows[-1], [text for text in texts[:-1] if text.strip()]
        if last.damage is not None or not others:
            return 0
        text = last.cells[day]
        shorter = _TWO_FIGURES.match(text) and not any(map(_TWO_FIGURES.match, others))
        dated = 2 * len(others) > len(texts)
        if shorter or (dated and not self._day[text]):
            self._table.ends_inside_row = True
            return last.line
        return 0

    def listed(self, rows: Iterable[Row]) -> Iterator[Listed]:
        """The person of each row that names one; problems are told."""
        usual, days, cut_line = self._usual, self._day, self._cut_line
        for row in rows:
            line, cells, damage = row
            if usual and damage is None and line != cut_line:
                given, family, address, email, company, position, day_text = (
                    cells[place] for place in usual
                )
                key, day = plain_address_key(address), days[day_text]
                given, family = given.strip(), family.strip()
                company, position = company.strip(), position.strip()
                text = f"{given}{family}{company}{position}"
                if key and day and len(text) <= MAX_CELL and text.isprintable():
                    email = email_address(email) if email else ""
                    yield Listed(line, given, family, key, email, company, position, day)
                    continue
            person = self._listed(row)
            if person is not None:
                yield person

    def _listed(self, row: Row) -> Listed | None:
        """The long way, for a row that is not as LinkedIn writes most."""
        damage = row.damage
        if row.line == self._cut_line:
            damage = ProblemKind.CUT_OFF
        texts: dict[str, str | None]
        if damage is None:
            cells = row.cells
            texts = {name: cells[place] for name, place in self._places.items()}
        else:
            texts = self._of_damaged(row, damage)
        day_text = texts.get(DAY) or ""
        day = self._day[day_text]
        address = (texts.get(ADDRESS) or "").strip()
        key = address_key(address) if address else ""
        email = email_address(texts.get(EMAIL) or "")
        names = [self._fact(texts, name, row.line) for name in (GIVEN, FAMILY)]
        facts = [self._fact(texts, name, row.line) for name in (COMPANY, POSITION)]
        named = any(name and visible(name) for name in names)
        kept = bool(named or key or email)
        only_a_day = not (kept or damage or address or any(facts)) and (day or not day_text.strip())
        if only_a_day:
            self.without_name += 1
            return None
        self._tell(row, damage, texts, kept=kept, key=key, day=day)
        if not kept:
            self.not_kept += 1
            return None
        return Listed(row.line, names[0], names[1], key, email, facts[0], facts[1], day)

    def _fact(self, texts: Mapping[str, str | None], name: str, line: int) -> str | None:
        text = texts.get(name)
        if not text:
            return text
        text = one_line(text)
        if len(text) > MAX_CELL:
            return bounded(text, self._table.name, line, self._problems)
        return text

    def _tell(
        self,
        row: Row,
        damage: ProblemKind | None,
        texts: Mapping[str, str | None],
        *,
        kept: bool,
        key: str,
        day: str,
    ) -> None:
        tell = self._problems.add
        file = self._table.name
        day_text = (texts.get(DAY) or "").strip()
        address = (texts.get(ADDRESS) or "").strip()
        if damage is not None:
            figures = f"{len(row.cells)}/{self._table.width}"
            tell(file, row.line, damage, figures, kept=kept)
        elif not kept and day_text and not day:
            tell(file, row.line, ProblemKind.DATE_UNREADABLE, day_text, kept=False)
        elif not kept:
            tell(file, row.line, ProblemKind.NO_NAME_NO_ADDRESS, kept=False)
        if kept and self._table.resaved and self._letters_lost(texts):
            tell(file, row.line, ProblemKind.CHARACTERS_LOST)
        if kept and day_text and not day:
            tell(file, row.line, ProblemKind.DATE_UNREADABLE, day_text)
        if kept and address and not key and not lacks_slug(address):
            tell(file, row.line, ProblemKind.ADDRESS_UNREADABLE, address)

    @staticmethod
    def _letters_lost(texts: Mapping[str, str | None]) -> bool:
        """Whether a name holds nothing but the marks that stand for lost letters."""
        names = [(texts.get(name) or "").replace(" ", "") for name in (GIVEN, FAMILY)]
        return any(name and not name.strip("?") for name in names)

    def _of_damaged(self, row: Row, damage: ProblemKind) -> dict[str, str | None]:
        """What can be told of a row whose cells are not as the header says."""
        cells, width = row.cells, self._table.width
        if damage is ProblemKind.CUT_OFF and len(cells) == width:
            cells = cells[:-1]
        texts: dict[str, str | None] = {
            name: cells[place] if place < len(cells) else None
            for name, place in self._places.items()
        }
        surplus = len(cells) - width
        if surplus > 0:
            self._realign(texts, cells, surplus)
        return texts

    def _realign(self, texts: dict[str, str | None], cells: Sequence[str], surplus: int) -> None:
        """Too many cells: a comma stood unquoted in one. What is certain is put in place.

        The address tells on which side of it the comma stood; the day is the last cell.
        """
        places = self._places
        address = places.get(ADDRESS)
        at = next((i for i, cell in enumerate(cells) if address_key(cell.strip())), None)
        for name in (EMAIL, COMPANY, POSITION):
            place = places.get(name)
            moved = at is not None and address is not None and at == address + surplus
            if place is not None:
                texts[name] = cells[place + surplus] if moved else None
        if DAY in places:
            texts[DAY] = cells[places[DAY] + surplus]
        if at is not None and address is not None:
            texts[ADDRESS] = cells[at]
            family = places.get(FAMILY)
            if at == address + surplus and family == address - 1:
                texts[FAMILY] = ",".join(cells[family : family + surplus + 1])
            elif at == address:
                mail = cells[at + 1] if at + 1 < len(cells) else ""
                texts[EMAIL] = mail if "@" in mail else None
