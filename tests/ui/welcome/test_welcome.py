from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QScrollArea
from pytestqt.qtbot import QtBot

from cordially.ui.theme import Theme
from cordially.ui.welcome import WelcomePage
from cordially.ui.welcome.drop_place import DropPlace
from cordially.ui.widgets import Button
from tests.ui.walk import clipped_buttons, rich_text_sinks, unnamed

COPY = Qt.DropAction.CopyAction
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> WelcomePage:
    page = WelcomePage()
    qtbot.addWidget(page)
    page.resize(828, 700)
    page.show()
    return page


def drop_on(page: WelcomePage, *urls: QUrl) -> bool:
    """Drop on the page as a file manager does; whether the page took it."""
    place = page.findChild(DropPlace)
    assert place is not None
    data = QMimeData()
    data.setUrls(urls)
    enter = QDragEnterEvent(QPointF(9, 9), COPY, data, LEFT, NONE)
    enter.ignore()
    place.dragEnterEvent(enter)
    if enter.isAccepted():
        place.dropEvent(QDropEvent(QPointF(9, 9), COPY, data, LEFT, NONE))
    return enter.isAccepted()


def press(page: WelcomePage, words: str) -> None:
    next(b for b in page.findChildren(Button) if b.accessibleName() == words).click()


def test_a_dropped_archive_is_taken(page: WelcomePage, tmp_path: Path) -> None:
    heard: list[str] = []
    page.archive_chosen.connect(heard.append)
    archive = tmp_path / "Basic_LinkedInDataExport_11-20-2026.zip"
    assert drop_on(page, QUrl.fromLocalFile(str(archive)))
    assert [Path(path) for path in heard] == [archive]


def test_an_address_in_the_web_is_not_taken(page: WelcomePage) -> None:
    heard: list[str] = []
    page.archive_chosen.connect(heard.append)
    assert not drop_on(page, QUrl("https://example.com/archive.zip"))
    assert heard == []


@pytest.mark.parametrize(
    ("words", "mode"),
    [
        ("Choose a file…", QFileDialog.FileMode.ExistingFile),
        ("Choose a folder…", QFileDialog.FileMode.Directory),
    ],
)
def test_a_file_or_a_folder_can_be_chosen(
    page: WelcomePage, tmp_path: Path, words: str, mode: QFileDialog.FileMode
) -> None:
    heard: list[str] = []
    page.archive_chosen.connect(heard.append)
    press(page, words)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.fileMode() == mode
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    assert heard == [str(tmp_path)]


def test_people_can_be_added_by_hand_or_looked_at_as_a_sample(
    qtbot: QtBot, page: WelcomePage
) -> None:
    with qtbot.waitSignal(page.by_hand_chosen, timeout=1000):
        press(page, "Add people by hand")
    with qtbot.waitSignal(page.sample_chosen, timeout=1000):
        press(page, "Look around with sample people")


def test_the_first_place_is_whole_at_the_least_size(page: WelcomePage) -> None:
    assert clipped_buttons(page) == []
    assert unnamed(page) == []
    assert rich_text_sinks(page) == []


@pytest.mark.parametrize("width", [1164, 828, 740, 500])
def test_nothing_lies_beside_the_first_place_whatever_its_width(
    qtbot: QtBot, page: WelcomePage, width: int
) -> None:
    page.resize(width, 330)
    area = page.findChild(QScrollArea)
    assert area is not None
    qtbot.waitUntil(lambda: area.verticalScrollBar().isVisible())
    assert not area.horizontalScrollBar().isVisible()
    inner = area.widget()
    assert inner is not None
    assert inner.width() == area.viewport().width()
    for button in page.findChildren(Button):
        right = button.mapTo(area.viewport(), button.rect().topRight()).x()
        assert right < area.viewport().width()
    assert clipped_buttons(page) == []
