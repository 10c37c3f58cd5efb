from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cordially.ui.composer.line_box import LineBox
from cordially.ui.theme import Theme


def test_a_long_line_shows_the_first_letter_of_each_of_its_rows(qtbot: QtBot, theme: Theme) -> None:
    box = LineBox()
    qtbot.addWidget(box)
    box.resize(420, 300)
    box.show()
    editor = box.editor

    aside = set()
    for word in ["harbour", "light", "over", "the", "water", "in", "letters"] * 12:
        QTest.keyClicks(editor, word)
        QTest.keyClick(editor, Qt.Key.Key_Space)
        aside.add(editor.horizontalScrollBar().value())

    assert editor.document().size().height() > 5
    assert aside == {0}
