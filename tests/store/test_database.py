"""The store is opened only where it is ours, is kept private, and refuses in words."""

import errno
import hashlib
import os
import shutil
import sqlite3
import stat
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import peewee
import pytest

from cordially.domain.errors import Trouble, TroubleKind
from cordially.store import backups, database
from cordially.store.backups import KEEP, dated_copy
from cordially.store.database import (
    APPLICATION_ID,
    MIGRATIONS,
    PRAGMAS,
    SCHEMA,
    one,
    open_for_reading,
    open_store,
    quick_check,
    rows,
    run,
    writing,
)
from cordially.store.lock import WriterLock
from cordially.store.settings import Settings
from cordially.store.thread import StoreThread
from cordially.store.whole import Whole

NOW = datetime(2026, 12, 1, 9, 30, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "cordially.db"


@pytest.fixture
def store(path: Path) -> Iterator[peewee.SqliteDatabase]:
    store = open_store(path, NOW)
    yield store
    store.close()


def stamp(path: Path, at: int, value: int) -> None:
    """Write a number into the header of a closed store."""
    data = bytearray(path.read_bytes())
    data[at : at + 4] = struct.pack(">I", value)
    path.write_bytes(data)


def files(folder: Path) -> dict[str, str]:
    return {
        file.name: hashlib.sha256(file.read_bytes()).hexdigest()
        for file in folder.rglob("*")
        if file.is_file()
    }


def made(path: Path) -> Path:
    """A store that was made and closed."""
    open_store(path, NOW).close()
    return path


@pytest.mark.parametrize("opening", [lambda path: open_store(path, NOW), open_for_reading])
@pytest.mark.parametrize(
    ("at", "value", "kind"),
    [
        (60, SCHEMA + 1, TroubleKind.STORE_NEWER),
        (60, 2**31, TroubleKind.STORE_NEWER),
        (68, 0x12345678, TroubleKind.STORE_FOREIGN),
        (68, 0, TroubleKind.STORE_FOREIGN),
        (0, 0, TroubleKind.STORE_DAMAGED),
    ],
)
def test_what_is_not_for_us_is_refused_without_touching_a_byte(
    path: Path, opening: Callable[[Path], object], at: int, value: int, kind: TroubleKind
) -> None:
    stamp(made(path), at, value)
    before = files(path.parent)
    with pytest.raises(Trouble) as trouble:
        opening(path)
    assert (trouble.value.kind, trouble.value.values) == (kind, {"name": "cordially.db"})
    assert files(path.parent) == before


def test_the_database_of_another_program_is_refused_though_it_says_nothing_of_itself(
    path: Path,
) -> None:
    path.parent.mkdir()
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE songs (title)")
    other.close()
    before = files(path.parent)
    with pytest.raises(Trouble) as trouble:
        open_store(path, NOW)
    assert trouble.value.kind is TroubleKind.STORE_FOREIGN
    assert files(path.parent) == before


@pytest.mark.parametrize("content", [b"no database", b"SQLite format 3\x00 cut off", b"x" * 5000])
def test_a_file_that_is_no_database_is_refused_and_kept(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(Trouble) as trouble:
        open_store(path, NOW)
    assert trouble.value.kind is TroubleKind.STORE_DAMAGED
    assert path.read_bytes() == content


def test_a_damaged_store_names_its_newest_copy_where_there_is_one(path: Path) -> None:
    with closing(open_store(path, NOW)) as store:
        for hours in (0, 5):
            dated_copy(store, path.parent / "copies", NOW + timedelta(hours=hours))
    path.write_bytes(b"no database" * 100)
    with pytest.raises(Trouble) as trouble:
        open_store(path, NOW)
    assert trouble.value.values["copy"] == "copies/cordially-2026-12-01-143000.db"


def test_a_store_damaged_further_in_is_told_and_let_go(path: Path) -> None:
    data = bytearray(made(path).read_bytes())
    data[100:4096] = b"\xff" * 3996
    path.write_bytes(data)
    with pytest.raises(Trouble) as trouble:
        open_for_reading(path).execute_sql("SELECT * FROM person")
    assert trouble.value.kind is TroubleKind.STORE_DAMAGED


def walk(whole: Whole) -> None:
    """Ask for every row, as an export does."""
    for table in whole.tables({}):
        list(table.rows)


def test_a_table_damaged_further_in_is_told_when_it_is_read(path: Path) -> None:
    with closing(open_store(path, NOW)) as store, writing(store):
        for number in range(400):
            run(store, "INSERT INTO setting VALUES (?, ?)", (f"{number}", "x" * 200))
    data = bytearray(path.read_bytes())
    data[-4096 * 6 :] = b"\xff" * 4096 * 6
    path.write_bytes(data)
    with closing(open_for_reading(path)) as store:
        with pytest.raises(Trouble) as trouble:
            rows(store, "SELECT * FROM setting")
        assert trouble.value.kind is TroubleKind.STORE_DAMAGED
        with pytest.raises(Trouble) as trouble:
            walk(Whole(store))
        assert trouble.value.kind is TroubleKind.STORE_DAMAGED


def test_a_folder_in_the_place_of_the_store_is_told(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(Trouble) as trouble:
        open_store(path, NOW)
    assert trouble.value.kind is TroubleKind.STORE_UNWRITABLE


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Trouble) as trouble:
        open_store(tmp_path / "file" / "cordially.db", NOW)
    assert trouble.value.kind is TroubleKind.STORE_UNWRITABLE


def test_a_link_that_leads_nowhere_is_told(tmp_path: Path) -> None:
    (tmp_path / "profile").symlink_to(tmp_path / "nowhere")
    with pytest.raises(Trouble) as trouble:
        open_store(tmp_path / "profile" / "cordially.db", NOW)
    assert trouble.value.kind is TroubleKind.STORE_UNWRITABLE


def test_reading_where_there_is_no_store_makes_none(path: Path) -> None:
    with pytest.raises(Trouble) as trouble:
        open_for_reading(path)
    assert trouble.value.kind is TroubleKind.FILE_MISSING
    assert not path.parent.exists()


def test_an_empty_file_left_by_a_kill_becomes_a_store(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    with closing(open_store(path, NOW)) as store:
        assert rows(store, "SELECT * FROM person") == []


def test_a_store_left_half_made_by_a_kill_is_made_whole(path: Path) -> None:
    path.parent.mkdir()
    started = sqlite3.connect(path)
    started.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    started.close()
    with closing(open_store(path, NOW)) as store:
        assert rows(store, "SELECT * FROM person") == []
        assert one(store, "PRAGMA user_version")[0] == SCHEMA


def test_what_the_store_keeps_is_for_its_owner_alone(path: Path) -> None:
    before = os.umask(0o022)
    try:
        with closing(open_store(path, NOW)) as store:
            lock = WriterLock(path)
            dated_copy(store, path.parent / "copies", NOW)
            lock.release()
    finally:
        os.umask(before)
    modes = {
        kept.relative_to(path.parent.parent): stat.S_IMODE(kept.stat().st_mode)
        for kept in (path.parent, *path.parent.rglob("*"))
    }
    assert len(modes) == 5
    assert {0o700 if (path.parent.parent / kept).is_dir() else 0o600 for kept in modes} == {
        0o700, 0o600,
    }  # fmt: skip
    for kept, mode in modes.items():
        assert mode == (0o700 if (path.parent.parent / kept).is_dir() else 0o600), kept


def test_a_store_that_others_could_read_is_closed_to_them_when_its_folder_is_made(
    path: Path,
) -> None:
    path.parent.mkdir(mode=0o755)
    open_store(path, NOW).close()
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_copy_put_in_the_place_of_the_store_is_closed_to_others(path: Path) -> None:
    made(path).chmod(0o644)
    path.parent.chmod(0o755)
    open_store(path, NOW).close()
    assert [stat.S_IMODE(kept.stat().st_mode) for kept in (path, path.parent)] == [0o600, 0o700]


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "delete"),
        ("synchronous", 3),
        ("foreign_keys", 1),
        ("busy_timeout", 5000),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("mmap_size", 0),
        ("secure_delete", 1),
        ("application_id", APPLICATION_ID),
        ("user_version", SCHEMA),
    ],
)
def test_every_setting_the_store_relies_on_is_in_force(
    store: peewee.SqliteDatabase, path: Path, pragma: str, value: int | str
) -> None:
    assert one(store, f"PRAGMA {pragma}")[0] == value
    with closing(open_for_reading(path)) as reader:
        assert one(reader, f"PRAGMA {pragma}")[0] == value


def test_a_setting_that_does_not_take_keeps_the_store_closed(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(path)
    monkeypatch.setattr(database, "PRAGMAS", (*PRAGMAS, ("page_size", 7)))
    with pytest.raises(Trouble) as trouble:
        open_store(path, NOW)
    assert trouble.value.kind is TroubleKind.STORE_UNWRITABLE
    assert trouble.value.values == {"setting": "page_size"}


def test_a_store_of_an_older_version_is_copied_before_it_is_changed(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(open_store(path, NOW)) as store:
        Settings(store).put("theme", "dark")
    migrations = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, migrations)
    newer = SCHEMA + 1
    (migrations / f"{newer:04}_more.py").write_text(
        "def up(migrator, database):\n"
        "    database.execute_sql('CREATE TABLE more (text)')\n"
        f"    database.execute_sql('PRAGMA user_version = {newer}')\n"
    )
    monkeypatch.setattr(database, "SCHEMA", newer)
    monkeypatch.setattr(database, "MIGRATIONS", migrations)
    with closing(open_store(path, NOW)) as store:
        assert rows(store, "SELECT * FROM more") == []
        assert Settings(store).get("theme") == "dark"
    (copy,) = (path.parent / "copies").iterdir()
    assert copy.name == "cordially-2026-12-01-093000.db"
    with closing(sqlite3.connect(copy)) as found:
        assert found.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
        assert found.execute("SELECT value FROM setting").fetchall() == [("dark",)]


def test_opening_again_changes_nothing_and_copies_nothing(path: Path) -> None:
    before = made(path).read_bytes()
    made(path)
    assert path.read_bytes() == before
    assert not (path.parent / "copies").exists()


def test_the_newest_copies_are_kept(store: peewee.SqliteDatabase, path: Path) -> None:
    copies = path.parent / "copies"
    made_copies = []
    for day in range(KEEP + 3):
        Settings(store).put("day", str(day))
        made_copies.append(dated_copy(store, copies, NOW + timedelta(days=day)))
    kept = sorted(copies.iterdir())
    assert kept == made_copies[-KEEP:]
    with closing(open_for_reading(kept[0])) as oldest:
        assert Settings(oldest).get("day") == "3"


def test_a_copy_is_of_the_whole_store_while_it_is_open(
    store: peewee.SqliteDatabase, path: Path
) -> None:
    Settings(store).put("theme", "dark")
    copy = dated_copy(store, path.parent / "copies", NOW)
    with closing(open_for_reading(copy)) as found:
        assert quick_check(found)
        assert Settings(found).get("theme") == "dark"


@pytest.mark.parametrize(
    ("number", "kind"),
    [(errno.ENOSPC, TroubleKind.DISK_FULL), (errno.EIO, TroubleKind.STORE_UNWRITABLE)],
)
def test_a_copy_that_fails_is_told_and_leaves_nothing_behind(
    store: peewee.SqliteDatabase,
    path: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    kind: TroubleKind,
) -> None:
    def fail(_path: Path) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(backups, "_sync", fail)
    with pytest.raises(Trouble) as trouble:
        dated_copy(store, path.parent / "copies", NOW)
    assert trouble.value.kind is kind
    assert list((path.parent / "copies").iterdir()) == []


def test_a_file_in_the_place_of_the_copies_is_told(
    store: peewee.SqliteDatabase, path: Path
) -> None:
    copies = path.parent / "copies"
    copies.write_text("mine")
    with pytest.raises(Trouble) as trouble:
        dated_copy(store, copies, NOW)
    assert trouble.value.kind is TroubleKind.STORE_UNWRITABLE
    assert copies.read_text() == "mine"


def test_a_copy_of_a_damaged_store_does_not_count(path: Path) -> None:
    with closing(open_store(path, NOW)) as store, writing(store):
        for number in range(400):
            run(store, "INSERT INTO setting VALUES (?, ?)", (f"{number}", "x" * 200))
    data = bytearray(path.read_bytes())
    data[-4096 * 6 :] = b"\xff" * 4096 * 6
    path.write_bytes(data)
    with closing(open_store(path, NOW)) as store:
        assert not quick_check(store)
        with pytest.raises(Trouble) as trouble:
            dated_copy(store, path.parent / "copies", NOW)
    assert trouble.value.kind is TroubleKind.STORE_DAMAGED
    assert list((path.parent / "copies").iterdir()) == []


def test_only_one_program_at_a_time_may_write(path: Path) -> None:
    first = WriterLock(path)
    with pytest.raises(Trouble) as trouble:
        WriterLock(path)
    assert trouble.value.kind is TroubleKind.STORE_IN_USE
    first.release()
    WriterLock(path).release()


def test_a_store_somebody_else_writes_to_is_told_as_in_use(
    store: peewee.SqliteDatabase, path: Path
) -> None:
    run(store, "PRAGMA busy_timeout = 0")
    with (
        closing(open_store(path, NOW)) as other,
        writing(other),
        pytest.raises(Trouble) as trouble,
    ):
        Settings(store).put("theme", "dark")
    assert trouble.value.kind is TroubleKind.STORE_IN_USE


def test_a_disk_that_fills_up_is_told_and_nothing_is_kept_by_half(
    store: peewee.SqliteDatabase,
) -> None:
    run(store, f"PRAGMA max_page_count = {one(store, 'PRAGMA page_count')[0] + 2}")

    def fill() -> None:
        with writing(store):
            for number in range(1000):
                run(store, "INSERT INTO setting VALUES (?, ?)", (f"{number}", "x" * 500))

    with pytest.raises(Trouble) as trouble:
        fill()
    assert trouble.value.kind is TroubleKind.DISK_FULL
    assert rows(store, "SELECT * FROM setting") == []
    Settings(store).put("theme", "dark")


def test_a_fault_of_the_program_is_not_called_an_expected_one(
    store: peewee.SqliteDatabase,
) -> None:
    def fail() -> None:
        with writing(store):
            run(store, "INSERT INTO nowhere VALUES (1)")

    with pytest.raises(peewee.OperationalError):
        fail()


def test_a_write_within_a_write_is_a_part_of_it(store: peewee.SqliteDatabase) -> None:
    def fail_after_both() -> None:
        with writing(store):
            Settings(store).put("theme", "dark")
            raise InterruptedError

    with pytest.raises(InterruptedError):
        fail_after_both()
    assert Settings(store).get("theme", "system") == "system"


def test_a_setting_is_kept_and_replaced(store: peewee.SqliteDatabase) -> None:
    settings = Settings(store)
    assert settings.get("theme", "system") == "system"
    settings.put("theme", "dark")
    settings.put("theme", "light")
    assert settings.get("theme") == "light"


def test_the_thread_works_in_the_order_of_asking_and_hands_back_what_was_raised() -> None:
    thread, done = StoreThread(), list[int]()
    for number in range(5):
        thread.submit(partial(done.append, number))
    assert thread.call(threading.get_ident) != threading.get_ident()
    assert done == [0, 1, 2, 3, 4]
    with pytest.raises(ZeroDivisionError):
        thread.call(lambda: 1 // 0)
    thread.submit(partial(done.append, 5))
    thread.close()
    assert done[-1] == 5
