"""What the reading process answers, made into a plan."""

import logging
from collections.abc import Callable, Iterable
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


def gather(
    answers: Iterable[tuple[Any, ...]], path: Path, state: str, tell: Tell
) -> ImportPlan | None:
    """The plan that the answers make up; None where they end before it.

    Raises the `Trouble` that they tell.
    """
    chunks: list[Chunk] = []
    shown: list[tuple[int, bytes]] = []
    missing: list[tuple[int, bytes]] = []
    for word, *rest in answers:
        match word:
            case "progress":
                tell(Progress(Stage(rest[0]), rest[1], rest[2]))
            case "chunk":
                chunks.append(Chunk(ChunkKind(rest[0]), rest[1], rest[2]))
            case "shown":
                shown.append((rest[1], rest[2]))
            case "missing":
                missing.append((rest[1], rest[2]))
            case "trouble":
                raise Trouble(TroubleKind(rest[0]), **dict(rest[1]))
            case "fault":
                _LOG.error("The reader of archives stopped: %s", rest[0])
            case "plan":
                preview, owner, listed, seen = _parts(tuple(rest), tuple(shown), tuple(missing))
                return ImportPlan(path, preview, owner, tuple(chunks), listed, seen, state)
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
