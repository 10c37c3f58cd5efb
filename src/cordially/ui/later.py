"""What stands in for the parts of the window that are loaded after the first paint."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from cordially.domain.follow_ups import ReminderId
from cordially.domain.messages import Answer, HandOverId
from cordially.domain.people import PersonId
from cordially.ui.shell import Pane, Shell

if TYPE_CHECKING:
    from cordially.services.service_set import ServiceSet
    from cordially.ui.loaded_panes import LoadedPanes


class NotYet(QWidget):
    """Stands where a pane will; `gone_to` comes when somebody goes there."""

    gone_to = Signal()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.gone_to.emit()


class LaterPanes(QObject):
    """The panes that are loaded after the contacts; what is asked of them before waits.

    `hurried` comes where somebody waits.
    """

    hurried = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._panes: LoadedPanes | None = None
        self._waiting: list[Callable[[LoadedPanes], None]] = []

    @property
    def are_there(self) -> bool:
        """Whether they are loaded."""
        return self._panes is not None

    @property
    def panes(self) -> "LoadedPanes":
        """All of them; only once they are loaded."""
        if self._panes is None:
            raise RuntimeError("the store is not open yet")
        return self._panes

    @property
    def is_importing(self) -> bool:
        """Whether an archive is being brought in."""
        return self._panes is not None and self._panes.is_importing

    def take(self, panes: "LoadedPanes") -> None:
        """They are loaded; whatever waited may be had by `go_on`."""
        self._panes = panes

    def go_on(self) -> None:
        """Do what waited."""
        waiting, self._waiting = self._waiting, []
        for ask in waiting:
            ask(self.panes)

    # What makes a pane for the window.

    def today(self, _shell: Shell) -> Pane:
        """The page of today."""
        return self.panes.today

    def invitations(self, _shell: Shell) -> Pane:
        """The invitations."""
        return self.panes.invitations

    def requests(self, _shell: Shell) -> Pane:
        """The requests."""
        return self.panes.requests

    def composer(self, _shell: Shell) -> Pane:
        """The composer."""
        return self.panes.composer

    # What others ask.

    @Slot(str)
    def open_archive(self, path: str) -> None:
        """Bring in the archive at a path."""
        self._ask(partial(_open_archive, path))

    @Slot()
    def choose_archive(self) -> None:
        """Ask for an archive, and bring it in."""
        self._ask(_choose_archive)

    @Slot(object)
    def write_to(self, people: tuple[PersonId, ...]) -> None:
        """Begin a message to these people."""
        self._ask(partial(_write_to, tuple(people)))

    @Slot(int)
    def invite(self, person: int) -> None:
        """Begin an invitation to somebody, or go on with it."""
        self._ask(partial(_invite, person))

    @Slot()
    def record(self) -> None:
        """Show the line that records."""
        self._ask(_record)

    def _ask(self, ask: "Callable[[LoadedPanes], None]") -> None:
        if self._panes is not None:
            ask(self._panes)
        else:
            self._waiting.append(ask)
            self.hurried.emit()


def _open_archive(path: str, panes: "LoadedPanes") -> None:
    panes.open_archive(path)


def _choose_archive(panes: "LoadedPanes") -> None:
    panes.choose_archive()


def _write_to(people: tuple[PersonId, ...], panes: "LoadedPanes") -> None:
    panes.write_to(people)


def _invite(person: int, panes: "LoadedPanes") -> None:
    panes.invite(person)


def _record(panes: "LoadedPanes") -> None:
    panes.record()


class LaterDeeds:
    """What the contacts do with services that are loaded after them; on the store's thread."""

    def __init__(self, services: "Callable[[], ServiceSet]") -> None:
        self._services = services

    def correct(self, hand_over: HandOverId, answer: Answer) -> None:
        """Keep another answer; the one before stays known."""
        self._services().handing_over.correct(hand_over, answer)

    def leave_alone(self, person: PersonId, reason: str) -> None:
        """Write nothing to a person from now on."""
        self._services().following.leaving_alone.leave_alone(person, reason)

    def write_again(self, person: PersonId) -> None:
        """Let a person be written to again."""
        self._services().following.leaving_alone.write_again(person)

    def forget(self, reminder: ReminderId) -> None:
        """Let what was recorded hold no longer."""
        self._services().following.following.forget(reminder)
