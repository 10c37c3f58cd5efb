"""The white sheet of a letter: the text as it is written, and the room it has."""

from datetime import date

from PySide6.QtCore import QRect, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cordially.domain.messages import RecipientId, Standing
from cordially.etiquette.span import Span
from cordially.services.starting_texts import has_empty_place, place_to_write
from cordially.ui.letter.counter import LengthCounter
from cordially.ui.letter.letter_editor import LetterEditor
from cordially.ui.letter.scrolling import FittingScroll
from cordially.ui.letter.state import Letter
from cordially.ui.letter.words import field_notes, label_of, standing_of
from cordially.ui.theme import Tone, TypeRole, scaled
from cordially.ui.widgets import Card, Chip, FlowLayout, Paragraph, SectionLabel, inside
from cordially.ui.writing.line_editor import LineEditor
from cordially.ui.writing.text_places import put_cursor, utf16_length
from cordially.ui.writing.words import name_of

_WIDE = 440
_TONES = {Standing.SENT: Tone.GREEN, Standing.AWAITING: Tone.AMBER}


class _Page(FittingScroll):
    """Tells when there is more or less room for the text."""

    resized = Signal()

    def __init__(self, editor: LineEditor, parent: QWidget) -> None:
        super().__init__(parent)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(editor)
        column.addStretch(1)
        self.setWidget(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class LetterSheet(Card):
    """The text in its field, with the room below it.

    `typed` carries the text after each key.
    """

    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0)
        self._setting = False
        self._recipient: RecipientId | None = None
        self._left_at: dict[RecipientId, int] = {}
        self._title = SectionLabel("", self)
        self._standing = Chip("", self, tone=Tone.NEUTRAL)
        self.editor = LetterEditor(self)
        self.counter = LengthCounter(self)
        self._note = Paragraph("", self, role=TypeRole.SMALL)
        self._page = _Page(self.editor, self)
        head = QWidget(self)
        flow = FlowLayout(head, gap=10)
        for word in (self._title, self._standing):
            word.setParent(head)
            flow.addWidget(word)
        self.body.setSpacing(scaled(10))
        for part in (head, self._page, self._note, self.counter):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.editor.textChanged.connect(self._tell)
        self.editor.cursor_moved.connect(self._follow)
        self._page.resized.connect(self._follow_cursor)

    def show_letter(self, letter: Letter, today: date) -> None:
        """Show a letter; the cursor stands where one goes on writing."""
        self.editor.finish_composing()
        self._title.setText(label_of(letter.kind))
        name = inside(name_of(letter.seat), limit=40)
        spoken = self.tr("{label} to {name}").format(label=label_of(letter.kind), name=name)
        self.editor.setAccessibleName(spoken)
        self.editor.say_at_place(
            self.tr("Write here what only {name} could get.").format(name=name)
        )
        words = standing_of(letter, today)
        self._standing.set_words(words)
        self._standing.set_tone(_TONES.get(letter.seat.standing, Tone.NEUTRAL))
        self._standing.setVisible(bool(words))
        another = self._recipient != letter.seat.id
        if another:
            self._remember_place()
        self._recipient = letter.seat.id
        if another or letter.text != self.editor.text():
            self._setting = True
            self.editor.take(letter.text)
            self._setting = False
            self.go_to_place()
            if another:
                self._go_back(letter.seat.id)
        self.editor.setReadOnly(not letter.can_be_written)
        self.refresh(letter)

    def go_to_place(self) -> None:
        """Put the cursor where a sentence of one's own belongs."""
        at = place_to_write(self.editor.text())
        put_cursor(self.editor, Span(at, at))

    def refresh(self, letter: Letter) -> None:
        """Show what changed around the text, the text itself untouched."""
        self.counter.show_room(letter.room)
        notes = field_notes(letter)
        self._note.setText(notes)
        self._note.set_tone(Tone.WAX if letter.unfilled else Tone.NEUTRAL)
        self._note.setVisible(bool(notes))

    def forget(self) -> None:
        """Show no text, and remember where its cursor stood."""
        self.editor.finish_composing()
        self._remember_place()
        self._recipient = None
        self._setting = True
        self.editor.take("")
        self._setting = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() > scaled(_WIDE)
        across, down = (scaled(28), scaled(24)) if wide else (scaled(16), scaled(14))
        if self.body.contentsMargins().left() != across:
            self.body.setContentsMargins(across, down, across, down)

    def _remember_place(self) -> None:
        if self._recipient is not None:
            self._left_at[self._recipient] = self.editor.textCursor().position()

    def _go_back(self, recipient: RecipientId) -> None:
        """Where nothing is left to fill, go on where this letter was left."""
        text = self.editor.text()
        if recipient in self._left_at and not has_empty_place(text):
            cursor = self.editor.textCursor()
            cursor.setPosition(min(self._left_at[recipient], utf16_length(text)))
            self.editor.setTextCursor(cursor)

    @Slot()
    def _tell(self) -> None:
        if not self._setting:
            self.typed.emit(self.editor.text())

    @Slot()
    def _follow_cursor(self) -> None:
        self._follow(self.editor.cursorRect())

    @Slot(QRect)
    def _follow(self, cursor: QRect) -> None:
        """Keep the cursor in sight where the text is longer than there is room."""
        inner = self._page.widget()
        if self.editor.hasFocus() and inner is not None:
            place = self.editor.mapTo(inner, cursor.center())
            self._page.ensureVisible(place.x(), place.y(), 0, cursor.height() * 2)
