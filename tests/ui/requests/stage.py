"""The requests over a real store, with a letter, a browser and a clipboard that only remember."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from cordially.domain.errors import Trouble
from cordially.domain.mails import Accepted, MailFound
from cordially.domain.messages import Answer, CompositionId
from cordially.domain.requests import Arrived, RequestSource, Suspicion
from cordially.services.considering import Considering
from cordially.services.request_signs import RequestSigns
from cordially.store.background import Background
from cordially.store.decisions import Decisions
from cordially.store.requests import Requests
from cordially.ui.letter.words import LetterWords
from cordially.ui.requests.needs import LetterPage, RequestParts
from cordially.ui.requests.pane import RequestsPane
from cordially.ui.tasks import TaskRunner
from tests.ui.composer.stage import RecordingBrowser
from tests.ui.fakes import AtOnce, RecordingShell
from tests.writing_room import START, WritingRoom


class PlainLetter(QWidget):
    """A letter without anything around it."""

    answered = Signal(int, Answer)
    handed_over = Signal(int)
    left = Signal()
    trouble_met = Signal(object)
    undoable = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.composition: CompositionId | None = None
        self.text = QPlainTextEdit(self)
        QVBoxLayout(self).addWidget(self.text)

    def open(self, composition: CompositionId, words: LetterWords | None = None) -> None:
        self.composition = composition

    def reload(self) -> None:
        """Nothing is shown that could be old."""

    def close_letter(self) -> None:
        self.composition = None

    def focus_text(self) -> None:
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)


@dataclass
class Mailbox:
    """Answers for each path what a test put there."""

    found: dict[Path, MailFound | Trouble] = field(default_factory=dict)

    def read(
        self, path: Path, tell: Callable[[int, int], None], cancelled: Callable[[], bool]
    ) -> MailFound:
        found = self.found[path]
        if isinstance(found, Trouble):
            raise found
        return found


@dataclass
class Acceptances:
    """Remembers which mails told that an invitation was accepted; all of them settle one."""

    told: list[Accepted] = field(default_factory=list)

    def settle(self, accepted: Sequence[Accepted]) -> int:
        self.told += accepted
        return len(accepted)


@dataclass
class Stage:
    """The room, what surrounds the requests, and the pane."""

    room: WritingRoom
    tasks: TaskRunner = field(default_factory=AtOnce)
    shell: RecordingShell = field(default_factory=RecordingShell)
    browser: RecordingBrowser = field(default_factory=RecordingBrowser)
    mails: Mailbox = field(default_factory=Mailbox)
    accepted: Acceptances = field(default_factory=Acceptances)
    clipboard: str = ""
    letter: PlainLetter = field(init=False)
    requests: Requests = field(init=False)
    considering: Considering = field(init=False)

    def __post_init__(self) -> None:
        room = self.room
        self.requests = Requests(room.database, room.clock)
        self.considering = Considering(
            self.requests,
            Decisions(room.database, room.clock),
            room.people,
            room.composing,
            room.clock,
            partial(str, "Ines"),
            str,
        )

    def arrive(self, *names: str, note: str = "", suspicion: Suspicion | None = None) -> None:
        """Requests of these people, each an hour older than the one before."""
        there = len(self.requests.open())
        self.considering.add_arrived(
            [
                Arrived(
                    name,
                    name.lower().replace(" ", "-"),
                    f"Engineer at Firm {place}",
                    note,
                    START - timedelta(days=3, hours=there + place),
                    RequestSource.MAIL if suspicion else RequestSource.ARCHIVE,
                    suspicion,
                )
                for place, name in enumerate(names)
            ]
        )

    def pane(self) -> RequestsPane:
        """A pane that looks at this room."""
        signs = RequestSigns(
            self.requests, self.room.table, Background(self.room.database), partial(str, "Ines")
        )
        return RequestsPane(
            RequestParts(
                self.considering,
                signs,
                self.mails,
                self.accepted,
                self._letter,
                self.tasks,
                self.tasks,
                self.tasks,
                self._clipboard,
                self.browser,
                self.room.clock,
                self.room.acts.undo,
            ),
            self.shell,
        )

    def _letter(self, parent: QWidget) -> LetterPage:
        self.letter = PlainLetter(parent)
        return LetterPage(self.letter, self.letter)

    def _clipboard(self) -> str:
        return self.clipboard
