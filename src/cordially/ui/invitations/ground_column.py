"""Why this person: the grounds as cards, and the one question of the chosen one."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from cordially.domain.invitations import Ground, Invitation
from cordially.ui.invitations.words import ground_line, ground_question, ground_title
from cordially.ui.theme import Tone, TypeRole, scaled, tokens_now
from cordially.ui.widgets import Muted, Paragraph, SectionLabel

_LONGEST_ANSWER = 300


class GroundCard(QAbstractButton):
    """One ground: its name, its smaller line, and whether it is chosen."""

    stepped = Signal(int)

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ground = ground
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._title = Paragraph(ground_title(ground), self)
        self._line = Muted("", self, role=TypeRole.SMALL)
        if ground is Ground.NONE:
            self._line.set_tone(Tone.WAX)
        for label in (self._title, self._line):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(scaled(11), scaled(8), scaled(11), scaled(8))
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self._line)
        self.setAccessibleName(ground_title(ground))
        self.show_shared(0)

    def show_shared(self, shared: int) -> None:
        """Say how many contacts know both, where it matters."""
        line = ground_line(self.ground, shared)
        self._line.setText(line)
        self._line.setVisible(bool(line))
        self.setAccessibleDescription(line)
        self.updateGeometry()

    def set_chosen(self, *, chosen: bool) -> None:
        """Show whether this is the ground."""
        self.setChecked(chosen)
        title = ground_title(self.ground)
        self._title.set_bold(*((title,) if chosen else ()))
        self.update()

    def sizeHint(self) -> QSize:
        least = self._column.minimumSize().width()
        return QSize(least, self._column.heightForWidth(max(self.width(), least)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._column.heightForWidth(width)

    def nextCheckState(self) -> None:
        """A card is checked by its owner alone."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps and not event.modifiers():
            self.stepped.emit(steps[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_now()
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        corner = scaled(8)
        if self.isChecked():
            painter.setPen(QPen(QColor(tokens.blue), 1))
            painter.setBrush(QColor(tokens.sel))
            painter.drawRoundedRect(area, corner, corner)
        elif self.underMouse():
            painter.setPen(QPen(QColor(tokens.line2), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, corner, corner)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)


class GroundColumn(QWidget):
    """The cards, walked by arrows; Enter, Space or the card's number chooses one.

    `ground_chosen` carries a `Ground`, `words_typed` the answer after each key, `left`
    comes with Enter in the answer, `answer_moved` when the answer stands elsewhere.
    """

    ground_chosen = Signal(object)
    words_typed = Signal(str)
    left = Signal()
    answer_moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setting = False
        self._cards = tuple(GroundCard(ground, self) for ground in Ground)
        self._answer = QWidget(self)
        self._question = SectionLabel("", self._answer)
        self.field = QLineEdit(self._answer)
        self.field.setMaxLength(_LONGEST_ANSWER)
        self._question.setBuddy(self.field)
        inner = QVBoxLayout(self._answer)
        inner.setContentsMargins(scaled(11), scaled(2), 0, scaled(8))
        inner.setSpacing(scaled(4))
        inner.addWidget(self._question)
        inner.addWidget(self.field)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scaled(2))
        for card in self._cards:
            self._column.addWidget(card)
            card.clicked.connect(self._choose)
            card.stepped.connect(self._step)
        self._answer.setVisible(False)
        self._answer.installEventFilter(self)
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self.left)
        self.field.editingFinished.connect(self._show_beginning)

    def show_invitation(self, invitation: Invitation) -> None:
        """Show the ground and its answer; an answer that is being typed stays."""
        ground = invitation.ground
        for card in self._cards:
            card.set_chosen(chosen=card.ground is ground)
        self._answer.setVisible(ground is not None)
        if ground is None:
            return
        question = ground_question(ground)
        self._question.setText(question)
        self.field.setAccessibleName(question)
        place = next(at for at, card in enumerate(self._cards) if card.ground is ground)
        self._column.removeWidget(self._answer)
        self._column.insertWidget(place + 1, self._answer)
        QWidget.setTabOrder(self._cards[place], self.field)
        words = invitation.overruled if ground is Ground.NONE else invitation.ground_words
        if self.field.text().strip() != words:
            self._setting = True
            self.field.setText(words)
            self._setting = False

    def show_shared(self, shared: int) -> None:
        """Say how many contacts know both."""
        for card in self._cards:
            card.show_shared(shared)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab stops at, in its order."""
        return (*self._cards, self.field)

    def focus_cards(self) -> None:
        """Put the focus on the chosen ground, or on the first."""
        chosen = next((card for card in self._cards if card.isChecked()), self._cards[0])
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_answer(self) -> None:
        """Put the cursor into the answer."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_1
        if not event.modifiers() and 0 <= number < len(self._cards):
            self._cards[number].setFocus(Qt.FocusReason.OtherFocusReason)
            self._cards[number].click()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Move, QEvent.Type.Show}:
            self.answer_moved.emit()
        return False

    @Slot()
    def _choose(self) -> None:
        card = self.sender()
        if isinstance(card, GroundCard):
            self.ground_chosen.emit(card.ground)

    @Slot(int)
    def _step(self, step: int) -> None:
        card = self.sender()
        if isinstance(card, GroundCard):
            to = max(0, min(self._cards.index(card) + step, len(self._cards) - 1))
            self._cards[to].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _typed(self, words: str) -> None:
        if not self._setting:
            self.words_typed.emit(words)

    @Slot()
    def _show_beginning(self) -> None:
        if not self.field.hasFocus():
            self.field.setCursorPosition(0)
