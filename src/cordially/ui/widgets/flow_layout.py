"""A layout that sets widgets in lines, as words are set."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QWidget

from cordially.ui.theme import scaled


class FlowLayout(QHBoxLayout):
    """Puts widgets beside each other and begins a new line where the room ends.

    It is a row, so that Qt keeps the items: an `itemAt` written in Python that gives None
    takes away a reference to None at each call (PySide6 6.12) and ends in an abort. It
    needs a widget of its own: a column gives a row inside it a height of its own making.
    """

    def __init__(self, parent: QWidget, *, gap: int = 8) -> None:
        self._heights: dict[int, int] = {}
        super().__init__(parent)
        self._gap = scaled(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # Layouts inside each other ask for the same few widths a hundred times.
        height = self._heights.get(width)
        if height is None:
            places = self._places(QRect(0, 0, width, 0))
            bottom = max((place.bottom() + 1 for _, place in places), default=0)
            height = self._heights[width] = bottom + self.contentsMargins().bottom()
        return height

    def minimumHeightForWidth(self, width: int) -> int:
        return self.heightForWidth(width)

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self._gap * max(len(sizes) - 1, 0)
        height = max((size.height() for size in sizes), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        least = QSize()
        for item in self._shown():
            least = least.expandedTo(item.minimumSize())
        return least.grownBy(self.contentsMargins())

    def setGeometry(self, rect: QRect) -> None:
        QLayout.setGeometry(self, rect)
        mirrored = self._is_mirrored()
        for item, place in self._places(rect):
            if mirrored:
                place.moveLeft(rect.left() + rect.right() - place.right())
            item.setGeometry(place)

    def _is_mirrored(self) -> bool:
        owner = self.parentWidget()
        return owner is not None and owner.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _shown(self) -> list[QLayoutItem]:
        items = (self.itemAt(at) for at in range(self.count()))
        return [item for item in items if item is not None and not item.isEmpty()]

    def _places(self, rect: QRect) -> list[tuple[QLayoutItem, QRect]]:
        area = rect.marginsRemoved(self.contentsMargins())
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
