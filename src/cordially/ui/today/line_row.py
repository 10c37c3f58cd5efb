"""One line of the page: walked by arrows, opened by Enter, done or put off by a letter."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cordially.ui.theme import TypeRole, scaled, tokens_now
from cordially.ui.today.lines import Line
from cordially.ui.widgets import (
    Avatar,
    Button,
    ButtonRole,
    ButtonSize,
    Chip,
    ElidedLabel,
    MutedLine,
)

_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_OPENS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class LineRow(QWidget):
    """A line. `opened`, `finished` and `put_off_asked` carry it; `walked` carries a step.

    Only what is due can be done or put off; its two buttons show while the line has the
    focus or the mouse, and have their room before that, so that no line moves.
    """

    opened = Signal(object)
    finished = Signal(object)
    put_off_asked = Signal(object)
    walked = Signal(int)
    entered = Signal()

    def __init__(self, line: Line, parent: QWidget | None = None, *, primary: bool = False) -> None:
        super().__init__(parent)
        self.line = line
        self._deeds: list[Button] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(line.title)
        self.setAccessibleDescription(" · ".join(filter(None, (line.detail, line.chip))))
        self._lay_out(primary=primary)

    def focus(self) -> None:
        """Take the focus."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held:
            super().keyPressEvent(event)
        elif key in _MOVES:
            self.walked.emit(_MOVES[key])
        elif key in _OPENS:
            self._open()
        elif key == Qt.Key.Key_D and self.line.due is not None:
            self._finish()
        elif key == Qt.Key.Key_P and self.line.due is not None:
            self._put_off()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self._open()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_deeds()
        self.entered.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_deeds()
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._show_deeds()
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._show_deeds()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not (self.hasFocus() or self.underMouse()):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_now()
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(tokens.focus), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.sel) if self.hasFocus() else QColor(tokens.rail))
        painter.drawRoundedRect(area, scaled(8), scaled(8))

    def _lay_out(self, *, primary: bool) -> None:
        line = self.line
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(10), scaled(6), scaled(10), scaled(6))
        row.setSpacing(scaled(10))
        if line.name:
            row.addWidget(Avatar(line.name, self))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(line.title, self))
        if line.detail:
            words.addWidget(MutedLine(line.detail, self, role=TypeRole.SMALL))
        row.addLayout(words, 0 if line.chip else 1)
        if line.chip:
            row.addWidget(Chip(line.chip, self, tone=line.tone))
            row.addStretch(1)
        if line.due is not None:
            deeds = QVBoxLayout()
            deeds.setSpacing(0)
            self._add_deed(deeds, self.tr("Done"), "D").clicked.connect(self._finish)
            self._add_deed(deeds, self.tr("Later"), "P").clicked.connect(self._put_off)
            row.addLayout(deeds)
        if line.button:
            role = ButtonRole.PRIMARY if primary else ButtonRole.NORMAL
            button = Button(line.button, self, role=role)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(self._open)
            row.addWidget(button)

    def _add_deed(self, row: QVBoxLayout, words: str, key: str) -> Button:
        deed = Button(words, self, role=ButtonRole.LINK, size=ButtonSize.SMALL, hint=key)
        deed.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = deed.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        deed.setSizePolicy(policy)
        deed.hide()
        row.addWidget(deed, 0, Qt.AlignmentFlag.AlignTrailing)
        self._deeds.append(deed)
        return deed

    def _show_deeds(self) -> None:
        for deed in self._deeds:
            deed.setVisible(self.hasFocus() or self.underMouse())

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self.line)

    @Slot()
    def _finish(self) -> None:
        self.finished.emit(self.line)

    @Slot()
    def _put_off(self) -> None:
        self.put_off_asked.emit(self.line)
