"""Typed text, safe on the disk soon after the first key, whatever the store is doing.

An append-only file beside the store with a thread of its own. Each line is one record,
`checksum sequence kind id text`; the newest record of a place wins. A record that was
torn by a power cut, or damaged, does not read and is passed over; the others count.
"""

import errno
import json
import os
import sys
import threading
import zlib
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.typed import Place, PlaceKind

INTERVAL = 0.3
"""Seconds from the first unsaved key to writing; the sync has 0.2 more of the promise."""

COMPACT_FROM = 256 * 1024
"""From this size the file is written anew with the newest texts alone."""


class _Typed(NamedTuple):
    """What a place holds, and the number of the note that said so."""

    sequence: int
    text: str


class Disk:
    """What the journal asks of the computer."""

    def open(self, path: Path) -> int:
        """A file to append to, made where it is missing, readable by its owner alone."""
        file = os.open(path, os.O_CREAT | os.O_RDWR | os.O_APPEND, 0o600)
        path.chmod(0o600)
        return file

    def append(self, file: int, data: bytes) -> None:
        """All of the data at the end of the file."""
        view = memoryview(data)
        while view:
            view = view[os.write(file, view) :]

    def sync(self, file: int) -> None:
        """What was written is on the disk when this returns."""
        _sync(file)

    def replace(self, part: Path, final: Path) -> None:
        """One file in the place of another, both whole at any time, and that on the disk."""
        part.replace(final)
        _sync_folder(final.parent)


class TypedJournal:
    """What was typed and is not folded into the store yet.

    `note`, `pending`, `safe_until` and `trouble` never wait for the disk; the others do.
    """

    def __init__(self, path: Path, *, interval: float = INTERVAL, disk: Disk | None = None) -> None:
        """Read what is there. `interval` is in seconds.

        The file is made with the first note. Raises `Trouble` STORE_UNWRITABLE where it
        cannot be read.
        """
        self._path = path
        self._interval = interval
        self._disk = disk or Disk()
        self._writing = threading.Lock()
        self._changed = threading.Condition()
        self._file = -1
        self._size = 0
        self._compact_at = COMPACT_FROM
        self._due = False
        self._folded = False
        self._closing = False
        self._trouble: Trouble | None = None
        try:
            found = path.read_bytes() if path.exists() else b""
        except OSError as error:
            raise _worded(error, path) from error
        # A new file is made by renaming, and one that ends in half a record not added to.
        self._anew = True
        self._pending = _read(found)
        self._sequence = max((typed.sequence for typed in self._pending.values()), default=0)
        self._safe = self._sequence
        self._thread = threading.Thread(target=self._write_when_due, name="typed", daemon=True)
        self._thread.start()

    @property
    def safe_until(self) -> int:
        """The number of the newest note that is safe on the disk, with all before it."""
        return self._safe

    @property
    def trouble(self) -> Trouble | None:
        """Why what was typed last cannot be made safe, while that is so; it is tried again."""
        return self._trouble

    def note(self, place: Place, text: str) -> int:
        """Take what a place holds now; answers the number of the note."""
        with self._changed:
            self._sequence += 1
            self._pending[place] = _Typed(self._sequence, _storable(text))
            if not self._due:
                self._due = True
                self._changed.notify_all()
            return self._sequence

    def pending(self) -> Mapping[Place, str]:
        """What each place holds that was typed and is not folded yet."""
        with self._changed:
            return {place: typed.text for place, typed in self._pending.items()}

    def flush(self) -> None:
        """Make everything noted safe now. Raises `Trouble` where the disk refuses."""
        self._save()

    def fold(self, into: Callable[[Mapping[Place, str]], None]) -> None:
        """Hand what is pending to `into`, and forget it when that has returned.

        What `into` did must be durable by then. Where it raises, nothing is forgotten;
        nor is what is typed meanwhile.
        """
        with self._changed:
            taken = dict(self._pending)
        if not taken:
            return
        into({place: typed.text for place, typed in taken.items()})
        with self._changed:
            for place, typed in taken.items():
                if self._pending.get(place) == typed:
                    del self._pending[place]
            self._folded = self._anew = True
        self._save()

    def close(self) -> None:
        """Make everything safe and let go of the file."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        self._thread.join()
        try:
            self._save()
        finally:
            self._let_go()

    def _write_when_due(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._due or self._closing)
                # From the first unsaved key; more keys meanwhile do not put it off.
                self._changed.wait_for(lambda: self._closing, self._interval)
                if self._closing:
                    return
            try:
                self._save()
            except Trouble:
                # It stays due, so that it is tried again; `trouble` tells the window.
                with self._changed:
                    self._due = True

    def _save(self) -> None:
        with self._writing:
            with self._changed:
                self._due = False
                through = self._sequence
                folded = self._folded
                if through == self._safe and not folded:
                    return
                anew = self._anew or self._size > self._compact_at
                # What is folded while this writes asks for it once more.
                self._anew = self._folded = False
                since = 0 if anew else self._safe
                unsaved = {
                    place: typed for place, typed in self._pending.items() if typed.sequence > since
                }
            try:
                if anew:
                    self._write_anew(unsaved)
                else:
                    self._append(unsaved)
            except OSError as error:
                # Half a record may stand at the end of the file.
                with self._changed:
                    self._anew = True
                    self._folded = self._folded or folded
                self._trouble = _worded(error, self._path)
                raise self._trouble from error
            self._trouble = None
            self._safe = through

    def _append(self, typed: Mapping[Place, _Typed]) -> None:
        data = _lines(typed.items())
        if self._file < 0:
            self._file = self._disk.open(self._path)
        self._disk.append(self._file, data)
        self._disk.sync(self._file)
        self._size += len(data)

    def _write_anew(self, typed: Mapping[Place, _Typed]) -> None:
        data = _lines(typed.items())
        part = self._path.with_name(self._path.name + ".part")
        part.unlink(missing_ok=True)
        file = self._disk.open(part)
        try:
            self._disk.append(file, data)
            self._disk.sync(file)
        finally:
            os.close(file)
        # Windows replaces no file that is open.
        self._let_go()
        self._disk.replace(part, self._path)
        self._size = len(data)
        self._compact_at = max(COMPACT_FROM, 2 * len(data))

    def _let_go(self) -> None:
        if self._file >= 0:
            os.close(self._file)
            self._file = -1


def _lines(typed: Iterable[tuple[Place, _Typed]]) -> bytes:
    return b"".join(
        _line(place, one) for place, one in sorted(typed, key=lambda pair: pair[1].sequence)
    )


def _line(place: Place, typed: _Typed) -> bytes:
    # JSON keeps the text on one line, in ASCII.
    body = f"{typed.sequence} {place.kind.value} {place.id} {json.dumps(typed.text)}".encode()
    return b"%08x %b\n" % (zlib.crc32(body), body)


def _read(data: bytes) -> dict[Place, _Typed]:
    newest: dict[Place, _Typed] = {}
    for line in data.split(b"\n"):
        record = _record(line)
        if record is not None:
            place, typed = record
            newest[place] = typed
    return newest


def _record(line: bytes) -> tuple[Place, _Typed] | None:
    body = line[9:]
    if line[:9] != b"%08x " % zlib.crc32(body):
        return None
    sequence, kind, number, text = body.split(b" ", 3)
    return Place(PlaceKind(kind.decode()), int(number)), _Typed(int(sequence), json.loads(text))


def _storable(text: str) -> str:
    """The text with half characters (lone surrogates) marked: no file takes them."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _worded(error: OSError, path: Path) -> Trouble:
    full = error.errno in {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
    kind = TroubleKind.DISK_FULL if full else TroubleKind.STORE_UNWRITABLE
    return Trouble(kind, name=path.name)


if sys.platform == "darwin":
    import fcntl

    def _sync(file: int) -> None:
        # fsync leaves what is in the drive's own memory.
        fcntl.fcntl(file, fcntl.F_FULLFSYNC)

else:

    def _sync(file: int) -> None:
        os.fsync(file)


if sys.platform == "win32":

    def _sync_folder(folder: Path) -> None:
        """Windows writes a rename through by itself."""

else:

    def _sync_folder(folder: Path) -> None:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
