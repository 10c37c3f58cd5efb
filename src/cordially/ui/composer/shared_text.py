"""The text that everybody gets, its merge fields shown as chips."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cordially.domain.merge_fields import Field, MergeField, pieces
from cordially.services.starting_texts import place_personal
from cordially.ui.theme import TypeRole, font_of, scaled, tokens_now
from cordially.ui.widgets import (
    Button,
    ButtonRole,
    ButtonSize,
    Card,
    FlowLayout,
    Muted,
    SectionLabel,
)
from cordially.ui.writing.text_places import plain_text_of, utf16_length
from cordially.ui.writing.underlines import UnderlinedEditor
from cordially.ui.writing.words import field_word, unfilled_word

_INSERTED = (
    MergeField.GIVEN_NAME,
    MergeField.FAMILY_NAME,
    MergeField.COMPANY,
    MergeField.POSITION,
)


class FieldEditor(UnderlinedEditor):
    """Edits plain text whose merge fields look and behave like one sign.

    The text itself keeps the braces, so what is copied or kept is what a file may hold.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("place", "sheet")
        self.setFont(font_of(TypeRole.LETTER))
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(scaled(2))
        self.setAccessibleName(self.tr("The text that everybody gets"))
        self.cursorPositionChanged.connect(self._step_out)

    def insert_field(self, field: MergeField) -> None:
        """Put a merge field where the cursor stands."""
        self.textCursor().insertText("{" + field.value + "}")
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def text(self) -> str:
        """The text as it was typed, its fields in braces."""
        return plain_text_of(self)

    def fields(self) -> tuple[tuple[int, int, Field], ...]:
        """Start, end (in the document's positions) and field, in the order of the text."""
        found: list[tuple[int, int, Field]] = []
        text = self.text()
        for piece in pieces(text):
            if isinstance(piece, Field):
                start = utf16_length(text[: piece.start])
                found.append((start, start + utf16_length(text[piece.start : piece.end]), piece))
        return tuple(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._takes_whole_field(event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for start, end, field in self.fields():
            self._paint_chip(painter, start, end, field)

    def _paint_chip(self, painter: QPainter, start: int, end: int, field: Field) -> None:
        first, last = QTextCursor(self.document()), QTextCursor(self.document())
        first.setPosition(start)
        last.setPosition(end)
        left, right = self.cursorRect(first), self.cursorRect(last)
        tokens = tokens_now()
        known = field.field is not None
        personal = field.field is MergeField.PERSONAL
        if left.top() == right.top():
            place = QRectF(left.left(), left.top(), right.left() - left.left(), left.height())
        else:
            wide = self.viewport().width() - left.left() - scaled(4)
            place = QRectF(left.left(), left.top(), wide, left.height())
        if personal:
            place.setWidth(max(place.width(), self.viewport().width() - place.left() - scaled(8)))
        painter.fillRect(place, QColor(tokens.sheet))
        soft, ink = (tokens.blue_soft, tokens.blue) if known else (tokens.wax_soft, tokens.wax)
        chip = place.adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(soft))
        corner = scaled(8) if personal else chip.height() / 2
        painter.drawRoundedRect(chip, corner, corner)
        font = font_of(TypeRole.SMALL)
        words = field_word(field.field) if field.field else unfilled_word(field.word)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        inner = chip.adjusted(scaled(6), 0, -scaled(6), 0)
        cut = QFontMetrics(font).elidedText(
            words, Qt.TextElideMode.ElideRight, max(int(inner.width()), 1)
        )
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignCenter), cut)

    def _takes_whole_field(self, event: QKeyEvent) -> bool:
        cursor = self.textCursor()
        keys = {
            Qt.Key.Key_Backspace: (1, True),
            Qt.Key.Key_Delete: (0, True),
            Qt.Key.Key_Left: (1, False),
            Qt.Key.Key_Right: (0, False),
        }
        found = keys.get(Qt.Key(event.key()))
        if found is None or cursor.hasSelection() or event.modifiers():
            return False
        edge, removes = found
        for start, end, _ in self.fields():
            if cursor.position() == (start, end)[edge]:
                cursor.setPosition(start)
                mode = (
                    QTextCursor.MoveMode.KeepAnchor if removes else QTextCursor.MoveMode.MoveAnchor
                )
                cursor.setPosition(end if removes or not edge else start, mode)
                if removes:
                    cursor.removeSelectedText()
                self.setTextCursor(cursor)
                return True
        return False

    @Slot()
    def _step_out(self) -> None:
        """A cursor that landed inside a field goes to its nearer edge."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            return
        at = cursor.position()
        for start, end, _ in self.fields():
            if start < at < end:
                cursor.setPosition(start if at - start < end - at else end)
                self.setTextCursor(cursor)
                return


class SharedTextView(Card):
    """Editing the text that everybody gets.

    `text_typed` carries the text after each key, `finished` that it is left; `escaped`
    comes with Escape.
    """

    text_typed = Signal(str)
    finished = Signal()
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=24)
        self.editor = FieldEditor(self)
        self.editor.textChanged.connect(self._typed)
        self._setting = False
        done = Button(
            self.tr("Done"), self, role=ButtonRole.NORMAL, size=ButtonSize.SMALL, hint="Esc"
        )
        done.clicked.connect(self.finish)
        head = QHBoxLayout()
        head.addWidget(SectionLabel(self.tr("The text that everybody gets"), self), 1)
        head.addWidget(done)
        place = QWidget(self)
        row = FlowLayout(place)
        row.addWidget(SectionLabel(self.tr("Insert"), place))
        self._fields: dict[QWidget, MergeField] = {}
        for field in _INSERTED:
            button = Button(field_word(field), place, size=ButtonSize.SMALL)
            button.setAccessibleName(self.tr("Insert {field}").format(field=field_word(field)))
            button.clicked.connect(self._insert)
            self._fields[button] = field
            row.addWidget(button)
        self.body.addLayout(head)
        self.body.addWidget(place)
        self.body.addWidget(self.editor, 1)
        self.body.addWidget(
            Muted(
                self.tr("Each person’s own line stands at the blue place, on a line of its own."),
                self,
                role=TypeRole.SMALL,
            )
        )
        column = self.body
        if isinstance(column, QVBoxLayout):
            column.setSpacing(scaled(12))

    def edit(self, text: str) -> bool:
        """Edit this text; whether the field showed another one before."""
        another = self.editor.text() != text
        if another:
            self._setting = True
            self.editor.setPlainText(text)
            self._setting = False
        self.focus_text()
        return another

    def focus_text(self) -> None:
        """Put the cursor into the text."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def text(self) -> str:
        """The text as it stands, the place of the personal line on a line of its own."""
        return place_personal(self.editor.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _typed(self) -> None:
        if not self._setting:
            self.text_typed.emit(self.editor.text())

    @Slot()
    def _insert(self) -> None:
        button = self.sender()
        if isinstance(button, QWidget):
            self.editor.insert_field(self._fields[button])

    @Slot()
    def finish(self) -> None:
        """Leave the text, the place of the personal line put right where it was lost."""
        text = self.text()
        if text != self.editor.text():
            self.text_typed.emit(text)
        self.finished.emit()
