"""What the composer is built from, and the keys that work inside it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from cordially.domain.acts import Undone
from cordially.domain.clock import Clock
from cordially.domain.people import PersonId
from cordially.ui.composer.desk_work import DeskServices
from cordially.ui.desktop import Browser, Clipboard
from cordially.ui.shell import KeyHelp
from cordially.ui.tasks import TaskRunner

translate = QCoreApplication.translate

KEY = "composer"


@dataclass(frozen=True, slots=True)
class ComposerParts:
    """What the composer is built from."""

    services: DeskServices
    undo: Callable[[], Undone | None]
    set_salutation: Callable[[PersonId, str], None]
    tasks: TaskRunner
    clipboard: Clipboard
    browser: Browser
    clock: Clock


def keys() -> tuple[KeyHelp, ...]:
    """The keys that work inside the composer, for the list of keys."""
    return (
        KeyHelp("Ctrl+N", translate("Composer", "In the list of messages: begin a greeting")),
        KeyHelp("Ctrl+Return", translate("Composer", "Copy and open the profile")),
        KeyHelp("Return", translate("Composer", "It was sent: go on with the next person")),
        KeyHelp("Alt+Down", translate("Composer", "The next person")),
        KeyHelp("Alt+Up", translate("Composer", "The person before")),
        KeyHelp("Alt+S", translate("Composer", "Skip this person")),
        KeyHelp("Del", translate("Composer", "In the list: leave this person out")),
        KeyHelp("Ctrl+E", translate("Composer", "Edit the text for everybody")),
        KeyHelp("Space", translate("Composer", "While choosing: tick the marked people")),
        KeyHelp("Esc", translate("Composer", "Go back")),
    )
