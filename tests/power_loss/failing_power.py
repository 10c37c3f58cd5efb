"""A disk on which the power can fail at any moment, afterwards.

Every write, sync, rename and deletion of the store (through a VFS of SQLite) and of the
journal (through its `Disk`) is written down while it really happens. A power cut is then
played from these notes: of each file stands what was written before its last sync, and of
what came later any part, whole or torn at 512 bytes. The same goes for names: what was
made, renamed or deleted is certain once anything was synced after it, as on file systems
with a journal; of the rest the first few count, in their order.
"""

import os
import random
from dataclasses import dataclass, field
from pathlib import Path

import apsw

from cordially.store.typed_journal import Disk

SECTOR = 512


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes written at an offset; `data` is None where the file was cut off there."""

    file: int
    offset: int
    data: bytes | None


@dataclass(frozen=True, slots=True)
class Sync:
    """What was written to a file is on the disk; None for a folder."""

    file: int | None


@dataclass(frozen=True, slots=True)
class Named:
    """A name stands for a file from here on, or for none."""

    name: str
    file: int | None


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """The program said that all is safe which this picture of the store holds."""

    picture: object


Note = Write | Sync | Named | Acknowledged


@dataclass(slots=True)
class Notes:
    """What was done, in its order."""

    done: list[Note] = field(default_factory=list)
    files: dict[str, int] = field(default_factory=dict)
    _made: int = 0

    def begin_with(self, path: Path) -> None:
        """What is on the disk from the start."""
        file = self.opened(path.name)
        self.done += [Write(file, 0, path.read_bytes()), Sync(file)]

    def opened(self, name: str) -> int:
        """The number of the file under a name; a new one where there is none."""
        if name not in self.files:
            self._made += 1
            self.name(name, self._made)
        return self.files[name]

    def name(self, name: str, file: int | None) -> None:
        """Let a name stand for a file, or for none."""
        if file is None:
            self.files.pop(name, None)
        else:
            self.files[name] = file
        self.done.append(Named(name, file))

    def renamed(self, name: str, other: str) -> None:
        """Let another name stand for the file instead."""
        self.name(other, self.files[name])
        self.files.pop(name)


class NotedFile(apsw.VFSFile):
    """A file of SQLite that notes what is done to it."""

    def __init__(self, notes: Notes, path: str, flags: list[int]) -> None:
        super().__init__("", path, flags)
        self._notes = notes
        self._file = notes.opened(Path(path).name)

    def xWrite(self, data: bytes, offset: int) -> None:
        """Note and write."""
        self._notes.done.append(Write(self._file, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:
        """Note and cut off."""
        self._notes.done.append(Write(self._file, newsize, None))
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:
        """Sync and note."""
        super().xSync(flags)
        self._notes.done.append(Sync(self._file))


class NotedFiles(apsw.VFS):
    """The files of SQLite under a name that connections ask for."""

    def __init__(self, name: str, notes: Notes) -> None:
        super().__init__(name, "")
        self._notes = notes

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:
        """Open a file; those without a name are of no account after a power cut."""
        if name is None:
            return apsw.VFSFile("", name, flags)
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        return NotedFile(self._notes, path, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        """Delete and note."""
        super().xDelete(filename, syncdir)
        self._notes.name(Path(filename).name, None)
        if syncdir:
            self._notes.done.append(Sync(None))


class NotedDisk(Disk):
    """The disk of the journal of typed text."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        self._open: dict[int, int] = {}

    def open(self, path: Path) -> int:
        """Open and note."""
        handle = super().open(path)
        self._open[handle] = self._notes.opened(path.name)
        return handle

    def append(self, file: int, data: bytes) -> None:
        """Note and append."""
        end = os.fstat(file).st_size
        self._notes.done.append(Write(self._open[file], end, data))
        super().append(file, data)

    def sync(self, file: int) -> None:
        """Sync and note."""
        super().sync(file)
        self._notes.done.append(Sync(self._open[file]))

    def replace(self, part: Path, final: Path) -> None:
        """Rename, sync the folder, and note."""
        super().replace(part, final)
        self._notes.renamed(part.name, final.name)
        self._notes.done.append(Sync(None))


@dataclass(frozen=True, slots=True)
class Cut:
    """What the disk holds after a power cut, and what was acknowledged around it.

    `before` is the picture acknowledged last, `after` the one under way, if any.
    """

    files: dict[str, bytes]
    before: object
    after: object


def cut_at(notes: list[Note], moment: int, chance: random.Random) -> Cut:
    """The power fails after so many notes; chance decides what unsynced writes are kept."""
    disk = _Spinning()
    before: object = None
    for note in notes[:moment]:
        if isinstance(note, Acknowledged):
            before = note.picture
        else:
            disk.take(note)
    disk.fail(chance)
    after = next((one.picture for one in notes[moment:] if isinstance(one, Acknowledged)), before)
    return Cut(disk.files(), before, after)


@dataclass(slots=True)
class _Spinning:
    """What is certain on a disk, and what is on its way."""

    names: dict[str, int | None] = field(default_factory=dict)
    contents: dict[int, bytearray] = field(default_factory=dict)
    unsure: list[Named] = field(default_factory=list)
    unsynced: dict[int, list[Write]] = field(default_factory=dict)

    def take(self, note: Write | Sync | Named) -> None:
        """One more thing that is done to the disk."""
        if isinstance(note, Named):
            self.unsure.append(note)
        elif isinstance(note, Write):
            self.unsynced.setdefault(note.file, []).append(note)
        else:
            self._settle(self.unsure)
            self.unsure = []
            for write in self.unsynced.pop(note.file, []) if note.file is not None else ():
                self._write(write)

    def fail(self, chance: random.Random) -> None:
        """The power is gone: chance decides about all that was on its way."""
        self._settle(self.unsure[: chance.randint(0, len(self.unsure))])
        for write in (write for writes in self.unsynced.values() for write in writes):
            if chance.random() < 0.5:
                self._write(_torn(write, chance))

    def files(self) -> dict[str, bytes]:
        """What stands under each name."""
        return {
            name: bytes(self.contents.get(file, b""))
            for name, file in self.names.items()
            if file is not None
        }

    def _settle(self, names: list[Named]) -> None:
        self.names.update((one.name, one.file) for one in names)

    def _write(self, write: Write) -> None:
        content = self.contents.setdefault(write.file, bytearray())
        if write.data is None:
            del content[write.offset :]
            return
        end = write.offset + len(write.data)
        if len(content) < end:
            content.extend(bytes(end - len(content)))
        content[write.offset : end] = write.data


def _torn(write: Write, chance: random.Random) -> Write:
    if write.data is None or len(write.data) <= SECTOR or chance.random() < 0.5:
        return write
    sectors = chance.randrange(1, len(write.data) // SECTOR + 1)
    return Write(write.file, write.offset, write.data[: sectors * SECTOR])
