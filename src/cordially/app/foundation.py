"""What every service over one open store stands on."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cordially.domain.clock import Clock
from cordially.services.contacts import Contacts
from cordially.store.acts import Acts
from cordially.store.people import People
from cordially.store.people_table import PeopleTable
from cordially.store.thread import StoreThread
from cordially.store.typed_journal import TypedJournal
from cordially.system.folders import Folders

if TYPE_CHECKING:
    import peewee


@dataclass(frozen=True, slots=True)
class Foundation:
    """An open store and what all share of it.

    `thread` owns the database, or the caller where it is None.
    """

    database: "peewee.SqliteDatabase"
    folders: Folders
    typing: TypedJournal
    clock: Clock
    thread: StoreThread | None
    acts: Acts
    table: PeopleTable
    people: People
    contacts: Contacts
