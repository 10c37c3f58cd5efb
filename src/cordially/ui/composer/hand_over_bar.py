"""Below the sheet: what can be done with the message, and what became of it."""

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QVBoxLayout, QWidget

from cordially.domain.desk import Seat
from cordially.domain.messages import Answer, Standing
from cordially.ui.composer.desk_screen import Opened
from cordially.ui.composer.words import name_of
from cordially.ui.theme import TypeRole, scaled, tokens_now
from cordially.ui.widgets import Button, ButtonRole, FlowLayout, Muted, Paragraph, inside

_OPEN = frozenset({Standing.TO_WRITE, Standing.READY})
_OUT = frozenset({Standing.LEFT_OUT, Standing.SKIPPED})


class Question(QFrame):
    """Asks whether the message was sent."""

    answered = Signal(Answer)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Paragraph("", self, role=TypeRole.STRONG)
        self.text = Muted("", self)
        self.sent = Button(self.tr("Yes, sent"), self, role=ButtonRole.PRIMARY, hint="Return")
        self.not_yet = Button(self.tr("Not yet"), self)
        self.skip = Button(self.tr("Skip"), self)
        self._answers = {
            self.sent: Answer.SENT,
            self.not_yet: Answer.NOT_YET,
            self.skip: Answer.SKIPPED,
        }
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.text)
        self._buttons = QWidget(self)
        flow = FlowLayout(self._buttons, gap=8)
        for button in self._answers:
            button.setParent(self._buttons)
            button.clicked.connect(self._answer)
            # Enter presses whichever of the three has the focus.
            button.setAutoDefault(True)
            flow.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setSpacing(scaled(12))
        self._row.addLayout(words, 1)
        self._row.addWidget(self._buttons)
        self.set_narrow(narrow=False)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the buttons below the words where there is no room beside them."""
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(below if narrow else beside)
        across = scaled(12 if narrow else 16)
        self._row.setContentsMargins(across, scaled(14), across, scaled(14))
        policy = self._buttons.sizePolicy()
        fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred
        policy.setHorizontalPolicy(free if narrow else fixed)
        self._buttons.setSizePolicy(policy)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_now()
        painter.setPen(QPen(QColor(tokens.blue), 1))
        painter.setBrush(QColor(tokens.blue_soft))
        corner = scaled(12)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)

    @Slot()
    def _answer(self) -> None:
        button = self.sender()
        if isinstance(button, Button) and button in self._answers:
            self.answered.emit(self._answers[button])


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
        self.question.title.setText(
            self.tr("Did you send it to {name}?").format(name=inside(name_of(seat), limit=40))
        )
        self.question.text.setText(
            {
                Opened.PROFILE: self.tr(
                    "The text is on your clipboard; the profile is open in the browser."
                ),
                Opened.SEARCH: self.tr(
                    "The text is on your clipboard; no profile is known, so a search for the"
                    " name is open."
                ),
                Opened.NOTHING: self.tr("The text is on your clipboard; no page was opened."),
                Opened.EARLIER: self.tr(
                    "It was copied earlier, and nobody said what became of it."
                ),
            }[opened]
        )
        self._remark.setText(
            self.tr(
                "Only what you confirm counts as sent. Cordially never sends on LinkedIn for"
                " you: paste, press Send there, and confirm here."
            )
        )
        self._show(self.question)
        self.question.sent.setFocus(Qt.FocusReason.OtherFocusReason)

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
