"""Looking at documents in a process of its own.

Python runs one thread at a time: a look in the window's own process makes each key wait for
it, by tens of milliseconds (docs/decisions). In another process it takes nothing from it.
"""

import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from typing import IO

from cordially.etiquette.document import Document, Name, Past
from cordially.etiquette.engine import SupersededError
from cordially.etiquette.silence import Silence
from cordially.imports.frames import read_frame, write_frame
from cordially.services.look_frames import (
    Plain,
    document_told,
    history_told,
    looked_heard,
    network_told,
    silences_told,
)
from cordially.services.looking import LoadedAtNeed, Looked, LookHere, Superseded

_CHILD = ("-I", "-X", "utf8", "-m", "cordially.services.look_child")
_ASK_AGAIN_AFTER = 0.02
"""Seconds after which a look that is waited for is asked whether it still is."""


class _EndedError(Exception):
    """The other process is not there any more."""


class _FaultError(Exception):
    """The other process met a fault of the program."""


class LookAway:
    """The `Looker` with a process of its own.

    Looks here where no process can be had, and once more here where it met a fault, which
    is then raised with the places it came through. One look at a time; any thread may ask
    that may wait.
    """

    def __init__(self, python: str = sys.executable) -> None:
        self._python = python
        self._one_at_a_time = Lock()
        self._process: _Process | None = None
        self._here = LookHere(LoadedAtNeed())
        self._is_closed = False

    def make_ready(self) -> None:
        """Start the process."""
        with self._one_at_a_time, suppress(_EndedError):
            self._living()

    def look(
        self,
        document: Document,
        silences: tuple[Silence, ...] = (),
        superseded: Superseded | None = None,
    ) -> Looked:
        """See `Looker`."""
        with self._one_at_a_time, suppress(_FaultError):
            for _ in range(2):
                with suppress(_EndedError):
                    return self._living().look(document, silences, superseded)
        if self._is_closed:
            raise SupersededError
        return self._here.look(document, silences, superseded)

    def close(self) -> None:
        """End the process, from any thread; a look under way is superseded."""
        self._is_closed = True
        if self._process is not None:
            self._process.end()

    def _living(self) -> "_Process":
        """The process, started anew where it ended."""
        if self._is_closed:
            raise _EndedError
        if self._process is None or not self._process.is_living:
            try:
                self._process = _Process(self._python)
            except OSError as error:
                raise _EndedError from error
        return self._process


class _Process:
    """The other process, and what it was told already."""

    def __init__(self, python: str) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - this program's own module
            [python, *_CHILD],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._answers: SimpleQueue[Plain | None] = SimpleQueue()
        self._number = 0
        self._network: tuple[Name, ...] | None = None
        self._history: tuple[Past, ...] = ()
        Thread(target=self._hear, name="looks", daemon=True).start()

    @property
    def is_living(self) -> bool:
        """Whether it can be asked."""
        return self._process.poll() is None

    def look(
        self, document: Document, silences: tuple[Silence, ...], superseded: Superseded | None
    ) -> Looked:
        """Ask, and wait for the answer."""
        if document.network is not self._network:
            self._network = document.network
            self._tell(("network", *network_told(document.network)))
        if document.history != self._history:
            self._history = document.history
            self._tell(("history", *history_told(document.history)))
        self._number += 1
        self._tell(("look", self._number, document_told(document), silences_told(silences)))
        return looked_heard(self._answer(superseded or _never))

    def end(self) -> None:
        """Let it end by itself, and make sure that it does."""
        with suppress(OSError):
            _pipe(self._process.stdin).close()
        self._process.kill()
        self._process.wait()

    def _answer(self, superseded: Callable[[], bool]) -> Plain:
        while not superseded():
            try:
                frame = self._answers.get(timeout=_ASK_AGAIN_AFTER)
            except Empty:
                continue
            if frame is None:
                raise _EndedError
            said, number, told = frame
            if number != self._number:
                continue
            if said == "fault":
                raise _FaultError
            answer: Plain = told
            return answer
        raise SupersededError

    def _tell(self, frame: Plain) -> None:
        try:
            write_frame(_pipe(self._process.stdin), frame)
        except (OSError, ValueError) as error:
            raise _EndedError from error

    def _hear(self) -> None:
        stream = _pipe(self._process.stdout)
        frame: Plain | None = ()
        while frame is not None:
            try:
                frame = read_frame(stream)
            except (OSError, ValueError):
                frame = None
            self._answers.put(frame)
        stream.close()


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise _EndedError
    return pipe


def _never() -> bool:
    return False
