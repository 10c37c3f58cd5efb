"""The sheet: the message to one person as it will go, the personal line written in place."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen, QTextOption
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cordially.domain.desk import Seat
from cordially.ui.composer.state import Sheet
from cordially.ui.composer.words import unfilled_word
from cordially.ui.theme import Tone, TypeRole, font_of, line_of, scaled, tokens_now
from cordially.ui.widgets import (
    Button,
    ButtonRole,
    ButtonSize,
    Card,
    Chip,
    Muted,
    Paragraph,
    PlainLabel,
    SectionLabel,
    inside,
)

_MOST_LINES = 14


class LineEditor(QPlainTextEdit):
    """Where the personal line is written; as high as its text."""

    focus_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("place", "sheet")
        self.setFont(font_of(TypeRole.LETTER))
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(scaled(320), self._height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def _height(self) -> int:
        lines = int(self.document().size().height())
        return min(max(lines, 2), _MOST_LINES) * self.fontMetrics().lineSpacing() + scaled(4)

    @Slot()
    def _fit(self) -> None:
        self.setFixedHeight(self._height())


class _LineBox(QFrame):
    """The blue frame around the personal line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = PlainLabel("", self, role=TypeRole.SMALL)
        self.label.set_tone(Tone.BLUE)
        self.editor = LineEditor(self)
        self.label.setBuddy(self.editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8))
        column.setSpacing(scaled(2))
        column.addWidget(self.label)
        column.addWidget(self.editor)
        self.editor.focus_changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_now()
        writing = self.editor.hasFocus()
        painter.setPen(QPen(QColor(tokens.focus if writing else tokens.blue), 2 if writing else 1))
        painter.setBrush(QColor(tokens.blue_soft))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)


class SheetView(Card):
    """The message to one person.

    `line_typed` carries the personal line after each key; `text_wanted` asks for the
    text that everybody gets.
    """

    line_typed = Signal(str)
    text_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0)
        self._seat: Seat | None = None
        self._title = SectionLabel("", self)
        self._count = Chip("", self, tone=Tone.NEUTRAL)
        self._edit = Button(
            self.tr("Edit the text for everybody"),
            self,
            role=ButtonRole.LINK,
            size=ButtonSize.SMALL,
            hint="Ctrl+E",
        )
        self._edit.clicked.connect(self.text_wanted)
        self._before = Paragraph("", self, role=TypeRole.LETTER)
        self._box = _LineBox(self)
        self._after = Muted("", self, role=TypeRole.LETTER)
        self._note = Muted("", self, role=TypeRole.SMALL)
        self._lay_out()
        self._box.editor.textChanged.connect(self._typed)
        self._setting = False

    @property
    def editor(self) -> LineEditor:
        """Where the personal line is written."""
        return self._box.editor

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the message to this person; the line takes what was typed so far."""
        self._seat = sheet.seat
        name = sheet.seat.salutation.name or sheet.seat.name
        self._title.setText(self.tr("Message to {name}").format(name=inside(name, limit=40)))
        only = self.tr("Only for {name} — write this yourself")
        self._box.label.setText(only.format(name=inside(name, limit=40)))
        self.editor.setAccessibleName(self._box.label.text())
        line = sheet.seat.values.personal
        self._setting = True
        if self.editor.toPlainText() != line:
            self.editor.setPlainText(line)
            self.editor.moveCursor(self.editor.textCursor().MoveOperation.End)
        self._setting = False
        self.refresh(sheet)

    def refresh(self, sheet: Sheet) -> None:
        """Show what changed around the line, the line itself untouched."""
        self._seat = sheet.seat
        fixed = sheet.fixed is not None
        self._before.show_outside(sheet.fixed if sheet.fixed is not None else sheet.before)
        self._before.set_bold(*("{" + word + "}" for word in sheet.unfilled))
        self._after.show_outside("" if fixed else sheet.after)
        self._after.set_bold(*("{" + word + "}" for word in sheet.unfilled))
        self._after.setVisible(bool(self._after.text()))
        self._box.setVisible(sheet.has_line and not fixed)
        self._edit.setVisible(not fixed)
        self._show_count(sheet)
        missing = ", ".join(unfilled_word(word) for word in sheet.unfilled)
        self._note.setText(
            self.tr(
                "Not known of this person: {fields}. Fill it in under Contacts, or take it out"
                " of the text."
            ).format(fields=missing)
            if missing and not fixed
            else ""
        )
        self._note.setVisible(bool(self._note.text()))

    def focus_line(self) -> None:
        """Put the cursor into the personal line."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_count(self, sheet: Sheet) -> None:
        if sheet.limit is None:
            words = self.tr("%n character(s)", "", sheet.length)
        else:
            words = self.tr("{length} of {limit}").format(
                length=self.locale().toString(sheet.length),
                limit=self.locale().toString(sheet.limit),
            )
        self._count.set_words(words)
        self._count.set_tone(Tone.WAX if sheet.too_long else Tone.NEUTRAL)

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        wide = scaled(30)
        column.setContentsMargins(wide, scaled(24), wide, scaled(24))
        column.setSpacing(scaled(24))
        head = QHBoxLayout()
        head.setSpacing(scaled(12))
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._edit)
        letter = QVBoxLayout()
        letter.setSpacing(scaled(10))
        letter.addLayout(head)
        letter.addWidget(self._before)
        column.addLayout(letter)
        column.addWidget(self._box)
        column.addWidget(self._after)
        column.addWidget(self._note)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        self.body.addWidget(scroll)
        self.setMinimumWidth(scaled(300))
        self._box.setMinimumHeight(line_of(TypeRole.LETTER) * 3)

    @Slot()
    def _typed(self) -> None:
        if not self._setting:
            self.line_typed.emit(self.editor.toPlainText())
