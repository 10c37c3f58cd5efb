"""What somebody does with one letter by the keyboard, seen in the real widgets."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cordially.domain.acts import Act
from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.messages import Answer, CompositionId, Kind, Standing
from cordially.domain.people import Facts, Salutation, SalutationState
from cordially.services.own_settings import ACCOUNT
from cordially.services.starting_texts import letter_text
from cordially.store.database import writing
from cordially.store.settings import Settings
from cordially.ui.letter.letter_view import LetterView, LetterWords
from cordially.ui.theme import Tone
from cordially.ui.widgets import Button, PlainLabel
from tests.ui.composer.stage import Stage
from tests.ui.letter.desk import letter_view
from tests.ui.walk import clipped_buttons, rich_text_sinks, unnamed

NOTE = "your talk on salt caverns in Narvik stayed with me."


def press(sequence: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keySequence(focused, sequence)


def write(words: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, words)


def words_in(widget: QWidget) -> str:
    labels = widget.findChildren(PlainLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def rested(view: LetterView, qtbot: QtBot) -> None:
    """The findings after the last key are there."""
    timer = view._rest  # noqa: SLF001 - the pause after typing has no other sign
    qtbot.waitUntil(lambda: not timer.isActive(), timeout=1000)


def begun(made: Stage, kind: Kind = Kind.INVITATION, name: str = "Ada Abel") -> CompositionId:
    return made.room.letter(made.room.add(name), letter_text(kind, "Ines"), kind=kind)


def standing(made: Stage, letter: CompositionId) -> Standing:
    return made.room.composing.desk(letter).seats[0].standing


@pytest.fixture
def note(made: Stage, view: LetterView) -> CompositionId:
    """An invitation's note that is open, the cursor behind its salutation."""
    letter = begun(made)
    view.open(letter)
    view.focus_text()
    return letter


def test_a_note_is_written_and_sent_by_keyboard_alone(
    made: Stage, view: LetterView, note: CompositionId, qtbot: QtBot
) -> None:
    write(NOTE)
    with qtbot.waitSignal(view.handed_over) as handed:
        press("Ctrl+Return")
    assert handed.args == [note]
    assert made.clipboard.text == f"Hi Ada, {NOTE}"
    assert made.browser.opened == ["https://www.linkedin.com/in/ada-abel"]
    assert "Did you send it to Ada?" in words_in(view)
    assert standing(made, note) is Standing.AWAITING
    with qtbot.waitSignal(view.answered) as answered:
        press("Return")
    assert answered.args == [note, Answer.SENT]
    assert standing(made, note) is Standing.SENT
    assert "Sent" in words_in(view) or view.places.sheet.editor.isReadOnly()


@pytest.mark.parametrize(("answer", "tabs"), [(Answer.NOT_YET, 1), (Answer.SKIPPED, 2)])
def test_what_was_not_sent_can_be_written_on(
    view: LetterView, note: CompositionId, qtbot: QtBot, answer: Answer, tabs: int
) -> None:
    write(NOTE)
    press("Ctrl+Return")
    for _ in range(tabs):
        press("Tab")
    with qtbot.waitSignal(view.answered) as answered:
        press("Return")
    assert answered.args == [note, answer]
    assert view.places.sheet.editor.hasFocus()
    write(" Truly.")
    assert view.places.sheet.editor.text() == f"Hi Ada, {NOTE} Truly."


def test_what_was_answered_wrongly_is_put_right(
    made: Stage, view: LetterView, note: CompositionId
) -> None:
    write(NOTE)
    press("Ctrl+Return")
    press("Return")
    view.places.bar.was_not_sent.click()
    assert standing(made, note) is Standing.READY or standing(made, note) is Standing.TO_WRITE
    assert not view.places.sheet.editor.isReadOnly()
    view.places.bar.was_sent.click()
    assert standing(made, note) is Standing.SENT


@pytest.mark.parametrize(
    ("account", "written", "words", "tone"),
    [
        ("", 1, "9 of 200", Tone.BLUE),
        ("", 171, "179 of 200", Tone.BLUE),
        ("", 172, "180 of 200", Tone.AMBER),
        ("", 192, "200 of 200", Tone.AMBER),
        ("", 193, "201 of 200 · 1 character too many", Tone.WAX),
        ("premium", 193, "201 of 300", Tone.BLUE),
        ("premium", 302, "310 of 300 · 10 characters too many", Tone.WAX),
    ],
)
def test_the_counter_says_how_much_room_is_left(
    made: Stage,
    view: LetterView,
    english: None,
    account: str,
    written: int,
    words: str,
    tone: Tone,
) -> None:
    Settings(made.room.database).put(ACCOUNT, account)
    view.open(begun(made))
    view.focus_text()
    QApplication.clipboard().setText("x" * written)
    press("Ctrl+V")
    counter = view.places.sheet.counter
    assert counter.isVisible()
    assert (counter.words, counter.tone) == (words, tone)
    assert counter.accessibleName() == f"{words.partition(' ·')[0]} characters used"


def test_a_message_is_counted_only_where_room_gets_short(made: Stage, view: LetterView) -> None:
    view.open(begun(made, Kind.WELCOME))
    assert not view.places.sheet.counter.isVisible()
    view.focus_text()
    QApplication.clipboard().setText("word " * 1300)
    press("Ctrl+V")
    assert view.places.sheet.counter.isVisible()


def test_a_note_that_is_too_long_is_never_handed_over(
    made: Stage, view: LetterView, note: CompositionId, english: None
) -> None:
    write(NOTE + " And on." * 20)
    press("Ctrl+Return")
    assert "This is longer than LinkedIn takes." in words_in(view.places.refusal)
    assert made.room.value("SELECT COUNT(*) FROM hand_over") == 0
    assert made.clipboard.texts == []
    press("Backspace")
    assert view.places.refusal.isHidden()


def test_a_note_without_a_word_is_refused_in_place(
    made: Stage, view: LetterView, note: CompositionId
) -> None:
    press("Ctrl+Return")
    assert "A sentence of your own is missing." in words_in(view.places.refusal)
    assert made.browser.opened == []
    assert view.places.sheet.editor.hasFocus()


def test_no_browser_leaves_the_text_on_the_clipboard_and_says_so(
    made: Stage, view: LetterView, note: CompositionId
) -> None:
    made.browser.missing = True
    write(NOTE)
    press("Ctrl+Return")
    assert made.clipboard.text == f"Hi Ada, {NOTE}"
    assert "The text is on your clipboard" in words_in(view.places.refusal)
    assert view.places.bar.is_asking


def test_the_pane_says_what_it_asks(made: Stage, view: LetterView) -> None:
    words = LetterWords(
        hand_over="Copy, then accept", question="Did you accept {name} and send it?", sent="Both"
    )
    view.open(begun(made), words)
    view.focus_text()
    assert view.places.bar.hand_over.text() == "Copy, then accept"
    write(NOTE)
    press("Ctrl+Return")
    assert "Did you accept Ada and send it?" in words_in(view.places.bar)
    assert view.places.bar.question.sent.text() == "Both"
    view.open(begun(made, name="Ben Cole"))
    assert view.places.bar.hand_over.text() == "Copy and open profile"
    assert view.places.bar.question.sent.text() == "Yes, sent"


def test_findings_are_walked_and_mended_by_keys(
    made: Stage, view: LetterView, note: CompositionId, qtbot: QtBot
) -> None:
    write("your talk on salt caverns was great!!! I still think of it. ")
    rested(view, qtbot)
    (item,) = view.places.findings.list.shown
    assert item.rule.name == "exclamation-marks"
    assert ("!!!", item.rule.severity) in view.places.sheet.editor.underlines.marked
    press("F8")
    assert view.places.sheet.editor.hasFocus()
    assert (
        view.places.sheet.editor.textCursor().position()
        == view.places.sheet.editor.text().index("!!!")
    )
    press("Alt+F")
    assert "!!!" not in view.places.sheet.editor.text()
    rested(view, qtbot)
    assert view.places.findings.list.shown == ()
    kept = made.room.composing.desk(note).composition.text
    assert kept == view.places.sheet.editor.text()


def test_a_finding_is_ignored_by_keys_and_can_be_undone(
    view: LetterView, note: CompositionId, qtbot: QtBot
) -> None:
    acts: list[Act] = []
    view.undoable.connect(acts.append)
    write("your talk on salt caverns was great!!! I still think of it.")
    rested(view, qtbot)
    press("Alt+I")
    press("2")
    assert view.places.findings.list.shown == ()
    assert len(acts) == 1
    assert view.places.sheet.editor.hasFocus()


def test_a_thin_message_is_said_to_be_one(made: Stage, view: LetterView) -> None:
    view.open(made.room.letter(made.room.add("Ada Abel"), "Hi Ada, I hope you are well."))
    assert "This message fits nearly everybody" in words_in(view.places.findings)


def test_what_comes_next_is_said(view: LetterView, note: CompositionId, qtbot: QtBot) -> None:
    assert "Next: write what only Ada could get." in words_in(view.places.findings)
    write(NOTE)
    rested(view, qtbot)
    said = words_in(view.places.findings)
    assert "Next: copy it and open the profile." in said
    assert "Looked at: the text. Nothing found." in said


def test_what_becomes_of_fields_is_said(view: LetterView, note: CompositionId) -> None:
    write("greet all at {company} and {odd}")
    said = words_in(view.places.sheet)
    assert "Company goes out as “Nordgrid”." in said
    assert "Nothing fills {odd}." in said


def test_escape_closes_what_is_open_and_then_leaves(
    view: LetterView, note: CompositionId, qtbot: QtBot
) -> None:
    left: list[bool] = []
    view.left.connect(lambda: left.append(True))
    write("your talk on salt caverns was great!!! I still think of it.")
    rested(view, qtbot)
    press("Alt+W")
    press("Escape")
    assert left == []
    press("Escape")
    assert left == [True]


def test_the_cursor_stands_where_something_is_to_be_written(made: Stage, view: LetterView) -> None:
    view.open(begun(made, Kind.WELCOME))
    view.focus_text()
    write("We both tune harps.")
    letter = letter_text(Kind.WELCOME, "Ines", about="We both tune harps.")
    assert view.places.sheet.editor.text() == letter.replace("{given_name}", "Ada")


def test_the_empty_place_says_what_belongs_there_until_it_is_filled(
    made: Stage, view: LetterView
) -> None:
    ada = made.room.add("Ada Abel")
    welcome = letter_text(Kind.WELCOME, "Ines")
    view.open(made.room.composing.begin_letter("Welcome", Kind.WELCOME, ada, welcome))
    editor = view.places.sheet.editor
    assert editor.said_at_place == "Write here what only Ada could get."
    view.focus_text()
    write("We both tune harps.")
    assert editor.said_at_place == ""


def test_whoever_is_refused_for_want_of_a_sentence_is_led_to_its_place(
    made: Stage, view: LetterView
) -> None:
    ada = made.room.add("Ada Abel")
    welcome = letter_text(Kind.WELCOME, "Ines")
    view.open(made.room.composing.begin_letter("Welcome", Kind.WELCOME, ada, welcome))
    view.focus_text()
    view.places.sheet.editor.moveCursor(QTextCursor.MoveOperation.End)
    press("Ctrl+Return")
    (button,) = view.places.refusal.findChildren(Button)
    button.click()
    write("We both tune harps.")
    assert "\n\nWe both tune harps.\n\n" in view.places.sheet.editor.text()
    assert view.places.refusal.isHidden()


def test_what_is_typed_takes_the_place_of_a_word_that_nobody_fills(
    made: Stage, view: LetterView
) -> None:
    text = "Hi {given_name}, it is about {topic}. Is that fine?"
    view.open(made.room.letter(made.room.add("Ada Abel"), text, kind=Kind.INTRODUCTION))
    view.focus_text()
    write("tides")
    assert view.places.sheet.editor.text() == "Hi Ada, it is about tides. Is that fine?"


def test_whoever_is_refused_for_a_word_that_nobody_fills_is_led_to_it(
    made: Stage, view: LetterView
) -> None:
    text = "Hi {given_name}, it is about {topic}. Is that fine?"
    view.open(made.room.letter(made.room.add("Ada Abel"), text, kind=Kind.INTRODUCTION))
    view.focus_text()
    view.places.sheet.editor.moveCursor(QTextCursor.MoveOperation.End)
    press("Ctrl+Return")
    (button,) = view.places.refusal.findChildren(Button)
    button.click()
    assert view.places.sheet.editor.textCursor().selectedText() == "{topic}"


def test_a_letter_that_was_left_is_gone_on_with_where_it_was_left(
    made: Stage, view: LetterView
) -> None:
    letter = begun(made, Kind.WELCOME)
    view.open(letter)
    view.focus_text()
    write("We both tune")
    view.close_letter()
    view.open(letter)
    view.focus_text()
    write(" harps.")
    assert "\n\nWe both tune harps.\n\n" in view.places.sheet.editor.text()


def test_opening_a_letter_that_awaits_its_answer_calls_nobody_away(
    made: Stage, view: LetterView, theme: object, qtbot: QtBot
) -> None:
    letter = made.room.letter(made.room.add("Ada Abel"), f"Hi Ada, {NOTE}")
    made.room.handing_over.hand_over(made.room.recipients(letter)[0])
    window = QWidget()
    qtbot.addWidget(window)
    beside, inside = QLineEdit(window), letter_view(made)
    column = QVBoxLayout(window)
    column.addWidget(beside)
    column.addWidget(inside)
    window.show()
    qtbot.waitUntil(window.isActiveWindow, timeout=2000)
    beside.setFocus(Qt.FocusReason.OtherFocusReason)
    inside.open(letter)
    assert inside.places.bar.is_asking
    assert beside.hasFocus()
    inside.focus_text()
    assert inside.places.bar.question.sent.hasFocus()


def test_the_key_that_led_to_the_question_does_not_answer_it_while_it_is_held(
    made: Stage, view: LetterView, note: CompositionId
) -> None:
    write(NOTE)
    press("Ctrl+Return")
    sent = view.places.bar.question.sent
    assert sent.hasFocus()
    none = Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        held = QKeyEvent(kind, Qt.Key.Key_Return, none, "\r", autorep=True)
        QApplication.sendEvent(sent, held)
    assert standing(made, note) is Standing.AWAITING
    press("Return")
    assert standing(made, note) is Standing.SENT


def test_a_letter_that_is_gone_is_told_and_nothing_is_shown(
    view: LetterView, note: CompositionId
) -> None:
    troubles: list[Trouble] = []
    view.trouble_met.connect(troubles.append)
    view.open(CompositionId(99))
    assert [trouble.kind for trouble in troubles] == [TroubleKind.COMPOSITION_GONE]
    assert view.composition is None
    assert not view.places.sheet.isVisible()


def test_a_closed_letter_shows_nothing_and_keeps_what_was_typed(
    made: Stage, view: LetterView, note: CompositionId
) -> None:
    write(NOTE)
    view.close_letter()
    assert view.composition is None
    assert not view.places.sheet.isVisible()
    assert made.room.composing.desk(note).composition.text == f"Hi Ada, {NOTE}"


def test_the_pane_hears_each_key(view: LetterView, note: CompositionId) -> None:
    heard: list[str] = []
    view.text_changed.connect(heard.append)
    write("ab")
    assert heard == ["Hi Ada, a", "Hi Ada, ab"]


@pytest.mark.parametrize("size", [(1100, 780), (640, 640), (498, 560), (420, 480)])
def test_nothing_is_cut_off_at_any_size(
    view: LetterView, note: CompositionId, qtbot: QtBot, size: tuple[int, int]
) -> None:
    view.add_button(Button("Ask for an introduction", view))
    view.resize(*size)
    write("your talk on salt caverns was great!!! I still think of it." + " And on." * 18)
    rested(view, qtbot)
    press("Ctrl+Return")
    QApplication.processEvents()
    assert clipped_buttons(view) == []
    assert view.places.findings.isVisible()
    sheet, findings = view.places.sheet, view.places.findings
    is_beside = findings.mapTo(view, findings.rect().topLeft()).x() > sheet.geometry().right()
    assert is_beside == (size[0] > 700)


def test_the_findings_stand_below_the_sheet_where_it_is_narrow(
    view: LetterView, note: CompositionId
) -> None:
    view.resize(498, 600)
    QApplication.processEvents()
    sheet, findings = view.places.sheet, view.places.findings
    assert findings.mapTo(view, findings.rect().topLeft()).y() > sheet.geometry().bottom()


def test_names_from_outside_are_shown_plain_and_everything_has_a_name(
    made: Stage, view: LetterView
) -> None:
    with writing(made.room.database):
        person = made.room.people.add(
            Facts("<b>Ada</b>", "\u202elebA", "<img>", ""),
            Salutation("<b>Ada</b>", SalutationState.SURE),
            "",
        )
    letter = made.room.letter(person, f"Hi {{given_name}}, {NOTE}")
    view.open(letter)
    view.focus_text()
    assert view.places.sheet.editor.text() == f"Hi <b>Ada</b>, {NOTE}"
    press("Ctrl+Return")
    assert "Did you send it to <b>Ada</b>?" in words_in(view.places.bar)
    assert rich_text_sinks(view) == []
    assert unnamed(view) == []


def test_a_note_that_is_specific_says_so_in_green_until_it_goes(
    made: Stage, view: LetterView, note: CompositionId, qtbot: QtBot
) -> None:
    desk = view.presenter.desk
    assert desk is not None
    review = replace(made.room.reviewing.review(note), specific="your talk on <b>salt</b> caverns")
    view.show_review(desk, review, desk.seats[0].id)
    card = view.places.specific
    assert card.isVisible()
    assert card.tone is Tone.GREEN
    assert card.title.text() == "Specific to Ada"
    assert "your talk on <b>salt</b> caverns" in card.small.text()
    view.show_review(desk, replace(review, specific=""), desk.seats[0].id)
    assert not card.isVisible()
    view.show_review(desk, review, desk.seats[0].id)
    view.hide_review()
    assert not card.isVisible()
