"""Showing one store after the other in a window, until it is closed for good."""

from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QMainWindow

from cordially.app.opening import OpenStore
from cordially.domain.clock import Clock
from cordially.domain.errors import Trouble
from cordially.system.folders import Folders
from cordially.system.kept_values import KeptValues
from cordially.system.resources import resources
from cordially.ui.desktop import SystemBrowser, SystemClipboard
from cordially.ui.faults import Faults
from cordially.ui.garbage import Garbage
from cordially.ui.network import Network
from cordially.ui.single_instance import FirstWindow
from cordially.ui.surroundings import Surroundings
from cordially.ui.tasks import Tasks
from cordially.ui.theme import Theme, ThemeChoice, new_application, scaled
from cordially.ui.translation import install_translation
from cordially.ui.troubles import worded
from cordially.ui.widgets import EmptyState

DESKTOP_FILE = "org.cordially.cordially"


def show(store: OpenStore, clock: Clock, theme: str) -> int:
    """Show the user's own store, and the sample people's when they are asked for.

    Answers the exit status when the window was closed; the store is closed then.
    """
    own = store.folders
    application = new_application()
    application.setApplicationName("Cordially")
    application.setDesktopFileName(DESKTOP_FILE)
    faults = Faults(own.root)
    faults.install()
    garbage = Garbage(application)
    garbage.take_over()
    look = Theme(application, resources(), ThemeChoice(theme))
    install_translation(application, resources(), QLocale())
    first = FirstWindow(own.store, application)
    readers = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reading")
    checkers = ThreadPoolExecutor(max_workers=1, thread_name_prefix="checking")
    while True:
        status, other_wanted = _shown(store, own, clock, faults, first, readers, checkers)
        store.close()
        garbage.take_all()
        if not other_wanted:
            break
        sample = store.folders == own
        store = OpenStore(own.sample if sample else own, clock, sample=sample)
    readers.shutdown(cancel_futures=True)
    checkers.shutdown(cancel_futures=True)
    garbage.give_back()
    faults.uninstall()
    del look
    return status


def show_refusal(trouble: Trouble, theme: str) -> None:
    """Say in a window why the user's people cannot be shown, until it is closed."""
    application = new_application()
    application.setDesktopFileName(DESKTOP_FILE)
    look = Theme(application, resources(), ThemeChoice(theme))
    install_translation(application, resources(), QLocale())
    said = worded(trouble)
    window = QMainWindow()
    window.setWindowTitle("Cordially")
    window.setCentralWidget(EmptyState(said.what, f"{said.why} {said.remedy}"))
    window.resize(scaled(640), scaled(360))
    window.show()
    QApplication.exec()
    del look


def _shown(
    store: OpenStore,
    own: Folders,
    clock: Clock,
    faults: Faults,
    first: FirstWindow,
    readers: ThreadPoolExecutor,
    checkers: ThreadPoolExecutor,
) -> tuple[int, bool]:
    """Show one store until its window closes; answers whether the other is wanted next."""
    tasks, reading_tasks = Tasks(store.thread), Tasks(readers)
    checking_tasks = Tasks(checkers)
    network = Network(
        Surroundings(
            store.contacts,
            store.services,
            store.is_whole,
            tasks,
            reading_tasks,
            checking_tasks,
            clock,
            SystemClipboard(),
            SystemBrowser(),
            KeptValues(own.window),
            own.root,
            synchronised=own.synchronised(),
            sample=store.folders != own,
        )
    )
    faults.show_in(network.window)
    for each in (tasks, reading_tasks, checking_tasks):
        each.trouble_met.connect(network.window.show_trouble)
    first.asked_to_raise.connect(network.window.raise_window)
    network.start()
    status = QApplication.exec()
    first.asked_to_raise.disconnect(network.window.raise_window)
    return status, network.other_wanted
