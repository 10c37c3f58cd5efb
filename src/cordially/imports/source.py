"""Where the tables of an archive lie: in a zip, in a folder, or in a file of its own.

Only the tables that Cordially reads are ever opened, found by their names; nothing is
unpacked to disk, and every byte is counted while it is read.
"""

import os
import re
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Protocol, TypeVar

from cordially.domain.archives import ProblemKind
from cordially.domain.errors import Trouble, TroubleKind
from cordially.imports.file_names import shown_name
from cordially.imports.limits import Limits
from cordially.imports.problems import Problems
from cordially.imports.table_names import Table, day_in_name, table_name

_Entry = TypeVar("_Entry")

_BLOCK = 256 * 1024
_SMALL_STEP = 4096
_DEPTH = 4


_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    NotImplementedError,
    ValueError,
    IndexError,
)
"""What the standard library raises for a zip that is not as it says."""


@dataclass(frozen=True, slots=True)
class Content:
    """The bytes of one table; `whole` is false where the archive broke off inside it."""

    name: str
    data: bytes
    whole: bool


class Source(Protocol):
    """An archive, wherever it lies."""

    name: str
    """The file or folder as the user knows it."""
    made_on: str
    """The day in its name, as an ISO text, or empty."""
    is_table: bool
    """Whether it is one table by itself, whatever it is called."""

    def tables(self, problems: Problems) -> dict[Table, str]:
        """The tables that are there, each with the name it has."""
        ...

    def read(self, table: Table, problems: Problems) -> Content:
        """The bytes of a table. Raises `Trouble` ARCHIVE_TOO_LARGE."""
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...


def open_source(path: Path, limits: Limits) -> Source:
    """The archive at `path`, looked at by its content and not by its ending.

    Raises `Trouble`: FILE_MISSING, FILE_UNREADABLE, NOT_AN_ARCHIVE, ARCHIVE_DAMAGED,
    ARCHIVE_TOO_LARGE.
    """
    name = shown_name(path.name)
    try:
        mode = path.stat().st_mode
    except FileNotFoundError as error:
        raise Trouble(TroubleKind.FILE_MISSING, name=name) from error
    except (OSError, ValueError) as error:
        raise Trouble(TroubleKind.FILE_UNREADABLE, name=name) from error
    if stat.S_ISDIR(mode):
        return _Folder(path, limits)
    if not stat.S_ISREG(mode):
        raise Trouble(TroubleKind.FILE_UNREADABLE, name=name)
    try:
        with path.open("rb") as file:
            start = file.read(4)
    except OSError as error:
        raise Trouble(TroubleKind.FILE_UNREADABLE, name=name) from error
    if start[:2] == b"PK":
        return _Zip(path, limits)
    if name.lower().endswith(".zip") or b"\x00\x00\x00" in start or _other_format(start):
        raise Trouble(TroubleKind.NOT_AN_ARCHIVE, name=name)
    return _Alone(path, limits)


class _Counter:
    """Counts what is read against the limits."""

    def __init__(self, name: str, limits: Limits) -> None:
        self._name = name
        self._limits = limits
        self._total = 0

    def read(
        self, file: IO[bytes], table: Table, packed: int, step: int = _BLOCK
    ) -> tuple[bytes, Exception | None]:
        """All bytes of `file`; the second is what broke it off, if anything did."""
        limits = self._limits
        most = limits.messages_bytes if table is Table.MESSAGES else limits.table_bytes
        blocks: list[bytes] = []
        here = 0
        while True:
            try:
                block = file.read(step)
            except _DAMAGE as error:
                return b"".join(blocks), error
            if not block:
                return b"".join(blocks), None
            here += len(block)
            self._total += len(block)
            swollen = here > limits.ratio_from and here > limits.ratio * max(packed, 1)
            if here > most or self._total > limits.total_bytes or swollen:
                raise Trouble(TroubleKind.ARCHIVE_TOO_LARGE, name=self._name)
            blocks.append(block)


class _Zip:
    is_table = False

    def __init__(self, path: Path, limits: Limits) -> None:
        self.name = shown_name(path.name)
        self._counter = _Counter(self.name, limits)
        try:
            self._zip = zipfile.ZipFile(path)
        except _DAMAGE as error:
            raise Trouble(TroubleKind.ARCHIVE_DAMAGED, name=self.name) from error
        entries = self._zip.infolist()
        if len(entries) > limits.entries:
            self._zip.close()
            raise Trouble(TroubleKind.ARCHIVE_TOO_LARGE, name=self.name)
        self._entries = [each for each in entries if not each.is_dir()]
        self._found: dict[Table, zipfile.ZipInfo] = {}
        self.made_on = day_in_name(self.name, *_export_folders(e.filename for e in self._entries))

    def tables(self, problems: Problems) -> dict[Table, str]:
        def key(entry: zipfile.ZipInfo) -> str:
            return entry.filename

        self._found = _choose(self._entries, key, problems)
        return {table: _base(entry.filename) for table, entry in self._found.items()}

    def read(self, table: Table, problems: Problems) -> Content:
        entry = self._found[table]
        name = _base(entry.filename)
        try:
            file = self._zip.open(entry)
        except RuntimeError:  # how zipfile says that a password is needed
            problems.add(name, 0, ProblemKind.FILE_LOCKED, kept=False)
            return Content(name, b"", whole=False)
        except _DAMAGE:
            problems.add(name, 0, ProblemKind.FILE_DAMAGED, kept=False)
            return Content(name, b"", whole=False)
        with file:
            data, broken = self._counter.read(file, table, entry.compress_size)
        if broken is not None:
            problems.add(name, 0, ProblemKind.FILE_DAMAGED)
            # What was read together with the damage is lost: once more, in small steps.
            with suppress(*_DAMAGE), self._zip.open(entry) as file:
                data, _ = self._counter.read(file, table, entry.compress_size, _SMALL_STEP)
        return Content(name, data, whole=broken is None)

    def close(self) -> None:
        self._zip.close()


class _Folder:
    is_table = False

    def __init__(self, path: Path, limits: Limits) -> None:
        self.name = shown_name(path.name or path.resolve().name)
        self._counter = _Counter(self.name, limits)
        self._files = list(_regular_files(path, limits, self.name))
        self._found: dict[Table, Path] = {}
        inside = (str(each.relative_to(path)) for each in self._files)
        self.made_on = day_in_name(self.name, *_export_folders(inside))

    def tables(self, problems: Problems) -> dict[Table, str]:
        self._found = _choose(self._files, Path.as_posix, problems)
        return {table: shown_name(path.name) for table, path in self._found.items()}

    def read(self, table: Table, problems: Problems) -> Content:
        return _read_file(self._found[table], table, self._counter, problems)

    def close(self) -> None:
        """A folder holds nothing open."""


class _Alone:
    """A table brought without its archive, whatever it is called."""

    is_table = True

    def __init__(self, path: Path, limits: Limits) -> None:
        self.name = shown_name(path.name)
        self._path = path
        self._counter = _Counter(self.name, limits)
        folder = path.absolute().parent.name
        self.made_on = day_in_name(self.name, *_export_folders([f"{folder}/x"]))

    def tables(self, problems: Problems) -> dict[Table, str]:  # noqa: ARG002 - as the others
        known = table_name(self.name)
        return {known: self.name} if known else {}

    def read(self, table: Table, problems: Problems) -> Content:
        content = _read_file(self._path, table, self._counter, problems)
        if not content.data and not content.whole:
            raise Trouble(TroubleKind.FILE_UNREADABLE, name=self.name)
        return content

    def close(self) -> None:
        """A single file is not held open."""


def _read_file(path: Path, table: Table, counter: _Counter, problems: Problems) -> Content:
    name = shown_name(path.name)
    try:
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            data, broken = counter.read(file, table, size)
    except OSError as error:
        data, broken = b"", error
    if broken is not None:
        problems.add(name, 0, ProblemKind.FILE_DAMAGED, kept=bool(data))
    return Content(name, data, whole=broken is None)


def _choose(
    entries: Sequence[_Entry], key: Callable[[_Entry], str], problems: Problems
) -> dict[Table, _Entry]:
    """One entry for each table: the one nearest the top; twins are told."""
    found: dict[Table, _Entry] = {}
    for entry in sorted(entries, key=lambda each: (key(each).count("/"), key(each))):
        table = table_name(key(entry))
        if table is None:
            continue
        if table in found:
            problems.add(_base(key(found[table])), 0, ProblemKind.FILE_TWICE, _base(key(entry)))
        else:
            found[table] = entry
    return found


def _regular_files(folder: Path, limits: Limits, name: str) -> Iterator[Path]:
    """Tables in a folder and below, links not followed; raises `Trouble` beyond the limits."""
    waiting = [(folder, 0)]
    seen = 0
    while waiting:
        here, depth = waiting.pop(0)
        try:
            entries = sorted(os.scandir(here), key=lambda each: each.name)
        except OSError as error:  # pragma: no cover - a folder that this computer hides
            if depth:
                continue
            raise Trouble(TroubleKind.FILE_UNREADABLE, name=name) from error
        seen += len(entries)
        if seen > limits.entries:
            raise Trouble(TroubleKind.ARCHIVE_TOO_LARGE, name=name)
        for entry in entries:
            if entry.is_dir(follow_symlinks=False) and depth < _DEPTH:
                waiting.append((Path(entry.path), depth + 1))
            elif entry.is_file(follow_symlinks=False) and table_name(entry.name):
                yield Path(entry.path)


def _export_folders(paths: Iterable[str]) -> list[str]:
    """The folders on the way to files that are named like an export."""
    folders = {part for path in paths for part in re.split(r"[/\\]", path)[:-1]}
    return sorted(part for part in folders if "dataexport" in part.casefold())


def _other_format(start: bytes) -> bool:
    """Whether a file begins like a document, a picture or another kind of archive."""
    return start in {b"%PDF", b"Rar!", b"\x89PNG", b"GIF8", b"7z\xbc\xaf", b"\xd0\xcf\x11\xe0"} or (
        start[:2] in {b"\x1f\x8b", b"\xff\xd8"}
    )


def _base(name: str) -> str:
    return shown_name(re.split(r"[/\\]", name)[-1])
