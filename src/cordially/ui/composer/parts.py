"""What the composer is built from."""

from collections.abc import Callable
from dataclasses import dataclass

from cordially.domain.acts import Undone
from cordially.domain.clock import Clock
from cordially.domain.people import PersonId
from cordially.ui.composer.desk_work import DeskServices
from cordially.ui.desktop import Browser, Clipboard
from cordially.ui.tasks import TaskRunner


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
