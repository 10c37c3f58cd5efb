"""What stands in for the parts of the window that are loaded after the first paint."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from cordially.domain.messages import Answer, HandOverId

if TYPE_CHECKING:
    from cordially.services.service_set import ServiceSet


class NotYet(QWidget):
    """Stands where a pane will; `gone_to` comes when somebody goes there."""

    gone_to = Signal()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.gone_to.emit()


class LaterCorrections:
    """Where answers are corrected; loaded with the first correction."""

    def __init__(self, services: "Callable[[], ServiceSet]") -> None:
        self._services = services

    def correct(self, hand_over: HandOverId, answer: Answer) -> None:
        """Keep another answer; runs on the store's thread."""
        self._services().handing_over.correct(hand_over, answer)
