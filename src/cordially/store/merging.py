"""Two entries for one person made into one, with nothing lost.

The other's row stays, pointing at the one kept: messages handed over to it and what
imports changed about it are found by way of that. A composition that names both keeps
both recipients, and one of them is left out, so that nobody is written to twice.
"""

from dataclasses import dataclass
from datetime import datetime

import peewee

from cordially.domain.people import Facts, Origin, PersonId, SalutationState
from cordially.store.database import one, rows, run
from cordially.store.exchanges import recount
from cordially.store.search import reindex

_ENTRY = """SELECT given_name, family_name, company, position,
    own_given_name, own_family_name, own_company, own_position,
    profile, connected_on, no_longer_connected_on, how_we_met, tie_by_hand,
    salutation, salutation_state, origin FROM person WHERE id = ?"""

_WRITE = """UPDATE person SET given_name = ?, family_name = ?, company = ?, position = ?,
    own_given_name = ?, own_family_name = ?, own_company = ?, own_position = ?,
    profile = ?, connected_on = ?, no_longer_connected_on = ?, how_we_met = ?,
    tie_by_hand = ?, salutation = ?, salutation_state = ?, origin = ? WHERE id = ?"""

_HELD = "EXISTS (SELECT 1 FROM hand_over WHERE recipient = {of}.id AND answer IN ('', 'sent'))"
"""Whether a message to a recipient went out, or may have."""


@dataclass(frozen=True, slots=True)
class _Entry:
    linkedin: Facts
    own: Facts
    profile: str
    connected_on: str
    no_longer_connected_on: str
    how_we_met: str
    tie_by_hand: str
    salutation: str
    salutation_state: str
    origin: str

    @classmethod
    def of(cls, database: peewee.SqliteDatabase, person: PersonId) -> "_Entry":
        row = one(database, _ENTRY, (person,))
        return cls(Facts(*row[:4]), Facts(*row[4:8]), *row[8:])

    @property
    def facts(self) -> Facts:
        return self.own.over(self.linkedin)

    @property
    def is_connected(self) -> bool:
        return bool(self.connected_on) and not self.no_longer_connected_on

    def joined(self, other: "_Entry") -> "_Entry":
        """This entry, each part that says nothing filled from the other."""
        given = SalutationState.GIVEN.value
        says_more = other.salutation_state == given and self.salutation_state != given
        named = other if says_more else self
        gone = self.no_longer_connected_on or other.no_longer_connected_on
        return _Entry(
            self.linkedin.over(other.linkedin),
            _where_empty(self.own, self.facts, other.own),
            self.profile or other.profile,
            self.connected_on or other.connected_on,
            "" if self.is_connected or other.is_connected else gone,
            self.how_we_met or other.how_we_met,
            self.tie_by_hand or other.tie_by_hand,
            named.salutation,
            named.salutation_state,
            other.origin if self.origin == Origin.HAND.value else self.origin,
        )

    def says(self) -> tuple[str, ...]:
        """Everything this entry says that a merged one may say otherwise."""
        told = self.salutation if self.salutation_state == SalutationState.GIVEN.value else ""
        return (
            self.own.full_name,
            self.linkedin.full_name,
            self.own.position,
            self.linkedin.position,
            self.own.company,
            self.linkedin.company,
            self.connected_on,
            self.how_we_met,
            told,
        )


def merge(database: peewee.SqliteDatabase, keep: PersonId, other: PersonId, now: datetime) -> None:
    """Let `other` become a part of `keep`; what differs becomes a note of `keep`."""
    kept, merged = _Entry.of(database, keep), _Entry.of(database, other)
    joined = kept.joined(merged)
    _write(database, keep, joined)
    said = {*joined.says(), joined.facts.full_name}
    lost = [text for text in dict.fromkeys(merged.says()) if text and text not in said]
    if lost:
        run(
            database,
            "INSERT INTO note (person, text, written_at, origin) VALUES (?, ?, ?, ?)",
            (keep, "\n".join(lost), now.isoformat(), Origin.HAND.value),
        )
    _move(database, keep, other)
    _seat_once(database, keep, other)
    run(
        database,
        "UPDATE person SET merged_into = ?1 WHERE id = ?2 OR merged_into = ?2",
        (keep, other),
    )
    reindex(database, [keep, other])
    recount(database, [keep, other])


def _where_empty(own: Facts, facts: Facts, others: Facts) -> Facts:
    """The own facts, filled only where nothing holds: what was shown stays as it was."""
    return Facts(
        own.given_name or ("" if facts.given_name else others.given_name),
        own.family_name or ("" if facts.family_name else others.family_name),
        own.company or ("" if facts.company else others.company),
        own.position or ("" if facts.position else others.position),
    )


def _write(database: peewee.SqliteDatabase, person: PersonId, entry: _Entry) -> None:
    linkedin, own = entry.linkedin, entry.own
    run(
        database,
        _WRITE,
        (
            linkedin.given_name,
            linkedin.family_name,
            linkedin.company,
            linkedin.position,
            own.given_name,
            own.family_name,
            own.company,
            own.position,
            entry.profile,
            entry.connected_on,
            entry.no_longer_connected_on,
            entry.how_we_met,
            entry.tie_by_hand,
            entry.salutation,
            entry.salutation_state,
            entry.origin,
            person,
        ),
    )


def _move(database: peewee.SqliteDatabase, keep: PersonId, other: PersonId) -> None:
    """Addresses, notes and tags."""
    run(database, "UPDATE profile SET person = ? WHERE person = ?", (keep, other))
    run(database, "UPDATE note SET person = ? WHERE person = ?", (keep, other))
    run(
        database,
        "INSERT OR IGNORE INTO email (address, person, origin, import_id)"
        " SELECT address, ?, origin, import_id FROM email WHERE person = ?",
        (keep, other),
    )
    run(database, "DELETE FROM email WHERE person = ?", (other,))
    run(
        database,
        "INSERT OR IGNORE INTO person_tag (person, tag)"
        " SELECT ?, tag FROM person_tag WHERE person = ?",
        (keep, other),
    )
    run(database, "DELETE FROM person_tag WHERE person = ?", (other,))


def _seat_once(database: peewee.SqliteDatabase, keep: PersonId, other: PersonId) -> None:
    """Hand the other's seats to the one kept; where both have one, leave one of them out."""
    for mine, theirs, my_line, their_line, held, theirs_held, left_out in rows(
        database,
        "SELECT mine.id, theirs.id, mine.line, theirs.line,"
        f" {_HELD.format(of='mine')}, {_HELD.format(of='theirs')},"
        " mine.left_out AND theirs.left_out FROM recipient mine"
        " JOIN recipient theirs ON theirs.composition = mine.composition"
        " WHERE mine.person = ? AND theirs.person = ?",
        (keep, other),
    ):
        if theirs_held and not held:
            run(database, "UPDATE recipient SET left_out = 1 WHERE id = ?", (mine,))
        elif not theirs_held:
            run(database, "UPDATE recipient SET left_out = 1 WHERE id = ?", (theirs,))
            run(
                database,
                "UPDATE recipient SET line = ?, left_out = ? WHERE id = ?",
                (my_line or their_line, left_out, mine),
            )
    run(
        database,
        "UPDATE recipient SET person = ?1 WHERE person = ?2"
        " AND composition NOT IN (SELECT composition FROM recipient WHERE person = ?1)",
        (keep, other),
    )
