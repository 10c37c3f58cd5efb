"""Who is who: which rows of a list are people the store knows.

By profile address first, then by e-mail; a row with neither by name and day of
connection, counted. A value that two rows of one file share identifies nobody, and a
name alone never does.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from cordially.domain.archives import Cells, Known
from cordially.imports.cells import same_name
from cordially.imports.connections import Listed

NEW = 0
REPEATED = -1

_NameDay = tuple[str, str]

# Places in the tuples of `Known.people`.
_CONNECTED_ON, _PROFILE, _MARKED_ON, _FROM_LINKEDIN = 5, 6, 7, 8

_Own = tuple[str, ...]
_NOTHING_OWN: _Own = ("", "", "", "")


@dataclass(slots=True)
class Somebody:
    """A person of the store, as far as telling people apart needs it."""

    id: int
    given_name: str
    family_name: str
    company: str
    position: str
    connected_on: str
    profile: str
    marked_on: str
    from_linkedin: int
    own: _Own

    @property
    def marked(self) -> bool:
        """Whether the person is marked as no longer connected."""
        return bool(self.marked_on)

    @property
    def never_listed(self) -> bool:
        """Whether LinkedIn has told nothing about this person yet."""
        return not (
            self.given_name
            or self.family_name
            or self.company
            or self.position
            or self.connected_on
            or self.from_linkedin
        )


class People:
    """The people of the store, findable by each of their marks.

    `by_id` keeps them as the tuples that `Known` describes: most stay as they are, and
    only those that are looked at closely become a `Somebody`.
    """

    def __init__(self, known: Known) -> None:
        self.by_id: dict[int, Cells] = {cells[0]: cells for cells in known.people}
        self.by_key: dict[str, int] = {
            cells[_PROFILE]: cells[0] for cells in known.people if cells[_PROFILE]
        }
        self.by_key.update(known.profiles)
        self._own: dict[int, _Own] = {person: tuple(own) for person, *own in known.own}
        self.merged: Sequence[Cells] = known.merged
        holders: dict[str, list[int]] = defaultdict(list)
        for address, person in known.emails:
            holders[address].append(person)
        self._holders = holders
        self._keys: dict[int, list[str]] | None = None

    def by_email(self, address: str) -> int | None:
        """The only person who has an e-mail address; None where nobody or several have it."""
        holders = self._holders.get(address, ())
        return holders[0] if len(holders) == 1 else None

    def has_email(self, person: int, address: str) -> bool:
        """Whether a person has an e-mail address, alone or with others."""
        return person in self._holders.get(address, ())

    def has_own_email(self, person: int) -> bool:
        """Whether a person has an e-mail address that nobody else has."""
        return any(holders == [person] for holders in self._holders.values())

    def keys(self, person: int) -> Sequence[str]:
        """Every profile key a person ever had."""
        if self._keys is None:
            self._keys = defaultdict(list)
            for key, holder in self.by_key.items():
                self._keys[holder].append(key)
        return self._keys.get(person, ())

    def is_marked(self, person: int) -> bool:
        """Whether a person is marked as no longer connected."""
        return bool(self.by_id[person][_MARKED_ON])

    def is_connected(self, person: int) -> bool:
        """Whether the store knows a person as a connection, and as not gone."""
        cells = self.by_id.get(person)
        return cells is not None and bool(cells[_CONNECTED_ON]) and not cells[_MARKED_ON]

    def shown_name(self, number: int) -> str:
        """The name of a person as it is shown, or an empty text."""
        own = self._own.get(number, _NOTHING_OWN)
        cells = self.by_id[number]
        return f"{own[0] or cells[1]} {own[1] or cells[2]}".strip()

    def is_merged(self, person: int) -> bool:
        """Whether others were merged into a person."""
        return any(cells[0] == person for cells in self.merged)

    def job(self, person: int) -> tuple[str, str]:
        """The company and position that LinkedIn told of a person."""
        cells = self.by_id[person]
        return cells[3], cells[4]

    def person(self, number: int) -> Somebody:
        """One person, by id."""
        given, family, company, position, day, profile, marked, linkedin = self.by_id[number][1:]
        return Somebody(
            number,
            given,
            family,
            company,
            position,
            day,
            profile,
            marked,
            linkedin,
            self._own.get(number, _NOTHING_OWN),
        )

    def names(self) -> Iterator[str]:
        """The name of everybody as it is shown."""
        for number, cells in self.by_id.items():
            own = self._own.get(number, _NOTHING_OWN)
            yield same_name(own[0] or cells[1], own[1] or cells[2])


@dataclass(slots=True)
class Matches:
    """What became of each row: a person's id, `NEW` or `REPEATED`; and its own key.

    A key that rows of several names share is taken from all of them.
    """

    person: list[int]
    key: list[str]
    suggested: int = 0
    _taken: set[int] = field(default_factory=set)

    @property
    def found(self) -> set[int]:
        """The ids of all people that the file lists."""
        return self._taken

    def take(self, row: int, person: int) -> None:
        """Say who a row is; a person who was met before makes it a repetition."""
        self.person[row] = REPEATED if person in self._taken else person
        self._taken.add(person)

    def free(self, row: int) -> bool:
        """Whether nobody was found for a row yet."""
        return self.person[row] == NEW

    def taken(self, person: int) -> bool:
        """Whether a row was found for a person already."""
        return person in self._taken


def match(rows: Sequence[Listed], people: People, own_emails: Collection[str]) -> Matches:
    """Who each row is."""
    matches = Matches([NEW] * len(rows), [row.key for row in rows])
    _part_shared_keys(rows, matches)
    _by_key(matches, people)
    emails = _own_emails_of_rows(rows, matches, own_emails)
    for row, address in emails.items():
        person = people.by_email(address)
        if person is not None and matches.free(row) and not matches.taken(person):
            matches.take(row, person)
    if people.by_id:
        _by_name_and_day(rows, matches, people, emails)
        matches.suggested = _suggested(rows, matches, people)
    return matches


def _part_shared_keys(rows: Sequence[Listed], matches: Matches) -> None:
    """Rows with one address and one name repeat each other; with two names, none has it."""
    sharing: dict[str, list[int]] = defaultdict(list)
    if len({row.key for row in rows if row.key}) == sum(1 for row in rows if row.key):
        return
    for number, row in enumerate(rows):
        if row.key:
            sharing[row.key].append(number)
    for numbers in sharing.values():
        if len(numbers) == 1:
            continue
        first_of: dict[str, int] = {}
        for number in numbers:
            name = _name(rows[number])
            if name in first_of or (not name and first_of):
                matches.person[number] = REPEATED
            else:
                first_of[name] = number
        if len([name for name in first_of if name]) > 1:
            for number in numbers:
                matches.key[number] = ""


def _by_key(matches: Matches, people: People) -> None:
    second: list[tuple[int, int]] = []
    for row, key in enumerate(matches.key):
        person = people.by_key.get(key) if key else None
        if person is None or not matches.free(row):
            continue
        # Somebody merged from two may be listed twice: the row of the own address leads.
        if people.by_id[person][_PROFILE] in (key, ""):
            matches.take(row, person)
        else:
            second.append((row, person))
    for row, person in second:
        matches.take(row, person)


def _own_emails_of_rows(
    rows: Sequence[Listed], matches: Matches, own_emails: Collection[str]
) -> dict[int, str]:
    """The address of each row that no other row shares and that is not the user's own."""
    sharing: dict[str, list[int]] = defaultdict(list)
    for number, row in enumerate(rows):
        if row.email and row.email not in own_emails and matches.person[number] != REPEATED:
            sharing[row.email].append(number)
    return {numbers[0]: address for address, numbers in sharing.items() if len(numbers) == 1}


@dataclass(slots=True)
class _Alike:
    """Rows and people of one name and day that nothing else has told apart."""

    rows: list[int] = field(default_factory=list)
    people: list[tuple[int, bool, bool]] = field(default_factory=list)
    """The id, and whether the person has an address and an e-mail of their own."""


def _by_name_and_day(
    rows: Sequence[Listed], matches: Matches, people: People, emails: dict[int, str]
) -> None:
    groups: dict[_NameDay, _Alike] = {}
    for number, row in enumerate(rows):
        if matches.free(number) and (name := _name(row)):
            groups.setdefault((name, row.day), _Alike()).rows.append(number)
    if not groups:
        return
    for cells in people.merged:
        alike = groups.get((same_name(cells[1], cells[2]), cells[3]))
        if alike is not None:
            alike.people.append((cells[0], False, False))
    for number, cells in people.by_id.items():
        day = cells[_CONNECTED_ON]
        if matches.taken(number) or not (cells[_FROM_LINKEDIN] or day):
            continue
        alike = groups.get((same_name(cells[1], cells[2]), day))
        if alike is not None:
            addressed = bool(people.keys(number))
            alike.people.append((number, addressed, people.has_own_email(number)))
    for (_, day), alike in groups.items():
        _pair(alike, rows, matches, people, emails, dated=bool(day))


def _pair(
    alike: _Alike,
    rows: Sequence[Listed],
    matches: Matches,
    people: People,
    emails: dict[int, str],
    *,
    dated: bool,
) -> None:
    if not alike.people:
        return
    if dated and len(alike.rows) == 1 == len(alike.people):
        row, (person, addressed, mailed) = alike.rows[0], alike.people[0]
        # An address, or an e-mail, of its own on either side says that they are two.
        if not ((matches.key[row] and addressed) or (row in emails and mailed)):
            matches.take(row, person)
        return
    plain_rows = [row for row in alike.rows if not matches.key[row] and row not in emails]
    plain_people = [
        person for person, addressed, mailed in alike.people if not (addressed or mailed)
    ]
    for row, person in _nearest(plain_rows, plain_people, rows, people):
        matches.take(row, person)


def _nearest(
    numbers: list[int], persons: list[int], rows: Sequence[Listed], people: People
) -> Iterator[tuple[int, int]]:
    """Rows and people two by two: those of one job first, then as they stand."""
    holders: dict[tuple[str, str], list[int]] = defaultdict(list)
    for person in persons:
        holders[people.job(person)].append(person)
    left: list[int] = []
    for number in numbers:
        row = rows[number]
        same = holders.get((row.company or "", row.position or ""))
        if same:
            yield number, same.pop(0)
        else:
            left.append(number)
    rest = {person for some in holders.values() for person in some}
    yield from zip(left, (each for each in persons if each in rest), strict=False)


def _suggested(rows: Sequence[Listed], matches: Matches, people: People) -> int:
    """How many new people bear the name of somebody known."""
    new = [row for number, row in enumerate(rows) if matches.free(number)]
    if not new:
        return 0
    names = set(people.names())
    return sum(_name(row) in names for row in new)


def _name(row: Listed) -> str:
    return same_name(row.given_name or "", row.family_name or "")
