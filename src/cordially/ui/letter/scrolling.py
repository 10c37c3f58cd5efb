"""Areas that are as high as what they scroll, where there is room."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from cordially.ui.theme import scaled


class FittingScroll(QScrollArea):
    """Wants the height of its content, is content with `least` pixels, and then scrolls."""

    def __init__(self, parent: QWidget | None = None, *, least: int = 60) -> None:
        super().__init__(parent)
        self._least = scaled(least)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        content = self.widget()
        layout = content.layout() if content is not None else None
        if content is None or layout is None:
            return super().sizeHint()
        wanted = layout.sizeHint()
        if layout.hasHeightForWidth():
            wanted.setHeight(layout.heightForWidth(self.viewport().width()))
        return wanted

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(160), min(self._least, self.sizeHint().height()))

    def event(self, event: QEvent) -> bool:
        # What it holds wants more or less room than before.
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)
