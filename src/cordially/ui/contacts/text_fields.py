"""Fields for longer texts in the side: they grow, and are kept or left by key."""

from enum import StrEnum

from PySide6.QtCore import QSize, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cordially.ui.theme import TypeRole, line_of, scaled
from cordially.ui.widgets import (
    Button,
    ButtonRole,
    ButtonSize,
    Muted,
    MutedLine,
    Paragraph,
    SectionLabel,
)

_MOST_LINES = 9
_LONGEST_TAG = 60


class KeepKey(StrEnum):
    """Which key keeps a text: Enter, or, where lines are wanted, Ctrl+Enter."""

    ENTER = "enter"
    CTRL_ENTER = "ctrl-enter"


class TitleRow(QWidget):
    """The title of a part, with a link at its end."""

    def __init__(self, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.link = Button(words, self, role=ButtonRole.LINK, size=ButtonSize.SMALL)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(SectionLabel(title, self), 1)
        row.addWidget(self.link)


class GrowingEdit(QPlainTextEdit):
    """A plain text as high as its lines.

    `kept` comes with its key, `left` with Escape, `unfocused` when the focus goes away.
    Shift+Enter always begins a new line.
    """

    kept = Signal()
    left = Signal()
    unfocused = Signal()

    def __init__(
        self, name: str, parent: QWidget | None = None, *, key: KeepKey = KeepKey.ENTER
    ) -> None:
        super().__init__(parent)
        self._key = key
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def sizeHint(self) -> QSize:
        lines = min(max(int(self.document().size().height()), 1), _MOST_LINES)
        return QSize(scaled(200), lines * line_of(TypeRole.BODY) + scaled(22))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        held = event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        wanted = (
            Qt.KeyboardModifier.NoModifier
            if self._key is KeepKey.ENTER
            else Qt.KeyboardModifier.ControlModifier
        )
        if enter and held in {wanted, Qt.KeyboardModifier.ControlModifier}:
            self.kept.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.unfocused.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    @Slot()
    def _grow(self) -> None:
        self.setFixedHeight(self.sizeHint().height())


class EditInPlace(QWidget):
    """A text to read, with a link beside its title to write it anew in the same place.

    `kept` carries the new text; leaving the field keeps it too, Escape does not. Without
    a title there is no link: the owner calls `start`.
    """

    kept = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None, *, title: str = "") -> None:
        super().__init__(parent)
        self._text = ""
        self._words = Paragraph("", self)
        self._none = Muted(self.tr("Nothing written yet"), self)
        self._head = TitleRow(title, self.tr("Edit"), self)
        self._head.setVisible(bool(title))
        self._head.link.setAccessibleName(self.tr("Edit: {title}").format(title=name))
        self._head.link.clicked.connect(self.start)
        self._edit = GrowingEdit(name, self)
        self._edit.kept.connect(self.finish)
        self._edit.unfocused.connect(self.finish)
        self._edit.left.connect(self._leave)
        self._hint = MutedLine(
            self.tr("Enter keeps it, Escape leaves it as it was."), self, role=TypeRole.SMALL
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(2))
        for widget in (self._head, self._words, self._none, self._edit, self._hint):
            column.addWidget(widget)
        self._show_reading()

    def show_text(self, text: str) -> None:
        """Show a text from the store; one that is being written stays."""
        self._text = text
        if self._edit.isHidden():
            self._show_reading()

    @Slot()
    def start(self) -> None:
        """Begin to write."""
        self._edit.setPlainText(self._text)
        self._edit.setVisible(True)
        self._hint.setVisible(True)
        self._words.setVisible(False)
        self._none.setVisible(False)
        self._head.link.setVisible(False)
        self._edit.selectAll()
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def finish(self) -> None:
        """Keep what is being written, as when somebody else is to be shown."""
        if self._edit.isHidden():
            return
        text = self._edit.toPlainText().strip()
        changed = text != self._text.strip()
        self._text = text
        self._show_reading()
        if changed:
            self.kept.emit(text)

    @Slot()
    def _leave(self) -> None:
        self._show_reading()
        self._head.link.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_reading(self) -> None:
        self._edit.setVisible(False)
        self._hint.setVisible(False)
        self._words.show_outside(self._text)
        self._words.setVisible(bool(self._text))
        self._none.setVisible(not self._text)
        self._head.link.setVisible(True)


class TagField(QLineEdit):
    """A field for a tag, completed from those in use. `entered` carries a new one."""

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Add a tag"))
        self.setAccessibleName(self.tr("Add a tag"))
        self.setMaxLength(_LONGEST_TAG)
        self._tags = QStringListModel(self)
        completer = QCompleter(self._tags, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        self.returnPressed.connect(self._enter)

    def offer(self, tags: list[str]) -> None:
        """Complete from these tags."""
        self._tags.setStringList(tags)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _enter(self) -> None:
        name = self.text().strip()
        if name:
            self.clear()
            self.entered.emit(name)
