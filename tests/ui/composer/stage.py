"""The composer over a real store, with a browser and a clipboard that only remember."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.people import PersonId, Salutation, SalutationState
from cordially.store.database import writing
from cordially.ui.composer.pane import ComposerPane, ComposerParts
from cordially.ui.tasks import TaskRunner
from cordially.ui.writing.desk_work import DeskServices
from tests.ui.fakes import AtOnce, RecordingShell
from tests.writing_room import WritingRoom, writing_room


@dataclass
class RecordingBrowser:
    """Remembers what it was to open; `missing` is a computer without a browser."""

    opened: list[str] = field(default_factory=list)
    missing: bool = False

    def open(self, address: str) -> None:
        if self.missing:
            raise Trouble(TroubleKind.BROWSER_MISSING, address=address)
        self.opened.append(address)


@dataclass
class RecordingClipboard:
    """Holds the last text, and how often it was set."""

    texts: list[str] = field(default_factory=list)

    def put(self, text: str) -> None:
        self.texts.append(text)

    @property
    def text(self) -> str:
        return self.texts[-1]


@dataclass
class Stage:
    """The room, what surrounds the composer, and the pane once it is asked for."""

    room: WritingRoom
    tasks: TaskRunner
    shell: RecordingShell = field(default_factory=RecordingShell)
    browser: RecordingBrowser = field(default_factory=RecordingBrowser)
    clipboard: RecordingClipboard = field(default_factory=RecordingClipboard)

    @property
    def services(self) -> DeskServices:
        room = self.room
        return DeskServices(
            room.composing,
            room.handing_over,
            room.reviewing,
            room.silencing,
            room.audiences,
            room.journal,
            room.acts.last,
        )

    def pane(self) -> ComposerPane:
        """A composer that looks at this room."""
        return ComposerPane(
            ComposerParts(
                self.services,
                self.room.acts.undo,
                self.set_salutation,
                self.tasks,
                self.tasks,
                self.clipboard,
                self.browser,
                self.room.clock,
            ),
            self.shell,
        )

    def set_salutation(self, person: PersonId, name: str) -> None:
        with writing(self.room.database):
            self.room.people.set_salutation(person, Salutation(name, SalutationState.GIVEN))

    def undo(self) -> None:
        """What the bar that was shown last offers."""
        _, undo = self.shell.undos.pop()
        undo()


@contextmanager
def stage(folder: Path, tasks: TaskRunner | None = None) -> Iterator[Stage]:
    """A stage over the store in a folder, which is made or opened again."""
    with writing_room(folder) as room:
        yield Stage(room, tasks or AtOnce())


Make = Callable[[], ComposerPane]
