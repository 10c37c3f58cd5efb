"""The invitations over a real store, with a browser and a clipboard that only remember."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from cordially.services.contacts import Contacts
from cordially.services.starting_texts import STATEMENT
from cordially.store.cards import Cards
from cordially.store.jottings import Jottings
from cordially.ui.invitations.pane import InvitationsPane
from cordially.ui.invitations.parts import InvitationsParts
from cordially.ui.invitations.rows import Line
from cordially.ui.tasks import TaskRunner
from cordially.ui.writing.desk_work import DeskServices
from tests.inviting_room import InvitingRoom, inviting_room
from tests.ui.composer.stage import RecordingBrowser, RecordingClipboard
from tests.ui.fakes import AtOnce, RecordingShell


@dataclass
class InvitingStage:
    """The room, what surrounds the pane, and short ways to look at its first page."""

    there: InvitingRoom
    tasks: TaskRunner = field(default_factory=AtOnce)
    shell: RecordingShell = field(default_factory=RecordingShell)
    browser: RecordingBrowser = field(default_factory=RecordingBrowser)
    clipboard: RecordingClipboard = field(default_factory=RecordingClipboard)
    copied: str = ""

    def pane(self) -> InvitationsPane:
        """A pane that looks at this room."""
        room = self.there.room
        contacts = Contacts(
            room.table,
            Cards(room.database),
            room.people,
            Jottings(room.database, room.clock),
            room.acts,
            room.composing.fold,
        )
        desk = DeskServices(
            room.composing,
            room.handing_over,
            room.reviewing,
            room.silencing,
            room.audiences,
            room.journal,
            room.acts.last,
        )
        return InvitationsPane(
            InvitationsParts(
                room.inviting,
                contacts,
                desk,
                partial(str, STATEMENT),
                contacts.undo,
                self.tasks,
                self.tasks,
                self.clipboard,
                self.read_clipboard,
                self.browser,
                room.clock,
            ),
            self.shell,
        )

    def read_clipboard(self) -> str:
        """What was copied elsewhere."""
        return self.copied

    def undo(self) -> None:
        """What the bar that was shown last offers."""
        _, undo = self.shell.undos.pop()
        undo()


def told(pane: InvitationsPane) -> list[str]:
    """The titles of the lines, as they stand below each other."""
    model = pane.list.list.lines
    lines = (model.line(row) for row in range(model.rowCount()))
    return [line.title for line in lines if isinstance(line, Line)]


@contextmanager
def inviting_stage(folder: Path) -> Iterator[InvitingStage]:
    """A stage over the store in a folder."""
    with inviting_room(folder) as there:
        yield InvitingStage(there)
