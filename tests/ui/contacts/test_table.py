from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from cordially.domain.people import (
    Column,
    History,
    Person,
    PersonId,
    PersonRow,
    Salutation,
    SalutationState,
    Tie,
)
from cordially.ui.contacts.listing import Listing, Order, Question
from cordially.ui.contacts.people_table import PeopleTable
from cordially.ui.contacts.table_model import COLUMNS, PeopleModel
from cordially.ui.theme import TypeRole, font_of, scaled
from tests.ui.contacts.people_in_memory import NOW, PeopleInMemory, StillClock, person

pytestmark = pytest.mark.usefixtures("theme")

HOSTILE = (
    "<img src=/etc/passwd> <b>Bold</b>",
    "Eve\u202egnp.exe Zero\u200bwidth",
    "محمد الأحمد",
    "田中 春香",
    "🚀 Max",
    "x" * 10_000,
    "",
)


def rows_of(*people: Person) -> list[PersonRow]:
    return PeopleInMemory.of(*people).rows_of(*(each.id for each in people))


def many(count: int) -> list[PersonRow]:
    return rows_of(*(person(number, f"Person {number:05}") for number in range(1, count + 1)))


@pytest.fixture
def model(qtbot: QtBot) -> PeopleModel:
    return PeopleModel(StillClock())


@pytest.fixture
def table(qtbot: QtBot, model: PeopleModel) -> PeopleTable:
    table = PeopleTable(model)
    qtbot.addWidget(table)
    table.resize(900, 400)
    table.show()
    qtbot.waitExposed(table)
    return table


def listing(rows: Sequence[PersonRow], *, is_anew: bool = False) -> Listing:
    return Listing(list(rows), len(rows), Question(), is_anew)


def text(model: PeopleModel, row: int, column: Column) -> str:
    return str(model.data(model.index(row, COLUMNS.index(column))))


def names(table: PeopleTable) -> list[str]:
    return [row.name for row in table.chosen]


def test_the_model_keeps_the_promises_qt_asks_of_it(
    model: PeopleModel, qtmodeltester: ModelTester
) -> None:
    model.set_rows(rows_of(*(person(place, name) for place, name in enumerate(HOSTILE, 1))))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types


def test_cells_say_what_a_person_reads(model: PeopleModel) -> None:
    model.set_rows(
        rows_of(
            person(
                1,
                "Maria Sørensen",
                "Nordgrid",
                "Head of Storage",
                tie=Tie.STRONG,
                history=History(1, 1, NOW - timedelta(days=97)),
            )
        )
    )
    assert [text(model, 0, column) for column in COLUMNS] == [
        "Maria Sørensen",
        "Nordgrid",
        "Head of Storage",
        "May 2025",
        "3 months ago",
        "strong",
    ]


def test_somebody_never_written_to_and_not_connected_any_more_is_said_to_be_so(
    model: PeopleModel,
) -> None:
    model.set_rows(rows_of(person(1, "Anna", no_longer_connected_on=date(2026, 3, 1))))
    assert text(model, 0, Column.LAST_CONTACT) == "never"
    assert text(model, 0, Column.CONNECTED) == "no longer"


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_from_outside_is_short_on_one_line_and_holds_nothing_hidden(
    model: PeopleModel, name: str
) -> None:
    model.set_rows(rows_of(person(1, name)))
    shown = text(model, 0, Column.NAME)
    assert 0 < len(shown) <= 200
    assert not {"\u202e", "\u200b", "\n"} & set(shown)
    tip = str(model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole))
    assert "<img" not in tip
    assert "<b>" not in tip


def test_times_are_told_anew_on_another_day(qtbot: QtBot) -> None:
    class Moving(StillClock):
        day = date(2026, 11, 22)

        def today(self) -> date:
            return self.day

    clock = Moving()
    model = PeopleModel(clock)
    rows = rows_of(person(1, "Maria", history=History(1, 1, NOW)))
    model.set_rows(rows)
    before = text(model, 0, Column.LAST_CONTACT)
    clock.day = date(2026, 11, 23)
    model.set_rows(rows)
    assert (before, text(model, 0, Column.LAST_CONTACT)) == ("today", "yesterday")


def test_thirty_thousand_people_are_one_reset(qtbot: QtBot, model: PeopleModel) -> None:
    rows = many(30_000)
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    model.set_rows(rows)
    assert len(resets) == 1
    assert model.rowCount() == 30_000


def test_choice_and_place_stay_when_the_same_people_come_again(table: PeopleTable) -> None:
    rows = many(500)
    table.show_listing(listing(rows, is_anew=True))
    table.choose_person(PersonId(250))
    table.verticalScrollBar().setValue(table.verticalScrollBar().value() - 30)
    place = table.verticalScrollBar().value()
    table.show_listing(listing(rows))
    assert names(table) == ["Person 00250"]
    assert table.currentIndex().row() == 249
    assert table.verticalScrollBar().value() == place


def test_the_chosen_stay_chosen_where_they_now_stand(table: PeopleTable) -> None:
    rows = many(20)
    table.show_listing(listing(rows, is_anew=True))
    flags = QItemSelectionModel.SelectionFlag
    for row in (3, 4, 9):
        index = table.model().index(row, 0)
        table.selectionModel().select(index, flags.Select | flags.Rows)
    table.show_listing(listing(rows[::-1], is_anew=True))
    assert names(table) == ["Person 00010", "Person 00005", "Person 00004"]


def test_somebody_filtered_away_is_not_chosen_any_more(qtbot: QtBot, table: PeopleTable) -> None:
    rows = many(20)
    table.show_listing(listing(rows, is_anew=True))
    table.choose_person(PersonId(5))
    with qtbot.waitSignal(table.people_chosen) as told:
        table.show_listing(listing(rows[10:], is_anew=True))
    assert told.args == [()]


def test_a_person_whose_row_changed_is_told_as_chosen_again(
    qtbot: QtBot, table: PeopleTable
) -> None:
    rows = many(3)
    table.show_listing(listing(rows, is_anew=True))
    table.choose_person(PersonId(2))
    changed = [rows[0], rows[1]._replace(company="Nordgrid"), rows[2]]
    with qtbot.waitSignal(table.people_chosen) as told:
        table.show_listing(listing(changed))
    assert told.args is not None
    assert told.args[0][0].company == "Nordgrid"


def test_another_question_begins_at_the_top(table: PeopleTable) -> None:
    table.show_listing(listing(many(500), is_anew=True))
    table.verticalScrollBar().setValue(300)
    table.show_listing(listing(many(400), is_anew=True))
    assert table.verticalScrollBar().value() == 0


def test_everybody_is_chosen_with_ctrl_a_and_some_with_shift(
    qtbot: QtBot, table: PeopleTable
) -> None:
    table.show_listing(listing(many(50), is_anew=True))
    QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(table.chosen) == 50
    table.choose_person(PersonId(1))
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert names(table) == ["Person 00001", "Person 00002"]


@pytest.mark.parametrize(
    ("key", "signal"), [(Qt.Key.Key_Return, "opened"), (Qt.Key.Key_Delete, "deleted")]
)
def test_enter_opens_and_delete_puts_away_only_who_is_chosen(
    qtbot: QtBot, table: PeopleTable, key: Qt.Key, signal: str
) -> None:
    table.show_listing(listing(many(3), is_anew=True))
    with qtbot.assertNotEmitted(getattr(table, signal)):
        QTest.keyClick(table, key)
    table.choose_person(PersonId(2))
    with qtbot.waitSignal(getattr(table, signal)):
        QTest.keyClick(table, key)


def test_letters_typed_into_the_table_go_on_to_the_search(qtbot: QtBot, table: PeopleTable) -> None:
    table.show_listing(listing(many(3), is_anew=True))
    with qtbot.waitSignal(table.typed) as told:
        QTest.keyClicks(table, "m")
    assert told.args == ["m"]


def test_the_first_is_chosen_though_shift_is_held(table: PeopleTable) -> None:
    table.show_listing(listing(many(3), is_anew=True))
    QTest.keyPress(table, Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier)
    table.enter()
    QTest.keyRelease(table, Qt.Key.Key_Shift)
    assert names(table) == ["Person 00001"]


def test_up_on_the_first_row_leads_back_to_the_search(qtbot: QtBot, table: PeopleTable) -> None:
    table.show_listing(listing(many(3), is_anew=True))
    table.enter()
    assert names(table) == ["Person 00001"]
    with qtbot.waitSignal(table.left_upwards):
        QTest.keyClick(table, Qt.Key.Key_Up)


def test_down_begins_with_the_first_where_nobody_is_chosen(table: PeopleTable) -> None:
    table.show_listing(listing(many(3), is_anew=True))
    # As Qt does when the table gets the focus.
    first = table.model().index(0, 0)
    table.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert names(table) == ["Person 00001"]
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert names(table) == ["Person 00002"]


def test_end_leads_to_the_last_person_and_home_to_the_first(table: PeopleTable) -> None:
    table.show_listing(listing(many(200), is_anew=True))
    table.enter()
    QTest.keyClick(table, Qt.Key.Key_End)
    assert names(table) == ["Person 00200"]
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert names(table) == ["Person 00001"]


def test_a_click_on_a_heading_asks_to_sort(qtbot: QtBot, table: PeopleTable) -> None:
    head = table.horizontalHeader()
    place = head.viewport().rect().topLeft()
    place.setX(head.sectionViewportPosition(1) + 20)
    place.setY(head.height() // 2)
    model = table.model()
    assert isinstance(model, PeopleModel)
    with qtbot.waitSignal(model.sort_asked) as told:
        QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [Column.COMPANY]


def test_the_arrow_in_the_heading_is_right_from_the_first_paint(table: PeopleTable) -> None:
    head = table.horizontalHeader()
    said = head.sortIndicatorSection(), head.sortIndicatorOrder()
    assert said == (COLUMNS.index(Column.NAME), Qt.SortOrder.AscendingOrder)
    before = head.grab().toImage()
    table.show_order(Question().order)
    assert head.grab().toImage() == before


def test_the_heading_shows_how_the_table_is_sorted(table: PeopleTable) -> None:
    table.show_order(Order(Column.LAST_CONTACT, descending=True))
    head = table.horizontalHeader()
    assert head.sortIndicatorSection() == COLUMNS.index(Column.LAST_CONTACT)
    assert head.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder


@pytest.mark.parametrize("width", [330, 500, 620, 700, 1200])
def test_name_and_company_stay_and_nothing_is_scrolled_sideways(
    table: PeopleTable, width: int
) -> None:
    table.resize(width, 400)
    assert not table.isColumnHidden(COLUMNS.index(Column.NAME))
    assert not table.isColumnHidden(COLUMNS.index(Column.COMPANY))
    assert table.horizontalScrollBar().maximum() == 0


def test_no_bar_to_scroll_sideways_comes_with_the_one_to_scroll_down(table: PeopleTable) -> None:
    table.show_listing(listing(many(12), is_anew=True))
    for height in range(560, 440, -1):
        table.resize(512, height)
        assert not table.horizontalScrollBar().isVisible()


def test_the_last_contact_can_be_read_in_a_narrow_window(table: PeopleTable) -> None:
    table.resize(500, 400)
    room = table.columnWidth(COLUMNS.index(Column.LAST_CONTACT))
    words = QFontMetrics(font_of(TypeRole.BODY)).horizontalAdvance("10 months ago")
    assert room >= words + scaled(18)


def test_rows_are_of_one_height_and_cannot_be_edited(table: PeopleTable) -> None:
    table.show_listing(listing(many(30_000), is_anew=True))
    assert table.rowHeight(0) == table.rowHeight(29_999)
    assert table.editTriggers() == QAbstractItemView.EditTrigger.NoEditTriggers


def test_hostile_names_and_open_questions_can_be_painted(table: PeopleTable) -> None:
    ask = Salutation("", SalutationState.ASK)
    people = [replace(person(place, name), salutation=ask) for place, name in enumerate(HOSTILE, 1)]
    table.show_listing(listing(rows_of(*people), is_anew=True))
    table.selectAll()
    assert not table.grab().isNull()
