"""The contacts over a real store in a folder, and short ways to fill it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import peewee

from cordially.domain.people import Column, Facts, Filter, Person, PersonId
from cordially.services.contacts import Contacts
from cordially.services.exporting import Exporting
from cordially.store.acts import Acts
from cordially.store.cards import Cards
from cordially.store.database import Row, Value, insert, open_store, rows, run, writing
from cordially.store.exchanges import recount
from cordially.store.jottings import Jottings
from cordially.store.people import People
from cordially.store.people_table import PeopleTable
from cordially.store.search import reindex
from cordially.store.whole import Whole
from tests.writing_room import SetClock

ALL_TABLES = (
    "import_run person profile email tag person_tag note message participant import_change"
    " composition recipient hand_over hand_over_correction"
    " request decision invitation introduction fact reminder left_alone import_fill"
).split()


def nothing_typed() -> None:
    """Nobody has typed anything that waits outside the store."""


@dataclass(slots=True)
class ContactBook:
    """The contacts as the program wires them."""

    database: peewee.SqliteDatabase
    clock: SetClock
    contacts: Contacts = field(init=False)
    exporting: Exporting = field(init=False)

    def __post_init__(self) -> None:
        database, clock = self.database, self.clock
        self.contacts = Contacts(
            PeopleTable(database, clock),
            Cards(database),
            People(database, clock),
            Jottings(database, clock),
            Acts(database, clock),
            nothing_typed,
        )
        self.exporting = Exporting(self.contacts, Whole(database), clock)

    def add(self, name: str, company: str = "", position: str = "", **more: str) -> PersonId:
        """A person called "Given Family", added by hand."""
        given, _, family = name.partition(" ")
        return self.contacts.add(Facts(given, family, company, position), **more)

    def bring_in(
        self, name: str, company: str = "", position: str = "", **columns: Value
    ) -> PersonId:
        """A person as an import leaves them."""
        given, _, family = name.partition(" ")
        told = {
            "origin": "linkedin",
            "given_name": given,
            "family_name": family,
            "company": company,
            "position": position,
            "salutation": given,
            "salutation_state": "sure",
            "created_at": self.clock.now().isoformat(),
            **columns,
        }
        with writing(self.database):
            if "import_id" not in told:
                told["import_id"] = self.import_run()
            marks = ", ".join("?" * len(told))
            person = PersonId(
                insert(
                    self.database,
                    f"INSERT INTO person ({', '.join(told)}) VALUES ({marks})",  # noqa: S608 - our own columns
                    list(told.values()),
                )
            )
            if key := told.get("profile"):
                run(self.database, "INSERT INTO profile (key, person) VALUES (?, ?)", (key, person))
                recount(self.database, [person])
            reindex(self.database, [person])
        return person

    def import_run(self, made_on: str = "2026-11-01") -> int:
        """An import that was applied now."""
        with writing(self.database):
            return insert(
                self.database,
                "INSERT INTO import_run (kind, file_name, made_on, applied_at)"
                " VALUES ('linkedin_archive', 'a.zip', ?, ?)",
                (made_on, self.clock.now().isoformat()),
            )

    def message(
        self,
        key: str,
        text: str,
        at: datetime,
        *,
        from_user: bool,
        also: str = "",
        counted: int = 1,
    ) -> None:
        """A message with the bearer of a profile; `also` got or overheard it too."""
        with writing(self.database):
            number = insert(
                self.database,
                "INSERT INTO message (digest, at, sender, from_user, counted, text)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (
                    f"{key}{at}{text}".encode(),
                    at.isoformat(),
                    "me" if from_user else key,
                    int(from_user),
                    counted,
                    text,
                ),
            )
            for profile in filter(None, (key, "me", also)):
                run(self.database, "INSERT INTO participant VALUES (?, ?)", (profile, number))
            recount(self.database)

    def composition(
        self, *people: PersonId, lines: tuple[str, ...] = (), kind: str = "greeting"
    ) -> list[int]:
        """A composition to these people; answers the ids of its recipients."""
        now = self.clock.now().isoformat()
        with writing(self.database):
            number = insert(
                self.database,
                "INSERT INTO composition (title, kind, channel, text, created_at, opened_at)"
                " VALUES ('Greetings', ?, 'linkedin', 'Hi', ?, ?)",
                (kind, now, now),
            )
            return [
                insert(
                    self.database,
                    "INSERT INTO recipient (composition, person, ordinal, line)"
                    " VALUES (?, ?, ?, ?)",
                    (number, person, place, lines[place] if lines else ""),
                )
                for place, person in enumerate(people)
            ]

    def hand_over(self, recipient: int, text: str, at: datetime, answer: str = "sent") -> int:
        """A message handed over, with what was said of it."""
        with writing(self.database):
            number = insert(
                self.database,
                "INSERT INTO hand_over (recipient, text, handed_at, answer, answered_at)"
                " VALUES (?, ?, ?, ?, ?)",
                (recipient, text, at.isoformat(), answer, at.isoformat() if answer else ""),
            )
            recount(self.database)
        return number

    def names(
        self, wanted: Filter | str = "", column: Column = Column.NAME, *, descending: bool = False
    ) -> list[str]:
        """The names a filter or a query shows, in order."""
        if isinstance(wanted, str):
            wanted = Filter(query=wanted)
        shown = self.contacts.rows(wanted, column, descending=descending)
        return [row.name for row in shown]

    def person(self, person: PersonId) -> Person:
        """All that is known."""
        return self.contacts.person(person)

    def everything(self) -> dict[str, list[Row]]:
        """Every row of every table but those that keep the steps, in a fixed order."""
        return {
            table: sorted(rows(self.database, f"SELECT * FROM {table}"), key=repr)  # noqa: S608
            for table in ALL_TABLES
        }

    def indexed(self) -> dict[str, list[int]]:
        """Who is found under each word: what both search indexes hold, whole."""
        found: dict[str, list[int]] = {}
        for index in ("people_words", "people_inside"):
            with writing(self.database):
                run(self.database, "DROP TABLE IF EXISTS temp.held")
                run(
                    self.database,
                    f"CREATE VIRTUAL TABLE temp.held USING fts5vocab(main, {index}, instance)",
                )
            for term, person in rows(
                self.database, "SELECT DISTINCT term, doc FROM temp.held ORDER BY 1, 2"
            ):
                found.setdefault(f"{index} {term}", []).append(person)
        return found


@contextmanager
def contact_book(folder: Path, clock: SetClock | None = None) -> Iterator[ContactBook]:
    """The contacts over the store in a folder, which is made or opened again."""
    clock = clock or SetClock()
    database = open_store(folder / "cordially.db", clock.now())
    try:
        yield ContactBook(database, clock)
    finally:
        database.close()
