"""What the requests stand on, as their presenter sees it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from cordially.domain.acts import Undone
from cordially.domain.clock import Clock
from cordially.domain.mails import Accepted, MailFound
from cordially.domain.messages import CompositionId
from cordially.domain.requests import (
    AcceptReason,
    Added,
    Arrived,
    Decision,
    Request,
    RequestId,
    Step,
)
from cordially.domain.signals import Signal
from cordially.services.considering import Taken
from cordially.services.request_signs import Gathered, Groups
from cordially.ui.desktop import Browser
from cordially.ui.letter.words import LetterWords
from cordially.ui.tasks import TaskRunner


class Considering(Protocol):
    """Runs on the store's thread (`cordially.services.considering.Considering`)."""

    def open(self) -> tuple[Request, ...]:
        """Every request still to be considered, in the order they are offered in."""
        ...

    def add_pasted(self, text: str) -> Added:
        """Keep the requests in a pasted text. Raises `Trouble` NO_REQUEST_INSIDE."""
        ...

    def add_arrived(self, arrived: Sequence[Arrived]) -> Added:
        """Keep requests that were read elsewhere."""
        ...

    def decide(
        self,
        request: RequestId,
        decision: Decision,
        reason: str = "",
        why: AcceptReason | None = None,
    ) -> Taken:
        """Write a decision down, as one step."""
        ...

    def ignore_together(self, requests: Sequence[RequestId]) -> Step | None:
        """Ignore some requests as one step."""
        ...

    def last(self) -> Step | None:
        """What undo would take back."""
        ...

    def undo(self) -> Step | None:
        """Take the newest step back."""
        ...

    def accepted(self, request: RequestId) -> bool:
        """The note of an accepted request was sent."""
        ...


class Signs(Protocol):
    """Why requests look the way they do (`cordially.services.request_signs.RequestSigns`)."""

    def gather(self, requests: Sequence[Request]) -> Gathered:
        """What a look needs; runs on the store's thread."""
        ...

    def same_texts(self, requests: Sequence[Request], own_name: str = "") -> Groups:
        """Requests with one text; any thread."""
        ...

    def look(
        self, gathered: Gathered, groups: Groups = ()
    ) -> tuple[tuple[RequestId, tuple[Signal, ...]], ...]:
        """The signs of each; any thread."""
        ...


class Mails(Protocol):
    """Reads mails that were saved (`cordially.services.incoming_mail.IncomingMail`).

    Runs where something may be waited for.
    """

    def read(
        self, path: Path, tell: Callable[[int, int], None], cancelled: Callable[[], bool]
    ) -> MailFound:
        """What a mail, a mailbox or a folder tells. Raises `Trouble`."""
        ...


class Acceptances(Protocol):
    """What mails tell of invitations (`cordially.services.accepted_mails.AcceptedMails`)."""

    def settle(self, accepted: Sequence[Accepted]) -> int:
        """Settle the invitations that were accepted; runs on the store's thread."""
        ...


class Letter(Protocol):
    """Where a letter is written (`cordially.ui.letter.letter_view.LetterView`)."""

    @property
    def answered(self) -> SignalInstance:
        """(composition, answer): the user said what became of it."""
        ...

    @property
    def handed_over(self) -> SignalInstance:
        """(composition): it was copied."""
        ...

    @property
    def left(self) -> SignalInstance:
        """Escape was pressed."""
        ...

    @property
    def trouble_met(self) -> SignalInstance:
        """(trouble): something expected went wrong."""
        ...

    @property
    def undoable(self) -> SignalInstance:
        """(act): something was done that can be undone."""
        ...

    def open(self, composition: CompositionId, words: LetterWords | None = None) -> None:
        """Show a letter; `words` are what is said otherwise than usual."""
        ...

    def reload(self) -> None:
        """Look at the store again."""
        ...

    def close_letter(self) -> None:
        """Show none."""
        ...

    def focus_text(self) -> None:
        """Put the focus where it is written."""
        ...


@dataclass(frozen=True, slots=True)
class LetterPage:
    """A letter as it is placed, and as it is spoken to: one object seen from two sides."""

    widget: QWidget
    letter: Letter


@dataclass(frozen=True, slots=True)
class RequestParts:
    """What the pane is built from.

    `checking` runs on a thread that looks through texts, `reading` on one that may wait for
    another program. `clipboard` tells the text that was copied last; `undo` takes back what
    was done in a letter, such as to silence a finding.
    """

    considering: Considering
    signs: Signs
    mails: Mails
    accepted: Acceptances
    letter: Callable[[QWidget], LetterPage]
    tasks: TaskRunner
    checking: TaskRunner
    reading: TaskRunner
    clipboard: Callable[[], str]
    browser: Browser
    clock: Clock
    undo: Callable[[], Undone | None]
