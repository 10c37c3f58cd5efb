"""Taking back a whole import, and nothing but what it did.

What a later import tells as well stays, and is that import's from then on. People whom the
user has done something with since stay, whatever brought them.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

import peewee

from cordially.domain.imports import ImportId, TakenBack
from cordially.domain.people import Facts, PersonId
from cordially.store.acts import forget_steps_about
from cordially.store.database import rows, run, run_many, writing
from cordially.store.exchanges import recount
from cordially.store.import_undo_asked import Asked
from cordially.store.listed_people import listed_in
from cordially.store.search import INDEXES, reindex
from cordially.store.written_letters import WRITTEN_ON

_DIGEST = 16
_AMONG = "IN (SELECT value FROM json_each(?))"
_MARK = "no_longer_connected_on"

_TOUCHED = f"""SELECT p.id, COALESCE(k.own_given_name, ''), COALESCE(k.own_family_name, ''),
    k.given_name, k.family_name FROM person p JOIN person k ON k.id = COALESCE(p.merged_into, p.id)
    WHERE p.import_id = ? AND (
        p.merged_into IS NOT NULL
        OR EXISTS (SELECT 1 FROM person o WHERE o.merged_into = p.id)
        OR EXISTS (SELECT 1 FROM recipient r LEFT JOIN hand_over h ON h.recipient = r.id
            JOIN composition c ON c.id = r.composition
            WHERE r.person = p.id AND (r.line <> '' OR h.id IS NOT NULL OR {WRITTEN_ON}))
        OR EXISTS (SELECT 1 FROM person_tag t WHERE t.person = p.id)
        OR EXISTS (SELECT 1 FROM note n LEFT JOIN imported_note i ON i.note = n.id
            AND i.import_id = n.import_id AND i.text = n.text
            WHERE n.person = p.id AND i.note IS NULL)
        OR EXISTS (SELECT 1 FROM email e WHERE e.person = p.id AND e.import_id IS NULL)
        OR EXISTS (SELECT 1 FROM profile f WHERE f.person = p.id AND f.import_id IS NULL)
        OR EXISTS (SELECT 1 FROM fact f WHERE f.person = p.id)
        OR EXISTS (SELECT 1 FROM reminder r WHERE p.id IN (r.person, r.other))
        OR EXISTS (SELECT 1 FROM introduction i WHERE p.id IN (i.helper, i.target))
        OR EXISTS (SELECT 1 FROM invitation i WHERE i.person = p.id)
        OR EXISTS (SELECT 1 FROM left_alone l WHERE l.person = p.id)
        OR EXISTS (SELECT 1 FROM decision d WHERE d.person = p.id AND d.undone_at = '')
        OR p.own_given_name || p.own_family_name || p.own_company || p.own_position <> ''
        OR p.how_we_met <> '' OR p.tie_by_hand <> '' OR p.salutation_state = 'given'
    )"""


def take_back(database: peewee.SqliteDatabase, import_id: ImportId, now: datetime) -> TakenBack:
    """Take one import back; one that is taken back already, or unknown, changes nothing."""
    with writing(database):
        if not rows(
            database, "SELECT 1 FROM import_run WHERE id = ? AND undone_at = ''", (import_id,)
        ):
            return TakenBack(0, 0, ())
        return _Way(database, import_id).back(now)


@dataclass(frozen=True, slots=True)
class _Later:
    """An import brought in after the one that is taken back, and still in."""

    id: int
    older: bool
    whole: bool
    listed: frozenset[int]
    seen: bytes


class _Way:
    def __init__(self, database: peewee.SqliteDatabase, import_id: ImportId) -> None:
        self._database = database
        self._import = import_id
        self._later = tuple(
            _Later(number, bool(older), bool(whole), listed_in(listed), seen)
            for number, older, whole, listed, seen in rows(
                database,
                "SELECT id, older, whole, listed, seen FROM import_run"
                " WHERE id > ? AND undone_at = '' ORDER BY id",
                (import_id,),
            )
        )

    def back(self, now: datetime) -> TakenBack:
        """Everything, step by step; answers what became of it."""
        affected = self._holders()
        stayed, removed = self._take_people()
        put_back, changed = self._put_back_facts()
        affected |= changed | self._take_addresses() | self._take_notes()
        heirs = self._heirs()
        self._take_messages(heirs)
        stayed += Asked(self._database, self._import, heirs).take_back()
        affected -= removed
        reindex(self._database, [PersonId(person) for person in affected])
        recount(self._database)
        run(
            self._database,
            "UPDATE import_run SET undone_at = ?, listed = x'', seen = x'' WHERE id = ?",
            (now.isoformat(), self._import),
        )
        return TakenBack(len(removed), put_back, stayed)

    def _holders(self) -> set[int]:
        """People known before who were told something new by this import."""
        return {
            row[0]
            for row in rows(
                self._database,
                "SELECT person FROM import_change WHERE import_id = ?1"
                " UNION SELECT person FROM profile WHERE import_id = ?1"
                " UNION SELECT person FROM email WHERE import_id = ?1",
                (self._import,),
            )
        }

    def _take_people(self) -> tuple[tuple[str, ...], set[int]]:
        """Remove the people it brought; the names of those who stay, the ids of the others."""
        database = self._database
        brought = {
            row[0]
            for row in rows(database, "SELECT id FROM person WHERE import_id = ?", (self._import,))
        }
        adopted = {person: self._lister(person) for person in brought}
        run_many(
            database,
            "UPDATE person SET import_id = ? WHERE id = ?",
            [(later, person) for person, later in adopted.items() if later],
        )
        touched = {
            row[0]: Facts(row[1], row[2]).over(Facts(row[3], row[4])).full_name
            for row in rows(database, _TOUCHED, (self._import,))
        }
        removed = {person for person in brought if not adopted[person] and person not in touched}
        for index in INDEXES:
            run_many(
                database, f"DELETE FROM {index} WHERE rowid = ?", [(each,) for each in removed]
            )
        gone = json.dumps(list(removed))
        run(database, f"DELETE FROM person WHERE id {_AMONG}", (gone,))
        forget_steps_about(database, removed)
        return tuple(touched[person] for person in sorted(touched)), removed

    def _put_back_facts(self) -> tuple[int, set[int]]:
        """Facts as they were before, where no later import told them too."""
        database = self._database
        put_back: set[int] = set()
        for person, field, before, after in rows(
            database,
            "SELECT person, field, before, after FROM import_change WHERE import_id = ?",
            (self._import,),
        ):
            later = self._next_change(person, field)
            if later is not None:
                run(
                    database,
                    "UPDATE import_change SET before = ?"
                    " WHERE import_id = ? AND person = ? AND field = ?",
                    (before, later, person, field),
                )
            elif heir := self._teller(person, field, after):
                run(
                    database,
                    "INSERT INTO import_change (import_id, person, field, before, after)"
                    " VALUES (?, ?, ?, ?, ?)",
                    (heir, person, field, before, after),
                )
            else:
                run(
                    database,
                    f"UPDATE person SET {field} = ? WHERE id = ? AND {field} = ?",
                    (before, person, after),
                )
                put_back.add(person)
        run(database, "DELETE FROM import_change WHERE import_id = ?", (self._import,))
        return len(put_back), put_back

    def _take_addresses(self) -> set[int]:
        """Profile keys and e-mails it added to people who stay."""
        database = self._database
        changed: set[int] = set()
        for table, column in (("profile", "key"), ("email", "address")):
            # Those of the people it brought stay with them.
            for person, value in rows(
                database,
                f"SELECT person, {column} FROM {table} WHERE import_id = ?1"
                " AND person NOT IN (SELECT id FROM person WHERE import_id = ?1)",
                (self._import,),
            ):
                changed.add(person)
                if later := self._lister(person):
                    run(
                        database,
                        f"UPDATE {table} SET import_id = ? WHERE person = ? AND {column} = ?",
                        (later, person, value),
                    )
                else:
                    run(
                        database,
                        f"DELETE FROM {table} WHERE person = ?1 AND {column} = ?2"
                        + (
                            " AND ?2 <> (SELECT profile FROM person WHERE id = ?1)"
                            if table == "profile"
                            else ""
                        ),
                        (person, value),
                    )
        return changed

    def _take_notes(self) -> set[int]:
        """Notes it brought, unless the user has changed them since."""
        database = self._database
        taken = rows(
            database,
            "SELECT note.id, note.person FROM note"
            " JOIN imported_note ON imported_note.note = note.id"
            " WHERE note.import_id = ?1 AND imported_note.import_id = ?1"
            " AND imported_note.text = note.text",
            (self._import,),
        )
        run_many(database, "DELETE FROM note WHERE id = ?", [(row[0],) for row in taken])
        run(database, "DELETE FROM imported_note WHERE import_id = ?", (self._import,))
        return {row[1] for row in taken}

    def _heirs(self) -> dict[bytes, int]:
        """The first later import that repeated a message, request or invitation, by digest."""
        heirs: dict[bytes, int] = {}
        for later in reversed(self._later):
            for start in range(0, len(later.seen), _DIGEST):
                heirs[later.seen[start : start + _DIGEST]] = later.id
        return heirs

    def _take_messages(self, heirs: Mapping[bytes, int]) -> None:
        """Messages it brought, but those that a later import repeated."""
        database = self._database
        moved: list[tuple[int, int]] = []
        for number, digest, by_names in rows(
            database,
            "SELECT id, digest, digest_by_names FROM message WHERE import_id = ?",
            (self._import,),
        ):
            heir = heirs.get(digest) or heirs.get(by_names)
            if heir:
                moved.append((heir, number))
        run_many(database, "UPDATE message SET import_id = ? WHERE id = ?", moved)
        run(database, "DELETE FROM message WHERE import_id = ?", (self._import,))

    def _lister(self, person: int) -> int | None:
        """The first later import that lists a person too."""
        return next((each.id for each in self._later if person in each.listed), None)

    def _next_change(self, person: int, field: str) -> int | None:
        """The first later import that changed the same fact."""
        found = rows(
            self._database,
            "SELECT import_id FROM import_change WHERE person = ? AND field = ?"
            f" AND import_id {_AMONG} ORDER BY import_id LIMIT 1",
            (person, field, json.dumps([each.id for each in self._later])),
        )
        return found[0][0] if found else None

    def _teller(self, person: int, field: str, after: str) -> int | None:
        """The first later import that told the same fact without changing it.

        A mark is told by a whole list that the person is missing from; anything else by one
        that names the person and was not older than what was known.
        """
        for each in self._later:
            if each.older:
                continue
            if field == _MARK and after:
                if each.whole and person not in each.listed:
                    return each.id
            elif person in each.listed:
                return each.id
        return None
