"""Where the personal line is written: a field in its blue frame, as high as its text."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from cordially.ui.composer.text_places import plain_text_of
from cordially.ui.composer.underlines import Underlines
from cordially.ui.theme import Tone, TypeRole, font_of, scaled, tokens_now
from cordially.ui.widgets import ElidedLabel

_LEAST_LINES = 2


class LineEditor(QPlainTextEdit):
    """Plain text, as high as it is long, so that the sheet around it scrolls.

    `cursor_moved` carries where the cursor stands now, in the field's own coordinates.
    """

    focus_changed = Signal()
    cursor_moved = Signal(QRect)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("place", "sheet")
        self.setFont(font_of(TypeRole.LETTER))
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.underlines = Underlines(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.cursorPositionChanged.connect(self._tell_cursor)
        self.horizontalScrollBar().valueChanged.connect(self._stay)
        self._fit()

    def text(self) -> str:
        """The line as it was typed."""
        return plain_text_of(self)

    def take(self, text: str) -> None:
        """Show another text, the cursor at its end."""
        if text != self.text():
            self.setPlainText(text)
            self.moveCursor(self.textCursor().MoveOperation.End)

    def finish_composing(self) -> None:
        """Take in what an input method has begun, before something else is shown here."""
        if self.hasFocus():
            QGuiApplication.inputMethod().commit()

    def sizeHint(self) -> QSize:
        return QSize(scaled(320), self._height())

    def event(self, event: QEvent) -> bool:
        # With nothing typed here since the line was shown, Ctrl+Z undoes the last act.
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.document().isUndoAvailable()
        ):
            event.ignore()
            return False
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _height(self) -> int:
        # Lines with letters of a substituted font are higher than the font says.
        high = 0.0
        block = self.document().firstBlock()
        while block.isValid():
            high += self.blockBoundingRect(block).height()
            block = block.next()
        least = _LEAST_LINES * self.fontMetrics().lineSpacing()
        return max(round(high), least) + scaled(4)

    @Slot()
    def _fit(self) -> None:
        height = self._height()
        if height != self.height():
            self.setFixedHeight(height)

    @Slot()
    def _stay(self) -> None:
        # Everything is wrapped, yet Qt moves aside by the width of a cursor at a line's end.
        self.horizontalScrollBar().setValue(0)

    @Slot()
    def _tell_cursor(self) -> None:
        self.cursor_moved.emit(self.cursorRect())


class LineBox(QFrame):
    """The blue frame around the personal line, with the words above it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = ElidedLabel("", self, role=TypeRole.SMALL)
        self.label.set_tone(Tone.BLUE)
        self.editor = LineEditor(self)
        self.label.setBuddy(self.editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8))
        column.setSpacing(scaled(2))
        column.addWidget(self.label)
        column.addWidget(self.editor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.editor.focus_changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_now()
        writing = self.editor.hasFocus()
        painter.setPen(QPen(QColor(tokens.focus if writing else tokens.blue), 2 if writing else 1))
        painter.setBrush(QColor(tokens.blue_soft))
        corner = scaled(8)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), corner, corner)
