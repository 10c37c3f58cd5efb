"""Opening the window on one store after the other, until it is closed for good."""

import sys
from typing import TYPE_CHECKING

from cordially.app.opening import OpenStore
from cordially.domain.clock import Clock, SystemClock
from cordially.domain.errors import Trouble, TroubleKind
from cordially.system.folders import Folders
from cordially.system.resources import resources

if TYPE_CHECKING:
    from cordially.ui.faults import Faults
    from cordially.ui.single_instance import FirstWindow

DESKTOP_FILE = "org.cordially.cordially"


def open_window(folders: Folders, theme: str) -> int:
    """Show the window until it is closed; answers the exit status.

    Where it is open already, that window is raised instead. Raises `Trouble` where
    something else holds the store.
    """
    clock = SystemClock()
    try:
        # The store opens on its own thread while Qt is being loaded.
        store = OpenStore(folders, clock)
    except Trouble as trouble:
        if trouble.kind is TroubleKind.STORE_IN_USE and _raised(folders):
            return 0
        raise
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QApplication

    from cordially.ui.faults import Faults
    from cordially.ui.single_instance import FirstWindow
    from cordially.ui.theme import Theme, ThemeChoice
    from cordially.ui.translation import install_translation

    application = QApplication([sys.argv[0]])
    application.setApplicationName("Cordially")
    application.setDesktopFileName(DESKTOP_FILE)
    faults = Faults(folders.root)
    faults.install()
    look = Theme(application, resources(), ThemeChoice(theme))
    install_translation(application, resources(), QLocale())
    first = FirstWindow(folders.store, application)
    wanted: Folders | None = folders
    status = 0
    while wanted is not None:
        if store.folders != wanted:
            store = OpenStore(wanted, clock, sample=wanted != folders)
        status, wanted = _shown(store, folders, clock, faults, first)
        store.close()
    faults.uninstall()
    del look
    return status


def _raised(folders: Folders) -> bool:
    from PySide6.QtCore import QCoreApplication

    from cordially.ui.single_instance import raise_first_window

    application = QCoreApplication([sys.argv[0]])
    raised = raise_first_window(folders.store)
    del application
    return raised


def _shown(
    store: OpenStore, own: Folders, clock: Clock, faults: "Faults", first: "FirstWindow"
) -> tuple[int, Folders | None]:
    """Show one store until its window closes; answers which store is wanted next."""
    from PySide6.QtWidgets import QApplication

    from cordially.system.kept_values import KeptValues
    from cordially.ui.desktop import SystemBrowser, SystemClipboard
    from cordially.ui.network import Network, Surroundings
    from cordially.ui.tasks import Tasks

    sample = store.folders != own
    tasks = Tasks(store.thread)
    network = Network(
        Surroundings(
            store.services,
            store.is_whole,
            tasks,
            clock,
            SystemClipboard(),
            SystemBrowser(),
            KeptValues(own.window),
            own.root,
            synchronised=own.synchronised(),
            sample=sample,
        )
    )
    faults.show_in(network.window)
    tasks.trouble_met.connect(network.window.show_trouble)
    first.asked_to_raise.connect(network.window.raise_window)
    network.window.show()
    network.start()
    status = QApplication.exec()
    first.asked_to_raise.disconnect(network.window.raise_window)
    if not network.other_wanted:
        return status, None
    return status, own if sample else own.sample
