"""Walks through a window and finds what no window may hold."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QErrorMessage,
    QInputDialog,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

MARKUP_DIALOGS = (QErrorMessage, QInputDialog, QMessageBox)


def all_widgets(root: QWidget) -> Iterator[QWidget]:
    """The root and every widget below it, hidden ones too."""
    yield root
    yield from root.findChildren(QWidget)


def rich_text_sinks(root: QWidget) -> list[str]:
    """Every widget that would read a text as markup, described."""
    found: list[str] = []
    for widget in all_widgets(root):
        if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText:
            found.append(f"label that may read markup: {_described(widget)}")
        if isinstance(widget, QTextEdit) and (not widget.isReadOnly() or widget.acceptRichText()):
            found.append(f"text field that takes markup: {_described(widget)}")
        if isinstance(widget, MARKUP_DIALOGS):
            found.append(f"dialog that reads markup: {_described(widget)}")
        tip = widget.toolTip()
        if "<" in tip and not _is_escaped(tip):
            found.append(f"tool tip that is not escaped: {_described(widget)}")
    return found


def unnamed(root: QWidget, *, seen_only: bool = False) -> list[str]:
    """Every widget that takes the focus and has no name for those who listen."""
    return [
        _described(widget)
        for widget in all_widgets(root)
        if (widget.isVisible() or not seen_only)
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
        and not _is_part_of_another(widget)
        and not _name_of(widget)
    ]


def clipped_buttons(root: QWidget) -> list[str]:
    """Every visible button whose words do not fit, and every one outside its window."""
    window = root.window()
    found: list[str] = []
    for widget in all_widgets(root):
        if not isinstance(widget, QAbstractButton) or not widget.isVisible():
            continue
        if widget.width() < widget.sizeHint().width():
            found.append(f"too narrow: {_described(widget)}")
        if widget.height() < widget.sizeHint().height():
            found.append(f"too low: {_described(widget)}")
        if _is_scrolled(widget):
            continue
        corner = widget.mapTo(window, widget.rect().bottomRight())
        if not window.rect().contains(corner):
            found.append(f"outside the window: {_described(widget)}")
    return found


def _is_escaped(tip: str) -> bool:
    inner = tip.removeprefix("<qt>").removesuffix("</qt>").replace("<br>", "")
    return tip.startswith("<qt>") and "<" not in inner


def _name_of(widget: QWidget) -> str:
    if widget.accessibleName():
        return widget.accessibleName()
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def _is_part_of_another(widget: QWidget) -> bool:
    """Whether Qt made it as a part: a viewport, a scroll bar, the list of a combo box."""
    if isinstance(widget, QScrollBar) or widget.objectName().startswith("qt_"):
        return True
    above = widget.parentWidget()
    if isinstance(above, QAbstractItemView | QPlainTextEdit) and widget is above.viewport():
        return True
    return _has_ancestor(widget, QComboBox)


def _is_scrolled(widget: QWidget) -> bool:
    return _has_ancestor(widget, QAbstractScrollArea)


def _has_ancestor(widget: QWidget, kind: type[QWidget]) -> bool:
    above: QObject | None = widget.parent()
    while above is not None:
        if isinstance(above, kind):
            return True
        above = above.parent()
    return False


def _described(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    way = [type(widget).__name__]
    above = widget.parentWidget()
    while above is not None:
        way.append(type(above).__name__)
        above = above.parentWidget()
    return f"{' < '.join(way)} {words[:40]!r}"
