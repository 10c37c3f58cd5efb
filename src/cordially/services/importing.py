"""Bringing archives in: first what would change, then the change, and the way back."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from cordially.domain.imports import (
    Applied,
    ImportId,
    ImportPlan,
    ImportRun,
    Known,
    Progress,
    TakenBack,
)

Tell = Callable[[Progress], None]


class ArchiveReading(Protocol):
    """An archive that is being read in a process of its own."""

    def plan(self, known: Known, tell: Tell) -> ImportPlan:
        """What it would change in what is known. Raises `Trouble`; called once."""
        ...

    def cancel(self) -> None:
        """End it, from any thread."""
        ...


class ArchiveReader(Protocol):
    """Reads archives."""

    def start(self, path: Path) -> ArchiveReading:
        """Begin to read a file or folder."""
        ...


class ImportStore(Protocol):
    """What the store knows for the comparison, and how it takes a plan."""

    def known(self) -> Known:
        """What the store knows, for the reader."""
        ...

    def state(self) -> str:
        """A text that differs once what is known has changed."""
        ...

    def apply(self, plan: ImportPlan, tell: Tell, *, mark_many: bool) -> Applied:
        """Write a plan, in whole or not at all."""
        ...

    def runs(self) -> tuple[ImportRun, ...]:
        """Every import that was brought in, the newest first."""
        ...

    def undo(self, import_id: ImportId) -> TakenBack:
        """Take a whole import back."""
        ...


class Reading:
    """One archive that is being read; `plan` waits for it, `cancel` ends it."""

    def __init__(self, archive: ArchiveReading, known: Callable[[], Known]) -> None:
        self._archive = archive
        self._known = known

    def plan(self, tell: Tell) -> ImportPlan:
        """What the archive would change; to be called once, on a thread that may wait.

        Raises `Trouble`: what is wrong with the file, NOBODY_FOUND, READER_STOPPED, or
        IMPORT_CANCELLED after a `cancel`.
        """
        try:
            known = self._known()
        except BaseException:
            self._archive.cancel()
            raise
        return self._archive.plan(known, tell)

    def cancel(self) -> None:
        """Stop, from any thread; nothing is changed."""
        self._archive.cancel()


class Importing:
    """Brings archives in and takes them back. All but `open` run on the store's thread."""

    def __init__(
        self,
        reader: ArchiveReader,
        store: ImportStore,
        known: Callable[[], Known],
        fold: Callable[[], None],
    ) -> None:
        """`known` answers what the store knows on any thread but the store's, and waits.

        `fold` takes what was typed into the store: whoever it was written to stays.
        """
        self._fold = fold
        self._reader = reader
        self._store = store
        self._known = known

    def open(self, path: Path) -> Reading:
        """Begin with an archive, a folder or a file out of one; comes back at once.

        Every reading is brought to an end, by its `plan` or by `cancel`.
        """
        return Reading(self._reader.start(path), self._known)

    def read(self, path: Path, tell: Tell) -> ImportPlan:
        """What an archive would change, for a caller on the store's thread that may wait."""
        return Reading(self._reader.start(path), self._store.known).plan(tell)

    def apply(self, plan: ImportPlan, *, mark_many: bool, tell: Tell) -> Applied:
        """Write what a plan says, in whole or not at all.

        `mark_many` allows to mark more than a fifth as no longer connected. Where people
        were added, merged or removed since the plan was made, the archive is compared once
        more, so that nothing is written from a picture that no longer holds. What `tell`
        raises ends the import with nothing written.
        """
        if plan.state != self._store.state():
            plan = self.read(plan.path, tell)
        return self._store.apply(plan, tell, mark_many=mark_many)

    def runs(self) -> list[ImportRun]:
        """Every import that was brought in, the newest first."""
        return list(self._store.runs())

    def take_back(self, run: ImportId) -> TakenBack:
        """Put everything back as it was before an import, and nothing else."""
        self._fold()
        return self._store.undo(run)
