"""Who a composition is written to: each change is a step that can be undone."""

from collections.abc import Collection
from typing import NamedTuple

import peewee

from cordially.domain.acts import ActKind
from cordially.domain.desk import Changed
from cordially.domain.messages import CompositionId, RecipientId
from cordially.domain.people import PersonId
from cordially.store.acts import Acts
from cordially.store.database import rows, run, run_many, writing


class _Here(NamedTuple):
    """A recipient as kept; `person` is the one they are now, `handed` whether there was one."""

    id: int
    person: PersonId
    ordinal: int
    left_out: bool
    handed: bool


class Recipients:
    """Adds and removes recipients and says which of them to pass over."""

    def __init__(self, database: peewee.SqliteDatabase, acts: Acts) -> None:
        self._database = database
        self._acts = acts

    def change(
        self,
        kind: ActKind,
        composition: CompositionId,
        *,
        add: Collection[PersonId] = (),
        remove: Collection[PersonId] = (),
    ) -> Changed:
        """Some more at the end and some fewer, as one step.

        Somebody who was left out and is added again is taken back in. Somebody a message
        was handed over to is left out instead of removed.
        """
        title = rows(self._database, "SELECT title FROM composition WHERE id = ?", (composition,))
        with self._acts.recording(kind, detail=str(title[0][0]), people=len({*add} ^ {*remove})):
            removed, kept = self._remove(composition, remove)
            added = self._add(composition, add)
        return Changed(added, removed, kept)

    def start(self, composition: CompositionId, people: Collection[PersonId]) -> None:
        """The first recipients of a new composition: no step of its own."""
        with writing(self._database):
            self._add(composition, people)

    def people(self, composition: CompositionId) -> tuple[PersonId, ...]:
        """Those who were not left out, in the order of writing."""
        here = self._here(composition)
        return tuple(dict.fromkeys(one.person for one in here if not one.left_out))

    def leave_out(self, recipient: RecipientId, name: str) -> None:
        """Leave one out on the way."""
        self._mark(ActKind.LEAVE_OUT, recipient, name, "left_out = 1")

    def take_in(self, recipient: RecipientId, name: str) -> None:
        """Take one back who was left out or skipped."""
        self._mark(ActKind.TAKE_IN, recipient, name, "left_out = 0, skipped = 0")

    def skip(self, recipient: RecipientId, name: str) -> None:
        """Skip one."""
        self._mark(ActKind.SKIP, recipient, name, "skipped = 1")

    def _mark(self, kind: ActKind, recipient: RecipientId, name: str, change: str) -> None:
        with self._acts.recording(kind, detail=name, people=1):
            run(self._database, f"UPDATE recipient SET {change} WHERE id = ?", (recipient,))

    def _add(
        self, composition: CompositionId, people: Collection[PersonId]
    ) -> tuple[PersonId, ...]:
        here = self._here(composition)
        wanted = dict.fromkeys(people)
        back = [one for one in here if one.left_out and one.person in wanted]
        known = {one.person for one in here}
        new = [person for person in wanted if person not in known]
        last = max((one.ordinal for one in here), default=0)
        run_many(
            self._database,
            "INSERT INTO recipient (composition, person, ordinal)"
            " SELECT ?, id, ? FROM person WHERE id = ?",
            [(composition, last + at, person) for at, person in enumerate(new, 1)],
        )
        self._each("UPDATE recipient SET left_out = 0 WHERE id = ?", back)
        return (*new, *(one.person for one in back))

    def _remove(
        self, composition: CompositionId, people: Collection[PersonId]
    ) -> tuple[tuple[PersonId, ...], tuple[PersonId, ...]]:
        unwanted = set(people)
        here = [one for one in self._here(composition) if one.person in unwanted]
        kept = [one for one in here if one.handed and not one.left_out]
        removed = [one for one in here if not one.handed]
        self._each("UPDATE recipient SET left_out = 1 WHERE id = ?", kept)
        self._each("DELETE FROM recipient WHERE id = ?", removed)
        return tuple(one.person for one in removed), tuple(one.person for one in kept)

    def _each(self, sql: str, recipients: Collection[_Here]) -> None:
        run_many(self._database, sql, [(one.id,) for one in recipients])

    def _here(self, composition: CompositionId) -> list[_Here]:
        return [
            _Here(row[0], PersonId(row[1]), row[2], bool(row[3]), bool(row[4]))
            for row in rows(
                self._database,
                "SELECT r.id, COALESCE(p.merged_into, p.id), r.ordinal, r.left_out,"
                " EXISTS (SELECT 1 FROM hand_over WHERE recipient = r.id)"
                " FROM recipient r JOIN person p ON p.id = r.person"
                " WHERE r.composition = ? ORDER BY r.ordinal, r.id",
                (composition,),
            )
        ]
