"""What is asked in place before a decision counts: why one accepts, and the two harsh ones."""

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from cordially.domain.requests import AcceptReason
from cordially.ui.requests.words import reason_words
from cordially.ui.theme import TypeRole, scaled, tokens_now
from cordially.ui.widgets import Button, ButtonRole, Card, FlowLayout, Muted, Paragraph

_LONGEST = 300
_CORNER = 12
_ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Strip(Card):
    """A question in place of the buttons. `cancelled` comes with Escape."""

    cancelled = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title = Paragraph(title, self, role=TypeRole.STRONG)
        self.body.addWidget(self.title)

    def enter(self) -> None:
        """Take the focus."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens_now().focus), 2))
            area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(area, _CORNER, _CORNER)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in _ARROWS:
            # Nor do they go on to another request: what was typed here would be gone.
            if self.hasFocus():
                self.focusNextChild()
            event.accept()
        elif event.text().strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            # What decides elsewhere does nothing while a question stands here.
            event.accept()
        else:
            super().keyPressEvent(event)

    def _back(self, parent: QWidget) -> Button:
        back = Button(self.tr("Back"), parent, role=ButtonRole.QUIET, hint="Esc")
        back.clicked.connect(self.cancelled)
        return back


class ReasonStrip(Strip):
    """Asks why a request is accepted; each reason has its figure.

    `given` carries the reason, and the words that are kept for it.
    """

    given = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Why do you accept? It is kept with the person."))
        self.setAccessibleName(self.title.text())
        place = QWidget(self)
        flow = FlowLayout(place)
        self._buttons: dict[QWidget, AcceptReason] = {}
        for figure, why in enumerate(AcceptReason, 1):
            button = Button(reason_words(why), place, hint=str(figure))
            button.clicked.connect(self._press)
            self._buttons[button] = why
            flow.addWidget(button)
        flow.addWidget(self._back(place))
        self.body.addWidget(place)
        self.words = QLineEdit(self)
        self.words.setMaxLength(_LONGEST)
        self.words.setAccessibleName(self.tr("Your reason, in your words"))
        self.words.setPlaceholderText(self.tr("Your reason, in your words; then Enter"))
        self.words.returnPressed.connect(self._give_words)
        self.words.hide()
        self.body.addWidget(self.words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        reasons = list(AcceptReason)
        typed = event.text()
        if not self.words.hasFocus() and typed in {str(n) for n in range(1, len(reasons) + 1)}:
            self._choose(reasons[int(typed) - 1])
        else:
            super().keyPressEvent(event)

    @Slot()
    def _press(self) -> None:
        button = self.sender()
        if isinstance(button, QWidget):
            self._choose(self._buttons[button])

    def _choose(self, why: AcceptReason) -> None:
        if why is AcceptReason.OTHER:
            self.words.show()
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.given.emit(why, reason_words(why))

    @Slot()
    def _give_words(self) -> None:
        words = self.words.text().strip()
        if words:
            self.given.emit(AcceptReason.OTHER, words)


class DoNotKnowStrip(Strip):
    """Says what "I don't know this person" does to the other. `confirmed` comes with Enter."""

    confirmed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("What “I don’t know {name}” does").format(name=name))
        self.setAccessibleName(self.title.text())
        self.body.addWidget(
            Paragraph(
                self.tr(
                    "On LinkedIn, ignore the request, then choose “I don’t know” in the line that"
                    " takes its place. They may then not be able to invite you again, and several"
                    " such answers can restrict their account. For somebody you could only not"
                    " place, Ignore is enough."
                ),
                self,
            )
        )
        self.body.addLayout(
            _confirming(self, Button(self.tr("I don’t know this person"), self, hint="Return"))
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.confirm()
        else:
            super().keyPressEvent(event)

    @Slot()
    def confirm(self) -> None:
        """It is meant."""
        self.confirmed.emit("")


class ReportStrip(Strip):
    """The steps to report somebody on LinkedIn, and what is kept of it here.

    `confirmed` carries what happened, in the user's words, perhaps empty.
    """

    confirmed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Report {name} on LinkedIn").format(name=name))
        self.setAccessibleName(self.title.text())
        steps = (
            self.tr("1. Open the profile, and choose “More” below the name."),
            self.tr("2. Choose “Report / Block”, then what you want to report."),
            self.tr("3. Say what it is about, and send it. LinkedIn decides what follows."),
            self.tr("4. Come back here and press Enter: day and reason are kept with the request."),
        )
        for step in steps:
            self.body.addWidget(Paragraph(step, self))
        label = Muted(self.tr("What happened, in a few words"), self, role=TypeRole.SMALL)
        self.words = QLineEdit(self)
        self.words.setMaxLength(_LONGEST)
        self.words.setAccessibleName(label.text())
        self.words.returnPressed.connect(self.confirm)
        self.body.addWidget(label)
        self.body.addWidget(self.words)
        self.body.addLayout(
            _confirming(self, Button(self.tr("I have reported it"), self, hint="Return"))
        )

    def enter(self) -> None:
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def confirm(self) -> None:
        """It was done."""
        self.confirmed.emit(self.words.text().strip())


def _confirming(strip: "DoNotKnowStrip | ReportStrip", button: Button) -> QHBoxLayout:
    button.clicked.connect(strip.confirm)
    back = Button(strip.tr("Back"), strip, role=ButtonRole.QUIET, hint="Esc")
    back.clicked.connect(strip.cancelled)
    row = QHBoxLayout()
    row.setSpacing(scaled(8))
    row.addWidget(button)
    row.addWidget(back)
    row.addStretch(1)
    return row
