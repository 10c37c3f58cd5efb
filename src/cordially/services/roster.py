"""Everybody one knows, with their names in order: built once, kept until a name changes."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from cordially.domain.people import Column, Filter, PersonId, PersonRow, Tie
from cordially.etiquette.document import Name
from cordially.etiquette.name_order import NameOrder


class PeopleTable(Protocol):
    """The people in order and filtered, as tables show them."""

    def rows(self, wanted: Filter, column: Column, *, descending: bool = False) -> list[PersonRow]:
        """The people a filter asks for, in the order of a column."""
        ...


@dataclass(frozen=True, slots=True)
class Roster:
    """The contact list: `names[i]` and `order` speak of the person `ids[i]`."""

    ids: tuple[PersonId, ...]
    names: tuple[Name, ...]
    order: NameOrder
    places: Mapping[PersonId, int]

    def indices(self, people: Iterable[PersonId]) -> tuple[int, ...]:
        """The places of those people who are in the list."""
        return tuple(self.places[person] for person in people if person in self.places)


class Rosters:
    """Runs on the store's thread."""

    def __init__(self, table: PeopleTable) -> None:
        self._table = table
        self._rows: list[PersonRow] = []
        self._by_id: dict[PersonId, PersonRow] = {}
        self._roster: Roster | None = None
        self._looked_at: list[PersonRow] | None = None

    def roster(self) -> Roster:
        """The contact list as it is now; people put away are not in it."""
        self._look()
        if self._roster is not None and self._looked_at is self._rows:
            return self._roster
        self._looked_at = self._rows
        ids = tuple(row.id for row in self._rows)
        names = tuple(Name(row.given_name, row.family_name) for row in self._rows)
        if self._roster is None or (ids, names) != (self._roster.ids, self._roster.names):
            places = {person: place for place, person in enumerate(ids)}
            self._roster = Roster(ids, names, NameOrder.of(names), places)
        return self._roster

    def row(self, person: PersonId) -> PersonRow | None:
        """What the table shows of a person, also of one put away."""
        self._look()
        found = self._by_id.get(person)
        if found is None:
            away = self._table.rows(Filter(put_away=True), Column.NAME)
            found = next((row for row in away if row.id == person), None)
        return found

    def ties(self, people: Collection[PersonId]) -> Mapping[PersonId, Tie]:
        """The tie of each of these people."""
        found = {person: self.row(person) for person in people}
        return {person: Tie(row.tie) for person, row in found.items() if row}

    def _look(self) -> None:
        now = self._table.rows(Filter(), Column.NAME)
        if now != self._rows:
            self._rows = list(now)
            self._by_id = {row.id: row for row in now}
