"""Buttons: what they say, how much they weigh, and the key that does the same."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QWidget

from cordially.ui.theme import Tokens, TypeRole, font_of, line_of, scaled, tokens_now

_FADED = 0.45
_KEY_FADED = 0.75


class ButtonRole(StrEnum):
    """How much a button weighs; one screen has one primary."""

    PRIMARY = "primary"
    NORMAL = "normal"
    QUIET = "quiet"
    LINK = "link"


class ButtonSize(StrEnum):
    """The ordinary height, or the smaller one inside a finding."""

    ORDINARY = "ordinary"
    SMALL = "small"


class Button(QPushButton):
    """A button with its words and, boxed beside them, the key that does the same.

    `words` are plain: an ampersand is an ampersand. `hint` is a portable key sequence
    such as "Ctrl+Return"; it is only shown, unless `bind_key` makes it work.
    """

    def __init__(
        self,
        words: str,
        parent: QWidget | None = None,
        *,
        role: ButtonRole = ButtonRole.NORMAL,
        size: ButtonSize = ButtonSize.ORDINARY,
        hint: str = "",
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._size = size
        self._hint = hint
        self._ring = False
        self.setFont(font_of(self._type_role()))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        if role is ButtonRole.LINK:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_words(words)

    @property
    def role(self) -> ButtonRole:
        """How much the button weighs."""
        return self._role

    def set_words(self, words: str) -> None:
        """Say something else on the button."""
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.updateGeometry()

    def show_hint(self, hint: str) -> None:
        """Show another key beside the words, or with an empty one none."""
        if hint != self._hint:
            self._hint = hint
            self.updateGeometry()
            self.update()

    def bind_key(self) -> None:
        """Let the key of the hint press this button wherever its window has the focus."""
        press_by_key(self, self._hint)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        across, down = self._padding()
        width = metrics.horizontalAdvance(self._words()) + 2 * across + 2
        if self._hint:
            width += scaled(8) + self._key_width()
        return QSize(width, line_of(self._type_role()) + 2 * down + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt presses a button with Enter in dialogs alone.
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(_FADED)
        tokens = tokens_now()
        self._paint_ground(painter, tokens)
        self._paint_words(painter, tokens)

    def _paint_ground(self, painter: QPainter, tokens: Tokens) -> None:
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        corner = scaled(4 if self._role is ButtonRole.LINK else 8)
        if self.hasFocus() and self._ring:
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
            if self._role is not ButtonRole.PRIMARY:
                return
            area = area.adjusted(3, 3, -3, -3)
            corner -= 2
        fill, line = self._ground(tokens)
        if fill is None and line is None:
            return
        painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(line), 1) if line else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(area, corner, corner)

    def _ground(self, tokens: Tokens) -> tuple[str | None, str | None]:
        lit = self.isEnabled() and self.underMouse()
        if self._role is ButtonRole.PRIMARY:
            fill = QColor(tokens.blue)
            shade = fill.darker(112) if self.isDown() else fill.lighter(108) if lit else fill
            return shade.name(), shade.name()
        if self._role is ButtonRole.NORMAL:
            pressed = self.isDown() or self.isChecked()
            return (tokens.sel if pressed else tokens.sheet), (
                tokens.field if lit else tokens.line2
            )
        if self._role is ButtonRole.QUIET and (lit or self.isDown() or self.isChecked()):
            return tokens.sel if self.isDown() or self.isChecked() else tokens.rail, None
        return None, None

    def _paint_words(self, painter: QPainter, tokens: Tokens) -> None:
        across, _ = self._padding()
        area = self.rect().adjusted(across + 1, 0, -across - 1, 0)
        ink = {
            ButtonRole.PRIMARY: tokens.on_blue,
            ButtonRole.NORMAL: tokens.ink,
            ButtonRole.QUIET: tokens.ink2,
            ButtonRole.LINK: tokens.blue,
        }[self._role]
        font = self.font()
        if self._role is ButtonRole.LINK:
            font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(QColor(ink))
        room = area.width() - (scaled(8) + self._key_width() if self._hint else 0)
        # One pixel more than the room: a width is rounded where a text is measured.
        words = QFontMetrics(font).elidedText(self._words(), Qt.TextElideMode.ElideRight, room + 1)
        used = QFontMetrics(font).horizontalAdvance(words)
        left = area.left() + max(0, (room - used) // 2)
        place = QRect(left, area.top(), used + 1, area.height())
        middle = Qt.AlignmentFlag.AlignCenter
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if mirrored:
            place.moveRight(self.width() - left)
        painter.drawText(place, int(middle | Qt.TextFlag.TextSingleLine), words)
        if self._hint:
            after = left + used + scaled(8)
            box = QRect(after, 0, self._key_width(), line_of(TypeRole.KEY) + 2)
            box.moveTop((self.height() - box.height()) // 2)
            if mirrored:
                box.moveRight(self.width() - after)
            paint_key(painter, box, self._key(), tokens, ink=_key_ink(self._role, tokens))

    def _words(self) -> str:
        return self.text().replace("&&", "&")

    def _key(self) -> str:
        return key_in_words(self._hint)

    def _key_width(self) -> int:
        return key_width(self._key())

    def _type_role(self) -> TypeRole:
        if self._role is ButtonRole.LINK:
            small = self._size is ButtonSize.SMALL
            return TypeRole.SMALL if small else TypeRole.BODY
        return TypeRole.BUTTON

    def _padding(self) -> tuple[int, int]:
        if self._role is ButtonRole.LINK:
            return scaled(1), scaled(1)
        if self._size is ButtonSize.SMALL:
            return scaled(10), scaled(4)
        return scaled(14), scaled(7)


def _key_ink(role: ButtonRole, tokens: Tokens) -> str | None:
    return tokens.on_blue if role is ButtonRole.PRIMARY else None


def press_by_key(button: QAbstractButton, sequence: str) -> None:
    """Let a portable key sequence press a button wherever its window has the focus.

    A button's own shortcut presses it only 100 ms later, when the next keys were already
    typed into something else.
    """
    shortcut = QShortcut(QKeySequence.fromString(sequence), button)
    shortcut.activated.connect(button.click)


def key_in_words(sequence: str) -> str:
    """A portable key sequence as this system writes it, with Enter for Return."""
    native = QKeySequence.fromString(sequence).toString(QKeySequence.SequenceFormat.NativeText)
    return native.replace("Return", "Enter")


def key_width(key: str) -> int:
    """How wide the box around a key is."""
    return QFontMetrics(font_of(TypeRole.KEY)).horizontalAdvance(key) + 2 * scaled(5) + 2


def paint_key(
    painter: QPainter, box: QRect, key: str, tokens: Tokens, *, ink: str | None = None
) -> None:
    """Paint a key in its box; `ink` paints it in one colour on a coloured ground."""
    painter.save()
    if ink is not None:
        painter.setOpacity(painter.opacity() * _KEY_FADED)
    painter.setPen(QPen(QColor(ink or tokens.line2), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush if ink else QColor(tokens.sheet))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(QColor(ink or tokens.ink3))
    painter.setFont(font_of(TypeRole.KEY))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), key)
    painter.restore()
