"""Dated copies of the store, made by SQLite's own backup so that they are whole."""

import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import peewee
from sqlcipher3 import dbapi2 as sqlcipher

from cordially.domain.errors import Trouble, TroubleKind

COPIES = "copies"
"""The folder of the copies, beside the store."""

KEEP = 10


def dated_copy(database: peewee.SqliteDatabase, folder: Path, now: datetime) -> Path:
    """A copy of the store in `folder`, named by the moment (UTC); the newest ten stay.

    The copy is read back before it counts. Raises `Trouble` DISK_FULL or
    STORE_UNWRITABLE, and then leaves nothing behind.
    """
    final = folder / f"cordially-{now:%Y-%m-%d-%H%M%S}.db"
    part = final.with_suffix(".part")
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)
        os.close(os.open(part, os.O_CREAT | os.O_TRUNC | os.O_RDWR, 0o600))
        copy = sqlcipher.connect(str(part))
        try:
            database.connection().backup(copy)
            whole = copy.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
        finally:
            copy.close()
        if not whole:
            raise damaged(final, folder)
        _sync(part)
        part.replace(final)
    except (OSError, sqlcipher.DatabaseError) as error:
        full = "full" in str(error).lower() or "no space" in str(error).lower()
        kind = TroubleKind.DISK_FULL if full else TroubleKind.STORE_UNWRITABLE
        raise Trouble(kind, name=final.name) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    for old in sorted(folder.glob("cordially-*.db"))[:-KEEP]:
        old.unlink(missing_ok=True)
    return final


def damaged(path: Path, copies: Path) -> Trouble:
    """STORE_DAMAGED about a file, with the newest dated copy (`copy`) where there is one."""
    newest = max(copies.glob("cordially-*.db"), default=None)
    if newest is None:
        return Trouble(TroubleKind.STORE_DAMAGED, name=path.name)
    return Trouble(TroubleKind.STORE_DAMAGED, name=path.name, copy=f"{copies.name}/{newest.name}")


def _sync(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())
