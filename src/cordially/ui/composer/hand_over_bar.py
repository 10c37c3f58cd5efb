"""Below the sheet: what can be done with the message, and what became of it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from cordially.domain.desk import Seat
from cordially.domain.messages import Answer, Standing
from cordially.ui.theme import TypeRole, scaled
from cordially.ui.widgets import Button, ButtonRole, FlowLayout, Muted, inside
from cordially.ui.writing.question import Opened, Question
from cordially.ui.writing.words import name_of

_OPEN = frozenset({Standing.TO_WRITE, Standing.READY})
_OUT = frozenset({Standing.LEFT_OUT, Standing.SKIPPED})


class HandOverBar(QWidget):
    """The buttons below the sheet, or the question after a hand-over."""

    skip_wanted = Signal()
    take_in_wanted = Signal()
    previous_wanted = Signal()
    next_wanted = Signal()
    hand_over_wanted = Signal()
    corrected = Signal(Answer)
    answered = Signal(Answer)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = Question(self)
        self._buttons = QWidget(self)
        self.skip = Button(self.tr("Skip"), self._buttons, hint="Alt+S")
        self.back_in = Button(self.tr("Take in again"), self._buttons)
        self.was_not_sent = Button(self.tr("It was not sent"), self._buttons)
        self.was_sent = Button(self.tr("It was sent"), self._buttons, role=ButtonRole.QUIET)
        self.previous = Button(self.tr("Previous"), self._buttons)
        self.next = Button(self.tr("Next"), self._buttons)
        self.hand_over = Button(
            self.tr("Copy and open profile"),
            self._buttons,
            role=ButtonRole.PRIMARY,
            hint="Ctrl+Return",
        )
        small = QWidget(self._buttons)
        flow = FlowLayout(small, gap=10)
        for button in self.small_buttons:
            button.setParent(small)
            flow.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._buttons)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(scaled(10))
        self._row.addWidget(small, 1)
        self._row.addWidget(
            self.hand_over, 0, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop
        )
        self._remark = Muted("", self, role=TypeRole.SMALL)
        self._remark.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(10))
        column.addWidget(self._buttons)
        column.addWidget(self.question)
        column.addWidget(self._remark)
        self._connect()
        self.stop_asking()

    def show_seat(self, seat: Seat) -> None:
        """Offer what fits where the recipient stands."""
        standing, handed = seat.standing, seat.recipient.hand_over
        self.skip.setVisible(standing in _OPEN)
        self.back_in.setVisible(standing in _OUT)
        self.was_not_sent.setVisible(standing is Standing.SENT)
        answered = handed is not None and handed.answer in {Answer.NOT_YET, Answer.SKIPPED}
        self.was_sent.setVisible(answered and standing is not Standing.SENT)
        self.hand_over.setVisible(standing in {*_OPEN, Standing.AWAITING})
        self._fit()

    def ask(self, seat: Seat, opened: Opened) -> None:
        """Ask whether the message to this person was sent."""
        words = self.tr("Did you send it to {name}?")
        self.question.ask(words.format(name=inside(name_of(seat), limit=40)), opened)
        self._remark.setText(
            self.tr(
                "Only what you confirm counts as sent. Cordially never sends on LinkedIn for"
                " you: paste, press Send there, and confirm here."
            )
        )
        self._show(self.question)
        self.question.take_focus()

    def stop_asking(self) -> None:
        """Show the buttons."""
        self._remark.setText(
            self.tr(
                "Cordially never sends on LinkedIn for you: paste, press Send there, and"
                " confirm here."
            )
        )
        self._show(self._buttons)

    def make_room(self, *, wanted: bool) -> None:
        """Take the remark away where something above it is more to the point."""
        self._remark.setVisible(not wanted)

    @property
    def is_asking(self) -> bool:
        """Whether the question stands open."""
        return not self.question.isHidden()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """One row where there is room, else the main button below the small ones."""
        shown = [button for button in self.small_buttons if not button.isHidden()]
        room = self.width() - scaled(10) * len(shown)
        wanted = sum(button.sizeHint().width() for button in shown)
        wide = wanted + self.hand_over.sizeHint().width() <= room
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if wide else down)
        self.question.set_narrow(narrow=self.width() < scaled(500))

    @property
    def small_buttons(self) -> tuple[Button, ...]:
        """The buttons before the main one, in their order; some are hidden."""
        return (
            self.skip,
            self.back_in,
            self.was_not_sent,
            self.was_sent,
            self.previous,
            self.next,
        )

    def _show(self, page: QWidget) -> None:
        self._buttons.setVisible(page is self._buttons)
        self.question.setVisible(page is self.question)

    @Slot()
    def _correct_to_not_sent(self) -> None:
        self.corrected.emit(Answer.NOT_YET)

    @Slot()
    def _correct_to_sent(self) -> None:
        self.corrected.emit(Answer.SENT)

    def _connect(self) -> None:
        self.question.answered.connect(self.answered)
        self.skip.clicked.connect(self.skip_wanted)
        self.back_in.clicked.connect(self.take_in_wanted)
        self.was_not_sent.clicked.connect(self._correct_to_not_sent)
        self.was_sent.clicked.connect(self._correct_to_sent)
        self.previous.clicked.connect(self.previous_wanted)
        self.next.clicked.connect(self.next_wanted)
        self.hand_over.clicked.connect(self.hand_over_wanted)
        self.hand_over.bind_key()
