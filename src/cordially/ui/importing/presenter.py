"""What happens between choosing a file and having its people."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Protocol

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.imports import (
    Applied,
    ImportPlan,
    ImportPreview,
    ImportRun,
    Progress,
    TakenBack,
    Withheld,
)
from cordially.ui.importing.needs import Importing, Reading, Tell
from cordially.ui.tasks import TaskRunner


class Offer(StrEnum):
    """What the preview offers to bring in; DONE where there is nothing."""

    PEOPLE = "people"
    MESSAGES = "messages"
    NOTES = "notes"
    REQUESTS = "requests"
    INVITATIONS = "invitations"
    FACTS = "facts"
    MARKS = "marks"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Decision:
    """What pressing the main button would do.

    `count` is how many of it; `marks` how many would be marked as no longer connected,
    `can_mark` whether the user may decide that.
    """

    offer: Offer
    count: int
    marks: int
    can_mark: bool


class ImportScreen(Protocol):
    """What the presenter needs from the view."""

    def show_start(self, runs: list[ImportRun]) -> None:
        """Offer to choose a file, and list earlier imports."""
        ...

    def show_reading(self, file_name: str) -> None:
        """Say that a file is being read; nothing is known of it yet."""
        ...

    def show_progress(self, progress: Progress) -> None:
        """Say how far it is."""
        ...

    def show_preview(self, preview: ImportPreview, decision: Decision) -> None:
        """Show what would change."""
        ...

    def show_decision(self, decision: Decision) -> None:
        """Show what the main button does now."""
        ...

    def show_writing(self) -> None:
        """Say that it is being written."""
        ...

    def show_trouble(self, trouble: Trouble) -> None:
        """Say what went wrong, and offer to choose again."""
        ...


class ImportPresenter:
    """Reading runs on `reading_tasks`, which may wait; writing on the store's thread.

    `tell` is handed to both and may be called on their threads. `applied`, `taken_back`
    and `closed` are bound methods told what became of it.
    """

    def __init__(
        self,
        importing: Importing,
        tasks: TaskRunner,
        reading_tasks: TaskRunner,
        screen: ImportScreen,
        *,
        tell: Tell,
        applied: Callable[[Applied], None],
        taken_back: Callable[[ImportRun, TakenBack], None],
        closed: Callable[[], None],
    ) -> None:
        self._importing = importing
        self._tasks = tasks
        self._reading_tasks = reading_tasks
        self._screen = screen
        self._tell = tell
        self._applied = applied
        self._taken_back = taken_back
        self._closed = closed
        self._reading: Reading | None = None
        self._plan: ImportPlan | None = None
        self._marks_many = False
        self._is_writing = False

    @property
    def preview(self) -> ImportPreview | None:
        """What is being decided on."""
        return self._plan.preview if self._plan else None

    def start(self) -> None:
        """Offer to choose a file."""
        self._tasks.run(self._importing.runs, self._screen.show_start, latest="import-runs")

    def open(self, path: Path) -> None:
        """Read a file and show what it would change."""
        self._stop_reading()
        self._plan = None
        self._marks_many = False
        self._screen.show_reading(path.name)
        try:
            reading = self._importing.open(path)
        except Trouble as trouble:
            self._screen.show_trouble(trouble)
            return
        self._reading = reading
        self._reading_tasks.run(
            partial(reading.plan, self._tell),
            partial(self._planned, reading),
            trouble=partial(self._failed, reading),
            latest="import-reading",
            stop=reading.cancel,
        )

    def heard(self, progress: Progress) -> None:
        """Pass on how far it is; called on the window's thread."""
        if self._reading is not None or self._is_writing:
            self._screen.show_progress(progress)

    def allow_marks(self, *, allowed: bool) -> None:
        """Let more than a fifth be marked as no longer connected, or not."""
        self._marks_many = allowed
        if self._plan is not None:
            self._screen.show_decision(decide(self._plan.preview, marks_many=allowed))

    def confirm(self) -> None:
        """Bring in what the preview shows; where it shows nothing, be done."""
        plan = self._plan
        if plan is None or self._is_writing:
            return
        if decide(plan.preview, marks_many=self._marks_many).offer is Offer.DONE:
            self._closed()
            return
        self._is_writing = True
        self._screen.show_writing()
        self._tasks.run(
            partial(self._importing.apply, plan, mark_many=self._marks_many, tell=self._tell),
            self._written,
            trouble=self._not_written,
        )

    def cancel(self) -> None:
        """Stop; nothing is changed. While it is being written it is too late for that."""
        if self._is_writing:
            return
        self._stop_reading()
        self._plan = None
        self._closed()

    def take_back(self, run: ImportRun) -> None:
        """Undo an earlier import."""
        self._tasks.run(partial(self._importing.take_back, run.id), partial(self._took_back, run))

    def _stop_reading(self) -> None:
        reading, self._reading = self._reading, None
        if reading is not None:
            reading.cancel()

    def _planned(self, reading: Reading, plan: ImportPlan) -> None:
        if reading is not self._reading:
            return
        self._reading = None
        self._plan = plan
        self._screen.show_preview(plan.preview, decide(plan.preview, marks_many=False))

    def _failed(self, reading: Reading, trouble: Trouble) -> None:
        if reading is not self._reading:
            return
        self._reading = None
        if trouble.kind is TroubleKind.IMPORT_CANCELLED:
            self._closed()
        else:
            self._screen.show_trouble(trouble)

    def _written(self, applied: Applied) -> None:
        self._is_writing = False
        self._plan = None
        self._applied(applied)

    def _not_written(self, trouble: Trouble) -> None:
        self._is_writing = False
        self._plan = None
        self._screen.show_trouble(trouble)

    def _took_back(self, run: ImportRun, result: TakenBack) -> None:
        self._taken_back(run, result)
        self.start()


def decide(preview: ImportPreview, *, marks_many: bool) -> Decision:
    """What there is to bring in, and who would be marked."""
    counts = preview.counts
    can_mark = preview.withheld is Withheld.TOO_MANY
    may_mark = preview.withheld is None or (can_mark and marks_many)
    marks = counts.missing if may_mark else 0
    people = counts.new + counts.changed
    if people:
        return Decision(Offer.PEOPLE, people + counts.unchanged, marks, can_mark)
    for offer, count in (
        (Offer.MARKS, marks),
        (Offer.MESSAGES, counts.messages_new),
        (Offer.NOTES, counts.notes_new),
        (Offer.REQUESTS, counts.requests_new),
        (Offer.INVITATIONS, counts.invitations_new + counts.filled),
        (Offer.FACTS, counts.facts_changed),
    ):
        if count:
            return Decision(offer, count, marks, can_mark)
    return Decision(Offer.DONE, 0, 0, can_mark)
