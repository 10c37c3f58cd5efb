"""What the composer is built from."""

from collections.abc import Callable
from dataclasses import dataclass

from cordially.domain.acts import Undone
from cordially.domain.clock import Clock
from cordially.domain.people import PersonId
from cordially.ui.desktop import Browser, Clipboard
from cordially.ui.tasks import TaskRunner
from cordially.ui.writing.desk_work import DeskServices


@dataclass(frozen=True, slots=True)
class ComposerParts:
    """What the composer is built from."""

    services: DeskServices
    undo: Callable[[], Undone | None]
    set_salutation: Callable[[PersonId, str], None]
    tasks: TaskRunner
    checking: TaskRunner
    clipboard: Clipboard
    browser: Browser
    clock: Clock
