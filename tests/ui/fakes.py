"""Stand-ins for what the window is given: everything at once, everything remembered."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from cordially.domain.errors import Trouble
from cordially.ui.shell import Shell
from cordially.ui.widgets import Bar

Answer = TypeVar("Answer")


class AtOnce:
    """A `TaskRunner` that does the work where it is asked for, and answers at once.

    `troubles` are those that nobody took; a fault is raised. `asked` holds the `latest`
    keys in the order of asking, `stops` what would stop the work.
    """

    def __init__(self) -> None:
        self.troubles: list[Trouble] = []
        self.asked: list[str] = []
        self.stops: list[Callable[[], None]] = []

    def run(
        self,
        work: Callable[[], Answer],
        then: Callable[[Answer], None] | None = None,
        *,
        trouble: Callable[[Trouble], None] | None = None,
        ended: Callable[[], None] | None = None,
        latest: str = "",
        stop: Callable[[], None] | None = None,
    ) -> None:
        self.asked.append(latest)
        if stop is not None:
            self.stops.append(stop)
        try:
            answer = work()
        except Trouble as met:
            if trouble is None:
                self.troubles.append(met)
            else:
                trouble(met)
        else:
            if then is not None:
                then(answer)
        finally:
            if ended is not None:
                ended()


class ByHand:
    """An executor that does nothing until it is told to, so that order can be tested."""

    def __init__(self) -> None:
        self._queue: list[Callable[[], None]] = []

    def submit(self, work: Callable[[], Answer]) -> "Future[Answer]":
        future: Future[Answer] = Future()

        def do() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                future.set_result(work())
            except BaseException as raised:  # noqa: BLE001 - an executor hands over whatever came
                future.set_exception(raised)

        self._queue.append(do)
        return future

    def do_next(self) -> None:
        self._queue.pop(0)()

    def do_all(self) -> None:
        while self._queue:
            self.do_next()


@dataclass
class MemorySettings:
    """Settings that last as long as the test."""

    kept: dict[str, str] = field(default_factory=dict)

    def get(self, name: str) -> str | None:
        return self.kept.get(name)

    def put(self, name: str, value: str) -> None:
        self.kept[name] = value


class RecordingShell:
    """A `Shell` that remembers what a pane asked of it."""

    def __init__(self) -> None:
        self.places: list[str] = []
        self.badges: dict[str, str] = {}
        self.bars: dict[str, Bar] = {}
        self.answers: dict[str, Callable[[str], None]] = {}
        self.troubles: list[Trouble] = []
        self.undos: list[tuple[str, Callable[[], None]]] = []
        self.covers: dict[str, QWidget] = {}

    def go_to(self, key: str) -> None:
        self.places.append(key)

    def show_badge(self, key: str, words: str) -> None:
        self.badges[key] = words

    def show_bar(self, bar: Bar, chosen: Callable[[str], None] | None = None) -> None:
        self.bars[bar.key] = bar
        if chosen is not None:
            self.answers[bar.key] = chosen

    def remove_bar(self, key: str) -> None:
        self.bars.pop(key, None)

    def show_trouble(self, trouble: Trouble) -> None:
        self.troubles.append(trouble)

    def offer_undo(self, words: str, undo: Callable[[], None]) -> None:
        self.undos.append((words, undo))

    def forget_undo(self) -> None:
        self.undos.clear()

    def cover(self, key: str, widget: QWidget) -> None:
        self.covers[key] = widget

    def uncover(self, key: str) -> None:
        self.covers.pop(key, None)


def as_shell(shell: RecordingShell) -> Shell:
    """The recording, where the type checker wants to see that it is a shell."""
    return shell
