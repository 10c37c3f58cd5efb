from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from cordially.domain.people import Column, Filter, PersonId, Tie
from cordially.services.audiences import Reason, ReasonKind
from cordially.store.database import writing
from cordially.ui.recipients.chooser import Chooser, Occasion
from cordially.ui.recipients.table_model import NAME, WHY
from cordially.ui.recipients.words import reason_words
from cordially.ui.theme import Theme, scaled
from cordially.ui.widgets import Button, PlainLabel, ReasonField, chip_size
from tests.ui.composer.later import Later
from tests.ui.fakes import AtOnce
from tests.ui.walk import clipped_buttons, rich_text_sinks, unnamed
from tests.writing_room import WritingRoom, writing_room

ROBERTS = 12
OTHERS = (
    "Anna Berg, Ben Cole, Cleo Dahl, Dora Eck, Emil Fynn, Fay Gray, Gus Holm, Hana Ito, Ivo Jansen,"
    " Jana Kral, Karl Lind, Lena Moe, Mia Nord, Nils Olsen, Olga Pran, Paul Quist, Sven Ruud,"
    " Tom Sand, Uta Tiel, Vera Ulm, Wim Vos, Xenia Wolf, Yara Xu, Zoe Young"
)


class Choice:
    """A chooser in sight, over a network with a row of Roberts in it."""

    def __init__(self, room: WritingRoom, chooser: Chooser) -> None:
        self.room = room
        self.chooser = chooser
        self.used: list[tuple[tuple[PersonId, ...], str]] = []
        self.undos: list[tuple[str, tuple[PersonId, ...]]] = []
        chooser.chosen.connect(self.use)
        chooser.undo_offered.connect(self.offer)

    def use(self, people: tuple[PersonId, ...], reason: str) -> None:
        self.used.append((people, reason))

    def offer(self, words: str, people: tuple[PersonId, ...]) -> None:
        self.undos.append((words, people))

    def choose(self, people: list[PersonId]) -> None:
        self.chooser.model.choose(tuple(people))

    def press(self, keys: str) -> None:
        QTest.keySequence(self.chooser.places.table, keys)

    @property
    def titles(self) -> list[str]:
        return [shown.title for shown in self.chooser.places.side.list.shown]

    def button(self, words: str) -> Button:
        side = self.chooser.places.side
        return next(one for one in side.findChildren(Button) if one.accessibleName() == words)

    def give_reason(self, reason: str) -> None:
        field = self.chooser.places.side.findChild(ReasonField)
        assert isinstance(field, ReasonField)
        line = field.findChild(QLineEdit)
        assert isinstance(line, QLineEdit)
        QTest.keyClicks(line, reason)
        QTest.keyClick(line, Qt.Key.Key_Return)

    def names(self) -> list[str]:
        model = self.chooser.model
        return [model.index(row, NAME).data() for row in range(model.rowCount())]


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WritingRoom]:
    with writing_room(tmp_path_factory.mktemp("network")) as room:
        room.add_all(OTHERS)
        room.add_all(", ".join(f"Robert Field{at}" for at in range(ROBERTS)))
        room.add_all(", ".join(f"{a}{b} Family" for a in "ABCDEFGHKLMNSTV" for b in "aeiou"))
        yield room


@pytest.fixture
def choice(network: WritingRoom, theme: Theme, qtbot: QtBot) -> Choice:
    return shown_over(network, AtOnce(), qtbot)


def shown_over(network: WritingRoom, tasks: AtOnce | Later, qtbot: QtBot) -> Choice:
    chooser = Chooser(network.audiences, tasks, network.clock)
    qtbot.addWidget(chooser)
    chooser.resize(1164, 860)
    chooser.show()
    qtbot.waitUntil(chooser.isActiveWindow, timeout=2000)
    chooser.choose_for(Occasion("Season’s greetings"), Filter())
    return Choice(network, chooser)


def roberts(network: WritingRoom) -> list[PersonId]:
    return [row.id for row in network.table.rows(Filter(query="robert"), Column.NAME)]


def others(network: WritingRoom, many: int) -> list[PersonId]:
    everybody = network.table.rows(Filter(), Column.NAME)
    plain = [row.id for row in everybody if not row.given_name.startswith("Robert")]
    return plain[:: max(len(plain) // many, 1)][:many]


def test_people_are_ticked_with_space_and_used_with_ctrl_enter(choice: Choice) -> None:
    table = choice.chooser.places.table
    table.enter()
    QTest.keyClick(table, Qt.Key.Key_Space)
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert choice.chooser.places.use.accessibleName() == "Use these 2"
    choice.press("Ctrl+Return")
    ((people, reason),) = choice.used
    assert people == choice.chooser.model.chosen
    assert len(people) == 2
    assert reason == ""


def test_several_rows_are_ticked_at_once_and_again_let_go(choice: Choice) -> None:
    table, model = choice.chooser.places.table, choice.chooser.model
    QTest.keySequence(table, "Ctrl+A")
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert len(model.chosen) == model.rowCount()
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert model.chosen == ()


def test_nobody_is_used_as_long_as_nobody_is_chosen(choice: Choice) -> None:
    assert not choice.chooser.places.use.isEnabled()
    choice.press("Ctrl+Return")
    assert choice.used == []


def test_a_row_of_one_name_is_shown_in_the_picture_and_asked_a_reason_for(
    choice: Choice, network: WritingRoom
) -> None:
    choice.choose([*others(network, 4), *roberts(network)])
    assert "One given name" in choice.titles or "One block of the alphabet" in choice.titles
    marked = [bar.letter for bar in choice.chooser.places.side.picture.bars() if bar.marked]
    assert marked == ["R"]
    choice.press("Ctrl+Return")
    assert choice.used == []
    choice.give_reason("They all answered my survey")
    ((_, reason),) = choice.used
    assert reason == "They all answered my survey"


def test_a_reason_goes_with_the_warning_it_was_given_for(
    choice: Choice, network: WritingRoom
) -> None:
    row = [*others(network, 4), *roberts(network)]
    choice.choose(row)
    choice.button("Keep, and say why…").click()
    choice.give_reason("A club of Roberts")
    choice.choose(others(network, 3))
    choice.press("Ctrl+Return")
    choice.choose(row)
    choice.press("Ctrl+Return")
    assert [reason for _, reason in choice.used] == [""]


def test_words_of_a_reason_survive_another_tick(choice: Choice, network: WritingRoom) -> None:
    choice.choose([*others(network, 4), *roberts(network)])
    choice.button("Keep, and say why…").click()
    field = choice.chooser.places.side.findChild(ReasonField)
    assert isinstance(field, ReasonField)
    line = field.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "They all")
    choice.choose([*others(network, 3), *roberts(network)])
    assert line.text() == "They all"
    assert not line.isHidden()


def test_choosing_by_relationship_can_be_taken_back(choice: Choice, network: WritingRoom) -> None:
    close = others(network, 4)
    with writing(network.database):
        network.people.set_tie(close, Tie.STRONG)
    chosen = [*close, *roberts(network)]
    choice.choose(chosen)
    choice.button("Choose by relationship").click()
    assert choice.chooser.model.chosen == tuple(close)
    ((_, before),) = choice.undos
    choice.chooser.restore(choice.chooser.occasion, before)
    assert choice.chooser.model.chosen == tuple(chosen)
    with writing(network.database):
        network.people.set_tie(close, None)


def test_with_too_few_close_ties_nobody_is_dropped_and_the_list_shows_the_close(
    choice: Choice, network: WritingRoom
) -> None:
    chosen = roberts(network)
    choice.choose(chosen)
    choice.button("Choose by relationship").click()
    assert choice.chooser.model.chosen == tuple(chosen)
    assert choice.chooser.places.filters.wanted.ties == {Tie.STRONG, Tie.WARM}
    assert "Fewer than three of them are strong or warm ties" in choice.titles
    assert choice.undos == []


def test_ctrl_enter_right_after_a_tick_waits_for_the_warning(
    network: WritingRoom, theme: Theme, qtbot: QtBot
) -> None:
    tasks = Later()
    choice = shown_over(network, tasks, qtbot)
    tasks.deliver_all()
    choice.choose(roberts(network))
    choice.press("Ctrl+Return")
    assert choice.used == []
    tasks.deliver_all()
    assert choice.used == []
    assert choice.chooser.places.side.findChild(ReasonField) is not None


def test_an_honest_choice_used_before_it_was_looked_at_goes_on_by_itself(
    network: WritingRoom, theme: Theme, qtbot: QtBot
) -> None:
    tasks = Later()
    choice = shown_over(network, tasks, qtbot)
    tasks.deliver_all()
    people = others(network, 5)
    choice.choose(people)
    choice.press("Ctrl+Return")
    tasks.deliver_all()
    assert choice.used == [(tuple(people), "")]


def test_whoever_does_not_fit_the_filter_is_counted_and_shown(
    choice: Choice, network: WritingRoom
) -> None:
    choice.choose(roberts(network)[:2])
    choice.chooser.places.filters.search.setText("anna")
    assert "2 people do not fit the filter" in choice.titles
    choice.button("Show them").click()
    row = choice.chooser.places.table.currentIndex().row()
    assert not choice.chooser.model.candidate(row).reason.fits


def test_the_table_is_sorted_by_its_heads(choice: Choice) -> None:
    head = choice.chooser.places.table.horizontalHeader()
    head.sectionClicked.emit(NAME)
    first = choice.names()
    head.sectionClicked.emit(NAME)
    assert choice.names() == first[::-1]


def test_those_chosen_before_stand_on_top(choice: Choice, network: WritingRoom) -> None:
    chosen = tuple(others(network, 3))
    choice.chooser.choose_for(Occasion("Again", None, chosen), Filter())
    model = choice.chooser.model
    assert {model.candidate(row).row.id for row in range(3)} == set(chosen)


def test_sorting_keeps_the_row_one_is_at(choice: Choice) -> None:
    table, model = choice.chooser.places.table, choice.chooser.model
    table.setCurrentIndex(model.index(5, NAME))
    person = model.candidate(5).row.id
    table.horizontalHeader().sectionClicked.emit(WHY)
    assert model.candidate(table.currentIndex().row()).row.id == person


def test_a_search_that_finds_nobody_says_so_and_leads_back(choice: Choice) -> None:
    choice.chooser.places.filters.search.setText("zzzz")
    nobody = choice.chooser.places.nobody
    assert nobody.isVisible()
    nobody.action_chosen.emit("all")
    assert choice.chooser.places.table.isVisible()


def test_escape_leaves_everything_as_it_was(choice: Choice, qtbot: QtBot) -> None:
    with qtbot.waitSignal(choice.chooser.left, timeout=1000):
        QTest.keyClick(choice.chooser.places.table, Qt.Key.Key_Escape)
    assert choice.used == []


@pytest.mark.parametrize("size", [(1164, 860), (828, 700)])
def test_nothing_is_clipped_nameless_or_read_as_markup(
    choice: Choice, network: WritingRoom, size: tuple[int, int], qtbot: QtBot
) -> None:
    choice.chooser.resize(*size)
    choice.choose([*others(network, 4), *roberts(network)])
    choice.chooser.repaint()
    qtbot.waitUntil(lambda: clipped_buttons(choice.chooser) == [], timeout=1000)
    assert unnamed(choice.chooser) == []
    assert rich_text_sinks(choice.chooser) == []


@pytest.mark.parametrize("width", [764, 828, 900, 1000, 1164, 1400])
def test_every_reason_is_whole_and_no_column_is_pushed_out_of_sight(
    choice: Choice, width: int
) -> None:
    choice.chooser.resize(width, 700)
    table = choice.chooser.places.table
    longest = max(
        chip_size(reason_words(Reason(kind, Tie.QUIET, None))).width() for kind in ReasonKind
    )
    assert table.columnWidth(WHY) >= longest + scaled(20)
    columns = [at for at in range(table.model().columnCount()) if not table.isColumnHidden(at)]
    assert sum(table.columnWidth(at) for at in columns) <= table.viewport().width()


def test_the_model_behaves_as_qt_expects(choice: Choice, network: WritingRoom) -> None:
    model = choice.chooser.model
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, choice.chooser
    )
    model.turn([range(3), range(5, 6)])
    model.choose(())
    choice.chooser.places.filters.search.setText("anna")
    assert tester.model() is model


class TestMoreThanTwoHundred:
    @pytest.fixture
    def crowd(self, tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Choice]:
        with writing_room(tmp_path) as room:
            with writing(room.database):
                room.database.execute_sql(
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 260)"
                    " INSERT INTO person (origin, given_name, family_name, salutation, created_at,"
                    " given_key, family_key) SELECT 'linkedin', 'Name' || i, 'Family', 'Name' || i,"
                    " '2026-01-01T00:00:00+00:00', 'name' || i, 'family' FROM n"
                )
            yield shown_over(room, AtOnce(), qtbot)

    def test_cannot_be_used_and_it_says_why_a_status_update_is_better(self, crowd: Choice) -> None:
        QTest.keySequence(crowd.chooser.places.table, "Ctrl+A")
        QTest.keyClick(crowd.chooser.places.table, Qt.Key.Key_Space)
        assert len(crowd.chooser.model.chosen) == 260
        crowd.press("Ctrl+Return")
        assert crowd.used == []
        said = "\n".join(one.text() for one in crowd.chooser.places.side.findChildren(PlainLabel))
        assert "a status update is the better way" in said

    def test_two_hundred_can_be_used(self, crowd: Choice) -> None:
        crowd.chooser.model.turn([range(200)])
        assert crowd.chooser.places.use.isEnabled()
        crowd.chooser.model.turn([range(200, 201)])
        assert not crowd.chooser.places.use.isEnabled()
