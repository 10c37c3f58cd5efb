"""The people as tables show them: kept in memory, in order, filtered at once.

Everything a row shows stands in the table `person`. Temporary triggers note which rows
change on this connection, whoever changes them, so that a change costs those rows alone;
where a transaction is rolled back, the note of it is as well.
"""

import json
from collections import Counter
from collections.abc import Collection
from datetime import date, timedelta

import peewee

from cordially.domain.clock import Clock
from cordially.domain.folding import fold, query_words
from cordially.domain.people import Column, Counted, Filter, Mark, PersonId, PersonRow, Tie
from cordially.domain.ties import Horizons
from cordially.store.database import one, rows, run
from cordially.store.search import found
from cordially.store.shelf import NAMELESS, Keyed, Shelf

_PATCHED_UP_TO = 2000
"""From so many changed people on, everybody is read anew."""

_SHOWN = (
    "given_name, family_name, company, position, own_given_name, own_family_name, own_company,"
    " own_position, connected_on, salutation_state, tie_by_hand, no_longer_connected_on,"
    " put_away_at, merged_into, given_key, family_key, written, received, last_contact"
)

_ROWS = f"""SELECT id,
    iif(own_given_name = '', given_name, own_given_name),
    iif(own_family_name = '', family_name, own_family_name),
    iif(own_company = '', company, own_company),
    iif(own_position = '', position, own_position),
    connected_on, last_contact, tie_by_hand,
    iif(salutation_state = 'ask', '{Mark.ASK_SALUTATION}', '')
        || iif(no_longer_connected_on = '', '', '{Mark.NO_LONGER_CONNECTED}'),
    given_key, written, received, put_away_at <> ''
    FROM person WHERE merged_into IS NULL"""


class PeopleTable:
    """Everybody, in memory; one of these for a database."""

    def __init__(self, database: peewee.SqliteDatabase, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._shelves: tuple[Shelf, Shelf] | None = None
        self._read_on = date.min
        self._watches = not one(database, "PRAGMA query_only")[0]
        if self._watches:
            _watch(database)

    def rows(self, wanted: Filter, column: Column, *, descending: bool = False) -> list[PersonRow]:
        """The people a filter asks for, in the order of a column.

        Where two are equal, the name decides; people without a value come last.
        """
        people = self._shelf(put_away=wanted.put_away)
        order = people.in_order(column, descending=descending)
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
                    {fold(tag) for tag in wanted.tags},
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
        """The people as they are now."""
        today = self._clock.today()
        changed = self._take_changes()
        if self._shelves is None or self._read_on != today or len(changed) > _PATCHED_UP_TO:
            self._read_on = today
            here, away = self._read(_ROWS)
            self._shelves = (Shelf(here, self._families), Shelf(away, self._families))
        elif changed:
            some = json.dumps(changed)
            here, away = self._read(f"{_ROWS} AND id IN (SELECT value FROM json_each(?))", some)
            for shelf, people in zip(self._shelves, (here, away), strict=True):
                shelf.replace(changed, people)
        return self._shelves[put_away]

    def _take_changes(self) -> list[PersonId]:
        if not self._watches:
            return []
        changed = [row[0] for row in rows(self._database, "SELECT person FROM changed_person")]
        if changed:
            run(self._database, "DELETE FROM changed_person")
        return changed

    def _read(self, sql: str, *values: str) -> tuple[list[Keyed], list[Keyed]]:
        """Rows of those who are here, and of those put away."""
        reason = Horizons.on(self._read_on).reason
        quiet = Tie.QUIET.value
        once: dict[str, str] = {}
        same = once.setdefault
        here: list[Keyed] = []
        away: list[Keyed] = []
        for row in rows(self._database, sql, values):
            number, given, family, company, position, connected, last, tie, marks = row[:9]
            key, written, received, put_away = row[9:]
            if not tie:
                tie = reason(written, received, last).tie.value if received else quiet
            person = PersonRow(
                number,
                same(given, given),
                same(family, family),
                same(company, company),
                same(position, position),
                same(connected, connected),
                last,
                tie,
                same(marks, marks),
            )
            (away if put_away else here).append((key if key.strip() else NAMELESS, person))
        return here, away

    def _families(self) -> dict[PersonId, str]:
        return {
            row[0]: row[1] if row[1].strip() else NAMELESS
            for row in rows(self._database, "SELECT id, family_key FROM person")
        }


def _watch(database: peewee.SqliteDatabase) -> None:
    """Note from now on which rows of `person` change on this connection."""
    run(database, "CREATE TEMP TABLE changed_person (person INTEGER PRIMARY KEY)")
    for event, row in (("INSERT", "new"), (f"UPDATE OF {_SHOWN}", "new"), ("DELETE", "old")):
        run(
            database,
            f"CREATE TEMP TRIGGER changed_person_{event[:6]} AFTER {event} ON main.person"
            f" BEGIN INSERT OR IGNORE INTO changed_person VALUES ({row}.id); END",
        )
