"""The first place one sees: bring people in, add some by hand, or look around."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cordially.ui.desktop import downloads_folder
from cordially.ui.theme import TypeRole, scaled
from cordially.ui.welcome.drop_place import DropPlace
from cordially.ui.widgets import Button, FlowLayout, Muted, Paragraph

_WIDTH = 620
_MIDDLE_FIRST = 100  # it takes what room there is up to its width


class WelcomePage(QWidget):
    """What stands in the place of the contacts while there are none.

    `archive_chosen` carries the path of a file or a folder, dropped or chosen.
    """

    archive_chosen = Signal(str)
    by_hand_chosen = Signal()
    sample_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Paragraph(self.tr("Write to people, one by one."), self, role=TypeRole.TITLE)
        promise = Muted(
            self.tr(
                "Cordially keeps your network on this computer, helps you write what only you"
                " can write, and tells you before a message reads like spam."
            ),
            self,
            role=TypeRole.LEAD,
        )
        self._drop = DropPlace(self)
        self._drop.dropped.connect(self._choose)
        self._drop.file_asked.connect(self._ask_for_file)
        folder = Button(self.tr("Choose a folder…"), self)
        folder.clicked.connect(self._ask_for_folder)
        by_hand = Button(self.tr("Add people by hand"), self)
        by_hand.clicked.connect(self._by_hand)
        sample = Button(self.tr("Look around with sample people"), self)
        sample.clicked.connect(self._sample)
        how = Muted(
            self.tr(
                "No archive yet? Ask LinkedIn for the larger one under Settings → Data privacy"
                " → Get a copy of your data. It arrives by e-mail, within minutes to a day."
            ),
            self,
        )
        others = QWidget(self)
        line = FlowLayout(others, gap=10)
        for button in (folder, by_hand, sample):
            line.addWidget(button)
        middle = QWidget(self)
        middle.setMaximumWidth(scaled(_WIDTH))
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, scaled(24), 0, scaled(24))
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self._title)
        column.addSpacing(scaled(8))
        column.addWidget(promise)
        column.addSpacing(scaled(28))
        column.addWidget(self._drop)
        column.addSpacing(scaled(16))
        column.addWidget(others)
        column.addSpacing(scaled(16))
        column.addWidget(how)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget(area)
        row = QHBoxLayout(holder)
        row.addStretch(1)
        row.addWidget(middle, _MIDDLE_FIRST)
        row.addStretch(1)
        area.setWidget(holder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self.setFocusProxy(self._drop.button)

    @Slot(str)
    def _choose(self, path: str) -> None:
        if path:
            self.archive_chosen.emit(path)

    @Slot()
    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose your LinkedIn archive"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("LinkedIn archive (*.zip *.csv)"), self.tr("All files (*)")])
        self._open(dialog)

    @Slot()
    def _ask_for_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the folder of your LinkedIn archive"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._open(dialog)

    def _open(self, dialog: QFileDialog) -> None:
        dialog.setDirectory(downloads_folder())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._choose)
        dialog.open()

    @Slot()
    def _by_hand(self) -> None:
        self.by_hand_chosen.emit()

    @Slot()
    def _sample(self) -> None:
        self.sample_chosen.emit()
