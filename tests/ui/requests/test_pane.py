"""The requests at the keyboard: each key, what comes next, and the way back."""

from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.mails import Accepted, MailFound
from cordially.domain.messages import Answer
from cordially.domain.requests import (
    Arrived,
    Decision,
    RequestSource,
    RequestStanding,
    Suspicion,
)
from cordially.ui.rail import Rail
from cordially.ui.requests.pane import KEY, RequestsPane
from cordially.ui.theme import Theme
from cordially.ui.widgets import Button, PlainLabel
from tests.ui.open_network import open_network
from tests.ui.requests.stage import Stage
from tests.writing_room import START

PITCH = "Hi Ines, we help firms like yours book 20 qualified meetings a month. Book a slot here."


def press(qtbot: QtBot, pane: RequestsPane, *keys: str) -> None:
    """Press keys wherever the focus is."""
    for key in keys:
        code = getattr(Qt.Key, f"Key_{key}")
        QTest.keyClick(QApplication.focusWidget() or pane.widget, code)


def begin(pane: RequestsPane, stage: Stage, *names: str, note: str = "") -> None:
    stage.arrive(*(names or ("Priya Nair", "Dan Brice", "Sofia Oliveira")), note=note)
    pane.shown()


def card(pane: RequestsPane) -> str:
    """Whose request is on the card."""
    return pane.view.card.name.text()


def listed(pane: RequestsPane) -> list[str]:
    model = pane.view.list.cards
    return [str(model.data(model.index(row))) for row in range(model.rowCount())]


def texts(pane: RequestsPane) -> str:
    """Everything that can be read."""
    QApplication.processEvents()
    labels = pane.widget.findChildren(PlainLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def button(pane: RequestsPane, words: str) -> Button:
    QApplication.processEvents()
    found = pane.widget.findChildren(Button)
    return next(one for one in found if one.accessibleName() == words and one.isVisible())


def standing(stage: Stage, place: int = 1) -> RequestStanding:
    """Where the request that came as this one stands."""
    (request,) = stage.requests.some([place])  # type: ignore[list-item] # ids count from one
    return request.standing


def test_the_newest_request_is_on_the_card_and_the_rail_counts_all(
    pane: RequestsPane, stage: Stage
) -> None:
    begin(pane, stage)
    assert card(pane) == "Priya Nair"
    assert listed(pane) == ["Priya Nair", "Dan Brice", "Sofia Oliveira"]
    assert stage.shell.badges[KEY] == "3"
    assert "asked 3 days ago" in texts(pane)
    assert "3 to consider · nothing is accepted without you" in texts(pane)


@pytest.mark.parametrize(
    ("keys", "stands"),
    [
        ("I", RequestStanding.IGNORED),
        ("D", RequestStanding.DECLINED),
        ("L", RequestStanding.LATER),
        ("K Return", RequestStanding.NOT_KNOWN),
        ("R Return", RequestStanding.REPORTED),
    ],
)
def test_a_decision_shows_the_next_request_at_once(
    qtbot: QtBot, pane: RequestsPane, stage: Stage, keys: str, stands: RequestStanding
) -> None:
    begin(pane, stage)
    press(qtbot, pane, *keys.split())
    assert card(pane) == "Dan Brice"
    assert standing(stage) is stands
    press(qtbot, pane, "I")
    assert card(pane) == "Sofia Oliveira"


def test_later_ones_go_to_the_end_and_stay_in_the_list(
    qtbot: QtBot, pane: RequestsPane, stage: Stage
) -> None:
    begin(pane, stage)
    press(qtbot, pane, "L")
    assert listed(pane) == ["Dan Brice", "Sofia Oliveira", "Priya Nair"]
    assert "2 to consider" in texts(pane)


def test_the_last_decision_leads_to_where_requests_come_from(
    qtbot: QtBot, pane: RequestsPane, stage: Stage
) -> None:
    begin(pane, stage, "Priya Nair")
    press(qtbot, pane, "I")
    assert "Nobody waits for an answer" in texts(pane)
    assert stage.shell.badges[KEY] == ""
    press(qtbot, pane, "Z")
    assert card(pane) == "Priya Nair"


def test_many_decisions_are_taken_back_one_after_the_other(
    qtbot: QtBot, pane: RequestsPane, stage: Stage
) -> None:
    begin(pane, stage, *(f"Person {letter}" for letter in "ABCDEFGH"))
    order = listed(pane)
    press(qtbot, pane, "I", "D", "I", "D", "L", "I")
    assert len(listed(pane)) == 3
    press(qtbot, pane, *"ZZZZZZ")
    assert listed(pane) == order
    assert card(pane) == "Person A"
    assert stage.shell.bars["request-undone"].what == "Person A is no longer ignored."
    press(qtbot, pane, "Z")
    assert listed(pane) == order


@pytest.mark.parametrize(
    ("keys", "name"),
    [
        ("Down", "Dan Brice"),
        ("Right", "Dan Brice"),
        ("Down Down Down", "Sofia Oliveira"),
        ("Right Right Left", "Dan Brice"),
        ("Down Up Up", "Priya Nair"),
    ],
)
def test_arrows_go_from_one_to_the_other(
    qtbot: QtBot, pane: RequestsPane, stage: Stage, keys: str, name: str
) -> None:
    begin(pane, stage)
    press(qtbot, pane, *keys.split())
    assert card(pane) == name
    assert pane.view.list.currentIndex().data() == name


def test_accepting_asks_why_and_opens_the_note_beside_the_request(
    qtbot: QtBot, pane: RequestsPane, stage: Stage
) -> None:
    begin(pane, stage)
    press(qtbot, pane, "A")
    assert "Why do you accept?" in texts(pane)
    assert stage.letter.isHidden()
    press(qtbot, pane, "2")
    assert stage.letter.isVisible()
    assert card(pane) == "Priya Nair"
    composition = stage.letter.composition
    assert composition is not None
    text = stage.room.composing.desk(composition).composition.text
    assert "a contact in common" in text
    assert stage.requests.open()[-1].decisions[-1].reason == "We share a contact"


def test_a_reason_can_be_said_in_words(qtbot: QtBot, pane: RequestsPane, stage: Stage) -> None:
    begin(pane, stage)
    press(qtbot, pane, "A", "6")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "I read all her papers")
    press(qtbot, pane, "Return")
    assert stage.requests.open()[-1].decisions[-1].reason == "I read all her papers"


def test_whoever_is_on_the_card_stays_in_sight_where_the_list_gets_lower(
    qtbot: QtBot, pane: RequestsPane, stage: Stage
) -> None:
    begin(pane, stage, *(f"Person {number}" for number in range(30)))
    rows = pane.view.list
    for _ in range(5):
        press(qtbot, pane, "Down")
    rows.resize(rows.width(), rows.visualRect(rows.currentIndex()).top() - 20)
    QApplication.processEvents()
    assert rows.viewport().rect().contains(rows.visualRect(rows.currentIndex()))


@pytest.mark.parametrize("key", ["Down", "Up", "Left", "Right"])
def test_arrows_stay_with_what_is_asked(
    qtbot: QtBot, pane: RequestsPane, stage: Stage, key: str
) -> None:
    begin(pane, stage)
    press(qtbot, pane, "A", "6", key)
    assert card(pane) == "Priya Nair"
    assert pane.view.card.is_asking


def test_keys_go_on_to_work_where_what_was_asked_goes_by_itself(
    qtbot: QtBot, pane: RequestsPane, stage: Stage
) -> None:
    begin(pane, stage)
    press(qtbot, pane, "A")
    stage.considering.ignore_together([stage.requests.open()[0].id])
    pane.look_again()
    assert card(pane) == "Dan Brice"
    press(qtbot, pane, "I")
    assert card(pane) == "Sofia Oliveira"


def test_keys_go_on_to_work_from_the_way_to_the_profile(
    qtbot: QtBot, pane: RequestsPane, stage: Stage
) -> None:
    begin(pane, stage)
    button(pane, "Open profile").setFocus()
    press(qtbot, pane, "I", "D")
    assert card(pane) == "Sofia Oliveira"


def test_a_press_beside_everything_puts_the_focus_where_it_is_seen(
    qtbot: QtBot, pane: RequestsPane, stage: Stage
) -> None:
    begin(pane, stage)
    pane.view.undo.setFocus()
    QTest.mouseClick(pane.view.card, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    qtbot.waitUntil(pane.view.list.hasFocus, timeout=2000)
    press(qtbot, pane, "C")
    QTest.mouseClick(pane.view.card, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert stage.letter.text.hasFocus()


def test_keys_go_on_to_work_when_nothing_is_left_to_take_back(
    qtbot: QtBot, pane: RequestsPane, stage: Stage
) -> None:
    begin(pane, stage)
    press(qtbot, pane, "I")
    pane.view.undo.setFocus()
    press(qtbot, pane, "Return", "D")
    assert standing(stage) is RequestStanding.DECLINED


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("I", "2 to consider · you ignored Priya Nair"),
        ("L", "2 to consider · you put off Priya Nair"),
    ],
)
def test_what_was_decided_last_is_said(
    qtbot: QtBot, pane: RequestsPane, stage: Stage, key: str, words: str
) -> None:
    begin(pane, stage)
    press(qtbot, pane, key)
    assert words in texts(pane)


@pytest.mark.parametrize(
    ("keys", "begun", "sent"),
    [
        ("A 2", "Note begun", None),
        ("C", "Question begun", "Written to"),
        ("P", "Reply begun", "Written to"),
    ],
)
def test_a_letter_that_was_only_begun_is_said_to_be_so(
    qtbot: QtBot, pane: RequestsPane, stage: Stage, keys: str, begun: str, sent: str | None
) -> None:
    begin(pane, stage)
    press(qtbot, pane, *keys.split())
    composition = stage.letter.composition
    assert composition is not None
    stage.letter.left.emit()
    press(qtbot, pane, "End")
    assert begun in texts(pane)
    stage.room.write_on(composition, " We both tune harps in Aarhus.")
    stage.room.send(composition)
    pane.look_again()
    assert begun not in texts(pane)
    assert sent is None or sent in texts(pane)


@pytest.mark.parametrize(
    ("keys", "again", "words"),
    [
        ("A 2", "A", "Go on with the note"),
        ("C", "C", "Go on with the question"),
        ("P", "P", "Go on with the reply"),
    ],
)
def test_a_letter_that_was_begun_is_gone_on_with_at_one_key(
    qtbot: QtBot, pane: RequestsPane, stage: Stage, keys: str, again: str, words: str
) -> None:
    begin(pane, stage)
    press(qtbot, pane, *keys.split())
    composition = stage.letter.composition
    stage.letter.left.emit()
    press(qtbot, pane, "End")
    assert button(pane, words).isVisible()
    press(qtbot, pane, again)
    assert stage.letter.composition == composition
    assert stage.letter.isVisible()


def test_a_letter_can_be_left_with_the_mouse(
    qtbot: QtBot, pane: RequestsPane, stage: Stage
) -> None:
    begin(pane, stage)
    press(qtbot, pane, "C")
    button(pane, "Back to the requests").click()
    assert stage.letter.isHidden()
    assert card(pane) == "Dan Brice"


def test_letters_do_not_decide_while_words_are_typed(
    qtbot: QtBot, pane: RequestsPane, stage: Stage
) -> None:
    begin(pane, stage)
    press(qtbot, pane, "R")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "a dizzy pick")
    assert field.text() == "a dizzy pick"
    assert standing(stage) is RequestStanding.TO_CONSIDER
    press(qtbot, pane, "Return")
    assert standing(stage) is RequestStanding.REPORTED
    (decided,) = stage.requests.one(stage.requests.some([1])[0].id).decisions  # type: ignore[list-item] # ids count from one
    assert decided.reason == "a dizzy pick"


@pytest.mark.parametrize("key", ["A", "K", "R"])
def test_escape_leaves_what_is_asked_and_nothing_is_decided(
    qtbot: QtBot, pane: RequestsPane, stage: Stage, key: str
) -> None:
    begin(pane, stage)
    press(qtbot, pane, key, "Escape")
    assert standing(stage) is RequestStanding.TO_CONSIDER
    press(qtbot, pane, "I")
    assert card(pane) == "Dan Brice"


def test_letters_do_nothing_while_a_harsh_answer_is_asked_about(
    qtbot: QtBot, pane: RequestsPane, stage: Stage
) -> None:
    begin(pane, stage)
    press(qtbot, pane, "K", "I", "D", "Z")
    assert "may then not be able to invite you again" in texts(pane)
    assert standing(stage) is RequestStanding.TO_CONSIDER


@pytest.mark.parametrize("key", ["C", "P"])
def test_a_question_or_reply_opens_a_letter_and_the_request_stays(
    qtbot: QtBot, pane: RequestsPane, stage: Stage, key: str
) -> None:
    begin(pane, stage)
    press(qtbot, pane, key)
    assert stage.letter.isVisible()
    stage.letter.left.emit()
    assert stage.letter.isHidden()
    assert card(pane) == "Dan Brice"
    assert listed(pane) == ["Dan Brice", "Sofia Oliveira", "Priya Nair"]


def test_while_a_letter_is_written_no_key_decides(
    qtbot: QtBot, pane: RequestsPane, stage: Stage
) -> None:
    begin(pane, stage)
    press(qtbot, pane, "C")
    QTest.keyClicks(stage.letter.text, "id")
    QTest.keyClick(pane.view, Qt.Key.Key_I)
    assert stage.letter.text.toPlainText() == "id"
    assert standing(stage) is RequestStanding.ASKED


def test_a_sent_note_makes_the_connection_and_the_next_request_comes(
    qtbot: QtBot, pane: RequestsPane, stage: Stage
) -> None:
    begin(pane, stage)
    press(qtbot, pane, "A", "5")
    composition = stage.letter.composition
    assert composition is not None
    stage.room.write_on(composition, "Your grey lathe still runs in our cellar.")
    (recipient,) = stage.room.recipients(composition)
    handed = stage.room.handing_over.hand_over(recipient)
    stage.room.handing_over.answer(handed.id, Answer.SENT)
    stage.letter.answered.emit(composition, Answer.SENT)
    assert card(pane) == "Dan Brice"
    assert listed(pane) == ["Dan Brice", "Sofia Oliveira"]
    assert standing(stage) is RequestStanding.CONNECTED


def test_a_note_that_is_not_sent_yet_stays_open(
    qtbot: QtBot, pane: RequestsPane, stage: Stage
) -> None:
    begin(pane, stage)
    press(qtbot, pane, "A", "5")
    composition = stage.letter.composition
    stage.letter.answered.emit(composition, Answer.NOT_YET)
    assert stage.letter.isVisible()
    assert stage.letter.composition == composition


def test_one_text_from_four_people_is_ignored_together_and_comes_back_together(
    qtbot: QtBot, pane: RequestsPane, stage: Stage
) -> None:
    begin(pane, stage, "Dan Brice", "Kim Lee", "Lou Reed", "Max Ott", note=PITCH)
    stage.arrive("Priya Nair")
    pane.shown()
    assert "The same text from 4 people" in texts(pane)
    button(pane, "Ignore all 4").click()
    assert listed(pane) == ["Priya Nair"]
    assert card(pane) == "Priya Nair"
    press(qtbot, pane, "Z")
    assert len(listed(pane)) == 5
    assert stage.shell.bars["request-undone"].what == "4 requests are to be considered again."


def test_tab_goes_through_the_card_from_above(
    qtbot: QtBot, pane: RequestsPane, stage: Stage
) -> None:
    begin(pane, stage, "Dan Brice", "Tom Aker", "Eve Stone", "Kai Moor", note=PITCH)
    met: list[str] = []
    for _ in range(6):
        QApplication.processEvents()
        press(qtbot, pane, "Tab")
        focused = QApplication.focusWidget()
        met += [focused.accessibleName()] if isinstance(focused, Button) else []
    assert met[:4] == ["Ignore all 4", "Open profile", "Accept with a note", "Ask for context"]


def test_a_pattern_ignored_again_is_no_longer_said_to_be_back(
    qtbot: QtBot, pane: RequestsPane, stage: Stage
) -> None:
    begin(pane, stage, "Dan Brice", "Kim Lee", "Lou Reed", note=PITCH)
    button(pane, "Ignore all 3").click()
    press(qtbot, pane, "Z")
    button(pane, "Ignore all 3").click()
    assert "request-undone" not in stage.shell.bars


def test_the_card_says_why_it_looks_the_way_it_does(pane: RequestsPane, stage: Stage) -> None:
    stage.room.add("Tom Aker")
    note = "Hi Ines, Tom Aker suggested I write about your paper on feeder-level forecasts."
    begin(pane, stage, "Priya Nair", note=note)
    assert "Names someone you both know" in texts(pane)
    assert "Tom Aker" in texts(pane)
    row = pane.view.list.cards.index(0)
    said = pane.view.list.cards.data(row, Qt.ItemDataRole.AccessibleTextRole)
    assert str(said).endswith("1 shared, good reason")


def test_a_suspicious_mail_says_why_in_words(pane: RequestsPane, stage: Stage) -> None:
    stage.arrive("LinkedIn Security", suspicion=Suspicion.LOOKALIKE_SENDER)
    pane.shown()
    assert "May not come from LinkedIn" in texts(pane)
    assert "only looks like linkedin.com" in texts(pane)


def test_what_others_wrote_is_never_read_as_markup(pane: RequestsPane, stage: Stage) -> None:
    evil = "<b>Hi</b> <img src='https://evil.example/x.png'> \u202eknil & {given_name}"
    begin(pane, stage, "<i>Eve</i> \u202eLiame", note=evil)
    assert "<b>Hi</b> <img" in texts(pane)
    assert "⟨U+202E⟩" in card(pane)
    assert "\u202e" not in texts(pane)


def test_a_name_and_a_note_of_any_length_keep_the_window_as_it_is(
    pane: RequestsPane, stage: Stage
) -> None:
    begin(pane, stage, "Wolfeschlegelsteinhausen " * 20, note="word " * 4000)
    assert pane.widget.size().toTuple() == (1164, 860)
    assert button(pane, "Ignore").isVisible()


def test_the_profile_is_opened_or_else_searched_for(pane: RequestsPane, stage: Stage) -> None:
    begin(pane, stage, "Priya Nair")
    button(pane, "Open profile").click()
    stage.considering.add_pasted("Kim Park\nEngineer\ntoday")
    pane.shown()
    pane.presenter.move(-1)
    button(pane, "Search for the name").click()
    assert stage.browser.opened == [
        "https://www.linkedin.com/in/priya-nair",
        "https://www.linkedin.com/search/results/people/?keywords=Kim%20Park",
    ]


def test_a_decision_that_cannot_be_kept_shows_the_request_again(
    qtbot: QtBot, pane: RequestsPane, stage: Stage
) -> None:
    begin(pane, stage)
    stage.room.database.execute_sql("PRAGMA query_only = 1")
    press(qtbot, pane, "I")
    stage.room.database.execute_sql("PRAGMA query_only = 0")
    assert [trouble.kind for trouble in stage.shell.troubles] == [TroubleKind.STORE_UNWRITABLE]
    assert card(pane) == "Priya Nair"
    assert listed(pane) == ["Priya Nair", "Dan Brice", "Sofia Oliveira"]


# Where requests come from.


def test_what_is_on_the_clipboard_comes_in_with_one_key(
    qtbot: QtBot, pane: RequestsPane, stage: Stage
) -> None:
    pane.shown()
    stage.clipboard = "Priya Nair\nGrid engineer\nHi Ines, we met in Oslo."
    at = QApplication.focusWidget() or pane.widget
    QTest.keyClick(at, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert card(pane) == "Priya Nair"
    assert stage.shell.bars["requests-added"].what == "1 request came in."


def test_what_was_brought_in_is_on_the_card(qtbot: QtBot, pane: RequestsPane, stage: Stage) -> None:
    begin(pane, stage)
    press(qtbot, pane, "Down")
    stage.clipboard = "Karl Weiss\nEngineer\nvor 2 Jahren\nWe met at the tool library.\nIgnore"
    QTest.keySequence(pane.view.list, "Ctrl+V")
    assert card(pane) == "Karl Weiss"
    QTest.keySequence(pane.view.list, "Ctrl+V")
    assert card(pane) == "Karl Weiss"


def test_what_comes_in_leaves_a_letter_in_front(
    qtbot: QtBot, pane: RequestsPane, stage: Stage
) -> None:
    begin(pane, stage)
    press(qtbot, pane, "C")
    pane.arriving.paste("Karl Weiss\nEngineer\nWe met at the tool library.")
    assert card(pane) == "Priya Nair"


def test_a_paste_without_a_request_says_so_beside_its_text(
    qtbot: QtBot, pane: RequestsPane, stage: Stage
) -> None:
    pane.shown()
    button(pane, "Paste a request").click()
    QTest.keyClicks(pane.view.paste.field, "-----")
    QTest.keyClick(pane.view.paste.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "There is no connection request in it." in texts(pane)
    assert pane.view.paste.field.toPlainText() == "-----"
    press(qtbot, pane, "Escape")
    assert "Nobody waits for an answer" in texts(pane)


def mail(name: str) -> Arrived:
    return Arrived(name, "", "", "", START - timedelta(days=1), RequestSource.MAIL)


def test_mails_bring_requests_and_the_others_are_counted(pane: RequestsPane, stage: Stage) -> None:
    pane.shown()
    one, two = Path("one.eml"), Path("two.mbox")
    stage.mails.found = {
        one: MailFound((mail("Priya Nair"),), ignored=2, problem_count=1),
        two: MailFound((mail("Dan Brice"),), ignored=1),
    }
    pane.view.drop.dropped.emit((one, two))
    assert set(listed(pane)) == {"Priya Nair", "Dan Brice"}
    bar = stage.shell.bars["requests-added"]
    assert (bar.what, bar.detail) == (
        "2 requests came in.",
        "3 mails were about something else. 1 mail could not be read.",
    )


def test_mails_about_something_else_are_said_to_be_so(pane: RequestsPane, stage: Stage) -> None:
    pane.shown()
    stage.mails.found = {Path("one.eml"): MailFound(ignored=1)}
    pane.view.drop.dropped.emit((Path("one.eml"),))
    assert "no connection request" in stage.shell.bars["requests-added"].what


def test_a_mail_that_an_invitation_was_accepted_is_told_as_such(
    pane: RequestsPane, stage: Stage
) -> None:
    pane.shown()
    accepted = Accepted("Anna Kowalska", "anna-k", "", START)
    stage.mails.found = {Path("one.eml"): MailFound(accepted=(accepted,))}
    pane.view.drop.dropped.emit((Path("one.eml"),))
    assert stage.accepted.told == [accepted]
    assert stage.shell.bars["requests-added"].detail == "1 of your invitations was accepted."


def test_one_mail_that_cannot_be_read_does_not_keep_the_others_out(
    pane: RequestsPane, stage: Stage
) -> None:
    pane.shown()
    bad, good = Path("bad.eml"), Path("good.eml")
    stage.mails.found = {
        bad: Trouble(TroubleKind.MAIL_UNREADABLE, name="bad.eml"),
        good: MailFound((mail("Priya Nair"),)),
    }
    pane.view.drop.dropped.emit((bad, good))
    assert listed(pane) == ["Priya Nair"]
    pane.view.drop.dropped.emit((bad,))
    assert stage.shell.troubles[0].kind is TroubleKind.MAIL_UNREADABLE


def test_every_decision_can_be_pressed_with_the_mouse_too(pane: RequestsPane, stage: Stage) -> None:
    begin(pane, stage)
    button(pane, "Ignore").click()
    assert card(pane) == "Dan Brice"
    actions = pane.view.card.bar.menu.actions()
    assert [action.data() for action in actions] == [
        Decision.REPLY,
        Decision.DO_NOT_KNOW,
        Decision.REPORT,
    ]
    actions[0].trigger()
    assert stage.letter.isVisible()


def test_the_rail_counts_requests_before_anybody_goes_there(
    qtbot: QtBot, theme: Theme, profile: Path
) -> None:
    text = "Priya Nair\nGrid engineer\nAccept\nDan Brice\nGrowth partner\nAccept"
    with open_network(qtbot, profile) as there:
        add = there.services.requests.considering.add_pasted
        there.store.thread.call(partial(add, text))
    with open_network(qtbot, profile) as there:
        rail = there.window.findChild(Rail)
        assert isinstance(rail, Rail)
        assert rail.entry(KEY).accessibleDescription() == "2"
        there.network.window.go_to(KEY)
        there.settle()
        assert there.network.panes.requests.view.card.name.text() == "Priya Nair"
