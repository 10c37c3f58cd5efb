"""The sheet: the message to one person as it will go, the personal line written in place."""

from datetime import date

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from cordially.domain.desk import Seat
from cordially.domain.messages import Standing
from cordially.ui.composer.line_box import LineBox
from cordially.ui.composer.state import Sheet
from cordially.ui.theme import Tone, TypeRole, scaled
from cordially.ui.widgets import (
    Button,
    ButtonRole,
    ButtonSize,
    Card,
    Chip,
    FlowLayout,
    Muted,
    Paragraph,
    SectionLabel,
    figure,
    inside,
)
from cordially.ui.writing.line_editor import LineEditor
from cordially.ui.writing.words import name_of, standing_words, unfilled_words

_WIDE = 480
_TONES = {Standing.SENT: Tone.GREEN, Standing.AWAITING: Tone.AMBER}


class _Page(QScrollArea):
    """Tells when there is more or less room for the message."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class SheetView(Card):
    """The message to one person.

    `line_typed` carries the recipient and the personal line after each key; `text_wanted`
    asks for the text that everybody gets, `leave_out_wanted` to leave this person out.
    """

    line_typed = Signal(int, str)
    text_wanted = Signal()
    leave_out_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0)
        self._seat: Seat | None = None
        self._setting = False
        self._texts: tuple[str, str, tuple[str, ...]] | None = None
        self._title = SectionLabel("", self)
        self._count = Chip("", self, tone=Tone.NEUTRAL)
        self._standing = Chip("", self, tone=Tone.NEUTRAL)
        self._before = Paragraph("", self, role=TypeRole.LETTER)
        self._box = LineBox(self)
        self._after = Muted("", self, role=TypeRole.LETTER)
        self._note = Paragraph("", self, role=TypeRole.SMALL)
        self._note.set_tone(Tone.WAX)
        self._edit = Button(
            self.tr("Edit the text for everybody"),
            self,
            role=ButtonRole.LINK,
            size=ButtonSize.SMALL,
            hint="Ctrl+E",
        )
        self._leave = Button("", self, role=ButtonRole.LINK, size=ButtonSize.SMALL)
        self._foot = QWidget(self)
        self._scroll = _Page(self)
        self._page = QVBoxLayout()
        self._lay_out()
        self._edit.clicked.connect(self.text_wanted)
        self._leave.clicked.connect(self.leave_out_wanted)
        self.editor.textChanged.connect(self._typed)
        self.editor.cursor_moved.connect(self._follow)
        self._scroll.resized.connect(self._follow_cursor)

    @property
    def editor(self) -> LineEditor:
        """Where the personal line is written."""
        return self._box.editor

    @property
    def links(self) -> tuple[Button, ...]:
        """What stands below the message, in its order."""
        return (self._edit, self._leave)

    @property
    def seat(self) -> Seat | None:
        """Whose message is shown."""
        return self._seat

    def shown_text(self) -> str:
        """The message as one reads it here, from top to bottom."""
        parts = [self._before.text()]
        if not self._box.isHidden():
            parts.append(self.editor.text())
        parts.append(self._after.text())
        return "\n\n".join(part for part in parts if part)

    def show_sheet(self, sheet: Sheet, today: date) -> None:
        """Show the message to this person; the line takes what was typed so far."""
        another = self._seat is None or self._seat.id != sheet.seat.id
        self.editor.finish_composing()
        self._seat = sheet.seat
        name = inside(name_of(sheet.seat), limit=40)
        self._title.setText(self.tr("Message to {name}").format(name=name))
        self._box.label.setText(self.tr("Only for {name} — write this yourself").format(name=name))
        self.editor.setAccessibleName(self._box.label.text())
        self._leave.set_words(self.tr("Leave {name} out").format(name=name))
        words = standing_words(sheet.seat, today)
        self._standing.set_words(words)
        self._standing.set_tone(_TONES.get(sheet.seat.standing, Tone.NEUTRAL))
        self._standing.setVisible(bool(words))
        self._setting = True
        self.editor.take(sheet.seat.recipient.line)
        self.editor.setReadOnly(not sheet.can_be_written)
        self._setting = False
        self.refresh(sheet)
        if another:
            self._scroll.verticalScrollBar().setValue(0)

    def refresh(self, sheet: Sheet) -> None:
        """Show what changed around the line, the line itself untouched."""
        self._seat = sheet.seat
        fixed = sheet.fixed is not None
        before = sheet.fixed if sheet.fixed is not None else sheet.before
        texts = (before, "" if fixed else sheet.after, () if fixed else sheet.unfilled)
        if texts != self._texts:
            self._texts = texts
            self._show_texts(*texts)
        line = sheet.seat.recipient.line.strip()
        self._box.setVisible(sheet.can_be_written or (sheet.has_line and bool(line) and not fixed))
        self._foot.setVisible(not fixed)
        self._scroll.setAccessibleDescription(self.shown_text() if fixed else "")
        self._leave.setVisible(sheet.can_be_written)
        self._count.setVisible(not fixed)
        self._show_count(sheet)

    def focus_line(self) -> None:
        """Put the cursor into the personal line."""
        if self._box.isHidden():
            self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        across = scaled(30) if self.width() > scaled(_WIDE) else scaled(18)
        down = scaled(24)
        if self._page.contentsMargins().left() != across:
            self._page.setContentsMargins(across, down, across, down)

    def _show_texts(self, before: str, after: str, unfilled: tuple[str, ...]) -> None:
        bold = tuple("{" + word + "}" for word in unfilled)
        for label, text in ((self._before, before), (self._after, after)):
            label.show_outside(text)
            label.set_bold(*bold)
            label.setVisible(bool(text))
        said = unfilled_words(unfilled)
        self._note.setText(said)
        self._note.setVisible(bool(said))

    def _show_count(self, sheet: Sheet) -> None:
        long = figure(sheet.length)
        if sheet.limit is None:
            words = self.tr("{length} characters").format(length=long)
        else:
            words = self.tr("{length} of {limit}").format(length=long, limit=figure(sheet.limit))
        if words != self._count.text():
            self._count.set_words(words)
            self._count.set_tone(Tone.WAX if sheet.too_long else Tone.NEUTRAL)

    def _lay_out(self) -> None:
        page = QWidget()
        page.setLayout(self._page)
        self._page.setContentsMargins(scaled(30), scaled(24), scaled(30), scaled(24))
        self._page.setSpacing(scaled(24))
        head = QWidget()
        flow = FlowLayout(head, gap=10)
        for word in (self._title, self._count, self._standing):
            word.setParent(head)
            flow.addWidget(word)
        letter = QVBoxLayout()
        letter.setSpacing(scaled(10))
        letter.addWidget(head)
        letter.addWidget(self._before)
        self._page.addLayout(letter)
        for part in (self._box, self._after, self._note):
            self._page.addWidget(part)
        self._page.addStretch(1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setProperty("place", "sheet")
        self._scroll.setAccessibleName(self.tr("The message"))
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(page)
        foot = self._foot
        row = FlowLayout(foot, gap=16)
        side = scaled(18)
        row.setContentsMargins(side, scaled(8), side, scaled(14))
        row.addWidget(self._edit)
        row.addWidget(self._leave)
        self.body.setSpacing(0)
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(foot)
        self.setMinimumWidth(scaled(300))

    @Slot()
    def _typed(self) -> None:
        if not self._setting and self._seat is not None:
            self.line_typed.emit(self._seat.id, self.editor.text())

    @Slot()
    def _follow_cursor(self) -> None:
        self._follow(self.editor.cursorRect())

    @Slot(QRect)
    def _follow(self, cursor: QRect) -> None:
        """Keep the cursor in sight where the line is longer than the window is high."""
        inner = self._scroll.widget()
        if self.editor.hasFocus() and inner is not None:
            place = self.editor.mapTo(inner, cursor.center())
            self._scroll.ensureVisible(place.x(), place.y(), 0, cursor.height() * 2)
