"""What an import found, what it would change, and what became of it."""

import marshal
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, NewType, Protocol, TypeVar

from cordially.domain.archives import (
    Age,
    Archive,
    Cells,
    ChangeKind,
    ChunkKind,
    Counts,
    Known,
    Owner,
    Problem,
    ProblemKind,
    Stage,
    Withheld,
)
from cordially.domain.people import PersonId

__all__ = [
    "Age",
    "Applied",
    "Archive",
    "Cells",
    "ChangeKind",
    "Chunk",
    "ChunkKind",
    "Counts",
    "FieldChange",
    "ImportId",
    "ImportPlan",
    "ImportPreview",
    "ImportRun",
    "Known",
    "Missing",
    "Owner",
    "Packed",
    "PersonChange",
    "Problem",
    "ProblemKind",
    "Progress",
    "Stage",
    "TakenBack",
    "Withheld",
]

ImportId = NewType("ImportId", int)

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One fact that LinkedIn now tells otherwise.

    `own` is what the user wrote in its place, which stays; empty where nothing was.
    """

    field: str
    before: str
    after: str
    own: str = ""


@dataclass(frozen=True, slots=True)
class PersonChange:
    """What an import would change about one person."""

    person: PersonId
    name: str
    kinds: tuple[ChangeKind, ...]
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class Missing:
    """A person the archive no longer lists."""

    person: PersonId
    name: str


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some rows for the store, packed so that they cost little until they are written."""

    kind: ChunkKind
    count: int
    packed: bytes = field(repr=False)

    def rows(self) -> list[Cells]:
        """The rows, in the order of columns that `ChunkKind` gives."""
        found: list[Cells] = marshal.loads(self.packed)  # noqa: S302 - our own child wrote it
        return found


class Chunks(Protocol):
    """The chunks of a plan; while the last are being made, the first can be written.

    Iterating waits for the next, and raises `Trouble` READER_STOPPED or IMPORT_CANCELLED
    where no more will come.
    """

    def __len__(self) -> int: ...

    def __iter__(self) -> Iterator[Chunk]: ...


class Packed(Generic[Item]):
    """A long list kept packed; only the chunk that is looked at is unpacked."""

    def __init__(
        self, chunks: tuple[tuple[int, bytes], ...], make: Callable[[Cells], Item]
    ) -> None:
        self._chunks = chunks
        self._make = make
        self._length = sum(count for count, _ in chunks)

    def __len__(self) -> int:
        return self._length

    def __iter__(self) -> Iterator[Item]:
        for _, packed in self._chunks:
            for cells in marshal.loads(packed):  # noqa: S302 - our own child wrote it
                yield self._make(cells)

    def page(self, start: int, count: int) -> list[Item]:
        """At most `count` items from `start` on."""
        found: list[Item] = []
        for length, packed in self._chunks:
            if start < length and len(found) < count:
                cells = marshal.loads(packed)  # noqa: S302 - our own child wrote it
                wanted = cells[start : start + count - len(found)]
                found.extend(self._make(each) for each in wanted)
                start = 0
            else:
                start = max(0, start - length)
        return found


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What an import would do, before anything is written.

    `problems` holds the first of `problem_count`. `withheld` says why the missing are
    not marked; TOO_MANY may be allowed by the user. `suggested` counts new people who
    bear the name of somebody known: a name alone suggests, it never merges.
    """

    archive: Archive
    age: Age
    newest_before: str
    counts: Counts
    changes: Packed[PersonChange]
    kinds: tuple[tuple[ChangeKind, int], ...]
    missing: Packed[Missing]
    withheld: Withheld | None
    problems: tuple[Problem, ...]
    problem_count: int
    suggested: int

    @property
    def changes_nothing(self) -> bool:
        """Whether the store already knows everything that the file tells."""
        counts = self.counts
        return not (
            counts.new
            + counts.changed
            + counts.messages_new
            + counts.notes_new
            + counts.requests_new
            + counts.invitations_new
            + counts.filled
            + counts.facts_changed
            + (counts.missing if self.withheld is None else 0)
        )


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """The preview, and the rows that the store would write for it.

    `listed` holds the ids of the known people that the archive lists (unsigned, eight
    bytes each, little-endian), `seen` the digests of the messages, requests and invitations
    it repeats.
    `state` is the mark of the store that the plan was made against.
    """

    path: Path
    preview: ImportPreview
    owner: Owner
    chunks: Chunks
    listed: bytes
    seen: bytes
    state: str


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a running import is; `total` is 0 where nobody can tell."""

    stage: Stage
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class ImportRun:
    """An import that was brought in; `undone` once it was taken back."""

    id: ImportId
    file_name: str
    made_on: str
    applied_at: str
    counts: Counts
    undone: bool


@dataclass(frozen=True, slots=True)
class Applied:
    """What an import did; `run` is None where it changed nothing."""

    run: ImportId | None
    counts: Counts
    marked: int


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What became of an import that was taken back.

    `stayed` names the people it brought who stay because the user has written to them,
    noted, merged, tagged or described them since.
    """

    removed: int
    put_back: int
    stayed: tuple[str, ...]
