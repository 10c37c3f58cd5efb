"""Opening a store and making the services over it."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import peewee

from cordially.domain.clock import Clock, SystemClock
from cordially.domain.people import Column, Filter
from cordially.imports.reader_process import ArchiveReader
from cordially.services.audiences import Audiences
from cordially.services.briefing import Briefing
from cordially.services.composing import Composing
from cordially.services.contacts import Contacts
from cordially.services.exporting import Exporting
from cordially.services.handing_over import HandingOver
from cordially.services.importing import Importing
from cordially.services.reviewing import Reviewing
from cordially.services.roster import Rosters
from cordially.services.sample_people import SampleClock, fill_with_samples
from cordially.services.service_set import ServiceSet
from cordially.store.acts import Acts
from cordially.store.cards import Cards
from cordially.store.compositions import Compositions
from cordially.store.database import open_for_reading, open_store, quick_check
from cordially.store.hand_overs import HandOvers
from cordially.store.import_writer import OWN_GIVEN_NAME
from cordially.store.imports import Imports
from cordially.store.jottings import Jottings
from cordially.store.lock import WriterLock
from cordially.store.people import People
from cordially.store.people_table import PeopleTable
from cordially.store.recipients import Recipients
from cordially.store.settings import Settings
from cordially.store.thread import StoreThread
from cordially.store.typed_journal import TypedJournal
from cordially.store.whole import Whole
from cordially.system.folders import Folders


@contextmanager
def reading(folders: Folders) -> Iterator[ServiceSet]:
    """The services over a store that may be open in a window as well."""
    database = open_for_reading(folders.store)
    # A journal that is only looked into leaves its file alone.
    typed = TypedJournal(folders.typed)
    try:
        yield assembled(database, folders, typed, SystemClock())
    finally:
        typed.close()
        database.close()


@contextmanager
def writing(folders: Folders) -> Iterator[ServiceSet]:
    """The services over a store that nobody else writes to meanwhile."""
    clock = SystemClock()
    lock = WriterLock(folders.store)
    try:
        database = open_store(folders.store, clock.now())
        typed = TypedJournal(folders.typed)
        try:
            services = assembled(database, folders, typed, clock)
            services.composing.fold()
            yield services
        finally:
            typed.close()
            database.close()
    finally:
        lock.release()


def assembled(
    database: peewee.SqliteDatabase,
    folders: Folders,
    typing: TypedJournal,
    clock: Clock,
    thread: StoreThread | None = None,
) -> ServiceSet:
    """Every service over one open store; `thread` owns it, or the caller where it is None."""
    acts = Acts(database, clock)
    table, people = PeopleTable(database, clock), People(database, clock)
    hand_overs, recipients = HandOvers(database, clock), Recipients(database, acts)
    rosters = Rosters(table)
    composing = Composing(
        Compositions(database, acts, clock),
        recipients,
        rosters,
        Briefing(people, hand_overs, clock),
        typing,
        partial(Settings(database).get, OWN_GIVEN_NAME),
    )
    reviewing = Reviewing(composing, hand_overs, rosters, clock)
    contacts = Contacts(
        table, Cards(database), people, Jottings(database, clock), acts, composing.fold
    )
    imports = Imports(database, clock, folders.copies)
    return ServiceSet(
        contacts,
        composing,
        HandingOver(composing, reviewing, hand_overs),
        reviewing,
        Audiences(table, rosters, recipients, hand_overs, clock),
        Importing(
            ArchiveReader(),
            imports,
            partial(thread.call, imports.known) if thread else imports.known,
            composing.fold,
        ),
        Exporting(contacts, Whole(database), clock),
        typing,
    )


class OpenStore:
    """One store held open for the window, on the thread that owns it.

    The lock is taken at once (`Trouble` STORE_IN_USE); everything else happens on the
    thread, so that it can go on while the window is being made. A `sample` store that is
    empty is filled with sample people.
    """

    def __init__(self, folders: Folders, clock: Clock, *, sample: bool = False) -> None:
        self.folders = folders
        self._sample = sample
        self._clock = clock
        self._lock = WriterLock(folders.store)
        self.thread = StoreThread()
        self._database: peewee.SqliteDatabase | None = None
        self._typed: TypedJournal | None = None
        self._services = self.thread.submit(self._open)
        self.thread.submit(self._read_people)

    def services(self) -> ServiceSet:
        """The services, or the `Trouble` that opening met; on the store's thread."""
        return self._services.result()

    def is_whole(self) -> bool:
        """Whether the store reads as it should; on the store's thread."""
        return self._database is None or quick_check(self._database)

    def close(self) -> None:
        """Make safe what was typed, finish what was begun, and let go."""
        self.thread.submit(self._close)
        self.thread.close()
        self._lock.release()

    def _open(self) -> ServiceSet:
        self._database = open_store(self.folders.store, self._clock.now())
        self._typed = TypedJournal(self.folders.typed)
        clock = SampleClock(self._clock)
        services = assembled(self._database, self.folders, self._typed, clock, self.thread)
        services.composing.fold()
        if self._sample and not services.contacts.count():
            fill_with_samples(services, clock, self.folders.root)
        return services

    def _read_people(self) -> None:
        """Have everybody in order before the window asks; a trouble is told to it, not here."""
        self._services.result().contacts.rows(Filter(), Column.NAME)

    def _close(self) -> None:
        if self._typed is not None:
            self._typed.close()
        if self._database is not None:
            self._database.close()
