"""A layout that sets widgets in lines, as words are set."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from cordially.ui.theme import scaled


class FlowLayout(QLayout):
    """Puts widgets beside each other and begins a new line where the room ends."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = scaled(gap)
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def insert_widget(self, at: int, widget: QWidget) -> None:
        """Add a widget before the one that stands at `at`."""
        self.addWidget(widget)
        self._items.insert(at, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(QRect(0, 0, width, 0))
        bottom = max((place.bottom() + 1 for _, place in places), default=0)
        return bottom + self.contentsMargins().bottom()

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self._gap * max(len(sizes) - 1, 0)
        height = max((size.height() for size in sizes), default=0)
        return QSize(width, height).grownBy(margins)

    def minimumSize(self) -> QSize:
        least = QSize()
        for item in self._shown():
            least = least.expandedTo(item.minimumSize())
        return least.grownBy(self.contentsMargins())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        mirrored = self._is_mirrored()
        for item, place in self._places(rect):
            if mirrored:
                place.moveLeft(rect.left() + rect.right() - place.right())
            item.setGeometry(place)

    def _is_mirrored(self) -> bool:
        owner = self.parentWidget()
        return owner is not None and owner.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _places(self, rect: QRect) -> list[tuple[QLayoutItem, QRect]]:
        margins = self.contentsMargins()
        area = rect.marginsRemoved(margins)
        across, down, tall = area.left(), area.top(), 0
        line: list[tuple[QLayoutItem, QRect]] = []
        places: list[tuple[QLayoutItem, QRect]] = []
        for item in self._shown():
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(area.width(), item.minimumSize().width())))
            if across > area.left() and across + size.width() > area.left() + area.width():
                places += _on_one_line(line, tall)
                across, down, tall, line = area.left(), down + tall + self._gap, 0, []
            line.append((item, QRect(QPoint(across, down), size)))
            across += size.width() + self._gap
            tall = max(tall, size.height())
        return places + _on_one_line(line, tall)


def _on_one_line(
    line: list[tuple[QLayoutItem, QRect]], tall: int
) -> list[tuple[QLayoutItem, QRect]]:
    return [(item, place.translated(0, (tall - place.height()) // 2)) for item, place in line]
