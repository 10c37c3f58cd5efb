import gc
import weakref
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

import pytest
import shiboken6
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cordially.domain.messages import Answer, HandOverId
from cordially.domain.people import (
    Column,
    Event,
    EventKind,
    Facts,
    History,
    PersonId,
    Salutation,
    SalutationState,
    Tie,
)
from cordially.ui.contacts.merge_view import MergeView
from cordially.ui.contacts.pane import KEY, ContactsPane, keys
from cordially.ui.contacts.people_menu import PeopleMenu
from cordially.ui.contacts.view import ContactsView
from cordially.ui.widgets import Button, Chip, EmptyState, PlainLabel
from tests.ui.contacts.people_in_memory import NOW, PeopleInMemory, StillClock, person
from tests.ui.fakes import AtOnce, RecordingShell, as_shell
from tests.ui.walk import rich_text_sinks, unnamed

pytestmark = pytest.mark.usefixtures("theme")

HOSTILE = "<img src=/canary> <b>Bold</b>\u202e"
MARIA, KARL, LUCIA, OTHER = (PersonId(number) for number in (1, 2, 3, 4))
CTRL = Qt.KeyboardModifier.ControlModifier


Found = TypeVar("Found", bound=QObject)


class Contacts:
    """The pane with people in memory, driven by keys and clicks."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.people = PeopleInMemory.of(
            person(
                1,
                "Maria Sørensen",
                "Nordgrid",
                "Head of Storage",
                tie=Tie.STRONG,
                tags=("energy",),
                how_we_met="Energy Days Aarhus",
                history=History(2, 2, NOW - timedelta(days=97)),
                timeline=(Event(EventKind.SENT, NOW, None, "Your talk stayed with me.", 7),),
            ),
            person(2, "Karl Weiss", "Siemens Energy", "Plant lead", tie=Tie.WARM),
            person(
                3,
                "Lucía Campos",
                "Solmar",
                "Data engineer",
                salutation=Salutation("Lucía", SalutationState.ASK),
            ),
            person(4, "Maria Sørensen", "Vatten"),
        )
        self.shell = RecordingShell()
        self.tasks = AtOnce()
        self.pane = ContactsPane(
            self.people, self.people, self.tasks, StillClock(), as_shell(self.shell)
        )
        self.view = self.pane.widget
        qtbot.addWidget(self.view)
        self.view.resize(1164, 860)
        self.view.show()
        qtbot.waitExposed(self.view)
        self.pane.shown()

    def choose(self, *people: PersonId) -> None:
        table = self.view.table
        table.choose_person(people[0])
        for each in people[1:]:
            row = next(n for n in range(99) if self.view.model.row(n).id == each)
            index = self.view.model.index(row, 0)
            QTest.mouseClick(
                table.viewport(),
                Qt.MouseButton.LeftButton,
                CTRL,
                table.visualRect(index).center(),
            )

    def names(self) -> list[str]:
        model = self.view.model
        return [model.row(place).name for place in range(model.rowCount())]

    def press(self, words: str, within: QWidget | None = None) -> None:
        QTest.mouseClick(self.button(words, within), Qt.MouseButton.LeftButton)

    def button(self, words: str, within: QWidget | None = None) -> QPushButton:
        found = [
            button
            for button in (within or self.view).findChildren(Button)
            if button.text() == words and button.isVisible()
        ]
        assert found, f"no button says {words}"
        return found[0]

    def one(self, kind: type[Found]) -> Found:
        found = self.view.findChildren(kind)
        assert len(found) == 1
        return found[0]

    def chip(self, words: str) -> Chip:
        found = [chip for chip in self.view.findChildren(Chip) if chip.text() == words]
        return next(chip for chip in found if chip.isVisible())

    def texts(self, within: QWidget | None = None) -> list[str]:
        QApplication.processEvents()
        labels = (within or self.view).findChildren(PlainLabel)
        return [label.text() for label in labels if label.isVisible()]

    def field(self, name: str, kind: type[QObject] = QLineEdit) -> QWidget:
        for field in self.view.findChildren(kind):
            if isinstance(field, QWidget) and field.accessibleName() == name and field.isVisible():
                return field
        raise AssertionError(f"no field is called {name}")

    def key(self, key: Qt.Key, *, held: Qt.KeyboardModifier | None = None) -> None:
        QTest.keyClick(
            QApplication.focusWidget() or self.view, key, held or Qt.KeyboardModifier.NoModifier
        )

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget() or self.view, text)

    @property
    def told(self) -> list[str]:
        return [words.replace("\u2068", "").replace("\u2069", "") for words, _ in self.shell.undos]


@pytest.fixture
def contacts(qtbot: QtBot) -> Contacts:
    return Contacts(qtbot)


def test_typing_filters_with_each_key_and_says_how_many_are_left(contacts: Contacts) -> None:
    contacts.pane.find_person()
    contacts.type("sol")
    assert contacts.names() == ["Lucía Campos"]
    assert "1 of 4" in contacts.texts()
    assert [asked.query for asked, _, _ in contacts.people.asked[-3:]] == ["s", "so", "sol"]
    contacts.key(Qt.Key.Key_Escape)
    assert len(contacts.names()) == 4
    assert "4 people" in contacts.texts()


def test_the_rail_shows_how_many_people_there_are(contacts: Contacts) -> None:
    assert contacts.shell.badges[KEY] == "4"


def test_where_nobody_is_found_the_pane_says_so_and_shows_everybody_again(
    contacts: Contacts,
) -> None:
    contacts.pane.find_person()
    contacts.type("nobody at all")
    empty = contacts.one(EmptyState)
    assert empty.isVisible()
    assert "filter" not in empty.text.text()
    contacts.press("Show everybody")
    assert len(contacts.names()) == 4
    assert contacts.view.search.text() == ""


def test_where_words_and_a_filter_leave_nobody_both_are_named(contacts: Contacts) -> None:
    QTest.mouseClick(contacts.chip("Strong ties"), Qt.MouseButton.LeftButton)
    contacts.pane.find_person()
    contacts.type("Karl")
    assert "under the filters" in contacts.one(EmptyState).text.text()


def test_chips_filter_and_the_way_back_is_the_same_click(contacts: Contacts) -> None:
    QTest.mouseClick(contacts.chip("Strong ties"), Qt.MouseButton.LeftButton)
    assert contacts.names() == ["Maria Sørensen"]
    QTest.mouseClick(contacts.chip("Strong ties"), Qt.MouseButton.LeftButton)
    assert len(contacts.names()) == 4


def test_down_goes_from_the_search_to_the_table_and_enter_on_to_the_person(
    contacts: Contacts,
) -> None:
    contacts.pane.find_person()
    contacts.type("lu")
    contacts.key(Qt.Key.Key_Down)
    assert contacts.view.table.hasFocus()
    assert [row.id for row in contacts.view.table.chosen] == [LUCIA]
    contacts.key(Qt.Key.Key_Return)
    assert contacts.button("Write").hasFocus()
    contacts.key(Qt.Key.Key_Escape)
    assert contacts.view.table.hasFocus()


def test_a_letter_typed_in_the_table_searches(contacts: Contacts) -> None:
    contacts.view.table.setFocus()
    contacts.type("ka")
    assert contacts.names() == ["Karl Weiss"]


def test_columns_are_sorted_by_keyboard_and_the_other_way_round_the_second_time(
    contacts: Contacts,
) -> None:
    contacts.view.table.setFocus()
    alt = Qt.KeyboardModifier.AltModifier
    contacts.key(Qt.Key.Key_2, held=alt)
    contacts.key(Qt.Key.Key_2, held=alt)
    assert [asked[1:] for asked in contacts.people.asked[-2:]] == [
        (Column.COMPANY, False),
        (Column.COMPANY, True),
    ]


def test_the_side_tells_who_is_chosen_and_how_one_met(contacts: Contacts) -> None:
    contacts.choose(MARIA)
    said = contacts.texts(contacts.view.side)
    assert "Maria Sørensen" in said
    assert "Energy Days Aarhus" in said
    assert "Hi Maria" in said
    assert any("Your talk stayed with me." in line for line in said)


def test_what_linkedin_says_stands_beside_the_users_own_word(contacts: Contacts) -> None:
    contacts.people.people[KARL] = replace(
        contacts.people.people[KARL], own=Facts(position="retired")
    )
    contacts.choose(KARL)
    assert "LinkedIn says: Plant lead" in contacts.texts(contacts.view.side)


def test_delete_puts_away_and_the_chip_brings_them_back_into_sight(contacts: Contacts) -> None:
    contacts.choose(KARL)
    contacts.view.table.setFocus()
    contacts.key(Qt.Key.Key_Delete)
    assert "Karl Weiss" not in contacts.names()
    assert contacts.told == ["Put Karl Weiss away."]
    QTest.mouseClick(contacts.chip("Put away"), Qt.MouseButton.LeftButton)
    assert contacts.names() == ["Karl Weiss"]
    contacts.choose(KARL)
    contacts.view.table.setFocus()
    contacts.key(Qt.Key.Key_Delete)
    assert contacts.people.people[KARL].put_away_at is None


def test_an_undo_brings_the_person_back_into_the_table(contacts: Contacts) -> None:
    contacts.choose(KARL)
    contacts.view.table.setFocus()
    contacts.key(Qt.Key.Key_Delete)
    contacts.shell.undos[-1][1]()
    assert "Karl Weiss" in contacts.names()


def test_one_person_needs_no_bar_and_several_get_one(contacts: Contacts) -> None:
    contacts.choose(MARIA)
    assert not contacts.view.bulk.isVisible()
    contacts.choose(MARIA, KARL, LUCIA)
    assert contacts.view.bulk.isVisible()
    assert "3 people chosen" in contacts.texts(contacts.view.bulk)


def test_several_are_tagged_in_one_step_by_keyboard(contacts: Contacts) -> None:
    contacts.choose(MARIA, KARL, LUCIA)
    contacts.view.table.setFocus()
    contacts.key(Qt.Key.Key_T, held=CTRL)
    contacts.type("speakers")
    contacts.key(Qt.Key.Key_Return)
    assert contacts.told == ["Tagged 3 people with speakers."]
    assert "speakers" in contacts.people.people[LUCIA].tags


def test_one_person_is_tagged_and_the_tag_taken_off_by_its_cross(contacts: Contacts) -> None:
    contacts.choose(KARL)
    contacts.view.table.setFocus()
    contacts.key(Qt.Key.Key_T, held=CTRL)
    contacts.type("lead")
    contacts.key(Qt.Key.Key_Return)
    assert contacts.people.people[KARL].tags == ("lead",)
    contacts.chip("lead").setFocus()
    contacts.key(Qt.Key.Key_Delete)
    assert contacts.people.people[KARL].tags == ()


def test_a_tie_is_explained_and_set_by_hand(contacts: Contacts) -> None:
    contacts.choose(KARL)
    said = contacts.texts(contacts.view.side)
    assert "No message between you is known." in said
    QTest.mouseClick(contacts.chip("strong"), Qt.MouseButton.LeftButton)
    assert contacts.people.people[KARL].tie is Tie.STRONG
    contacts.press("Go back to the proposal")
    assert not contacts.people.people[KARL].tie_by_hand


def test_an_unsure_salutation_is_asked_for_and_enter_confirms_it(contacts: Contacts) -> None:
    contacts.choose(LUCIA)
    field = contacts.field("Name to address this person by")
    assert isinstance(field, QLineEdit)
    assert field.text() == "Lucía"
    field.setFocus()
    contacts.key(Qt.Key.Key_Return)
    assert contacts.people.people[LUCIA].salutation == Salutation("Lucía", SalutationState.GIVEN)
    assert "Hi \u2068Lucía\u2069" in contacts.texts(contacts.view.side)


def test_how_we_met_is_written_in_place_and_escape_leaves_it(contacts: Contacts) -> None:
    contacts.choose(MARIA)
    page = contacts.view.side.page
    edit = next(
        button
        for button in page.findChildren(Button)
        if button.accessibleName() == "Edit: How we know each other"
    )
    QTest.mouseClick(edit, Qt.MouseButton.LeftButton)
    contacts.type("new words")
    contacts.key(Qt.Key.Key_Escape)
    assert contacts.people.people[MARIA].how_we_met == "Energy Days Aarhus"
    QTest.mouseClick(edit, Qt.MouseButton.LeftButton)
    contacts.type("Tom introduced us")
    contacts.key(Qt.Key.Key_Return)
    assert contacts.people.people[MARIA].how_we_met == "Tom introduced us"


def test_how_we_met_is_kept_when_another_person_is_clicked(contacts: Contacts) -> None:
    contacts.choose(KARL)
    page = contacts.view.side.page
    edit = next(
        button
        for button in page.findChildren(Button)
        if button.accessibleName() == "Edit: How we know each other"
    )
    QTest.mouseClick(edit, Qt.MouseButton.LeftButton)
    contacts.type("At a fair")
    contacts.choose(MARIA)
    assert contacts.people.people[KARL].how_we_met == "At a fair"
    assert contacts.people.people[MARIA].how_we_met == "Energy Days Aarhus"


def test_a_note_is_added_and_one_that_was_begun_waits_for_its_person(contacts: Contacts) -> None:
    contacts.choose(KARL)
    field = contacts.field("New note", QPlainTextEdit)
    field.setFocus()
    contacts.type("begun")
    contacts.choose(MARIA)
    assert isinstance(field, QPlainTextEdit)
    assert field.toPlainText() == ""
    contacts.choose(KARL)
    assert field.toPlainText() == "begun"
    field.setFocus()
    contacts.key(Qt.Key.Key_Return, held=CTRL)
    assert [note.text for note in contacts.people.people[KARL].notes] == ["begun"]


def test_notes_that_were_begun_are_kept_before_the_window_closes(contacts: Contacts) -> None:
    contacts.choose(KARL)
    contacts.field("New note", QPlainTextEdit).setFocus()
    contacts.type("begun")
    contacts.choose(MARIA)
    contacts.pane.keep_unsaved()
    assert [note.text for note in contacts.people.people[KARL].notes] == ["begun"]


def test_a_note_is_removed_and_the_removal_undone(contacts: Contacts) -> None:
    contacts.people.add_note(KARL, "Likes short mails.")
    contacts.choose(KARL)
    contacts.press("Remove", contacts.view.side)
    assert contacts.people.people[KARL].notes == ()
    contacts.shell.undos[-1][1]()
    assert [note.text for note in contacts.people.people[KARL].notes] == ["Likes short mails."]


def test_a_message_recorded_as_sent_can_be_corrected_in_the_timeline(contacts: Contacts) -> None:
    contacts.choose(MARIA)
    contacts.press("It was not sent", contacts.view.side)
    assert contacts.people.corrections == [(HandOverId(7), Answer.NOT_YET)]


def test_a_contact_is_added_by_keyboard_alone(contacts: Contacts) -> None:
    contacts.view.table.setFocus()
    contacts.key(Qt.Key.Key_N, held=CTRL)
    contacts.type("Anna")
    contacts.key(Qt.Key.Key_Tab)
    contacts.type("Kowalska")
    contacts.key(Qt.Key.Key_Return)
    assert "Anna Kowalska" in contacts.names()
    assert [row.name for row in contacts.view.table.chosen] == ["Anna Kowalska"]
    assert "Anna Kowalska" in contacts.texts(contacts.view.side)


def test_a_contact_added_under_a_filter_is_shown_all_the_same(contacts: Contacts) -> None:
    contacts.pane.find_person()
    contacts.type("solmar")
    contacts.press("Add contact")
    contacts.type("Anna")
    contacts.key(Qt.Key.Key_Return)
    assert [row.name for row in contacts.view.table.chosen] == ["Anna"]


def test_a_form_without_a_name_says_what_is_missing_in_place(contacts: Contacts) -> None:
    contacts.press("Add contact")
    contacts.key(Qt.Key.Key_Return)
    assert "A name is needed." in contacts.texts(contacts.view.side)
    assert contacts.field("Given name").hasFocus()
    contacts.key(Qt.Key.Key_Escape)
    assert not contacts.view.side.shows_form
    assert contacts.view.table.hasFocus()


def test_a_person_is_edited_in_the_side(contacts: Contacts) -> None:
    contacts.choose(KARL)
    contacts.press("Edit", contacts.view.side.page.head)
    field = contacts.field("Position")
    assert isinstance(field, QLineEdit)
    assert field.text() == "Plant lead"
    field.selectAll()
    field.setFocus()
    contacts.type("retired")
    contacts.key(Qt.Key.Key_Return)
    assert contacts.people.people[KARL].facts.position == "retired"
    assert "LinkedIn says: Plant lead" in contacts.texts(contacts.view.side)


def test_people_of_one_name_are_compared_and_merged_by_keyboard(contacts: Contacts) -> None:
    contacts.choose(MARIA)
    contacts.press("Compare and merge…")
    merge = contacts.one(MergeView)
    assert merge.isVisible()
    contacts.key(Qt.Key.Key_Return)
    assert OTHER not in contacts.people.people
    assert not merge.isVisible()
    assert contacts.told == ["Merged into Maria Sørensen."]


def test_the_other_one_can_be_kept_and_escape_merges_nobody(contacts: Contacts) -> None:
    contacts.choose(MARIA, OTHER)
    contacts.press("Merge…")
    merge = contacts.one(MergeView)
    contacts.key(Qt.Key.Key_Right)
    afterwards = [text for text in contacts.texts(merge) if text.startswith("Afterwards")]
    assert "Vatten" in afterwards[0]
    contacts.key(Qt.Key.Key_Escape)
    assert not merge.isVisible()
    assert len(contacts.people.people) == 4


def test_writing_to_those_chosen_names_them(qtbot: QtBot, contacts: Contacts) -> None:
    contacts.choose(MARIA, KARL)
    with qtbot.waitSignal(contacts.pane.write_requested) as told:
        contacts.press("Write to them")
    assert told.args is not None
    assert set(told.args[0]) == {MARIA, KARL}


def test_the_profile_of_the_person_shown_is_asked_for(qtbot: QtBot, contacts: Contacts) -> None:
    contacts.choose(KARL)
    with qtbot.waitSignal(contacts.pane.profile_requested) as told:
        contacts.press("Open profile")
    assert told.args is not None
    assert told.args[0].id == KARL


@pytest.mark.parametrize(
    ("people", "offered"),
    [
        (
            (MARIA,),
            {
                "Write",
                "Open profile",
                "Edit",
                "Tag…",
                "Tie",
                "Asked to be left alone…",
                "Put away",
                "Sort by",
            },
        ),
        ((MARIA, KARL), {"Write", "Tag…", "Tie", "Merge…", "Put away", "Sort by"}),
    ],
)
def test_the_menu_offers_what_can_be_done_to_those_chosen(
    contacts: Contacts, people: tuple[PersonId, ...], offered: set[str]
) -> None:
    contacts.choose(*people)
    menu = contacts.one(PeopleMenu)
    contacts.view.table.menu_asked.emit(QPoint(10, 10))
    shown = {action.text() for action in menu.actions() if action.isVisible() and action.text()}
    menu.close()
    assert shown == offered


def test_the_menu_sorts_by_family_name_too(contacts: Contacts) -> None:
    menu = contacts.one(PeopleMenu)
    action = next(each for each in menu.findChildren(QAction) if each.text() == "Family name")
    action.trigger()
    assert contacts.people.asked[-1][1] is Column.FAMILY_NAME


def test_no_people_at_all_are_told_so_that_the_welcome_can_take_the_place(qtbot: QtBot) -> None:
    shell = RecordingShell()
    pane = ContactsPane(
        PeopleInMemory(),
        PeopleInMemory(),
        AtOnce(),
        StillClock(),
        as_shell(shell),
    )
    qtbot.addWidget(pane.widget)
    with qtbot.waitSignal(pane.nobody_there):
        pane.shown()
    assert shell.badges[KEY] == ""


def test_texts_from_outside_are_plain_everywhere_and_every_field_has_a_name(
    contacts: Contacts,
) -> None:
    contacts.people.people[KARL] = replace(
        person(2, HOSTILE, HOSTILE, HOSTILE, how_we_met=HOSTILE, tags=(HOSTILE,)),
        emails=(HOSTILE,),
        profile="karl",
        timeline=(Event(EventKind.WROTE, NOW, None, HOSTILE),),
    )
    contacts.people.add_note(KARL, HOSTILE)
    contacts.pane.refresh()
    contacts.choose(KARL)
    contacts.press("Edit", contacts.view.side.page.head)
    contacts.key(Qt.Key.Key_Escape)
    contacts.choose(KARL, MARIA)
    contacts.press("Merge…")
    assert rich_text_sinks(contacts.view) == []
    assert unnamed(contacts.view) == []
    labels = contacts.view.findChildren(PlainLabel)
    assert not any("\u202e" in label.text() for label in labels)


@pytest.mark.parametrize(("width", "height"), [(1164, 860), (828, 700)])
def test_nothing_is_cut_at_the_sizes_promised(contacts: Contacts, width: int, height: int) -> None:
    contacts.view.resize(width, height)
    contacts.choose(MARIA, KARL, LUCIA)
    for button in contacts.view.findChildren(Button):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width(), button.text()
    head = contacts.view.table.horizontalHeader()
    assert head.length() <= contacts.view.table.viewport().width()


def test_a_pane_that_is_gone_is_freed(qtbot: QtBot) -> None:
    def made() -> Callable[[], ContactsView | None]:
        pane = ContactsPane(
            PeopleInMemory.of(person(1, "Maria")),
            PeopleInMemory(),
            AtOnce(),
            StillClock(),
            as_shell(RecordingShell()),
        )
        pane.shown()
        pane.widget.table.choose_person(PersonId(1))
        widget = pane.widget
        shiboken6.delete(widget)
        return weakref.ref(widget)

    gone = made()
    gc.collect()
    assert gone() is None


def test_the_list_of_keys_names_each_key_once() -> None:
    sequences = [key.sequence for key in keys()]
    assert len(sequences) == len(set(sequences))
    assert all(key.words for key in keys())
