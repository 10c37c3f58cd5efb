import gc
import weakref
from datetime import date
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cordially.domain.errors import TroubleKind
from cordially.domain.messages import Kind
from cordially.domain.people import PersonId
from cordially.store.database import writing
from cordially.store.left_alone import LeftAlones
from cordially.ui.composer.keys import keys
from cordially.ui.composer.message_list import MessageModel
from cordially.ui.composer.pane import ComposerPane
from cordially.ui.composer.seat_list import SeatModel
from cordially.ui.composer.shared_text import FieldEditor
from cordially.ui.composer.state import lines_of
from cordially.ui.theme import Theme
from cordially.ui.widgets import EmptyState
from tests.ui.composer.stage import Stage, stage
from tests.ui.walk import rich_text_sinks, unnamed

NAMES = "Anna Berg, Ben Cole, Cleo Dahl"


def test_a_message_to_chosen_people_opens_on_the_desk(made: Stage, pane: ComposerPane) -> None:
    people = made.room.add_all(NAMES)
    pane.write_to(tuple(people))
    assert pane.desk.isVisible()
    assert pane.desk.presenter.desk is not None
    assert [seat.person for seat in pane.desk.presenter.desk.seats] == people
    assert pane.desk.presenter.desk.composition.kind is Kind.GREETING


def test_a_message_to_one_person_is_a_note(made: Stage, pane: ComposerPane) -> None:
    pane.write_to((made.room.add("Anna Berg"),))
    assert pane.desk.presenter.desk is not None
    assert pane.desk.presenter.desk.composition.kind is Kind.NOTE


def leave_alone(made: Stage, person: PersonId, name: str, reason: str = "") -> None:
    with writing(made.room.database):
        LeftAlones(made.room.database).add(person, name, reason, date(2026, 11, 3))


@pytest.mark.usefixtures("english")
def test_who_is_left_alone_gets_no_message_and_is_named_with_day_and_reason(
    made: Stage, pane: ComposerPane
) -> None:
    anna, ben, cleo = made.room.add_all(NAMES)
    leave_alone(made, ben, "Ben Cole", "Too many messages")
    pane.write_to((anna, ben, cleo))
    desk = pane.desk.presenter.desk
    assert desk is not None
    assert [seat.person for seat in desk.seats] == [anna, cleo]
    bar = made.shell.bars["left-alone"]
    assert bar.what == "1 person is left out: they asked to be left alone."
    assert bar.detail == "Ben Cole: since 3 Nov 2026 (Too many messages)"


def test_where_everybody_is_left_alone_no_message_is_begun(made: Stage, pane: ComposerPane) -> None:
    people = made.room.add_all("Anna Berg, Ben Cole, Cleo Dahl, Dan East")
    for person, name in zip(people, "Anna Ben Cleo Dan".split(), strict=True):
        leave_alone(made, person, name)
    pane.write_to(tuple(people))
    assert made.room.composing.open_list() == ()
    detail = made.shell.bars["left-alone"].detail.split("\n")
    assert detail[0] == "Anna: since 3 Nov 2026"
    assert detail[3] == "and 1 more"


def test_the_one_who_is_left_alone_is_told_as_a_trouble(made: Stage, pane: ComposerPane) -> None:
    person = made.room.add("Anna Berg")
    leave_alone(made, person, "Anna Berg", "Asked by mail")
    pane.write_to((person,))
    assert made.room.composing.open_list() == ()
    (trouble,) = made.shell.troubles
    assert trouble.kind is TroubleKind.LEFT_ALONE
    assert trouble.values == {"name": "Anna Berg", "since": "2026-11-03", "reason": "Asked by mail"}


def test_what_was_opened_last_is_on_the_desk_when_one_comes_back(
    made: Stage, pane: ComposerPane
) -> None:
    composition = made.room.compose(made.room.add_all(NAMES))
    made.room.composing.open(composition)
    pane.shown()
    assert pane.desk.presenter.composition == composition
    assert "open" in made.shell.badges["composer"]


def test_leaving_the_choice_for_a_new_message_leaves_nothing_behind(
    made: Stage, pane: ComposerPane
) -> None:
    made.room.add_all(NAMES)
    pane.list.new_wanted.emit(Kind.GREETING)
    assert pane.chooser.isVisible()
    QTest.keyClick(pane.chooser.places.table, Qt.Key.Key_Escape)
    assert pane.list.isVisible()
    assert made.room.composing.open_list() == ()


def test_people_chosen_for_a_new_message_are_on_its_desk(made: Stage, pane: ComposerPane) -> None:
    people = made.room.add_all(NAMES)
    pane.list.new_wanted.emit(Kind.UPDATE)
    pane.chooser.model.choose(tuple(people))
    QTest.keySequence(pane.chooser.places.table, "Ctrl+Return")
    desk = pane.desk.presenter.desk
    assert desk is not None
    assert desk.composition.kind is Kind.UPDATE
    assert [seat.person for seat in desk.seats] == people


def test_leaving_the_choice_of_a_message_without_people_leads_to_the_list(
    made: Stage, pane: ComposerPane
) -> None:
    made.room.add_all(NAMES)
    pane.show_message(made.room.compose([]))
    empty = pane.desk.places.empty
    assert isinstance(empty, EmptyState)
    assert empty.isVisible()
    empty.action_chosen.emit("choose")
    assert pane.chooser.isVisible()
    pane.chooser.left.emit()
    assert pane.list.isVisible()


def test_another_choice_of_people_is_one_step_that_can_be_undone(
    made: Stage, pane: ComposerPane
) -> None:
    people = made.room.add_all(NAMES)
    composition = made.room.compose(people[:1])
    pane.show_message(composition)
    pane.desk.places.header.people.click()
    pane.chooser.model.choose(tuple(people))
    QTest.keySequence(pane.chooser.places.table, "Ctrl+Return")
    assert len(made.room.composing.desk(composition).seats) == 3
    made.undo()
    assert len(made.room.composing.desk(composition).seats) == 1


def test_too_few_close_ties_open_the_chooser_at_those_with_everybody_still_chosen(
    made: Stage, pane: ComposerPane
) -> None:
    people = made.room.add_all(NAMES)
    pane.show_message(made.room.compose(people))
    pane.desk.presenter.choose_by_relationship()
    assert pane.chooser.isVisible()
    assert pane.chooser.model.chosen == tuple(people)
    assert any(one.key == "too-few" for one in pane.chooser.places.side.list.shown)


def test_a_message_is_put_away_by_delete_and_comes_back_by_undo(
    made: Stage, pane: ComposerPane
) -> None:
    made.room.compose(made.room.add_all(NAMES))
    pane.show_list()
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Delete)
    assert made.room.composing.open_list() == ()
    made.undo()
    assert len(made.room.composing.open_list()) == 1


def test_every_page_has_names_for_those_who_listen_and_no_markup(
    made: Stage, pane: ComposerPane
) -> None:
    composition = made.room.compose(made.room.add_all("<b>Anna</b> Berg, Ben Cole"))
    for show in (pane.show_list, lambda: pane.show_message(composition)):
        show()
        assert unnamed(pane.widget) == []
        assert rich_text_sinks(pane.widget) == []
    pane.desk.places.header.people.click()
    assert unnamed(pane.widget) == []
    assert rich_text_sinks(pane.widget) == []


def test_models_behave_as_qt_expects(made: Stage, theme: Theme, qtbot: QtBot) -> None:
    composition = made.room.compose(made.room.add_all(NAMES))
    desk = made.room.composing.desk(composition)
    seats, messages = SeatModel(made.room.clock), MessageModel(made.room.clock)
    testers = [
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        for model in (seats, messages)
    ]
    seats.show_lines(lines_of(desk, None, desk.seats[0].id))
    seats.show_lines(lines_of(desk, None, desk.seats[1].id))
    messages.show_messages(made.room.composing.open_list())
    messages.show_messages(())
    assert len(testers) == 2


def test_a_pane_that_is_closed_is_freed(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    with stage(tmp_path) as made:
        pane = made.pane()
        pane.write_to(tuple(made.room.add_all(NAMES)))
        left = weakref.ref(pane.desk)
        made.shell.undos.clear()
        made.shell.answers.clear()
        widget = pane.widget
        del pane
        shiboken6.delete(widget)
        del widget
        gc.collect()
        assert left() is None


@pytest.mark.parametrize("text", ["Hi {given_name}, 🚀 {company}!", "{personal}", "no field"])
def test_fields_are_found_where_they_stand_also_after_an_emoji(
    text: str, qtbot: QtBot, theme: Theme
) -> None:
    editor = FieldEditor()
    qtbot.addWidget(editor)
    editor.setPlainText(text)
    marked = editor.document().toRawText().encode("utf-16-le")
    for start, end, field in editor.fields():
        inside = marked[2 * start : 2 * end].decode("utf-16-le")
        assert inside == "{" + field.word + "}"


def test_backspace_takes_a_whole_field(qtbot: QtBot, theme: Theme) -> None:
    editor = FieldEditor()
    qtbot.addWidget(editor)
    editor.setPlainText("Hi {given_name}")
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.text() == "Hi "


def test_firm_blanks_stay_firm(qtbot: QtBot, theme: Theme) -> None:
    editor = FieldEditor()
    qtbot.addWidget(editor)
    editor.setPlainText("Merci\u00a0!\nÀ bientôt")
    assert editor.text() == "Merci\u00a0!\nÀ bientôt"


def test_the_keys_are_listed(theme: Theme) -> None:
    assert {"Ctrl+Return", "Alt+Down", "Alt+S", "Ctrl+E"} <= {key.sequence for key in keys()}
