"""A finding: what was noticed, in colour and word, and what can be done about it."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cordially.ui.theme import Tone, TypeRole, scaled, tokens_now
from cordially.ui.widgets.buttons import Button, ButtonRole, ButtonSize
from cordially.ui.widgets.flow_layout import FlowLayout
from cordially.ui.widgets.labels import Muted, Paragraph

_BAR = 3


@dataclass(frozen=True, slots=True)
class Action:
    """Something offered: the name it is told by, and the words on its button or link.

    `hint` is the portable key sequence that does the same, shown beside the words.
    """

    name: str
    words: str
    role: ButtonRole = ButtonRole.NORMAL
    hint: str = ""


class FindingCard(QFrame):
    """One finding beside the text it is about.

    The title is bold, `text` the sentence, `small` a smaller remark. Actions with the
    role LINK stand below the buttons as links. `action_chosen` carries an action's name.
    """

    action_chosen = Signal(str)

    def __init__(
        self,
        tone: Tone,
        title: str,
        parent: QWidget | None = None,
        *,
        text: str = "",
        small: str = "",
        actions: tuple[Action, ...] = (),
        body: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._buttons: dict[QWidget, str] = {}
        self._column = QVBoxLayout(self)
        side = scaled(12)
        self._column.setContentsMargins(side + _BAR, scaled(9), side, scaled(9))
        self._column.setSpacing(0)
        self.title = Paragraph(title, self, role=TypeRole.STRONG)
        self.text = Paragraph(text, self)
        self.small = Muted(small, self, role=TypeRole.SMALL)
        for label in (self.title, self.text, self.small):
            label.setVisible(bool(label.text()))
            self._column.addWidget(label)
        self._body_place = QVBoxLayout()
        self._column.addLayout(self._body_place)
        if body is not None:
            self.set_body(body)
        self._add_row(tuple(a for a in actions if a.role is not ButtonRole.LINK), 8)
        self._add_row(tuple(a for a in actions if a.role is ButtonRole.LINK), 4)
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(filter(None, (text, small))))

    @property
    def tone(self) -> Tone:
        """The colour of the finding."""
        return self._tone

    def set_tone(self, tone: Tone) -> None:
        """Take another colour."""
        self._tone = tone
        self.update()

    def set_body(self, body: QWidget | None) -> None:
        """Show a widget between text and actions; the one before is deleted."""
        while (item := self._body_place.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if body is not None:
            self._body_place.setContentsMargins(0, scaled(8), 0, 0)
            self._body_place.addWidget(body)
        else:
            self._body_place.setContentsMargins(0, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_now()
        corner = scaled(8)
        area = QRectF(self.rect())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        path = QPainterPath()
        path.addRoundedRect(area, corner, corner)
        half = QRectF(area)
        bar = QRectF(area)
        bar.setWidth(_BAR)
        half.setWidth(area.width() / 2)
        if mirrored:
            half.moveRight(area.right())
            bar.moveRight(area.right())
        square = QPainterPath()
        square.addRect(half)
        painter.fillPath(path.united(square), tokens.soft(self._tone))
        painter.fillRect(bar, tokens.strong(self._tone))

    def _add_row(self, actions: tuple[Action, ...], gap: int) -> None:
        if not actions:
            return
        place = QWidget(self)
        row = FlowLayout(place)
        row.setContentsMargins(0, scaled(gap), 0, scaled(2))
        for action in actions:
            button = Button(
                action.words, place, role=action.role, size=ButtonSize.SMALL, hint=action.hint
            )
            self._buttons[button] = action.name
            button.clicked.connect(self._choose)
            row.addWidget(button)
        self._column.addWidget(place)

    def enter(self) -> None:
        """Take the focus to the first thing that can be done about it."""
        first = next(iter(self._buttons), self)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, QWidget) and button in self._buttons:
            self.action_chosen.emit(self._buttons[button])
