"""Who a composition is written to: each change is a step that can be undone."""

from collections.abc import Collection

import peewee

from cordially.domain.acts import ActKind
from cordially.domain.desk import Changed
from cordially.domain.messages import CompositionId, RecipientId
from cordially.domain.people import PersonId
from cordially.store.acts import Acts
from cordially.store.database import rows, run, run_many, writing


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
        return tuple(
            PersonId(row[0])
            for row in rows(
                self._database,
                "SELECT person FROM recipient WHERE composition = ? AND NOT left_out"
                " ORDER BY ordinal, id",
                (composition,),
            )
        )

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
        here = {
            row[0]: bool(row[1])
            for row in rows(
                self._database,
                "SELECT person, left_out FROM recipient WHERE composition = ?",
                (composition,),
            )
        }
        new = [person for person in dict.fromkeys(people) if person not in here]
        back = [person for person in dict.fromkeys(people) if here.get(person)]
        last = rows(
            self._database,
            "SELECT COALESCE(MAX(ordinal), 0) FROM recipient WHERE composition = ?",
            (composition,),
        )[0][0]
        run_many(
            self._database,
            "INSERT INTO recipient (composition, person, ordinal)"
            " SELECT ?, id, ? FROM person WHERE id = ?",
            [(composition, last + at, person) for at, person in enumerate(new, 1)],
        )
        run_many(
            self._database,
            "UPDATE recipient SET left_out = 0 WHERE composition = ? AND person = ?",
            [(composition, person) for person in back],
        )
        return (*new, *back)

    def _remove(
        self, composition: CompositionId, people: Collection[PersonId]
    ) -> tuple[tuple[PersonId, ...], tuple[PersonId, ...]]:
        handed = {
            row[0]
            for row in rows(
                self._database,
                "SELECT person FROM recipient WHERE composition = ?"
                " AND EXISTS (SELECT 1 FROM hand_over WHERE recipient = recipient.id)",
                (composition,),
            )
        }
        here = set(self.people(composition))
        kept = tuple(one for one in dict.fromkeys(people) if one in handed and one in here)
        removed = tuple(one for one in dict.fromkeys(people) if one in here and one not in handed)
        run_many(
            self._database,
            "UPDATE recipient SET left_out = 1 WHERE composition = ? AND person = ?",
            [(composition, person) for person in kept],
        )
        run_many(
            self._database,
            "DELETE FROM recipient WHERE composition = ? AND person = ?",
            [(composition, person) for person in removed],
        )
        return removed, kept
