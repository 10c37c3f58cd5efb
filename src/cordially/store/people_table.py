"""The people as tables show them: kept in memory, in order, filtered at once.

Everything a row shows stands in the table `person`. Temporary triggers note which rows
change on this connection, whoever changes them, so that a change costs those rows alone;
where a transaction is rolled back, the note of it is as well.
"""

import gc
import json
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta

import peewee

from cordially.domain.clock import Clock
from cordially.domain.folding import fold, query_words
from cordially.domain.people import Column, Counted, Filter, Mark, PersonId, PersonRow, Tie
from cordially.domain.ties import Horizons
from cordially.store.database import Value, one, rows, run
from cordially.store.search import found
from cordially.store.shelf import NAMELESS, Shelf

_PATCHED_UP_TO = 2000
"""From so many changed people on, everybody is read anew."""

_SHOWN = (
    "given_name, family_name, company, position, own_given_name, own_family_name, own_company,"
    " own_position, connected_on, salutation_state, tie_by_hand, no_longer_connected_on,"
    " put_away_at, merged_into, given_key, family_key, written, received, last_contact"
)

_CELLS = (
    "given_key",
    "id",
    "last_contact",
    "iif(tie_by_hand = '', written || ' ' || received, tie_by_hand)",
    "iif(own_given_name = '', given_name, own_given_name)",
    "iif(own_family_name = '', family_name, own_family_name)",
    "iif(own_company = '', company, own_company)",
    "iif(own_position = '', position, own_position)",
    "connected_on",
    f"""iif(salutation_state = 'ask', '{Mark.ASK_SALUTATION}', '')
        || iif(no_longer_connected_on = '', '', '{Mark.NO_LONGER_CONNECTED}')""",
)

_THERE = "merged_into IS NULL AND (put_away_at <> '') = ?"

# One text of JSON a column instead of a row a person: at every row the driver lets go of the
# lock of the interpreter and waits to get it back, which takes long while the window paints.
_COLUMNS = f"""SELECT {", ".join(f"json_group_array({cell})" for cell in _CELLS)}
    FROM person WHERE {_THERE}"""

_NOTHING = "0 0"
_AT_ONCE = 4096


class PeopleTable:
    """Everybody, in memory; one of these for a database."""

    def __init__(self, database: peewee.SqliteDatabase, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._shelves: dict[bool, Shelf] = {}
        self._read_on = date.min
        self._watches = not one(database, "PRAGMA query_only")[0]
        if self._watches:
            _watch(database)

    def rows(self, wanted: Filter, column: Column, *, descending: bool = False) -> list[PersonRow]:
        """The people a filter asks for, in the order of a column.

        Where two are equal, the name decides; people without a value come last.
        """
        people = self._shelf(put_away=wanted.put_away)
        order = people.in_order(column, descending=descending).copy()
        ids = self._ids(wanted)
        if ids is not None:
            order = [row for row in order if row[0] in ids]
        if wanted.ties:
            ties = {tie.value for tie in wanted.ties}
            order = [row for row in order if row.tie in ties]
        if wanted.companies:
            order = [row for row in order if row.company in wanted.companies]
        if wanted.silent_for_days is not None:
            day = self._clock.today() - timedelta(days=wanted.silent_for_days - 1)
            before = day.isoformat()
            order = [row for row in order if row.last_contact < before]
        if wanted.ask_salutation:
            order = [row for row in order if Mark.ASK_SALUTATION in row.marks]
        return order

    def first(self, most: int) -> tuple[list[PersonRow], int]:
        """The first people by name as `rows` has them, and how many there are in all.

        Quick where `rows` would have to read everybody first.
        """
        if self._shelves:
            return self.rows(Filter(), Column.NAME)[:most], self.count()
        named = f"{_THERE} AND trim(given_key) <> ''"
        (total,) = one(self._database, f"SELECT COUNT(*) FROM person WHERE {_THERE}", (False,))
        at_most = f"SELECT id FROM person WHERE {named} ORDER BY given_key LIMIT ?"
        # One more, so that the last is marked as well where the next bears the same name.
        ids = rows(self._database, at_most, (False, most + 1))
        if len(ids) <= most:
            return self.rows(Filter(), Column.NAME)[:most], total
        self._read_on = self._clock.today()
        some = json.dumps([row[0] for row in ids])
        keys, people = self._read(
            "id IN (SELECT value FROM json_each(?))", (some,), {}, put_away=False
        )
        page = Shelf(keys, people, self._families)
        return page.in_order(Column.NAME, descending=False)[:most], total

    def count(self) -> int:
        """How many people are not put away."""
        return len(self._shelf(put_away=False))

    def same_named(self, person: PersonId) -> list[PersonRow]:
        """Others, not put away, who bear the same folded name."""
        return self._shelf(put_away=False).same_named(person)

    def tags(self) -> list[Counted]:
        """Every tag that somebody has, the most used first."""
        return self._counted(
            "SELECT tag.name, COUNT(*) FROM tag JOIN person_tag ON person_tag.tag = tag.id"
            " JOIN person ON person.id = person_tag.person"
            " WHERE person.put_away_at = '' AND person.merged_into IS NULL"
            " GROUP BY tag.id ORDER BY 2 DESC, tag.fold"
        )

    def meetings(self) -> list[Counted]:
        """Every text on how people were met, the most used first."""
        return self._counted(
            "SELECT how_we_met, COUNT(*) FROM person"
            " WHERE how_we_met <> '' AND put_away_at = '' AND merged_into IS NULL"
            " GROUP BY how_we_met ORDER BY 2 DESC, 1"
        )

    def companies(self, limit: int) -> list[Counted]:
        """At most `limit` companies, those with the most people first."""
        order = self._shelf(put_away=False).in_order(Column.NAME, descending=False)
        counts = Counter(row.company for row in order if row.company)
        largest = sorted(counts.items(), key=lambda company: (-company[1], company[0]))
        return [Counted(name, people) for name, people in largest[:limit]]

    def _ids(self, wanted: Filter) -> set[int] | None:
        """Who is left by words, tags and how one met; None where nothing of it is asked."""
        parts: list[set[int]] = []
        if words := query_words(wanted.query):
            parts.append(found(self._database, words))
        elif wanted.query.strip():
            parts.append(set())
        if wanted.tags:
            parts.append(
                self._asked(
                    "SELECT person FROM person_tag JOIN tag ON tag.id = person_tag.tag"
                    " WHERE tag.fold",
                    {fold(tag) or tag for tag in wanted.tags},
                )
            )
        if wanted.how_we_met:
            parts.append(self._asked("SELECT id FROM person WHERE how_we_met", wanted.how_we_met))
        return set.intersection(*parts) if parts else None

    def _asked(self, sql: str, values: Collection[str]) -> set[int]:
        within = f"{sql} IN (SELECT value FROM json_each(?))"
        return {row[0] for row in rows(self._database, within, (json.dumps(list(values)),))}

    def _counted(self, sql: str) -> list[Counted]:
        return [Counted(*row) for row in rows(self._database, sql)]

    def _shelf(self, *, put_away: bool) -> Shelf:
        """The people as they are now, those put away or the others."""
        today = self._clock.today()
        changed = self._take_changes()
        if self._read_on != today or len(changed) > _PATCHED_UP_TO:
            self._read_on = today
            self._shelves.clear()
        elif changed:
            some = "id IN (SELECT value FROM json_each(?))"
            for away, shelf in self._shelves.items():
                keys, people = self._read(some, (json.dumps(changed),), {}, put_away=away)
                shelf.replace(changed, keys, people)
        if put_away not in self._shelves:
            with _uncollected():
                everybody = self._everybody(put_away=put_away)
                self._shelves[put_away] = Shelf(*everybody, self._families)
        return self._shelves[put_away]

    def _take_changes(self) -> list[PersonId]:
        if not self._watches:
            return []
        changed = [row[0] for row in rows(self._database, "SELECT person FROM changed_person")]
        if changed:
            run(self._database, "DELETE FROM changed_person")
        return changed

    def _everybody(self, *, put_away: bool) -> tuple[list[str], list[PersonRow]]:
        keys: list[str] = []
        people: list[PersonRow] = []
        last = one(self._database, "SELECT COALESCE(MAX(id), 0) FROM person")[0]
        texts: dict[str, str] = {}
        for start in range(0, last + 1, _AT_ONCE):
            some = self._read(
                "id >= ? AND id < ?", (start, start + _AT_ONCE), texts, put_away=put_away
            )
            keys += some[0]
            people += some[1]
        return keys, people

    def _read(
        self, condition: str, values: Sequence[Value], texts: dict[str, str], *, put_away: bool
    ) -> tuple[list[str], list[PersonRow]]:
        """The keys of names and the rows of some people; equal texts are kept once, in `texts`."""
        keys, ids, last_contacts, told, *columns = map(
            json.loads, one(self._database, f"{_COLUMNS} AND {condition}", (put_away, *values))
        )
        same = texts.setdefault
        given, family, company, position, connected, marks = (
            map(same, column, column) for column in columns
        )
        horizons = Horizons.on(self._read_on)
        known = {tie.value: tie.value for tie in Tie} | {
            _NOTHING: _proposed(horizons, _NOTHING, "")
        }
        ties = [
            known.get(tie) or _proposed(horizons, tie, last)
            for tie, last in zip(told, last_contacts, strict=True)
        ]
        cells = zip(
            ids,
            given,
            family,
            company,
            position,
            connected,
            last_contacts,
            ties,
            marks,
            strict=True,
        )
        people = list(map(PersonRow._make, cells))
        return [key if key.strip() else NAMELESS for key in keys], people

    def _families(self) -> dict[PersonId, str]:
        return {
            row[0]: row[1] if row[1].strip() else NAMELESS
            for row in rows(self._database, "SELECT id, family_key FROM person")
        }


def _proposed(horizons: Horizons, counts: str, last_contact: str) -> str:
    written, received = counts.split()
    return horizons.reason(int(written), int(received), last_contact).tie.value


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without the collector of cycles, which looks through new rows again and again."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


@contextmanager
def noted_at_once(database: peewee.SqliteDatabase) -> Iterator[None]:
    """Note the people who are added meanwhile in one step, for the trigger takes its time.

    To be used inside the transaction that adds them.
    """
    trigger = "changed_person_INSERT"
    watched = rows(database, "SELECT 1 FROM temp.sqlite_schema WHERE name = ?", (trigger,))
    if not watched:
        yield
        return
    last = one(database, "SELECT COALESCE(MAX(id), 0) FROM person")[0]
    run(database, f"DROP TRIGGER temp.{trigger}")
    yield
    run(
        database,
        "INSERT OR IGNORE INTO changed_person SELECT id FROM person WHERE id > ?",
        (last,),
    )
    _note(database, "INSERT", "new")


def _watch(database: peewee.SqliteDatabase) -> None:
    """Note from now on which rows of `person` change on this connection."""
    run(database, "CREATE TEMP TABLE changed_person (person INTEGER PRIMARY KEY)")
    for event, row in (("INSERT", "new"), (f"UPDATE OF {_SHOWN}", "new"), ("DELETE", "old")):
        _note(database, event, row)


def _note(database: peewee.SqliteDatabase, event: str, row: str) -> None:
    run(
        database,
        f"CREATE TEMP TRIGGER changed_person_{event[:6]} AFTER {event} ON main.person"
        f" BEGIN INSERT OR IGNORE INTO changed_person VALUES ({row}.id); END",
    )
