"""Places in a text, counted in code points, and in the field that shows it.

A field counts in units of UTF-16, in which an emoji takes two.
"""

from collections.abc import Collection

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from cordially.domain.merge_fields import Field, pieces
from cordially.etiquette.rule import Edit
from cordially.etiquette.span import Span


def utf16_length(text: str) -> int:
    """The length in the units that a document's positions count in."""
    if text.isascii():
        return len(text)
    return len(text) + sum(letter > "\uffff" for letter in text)


def plain_text_of(editor: QPlainTextEdit) -> str:
    """The text of a field as it was typed; Qt's own way turns firm blanks into plain ones."""
    raw = editor.document().toRawText()
    return raw.replace("\u2029", "\n").replace("\u2028", "\n")


def selection(editor: QPlainTextEdit, text: str, span: Span) -> QTextCursor:
    """A cursor that holds a stretch of the text that a field shows."""
    start = utf16_length(text[: span.start])
    cursor = QTextCursor(editor.document())
    cursor.setPosition(start)
    cursor.setPosition(
        start + utf16_length(text[span.start : span.end]), QTextCursor.MoveMode.KeepAnchor
    )
    return cursor


def put_cursor(editor: QPlainTextEdit, span: Span) -> None:
    """Have the cursor of a field before a stretch of its text, in sight.

    A word in braces that nobody fills is marked there: what is typed takes its place.
    """
    text = plain_text_of(editor)
    start = span.start
    end = next(
        (
            piece.end
            for piece in pieces(text)
            if isinstance(piece, Field) and piece.field is None and piece.start == start
        ),
        start,
    )
    cursor = QTextCursor(editor.document())
    cursor.setPosition(utf16_length(text[:end]))
    cursor.setPosition(utf16_length(text[:start]), QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    editor.ensureCursorVisible()


def mend(editor: QPlainTextEdit, edits: Collection[Edit]) -> None:
    """Change a text as a finding offers: one step of the field's own undo.

    The cursor is left behind the first change.
    """
    text = plain_text_of(editor)
    changing = QTextCursor(editor.document())
    changing.beginEditBlock()
    first = changing
    for edit in sorted(edits, key=lambda edit: edit.span.start, reverse=True):
        first = selection(editor, text, edit.span)
        first.insertText(edit.replacement)
    changing.endEditBlock()
    editor.setTextCursor(first)
    editor.ensureCursorVisible()
