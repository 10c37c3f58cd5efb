"""What the invitations say about what comes next, and that it is in sight."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from cordially.domain.invitations import Ground, IntroductionStanding, Outcome, PaceSettings
from cordially.etiquette.pace_limits import Figure
from cordially.ui.invitations.ground_column import GroundCard
from cordially.ui.invitations.pane import InvitationsPane
from cordially.ui.invitations.words import day_words
from cordially.ui.widgets import Heading
from tests.ui.invitations.inviting_stage import InvitingStage


def said(pane: InvitationsPane) -> list[str]:
    labels = pane.list.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible() and label.text()]


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("linkedin.com/in/tomas-rivera", "Enter takes this address."),
        ("Tomás", "Enter invites somebody new under this name."),
        ("Ben", "Enter invites somebody new. Down goes to the people you know."),
    ],
)
def test_what_enter_does_stands_below_what_is_typed(
    made: InvitingStage, pane: InvitationsPane, typed: str, hint: str
) -> None:
    made.there.room.add("Ben Cole")
    pane.list.add.focus_field()
    pane.list.add.field.insert(typed)
    assert pane.list.add.hint.isVisible()
    assert pane.list.add.hint.text() == hint


def test_nobody_known_is_marked_before_one_goes_down_to_them(
    made: InvitingStage, pane: InvitationsPane
) -> None:
    made.there.room.add("Ben Cole")
    pane.list.add.focus_field()
    pane.list.add.field.insert("Ben")
    assert pane.list.add.suggestions.isVisible()
    assert not pane.list.add.suggestions.selectedIndexes()
    QTest.keyClick(pane.list.add.field, Qt.Key.Key_Down)
    assert len(pane.list.add.suggestions.selectedIndexes()) == 1


def test_nothing_is_said_below_an_empty_field_or_above_the_form(
    made: InvitingStage, pane: InvitationsPane
) -> None:
    add = pane.list.add
    assert not add.hint.isVisible()
    add.field.insert("Tomás")
    QTest.keyClick(add.field, Qt.Key.Key_Return)
    assert add.form.isVisible()
    assert not add.hint.isVisible()


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (Outcome.DECLINED, "A refusal is not about you. Not to be asked again before {day}."),
        (Outcome.WITHDRAWN, "You withdrew it. Not to be asked again before {day}."),
    ],
)
def test_who_was_not_won_is_told_with_the_day_from_when_to_ask_again(
    made: InvitingStage, pane: InvitationsPane, outcome: Outcome, words: str
) -> None:
    sent = made.there.sent("Tomás Rivera")
    made.there.room.inviting.inviting.settle(sent.id, outcome)
    pane.shown()
    until = made.there.room.clock.today() + timedelta(weeks=PaceSettings().quiet_weeks)
    assert words.format(day=day_words(until)) in said(pane)


def test_an_introduction_is_told_with_the_day_on_which_it_was_settled(
    made: InvitingStage, pane: InvitationsPane
) -> None:
    introducing = made.there.room.inviting.introducing
    lucia = made.there.room.add("Lucía Campos")
    made.there.connect(lucia, "2020-01-01")
    invitation = made.there.answered("Tomás Rivera")
    asked = introducing.ask("Introduction", invitation.id, lucia)
    introducing.settle(asked.id, IntroductionStanding.INTRODUCED)
    pane.shown()
    pane.list.list.go_to(("introduction", asked.id))
    day = day_words(made.there.room.clock.today())
    assert any(f"\nIntroduced on {day}" in words for words in said(pane))


@pytest.mark.parametrize("number", ["1", "7"])
def test_the_question_of_a_ground_is_in_sight_in_a_low_window(
    made: InvitingStage, pane: InvitationsPane, qtbot: QtBot, number: str
) -> None:
    pane.widget.resize(828, 560)
    pane.show_invitation(made.there.invite("Mei Lin Chen").id)
    field = pane.page.grounds.field
    QTest.keyClicks(pane.page.grounds.stops[0], number)
    qtbot.waitUntil(field.hasFocus, timeout=2000)
    qtbot.waitUntil(lambda: field.visibleRegion().boundingRect() == field.rect(), timeout=2000)


def test_a_ground_takes_no_more_room_once_it_was_left_for_another(
    made: InvitingStage, pane: InvitationsPane, qtbot: QtBot
) -> None:
    pane.widget.resize(1164, 860)
    pane.show_invitation(made.there.invite("Mei Lin Chen").id)
    cards = {one.ground: one for one in pane.page.grounds.stops if isinstance(one, GroundCard)}
    company, other = cards[Ground.COMPANY], cards[Ground.PROFESSIONAL]
    qtbot.waitUntil(lambda: company.height() == other.height(), timeout=2000)
    QTest.keyClicks(company, "4")
    qtbot.waitUntil(lambda: company.height() > other.height(), timeout=2000)
    QTest.keyClicks(company, "1")
    qtbot.waitUntil(lambda: company.height() == other.height(), timeout=2000)


def test_in_a_narrow_window_the_name_has_room(made: InvitingStage, pane: InvitationsPane) -> None:
    pane.widget.resize(828, 660)
    pane.show_invitation(made.there.invite("Mei Lin Chen-Sanderson").id)
    QApplication.processEvents()
    (title,) = pane.page.findChildren(Heading)
    assert title.fontMetrics().horizontalAdvance(title.text()) <= title.width()


def test_drafts_without_a_note_left_say_what_they_wait_for(
    made: InvitingStage, pane: InvitationsPane
) -> None:
    made.there.room.inviting.pacing.set_figure(Figure.NOTES_A_MONTH, 1)
    made.there.sent("Ana Costa")
    made.there.invite("Ben Cole")
    pane.shown()
    lines = pane.list.list.lines
    heads = [lines.line(row) for row in range(lines.rowCount())]
    assert any("no personal notes are left" in str(head) for head in heads)


def test_whoever_was_in_front_is_marked_when_one_comes_back(
    made: InvitingStage, pane: InvitationsPane
) -> None:
    made.there.invite("Ana Costa")
    pane.shown()
    made.copied = "linkedin.com/in/ben-cole"
    QTest.keySequence(pane.list.list, "Ctrl+V")
    QTest.keyClick(pane.list.add.name, Qt.Key.Key_Return)
    assert pane.page.isVisible()
    QTest.keyClick(pane.page, Qt.Key.Key_Escape)
    line = pane.list.list.current
    assert line is not None
    assert line.title == "Ben Cole"
