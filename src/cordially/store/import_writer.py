"""The rows of an import, written inside one transaction."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict

import peewee

from cordially.domain.clock import Clock
from cordially.domain.imports import Age, Cells, Chunk, ChunkKind, ImportId, ImportPlan
from cordially.domain.people import Origin, PersonId
from cordially.domain.requests import RequestSource
from cordially.store.database import insert, one, rows, run, run_many
from cordially.store.exchanges import recount
from cordially.store.search import INDEXES, reindex
from cordially.store.settings import Settings
from cordially.store.told_facts import FACTS

OWN_PROFILE = "own-profile"
"""The setting that holds the key of the user's own profile."""

OWN_GIVEN_NAME = "own-given-name"
"""The setting that holds the name that the user signs with."""

_FILLED = {
    "request": frozenset({"profile", "name", "note", "asked_at"}),
    "invitation": frozenset({"profile", "name", "note", "sent_at"}),
}
"""The columns that an archive may fill in, by their table."""

_PAGES_KIB = -32_000
"""Room for the pages that an import of 30,000 people touches; negative as SQLite has it."""


@contextmanager
def room_for_pages(database: peewee.SqliteDatabase) -> Iterator[None]:
    """More memory for pages meanwhile, so that none is written twice; given back at the end."""
    before = one(database, "PRAGMA cache_size")[0]
    run(database, f"PRAGMA cache_size = {_PAGES_KIB}")
    try:
        yield
    finally:
        run(database, f"PRAGMA cache_size = {before}")
        run(database, "PRAGMA shrink_memory")


class PlanWriter:
    """Writes the chunks of one plan inside a transaction that its caller holds."""

    def __init__(
        self, database: peewee.SqliteDatabase, clock: Clock, plan: ImportPlan, *, marks: bool
    ) -> None:
        self._database = database
        self._plan = plan
        self._marks = marks
        now = clock.now()
        self._now = now.isoformat()
        self._day = plan.preview.archive.made_on or now.date().isoformat()
        self._people = self._given_ids()
        self._messages = int(one(database, "SELECT COALESCE(MAX(id), 0) FROM message")[0])
        self._reworded: set[int] = set()
        self.run = self._start()

    def write(self, chunk: Chunk) -> None:
        """Write the rows of one chunk."""
        found = chunk.rows()
        match chunk.kind:
            case ChunkKind.PEOPLE:
                self._write_people(found)
            case ChunkKind.CHANGES:
                self._write_changes(found)
            case ChunkKind.MARKS:
                if self._marks:
                    field = "no_longer_connected_on"
                    self._write_changes((person, field, "", self._day) for (person,) in found)
            case ChunkKind.NOTES:
                self._write_notes(found)
            case ChunkKind.FILLS:
                self._write_fills(found)
            case ChunkKind.REWORDED:
                self._reworded.update(person for (person,) in found)
            case plain:
                self._many(self._statement(plain), found)

    def finish(self) -> None:
        """Bring the indexes and counts in step with what was written."""
        reindex(self._database, [PersonId(person) for person in self._reworded])
        if one(self._database, "SELECT EXISTS (SELECT 1 FROM message)")[0]:
            recount(self._database)
        if self._plan.owner.profile:
            Settings(self._database).put(OWN_PROFILE, self._plan.owner.profile)
        if self._plan.owner.given_name:
            Settings(self._database).put(OWN_GIVEN_NAME, self._plan.owner.given_name)
        first, last = self._people + 1, self._given_ids()
        listed = self._plan.listed + b"".join(
            person.to_bytes(8, "little") for person in range(first, last + 1)
        )
        run(
            self._database,
            "UPDATE import_run SET listed = ?, seen = ? WHERE id = ?",
            (listed, self._plan.seen, self.run),
        )

    def _statement(self, kind: ChunkKind) -> str:
        """What writes the rows of a kind that are written as they stand."""
        # A positive first cell is a person's id, a negative one counts the new people.
        person = f"CASE WHEN ?1 > 0 THEN ?1 ELSE {self._people} - ?1 END"
        message = f"{self._messages + 1} + ?1"
        return {
            ChunkKind.PROFILES: "INSERT OR IGNORE INTO profile (person, key, import_id)"
            f" VALUES ({person}, ?2, {self.run})",
            ChunkKind.EMAILS: "INSERT OR IGNORE INTO email (person, address, origin, import_id)"
            f" VALUES ({person}, ?2, '{Origin.LINKEDIN}', {self.run})",
            ChunkKind.MESSAGES: "INSERT INTO message (id, digest, digest_by_names, at, sender,"
            f" from_user, counted, title, text, import_id) VALUES ({message}, ?2, ?3, ?4, ?5,"
            f" ?6, ?7, ?8, ?9, {self.run})",
            ChunkKind.PARTICIPANTS: "INSERT OR IGNORE INTO participant (message, profile)"
            f" VALUES ({message}, ?2)",
            ChunkKind.REQUESTS: "INSERT OR IGNORE INTO request (digest, profile, name, note,"
            " asked_at, came_at, source, import_id) VALUES (?1, ?2, ?3, ?4, ?5,"
            f" '{self._now}', '{RequestSource.ARCHIVE}', {self.run})",
            ChunkKind.INVITATIONS: "INSERT OR IGNORE INTO invitation (digest, profile, name, note,"
            f" sent_at, created_at, import_id) VALUES (?1, ?2, ?3, ?4, ?5, '{self._now}',"
            f" {self.run})",
            ChunkKind.FACTS: "INSERT INTO fact (kind, name, detail, begun, ended, import_id)"
            f" VALUES (?1, ?2, ?3, ?4, ?5, {self.run})",
        }[kind]

    def _start(self) -> ImportId:
        archive, counts = self._plan.preview.archive, self._plan.preview.counts
        return ImportId(
            insert(
                self._database,
                "INSERT INTO import_run (kind, file_name, made_on, newest_connection,"
                " has_connections, older, whole, counts, applied_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    archive.kind,
                    archive.file_name,
                    archive.made_on,
                    archive.newest_connection,
                    archive.has_connections,
                    self._plan.preview.age is Age.OLDER,
                    archive.has_connections and self._marks,
                    json.dumps(asdict(counts)),
                    self._now,
                ),
            )
        )

    def _write_people(self, people: list[Cells]) -> None:
        before = self._people
        self._many(
            "INSERT INTO person (id, profile, given_name, family_name, company, position,"
            " connected_on, salutation, salutation_state, given_key, family_key, origin,"
            " import_id, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            f" '{Origin.LINKEDIN}', {self.run}, '{self._now}')",
            [(before - cells[0], *cells[1:11]) for cells in people],
        )
        self._many(
            f"INSERT INTO profile (key, person, import_id) VALUES (?, ?, {self.run})",
            [(cells[1], before - cells[0]) for cells in people if cells[1]],
        )
        words = [(before - cells[0], cells[11]) for cells in people]
        for index in INDEXES:
            self._many(f"INSERT INTO {index} (rowid, text) VALUES (?, ?)", words)

    def _write_changes(self, changes: Iterable[Cells]) -> None:
        by_field: dict[str, list[Cells]] = defaultdict(list)
        for person, field, before, after in changes:
            by_field[field].append((person, before, after))
        for field, some in by_field.items():
            if field not in FACTS:
                raise ValueError(field)
            self._many(
                "INSERT INTO import_change (import_id, person, field, before, after)"
                f" VALUES ({self.run}, ?1, '{field}', ?2, ?3)",
                some,
            )
            self._many(f"UPDATE person SET {field} = ?3 WHERE id = ?1 AND {field} = ?2", some)

    def _write_notes(self, notes: Iterable[Cells]) -> None:
        for reference, text, at, digest in notes:
            person = reference if reference > 0 else self._people - reference
            note = insert(
                self._database,
                "INSERT INTO note (person, text, written_at, origin, import_id)"
                " VALUES (?, ?, ?, ?, ?)",
                (person, text, at or self._now, Origin.LINKEDIN.value, self.run),
            )
            run(
                self._database,
                "INSERT INTO imported_note (digest, note, text, import_id) VALUES (?, ?, ?, ?)",
                (digest, note, text, self.run),
            )
            self._reworded.add(person)

    def _write_fills(self, fills: Iterable[Cells]) -> None:
        for table, row, field, before, after in fills:
            if field not in _FILLED[table]:
                raise ValueError(field)
            run(
                self._database,
                f"UPDATE {table} SET {field} = ? WHERE id = ? AND {field} = ?",
                (after, row, before),
            )
            run(
                self._database,
                "INSERT INTO import_fill (import_id, table_name, row, field, before, after)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (self.run, table, row, field, before, after),
            )

    def _many(self, sql: str, many: list[Cells]) -> None:
        run_many(self._database, sql, many)

    def _given_ids(self) -> int:
        """The highest number that a person ever had; none is given twice."""
        found = rows(self._database, "SELECT seq FROM sqlite_sequence WHERE name = 'person'")
        return int(found[0][0]) if found else 0
