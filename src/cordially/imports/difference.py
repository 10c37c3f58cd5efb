"""What an archive would change in what the store knows, as rows ready to be written."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from cordially.domain.archives import Age, Archive, Cells, ChangeKind, Known, Withheld
from cordially.domain.people import Facts
from cordially.domain.searched_words import name_keys, searched_words
from cordially.imports.cells import same_name
from cordially.imports.connections import Connections, Listed
from cordially.imports.matching import NEW, REPEATED, Matches, People, Somebody
from cordially.imports.salutations import salutation

_FACTS = ("given_name", "family_name", "company", "position")
_KIND_OF = {
    "given_name": ChangeKind.NEW_NAME,
    "family_name": ChangeKind.NEW_NAME,
    "company": ChangeKind.NEW_JOB,
    "position": ChangeKind.NEW_JOB,
    "connected_on": ChangeKind.NEW_DAY,
    "profile": ChangeKind.NEW_ADDRESS,
    "no_longer_connected_on": ChangeKind.CONNECTED_AGAIN,
}
_STEP = 2000
_FIFTH = 5


@dataclass(slots=True)
class Difference:
    """Rows for the store, in the columns of `ChunkKind`, and what the preview shows."""

    new: list[tuple[Listed, str]] = field(default_factory=list)
    """The row and the key of everybody who is not known yet."""
    profiles: list[Cells] = field(default_factory=list)
    emails: list[Cells] = field(default_factory=list)
    changes: list[Cells] = field(default_factory=list)
    reworded: list[Cells] = field(default_factory=list)
    marks: list[Cells] = field(default_factory=list)
    shown: list[Cells] = field(default_factory=list)
    """(person, name, kinds, fields) of everybody who changes."""
    missing: list[Cells] = field(default_factory=list)
    """(person, name) of everybody who is connected and not listed."""
    kinds: Counter[str] = field(default_factory=Counter)
    changed: int = 0
    unchanged: int = 0
    repeated: int = 0
    withheld: Withheld | None = None
    reference: dict[str, int] = field(default_factory=dict)
    """The person (known or new) of each profile key that the archive lists."""

    def people(self) -> Iterator[Cells]:
        """The new people; each is made when it is asked for, as it takes its time."""
        for number, (row, key) in enumerate(self.new, 1):
            yield new_person(-number, row, key)


def age_of(archive: Archive, known: Known) -> tuple[Age, str]:
    """How the archive stands to the newest one before, and the day that one is known by.

    Told by the days in the names where both have one, else by the newest connections.
    """
    if not known.has_run:
        return Age.FIRST, ""
    if archive.made_on and known.made_on:
        mine, before = archive.made_on, known.made_on
    elif archive.made_on and archive.made_on < known.newest_connection:
        return Age.OLDER, known.newest_connection
    else:
        mine, before = archive.newest_connection, known.newest_connection
    if not mine or mine > before:
        return Age.NEWER, before
    return (Age.SAME if mine == before else Age.OLDER), before


def difference(
    connections: Connections,
    matches: Matches,
    people: People,
    age: Age,
    progress: Callable[[int, int], None],
) -> Difference:
    """What the list of connections would change; `progress` is told rows done and in all."""
    found = Difference()
    rows = connections.people
    against = (connections, age)
    for number, row in enumerate(rows):
        if number % _STEP == 0:
            progress(number, len(rows))
        person = matches.person[number]
        key = matches.key[number]
        if person == REPEATED:
            found.repeated += 1
        elif person == NEW:
            _add(found, row, key)
        else:
            if key:
                found.reference[key] = person
            _compare(found, row, key, people, person, against)
    progress(len(rows), len(rows))
    return found


def look_for_missing(
    found: Difference, connections: Connections, matches: Matches, people: People, age: Age
) -> None:
    """Who is connected and not listed, and whether they may be marked."""
    connected = 0
    for number in people.by_id:
        if number in matches.found:
            connected += not people.is_marked(number)
            continue
        person = people.person(number)
        if person.marked or person.never_listed:
            continue
        connected += 1
        if age is not Age.OLDER or person.connected_on <= connections.newest_day:
            found.missing.append((person.id, _shown_name(person)))
            found.marks.append((person.id,))
    if not found.missing:
        return
    if age is Age.OLDER:
        found.withheld = Withheld.OLDER
    elif connections.partial:
        found.withheld = Withheld.PARTIAL_FILE
    elif connections.doubtful:
        found.withheld = Withheld.ROWS_UNREAD
    elif len(found.missing) * _FIFTH > connected:
        found.withheld = Withheld.TOO_MANY


def _add(found: Difference, row: Listed, key: str) -> None:
    found.new.append((row, key))
    reference = -len(found.new)
    if key:
        found.reference[key] = reference
    if row.email:
        found.emails.append((reference, row.email))


def new_person(reference: int, row: Listed, key: str) -> Cells:
    """The cells of a new person, with what the store would make of the name."""
    facts = Facts(
        row.given_name or "", row.family_name or "", row.company or "", row.position or ""
    )
    keys = name_keys(facts)
    return (
        reference,
        key,
        facts.given_name,
        facts.family_name,
        facts.company,
        facts.position,
        row.day,
        *salutation(facts.given_name, facts.family_name),
        keys.given,
        keys.family,
        searched_words((facts,), (row.email,) if row.email else ()),
    )


def _compare(
    found: Difference,
    row: Listed,
    key: str,
    people: People,
    number: int,
    against: tuple[Connections, Age],
) -> None:
    cells = people.by_id[number]
    told = (
        row.given_name,
        row.family_name,
        row.company,
        row.position,
        row.day or cells[5],
        key or cells[6],
        "",
    )
    new_email = bool(row.email) and not people.has_email(number, row.email)
    new_key = bool(key) and people.by_key.get(key) != number
    if cells[1:8] == told and not new_email and not new_key:
        found.unchanged += 1
        return
    person = people.person(number)
    fields = _fields(row, key, person, people, against)
    kinds = list(dict.fromkeys(_KIND_OF[name] for name, *_ in fields))
    if new_key:
        found.profiles.append((number, key))
        kinds = list(dict.fromkeys((*kinds, ChangeKind.NEW_ADDRESS)))
    if new_email:
        found.emails.append((number, row.email))
        kinds.append(ChangeKind.NEW_EMAIL)
    if not kinds:
        found.unchanged += 1
        return
    found.changed += 1
    found.kinds.update(kind.value for kind in kinds)
    found.changes += [(number, *change[:3]) for change in fields]
    found.reworded.append((number,))
    if new_email:
        fields.append(("email", "", row.email, ""))
    shown = tuple(kind.value for kind in kinds)
    found.shown.append((number, _shown_name(person), shown, tuple(fields)))


def _fields(
    row: Listed, key: str, person: Somebody, people: People, against: tuple[Connections, Age]
) -> list[tuple[str, str, str, str]]:
    """(field, before, after, what the user wrote instead) of all that changes.

    An older archive fills what nobody told before, and replaces nothing. Of somebody merged
    from two, one row tells only a part: what it leaves empty stays.
    """
    connections, age = against
    merged = people.is_merged(person.id)
    fields: list[tuple[str, str, str, str]] = []
    told = (row.given_name, row.family_name, row.company, row.position)
    known = (person.given_name, person.family_name, person.company, person.position)
    if age is not Age.OLDER or person.never_listed:
        for name, new, old, own in zip(_FACTS, told, known, person.own, strict=True):
            if new is None or new == old or (merged and not new):
                continue
            if connections.lossy and _lost(new, old):
                continue
            fields.append((name, old, new, own))
    newer = age is not Age.OLDER
    if row.day and row.day != person.connected_on and (newer or not person.connected_on):
        fields.append(("connected_on", person.connected_on, row.day, ""))
    if key and key != person.profile and (newer or not person.profile):
        fields.append(("profile", person.profile, key, ""))
    if person.marked and newer:
        fields.append(("no_longer_connected_on", person.marked_on, "", ""))
    return fields


def _lost(new: str, old: str) -> bool:
    """Whether a text is the known one after a trip through Windows-1252."""
    if "?" not in new:
        return False
    return _one_mark(old.encode("cp1252", "replace").decode("cp1252")) == _one_mark(new)


def _one_mark(text: str) -> str:
    while "??" in text:
        text = text.replace("??", "?")
    return text


def _shown_name(person: Somebody) -> str:
    given, family = person.own[0] or person.given_name, person.own[1] or person.family_name
    return f"{given} {family}".strip()


def keys_of_names(rows: Sequence[Listed], matches: Matches, people: People) -> dict[str, str]:
    """The profile key of each full name that one person alone bears."""
    bearers: dict[str, set[str]] = {}
    for number, row in enumerate(rows):
        if matches.person[number] != REPEATED:
            name = same_name(row.given_name or "", row.family_name or "")
            bearers.setdefault(name, set()).add(matches.key[number])
    for number, cells in people.by_id.items():
        if number not in matches.found:
            bearers.setdefault(same_name(cells[1], cells[2]), set()).add(cells[6])
    return {
        name: next(iter(keys))
        for name, keys in bearers.items()
        if name and len(keys) == 1 and "" not in keys
    }
