"""Lines under the words that a finding is about."""

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from cordially.etiquette.rule import Severity
from cordially.etiquette.span import Span
from cordially.ui.theme import Tone, tokens_now
from cordially.ui.writing.text_places import plain_text_of, selection

TONES = {Severity.STOP: Tone.WAX, Severity.WARNING: Tone.AMBER, Severity.HINT: Tone.BLUE}

_LINES = {
    Severity.STOP: QTextCharFormat.UnderlineStyle.WaveUnderline,
    Severity.WARNING: QTextCharFormat.UnderlineStyle.DashUnderline,
    Severity.HINT: QTextCharFormat.UnderlineStyle.DotLine,
}
"""Each severity has a line of its own, so that it is not told by colour alone."""

_GRAVITY = {severity: place for place, severity in enumerate(Severity)}


@dataclass(frozen=True, slots=True)
class Mark:
    """Words to be underlined."""

    span: Span
    severity: Severity


@dataclass(slots=True)
class _Line:
    words: str
    severity: Severity
    cursor: QTextCursor


class Underlines(QObject):
    """The underlined words of one field.

    They stay with their words while other words are typed; words that are changed lose
    their line until they are looked at again.
    """

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._lines: list[_Line] = []
        editor.document().contentsChanged.connect(self._follow)
        editor.installEventFilter(self)

    @property
    def marked(self) -> tuple[tuple[str, Severity], ...]:
        """The words that are underlined now."""
        return tuple((line.words, line.severity) for line in self._lines)

    def show_marks(self, text: str, marks: Collection[Mark]) -> None:
        """Underline words of a text that was looked at.

        Where the field shows another one meanwhile, words that stand elsewhere are left.
        """
        here = plain_text_of(self._editor)
        found: list[_Line] = []
        for mark in sorted(marks, key=lambda mark: _GRAVITY[mark.severity], reverse=True):
            start, end = mark.span.start, mark.span.end
            if start < end and (here is text or here[start:end] == text[start:end]):
                cursor = selection(self._editor, here, mark.span)
                found.append(_Line(cursor.selectedText(), mark.severity, cursor))
        if found or self._lines:
            self._lines = found
            self._paint()

    def forget(self) -> None:
        """Underline nothing."""
        self.show_marks("", ())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.PaletteChange and self._lines:
            self._paint()
        return super().eventFilter(watched, event)

    @Slot()
    def _follow(self) -> None:
        if not self._lines:
            return
        ends = [line.cursor.selectionEnd() for line in self._lines]
        held = [line for line in self._lines if _holds(line)]
        if [line.cursor.selectionEnd() for line in held] != ends:
            self._lines = held
            self._paint()

    def _paint(self) -> None:
        tokens = tokens_now()
        painted = []
        for line in self._lines:
            one = QTextEdit.ExtraSelection()
            form = QTextCharFormat()
            form.setUnderlineStyle(_LINES[line.severity])
            form.setUnderlineColor(tokens.strong(TONES[line.severity]))
            one.format = form
            one.cursor = line.cursor
            painted.append(one)
        self._editor.setExtraSelections(painted)


class UnderlinedEditor(QPlainTextEdit):
    """A field for plain text whose words can be underlined."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.underlines = Underlines(self)


def _holds(line: _Line) -> bool:
    """Whether a line still stands under its words; it lets go of what was typed beside them."""
    now = line.cursor.selectedText()
    if now == line.words:
        return True
    if not now.startswith(line.words):
        return False
    # What is typed right behind the words does not belong to them, unless they go on.
    typed = now[len(line.words) :]
    if typed[:1].isalnum() and line.words[-1:].isalnum():
        return False
    start = line.cursor.selectionStart()
    length = line.cursor.selectionEnd() - start - sum(1 + (sign > "\uffff") for sign in typed)
    line.cursor.setPosition(start)
    line.cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
    return True
