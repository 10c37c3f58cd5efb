"""Imports: what the store knows for the comparison, and writing what came of it.

A plan is written in one transaction, by `executemany` on the raw connection, so that it is
in whole or not at all. Every fact it replaces is kept as it was, for the way back.
"""

import json
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import peewee

from cordially.domain.clock import Clock
from cordially.domain.imports import (
    Age,
    Applied,
    Counts,
    ImportId,
    ImportPlan,
    ImportRun,
    Known,
    Progress,
    Stage,
    TakenBack,
    Withheld,
)
from cordially.domain.people import Origin
from cordially.domain.requests import RequestSource
from cordially.store.background import TOLD_OF_USER
from cordially.store.backups import dated_copy
from cordially.store.database import one, rows, writing
from cordially.store.import_undo import take_back
from cordially.store.import_writer import OWN_PROFILE, PlanWriter, room_for_pages
from cordially.store.people_table import noted_at_once
from cordially.store.settings import Settings

_STATE = """SELECT (SELECT COUNT(*) || '.' || COALESCE(MAX(id), 0) || '.' || COUNT(merged_into)
    FROM person) || '/' || (SELECT COUNT(*) || '.' || COALESCE(SUM(person), 0) FROM profile)
    || '/' || (SELECT COUNT(*) || '.' || COALESCE(SUM(person), 0) FROM email)
    || '/' || (SELECT COALESCE(MAX(id), 0) || '.' || COUNT(NULLIF(undone_at, ''))
    FROM import_run) || '/' || (SELECT COUNT(*) || '.' || COALESCE(MAX(id), 0) FROM request)
    || '/' || (SELECT COUNT(*) || '.' || COALESCE(MAX(id), 0) || '.'
    || COUNT(NULLIF(sent_at, '')) FROM invitation)
    || '/' || (SELECT COALESCE(MAX(id), 0) || '.' || COALESCE(MAX(answered_at), '')
    FROM hand_over)"""

# A list without a date in its name is at least as new as its newest connection.
_NEWEST = """SELECT CASE COALESCE(MAX(made_on), '') WHEN '' THEN '' ELSE
        MAX(MAX(made_on), MAX(CASE made_on WHEN '' THEN newest_connection ELSE '' END)) END,
    COALESCE(MAX(newest_connection), ''), COUNT(*)
    FROM import_run WHERE undone_at = '' AND has_connections"""

_REQUESTS = f"""SELECT id, digest, profile, name, note,
    IIF(asked_at <> '', asked_at, came_at), asked_at <> '', source <> '{RequestSource.ARCHIVE}'
    FROM request WHERE suspicion = ''"""

# Of those drafted here, what was copied and may have been sent counts as well.
_INVITATIONS = """SELECT id, CAST(COALESCE(digest, x'') AS BLOB), profile, name, note,
    COALESCE(counted, NULLIF(sent_at, ''), handed), counted IS NOT NULL OR sent_at <> '',
    import_id IS NULL FROM (SELECT invitation.*,
            (SELECT MAX(hand_over.handed_at) FROM recipient
                JOIN hand_over ON hand_over.recipient = recipient.id
                WHERE recipient.composition = invitation.composition
                AND hand_over.answer = 'sent') AS counted,
            (SELECT MAX(hand_over.handed_at) FROM recipient
                JOIN hand_over ON hand_over.recipient = recipient.id
                WHERE recipient.composition = invitation.composition
                AND hand_over.answer = '') AS handed
        FROM invitation)
    WHERE COALESCE(counted, NULLIF(sent_at, ''), handed) IS NOT NULL"""

Tell = Callable[[Progress], None]


class Imports:
    """Reads what the comparison needs, writes plans and takes imports back."""

    def __init__(self, database: peewee.SqliteDatabase, clock: Clock, copies: Path) -> None:
        """`copies` is the folder that a dated copy goes to before each import."""
        self._database = database
        self._clock = clock
        self._copies = copies

    def known(self) -> Known:
        """What the store knows, for the reader."""
        database = self._database
        made_on, newest, runs = one(database, _NEWEST)
        return Known(
            people=rows(
                database,
                "SELECT id, given_name, family_name, company, position, connected_on, profile,"
                f" no_longer_connected_on, origin = '{Origin.LINKEDIN}' FROM person"
                " WHERE merged_into IS NULL",
            ),
            own=rows(
                database,
                "SELECT id, own_given_name, own_family_name, own_company, own_position FROM person"
                " WHERE merged_into IS NULL AND (own_given_name <> '' OR own_family_name <> ''"
                " OR own_company <> '' OR own_position <> '')",
            ),
            merged=rows(
                database,
                "SELECT merged_into, given_name, family_name, connected_on FROM person"
                " WHERE merged_into IS NOT NULL",
            ),
            profiles=rows(
                database,
                "SELECT key, person FROM profile"
                " WHERE key <> (SELECT profile FROM person WHERE id = profile.person)",
            ),
            emails=rows(database, "SELECT address, person FROM email"),
            messages=b"".join(
                part
                for row in rows(database, "SELECT digest, digest_by_names FROM message")
                for part in row
            ),
            notes=b"".join(row[0] for row in rows(database, "SELECT digest FROM imported_note")),
            made_on=made_on,
            newest_connection=newest,
            has_run=runs > 0,
            own_profile=Settings(database).get(OWN_PROFILE),
            state=self.state(),
            requests=rows(database, _REQUESTS),
            invitations=rows(database, _INVITATIONS),
            facts=rows(database, TOLD_OF_USER),
        )

    def state(self) -> str:
        """A text that differs once people, addresses or imports were added, merged or removed."""
        return str(one(self._database, _STATE)[0])

    def apply(self, plan: ImportPlan, tell: Tell, *, mark_many: bool = False) -> Applied:
        """Write a plan, in whole or not at all; a dated copy of the store is kept before.

        `mark_many` allows to mark more than a fifth as no longer connected. What `tell`
        raises ends the import with nothing written. Raises `Trouble` as `store.database`.
        """
        preview = plan.preview
        allowed = preview.withheld is None or (mark_many and preview.withheld is Withheld.TOO_MANY)
        marked = preview.counts.missing if allowed else 0
        repeats = preview.age in {Age.SAME, Age.OLDER} or not preview.archive.has_connections
        if preview.changes_nothing and not marked and repeats:
            return Applied(None, preview.counts, 0)
        dated_copy(self._database, self._copies, self._clock.now())
        with (
            room_for_pages(self._database),
            writing(self._database),
            noted_at_once(self._database),
        ):
            writer = PlanWriter(self._database, self._clock, plan, marks=allowed)
            for number, chunk in enumerate(plan.chunks):
                tell(Progress(Stage.WRITING, number, len(plan.chunks)))
                writer.write(chunk)
            writer.finish()
            tell(Progress(Stage.WRITING, len(plan.chunks), len(plan.chunks)))
        return Applied(writer.run, preview.counts, marked)

    def runs(self) -> tuple[ImportRun, ...]:
        """Every import that was brought in, the newest first."""
        names = {each.name for each in fields(Counts)}
        return tuple(
            ImportRun(
                ImportId(number),
                file_name,
                made_on,
                applied_at,
                Counts(**{name: n for name, n in json.loads(counts).items() if name in names}),
                bool(undone_at),
            )
            for number, file_name, made_on, applied_at, counts, undone_at in rows(
                self._database,
                "SELECT id, file_name, made_on, applied_at, counts, undone_at FROM import_run"
                " ORDER BY id DESC",
            )
        )

    def undo(self, import_id: ImportId) -> TakenBack:
        """Take a whole import back, in one transaction; one taken back already is left alone.

        A dated copy of the store is kept before.
        """
        dated_copy(self._database, self._copies, self._clock.now())
        return take_back(self._database, import_id, self._clock.now())
