"""A field for plain text that is as high as its text."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from cordially.ui.theme import TypeRole, font_of, scaled
from cordially.ui.writing.text_places import plain_text_of
from cordially.ui.writing.underlines import UnderlinedEditor

_LEAST_LINES = 2


class LineEditor(UnderlinedEditor):
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
