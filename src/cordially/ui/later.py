"""What stands in for the parts of the window that are loaded after the first paint."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from cordially.domain.follow_ups import ReminderId
from cordially.domain.messages import Answer, HandOverId
from cordially.domain.people import PersonId

if TYPE_CHECKING:
    from cordially.services.service_set import ServiceSet


class NotYet(QWidget):
    """Stands where a pane will; `gone_to` comes when somebody goes there."""

    gone_to = Signal()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.gone_to.emit()


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
