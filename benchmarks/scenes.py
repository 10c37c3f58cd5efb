"""What is done in the real window while it is measured; see `benchmarks.real_window`."""

import time
from collections.abc import Callable
from functools import partial
from itertools import cycle, islice
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.ground import hear
from benchmarks.hand import Ticks, pause, press, type_out, until
from benchmarks.memory import megabytes
from benchmarks.processes import tell
from benchmarks.typed_search import TypedSearch
from benchmarks.typings import GAPS_MS, typings
from benchmarks.watching import Watch
from cordially.domain.imports import ImportPlan
from cordially.ui.writing.line_editor import LineEditor

RECIPIENTS = 200
DECISIONS = 120
_BETWEEN_MS = 60
SEARCHES = 100

_STARTED_MS = 1500
_REST_MS = 1500
_SETTLED_MS = 300
_REPAINT_MS = 16
_LINES = (
    "Your talk on storage in Aarhus stayed with me, the old harbour above all. ",
    "How did the first winter with the new batteries go?",
)


def use(seen: Watch, archives: list[Path]) -> None:
    """Rest, bring two archives in, search a hundred times, and write a line.

    Tells the longest hold of the event loop in each, how long each key of a search waited
    for its painted answer, and the memory after the searches.
    """
    pause(_STARTED_MS)
    until(lambda: seen.shown_network().is_complete)
    ticks = Ticks()
    pause(_REST_MS)
    idle = ticks.longest()
    _bring_in(seen, archives[0])
    shown_import = ticks.longest()
    _bring_in_beside_table(seen, archives[1])
    painted_import = ticks.longest()
    waits = _searched(seen, SEARCHES)
    typed_search = ticks.longest()
    pause(_SETTLED_MS)
    memory = megabytes()
    editor = _begun_line(seen)
    ticks.longest()
    for line in _LINES:
        type_out(editor, line, cycle(GAPS_MS))
        pause(_SETTLED_MS)
    tell(
        waits=waits,
        idle=[idle],
        shown_import=[shown_import],
        painted_import=[painted_import],
        search=[typed_search],
        writing=[ticks.longest()],
        memory=[memory],
    )


def consider(seen: Watch, archive: Path) -> None:
    """Bring requests in, go to them, and decide about one after the other by its key.

    Tells how long it took from the archive being read to the first request painted, and
    how long each decision took to the next one painted.
    """
    pause(_STARTED_MS)
    until(lambda: seen.shown_network().is_complete)
    network, around = seen.shown_network(), seen.given()
    importing = network.services.importing
    told = _Told()
    around.reading_tasks.run(partial(importing.open(archive).plan, hear), told.plan_made)
    until(lambda: told.plan is not None)
    if told.plan is None:
        raise RuntimeError("there is no plan")
    began = time.perf_counter()
    write = partial(importing.apply, told.plan, mark_many=False, tell=hear)
    around.tasks.run(write, told.written)
    until(lambda: told.is_written)
    network.window.go_to("requests")
    view = network.panes.requests.view
    card = view.card
    painted = Painted(card)
    until(lambda: card.request is not None and painted.since(began))
    first = (time.perf_counter() - began) * 1000
    pause(_STARTED_MS)
    waits = []
    for key in islice(cycle("idil"), DECISIONS):
        before, pressed = card.request, time.perf_counter()
        press(QApplication.focusWidget() or view, key)
        until(lambda: card.request != before and painted.since(pressed))  # noqa: B023
        waits.append((painted.at - pressed) * 1000)
        pause(_BETWEEN_MS)
    tell(first=[first], decisions=waits)


class Painted(QObject):
    """When a widget was painted last, with all that is in it."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.at = 0.0
        widget.window().installEventFilter(self)

    def since(self, moment: float) -> bool:
        """Whether it was painted after a moment of `time.perf_counter`."""
        return self.at > moment

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Note the moment when what was asked to be painted is on the screen."""
        if event.type() is QEvent.Type.UpdateRequest:
            QTimer.singleShot(0, self._note)
        return super().eventFilter(watched, event)

    def _note(self) -> None:
        self.at = time.perf_counter()


def _searched(seen: Watch, at_least: int) -> list[float]:
    """Type at least so many searches; answers the wait of each key."""
    typed = TypedSearch()
    view = seen.shown_view()
    view.search.setFocus()
    seen.painted, seen.listed = typed.painted, typed.listed
    for typing in cycle(typings()):
        typed.type_out(view.search, typing)
        if len(typed.waits) >= at_least:
            break
    seen.painted = seen.listed = None
    return typed.waits


def _bring_in(seen: Watch, archive: Path) -> None:
    """The way a user goes: progress, preview, the button, the table again."""
    flow = seen.shown_network().panes.importing
    flow.open(str(archive))
    view = flow.view
    if view is None:
        raise RuntimeError("the import did not open")
    until(view.preview_page.isVisible)
    pause(_SETTLED_MS)
    _and_listed(seen, view.confirmed.emit)


def _bring_in_beside_table(seen: Watch, archive: Path) -> None:
    """The same work while the table is painted over and over, as when one scrolls."""
    network, around = seen.shown_network(), seen.given()
    table = seen.shown_view().table.viewport()
    repaint = QTimer()
    repaint.timeout.connect(table.update)
    repaint.start(_REPAINT_MS)
    importing = network.services.importing
    told = _Told()
    around.reading_tasks.run(partial(importing.open(archive).plan, hear), told.plan_made)
    until(lambda: told.plan is not None)
    if told.plan is None:
        raise RuntimeError("there is no plan")
    write = partial(importing.apply, told.plan, mark_many=False, tell=hear)
    around.tasks.run(write, told.written)
    until(lambda: told.is_written)
    _and_listed(seen, network.contacts.refresh)
    repaint.stop()


class _Told:
    """What came back from the other threads."""

    def __init__(self) -> None:
        self.plan: ImportPlan | None = None
        self.is_written = False

    def plan_made(self, plan: ImportPlan) -> None:
        self.plan = plan

    def written(self, _applied: object) -> None:
        self.is_written = True


def _and_listed(seen: Watch, do: Callable[[], None]) -> None:
    """Do something, and let the window work until the table was filled and painted."""
    filled: list[int] = []
    seen.listed = lambda _query, people: filled.append(people)
    do()
    until(lambda: filled)
    seen.listed = None
    pause(_SETTLED_MS)


def _begun_line(seen: Watch) -> QWidget:
    """The personal line of the first of so many people, ready to be written."""
    network = seen.shown_network()
    everybody = seen.shown_view().model.rows(0, RECIPIENTS - 1)
    network.panes.composer.write_to(tuple(row.id for row in everybody))
    network.window.go_to("composer")
    editors = network.panes.composer.widget.findChildren(LineEditor)
    until(lambda: any(editor.isVisible() for editor in editors))
    editor = next(editor for editor in editors if editor.isVisible())
    editor.setFocus()
    pause(_STARTED_MS)
    return editor
