"""Rows of the contacts table in memory, and the orders in which they are asked for."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from operator import itemgetter

from cordially.domain.folding import name_key
from cordially.domain.people import Column, Mark, PersonId, PersonRow, Tie

NAMELESS = "\U0010ffff"
"""The key of somebody without a name; it stands behind every other."""

_TIE_ORDER = {tie.value: str(place) for place, tie in enumerate(Tie)}


class Shelf:
    """People by id and in order of their names; marks those who share one.

    The key of a person is that of the full name: equal keys mean the same folded name.
    """

    def __init__(
        self,
        keys: Sequence[str],
        people: Sequence[PersonRow],
        families: Callable[[], dict[PersonId, str]],
    ) -> None:
        """`families` is asked for the key of each id by family name when that is needed."""
        self._families = families
        self._orders: dict[tuple[Column, bool], list[PersonRow]] = {}
        self._shared: set[str] = set()
        self._keys: dict[PersonId, str] = {}
        self._rows: dict[PersonId, PersonRow] = {}
        self._take_in(keys, people)

    def __len__(self) -> int:
        return len(self._rows)

    def replace(
        self, gone: Iterable[PersonId], keys: Sequence[str], people: Sequence[PersonRow]
    ) -> None:
        """Take some people out and some in; somebody in both is changed."""
        for person in gone:
            self._rows.pop(person, None)
            self._keys.pop(person, None)
        # Rows fresh from the store bear no mark yet, so whoever shares their name is marked anew.
        self._shared.difference_update(keys)
        self._take_in([*self._keys.values(), *keys], [*self._rows.values(), *people])

    def in_order(self, column: Column, *, descending: bool) -> list[PersonRow]:
        """Everybody by a column; equal ones by name, those without a value last."""
        order = self._orders.get((column, descending))
        if order is None:
            value = self._value(column)
            valued = [(value(row), row) for row in self._rows.values()]
            known = [pair for pair in valued if pair[0]]
            known.sort(key=itemgetter(0), reverse=descending)
            order = [row for _, row in known] + [row for found, row in valued if not found]
            self._orders[column, descending] = order
        return order

    def same_named(self, person: PersonId) -> list[PersonRow]:
        """Others who bear the same name."""
        key = self._keys.get(person, NAMELESS)
        if key not in self._shared:
            return []
        return [
            self._rows[other]
            for other, theirs in self._keys.items()
            if theirs == key and other != person
        ]

    def _take_in(self, keys: Sequence[str], people: Sequence[PersonRow]) -> None:
        # Once everybody is in order, as in `replace`, sorting again costs next to nothing.
        order = sorted(range(len(keys)), key=keys.__getitem__)
        rows = list(map(people.__getitem__, order))
        ids = [row[0] for row in rows]
        self._rows = dict(zip(ids, rows, strict=True))
        self._keys = dict(zip(ids, map(keys.__getitem__, order), strict=True))
        self._mark_shared()
        self._orders = {(Column.NAME, False): list(self._rows.values())}

    def _mark_shared(self) -> None:
        counts = Counter(self._keys.values())
        shared = {key for key, count in counts.items() if count > 1 and key != NAMELESS}
        turned = shared ^ self._shared
        for person in [person for person, key in self._keys.items() if key in turned]:
            row = self._rows[person]
            marks = row.marks.replace(Mark.SAME_NAME, "")
            if self._keys[person] in shared:
                marks += Mark.SAME_NAME
            self._rows[person] = PersonRow(*row[:-1], marks)
        self._shared = shared

    def _value(self, column: Column) -> Callable[[PersonRow], str]:
        """What a column is ordered by; an empty text is no value."""
        families = self._families() if column is Column.FAMILY_NAME else {}
        folded = _Folded()
        values: dict[Column, Callable[[PersonRow], str]] = {
            Column.NAME: lambda row: self._keys[row.id].rstrip(NAMELESS),
            Column.FAMILY_NAME: lambda row: families[row.id].rstrip(NAMELESS),
            Column.COMPANY: lambda row: folded[row.company],
            Column.POSITION: lambda row: folded[row.position],
            Column.CONNECTED: lambda row: row.connected_on,
            Column.LAST_CONTACT: lambda row: row.last_contact,
            Column.TIE: lambda row: _TIE_ORDER[row.tie],
        }
        return values[column]


class _Folded(dict[str, str]):
    """The key of each text already met."""

    def __missing__(self, text: str) -> str:
        key = self[text] = name_key(text)
        return key
