"""The import in the place of the contacts: choosing, progress, preview, trouble."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cordially.domain.errors import Trouble
from cordially.domain.imports import ImportPreview, ImportRun, Progress, Stage
from cordially.ui.desktop import downloads_folder
from cordially.ui.importing.presenter import Decision, Offer
from cordially.ui.importing.preview_page import PreviewPage
from cordially.ui.importing.preview_words import button_words, progress_words, subtitle
from cordially.ui.importing.start_page import StartPage
from cordially.ui.theme import Tone, scaled
from cordially.ui.troubles import worded
from cordially.ui.widgets import (
    Action,
    Button,
    ButtonRole,
    FindingCard,
    Heading,
    MutedLine,
    ProgressLine,
    shown,
)

_AGAIN = "again"


class ImportView(QWidget):
    """Everything to be seen of an import; it decides nothing.

    `path_chosen` carries a path, `list_saved` the path for the list of problems,
    `take_back_asked` an `ImportRun`.
    """

    path_chosen = Signal(str)
    confirmed = Signal()
    cancelled = Signal()
    again_asked = Signal()
    marks_allowed = Signal(bool)
    list_saved = Signal(str)
    take_back_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Import"))
        self._title = Heading(self.tr("Import"), self)
        self._about = MutedLine("", self)
        self._cancel = Button(self.tr("Cancel"), self)
        self._main = Button("", self, role=ButtonRole.PRIMARY, hint="Return")
        self._cancel.clicked.connect(self.cancelled)
        self._main.clicked.connect(self.confirmed)
        self.start_page = StartPage(self)
        self.preview_page = PreviewPage(self)
        self._progress_page = QWidget(self)
        self._progress_place = QVBoxLayout(self._progress_page)
        self._progress_place.setContentsMargins(scaled(24), scaled(32), scaled(24), scaled(24))
        self._progress_place.addStretch(1)
        self._progress: ProgressLine | None = None
        self._trouble_page = QWidget(self)
        self._trouble_place = QVBoxLayout(self._trouble_page)
        self._trouble_place.setContentsMargins(scaled(24), scaled(24), scaled(24), scaled(24))
        self._pages = QStackedWidget(self)
        for page in (
            self.start_page,
            self._progress_page,
            self.preview_page,
            self._trouble_page,
        ):
            self._pages.addWidget(page)
        self._lay_out()
        self.start_page.chosen.connect(self.path_chosen)
        self.start_page.file_asked.connect(self.ask_for_file)
        self.start_page.folder_asked.connect(self.ask_for_folder)
        self.start_page.take_back_asked.connect(self.take_back_asked)
        self.preview_page.save_asked.connect(self._ask_where_to_save)
        self.preview_page.marks_allowed.connect(self.marks_allowed)

    # What the presenter shows: `ImportScreen`.

    def show_start(self, runs: list[ImportRun]) -> None:
        """Offer to choose a file."""
        self._head("", main=False)
        self.start_page.show_runs(runs)
        self._pages.setCurrentWidget(self.start_page)
        self.start_page.enter()

    def show_reading(self, file_name: str) -> None:
        """Say that a file is being read."""
        self._head(shown(file_name), main=False)
        self._cancel.setVisible(False)
        self._begin_progress(Stage.READING)

    def show_progress(self, progress: Progress) -> None:
        """Say how far it is."""
        if self._progress is not None:
            self._progress.show_progress(
                progress_words(progress), done=progress.done, total=progress.total
            )

    def show_preview(self, preview: ImportPreview, decision: Decision) -> None:
        """Show what would change."""
        about = subtitle(preview.archive, preview.age, preview.newest_before)
        self._head(about, main=True)
        self.preview_page.show_preview(preview, decision)
        self._pages.setCurrentWidget(self.preview_page)
        self.show_decision(decision)
        self._main.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_decision(self, decision: Decision) -> None:
        """Show what the main button does now."""
        self._main.set_words(button_words(decision))
        self._cancel.setVisible(decision.offer is not Offer.DONE)
        self.preview_page.show_decision(decision)

    def show_writing(self) -> None:
        """Say that it is being written."""
        self._main.setVisible(False)
        self._cancel.setVisible(False)
        self._begin_progress(Stage.WRITING)
        if self._progress is not None:
            self._progress.forbid_cancelling()

    def show_trouble(self, trouble: Trouble) -> None:
        """Say what went wrong, and offer to choose again."""
        self._head("", main=False)
        _empty(self._trouble_place)
        said = worded(trouble)
        card = FindingCard(
            Tone.WAX,
            said.what,
            self._trouble_page,
            text=said.why,
            small=said.remedy,
            actions=(Action(_AGAIN, self.tr("Choose another file…")),),
        )
        card.action_chosen.connect(self._choose_again)
        self._trouble_place.addWidget(card)
        self._trouble_place.addStretch(1)
        self._pages.setCurrentWidget(self._trouble_page)
        card.enter()

    # What the user does.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._main.isVisible():
            self.confirmed.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def ask_for_file(self) -> None:
        """Let a file be chosen."""
        dialog = QFileDialog(self, self.tr("Choose your LinkedIn archive"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Archives and lists (*.zip *.csv);;All files (*)"))
        self._open_dialog(dialog)

    @Slot()
    def ask_for_folder(self) -> None:
        """Let an unpacked archive be chosen."""
        dialog = QFileDialog(self, self.tr("Choose the unpacked archive"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._open_dialog(dialog)

    def _open_dialog(self, dialog: QFileDialog) -> None:
        dialog.setDirectory(downloads_folder())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.path_chosen)
        dialog.open()

    @Slot()
    def _ask_where_to_save(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the list"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(self.tr("Not read.txt"))
        dialog.fileSelected.connect(self.list_saved)
        dialog.open()

    @Slot(str)
    def _choose_again(self, name: str) -> None:
        self.again_asked.emit()

    # How it is done.

    def _head(self, about: str, *, main: bool) -> None:
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self._main.setVisible(main)
        self._cancel.setVisible(True)

    def _begin_progress(self, stage: Stage) -> None:
        _empty(self._progress_place)
        line = ProgressLine(progress_words(Progress(stage, 0, 0)), self._progress_page)
        line.cancelled.connect(self.cancelled)
        self._progress = line
        self._progress_place.addWidget(line)
        self._progress_place.addStretch(1)
        self._pages.setCurrentWidget(self._progress_page)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        header = QFrame(self)
        header.setProperty("frame", "header")
        row = QHBoxLayout(header)
        row.setContentsMargins(scaled(24), scaled(16), scaled(24), scaled(16))
        row.setSpacing(scaled(12))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._about)
        row.addLayout(words, 1)
        row.addWidget(self._cancel)
        row.addWidget(self._main)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(self._pages, 1)


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
