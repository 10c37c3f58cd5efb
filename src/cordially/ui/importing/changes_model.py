"""What an import changes, a row a person, unpacked page by page."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cordially.domain.imports import ImportPreview, Missing, PersonChange
from cordially.ui.importing.preview_words import change_after, change_chip, change_now
from cordially.ui.theme import Tone
from cordially.ui.widgets import as_tool_tip, shown

_PAGE = 200
_PAGES_KEPT = 4

TONE_ROLE = int(Qt.ItemDataRole.UserRole) + 1

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class Part(IntEnum):
    """The columns."""

    PERSON = 0
    NOW = 1
    AFTER = 2
    CHIP = 3


class ChangesModel(QAbstractTableModel):
    """Changes first, then those missing from the archive, if they are to be marked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preview: ImportPreview | None = None
        self._marks = 0
        self._pages: dict[int, list[PersonChange | Missing]] = {}

    def show_preview(self, preview: ImportPreview, marks: int) -> None:
        """Show what a preview holds; `marks` of the missing are listed."""
        self.beginResetModel()
        self._preview = preview
        self._marks = min(marks, len(preview.missing))
        self._pages.clear()
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        if parent.isValid() or self._preview is None:
            return 0
        return len(self._preview.changes) + self._marks

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(Part)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        wanted = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, TONE_ROLE}
        if role not in wanted or not index.isValid():
            return None
        item, part = self._item(index.row()), Part(index.column())
        if role == TONE_ROLE:
            return self._chip(item)[1]
        text = self._text(item, part)
        return as_tool_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's own
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Person"), self.tr("Now"), self.tr("After"), self.tr("What it is"))[section]

    def _text(self, item: PersonChange | Missing, part: Part) -> str:
        if part is Part.PERSON:
            return shown(item.name) or self.tr("(no name)")
        if part is Part.CHIP:
            return self._chip(item)[0]
        if isinstance(item, Missing):
            now, after = self.tr("connected"), self.tr("no longer connected")
            return now if part is Part.NOW else after
        return change_now(item) if part is Part.NOW else change_after(item)

    def _chip(self, item: PersonChange | Missing) -> tuple[str, Tone]:
        if isinstance(item, Missing):
            return self.tr("gone from the archive"), Tone.AMBER
        return change_chip(item)

    def _item(self, row: int) -> PersonChange | Missing:
        number, place = divmod(row, _PAGE)
        page = self._pages.get(number)
        if page is None:
            if len(self._pages) >= _PAGES_KEPT:
                self._pages.pop(next(iter(self._pages)))
            page = self._pages[number] = self._read(number * _PAGE)
        return page[place]

    def _read(self, start: int) -> list[PersonChange | Missing]:
        if self._preview is None:
            return []
        changes, missing = self._preview.changes, self._preview.missing
        found: list[PersonChange | Missing] = list(changes.page(start, _PAGE))
        if len(found) < _PAGE:
            found += missing.page(max(0, start - len(changes)), _PAGE - len(found))
        return found
