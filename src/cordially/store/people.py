"""What is known about each person, read whole and written part by part.

Whoever writes calls this inside a recorded step (`store.acts`), which is its transaction.
"""

import json
from collections.abc import Collection
from datetime import date, datetime

import peewee

from cordially.domain.clock import Clock
from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.people import (
    Facts,
    GoodFor,
    History,
    Note,
    Origin,
    Person,
    PersonId,
    Salutation,
    SalutationState,
    Tie,
)
from cordially.domain.ties import propose
from cordially.store.database import Row, Value, insert, rows, run, run_many
from cordially.store.exchanges import recount
from cordially.store.left_alone import LeftAlones
from cordially.store.merging import merge
from cordially.store.search import reindex
from cordially.store.timeline import Days, timeline

_PERSON = """SELECT id, given_name, family_name, company, position,
    own_given_name, own_family_name, own_company, own_position,
    profile, connected_on, salutation, salutation_state, tie_by_hand, how_we_met,
    origin, no_longer_connected_on, put_away_at, created_at, written, received, last_contact,
    import_id IS NULL FROM person
    WHERE id = (SELECT COALESCE(merged_into, id) FROM person WHERE id = ?)"""


class People:
    """Reads and writes people."""

    def __init__(self, database: peewee.SqliteDatabase, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def person(self, person: PersonId) -> Person:
        """All that is known, the newest of timeline and notes first.

        For somebody merged it answers the person kept. Raises `Trouble` PERSON_GONE.
        """
        found = rows(self._database, _PERSON, (person,))
        if not found:
            raise Trouble(TroubleKind.PERSON_GONE)
        return self._whole(found[0])

    def add(self, own: Facts, salutation: Salutation, how_we_met: str) -> PersonId:
        """A person added by hand."""
        person = PersonId(
            insert(
                self._database,
                "INSERT INTO person (origin, own_given_name, own_family_name, own_company,"
                " own_position, salutation, salutation_state, how_we_met, created_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    Origin.HAND.value,
                    own.given_name,
                    own.family_name,
                    own.company,
                    own.position,
                    salutation.name,
                    salutation.state.value,
                    how_we_met,
                    self._clock.now().isoformat(),
                ),
            )
        )
        reindex(self._database, [person])
        return person

    def set_own(self, person: PersonId, own: Facts) -> None:
        """What the user says about a person, in place of what was said before."""
        run(
            self._database,
            "UPDATE person SET own_given_name = ?, own_family_name = ?, own_company = ?,"
            " own_position = ? WHERE id = ?",
            (own.given_name, own.family_name, own.company, own.position, person),
        )
        reindex(self._database, [person])

    def set_salutation(self, person: PersonId, salutation: Salutation) -> None:
        """The name a message addresses a person by."""
        run(
            self._database,
            "UPDATE person SET salutation = ?, salutation_state = ? WHERE id = ?",
            (salutation.name, salutation.state.value, person),
        )

    def set_how_we_met(self, person: PersonId, text: str) -> None:
        """How the user met a person."""
        run(self._database, "UPDATE person SET how_we_met = ? WHERE id = ?", (text, person))
        reindex(self._database, [person])

    def set_emails(self, person: PersonId, emails: tuple[str, ...]) -> None:
        """The e-mail addresses, in place of those before; known ones keep their origin."""
        kept = json.dumps(emails)
        run(
            self._database,
            "DELETE FROM email WHERE person = ?"
            " AND address NOT IN (SELECT value FROM json_each(?))",
            (person, kept),
        )
        run_many(
            self._database,
            "INSERT OR IGNORE INTO email (address, person, origin) VALUES (?, ?, ?)",
            [(address, person, Origin.HAND.value) for address in emails],
        )
        reindex(self._database, [person])

    def set_profile(self, person: PersonId, key: str) -> None:
        """The profile's key; an earlier one stays known, an empty one forgets the present.

        Raises `Trouble` PROFILE_TAKEN (name, person) where it is somebody else's.
        """
        if key:
            self._see_that_free(person, key)
            run(
                self._database,
                "INSERT OR IGNORE INTO profile (key, person) VALUES (?, ?)",
                (key, person),
            )
        else:
            run(
                self._database,
                "DELETE FROM profile WHERE key = (SELECT profile FROM person WHERE id = ?)",
                (person,),
            )
        run(self._database, "UPDATE person SET profile = ? WHERE id = ?", (key, person))
        recount(self._database, [person])

    def set_tie(self, people: Collection[PersonId], tie: Tie | None) -> None:
        """The tie by hand, or None to have it proposed again."""
        self._set_for("tie_by_hand", tie.value if tie else "", people)

    def put_away(self, people: Collection[PersonId]) -> None:
        """Keep people out of every list; who is put away already keeps the time of it."""
        self._set_for("put_away_at", self._clock.now().isoformat(), people, "put_away_at = ''")

    def bring_back(self, people: Collection[PersonId]) -> None:
        """Take people back into the lists."""
        self._set_for("put_away_at", "", people)

    def merge(self, keep: PersonId, other: PersonId) -> None:
        """Let `other` become a part of `keep`, nothing lost."""
        merge(self._database, keep, other, self._clock.now())

    def _set_for(
        self, column: str, value: str, people: Collection[PersonId], condition: str = "1"
    ) -> None:
        run(
            self._database,
            f"UPDATE person SET {column} = ?1"
            f" WHERE {condition} AND {column} <> ?1 AND id IN (SELECT value FROM json_each(?2))",
            (value, json.dumps(list(people))),
        )

    def _see_that_free(self, person: PersonId, key: str) -> None:
        for holder, *names in rows(
            self._database,
            "SELECT id, own_given_name, own_family_name, given_name, family_name FROM person"
            " WHERE id = (SELECT person FROM profile WHERE key = ?) AND id <> ?",
            (key, person),
        ):
            name = Facts(*names[:2]).over(Facts(*names[2:])).full_name
            raise Trouble(TroubleKind.PROFILE_TAKEN, name=name, person=holder)

    def _whole(self, row: Row) -> Person:
        person = PersonId(row[0])
        (profile, connected_on, salutation, state, tie, how_we_met, origin) = row[9:16]
        (no_longer_connected_on, put_away_at, created_at, written, received, last, by_hand) = row[
            16:
        ]
        history = History(written, received, datetime.fromisoformat(last) if last else None)
        alone = LeftAlones(self._database).of(person)
        days = Days(created_at, bool(by_hand), connected_on, no_longer_connected_on)
        return Person(
            id=person,
            linkedin=Facts(*row[1:5]),
            own=Facts(*row[5:9]),
            profile=profile,
            emails=self._texts("SELECT address FROM email WHERE person = ?", person),
            connected_on=_day(connected_on),
            salutation=Salutation(salutation, SalutationState(state)),
            tie=Tie(tie) if tie else propose(history, self._clock.today()).tie,
            tie_by_hand=bool(tie),
            how_we_met=how_we_met,
            tags=self._texts(
                "SELECT tag.name FROM person_tag JOIN tag ON tag.id = person_tag.tag"
                " WHERE person_tag.person = ? ORDER BY tag.fold",
                person,
            ),
            notes=self._notes(person),
            history=history,
            origin=Origin(origin),
            no_longer_connected_on=_day(no_longer_connected_on),
            put_away_at=datetime.fromisoformat(put_away_at) if put_away_at else None,
            timeline=timeline(self._database, person, days, self._clock),
            left_alone_since=alone.since if alone else None,
            left_alone_reason=alone.reason if alone else "",
            good_for=self._good_for(person),
        )

    def _texts(self, sql: str, *values: Value) -> tuple[str, ...]:
        return tuple(row[0] for row in rows(self._database, sql, values))

    def _good_for(self, person: PersonId) -> tuple[GoodFor, ...]:
        return tuple(
            GoodFor(number, text)
            for number, text in rows(
                self._database,
                "SELECT id, text FROM reminder WHERE kind = 'good-for' AND done_at = ''"
                " AND person IN (SELECT id FROM person WHERE id = ?1 OR merged_into = ?1)"
                " ORDER BY id DESC",
                (person,),
            )
        )

    def _notes(self, person: PersonId) -> tuple[Note, ...]:
        return tuple(
            Note(number, text, datetime.fromisoformat(written_at), Origin(origin))
            for number, text, written_at, origin in rows(
                self._database,
                "SELECT id, text, written_at, origin FROM note WHERE person = ?"
                " ORDER BY written_at DESC, id DESC",
                (person,),
            )
        )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
