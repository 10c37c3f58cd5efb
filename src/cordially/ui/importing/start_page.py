"""Choosing what to bring in, and the imports of before."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cordially.domain.imports import ImportRun
from cordially.ui.contacts.when import day_month_year, local_day
from cordially.ui.theme import TypeRole, scaled
from cordially.ui.welcome.drop_place import DropPlace
from cordially.ui.widgets import (
    Button,
    ButtonSize,
    Card,
    ElidedLabel,
    Muted,
    MutedLine,
    SectionLabel,
    inside,
)

_WIDTH = 620


class StartPage(QScrollArea):
    """A place to drop an archive on, and a list of earlier imports.

    `chosen` carries a path, `take_back_asked` an `ImportRun`.
    """

    chosen = Signal(str)
    file_asked = Signal()
    folder_asked = Signal()
    take_back_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._runs: dict[QWidget, ImportRun] = {}
        page = QWidget()
        self.setWidget(page)
        self._drop = DropPlace(page)
        self._drop.dropped.connect(self.chosen)
        self._drop.file_asked.connect(self.file_asked)
        folder = Button(self.tr("Choose a folder…"), page)
        folder.clicked.connect(self.folder_asked)
        self._label = SectionLabel(self.tr("Earlier imports"), page)
        self._list = QVBoxLayout()
        self._list.setSpacing(scaled(8))
        middle = QWidget(page)
        middle.setMaximumWidth(scaled(_WIDTH))
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, scaled(24), 0, scaled(24))
        column.setSpacing(scaled(12))
        column.addWidget(self._drop)
        column.addWidget(folder, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(
            Muted(
                self.tr(
                    "You see what would change before anything is written. A newer archive adds"
                    " and updates; what you wrote yourself stays."
                ),
                middle,
            )
        )
        column.addSpacing(scaled(12))
        column.addWidget(self._label)
        column.addLayout(self._list)
        column.addStretch(1)
        row = QHBoxLayout(page)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)

    def enter(self) -> None:
        """Take the focus."""
        self._drop.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_runs(self, runs: list[ImportRun]) -> None:
        """List earlier imports, the newest first."""
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._runs.clear()
        for run in runs:
            self._list.addWidget(self._run_card(run))
        self._label.setVisible(bool(runs))

    def _run_card(self, run: ImportRun) -> Card:
        card = Card(self, padding=12)
        row = QHBoxLayout()
        row.setSpacing(scaled(12))
        words = QVBoxLayout()
        words.setSpacing(0)
        name = ElidedLabel("", card, role=TypeRole.STRONG)
        name.show_outside(run.file_name)
        words.addWidget(name)
        words.addWidget(MutedLine(self._about(run), card))
        row.addLayout(words, 1)
        if not run.undone:
            back = Button(self.tr("Take back"), card, size=ButtonSize.SMALL)
            back.setAccessibleName(
                self.tr("Take back the import of {file}").format(file=inside(run.file_name))
            )
            back.clicked.connect(self._take_back)
            self._runs[back] = run
            row.addWidget(back)
        card.body.addLayout(row)
        return card

    def _about(self, run: ImportRun) -> str:
        day = day_month_year(local_day(datetime.fromisoformat(run.applied_at)))
        new = self.tr("%Ln new people", "", run.counts.new)
        changed = self.tr("%Ln changed", "", run.counts.changed)
        words = (
            self.tr("Taken back. Brought in on {day}: {new}, {changed}")
            if run.undone
            else self.tr("Brought in on {day}: {new}, {changed}")
        )
        return words.format(day=day, new=new, changed=changed)

    @Slot()
    def _take_back(self) -> None:
        button = self.sender()
        if isinstance(button, QWidget) and button in self._runs:
            button.setEnabled(False)
            self.take_back_asked.emit(self._runs[button])
