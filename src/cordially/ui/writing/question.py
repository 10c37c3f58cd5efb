"""Asks what became of a message that was handed over."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QVBoxLayout, QWidget

from cordially.domain.messages import Answer
from cordially.ui.theme import TypeRole, scaled, tokens_now
from cordially.ui.widgets import Button, ButtonRole, FlowLayout, Muted, Paragraph

_PRESSES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Opened(StrEnum):
    """What the browser shows while one is asked whether a message was sent."""

    PROFILE = "profile"
    SEARCH = "search"
    NOTHING = "nothing"
    EARLIER = "earlier"


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
            button.installEventFilter(self)
            flow.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setSpacing(scaled(12))
        self._row.addLayout(words, 1)
        self._row.addWidget(self._buttons)
        self.set_narrow(narrow=False)

    def ask(self, title: str, opened: Opened) -> None:
        """Ask this; what the browser shows is said below it."""
        self.title.setText(title)
        self.text.setText(
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

    @property
    def buttons(self) -> tuple[Button, ...]:
        """The three answers: sent, not yet, skip."""
        return tuple(self._answers)

    def name_answers(self, sent: str, not_yet: str, skip: str) -> None:
        """Other words on the three buttons."""
        for button, words in zip(self._answers, (sent, not_yet, skip), strict=True):
            button.set_words(words)

    def take_focus(self) -> None:
        """Have Enter say that it was sent."""
        self.sent.setFocus(Qt.FocusReason.OtherFocusReason)

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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let no held key answer: it may be the one that led here."""
        return isinstance(event, QKeyEvent) and event.isAutoRepeat() and event.key() in _PRESSES

    @Slot()
    def _answer(self) -> None:
        button = self.sender()
        if isinstance(button, Button) and button in self._answers:
            self.answered.emit(self._answers[button])
