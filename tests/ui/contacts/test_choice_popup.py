import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QPushButton
from pytestqt.qtbot import QtBot

from cordially.domain.people import Counted
from cordially.ui.contacts.choice_popup import ChoiceManner, ChoicePopup
from cordially.ui.theme import scaled
from cordially.ui.widgets import SearchField

pytestmark = pytest.mark.usefixtures("theme")

WORDS = [Counted(name, 3) for name in ("energy", "Łódź", "speakers", *"abcdefgh")]


def popup(qtbot: QtBot, manner: ChoiceManner, ticked: frozenset[str] = frozenset()) -> ChoicePopup:
    popup = ChoicePopup(manner, "Tag")
    qtbot.addWidget(popup)
    popup.offer(WORDS, ticked)
    popup.show()
    return popup


def field(popup: ChoicePopup) -> SearchField:
    return popup.findChildren(SearchField)[0]


def listed(popup: ChoicePopup) -> QListView:
    return popup.findChildren(QListView)[0]


def words(popup: ChoicePopup) -> list[str]:
    model = listed(popup).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_a_word_is_found_without_its_accents_and_ticked_by_keyboard(qtbot: QtBot) -> None:
    offered = popup(qtbot, ChoiceManner.ANY)
    QTest.keyClicks(field(offered), "lodz")
    assert words(offered) == ["Łódź  (3)"]
    QTest.keyClick(field(offered), Qt.Key.Key_Down)
    with qtbot.waitSignal(offered.kept) as told:
        QTest.keyClick(listed(offered), Qt.Key.Key_Space)
    assert told.args == [frozenset({"Łódź"})]


def test_ticking_again_takes_the_tick_away(qtbot: QtBot) -> None:
    offered = popup(qtbot, ChoiceManner.ANY, frozenset({"speakers"}))
    QTest.keyClick(field(offered), Qt.Key.Key_Down)
    with qtbot.waitSignal(offered.kept) as told:
        QTest.keyClick(listed(offered), Qt.Key.Key_Return)
    assert told.args == [frozenset()]


def test_what_is_ticked_stands_first_even_where_nobody_has_it_any_more(qtbot: QtBot) -> None:
    offered = popup(qtbot, ChoiceManner.ANY, frozenset({"speakers", "gone"}))
    assert words(offered)[:2] == ["gone", "speakers  (3)"]


def test_thousands_who_have_a_word_are_parted(qtbot: QtBot) -> None:
    offered = popup(qtbot, ChoiceManner.ANY)
    offered.offer([Counted("energy", 12_000)], frozenset())
    assert words(offered) == ["energy  (12,000)"]


def test_one_word_is_taken_and_the_list_closes(qtbot: QtBot) -> None:
    offered = popup(qtbot, ChoiceManner.ONE)
    QTest.keyClick(field(offered), Qt.Key.Key_Down)
    with qtbot.waitSignal(offered.chosen) as told:
        QTest.keyClick(listed(offered), Qt.Key.Key_Return)
    assert told.args == ["energy"]
    assert offered.isHidden()


def test_escape_closes_the_list(qtbot: QtBot) -> None:
    offered = popup(qtbot, ChoiceManner.ANY)
    QTest.keyClick(offered, Qt.Key.Key_Escape)
    assert offered.isHidden()


@pytest.mark.parametrize(("count", "highest"), [(0, 60), (2, 110), (500, 400)])
def test_the_list_is_as_high_as_its_words_need(qtbot: QtBot, count: int, highest: int) -> None:
    offered = ChoicePopup(ChoiceManner.ANY, "Tag")
    qtbot.addWidget(offered)
    offered.offer([Counted(f"word {number}", 1) for number in range(count)], frozenset())
    offered.show()
    assert offered.height() <= scaled(highest)
    if count:
        assert listed(offered).viewport().height() >= listed(offered).sizeHintForRow(0) * min(
            count, 5
        )


def test_words_that_come_later_do_not_push_the_list_off_the_screen(qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    room = button.screen().availableGeometry()
    button.move(room.right() - 40, room.bottom() - 60)
    button.show()
    offered = ChoicePopup(ChoiceManner.ANY, "Tag")
    qtbot.addWidget(offered)
    offered.offer([], frozenset())
    offered.drop_down(button)
    offered.offer([Counted(f"word {number}", 1) for number in range(40)], frozenset())
    assert room.contains(offered.geometry())
