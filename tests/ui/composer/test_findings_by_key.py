"""Findings are walked, mended, ignored and explained by keys, in the real widgets."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cordially.domain.messages import CompositionId
from cordially.domain.typed import line_of
from cordially.etiquette.rule import Severity
from cordially.etiquette.rules.manner.exclamation_marks import RULE as MARKS
from cordially.ui.composer.keys import keys
from cordially.ui.composer.pane import ComposerPane
from cordially.ui.widgets import Button, PlainLabel
from cordially.ui.writing.finding_card import SideCard
from tests.ui.composer.stage import Stage
from tests.ui.walk import clipped_buttons, rich_text_sinks, unnamed

TEXT = (
    "Hi {given_name},\n\n{personal}\n\nSorry for the mass mail. 🎻🎻 We moved!!! The house is"
    " FANTASTIC and old.\n\nWarmly\nInes"
)
LINES = (
    "Your talk on salt caverns stayed with me.",
    "Ben, your talk on salt caverns stayed with me",
    "Is the ferry to Bodø running?",
)


def press(sequence: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keySequence(focused, sequence)


def write(words: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, words)


def words_in(widget: QWidget) -> str:
    """What is read from top to bottom, once all of it is laid out."""
    QApplication.processEvents()
    labels = [label for label in widget.findChildren(PlainLabel) if label.isVisible()]
    labels.sort(key=lambda label: label.mapTo(widget, QPoint(0, 0)).y())
    return "\n".join(label.text() for label in labels)


def titles(pane: ComposerPane) -> list[str]:
    return [item.title for item in pane.desk.places.findings.list.shown]


def target(pane: ComposerPane) -> str:
    item = pane.desk.places.findings.list.target
    assert item is not None
    return item.title


def card(pane: ComposerPane, title: str) -> SideCard:
    findings = pane.desk.places.findings.list
    found = findings.card(next(one.key for one in findings.shown if one.title == title))
    assert found is not None
    return found


def at_cursor(pane: ComposerPane) -> str:
    """The words behind the cursor of the text for everybody."""
    cursor = pane.desk.places.text.editor.textCursor()
    raw = pane.desk.places.text.editor.document().toRawText().encode("utf-16-le")
    return raw[2 * cursor.position() :].decode("utf-16-le")


def underlined(pane: ComposerPane) -> set[str]:
    """The words with a line under them in the text for everybody, as the field shows it."""
    return {one.cursor.selectedText() for one in pane.desk.places.text.editor.extraSelections()}


def rested(pane: ComposerPane, qtbot: QtBot) -> None:
    timer = pane.desk._gestures._rest  # noqa: SLF001 - the pause after typing has no other sign
    qtbot.waitUntil(lambda: not timer.isActive(), timeout=1000)


@pytest.fixture
def faulty(made: Stage, pane: ComposerPane, qtbot: QtBot) -> CompositionId:
    """Three people, a copied line, and a text with faults of several kinds."""
    room = made.room
    composition = room.compose(room.add_all("Anna Berg, Ben Cole, Cleo Dahl"), text=TEXT)
    for recipient, line in zip(room.recipients(composition), LINES, strict=True):
        room.journal.note(line_of(recipient), line)
    pane.show_message(composition)
    qtbot.waitUntil(pane.desk.places.sheet.editor.hasFocus)
    return composition


ALL = [
    "Anna’s line is too like Ben’s",
    "An excuse for writing to many",
    "Too many exclamation marks",
    "Words in capitals",
]


@pytest.mark.usefixtures("faulty")
def test_the_side_list_has_the_order_of_the_text_with_word_message_and_suggestion(
    pane: ComposerPane,
) -> None:
    assert titles(pane) == ALL
    words = words_in(card(pane, ALL[1]))
    assert words.startswith("Warning\nAn excuse for writing to many\n“Sorry for the mass mail”")
    assert "Cut the excuse" in words
    assert words_in(card(pane, ALL[0])).startswith("Stop\n")
    assert words_in(card(pane, ALL[3])).startswith("Hint\n")


@pytest.mark.usefixtures("faulty")
def test_f8_walks_the_findings_and_the_cursor_goes_to_the_words(pane: ComposerPane) -> None:
    press("F8")
    assert target(pane) == ALL[0]
    assert pane.desk.places.sheet.editor.hasFocus()
    for title, words in zip(ALL[1:], ("Sorry for", "!!! The", "FANTASTIC"), strict=True):
        press("F8")
        assert target(pane) == title
        assert pane.desk.places.text.editor.hasFocus()
        assert at_cursor(pane).startswith(words)
    press("Shift+F8")
    assert target(pane) == ALL[2]
    press("F8")
    press("F8")
    assert target(pane) == ALL[0]
    assert pane.desk.places.sheet.editor.hasFocus()


@pytest.mark.usefixtures("faulty")
def test_alt_f_mends_and_ctrl_z_takes_that_back(pane: ComposerPane, qtbot: QtBot) -> None:
    press("F8")
    press("F8")
    press("Alt+F")
    editor = pane.desk.places.text.editor
    assert "mass mail" not in editor.text()
    rested(pane, qtbot)
    assert ALL[1] not in titles(pane)
    assert target(pane) == ALL[2]
    press("Ctrl+Z")
    assert editor.text() == TEXT
    rested(pane, qtbot)
    assert titles(pane) == ALL


@pytest.mark.usefixtures("faulty")
def test_nothing_is_mended_in_a_text_that_was_changed_since_it_was_looked_at(
    pane: ComposerPane,
) -> None:
    press("F8")
    press("F8")
    write("Oh. ")
    before = pane.desk.places.text.editor.text()
    press("Alt+F")
    assert pane.desk.places.text.editor.text() == before
    assert ALL[1] in titles(pane)
    press("Alt+F")
    assert "mass mail" not in pane.desk.places.text.editor.text()


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("1", "Silent at this place: An excuse for writing to many."),
        ("2", "Silent in this message: An excuse for writing to many."),
        ("3", "Silent in every message: An excuse for writing to many."),
    ],
)
@pytest.mark.usefixtures("faulty")
def test_alt_i_asks_how_far_and_the_bar_takes_it_back(
    made: Stage, pane: ComposerPane, key: str, said: str
) -> None:
    press("F8")
    press("F8")
    press("Alt+I")
    assert "What should be ignored?" in words_in(card(pane, ALL[1]))
    assert QApplication.activeModalWidget() is None
    press(key)
    assert titles(pane) == [ALL[0], *ALL[2:]]
    assert made.shell.undos[-1][0] == said
    assert pane.desk.places.text.editor.hasFocus()
    made.undo()
    assert titles(pane) == ALL


@pytest.mark.usefixtures("faulty")
def test_escape_closes_the_question_and_the_reason_and_only_then_leaves(
    pane: ComposerPane,
) -> None:
    for asking in ("Alt+I", "Alt+W"):
        press("F8")
        press("F8")
        press(asking)
        press("Esc")
        assert not any(one.is_open for one in pane.desk.places.findings.findChildren(SideCard))
        assert pane.desk.isVisible()
        assert pane.desk.places.middle.currentWidget() is not None
        press("F8")
        press("F8")
    press("Esc")
    assert pane.desk.places.sheet.isVisible()


@pytest.mark.usefixtures("faulty")
def test_alt_w_says_why_from_the_rule_itself_with_an_example_of_either_kind(
    pane: ComposerPane,
) -> None:
    for _ in range(3):
        press("F8")
    press("Alt+W")
    said = words_in(card(pane, ALL[2]))
    assert MARKS.rationale in said
    assert f"Source: {MARKS.source}" in said
    for example in (MARKS.flagged[0], MARKS.accepted[0]):
        assert example.shows[1:] in said
    assert QApplication.activeModalWidget() is None
    assert pane.desk.places.text.editor.hasFocus()
    press("Alt+W")
    assert MARKS.rationale not in words_in(card(pane, ALL[2]))


def test_a_stop_is_overruled_in_words_and_the_message_then_goes(
    made: Stage, pane: ComposerPane, faulty: CompositionId
) -> None:
    press("Ctrl+Return")
    assert made.clipboard.texts == []
    press("F8")
    press("Alt+I")
    write("They sat beside each other.")
    press("Return")
    assert ALL[0] not in titles(pane)
    assert made.shell.undos[-1][0] == "Overruled in this message: The same line for several people."
    (kept,) = made.room.reviewing.review(faulty).silences
    assert kept.reason == "They sat beside each other."
    press("Ctrl+Return")
    assert LINES[0] in made.clipboard.text


def test_a_stop_that_has_to_be_mended_offers_nothing_else(made: Stage, pane: ComposerPane) -> None:
    text = "Hi {given_name}, {city}\n\n{personal}\n\nWarmly\nInes"
    pane.show_message(made.room.compose(made.room.add_all("Anna Berg"), text=text))
    press("F8")
    press("Alt+I")
    title = "A field that nothing fills"
    found = card(pane, target(pane))
    assert "It has to be mended." in words_in(found), title
    names = [one.accessibleName() for one in found.findChildren(Button) if one.isVisible()]
    assert not any("Ignore" in name or "Overrule" in name for name in names)


@pytest.mark.usefixtures("english")
def test_silent_rules_are_listed_and_each_is_heard_again(
    made: Stage, pane: ComposerPane, faulty: CompositionId
) -> None:
    for reach in ("3", "2"):
        press("F8")
        press("F8")
        press("Alt+I")
        press(reach)
    silent = pane.desk.places.findings.silent
    assert silent.link.accessibleName() == "2 rules are silent"
    silent.link.setFocus()
    press("Return")
    said = words_in(silent)
    assert "An excuse for writing to many\nSilent in every message" in said
    assert "Silent in this message" in said
    again = next(
        one
        for one in silent.findChildren(Button)
        if one.accessibleName() == "Show again: An excuse for writing to many"
    )
    again.setFocus()
    press("Return")
    assert ALL[1] in titles(pane)
    assert made.shell.undos[-1][0] == "No longer silent: An excuse for writing to many."
    made.undo()
    assert ALL[1] not in titles(pane)


@pytest.mark.usefixtures("faulty")
def test_a_finding_about_several_people_names_them_and_goes_to_them_by_key(
    pane: ComposerPane,
) -> None:
    ben = next(
        one
        for one in card(pane, ALL[0]).findChildren(Button)
        if one.accessibleName() == "Ben" and one.isVisible()
    )
    ben.setFocus()
    press("Return")
    current = pane.desk.presenter.current
    assert current is not None
    assert current.given_name == "Ben"
    assert pane.desk.places.sheet.editor.hasFocus()


@pytest.mark.usefixtures("faulty")
def test_words_are_underlined_where_they_stand_also_behind_emoji(pane: ComposerPane) -> None:
    press("Ctrl+E")
    marked = pane.desk.places.text.editor.underlines.marked
    assert set(marked) == {
        ("Sorry for the mass mail", Severity.WARNING),
        ("!!!", Severity.WARNING),
        ("FANTASTIC", Severity.HINT),
    }
    press("Esc")
    assert pane.desk.places.sheet.editor.underlines.marked == ((LINES[0], Severity.STOP),)


@pytest.mark.usefixtures("faulty")
def test_lines_follow_what_is_typed_and_leave_words_that_change(pane: ComposerPane) -> None:
    for _ in range(3):
        press("F8")
    write("?")
    assert underlined(pane) == {"Sorry for the mass mail", "!!!", "FANTASTIC"}
    press("Delete")
    assert underlined(pane) == {"Sorry for the mass mail", "FANTASTIC"}


@pytest.mark.usefixtures("faulty")
def test_what_is_typed_right_behind_a_word_belongs_to_it_only_if_it_goes_on(
    pane: ComposerPane,
) -> None:
    for _ in range(4):
        press("F8")
    for _ in "FANTASTIC":
        press("Right")
    pane.desk.places.text.editor.insertPlainText(", 🎻")
    assert "FANTASTIC" in underlined(pane)
    for _ in ", 🎻":
        press("Backspace")
    write("ALLY")
    assert underlined(pane) == {"Sorry for the mass mail", "!!!"}


@pytest.mark.usefixtures("faulty")
def test_the_findings_of_what_was_typed_come_after_a_rest(pane: ComposerPane, qtbot: QtBot) -> None:
    press("Ctrl+E")
    press("Ctrl+End")
    write(" ACT NOW or lose it.")
    assert len(titles(pane)) == len(ALL)
    qtbot.waitUntil(lambda: "Pressure and false urgency" in titles(pane), timeout=1000)


def test_an_empty_list_says_what_was_looked_at_and_that_a_language_is_not_read(
    made: Stage, pane: ComposerPane
) -> None:
    text = "Hej {given_name},\n\n{personal}\n\nDrodzy, życzę wszystkiego dobrego, dużo zdrowia."
    composition = made.room.compose(made.room.add_all("Anna Berg, Ben Cole"), text=text)
    pane.show_message(composition)
    said = words_in(pane.desk.places.findings)
    assert "Looked at so far: the text, the choice of people. Nothing found." in said
    assert "Only the rules that hold in any language were used." in said
    assert "safe" not in said.lower()


def test_hostile_words_stay_words(made: Stage, pane: ComposerPane) -> None:
    text = "Hi {given_name}, <img src=x> {<b>x</b>} {a\u202eb}\n\n{personal}\n\nBest"
    composition = made.room.compose(made.room.add_all("<b>Anna</b> Berg, Ben Cole"), text=text)
    pane.show_message(composition)
    press("F8")
    press("Alt+W")
    assert rich_text_sinks(pane.widget) == []
    assert unnamed(pane.widget) == []


@pytest.mark.parametrize(("width", "height"), [(1164, 860), (828, 700)])
@pytest.mark.usefixtures("faulty")
def test_everything_opened_in_a_card_fits_the_side(
    pane: ComposerPane, qtbot: QtBot, width: int, height: int
) -> None:
    pane.widget.resize(width, height)
    press("F8")
    for asking in ("Alt+I", "Alt+W"):
        press(asking)
        qtbot.waitUntil(lambda: clipped_buttons(pane.widget) == [], timeout=1000)


def test_the_keys_are_in_the_list_of_keys() -> None:
    assert {"F8", "Alt+F", "Alt+I", "Alt+W"} <= {key.sequence for key in keys()}
