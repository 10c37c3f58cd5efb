"""What the reading process answers, made into a plan."""

import logging
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.imports import (
    Age,
    Archive,
    Cells,
    ChangeKind,
    Chunk,
    ChunkKind,
    Counts,
    FieldChange,
    ImportPlan,
    ImportPreview,
    Missing,
    Owner,
    Packed,
    PersonChange,
    Problem,
    ProblemKind,
    Progress,
    Stage,
    Withheld,
)
from cordially.domain.people import PersonId

_LOG = logging.getLogger(__name__)

Tell = Callable[[Progress], None]
_Packs = tuple[tuple[int, bytes], ...]


class ArrivingChunks:
    """The chunks of a plan, which one thread collects while another writes the first."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._chunks: list[Chunk] = []
        self._trouble: Trouble | None = None
        self._changed = threading.Condition()

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Chunk]:
        for number in range(self._count):
            with self._changed:
                while number >= len(self._chunks) and self._trouble is None:
                    self._changed.wait()
                if number >= len(self._chunks) and self._trouble is not None:
                    raise self._trouble
            yield self._chunks[number]

    def collect(
        self, answers: Iterable[tuple[Any, ...]], ended_early: Callable[[], Trouble]
    ) -> None:
        """Take the chunks out of the answers; `ended_early` says why some did not come."""
        for word, *rest in answers:
            if word == "chunk":
                with self._changed:
                    self._chunks.append(Chunk(ChunkKind(rest[0]), rest[1], rest[2]))
                    self._changed.notify_all()
            elif word == "fault":
                _LOG.error("The reader of archives stopped: %s", rest[0])
        with self._changed:
            if len(self._chunks) < self._count:
                self._trouble = ended_early()
            self._changed.notify_all()


def gather(
    answers: Iterator[tuple[Any, ...]], path: Path, state: str, tell: Tell
) -> tuple[ImportPlan, ArrivingChunks] | None:
    """The plan that the answers make up, and its chunks, which are to be collected.

    None where the answers end before it; raises the `Trouble` that they tell.
    """
    shown: list[tuple[int, bytes]] = []
    missing: list[tuple[int, bytes]] = []
    for word, *rest in answers:
        match word:
            case "progress":
                tell(Progress(Stage(rest[0]), rest[1], rest[2]))
            case "shown":
                shown.append((rest[1], rest[2]))
            case "missing":
                missing.append((rest[1], rest[2]))
            case "trouble":
                raise Trouble(TroubleKind(rest[0]), **dict(rest[1]))
            case "fault":
                _LOG.error("The reader of archives stopped: %s", rest[0])
            case "plan":
                count, *parts = rest
                preview, owner, listed, seen = _parts(tuple(parts), tuple(shown), tuple(missing))
                chunks = ArrivingChunks(count)
                return ImportPlan(path, preview, owner, chunks, listed, seen, state), chunks
    return None


def _parts(
    parts: Cells,
    shown: _Packs,
    missing: _Packs,
) -> tuple[ImportPreview, Owner, bytes, bytes]:
    """The preview, the owner, who is listed and which messages are repeated."""
    archive, age, newest_before, counts, owner, kinds, withheld, problems, *figures = parts
    problem_count, suggested, listed, seen = figures
    preview = ImportPreview(
        archive=Archive(*archive),
        age=Age(age),
        newest_before=newest_before,
        counts=Counts(*counts),
        changes=Packed(shown, _change),
        kinds=tuple((ChangeKind(kind), count) for kind, count in kinds),
        missing=Packed(missing, _missing),
        withheld=Withheld(withheld) if withheld else None,
        problems=tuple(
            Problem(file, line, kept, ProblemKind(kind), value)
            for file, line, kept, kind, value in problems
        ),
        problem_count=problem_count,
        suggested=suggested,
    )
    return preview, Owner(*owner), listed, seen


def _change(cells: Cells) -> PersonChange:
    person, name, kinds, fields = cells
    return PersonChange(
        PersonId(person),
        name,
        tuple(ChangeKind(kind) for kind in kinds),
        tuple(FieldChange(*field) for field in fields),
    )


def _missing(cells: Cells) -> Missing:
    return Missing(PersonId(cells[0]), cells[1])
