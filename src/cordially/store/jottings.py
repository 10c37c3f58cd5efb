"""Notes and tags: what the user jots down about people.

Whoever writes calls this inside a recorded step (`store.acts`), which is its transaction.
"""

import json
from collections.abc import Collection

import peewee

from cordially.domain.clock import Clock
from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.folding import fold
from cordially.domain.people import Origin, PersonId
from cordially.store.database import insert, rows, run
from cordially.store.search import reindex


class Jottings:
    """Reads and writes notes and tags."""

    def __init__(self, database: peewee.SqliteDatabase, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def owner(self, note: int) -> PersonId:
        """Whose note it is. Raises `Trouble` PERSON_GONE where there is none."""
        found = rows(self._database, "SELECT person FROM note WHERE id = ?", (note,))
        if not found:
            raise Trouble(TroubleKind.PERSON_GONE)
        return PersonId(found[0][0])

    def add_note(self, person: PersonId, text: str) -> int:
        """A new note by the user; answers its id."""
        note = insert(
            self._database,
            "INSERT INTO note (person, text, written_at, origin) VALUES (?, ?, ?, ?)",
            (person, text, self._clock.now().isoformat(), Origin.HAND.value),
        )
        reindex(self._database, [person])
        return note

    def edit_note(self, note: int, text: str) -> None:
        """Another text for a note."""
        run(self._database, "UPDATE note SET text = ? WHERE id = ?", (text, note))
        reindex(self._database, [self.owner(note)])

    def remove_note(self, note: int) -> None:
        """Take a note away."""
        person = self.owner(note)
        run(self._database, "DELETE FROM note WHERE id = ?", (note,))
        reindex(self._database, [person])

    def tag(self, people: Collection[PersonId], name: str) -> None:
        """Give people a tag; tags that differ in case and accents alone are one."""
        folded, some = _folded(name), json.dumps(list(people))
        run(
            self._database,
            "INSERT INTO tag (name, fold) SELECT ?1, ?2"
            " WHERE NOT EXISTS (SELECT 1 FROM tag WHERE fold = ?2)"
            " AND EXISTS (SELECT 1 FROM person WHERE id IN (SELECT value FROM json_each(?3)))",
            (name, folded, some),
        )
        run(
            self._database,
            "INSERT INTO person_tag (person, tag) SELECT person.id, tag.id FROM person, tag"
            " WHERE tag.fold = ?1 AND person.id IN (SELECT value FROM json_each(?2))"
            " AND NOT EXISTS (SELECT 1 FROM person_tag"
            " WHERE person_tag.person = person.id AND person_tag.tag = tag.id)",
            (folded, some),
        )

    def untag(self, people: Collection[PersonId], name: str) -> None:
        """Take a tag from people; one that nobody has is forgotten."""
        folded = _folded(name)
        run(
            self._database,
            "DELETE FROM person_tag WHERE tag = (SELECT id FROM tag WHERE fold = ?)"
            " AND person IN (SELECT value FROM json_each(?))",
            (folded, json.dumps(list(people))),
        )
        run(
            self._database,
            "DELETE FROM tag WHERE fold = ?"
            " AND NOT EXISTS (SELECT 1 FROM person_tag WHERE tag = tag.id)",
            (folded,),
        )


def _folded(name: str) -> str:
    """What tells tags apart: the fold, or the name where nothing of it would be left."""
    return fold(name) or name
