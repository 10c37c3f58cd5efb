"""Below the sheet: what can be done with the message, and what became of it."""

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cordially.domain.messages import Answer, Standing
from cordially.ui.theme import TypeRole, scaled, tokens_now
from cordially.ui.widgets import Button, ButtonRole, Muted, Paragraph, inside


class _Question(QFrame):
    """Asks whether the message was sent."""

    answered = Signal(Answer)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Paragraph("", self, role=TypeRole.STRONG)
        self.text = Muted("", self)
        self.sent = Button(self.tr("Yes, sent"), self, role=ButtonRole.PRIMARY, hint="Return")
        self._not_yet = Button(self.tr("Not yet"), self)
        self._skip = Button(self.tr("Skip"), self)
        self._answers = {
            self.sent: Answer.SENT,
            self._not_yet: Answer.NOT_YET,
            self._skip: Answer.SKIPPED,
        }
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(16), scaled(14), scaled(16), scaled(14))
        row.setSpacing(scaled(12))
        row.addLayout(words, 1)
        for button in self._answers:
            button.clicked.connect(self._answer)
            row.addWidget(button)
        self.sent.setDefault(True)
        self.sent.setAutoDefault(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_now()
        painter.setPen(QPen(QColor(tokens.blue), 1))
        painter.setBrush(QColor(tokens.blue_soft))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)

    @Slot()
    def _answer(self) -> None:
        button = self.sender()
        if isinstance(button, Button) and button in self._answers:
            self.answered.emit(self._answers[button])


class HandOverBar(QWidget):
    """The buttons below the sheet, or the question after a hand-over."""

    skip_wanted = Signal()
    take_in_wanted = Signal()
    leave_out_wanted = Signal()
    previous_wanted = Signal()
    next_wanted = Signal()
    hand_over_wanted = Signal()
    correction_wanted = Signal()
    answered = Signal(Answer)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = _Question(self)
        self._question.answered.connect(self.answered)
        self._buttons = QWidget(self)
        self._skip = Button(self.tr("Skip"), self._buttons, hint="Alt+S")
        self._leave = Button(self.tr("Leave out"), self._buttons, role=ButtonRole.QUIET)
        self._back_in = Button(self.tr("Take in again"), self._buttons)
        self._correct = Button(self.tr("It was not sent"), self._buttons, role=ButtonRole.QUIET)
        self._previous = Button(self.tr("Previous"), self._buttons)
        self._next = Button(self.tr("Next"), self._buttons)
        self.hand_over = Button(
            self.tr("Copy and open profile"),
            self._buttons,
            role=ButtonRole.PRIMARY,
            hint="Ctrl+Return",
        )
        self._connect()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(10))
        for button in (self._skip, self._back_in, self._correct, self._leave):
            row.addWidget(button)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        row.addStretch(1)
        row.addWidget(self.hand_over)
        self._remark = Muted("", self, role=TypeRole.SMALL)
        self._remark.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(10))
        column.addWidget(self._buttons)
        column.addWidget(self._question)
        column.addWidget(self._remark)
        self.stop_asking()

    def show_standing(self, standing: Standing) -> None:
        """Offer what fits where the recipient stands."""
        out = standing in {Standing.LEFT_OUT, Standing.SKIPPED}
        sent = standing is Standing.SENT
        self._skip.setVisible(not out and not sent)
        self._leave.setVisible(not out and not sent)
        self._back_in.setVisible(out)
        self._correct.setVisible(sent)
        self.hand_over.setEnabled(not out and not sent)

    def ask(self, name: str, *, by_search: bool, just_now: bool) -> None:
        """Ask whether the message to this person was sent."""
        self._question.title.setText(
            self.tr("Did you send it to {name}?").format(name=inside(name, limit=40))
        )
        if not just_now:
            text = self.tr("It was copied earlier, and nobody said what became of it.")
        elif by_search:
            text = self.tr("The text is on your clipboard; a search for the name is open.")
        else:
            text = self.tr("The text is on your clipboard; the profile is open in the browser.")
        self._question.text.setText(text)
        self._remark.setText(
            self.tr(
                "Only what you confirm counts as sent. Cordially never sends on LinkedIn for"
                " you: paste, press Send there, and confirm here."
            )
        )
        self._show(self._question)
        self._question.sent.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop_asking(self) -> None:
        """Show the buttons."""
        self._remark.setText(
            self.tr(
                "Cordially never sends on LinkedIn for you: paste, press Send there, and"
                " confirm here."
            )
        )
        self._show(self._buttons)

    @property
    def is_asking(self) -> bool:
        """Whether the question stands open."""
        return not self._question.isHidden()

    def _show(self, page: QWidget) -> None:
        self._buttons.setVisible(page is self._buttons)
        self._question.setVisible(page is self._question)

    def _connect(self) -> None:
        self._skip.clicked.connect(self.skip_wanted)
        self._leave.clicked.connect(self.leave_out_wanted)
        self._back_in.clicked.connect(self.take_in_wanted)
        self._correct.clicked.connect(self.correction_wanted)
        self._previous.clicked.connect(self.previous_wanted)
        self._next.clicked.connect(self.next_wanted)
        self.hand_over.clicked.connect(self.hand_over_wanted)
        self._skip.bind_key()
        self.hand_over.bind_key()
