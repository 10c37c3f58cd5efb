"""Who is not to be written to, by person or by profile key.

The key is kept beside the person, so that it holds for whoever comes back with it after
they were deleted. Whoever writes calls this inside a recorded step (`store.acts`).
"""

import json
from collections.abc import Collection
from datetime import date

import peewee

from cordially.domain.clock import Clock
from cordially.domain.people import LeftAlone, PersonId
from cordially.store.database import rows, run, run_many

_LEFT_ALONE = """SELECT name, since, reason FROM left_alone WHERE lifted_at = ''
    AND (person IN (SELECT id FROM person WHERE id = ?1 OR merged_into = ?1)
        OR (profile <> '' AND (profile = ?2
            OR profile IN (SELECT key FROM profile WHERE person = ?1))))
    ORDER BY since DESC, id DESC LIMIT 1"""

_EVERYBODY = """SELECT COALESCE(p.merged_into, p.id), l.name, l.since, l.reason, l.lifted_at
    FROM left_alone l JOIN person p ON p.id = l.person
    UNION ALL SELECT f.person, l.name, l.since, l.reason, l.lifted_at
    FROM left_alone l JOIN profile f ON f.key = l.profile AND l.profile <> ''"""


class LeftAlones:
    """Over one database."""

    def __init__(self, database: peewee.SqliteDatabase) -> None:
        self._database = database

    def of(self, person: PersonId | None, profile: str = "") -> LeftAlone | None:
        """What holds for a person, or for the bearer of a profile key; None where nothing."""
        found = rows(self._database, _LEFT_ALONE, (person, profile))
        if not found:
            return None
        name, since, reason = found[0]
        return LeftAlone(name, date.fromisoformat(since[:10]), reason)

    def everybody(self) -> dict[PersonId, LeftAlone]:
        """Each person it holds for, the newest word about each."""
        return {
            PersonId(person): LeftAlone(name, date.fromisoformat(since[:10]), reason)
            for person, name, since, reason, _ in rows(
                self._database, f"SELECT * FROM ({_EVERYBODY}) WHERE lifted_at = '' ORDER BY since"
            )
        }

    def ever(self, people: Collection[PersonId]) -> frozenset[PersonId]:
        """Those of these people who ever asked for it, though it may hold no longer."""
        asked = set(people)
        found = {PersonId(row[0]) for row in rows(self._database, _EVERYBODY)}
        return frozenset(found & asked)

    def asked_since(self, day: date) -> int:
        """How many people have asked for it since a day."""
        sql = "SELECT COUNT(DISTINCT COALESCE(person, profile)) FROM left_alone WHERE since >= ?"
        return int(rows(self._database, sql, (day.isoformat(),))[0][0])

    def add(self, person: PersonId, name: str, reason: str, since: date) -> None:
        """Leave a person alone from a day on, under every profile key they have."""
        run_many(
            self._database,
            "INSERT INTO left_alone (person, profile, name, reason, since) VALUES (?, ?, ?, ?, ?)",
            [(person, key, name, reason, since.isoformat()) for key in self._keys(person)],
        )

    def lift(self, person: PersonId, clock: Clock) -> None:
        """Have it hold no longer; that it did stays known."""
        run(
            self._database,
            "UPDATE left_alone SET lifted_at = ?1 WHERE lifted_at = ''"
            " AND (person IN (SELECT id FROM person WHERE id = ?2 OR merged_into = ?2)"
            " OR profile IN (SELECT value FROM json_each(?3)))",
            (
                clock.now().isoformat(),
                person,
                json.dumps([key for key in self._keys(person) if key]),
            ),
        )

    def _keys(self, person: PersonId) -> list[str]:
        found = rows(self._database, "SELECT key FROM profile WHERE person = ?", (person,))
        return [row[0] for row in found] or [""]
