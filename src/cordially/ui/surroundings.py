"""What the network in the window is given."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cordially.domain.clock import Clock
from cordially.services.contacts import Contacts
from cordially.ui.desktop import Browser, Clipboard
from cordially.ui.shell import Settings
from cordially.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from cordially.services.service_set import ServiceSet


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The store, the machine around it, and where the user left off.

    `contacts`, `services` and `is_whole` run on the store's thread: the first waits until
    the store is open, the second loads everything else, the last looks whether every page
    of the store reads as it should. `reading_tasks` run on a thread that may wait for
    another program, `checking_tasks` on one that looks through texts.
    """

    contacts: Callable[[], Contacts]
    services: "Callable[[], ServiceSet]"
    is_whole: Callable[[], bool]
    tasks: TaskRunner
    reading_tasks: TaskRunner
    checking_tasks: TaskRunner
    clock: Clock
    clipboard: Clipboard
    browser: Browser
    settings: Settings
    folder: Path
    synchronised: bool
    sample: bool
