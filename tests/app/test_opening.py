"""Opening a store and making the services over it, for a command and for the window."""

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, suppress
from pathlib import Path

import pytest

from cordially.app.opening import OpenStore, reading, writing
from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.messages import CompositionId, Kind
from cordially.domain.people import Column, Facts, Filter
from cordially.domain.typed import line_of, title_of
from cordially.services.service_set import ServiceSet
from cordially.system.folders import Folders
from tests.imports.archives import table
from tests.writing_room import SetClock

Opened = Callable[[Folders], AbstractContextManager[ServiceSet]]


@pytest.fixture
def folders(profile: Path) -> Folders:
    return Folders(profile)


@pytest.fixture
def stores() -> Iterator[ExitStack]:
    """Closes what a test opened, whatever became of it."""
    with ExitStack() as stack:
        yield stack


def test_neither_an_undo_nor_an_import_taken_back_loses_what_was_just_typed(
    folders: Folders, stores: ExitStack, tmp_path: Path
) -> None:
    archive = tmp_path / "Connections.csv"
    archive.write_text(table("Anna,Kowalska,https://www.linkedin.com/in/anna-k,,,,05 Jan 2020"))
    with writing(folders) as services:
        plan = services.importing.read(archive, lambda _progress: None)
        services.importing.apply(plan, mark_many=False, tell=lambda _progress: None)
        ada = services.contacts.add(Facts("Ada", "Abel"), profile="ada-abel")
        (anna,) = [row.id for row in services.contacts.rows(Filter(query="anna"), Column.NAME)]
        composition = services.composing.create("Spring", Kind.GREETING, [ada, anna])
        seats = services.composing.desk(composition).seats
        for seat in seats:
            services.typing.note(line_of(seat.id), f"Only for {seat.name}")
        services.contacts.undo()
        taken = services.importing.take_back(services.importing.runs()[0].id)

        assert taken.stayed == ("Anna Kowalska",)
        kept = services.composing.desk(composition).seats
        assert [seat.values.personal for seat in kept] == [
            "Only for Ada Abel",
            "Only for Anna Kowalska",
        ]
        assert services.contacts.person(ada).profile == "ada-abel"


def opened(stores: ExitStack, folders: Folders, *, sample: bool = False) -> OpenStore:
    store = OpenStore(folders, SetClock(), sample=sample)
    stores.callback(store.close)
    store.thread.call(store.services)
    return store


def add(folders: Folders, name: str) -> None:
    with writing(folders) as services:
        services.contacts.add(Facts(name))


def names(services: ServiceSet) -> list[str]:
    return [row.name for row in services.contacts.rows(Filter(), Column.NAME)]


def test_what_a_command_writes_the_next_one_reads(folders: Folders) -> None:
    add(folders, "Maria")
    with reading(folders) as services:
        assert names(services) == ["Maria"]


def test_while_a_window_is_open_a_command_may_read(folders: Folders, stores: ExitStack) -> None:
    add(folders, "Maria")
    opened(stores, folders)
    with reading(folders) as services:
        assert names(services) == ["Maria"]


def test_while_a_window_is_open_a_command_may_not_write(
    folders: Folders, stores: ExitStack
) -> None:
    store = opened(stores, folders)
    with pytest.raises(Trouble) as caught, writing(folders):
        pass
    assert caught.value.kind is TroubleKind.STORE_IN_USE
    services = store.services()
    assert store.thread.call(services.contacts.count) == 0


def test_reading_changes_nothing_and_makes_no_store(folders: Folders) -> None:
    with pytest.raises(Trouble) as caught, reading(folders):
        pass
    assert caught.value.kind is TroubleKind.FILE_MISSING
    assert list(folders.root.iterdir()) == []


def test_what_reads_cannot_write(folders: Folders) -> None:
    add(folders, "Maria")
    with reading(folders) as services, suppress(Exception):
        services.contacts.add(Facts("Ben"))
    with reading(folders) as services:
        assert names(services) == ["Maria"]


@pytest.mark.parametrize("way", [reading, writing])
def test_a_command_that_fails_lets_go_of_the_store(folders: Folders, way: Opened) -> None:
    add(folders, "Maria")
    with pytest.raises(ZeroDivisionError), way(folders):
        raise ZeroDivisionError
    add(folders, "Ben")
    with reading(folders) as services:
        assert sorted(names(services)) == ["Ben", "Maria"]


def test_a_window_lets_go_of_the_store_when_it_is_closed(folders: Folders) -> None:
    OpenStore(folders, SetClock()).close()
    add(folders, "Maria")


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"no database at all, but long enough to hold a header of a hundred bytes" * 2, "damaged"),
        (b"SQLite format 3\x00" + bytes(84), "foreign"),
    ],
)
def test_a_store_that_cannot_be_opened_is_told_and_not_touched(
    folders: Folders, stores: ExitStack, content: bytes, kind: str
) -> None:
    folders.store.write_bytes(content)
    with pytest.raises(Trouble) as caught:
        opened(stores, folders)
    assert caught.value.kind is TroubleKind(f"store-{kind}")
    assert folders.store.read_bytes() == content


def for_the_window(folders: Folders) -> None:
    OpenStore(folders, SetClock())


def for_a_command(folders: Folders) -> None:
    with writing(folders):
        pass


@pytest.mark.parametrize("open_it", [for_the_window, for_a_command])
def test_a_folder_that_cannot_be_made_is_an_expected_failure(
    tmp_path: Path, open_it: Callable[[Folders], None]
) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    with pytest.raises(Trouble) as caught:
        open_it(Folders(tmp_path / "file" / "profile"))
    assert caught.value.kind is TroubleKind.STORE_UNWRITABLE


def test_words_typed_before_a_kill_are_in_the_store_after_the_next_start(
    folders: Folders, stores: ExitStack
) -> None:
    with writing(folders) as services:
        person = services.contacts.add(Facts("Maria"))
        composition = services.composing.create("Greetings", Kind.GREETING, [person])
    store = opened(stores, folders)
    typing = store.services().typing
    typing.note(title_of(composition), "A calm end of the year")
    typing.flush()
    copy = Folders(folders.root.parent / "after the kill")
    copy.root.mkdir()
    for file in (folders.store, folders.typed):
        (copy.root / file.name).write_bytes(file.read_bytes())
    later = opened(stores, copy)
    desk = later.thread.call(lambda: later.services().composing.desk(composition))
    assert desk.composition.title == "A calm end of the year"


def test_an_empty_sample_store_is_filled_once(folders: Folders) -> None:
    with ExitStack() as first:
        store = opened(first, folders.sample, sample=True)
        services = store.services()
        found = store.thread.call(services.contacts.count)
        store.thread.call(lambda: services.contacts.add(Facts("One more")))
    assert found > 100
    with ExitStack() as second:
        again = opened(second, folders.sample, sample=True)
        assert again.thread.call(again.services().contacts.count) == found + 1


def test_a_store_reads_as_it_should_until_a_page_of_it_is_lost(
    folders: Folders, stores: ExitStack
) -> None:
    for name in ("Maria", "Ben"):
        add(folders, name)
    with ExitStack() as first:
        store = opened(first, folders)
        assert store.thread.call(store.is_whole)
    content = bytearray(folders.store.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 4096] = b"\xff" * 4096
    folders.store.write_bytes(bytes(content))
    damaged = opened(stores, folders)
    assert not damaged.thread.call(damaged.is_whole)


def test_folders_and_files_are_for_their_owner_alone(tmp_path: Path, stores: ExitStack) -> None:
    before = os.umask(0)
    stores.callback(os.umask, before)
    folders = Folders(tmp_path / "new" / "profile")
    store = opened(stores, folders)
    typing = store.services().typing
    typing.note(title_of(CompositionId(1)), "x")
    typing.flush()
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folders.root.iterdir()}
    assert stat.S_IMODE(folders.root.stat().st_mode) == 0o700
    assert modes == dict.fromkeys(modes, 0o600)
    assert set(modes) >= {"cordially.db", "typed.journal"}
