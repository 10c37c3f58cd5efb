"""Everything that writing to people needs, over a real store in a folder."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

import peewee

from cordially.app.inviting import inviting_over
from cordially.domain.desk import Changed
from cordially.domain.messages import Answer, CompositionId, Kind, RecipientId
from cordially.domain.people import Facts, PersonId, Salutation, SalutationState
from cordially.domain.typed import Place, text_of
from cordially.services.audiences import Audiences
from cordially.services.briefing import Briefing
from cordially.services.composing import Composing
from cordially.services.handing_over import HandingOver
from cordially.services.inviting_services import InvitingServices
from cordially.services.own_settings import ACCOUNT
from cordially.services.reviewing import Reviewing
from cordially.services.roster import Rosters
from cordially.services.silencing import Silencing
from cordially.store.acquaintances import Acquaintances
from cordially.store.acts import Acts
from cordially.store.compositions import Compositions
from cordially.store.database import insert, open_store, rows, run, writing
from cordially.store.hand_overs import HandOvers
from cordially.store.import_writer import OWN_GIVEN_NAME
from cordially.store.left_alone import LeftAlones
from cordially.store.people import People
from cordially.store.people_table import PeopleTable
from cordially.store.recipients import Recipients
from cordially.store.settings import Settings
from cordially.store.silences import Silences
from cordially.store.typed_journal import TypedJournal

START = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
TEXT = "Hi {given_name},\n\n{personal}\n\nWarmly\nInes"


@dataclass(slots=True)
class SetClock:
    """A clock that stands until it is set on."""

    at: datetime = START

    def now(self) -> datetime:
        return self.at

    def today(self) -> date:
        return self.at.date()

    def pass_by(self, **span: int) -> None:
        self.at += timedelta(**span)


@dataclass(slots=True)
class WritingRoom:
    """The services over one store and journal, as the program wires them."""

    database: peewee.SqliteDatabase
    journal: TypedJournal
    clock: SetClock
    acts: Acts = field(init=False)
    people: People = field(init=False)
    table: PeopleTable = field(init=False)
    composing: Composing = field(init=False)
    reviewing: Reviewing = field(init=False)
    silencing: Silencing = field(init=False)
    audiences: Audiences = field(init=False)
    handing_over: HandingOver = field(init=False)
    inviting: InvitingServices = field(init=False)

    def __post_init__(self) -> None:
        database, clock = self.database, self.clock
        self.acts = Acts(database, clock)
        self.people = People(database, clock)
        self.table = PeopleTable(database, clock)
        hand_overs = HandOvers(database, clock)
        recipients = Recipients(database, self.acts)
        settings = Settings(database)
        account = partial(settings.get, ACCOUNT)
        rosters = Rosters(self.table)
        self.composing = Composing(
            Compositions(database, self.acts, clock),
            recipients,
            rosters,
            Briefing(self.people, hand_overs, clock),
            self.journal,
            partial(settings.get, OWN_GIVEN_NAME),
            account,
        )
        silences = Silences(database, self.acts, clock)
        self.silencing = Silencing(silences)
        acquaintances = Acquaintances(database)
        self.reviewing = Reviewing(
            self.composing, hand_overs, rosters, clock, silences, acquaintances, account=account
        )
        self.audiences = Audiences(
            self.table, rosters, recipients, hand_overs, clock, LeftAlones(database).everybody
        )
        invited = inviting_over(database, self.people, self.composing, self.acts, clock)
        self.inviting = invited.services
        self.handing_over = HandingOver(self.composing, self.reviewing, hand_overs, invited.gate)

    @classmethod
    def over(cls, folder: Path, journal: TypedJournal, clock: SetClock) -> "WritingRoom":
        """The room over the store in a folder; the thread that calls owns the database."""
        return cls(open_store(folder / "cordially.db", clock.now()), journal, clock)

    def add(self, name: str, *, company: str = "Nordgrid", profile: str | None = None) -> PersonId:
        """A person called "Given Family", known by a profile unless that is empty."""
        given, _, family = name.partition(" ")
        own = Facts(given, family, company, "Engineer")
        with writing(self.database):
            person = self.people.add(own, Salutation(given, SalutationState.SURE), "")
            key = name.lower().replace(" ", "-") if profile is None else profile
            if key:
                self.people.set_profile(person, key)
        return person

    def add_all(self, names: str) -> list[PersonId]:
        """People of names parted by commas."""
        return [self.add(name.strip()) for name in names.split(",")]

    def message(self, person: PersonId, text: str, at: datetime, *, from_user: bool) -> None:
        """A message as an import leaves it."""
        key = str(self.value("SELECT profile FROM person WHERE id = ?", person))
        with writing(self.database):
            number = insert(
                self.database,
                "INSERT INTO message (digest, at, sender, from_user, counted, text)"
                " VALUES (?, ?, ?, ?, 1, ?)",
                (
                    f"{person} {at} {text}".encode(),
                    at.isoformat(),
                    "me" if from_user else key,
                    from_user,
                    text,
                ),
            )
            for profile in (key, "me"):
                run(self.database, "INSERT INTO participant VALUES (?, ?)", (profile, number))

    def compose(
        self, people: list[PersonId], *, text: str = TEXT, kind: Kind = Kind.GREETING
    ) -> CompositionId:
        """A composition to these people."""
        return self.composing.create("Season’s greetings", kind, people, text=text)

    def letter(
        self, person: PersonId, text: str, *, kind: Kind = Kind.INVITATION, title: str = "Letter"
    ) -> CompositionId:
        """A letter to one person."""
        return self.composing.begin_letter(title, kind, person, text, own=text)

    def write_on(self, letter: CompositionId, words: str) -> None:
        """Type some words at the end of a letter."""
        text = self.composing.desk(letter).composition.text
        self.journal.note(text_of(letter), f"{text}\n\n{words}")

    def send(self, letter: CompositionId) -> None:
        """Hand a letter over, and say that it was sent."""
        (recipient,) = self.recipients(letter)
        self.handing_over.answer(self.handing_over.hand_over(recipient).id, Answer.SENT)

    def take(self, composition: CompositionId, people: Sequence[PersonId]) -> Changed:
        """Choose these people besides those it has."""
        had = [seat.person for seat in self.composing.desk(composition).seats]
        return self.composing.set_people(composition, [*had, *people])

    def drop(self, composition: CompositionId, people: Sequence[PersonId]) -> Changed:
        """Choose everybody it has but these."""
        seats = self.composing.desk(composition).seats
        return self.composing.set_people(
            composition, [seat.person for seat in seats if seat.person not in people]
        )

    def type_in(self, place: Place, text: str) -> None:
        """Type a text and have it folded into the store."""
        self.journal.note(place, text)
        self.composing.fold()

    def recipients(self, composition: CompositionId) -> list[RecipientId]:
        """Its recipients in the order of writing."""
        return [seat.id for seat in self.composing.desk(composition).seats]

    def value(self, sql: str, *values: str | int) -> str | int:
        """The only value that a query answers."""
        ((value,),) = rows(self.database, sql, values)
        found: str | int = value
        return found


@contextmanager
def writing_room(folder: Path, clock: SetClock | None = None) -> Iterator[WritingRoom]:
    """The room over the store in a folder, which is made or opened again."""
    clock = clock or SetClock()
    journal = TypedJournal(folder / "typed.journal", interval=3600)
    room = WritingRoom.over(folder, journal, clock)
    try:
        yield room
    finally:
        journal.close()
        room.database.close()
