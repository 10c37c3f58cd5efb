"""Below a sheet: the way to hand the message over, and the question that follows."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from cordially.domain.messages import Answer, HandOver, Standing
from cordially.ui.theme import TypeRole, scaled
from cordially.ui.widgets import Button, ButtonRole, FlowLayout, Muted
from cordially.ui.writing.question import Question

_GAP = 10
_ANSWERED = frozenset({Answer.NOT_YET, Answer.SKIPPED})


class HandOverFrame(QWidget):
    """The main button with smaller ones before it, or the question; a remark below both."""

    hand_over_wanted = Signal()
    corrected = Signal(Answer)
    answered = Signal(Answer)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = Question(self)
        self._buttons = QWidget(self)
        self._small = QWidget(self._buttons)
        self._flow = FlowLayout(self._small, gap=_GAP)
        self.was_not_sent = Button(self.tr("It was not sent"), self._small)
        self.was_sent = Button(self.tr("It was sent"), self._small, role=ButtonRole.QUIET)
        self.hand_over = Button(
            self.tr("Copy and open profile"),
            self._buttons,
            role=ButtonRole.PRIMARY,
            hint="Ctrl+Return",
        )
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._buttons)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(scaled(_GAP))
        self._row.addWidget(self._small, 1)
        self._row.addWidget(
            self.hand_over, 0, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop
        )
        self.remark = Muted("", self, role=TypeRole.SMALL)
        self.remark.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(8))
        for part in (self._buttons, self.question, self.remark):
            column.addWidget(part)
        self.question.answered.connect(self.answered)
        self.was_not_sent.clicked.connect(self._correct_to_not_sent)
        self.was_sent.clicked.connect(self._correct_to_sent)
        self.hand_over.clicked.connect(self.hand_over_wanted)
        self.hand_over.bind_key()
        self.stop_asking()

    def put_before(self, buttons: Iterable[Button]) -> None:
        """Have these among the small buttons, behind those that are there."""
        for button in buttons:
            button.setParent(self._small)
            self._flow.addWidget(button)
            button.setVisible(True)
        self.fit()

    def show_standing(self, standing: Standing, handed: HandOver | None) -> None:
        """Offer to correct what was said of a hand-over."""
        is_sent = standing is Standing.SENT
        self.was_not_sent.setVisible(is_sent)
        answered = handed is not None and handed.answer in _ANSWERED
        self.was_sent.setVisible(answered and not is_sent)

    def show_question(self) -> None:
        """Have the question in place of the buttons."""
        self._show(self.question)

    def stop_asking(self) -> None:
        """Show the buttons."""
        self.remark.setText(
            self.tr(
                "Cordially never sends on LinkedIn for you: paste, press Send there, and"
                " confirm here."
            )
        )
        self._show(self._buttons)

    def make_room(self, *, wanted: bool) -> None:
        """Take the remark away where something above it is more to the point."""
        self.remark.setVisible(not wanted)

    @property
    def is_asking(self) -> bool:
        """Whether the question stands open."""
        return not self.question.isHidden()

    def fit(self) -> None:
        """One row where there is room, else the main button below the others."""
        others = [button for button in self._small.findChildren(Button) if not button.isHidden()]
        wanted = sum(button.sizeHint().width() + scaled(_GAP) for button in others)
        wide = wanted + self.hand_over.sizeHint().width() <= self.width()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if wide else down)
        self.question.set_narrow(narrow=self.width() < scaled(500))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _show(self, page: QWidget) -> None:
        self._buttons.setVisible(page is self._buttons)
        self.question.setVisible(page is self.question)

    @Slot()
    def _correct_to_not_sent(self) -> None:
        self.corrected.emit(Answer.NOT_YET)

    @Slot()
    def _correct_to_sent(self) -> None:
        self.corrected.emit(Answer.SENT)
