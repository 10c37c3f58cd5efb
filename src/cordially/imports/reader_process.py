"""Reading an archive in a process of its own, which may fail without harm."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import astuple
from pathlib import Path
from typing import IO, Any

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.imports import Cells, ImportPlan, Known
from cordially.imports.answers import ArrivingChunks, Tell, gather
from cordially.imports.frames import read_frame, write_frame
from cordially.imports.limits import Limits

_CHILD = ("-I", "-X", "utf8", "-m", "cordially.imports.child")


class ArchiveReader:
    """Starts a process for each archive that is to be read."""

    def __init__(self, limits: Limits | None = None, python: str = sys.executable) -> None:
        self._limits = limits or Limits()
        self._python = python

    def start(self, path: Path) -> "Reading":
        """Begin to read `path`; the answer is waiting for what the store knows.

        Raises `Trouble` READER_STOPPED where no process can be started.
        """
        return Reading(path, self._limits, self._python)


class Reading:
    """One archive being read. Every one is to be brought to an end: `plan` or `cancel`."""

    def __init__(self, path: Path, limits: Limits, python: str) -> None:
        self._path = path
        self._cancelled = False
        self._planning = False
        self._lock = threading.Lock()
        try:
            self._process = subprocess.Popen(  # noqa: S603 - this program's own module
                [python, *_CHILD],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise Trouble(TroubleKind.READER_STOPPED, name=path.name) from error
        self._clock = threading.Timer(limits.wall_seconds, self._process.kill)
        self._clock.daemon = True
        self._clock.start()
        with suppress(OSError):
            write_frame(self._orders, (str(path.absolute()), astuple(limits)))

    def plan(self, known: Known, tell: Tell) -> ImportPlan:
        """What the archive would change in what is known; `tell` hears how far it is.

        Raises `Trouble`: what the file is not, IMPORT_CANCELLED, or READER_STOPPED where the
        process ended early. Called once; the process goes on until its last chunk is made.
        """
        with self._lock:
            if self._cancelled:
                raise Trouble(TroubleKind.IMPORT_CANCELLED, name=self._path.name)
            self._planning = True
        try:
            with suppress(OSError):
                write_frame(self._orders, _told(known))
            gathered = gather(self._frames(), self._path, known.state, tell)
        except BaseException:
            self._end()
            raise
        if gathered is None:
            self._end()
            raise self._ended_early()
        plan, chunks = gathered
        threading.Thread(
            target=self._collect, args=(chunks,), name="import-chunks", daemon=True
        ).start()
        return plan

    def cancel(self) -> None:
        """End the process, from any thread; a `plan` under way raises IMPORT_CANCELLED."""
        with self._lock:
            self._cancelled = True
            if self._planning:
                self._process.kill()
            else:
                self._end()

    def _frames(self) -> Iterator[tuple[Any, ...]]:
        while not self._cancelled and (frame := read_frame(self._answers)) is not None:
            yield frame

    @property
    def _orders(self) -> IO[bytes]:
        return _pipe(self._process.stdin)

    @property
    def _answers(self) -> IO[bytes]:
        return _pipe(self._process.stdout)

    def _collect(self, chunks: ArrivingChunks) -> None:
        chunks.collect(self._frames(), self._ended_early)
        self._end()

    def _ended_early(self) -> Trouble:
        cancelled = self._cancelled
        kind = TroubleKind.IMPORT_CANCELLED if cancelled else TroubleKind.READER_STOPPED
        return Trouble(kind, name=self._path.name)

    def _end(self) -> None:
        self._process.kill()
        self._clock.cancel()
        self._process.wait()
        for pipe in (self._orders, self._answers):
            with suppress(OSError):
                pipe.close()


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:  # pragma: no cover - both ends were asked for
        raise RuntimeError("the reader was started without its pipes")
    return pipe


def _told(known: Known) -> Cells:
    """What is known, in the order of its fields; the rows stay the tuples they are."""
    return (
        known.people,
        known.own,
        known.merged,
        known.profiles,
        known.emails,
        known.messages,
        known.notes,
        known.made_on,
        known.newest_connection,
        known.has_run,
        known.own_profile,
        known.state,
        known.requests,
        known.invitations,
        known.facts,
    )
