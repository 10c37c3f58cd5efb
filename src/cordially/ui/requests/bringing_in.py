"""How requests come in: pasted here, or in mails that were saved."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from cordially.domain.errors import Trouble
from cordially.ui.desktop import downloads_folder
from cordially.ui.theme import Tone, scaled
from cordially.ui.troubles import worded
from cordially.ui.widgets import (
    Button,
    ButtonRole,
    Card,
    FindingCard,
    Heading,
    Muted,
    shown_lines,
)

_MOST_FILES = 1_000


class PastePage(QWidget):
    """A field for a request as LinkedIn shows it. `pasted` carries its text.

    Ctrl+Enter brings it in, Escape leaves.
    """

    pasted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = Card(self)
        self._card.body.addWidget(Heading(self.tr("Paste a request"), self._card))
        self._card.body.addWidget(
            Muted(
                self.tr(
                    "Copy it from LinkedIn’s page of invitations, one or many at once: the name"
                    " in the first line, then what they do, then their note. A profile address"
                    " may stand anywhere."
                ),
                self._card,
            )
        )
        self.field = QPlainTextEdit(self._card)
        self.field.setAccessibleName(self.tr("The text of the request"))
        self.field.setTabChangesFocus(True)
        self.field.setMinimumHeight(scaled(180))
        self.field.installEventFilter(self)
        self._card.body.addWidget(self.field)
        self._trouble: FindingCard | None = None
        self._row = QHBoxLayout()
        self.keep = Button(
            self.tr("Bring it in"), self._card, role=ButtonRole.PRIMARY, hint="Ctrl+Return"
        )
        self.keep.clicked.connect(self.bring_in)
        back = Button(self.tr("Back"), self._card, role=ButtonRole.QUIET, hint="Esc")
        back.clicked.connect(self.left)
        self._row.addWidget(self.keep)
        self._row.addWidget(back)
        self._row.addStretch(1)
        self._card.body.addLayout(self._row)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(20))
        column.addWidget(self._card)
        column.addStretch(1)

    def begin(self) -> None:
        """Show an empty field."""
        self._show_trouble(None)
        self.field.clear()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_trouble(self, trouble: Trouble, text: str) -> None:
        """Say why nothing was found in a text, which can be put right here."""
        if self.field.toPlainText() != text:
            self.field.setPlainText(shown_lines(text))
        said = worded(trouble)
        words = f"{said.why} {said.remedy}"
        self._show_trouble(FindingCard(Tone.AMBER, said.what, self._card, text=words))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.bring_in()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def bring_in(self) -> None:
        """Hand the text on."""
        if self.field.toPlainText().strip():
            self.pasted.emit(self.field.toPlainText())

    def _show_trouble(self, card: FindingCard | None) -> None:
        if self._trouble is not None:
            self._trouble.hide()
            self._trouble.deleteLater()
        self._trouble = card
        if card is not None:
            self._card.body.insertWidget(self._card.body.count() - 1, card)


class MailDrop(QObject):
    """Lets saved mails be dropped on a widget. `dropped` carries their paths."""

    dropped = Signal(object)

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        place.setAcceptDrops(True)
        place.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and _paths(event.mimeData()):
            event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            paths = _paths(event.mimeData())
            if paths:
                event.acceptProposedAction()
                self.dropped.emit(paths)
            return True
        return super().eventFilter(watched, event)


class MailChoice(QObject):
    """Asks for saved mails without stopping the window. `chosen` carries their paths."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent

    @Slot()
    def ask(self) -> None:
        """Show where files are chosen."""
        mails = self.tr("Mails (*.eml *.mbox *.mbx);;All files (*)")
        self._open(QFileDialog.FileMode.ExistingFiles, mails)

    @Slot()
    def ask_folder(self) -> None:
        """Show where a folder of mails is chosen."""
        self._open(QFileDialog.FileMode.Directory, "")

    def _open(self, mode: QFileDialog.FileMode, mails: str) -> None:
        title = self.tr("Open mails from LinkedIn")
        dialog = QFileDialog(self._over, title, downloads_folder(), mails)
        dialog.setFileMode(mode)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._take)
        dialog.open()

    @Slot(list)
    def _take(self, names: list[str]) -> None:
        self.chosen.emit(tuple(Path(name) for name in names[:_MOST_FILES]))


def _paths(data: QMimeData) -> tuple[Path, ...]:
    names = (url.toLocalFile() for url in data.urls()[:_MOST_FILES] if url.isLocalFile())
    return tuple(Path(name) for name in names if name)
