"""An import from beginning to end, over the pane of the contacts."""

import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from cordially.domain.imports import Applied, ImportId, ImportRun, Progress, TakenBack
from cordially.ui.importing.needs import Importing
from cordially.ui.importing.presenter import ImportPresenter
from cordially.ui.importing.preview_words import applied_words, taken_back_words
from cordially.ui.importing.problem_words import sentence
from cordially.ui.importing.view import ImportView
from cordially.ui.shell import Shell
from cordially.ui.tasks import TaskRunner
from cordially.ui.widgets import Bar, BarKind

_EVERY = 0.05
_TAKEN_BACK_BAR = "import-taken-back"


class ImportFlow(QObject):
    """Covers a pane with the import while it runs.

    `people_changed` comes when an import was brought in or taken back, `left` when the
    pane is to be seen again, whatever happened.
    """

    people_changed = Signal()
    left = Signal()
    _heard = Signal(object)

    def __init__(
        self,
        importing: Importing,
        tasks: TaskRunner,
        reading_tasks: TaskRunner,
        shell: Shell,
        covers: str,
    ) -> None:
        super().__init__()
        self._importing = importing
        self._tasks = tasks
        self._reading_tasks = reading_tasks
        self._shell = shell
        self._covers = covers
        self._view: ImportView | None = None
        self._presenter: ImportPresenter | None = None
        self._told_at = 0.0
        self._heard.connect(self._pass_on)

    @property
    def view(self) -> ImportView | None:
        """What covers the pane now, if an import is open."""
        return self._view

    @Slot()
    def start(self) -> None:
        """Let a file be chosen, or an earlier import be taken back."""
        self._open_view().start()

    @Slot(str)
    def open(self, path: str) -> None:
        """Read a file, a folder or an archive at once."""
        self._open_view().open(Path(path))

    @Slot()
    def stop(self) -> None:
        """The window closes: end a reading that is under way."""
        if self._presenter is not None:
            self._presenter.cancel()

    def tell(self, progress: Progress) -> None:
        """Hear how far it is, on any thread; the window is told twenty times a second."""
        now = time.monotonic()
        if now - self._told_at >= _EVERY:
            self._told_at = now
            self._heard.emit(progress)

    def _open_view(self) -> ImportPresenter:
        if self._presenter is not None and self._view is not None:
            self._shell.go_to(self._covers)
            return self._presenter
        view = ImportView()
        presenter = ImportPresenter(
            self._importing,
            self._tasks,
            self._reading_tasks,
            view,
            tell=self.tell,
            applied=self._applied,
            taken_back=self._taken_back,
            closed=self._close,
        )
        view.path_chosen.connect(self.open)
        view.again_asked.connect(presenter.start)
        view.confirmed.connect(presenter.confirm)
        view.cancelled.connect(presenter.cancel)
        view.marks_allowed.connect(self._allow_marks)
        view.list_saved.connect(self._save_list)
        view.take_back_asked.connect(presenter.take_back)
        self._view, self._presenter = view, presenter
        self._shell.cover(self._covers, view)
        self._shell.go_to(self._covers)
        return presenter

    def _close(self) -> None:
        self._view = None
        self._presenter = None
        self._shell.uncover(self._covers)
        self.left.emit()

    def _applied(self, applied: Applied) -> None:
        self._close()
        if applied.run is not None:
            self._shell.offer_undo(applied_words(applied), partial(self._undo, applied.run))
        self.people_changed.emit()

    def _undo(self, run: ImportId) -> None:
        self._tasks.run(partial(self._importing.take_back, run), self._say_taken_back)

    def _taken_back(self, run: ImportRun, result: TakenBack) -> None:
        self._say_taken_back(result)

    def _say_taken_back(self, result: TakenBack) -> None:
        what, detail = taken_back_words(result)
        kind = BarKind.NOTICE if detail else BarKind.UNDO
        self._shell.show_bar(Bar(_TAKEN_BACK_BAR, kind, what, detail))
        self.people_changed.emit()

    @Slot(object)
    def _pass_on(self, progress: Progress) -> None:
        if self._presenter is not None:
            self._presenter.heard(progress)

    @Slot(bool)
    def _allow_marks(self, allowed: bool) -> None:
        if self._presenter is not None:
            self._presenter.allow_marks(allowed=allowed)

    @Slot(str)
    def _save_list(self, path: str) -> None:
        preview = self._presenter.preview if self._presenter else None
        if preview is not None:
            lines = [sentence(problem) for problem in preview.problems]
            self._reading_tasks.run(partial(_write, Path(path), lines), self._say_saved)

    def _say_saved(self, name: str) -> None:
        if self._view is None:
            return
        words = (
            self.tr("The list is in {name}.").format(name=name)
            if name
            else self.tr("The list could not be saved there. Choose another folder.")
        )
        self._view.preview_page.say_saved(words)


def _write(path: Path, lines: list[str]) -> str:
    """The name of the file, or nothing where it could not be written."""
    try:
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    except OSError:
        return ""
    return path.name
