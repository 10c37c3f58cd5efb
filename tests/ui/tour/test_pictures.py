"""Pictures in few colours."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPixmap
from pytestqt.qtbot import QtBot

from cordially.ui.tour.pictures import Album, in_few_colours


def test_frequent_colours_stay_exactly_what_they_were() -> None:
    image = QImage(300, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("#2b5b92"))
    for at in range(300):
        image.setPixelColor(at, 0, QColor(at % 256, 40 + at // 8, 7))
    few = in_few_colours(image)
    assert few.format() is QImage.Format.Format_Indexed8
    assert few.pixelColor(150, 150) == QColor("#2b5b92")


def test_a_rare_colour_that_nothing_comes_near_is_kept() -> None:
    image = QImage(300, 300, QImage.Format.Format_RGB32)
    for x in range(300):
        for y in range(299):
            image.setPixelColor(x, y, QColor(200 + x % 30, 200 + y % 30, 220))
    image.setPixelColor(7, 299, QColor("#3f7d52"))
    assert in_few_colours(image).pixelColor(7, 299) == QColor("#3f7d52")


def test_pictures_are_numbered_as_they_are_taken(qtbot: QtBot, tmp_path: Path) -> None:
    album = Album(tmp_path / "new" / "folder")
    for name in ("welcome", "contacts"):
        album.add(name, QPixmap(8, 8))
    assert [path.name for path in album.paths] == ["01-welcome.png", "02-contacts.png"]
    assert all(path.exists() for path in album.paths)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OSError, match="file"):
        Album(tmp_path / "file")
