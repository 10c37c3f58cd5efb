"""What the invitations are built from."""

from collections.abc import Callable
from dataclasses import dataclass

from cordially.domain.acts import Undone
from cordially.domain.clock import Clock
from cordially.services.contacts import Contacts
from cordially.services.inviting_services import InvitingServices
from cordially.ui.desktop import Browser, Clipboard
from cordially.ui.tasks import TaskRunner
from cordially.ui.writing.desk_work import DeskServices


@dataclass(frozen=True, slots=True)
class InvitationsParts:
    """What the invitations are built from.

    `copied` is what lies on the clipboard; `statement` what a new contact is told about
    updates, asked for on the store's thread.
    """

    services: InvitingServices
    contacts: Contacts
    desk: DeskServices
    statement: Callable[[], str]
    undo: Callable[[], Undone | None]
    tasks: TaskRunner
    checking: TaskRunner
    clipboard: Clipboard
    copied: Callable[[], str]
    browser: Browser
    clock: Clock
