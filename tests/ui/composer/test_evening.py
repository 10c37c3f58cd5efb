"""What somebody does with the keyboard, seen in the real widgets."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cordially.domain.messages import CompositionId, Kind, Standing
from cordially.domain.people import Salutation, SalutationState
from cordially.store.database import writing
from cordially.ui.composer.knowledge import NameField
from cordially.ui.composer.pane import ComposerPane
from cordially.ui.composer.seat_list import STATUS
from cordially.ui.widgets import Button, FindingCard, PlainLabel
from tests.ui.composer.stage import Stage
from tests.ui.walk import clipped_buttons, rich_text_sinks, unnamed

LINES = (
    "Your talk on salt caverns stayed with me.",
    "How did the harp recital in Siena go?",
    "The ferry to Bodø was worth every hour.",
)


def key(code: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, code, modifier)


def press(keys: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keySequence(focused, keys)


def write(words: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, words)


def words_in(widget: QWidget) -> str:
    labels = widget.findChildren(PlainLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def button(widget: QWidget, words: str) -> Button:
    return next(
        one
        for one in widget.findChildren(Button)
        if one.accessibleName() == words and one.isVisible()
    )


def rested(pane: ComposerPane, qtbot: QtBot) -> None:
    """The findings after the last key are there."""
    timer = pane.desk._gestures._rest  # noqa: SLF001 - the pause after typing has no other sign
    qtbot.waitUntil(lambda: not timer.isActive(), timeout=1000)


@pytest.fixture
def three(made: Stage, pane: ComposerPane, qtbot: QtBot) -> CompositionId:
    composition = made.room.compose(made.room.add_all("Anna Berg, Ben Cole, Cleo Dahl"))
    pane.show_message(composition)
    qtbot.waitUntil(pane.desk.places.sheet.editor.hasFocus)
    return composition


def test_greetings_are_written_and_sent_by_keyboard_alone(
    made: Stage, pane: ComposerPane, three: CompositionId, qtbot: QtBot
) -> None:
    for line in LINES:
        write(line)
        press("Ctrl+Return")
        assert made.clipboard.text == pane.desk.places.sheet.shown_text()
        assert line in made.clipboard.text
        key(Qt.Key.Key_Return)
    counts = made.room.composing.desk(three).counts
    assert (counts.sent, counts.total) == (3, 3)
    assert made.shell.bars["all-done"].what == "Nobody is left to write to."


def test_forty_greetings_go_out_by_keyboard_alone(
    made: Stage, pane: ComposerPane, qtbot: QtBot
) -> None:
    made.room.add_all(", ".join(f"Name{at} Family{at}" for at in range(40)))
    people = [made.room.add(f"Given{at} Surname{at}") for at in range(40)]
    composition = made.room.compose(people)
    pane.show_message(composition)
    for at in range(40):
        write(f"In house {at} you showed me the {chr(65 + at % 26) * 3}{at} bridge of {at}ville.")
        press("Ctrl+Return")
        key(Qt.Key.Key_Return)
    assert made.room.composing.desk(composition).counts.sent == 40
    assert len(set(made.clipboard.texts)) == 40


def test_enter_while_the_list_has_the_focus_also_says_that_it_was_sent(
    made: Stage, pane: ComposerPane, three: CompositionId
) -> None:
    write(LINES[0])
    press("Ctrl+Return")
    pane.desk.places.columns.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    pane.desk.places.columns.setFocus()
    key(Qt.Key.Key_Return)
    assert made.room.composing.desk(three).counts.sent == 1


def test_enter_in_the_title_never_says_that_something_was_sent(
    made: Stage, pane: ComposerPane, three: CompositionId
) -> None:
    write(LINES[0])
    press("Ctrl+Return")
    pane.desk.places.header.title.setFocus()
    key(Qt.Key.Key_Return)
    assert made.room.composing.desk(three).counts.sent == 0


def test_a_line_too_like_another_is_named_in_the_list_and_both_can_be_read(
    pane: ComposerPane, three: CompositionId, qtbot: QtBot
) -> None:
    write(LINES[0])
    press("Alt+Down")
    write("Ben, your talk on salt caverns stayed with me!")
    rested(pane, qtbot)
    model = pane.desk.places.seats.lines
    assert model.index(1).data(STATUS) == "Line too like Anna’s"
    card = pane.desk.places.findings.findChild(FindingCard)
    assert card is not None
    assert "Ben’s line is too like Anna’s" in words_in(card)
    button(card, "Show both").click()
    qtbot.waitUntil(lambda: f"Anna: “{LINES[0]}”" in words_in(card), timeout=1000)
    assert "Ben: “Ben, your talk on salt caverns stayed with me!”" in words_in(card)


def test_a_thin_line_is_told_while_it_is_written(
    pane: ComposerPane, three: CompositionId, qtbot: QtBot
) -> None:
    write("I hope you are well.")
    rested(pane, qtbot)
    assert "This line fits nearly everybody" in words_in(pane.desk.places.findings)


def test_a_line_the_same_person_got_before_is_shown_beside_the_new_one(
    made: Stage, pane: ComposerPane, three: CompositionId, qtbot: QtBot
) -> None:
    write(LINES[0])
    press("Ctrl+Return")
    key(Qt.Key.Key_Return)
    made.room.clock.pass_by(days=365)
    person = made.room.composing.desk(three).seats[0].person
    pane.show_message(made.room.compose([person, made.room.add("Dora Eck")]))
    write(LINES[0])
    rested(pane, qtbot)
    findings = pane.desk.places.findings
    assert "Anna got this line before" in words_in(findings)
    button(findings, "Show both").click()
    qtbot.waitUntil(lambda: f"Before: “{LINES[0]}”" in words_in(findings), timeout=1000)


@pytest.mark.usefixtures("english")
def test_the_side_says_what_comes_next_and_claims_no_look_at_lines_not_written(
    made: Stage, pane: ComposerPane, three: CompositionId, qtbot: QtBot
) -> None:
    findings = pane.desk.places.findings
    assert findings.list.shown == ()
    assert "Next: write a line that only Anna could get." in words_in(findings)
    assert "so far: the text, the choice of people. Nothing found" in words_in(findings)
    write("Anna Berg")
    qtbot.waitUntil(lambda: "say more than names" in words_in(findings), timeout=1000)
    pane.desk.places.sheet.editor.selectAll()
    write(LINES[0])
    qtbot.waitUntil(lambda: "Next: copy this message" in words_in(findings), timeout=1000)
    assert "so far: the text, 1 line, the choice of people. Nothing found" in words_in(findings)
    press("Ctrl+Return")
    assert "Next: say whether you sent this message." in words_in(findings)
    key(Qt.Key.Key_Return)
    assert "Next: write a line that only Ben could get." in words_in(findings)


@pytest.mark.usefixtures("english")
def test_beside_a_message_that_went_the_side_names_what_waits_elsewhere(
    made: Stage, pane: ComposerPane, three: CompositionId, qtbot: QtBot
) -> None:
    findings = pane.desk.places.findings
    write(LINES[0])
    press("Ctrl+Return")
    key(Qt.Key.Key_Return)
    press("Alt+Up")
    assert "Next: 2 lines are still to write." in words_in(findings)
    press("Alt+Down")
    for line in LINES[1:]:
        write(line)
        press("Alt+Down")
    qtbot.waitUntil(lambda: "Next: 2 messages are ready to go." in words_in(findings), timeout=1000)
    assert "Looked at: the text, 3 lines, the choice" in words_in(findings)
    press("Alt+Down")
    for _ in LINES[1:]:
        press("Ctrl+Return")
        key(Qt.Key.Key_Return)
    assert "Next:" not in words_in(findings)


def test_the_reason_why_something_is_refused_stands_beside_it_until_one_types(
    pane: ComposerPane, three: CompositionId
) -> None:
    press("Ctrl+Return")
    assert "The personal line is missing." in words_in(pane.desk.places.refusal)
    assert QApplication.activeModalWidget() is None
    write("x")
    assert not pane.desk.places.refusal.isVisible()


def test_a_field_nobody_filled_is_named_in_the_sheet_and_in_the_refusal(
    made: Stage, pane: ComposerPane
) -> None:
    person = made.room.add("Anna Berg", company="")
    text = "Hi {given_name},\n\n{personal}\n\nGreetings to {company}"
    pane.show_message(made.room.compose([person], text=text))
    assert "Not known of this person: Company" in words_in(pane.desk.places.sheet)
    write(LINES[0])
    press("Ctrl+Return")
    assert "Company is not filled." in words_in(pane.desk.places.refusal)
    assert made.clipboard.texts == []


def test_the_address_can_be_copied_where_no_browser_opens(
    made: Stage, pane: ComposerPane, three: CompositionId
) -> None:
    made.browser.missing = True
    write(LINES[0])
    press("Ctrl+Return")
    assert LINES[0] in made.clipboard.text
    assert "The text is on your clipboard already." in words_in(pane.desk.places.refusal)
    button(pane.desk.places.refusal, "Copy the address").click()
    assert made.clipboard.text == "https://www.linkedin.com/in/anna-berg"


def test_skip_leave_out_and_take_in_again_each_by_key_or_button(
    made: Stage, pane: ComposerPane, three: CompositionId
) -> None:
    press("Alt+S")
    button(pane.desk, "Leave Ben out").click()
    standings = [seat.standing for seat in made.room.composing.desk(three).seats]
    assert standings == [Standing.SKIPPED, Standing.LEFT_OUT, Standing.TO_WRITE]
    press("Alt+Up")
    button(pane.desk, "Take in again").click()
    assert made.room.composing.desk(three).seats[1].standing is Standing.TO_WRITE


def test_undo_brings_a_person_and_their_line_back_and_goes_to_them(
    made: Stage, pane: ComposerPane, three: CompositionId
) -> None:
    write(LINES[0])
    button(pane.desk, "Leave Anna out").click()
    assert made.shell.undos[-1][0].startswith("Left out")
    made.undo()
    assert pane.desk.places.sheet.seat is not None
    assert pane.desk.places.sheet.seat.given_name == "Anna"
    assert pane.desk.places.sheet.editor.text() == LINES[0]


def test_a_sent_message_shows_its_exact_text_and_time_and_can_be_corrected(
    made: Stage, pane: ComposerPane, three: CompositionId
) -> None:
    write(LINES[0])
    press("Ctrl+Return")
    sent = made.clipboard.text
    key(Qt.Key.Key_Return)
    pane.desk.presenter.type_text("Another text\n\n{personal}")
    press("Alt+Up")
    sheet = pane.desk.places.sheet
    assert sheet.shown_text() == sent
    assert not sheet.editor.isVisible()
    button(pane.desk, "It was not sent").click()
    seat = made.room.composing.desk(three).seats[0]
    assert seat.standing is Standing.READY
    button(pane.desk, "It was sent").click()
    assert made.room.composing.desk(three).seats[0].standing is Standing.SENT


def test_arrow_keys_walk_through_the_list_and_enter_begins_to_write(
    pane: ComposerPane, three: CompositionId
) -> None:
    seats = pane.desk.places.seats
    seats.setFocus()
    key(Qt.Key.Key_Down)
    assert seats.hasFocus()
    assert pane.desk.places.sheet.seat is not None
    assert pane.desk.places.sheet.seat.given_name == "Ben"
    key(Qt.Key.Key_Return)
    assert pane.desk.places.sheet.editor.hasFocus()


def test_escape_leads_back_to_all_messages_with_everything_kept(
    made: Stage, pane: ComposerPane, three: CompositionId
) -> None:
    write("half a li")
    key(Qt.Key.Key_Escape)
    assert pane.list.isVisible()
    key(Qt.Key.Key_Return)
    assert pane.desk.places.sheet.editor.text() == "half a li"


def test_the_text_for_everybody_is_edited_and_shown_at_once(
    made: Stage, pane: ComposerPane, three: CompositionId
) -> None:
    press("Ctrl+E")
    key(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    write(" PS. Call me.")
    key(Qt.Key.Key_Escape)
    assert pane.desk.places.sheet.shown_text().endswith("Ines PS. Call me.")
    assert made.room.composing.desk(three).composition.text.endswith("Ines PS. Call me.")


def test_a_lost_place_for_the_line_is_put_back_when_the_text_is_left(
    made: Stage, pane: ComposerPane, three: CompositionId
) -> None:
    press("Ctrl+E")
    key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    write("Hello")
    key(Qt.Key.Key_Escape)
    assert made.room.composing.desk(three).composition.text == "Hello\n\n{personal}"


def test_ctrl_z_takes_back_typing_first_and_the_last_act_after(
    pane: ComposerPane, three: CompositionId, qtbot: QtBot
) -> None:
    shortcut = QShortcut(QKeySequence("Ctrl+Z"), pane.widget)
    editor = pane.desk.places.sheet.editor
    write("abc")
    key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == ""
    while editor.document().isUndoAvailable():
        editor.undo()
    with qtbot.waitSignal(shortcut.activated, timeout=1000):
        key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_the_kind_is_changed_by_its_chip(
    made: Stage, pane: ComposerPane, three: CompositionId
) -> None:
    pane.desk.places.header.kind_chosen.emit(Kind.NOTE)
    assert made.room.composing.desk(three).composition.kind is Kind.NOTE
    assert pane.desk.places.header.kind.text() == "Note"


def test_the_title_is_changed_where_it_stands(
    made: Stage, pane: ComposerPane, three: CompositionId
) -> None:
    title = pane.desk.places.header.title
    title.setFocus()
    title.selectAll()
    write("New year")
    key(Qt.Key.Key_Return)
    assert pane.desk.places.sheet.editor.hasFocus()
    assert made.room.composing.desk(three).composition.title == "New year"


@pytest.mark.parametrize(
    "name",
    [
        "<b>Bobby</b> <script>alert(1)</script>",
        "\u202egnp.exe Evil",
        "محمد الأحمد",
        "明 山田",
        "Jörg 🚀 Müller-Lüdenscheidt",
        "Wolfe" + "schlegel" * 40 + " Long",
    ],
)
@pytest.mark.parametrize("size", [(1164, 860), (828, 700)])
def test_whatever_the_name_nothing_is_clipped_nameless_or_read_as_markup(
    made: Stage, pane: ComposerPane, name: str, size: tuple[int, int]
) -> None:
    people = [made.room.add(name, company="<i>Tables</i>"), made.room.add("Ben Cole")]
    pane.widget.resize(*size)
    pane.show_message(made.room.compose(people))
    rows = "\n".join(f"row {at} שלום 你好" for at in range(14))
    pane.desk.places.sheet.editor.insertPlainText(rows)
    press("Ctrl+Return")
    pane.widget.repaint()
    assert rich_text_sinks(pane.widget) == []
    assert unnamed(pane.widget) == []
    assert clipped_buttons(pane.widget) == []


def test_invisible_signs_of_a_name_are_seen_in_the_sheet(made: Stage, pane: ComposerPane) -> None:
    pane.show_message(made.room.compose([made.room.add("\u202egnp.exe Evil")]))
    assert "⟨U+202E⟩" in pane.desk.places.sheet.shown_text()


def test_tab_goes_from_the_line_to_what_is_done_with_it(
    pane: ComposerPane, three: CompositionId
) -> None:
    way = []
    for _ in range(6):
        key(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        way.append(focused.accessibleName())
    assert way == [
        "Edit the text for everybody",
        "Leave Anna out",
        "Skip",
        "Previous",
        "Next",
        "Copy and open profile",
    ]


def test_a_name_that_is_not_sure_is_asked_about_and_changed_on_the_spot(
    made: Stage, pane: ComposerPane, qtbot: QtBot
) -> None:
    person = made.room.add("Robert Field")
    with writing(made.room.database):
        made.room.people.set_salutation(person, Salutation("Robert", SalutationState.ASK))
    pane.show_message(made.room.compose([person]))
    knowledge = pane.desk.places.knowledge
    qtbot.waitUntil(lambda: "right?" in words_in(knowledge), timeout=1000)
    button(knowledge, "Change it…").click()
    field = knowledge.findChild(NameField)
    assert field is not None
    field.setText("Bob")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert pane.desk.places.sheet.shown_text().startswith("Hi Bob,")
    assert "right?" not in words_in(knowledge)
