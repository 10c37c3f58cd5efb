"""Reading mails in a process of its own, which may fail without harm."""

import logging
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import astuple
from datetime import datetime
from pathlib import Path
from queue import Empty, SimpleQueue
from time import monotonic
from typing import IO, Any

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.mails import Accepted, MailFound, MailProblem, MailProblemKind
from cordially.domain.requests import Arrived, RequestSource, Suspicion
from cordially.imports.file_names import shown_name
from cordially.imports.frames import read_frame, write_frame
from cordially.imports.limits import MAX_PROBLEMS
from cordially.imports.mail.kinds import MailKind
from cordially.imports.mail.limits import MailLimits

_LOG = logging.getLogger(__name__)
_CHILD = ("-I", "-X", "utf8", "-m", "cordially.imports.mail.child")
_ASK_AGAIN_AFTER = 0.05
"""Seconds after which it is asked once more whether the reading was cancelled."""

Tell = Callable[[int, int], None]
"""Hears how many bytes of how many were read."""


class MailReader:
    """Starts a process for each file or folder that is to be read."""

    def __init__(
        self,
        limits: MailLimits | None = None,
        python: str = sys.executable,
        child: Sequence[str] = _CHILD,
    ) -> None:
        self._limits = limits or MailLimits()
        self._command = [python, *child]

    def read(self, path: Path, tell: Tell, cancelled: Callable[[], bool]) -> MailFound:
        """What the mails at `path` tell; waits for it, on a thread that may.

        Raises `Trouble`: FILE_MISSING, FILE_UNREADABLE, MAIL_TOO_LARGE, MAIL_UNREADABLE also
        where the process came no further for too long, READER_STOPPED where it ended or
        could not begin, IMPORT_CANCELLED, each with name.
        """
        name = shown_name(path.name)
        try:
            process = subprocess.Popen(  # noqa: S603 - this program's own module
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise Trouble(TroubleKind.READER_STOPPED, name=name) from error
        running = _Running(process, name, self._limits.still_seconds)
        try:
            running.order((str(path.absolute()), astuple(self._limits)))
            return gathered(running.answers(cancelled), name, tell)
        finally:
            running.end()


class _Running:
    """The process while it reads, and what it told so far."""

    def __init__(self, process: "subprocess.Popen[bytes]", name: str, still: float) -> None:
        self._process = process
        self._name = name
        self._still = still
        self._answers: SimpleQueue[tuple[Any, ...] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._hear, name="mails", daemon=True)
        self._thread.start()

    def order(self, frame: tuple[Any, ...]) -> None:
        """Tell the process what to read."""
        with suppress(OSError):
            write_frame(_pipe(self._process.stdin), frame)

    def answers(self, cancelled: Callable[[], bool]) -> Iterator[tuple[Any, ...]]:
        """What the process tells; the clock begins anew with each answer."""
        while (frame := self._next(cancelled)) is not None:
            yield frame

    def end(self) -> None:
        """Make sure that the process is gone."""
        self._process.kill()
        self._process.wait()
        self._thread.join()
        for pipe in (self._process.stdin, self._process.stdout):
            with suppress(OSError):
                _pipe(pipe).close()

    def _next(self, cancelled: Callable[[], bool]) -> tuple[Any, ...] | None:
        until = monotonic() + self._still
        while not cancelled():
            try:
                frame = self._answers.get(timeout=_ASK_AGAIN_AFTER)
            except Empty:
                if monotonic() > until:
                    raise Trouble(TroubleKind.MAIL_UNREADABLE, name=self._name) from None
                continue
            return frame
        raise Trouble(TroubleKind.IMPORT_CANCELLED, name=self._name)

    def _hear(self) -> None:
        stream = _pipe(self._process.stdout)
        frame: tuple[Any, ...] | None = ()
        while frame is not None:
            try:
                frame = read_frame(stream)
            except (OSError, ValueError, EOFError, TypeError):
                frame = None
            self._answers.put(frame)


def gathered(answers: Iterator[tuple[Any, ...]], name: str, tell: Tell) -> MailFound:
    """Everything that the answers tell; raises the `Trouble` among them.

    READER_STOPPED (name) where they end before their end.
    """
    arrived: list[Arrived] = []
    accepted: list[Accepted] = []
    problems: list[MailProblem] = []
    for word, *rest in answers:
        if word == "progress":
            tell(rest[0], rest[1])
        elif word == "mail" and rest[0] == MailKind.ACCEPTED:
            accepted += _acceptances(rest)
        elif word == "mail":
            arrived += _requests(rest)
        elif word == "problem" and len(problems) < MAX_PROBLEMS:
            problems.append(MailProblem(rest[0], rest[1], MailProblemKind(rest[2])))
        elif word == "end":
            return MailFound(tuple(arrived), tuple(accepted), rest[0], tuple(problems), rest[1])
        elif word == "trouble":
            raise Trouble(TroubleKind(rest[0]), **dict(rest[1]))
        elif word == "fault":
            _LOG.error("The reader of mails stopped: %s", rest[0])
    raise Trouble(TroubleKind.READER_STOPPED, name=name)


def _requests(told: list[Any]) -> list[Arrived]:
    _, at, suspicion, people = told
    return [
        Arrived(
            name,
            key,
            headline,
            note,
            _moment(at),
            RequestSource.MAIL,
            Suspicion(suspicion) if suspicion else None,
        )
        for name, key, headline, note in people
    ]


def _acceptances(told: list[Any]) -> list[Accepted]:
    _, at, _, people = told
    return [Accepted(name, key, headline, _moment(at)) for name, key, headline, _ in people]


def _moment(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:  # pragma: no cover - both ends were asked for
        raise RuntimeError("the reader was started without its pipes")
    return pipe
