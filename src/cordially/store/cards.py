"""People as lists outside the window tell them: export and the command line."""

from collections.abc import Sequence

import peewee

from cordially.domain.cards import Card
from cordially.domain.people import PersonRow
from cordially.store.database import rows


class Cards:
    """Fills rows up with what the table has no room for."""

    def __init__(self, database: peewee.SqliteDatabase) -> None:
        self._database = database

    def of(self, people: Sequence[PersonRow]) -> list[Card]:
        """A card for each row, in the same order."""
        described = {
            row[0]: row[1:]
            for row in rows(
                self._database, "SELECT id, profile, how_we_met, salutation FROM person"
            )
        }
        emails = self._gathered("SELECT person, address FROM email ORDER BY person, address")
        tags = self._gathered(
            "SELECT person_tag.person, tag.name FROM person_tag JOIN tag ON tag.id ="
            " person_tag.tag ORDER BY tag.fold"
        )
        notes = self._gathered("SELECT person, text FROM note ORDER BY written_at DESC, id DESC")
        return [
            Card(
                row,
                described[row.id][0],
                tuple(emails.get(row.id, ())),
                tuple(tags.get(row.id, ())),
                described[row.id][1],
                described[row.id][2],
                tuple(notes.get(row.id, ())),
            )
            for row in people
        ]

    def _gathered(self, sql: str) -> dict[int, list[str]]:
        found: dict[int, list[str]] = {}
        for person, text in rows(self._database, sql):
            found.setdefault(person, []).append(text)
        return found
