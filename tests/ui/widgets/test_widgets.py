import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QTextBrowser, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cordially.ui.recipients.alphabet_picture import AlphabetPicture, LetterBar
from cordially.ui.theme import Theme, Tone
from cordially.ui.widgets import (
    CLOSED,
    Action,
    Bar,
    BarArea,
    BarKind,
    Button,
    ButtonRole,
    Chip,
    ChipKind,
    Closing,
    ElidedLabel,
    EmptyState,
    FindingCard,
    FlowLayout,
    Paragraph,
    PlainLabel,
    ProgressLine,
    ReasonField,
    SearchField,
)
from tests.ui.walk import clipped_buttons, rich_text_sinks, unnamed

HOSTILE = '<img src="/etc/passwd"><b>Rob</b>\u202egnp.exe'


def test_every_label_shows_markup_as_it_is_written(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for kind in (PlainLabel, ElidedLabel, Paragraph):
        label = kind()
        label.show_outside(HOSTILE)
        column.addWidget(label)
        assert "<b>Rob</b>⟨U+202E⟩" in label.text()
    assert rich_text_sinks(window) == []


def test_the_walk_finds_a_label_and_a_field_that_would_read_markup(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    QLabel("free", window)
    QTextBrowser(window).setAcceptRichText(True)
    window.setToolTip("<b>free</b>")
    assert len(rich_text_sinks(window)) == 3


def test_the_walk_finds_a_field_without_a_name(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    QLineEdit(window)
    assert len(unnamed(window)) == 1


def test_what_is_cut_on_one_line_can_be_read_in_the_tool_tip(qtbot: QtBot, theme: Theme) -> None:
    label = ElidedLabel("A company whose name is far too long & <b>odd</b>")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    assert (
        label.toolTip()
        == "<qt>A company whose name is far too long &amp; &lt;b&gt;odd&lt;/b&gt;</qt>"
    )
    label.resize(900, 20)
    assert label.toolTip() == ""


def test_a_paragraph_grows_by_whole_lines_when_room_gets_narrow(qtbot: QtBot, theme: Theme) -> None:
    paragraph = Paragraph("Energy Days Aarhus, May 2025; Tom Aker introduced us")
    qtbot.addWidget(paragraph)
    one_line = paragraph.heightForWidth(2_000)
    assert paragraph.heightForWidth(120) % one_line == 0
    assert paragraph.heightForWidth(120) >= 3 * one_line


def test_an_ampersand_on_a_button_is_an_ampersand(qtbot: QtBot, theme: Theme) -> None:
    button = Button("Write to Ann & Bo", hint="Ctrl+Return")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Write to Ann & Bo"
    assert button.shortcut().isEmpty()


def test_the_key_of_a_button_presses_it_once_bound(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = Button("Skip", window, hint="Alt+S")
    button.bind_key()
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    with qtbot.waitSignal(button.clicked, timeout=1000):
        QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press_the_button_that_has_the_focus(
    qtbot: QtBot, theme: Theme, key: Qt.Key
) -> None:
    button = Button("Put away")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked, timeout=1000):
        QTest.keyClick(button, key)


def test_enter_with_ctrl_is_left_to_the_shortcut_it_may_be(qtbot: QtBot, theme: Theme) -> None:
    button = Button("Put away")
    qtbot.addWidget(button)
    with qtbot.assertNotEmitted(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_toggle_chip_is_switched_with_the_keyboard(qtbot: QtBot, theme: Theme) -> None:
    chip = Chip("Strong ties", kind=ChipKind.TOGGLE)
    qtbot.addWidget(chip)
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert chip.isChecked()
    QTest.keyClick(chip, Qt.Key.Key_Return)
    assert not chip.isChecked()


def test_a_removable_chip_goes_with_delete_and_says_so_in_its_name(
    qtbot: QtBot, theme: Theme
) -> None:
    chip = Chip("energy", kind=ChipKind.REMOVABLE)
    qtbot.addWidget(chip)
    assert chip.accessibleName() == "Remove energy"
    with qtbot.waitSignal(chip.removed, timeout=1000):
        QTest.keyClick(chip, Qt.Key.Key_Delete)


def test_chips_begin_a_new_line_where_the_room_ends(qtbot: QtBot, theme: Theme) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    flow = FlowLayout(place)
    chips = [Chip(f"chip number {number}", place) for number in range(6)]
    for chip in chips:
        flow.addWidget(chip)
    place.resize(240, 400)
    place.show()
    assert all(chip.geometry().right() < 240 for chip in chips)
    assert len({chip.y() for chip in chips}) >= 3
    assert flow.heightForWidth(240) > flow.heightForWidth(2_000)


def test_chips_run_from_the_right_where_one_reads_from_the_right(
    qtbot: QtBot, theme: Theme
) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    place.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow = FlowLayout(place)
    first, second = Chip("first", place), Chip("second", place)
    flow.addWidget(first)
    flow.addWidget(second)
    place.resize(400, 60)
    place.show()
    assert first.x() > second.x()


def test_search_tells_each_change_trimmed_and_escape_empties_it(qtbot: QtBot, theme: Theme) -> None:
    field = SearchField("Search names", "Search contacts")
    qtbot.addWidget(field)
    heard: list[str] = []
    field.searched.connect(heard.append)
    QTest.keyClicks(field, "ma ")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert heard == ["m", "ma", "ma", ""]


def test_a_reason_is_given_in_place_and_an_empty_one_is_none(qtbot: QtBot, theme: Theme) -> None:
    field = ReasonField("Why do you keep this choice?")
    qtbot.addWidget(field)
    heard: list[str] = []
    field.reason_given.connect(heard.append)
    line = field.findChild(QLineEdit)
    assert line is not None
    QTest.keyClicks(line, "   ")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.keyClicks(line, "one family")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert heard == ["one family"]


def test_a_finding_tells_which_of_its_actions_was_chosen(qtbot: QtBot, theme: Theme) -> None:
    card = FindingCard(
        Tone.AMBER,
        "One block of the alphabet",
        text="11 of your 24 people stand between Rob and Ron.",
        actions=(
            Action("choose", "Choose by relationship"),
            Action("why", "Why this matters", ButtonRole.LINK),
        ),
    )
    qtbot.addWidget(card)
    heard: list[str] = []
    card.action_chosen.connect(heard.append)
    for button in card.findChildren(Button):
        button.click()
    assert heard == ["choose", "why"]


def test_a_bar_is_answered_closed_and_replaced_by_its_key(qtbot: QtBot, theme: Theme) -> None:
    area = BarArea()
    qtbot.addWidget(area)
    heard: list[tuple[str, str]] = []
    area.action_chosen.connect(lambda key, name: heard.append((key, name)))
    area.show_bar(Bar("disk", BarKind.TROUBLE, "The disk is full."))
    bar = area.show_bar(
        Bar("disk", BarKind.TROUBLE, "The disk is still full.", actions=(Action("again", "Try"),))
    )
    assert [shown.what for shown in area.bars()] == ["The disk is still full."]
    again, cross = bar.findChildren(Button)
    again.click()
    cross.click()
    assert heard == [("disk", "again"), ("disk", CLOSED)]
    assert area.bars() == ()
    assert area.isHidden()


def test_a_question_that_needs_an_answer_cannot_be_closed(qtbot: QtBot, theme: Theme) -> None:
    area = BarArea()
    qtbot.addWidget(area)
    question = Bar(
        "sent",
        BarKind.QUESTION,
        "Did you send it to Maria?",
        actions=(Action("sent", "Yes, sent"),),
        closing=Closing.NEEDS_ANSWER,
    )
    names = [b.accessibleName() for b in area.show_bar(question).findChildren(Button)]
    assert names == ["Yes, sent"]


def test_progress_is_cancelled_once(qtbot: QtBot, theme: Theme) -> None:
    line = ProgressLine("Reading connections")
    qtbot.addWidget(line)
    stop = line.findChild(Button)
    assert stop is not None
    with qtbot.waitSignal(line.cancelled, timeout=1000):
        stop.click()
    assert not stop.isEnabled()


def test_the_picture_of_the_alphabet_says_in_words_where_the_block_is(
    qtbot: QtBot, theme: Theme
) -> None:
    picture = AlphabetPicture()
    qtbot.addWidget(picture)
    picture.show_bars((LetterBar("A", 1, 40), LetterBar("R", 11, 60, marked=True)))
    told = QAccessible.queryAccessibleInterface(picture).text(QAccessible.Text.Description)
    assert told == "R: 11 chosen of 60 people"
    picture.show_bars((LetterBar("R", 1100, 6000, marked=True),))
    told = QAccessible.queryAccessibleInterface(picture).text(QAccessible.Text.Description)
    assert told == "R: 1,100 chosen of 6,000 people"


def test_the_picture_colours_the_block_and_nothing_else_amber(qtbot: QtBot, theme: Theme) -> None:
    picture = AlphabetPicture()
    qtbot.addWidget(picture)
    picture.resize(300, picture.sizeHint().height())
    picture.show_bars(
        (LetterBar("A", 8, 40), LetterBar("Б", 11, 60, marked=True), LetterBar("李", 0, 3))
    )
    image = picture.grab().toImage()
    amber = {
        x
        for x in range(image.width())
        for y in range(0, image.height(), 3)
        if image.pixelColor(x, y).name() == theme.tokens.amber
    }
    assert amber
    assert min(amber) >= 100
    assert max(amber) < 200


def test_every_widget_that_takes_the_focus_has_a_name(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for widget in (
        SearchField("Search", "Search contacts"),
        ReasonField("Why?"),
        Chip("tag", kind=ChipKind.MENU),
        ProgressLine("Reading"),
        EmptyState("Nobody yet", "Add a person.", actions=(Action("add", "Add a person"),)),
        FindingCard(Tone.BLUE, "Title", actions=(Action("why", "Why?", ButtonRole.LINK),)),
        AlphabetPicture(),
    ):
        column.addWidget(widget)
    window.show()
    assert unnamed(window) == []
    assert rich_text_sinks(window) == []
    assert clipped_buttons(window) == []
