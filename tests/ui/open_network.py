"""A network in the window over a real store, as the program puts it together."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cordially.app.opening import OpenStore
from cordially.services.service_set import ServiceSet
from cordially.system.folders import Folders
from cordially.ui.network import Network
from cordially.ui.surroundings import Surroundings
from cordially.ui.tasks import Tasks
from cordially.ui.widgets import Bar, Button
from tests.ui.composer.stage import RecordingBrowser, RecordingClipboard
from tests.ui.fakes import MemorySettings
from tests.writing_room import SetClock


class OpenNetwork:
    """The window of one profile, and short ways to look at it and press in it."""

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        *,
        settings: MemorySettings | None = None,
        is_whole: bool = True,
        synchronised: bool = False,
        sample: bool = False,
    ) -> None:
        self._qtbot = qtbot
        self._is_whole = is_whole
        self.clock = SetClock()
        self.settings = settings or MemorySettings()
        self.browser, self.clipboard = RecordingBrowser(), RecordingClipboard()
        self.store = OpenStore(Folders(folder), self.clock, sample=sample)
        self.readers = ThreadPoolExecutor(max_workers=1)
        self.checkers = ThreadPoolExecutor(max_workers=1)
        self.tasks, self.reading_tasks = Tasks(self.store.thread), Tasks(self.readers)
        self.checking_tasks = Tasks(self.checkers)
        self.network = Network(
            Surroundings(
                self.store.contacts,
                self.store.services,
                self._checked,
                self.tasks,
                self.reading_tasks,
                self.checking_tasks,
                self.clock,
                self.clipboard,
                self.browser,
                self.settings,
                folder,
                synchronised=synchronised,
                sample=sample,
            )
        )
        for tasks in self._all_tasks:
            tasks.trouble_met.connect(self.network.window.show_trouble)
        self.network.start()

    @property
    def _all_tasks(self) -> tuple[Tasks, ...]:
        return self.tasks, self.reading_tasks, self.checking_tasks

    @property
    def window(self) -> QWidget:
        """What is seen."""
        return self.network.window

    @property
    def services(self) -> ServiceSet:
        """What the store can be asked; wait for the window before."""
        return self.network.services

    def wait_open(self) -> None:
        """Until the store is open and what is behind the first look is done."""
        self._qtbot.waitUntil(lambda: self.network.is_complete)
        self.settle()

    def settle(self) -> None:
        """Until nothing is under way."""
        self._qtbot.waitUntil(lambda: all(tasks.is_idle for tasks in self._all_tasks))

    def bar(self, words: str) -> Bar:
        """The bar that says this; waits for it."""
        self._qtbot.waitUntil(lambda: any(words in bar.what for bar in self.bars()))
        return next(bar for bar in self.bars() if words in bar.what)

    def bars(self) -> tuple[Bar, ...]:
        """The bars shown."""
        return self.network.window.bars()

    def press(self, words: str) -> None:
        """Press the button that says this; waits until it can be pressed."""
        self._qtbot.waitUntil(lambda: self._button(words) is not None)
        button = self._button(words)
        assert button is not None
        button.click()
        self.settle()

    def find(self, kind: type[QWidget]) -> QWidget | None:
        """A visible widget of this kind."""
        return next((w for w in self.window.findChildren(kind) if w.isVisible()), None)

    def _button(self, words: str) -> Button | None:
        shown = self.window.findChildren(Button)
        fitting = [b for b in shown if b.accessibleName().startswith(words)]
        return next((b for b in fitting if b.isVisible() and b.isEnabled()), None)

    def _checked(self) -> bool:
        return self._is_whole

    def close(self) -> None:
        """Close the window and the store, as at the end of the program."""
        self.network.window.close()
        self.store.close()
        self.readers.shutdown(cancel_futures=True)
        self.checkers.shutdown(cancel_futures=True)
        self.network.window.deleteLater()


@contextmanager
def open_network(
    qtbot: QtBot,
    folder: Path,
    *,
    settings: MemorySettings | None = None,
    is_whole: bool = True,
    synchronised: bool = False,
    sample: bool = False,
) -> Iterator[OpenNetwork]:
    """The window of the profile in a folder, until the end of the block."""
    there = OpenNetwork(
        qtbot,
        folder,
        settings=settings,
        is_whole=is_whole,
        synchronised=synchronised,
        sample=sample,
    )
    try:
        there.wait_open()
        yield there
    finally:
        there.close()
