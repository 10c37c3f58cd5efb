"""The list of keys, shown over the window while one looks at it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cordially.ui.shell import KeyHelp
from cordially.ui.theme import TypeRole, line_of, scaled, tokens_now
from cordially.ui.widgets import (
    Button,
    ButtonRole,
    Card,
    Heading,
    Paragraph,
    SectionLabel,
    key_in_words,
    paint_key,
)
from cordially.ui.widgets.buttons import key_width

_VEIL = 0.55
_ROWS_IN_ONE_COLUMN = 14
_WIDEST = 1120


Groups = Sequence[tuple[str, Sequence[KeyHelp]]]


class KeyBox(QWidget):
    """A key in its box."""

    def __init__(self, sequence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key_in_words(sequence)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._key)

    def sizeHint(self) -> QSize:
        return QSize(key_width(self._key), line_of(TypeRole.KEY) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_key(painter, QRect(0, 0, self.width(), self.height()), self._key, tokens_now())


class KeyList(QWidget):
    """Covers its window with a veil and a card of keys; any click or Escape ends it."""

    closed = Signal()

    def __init__(self, groups: Groups, window: QWidget) -> None:
        super().__init__(window)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        title = self.tr("Keys")
        self.setAccessibleName(title)
        card = Card(self)
        head = QHBoxLayout()
        head.addWidget(Heading(title, card), 1)
        close = Button(self.tr("Close"), card, role=ButtonRole.QUIET, hint="Esc")
        close.clicked.connect(self.close_list)
        head.addWidget(close)
        card.body.addLayout(head)
        columns = QHBoxLayout()
        columns.setSpacing(scaled(32))
        for part in _in_columns(groups):
            columns.addLayout(self._grid(part, card), 1)
        card.body.addLayout(columns)
        column = QVBoxLayout(self)
        column.addStretch(1)
        row_of_card = QHBoxLayout()
        card.setMaximumWidth(scaled(_WIDEST))
        row_of_card.addStretch(1)
        row_of_card.addWidget(card, 100)
        row_of_card.addStretch(1)
        column.addLayout(row_of_card)
        column.addStretch(1)
        window.installEventFilter(self)
        self.setGeometry(window.rect())

    def _grid(self, groups: Groups, card: Card) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(scaled(12))
        grid.setVerticalSpacing(scaled(4))
        grid.setColumnStretch(0, 1)
        for name, keys in groups:
            label = SectionLabel(name, card)
            label.setContentsMargins(0, scaled(8), 0, 0)
            grid.addWidget(label, grid.rowCount(), 0, 1, 2)
            for key in keys:
                row = grid.rowCount()
                grid.addWidget(Paragraph(key.words, card), row, 0)
                at_its_first_line = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop
                grid.addWidget(KeyBox(key.sequence, card), row, 1, at_its_first_line)
        grid.setRowStretch(grid.rowCount(), 1)
        return grid

    @Slot()
    def close_list(self) -> None:
        """Take the list away."""
        self.closed.emit()
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_F1, Qt.Key.Key_Question}:
            self.close_list()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.close_list()

    def paintEvent(self, event: QPaintEvent) -> None:
        veil = QColor(tokens_now().rail)
        veil.setAlphaF(_VEIL)
        QPainter(self).fillRect(QRectF(self.rect()), veil)


def _in_columns(groups: Groups) -> list[Groups]:
    """The groups that hold anything, in one column, or in one each where they are long."""
    filled = [group for group in groups if group[1]]
    rows = sum(len(keys) + 1 for _, keys in filled)
    return [filled] if rows <= _ROWS_IN_ONE_COLUMN else [[group] for group in filled]
