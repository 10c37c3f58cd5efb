"""Opening a store: its contacts at once, everything else when it is first asked for.

The window paints people before anything but the contacts is loaded.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

from cordially.app.foundation import Foundation
from cordially.domain.clock import Clock, SystemClock
from cordially.services.contacts import Contacts
from cordially.store.acts import Acts
from cordially.store.cards import Cards
from cordially.store.database import open_for_reading, open_store, quick_check
from cordially.store.jottings import Jottings
from cordially.store.lock import WriterLock
from cordially.store.people import People
from cordially.store.people_table import PeopleTable
from cordially.store.thread import StoreThread
from cordially.store.typed_journal import TypedJournal
from cordially.system.folders import Folders

if TYPE_CHECKING:
    import peewee

    from cordially.services.service_set import ServiceSet


class Opened:
    """What can be done with one open store; `thread` owns it, or the caller where it is None."""

    def __init__(
        self,
        database: "peewee.SqliteDatabase",
        folders: Folders,
        typing: TypedJournal,
        clock: Clock,
        thread: StoreThread | None = None,
    ) -> None:
        acts, table = Acts(database, clock), PeopleTable(database, clock)
        people, jottings = People(database, clock), Jottings(database, clock)
        self.contacts = Contacts(table, Cards(database), people, jottings, acts, self._fold)
        self._base = Foundation(
            database, folders, typing, clock, thread, acts, table, people, self.contacts
        )

    @cached_property
    def services(self) -> "ServiceSet":
        """Every service, over the same contacts; loaded with the first call."""
        from cordially.app.assembling import assembled

        return assembled(self._base)

    def close(self) -> None:
        """End what the services started, if they were ever asked for."""
        if "services" in vars(self):
            self.services.reviewing.close()

    def _fold(self) -> None:
        self.services.composing.fold()


@contextmanager
def reading(folders: Folders) -> "Iterator[ServiceSet]":
    """The services over a store that may be open in a window as well."""
    database = open_for_reading(folders.store)
    # A journal that is only looked into leaves its file alone.
    typed = TypedJournal(folders.typed)
    try:
        yield Opened(database, folders, typed, SystemClock()).services
    finally:
        typed.close()
        database.close()


@contextmanager
def writing(folders: Folders) -> "Iterator[ServiceSet]":
    """The services over a store that nobody else writes to meanwhile."""
    clock = SystemClock()
    lock = WriterLock(folders.store)
    try:
        database = open_store(folders.store, clock.now())
        typed = TypedJournal(folders.typed)
        try:
            services = Opened(database, folders, typed, clock).services
            services.composing.fold()
            yield services
        finally:
            typed.close()
            database.close()
    finally:
        lock.release()


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
        self._opened = self.thread.submit(self._open)
        self._folded = False

    def contacts(self) -> Contacts:
        """The contacts, or the `Trouble` that opening met; on the store's thread."""
        return self._opened.result().contacts

    def services(self) -> "ServiceSet":
        """Every service, or the `Trouble` that opening met; on the store's thread.

        What was typed before the last end and is in the journal alone comes into the store
        with the first call.
        """
        services = self._opened.result().services
        if not self._folded:
            services.composing.fold()
            self._folded = True
        return services

    def is_whole(self) -> bool:
        """Whether the store reads as it should; on the store's thread."""
        return self._database is None or quick_check(self._database)

    def close(self) -> None:
        """Make safe what was typed, finish what was begun, and let go."""
        self.thread.submit(self._close)
        self.thread.close()
        self._lock.release()

    def _open(self) -> Opened:
        self._database = open_store(self.folders.store, self._clock.now())
        self._typed = TypedJournal(self.folders.typed)
        if self._sample:
            return self._with_samples(self._database, self._typed)
        return Opened(self._database, self.folders, self._typed, self._clock, self.thread)

    def _with_samples(self, database: "peewee.SqliteDatabase", typed: TypedJournal) -> Opened:
        from cordially.services.sample_people import SampleClock, fill_with_samples

        clock = SampleClock(self._clock)
        opened = Opened(database, self.folders, typed, clock, self.thread)
        if not opened.contacts.count():
            fill_with_samples(opened.services, clock, self.folders.root)
        return opened

    def _close(self) -> None:
        if self._opened.exception() is None:
            self._opened.result().close()
        if self._typed is not None:
            self._typed.close()
        if self._database is not None:
            self._database.close()
