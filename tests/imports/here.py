"""A reader that does without a process of its own, for tests of what comes after it."""

import io
from collections.abc import Iterator
from dataclasses import astuple
from pathlib import Path
from typing import Any

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.imports import ImportPlan, Known
from cordially.imports.answers import Tell, gather
from cordially.imports.child import serve
from cordially.imports.frames import read_frame, write_frame
from cordially.imports.limits import Limits


class ReadingHere:
    """The same orders and answers as over pipes."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.cancelled = False

    def plan(self, known: Known, tell: Tell) -> ImportPlan:
        asked, answered = io.BytesIO(), io.BytesIO()
        write_frame(asked, (str(self._path), astuple(Limits())))
        told = tuple(getattr(known, name) for name in Known.__dataclass_fields__)
        write_frame(asked, told)
        asked.seek(0)
        serve(asked, answered)
        answered.seek(0)
        answers = _frames(answered)
        stopped = Trouble(TroubleKind.READER_STOPPED, name=self._path.name)
        gathered = gather(answers, self._path, known.state, tell)
        if gathered is None:
            raise stopped
        plan, chunks = gathered
        chunks.collect(answers, lambda: stopped)
        return plan

    def cancel(self) -> None:
        self.cancelled = True


class ReaderHere:
    """Reads in this process; keeps every reading it began."""

    def __init__(self) -> None:
        self.readings: list[ReadingHere] = []

    def start(self, path: Path) -> ReadingHere:
        self.readings.append(ReadingHere(path))
        return self.readings[-1]


def _frames(stream: io.BytesIO) -> Iterator[tuple[Any, ...]]:
    while (frame := read_frame(stream)) is not None:
        yield frame
