"""Opening the window; the store opens on its own thread while Qt is being loaded."""

import sys

from cordially.app.opening import OpenStore
from cordially.domain.clock import SystemClock
from cordially.domain.errors import Trouble, TroubleKind
from cordially.system.folders import Folders
from cordially.system.memory import keep_together

_SWITCH_S = 0.001
"""How long another thread may hold the interpreter while the window waits for it.

A painted table asks for it dozens of times; with Python's own five milliseconds the window
stood still for 50 while 30,000 people were read beside it.
"""


def open_window(folders: Folders, theme: str) -> int:
    """Show the window until it is closed; answers the exit status.

    Where it is open already, that window is raised instead. Where the store cannot be
    had, a window says why; the `Trouble` is raised when that is closed, for the terminal.
    """
    keep_together()
    sys.setswitchinterval(_SWITCH_S)
    clock = SystemClock()
    try:
        store = OpenStore(folders, clock)
    except Trouble as trouble:
        from cordially.ui.single_instance import raise_first_window

        if trouble.kind is TroubleKind.STORE_IN_USE and raise_first_window(folders.store):
            return 0
        from cordially.app.showing import show_refusal

        show_refusal(trouble, theme)
        raise
    from cordially.app.showing import show

    return show(store, clock, theme)
