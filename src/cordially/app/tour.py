"""The tour: the real window over a store that lasts as long as the tour."""

import os
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import QLocale, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QMainWindow

from cordially.app.opening import OpenStore
from cordially.domain.errors import Trouble, TroubleKind
from cordially.services.sample_people import (
    SampleClock,
    describe_samples,
    read_samples,
    sample_file,
)
from cordially.system.folders import Folders
from cordially.system.kept_values import KeptValues
from cordially.system.resources import resources
from cordially.ui.lasting_constants import make_constants_last
from cordially.ui.network import Network
from cordially.ui.surroundings import Surroundings
from cordially.ui.tasks import Tasks
from cordially.ui.theme import Theme, ThemeChoice, new_application
from cordially.ui.tour import RecordingBrowser, RecordingClipboard, take_tour
from cordially.ui.tour.archives import first_archive, newer_archive
from cordially.ui.translation import install_translation

_START = datetime(2026, 12, 14, 9, 30, tzinfo=UTC)


def make_pictures(pictures: Path, theme: str) -> tuple[Path, ...]:
    """Take the tour and save a picture of each step; answers where they are.

    Everything lies in a folder that is gone afterwards, and nothing shows on a screen.
    Raises `Trouble` where the pictures cannot be kept, and `TourStoppedError` where a step
    cannot be done.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    make_constants_last()
    qInstallMessageHandler(_say)
    application = new_application()
    look = Theme(application, resources(), ThemeChoice(theme))
    english = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    QLocale.setDefault(english)
    install_translation(application, resources(), english)
    with tempfile.TemporaryDirectory() as folder, _Backstage(Path(folder)) as backstage:
        try:
            paths = take_tour(backstage, pictures.absolute())
        except OSError as error:
            raise Trouble(TroubleKind.STORE_UNWRITABLE, name=str(pictures)) from error
    del look
    return paths


def _say(_kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
    """Pass on what Qt says, but for what it cannot do without a screen or a font."""
    if "plugin does not support" not in words and context.category != "qt.text.font.db":
        print(words, file=sys.stderr)  # noqa: T201 - where Qt itself would say it


class _TourClock:
    """A Monday before Christmas; it goes on as long as the tour takes."""

    def __init__(self) -> None:
        self._began = time.monotonic()

    def now(self) -> datetime:
        return _START + timedelta(seconds=time.monotonic() - self._began)

    def today(self) -> date:
        return self.now().astimezone().date()


class _Backstage:
    """Opens and closes the store and its window. Satisfies `ui.tour.stage.Backstage`."""

    def __init__(self, folder: Path) -> None:
        self._folders = Folders(folder / "profile")
        self._clock = SampleClock(_TourClock())
        self._samples = read_samples(sample_file())
        self._readers = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reading")
        self._checkers = ThreadPoolExecutor(max_workers=1, thread_name_prefix="checking")
        self._store: OpenStore | None = None
        self._network: Network | None = None
        self._tasks: tuple[Tasks, ...] = ()
        self.first_archive = first_archive(self._samples, folder, self._clock.today())
        self.newer_archive = newer_archive(self._samples, folder, self._clock.today())
        self.clipboard = RecordingClipboard()
        self.browser = RecordingBrowser()
        self.faults: list[BaseException] = []

    def __enter__(self) -> Self:
        sys.excepthook = self._met
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        raised: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
        self._readers.shutdown(cancel_futures=True)
        self._checkers.shutdown(cancel_futures=True)
        sys.excepthook = sys.__excepthook__

    def open(self) -> QMainWindow:
        store = self._store = OpenStore(self._folders, self._clock)
        tasks, reading_tasks = Tasks(store.thread), Tasks(self._readers)
        checking_tasks = Tasks(self._checkers)
        self._tasks = (tasks, reading_tasks, checking_tasks)
        network = self._network = Network(
            Surroundings(
                store.contacts,
                store.services,
                store.is_whole,
                tasks,
                reading_tasks,
                checking_tasks,
                self._clock,
                self.clipboard,
                self.browser,
                KeptValues(self._folders.window),
                self._folders.root,
                synchronised=False,
                sample=False,
            )
        )
        for each in self._tasks:
            each.trouble_met.connect(network.window.show_trouble)
        network.start()
        return network.window

    def close(self) -> None:
        if self._network is not None:
            self._network.window.close()
            self._network.window.deleteLater()
        if self._store is not None:
            self._store.close()
        self._network = self._store = None
        self._tasks = ()

    def is_idle(self) -> bool:
        return all(each.is_idle for each in self._tasks)

    def describe(self) -> None:
        if self._store is not None and self._network is not None:
            services = self._network.services
            work = partial(describe_samples, services, self._clock, self._samples)
            self._store.thread.call(work)
            self._network.contacts.refresh()

    def _met(
        self, _kind: type[BaseException], raised: BaseException, _trace: TracebackType | None
    ) -> None:
        self.faults.append(raised)
