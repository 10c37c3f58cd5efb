"""The list of keys: every word of it can be read, in a narrow window too."""

import pytest
from PySide6.QtWidgets import QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from cordially.ui.contacts.pane import keys
from cordially.ui.key_list import KeyList
from cordially.ui.theme import Theme


@pytest.mark.parametrize("wide", [960, 1360])
def test_every_word_is_shown_whole(wide: int, theme: Theme, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(wide, 640)
    window.show()
    shown = KeyList([("Everywhere", keys()), ("Contacts", keys()), ("Composer", keys())], window)
    shown.show()
    qtbot.waitExposed(window)
    labels = [label for label in shown.findChildren(QLabel) if label.wordWrap()]
    assert sorted(label.text() for label in labels) == sorted(3 * [key.words for key in keys()])
    qtbot.waitUntil(lambda: all(label.width() > 0 for label in labels))
    for label in labels:
        assert label.height() >= label.heightForWidth(label.width()), label.text()
