"""What an import needs from below; `services.importing` offers it."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from cordially.domain.imports import (
    Applied,
    ImportId,
    ImportPlan,
    ImportRun,
    Progress,
    TakenBack,
)

Tell = Callable[[Progress], None]


class Reading(Protocol):
    """One file that is being read."""

    def plan(self, tell: Tell) -> ImportPlan:
        """What the file would change; waits until it is read, on a thread that may wait.

        Raises `Trouble`: what is wrong with the file, or IMPORT_CANCELLED.
        """
        ...

    def cancel(self) -> None:
        """Stop, from any thread."""
        ...


class Importing(Protocol):
    """Brings archives in and takes them back. All but `open` run on the store's thread."""

    def open(self, path: Path) -> Reading:
        """Begin with a file, a folder or an archive; comes back at once."""
        ...

    def apply(self, plan: ImportPlan, *, mark_many: bool, tell: Tell) -> Applied:
        """Write what the plan says, in whole or not at all.

        `mark_many` allows to mark more than a fifth as no longer connected.
        """
        ...

    def runs(self) -> list[ImportRun]:
        """Every import that was brought in, the newest first."""
        ...

    def take_back(self, run: ImportId) -> TakenBack:
        """Put everything back as it was before an import."""
        ...
