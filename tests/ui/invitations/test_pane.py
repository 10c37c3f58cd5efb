"""Inviting in the window, by keys alone."""

import gc
import weakref
from datetime import timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cordially.domain.background import FactKind
from cordially.domain.errors import TroubleKind
from cordially.domain.invitations import Ground, IntroductionStanding, InvitationStanding
from cordially.etiquette.document import Account
from cordially.etiquette.pace_limits import Figure
from cordially.services.starting_texts import STATEMENT
from cordially.ui.invitations.board_list import BoardModel
from cordially.ui.invitations.keys import keys
from cordially.ui.invitations.line_deeds import SENT_PAGE
from cordially.ui.invitations.pane import InvitationsPane
from cordially.ui.theme import Theme
from tests.ui.invitations.inviting_stage import InvitingStage, inviting_stage, told
from tests.ui.walk import clipped_buttons, rich_text_sinks, unnamed

NOTE = "Hi Tomás, we shared the third floor at Iberdrola while you moved the outage model."


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: str) -> None:
    QTest.keySequence(focused(), key)


def type_in(words: str) -> None:
    field = focused()
    assert isinstance(field, QLineEdit)
    field.setText("")
    field.insert(words)


def write(pane: InvitationsPane, text: str) -> None:
    pane.letter.text_editor.setPlainText(text)


def invite_by_keys(made: InvitingStage, pane: InvitationsPane, address: str) -> None:
    made.copied = address
    press("Ctrl+V")
    press("Return")


# Who comes in.


def test_an_empty_pane_says_what_would_stand_there_and_waits_for_an_address(
    pane: InvitationsPane,
) -> None:
    assert told(pane) == []
    assert focused() is pane.list.add.field


def test_a_copied_address_becomes_an_invitation_with_two_keys(
    made: InvitingStage, pane: InvitationsPane
) -> None:
    invite_by_keys(made, pane, "https://www.linkedin.com/in/tomas-rivera-4b1a2c9/\n")
    assert pane.page.isVisible()
    page = pane.presenter.page
    assert page is not None
    assert (page.invitation.name, page.invitation.profile) == (
        "Tomas Rivera",
        "tomas-rivera-4b1a2c9",
    )


def test_the_proposed_name_is_corrected_before_anybody_is_made(
    made: InvitingStage, pane: InvitationsPane
) -> None:
    made.copied = "linkedin.com/in/tomas-rivera"
    press("Ctrl+V")
    type_in("Tomás Rivera")
    press("Return")
    assert pane.presenter.page is not None
    assert pane.presenter.page.invitation.name == "Tomás Rivera"


def test_what_is_no_profile_is_said_and_nothing_is_lost(
    made: InvitingStage, pane: InvitationsPane
) -> None:
    made.copied = "https://example.org/in/tomas"
    press("Ctrl+V")
    type_in("Tomás Rivera")
    press("Return")
    assert [trouble.kind for trouble in made.shell.troubles] == [TroubleKind.PROFILE_UNREADABLE]
    assert pane.list.add.name.text() == "Tomás Rivera"


def test_a_known_person_who_is_not_connected_is_chosen_by_name(
    made: InvitingStage, pane: InvitationsPane
) -> None:
    made.there.connect(made.there.room.add("Ana Costa"), "2020-01-01")
    ben = made.there.room.add("Ben Cole")
    pane.list.add.focus_field()
    type_in("c")
    press("Down")
    press("Return")
    assert pane.presenter.page is not None
    assert pane.presenter.page.invitation.person == ben


def test_from_the_contacts_an_invitation_that_is_begun_goes_on(
    made: InvitingStage, pane: InvitationsPane
) -> None:
    begun = made.there.invite("Tomás Rivera")
    assert begun.person is not None
    pane.invite(begun.person)
    assert pane.presenter.page is not None
    assert pane.presenter.page.invitation.id == begun.id
    assert made.shell.troubles == []


def test_somebody_connected_is_not_invited_and_the_pane_says_why(
    made: InvitingStage, pane: InvitationsPane
) -> None:
    ana = made.there.room.add("Ana Costa")
    made.there.connect(ana, "2020-01-01")
    pane.invite(ana)
    assert [trouble.kind for trouble in made.shell.troubles] == [TroubleKind.CONNECTED_ALREADY]


def test_inviting_is_undone_from_its_bar(made: InvitingStage, pane: InvitationsPane) -> None:
    invite_by_keys(made, pane, "linkedin.com/in/tomas-rivera")
    made.undo()
    assert pane.list.isVisible()
    assert told(pane) == []


# One invitation.


def test_ground_answer_note_and_hand_over_by_keys_alone(
    made: InvitingStage, pane: InvitationsPane
) -> None:
    invite_by_keys(made, pane, "linkedin.com/in/tomas-rivera")
    press("1")
    type_in("Third floor at Iberdrola")
    press("Return")
    assert focused() is pane.letter.text_editor
    write(pane, NOTE)
    press("Ctrl+Return")
    assert made.clipboard.text == NOTE
    assert made.browser.opened == ["https://www.linkedin.com/in/tomas-rivera"]
    press("Return")
    assert pane.list.isVisible()
    (waiting,) = made.there.room.inviting.inviting.board().waiting
    assert (waiting.ground, waiting.ground_words, waiting.note) == (
        Ground.KNOW_EACH_OTHER,
        "Third floor at Iberdrola",
        NOTE,
    )


def test_without_a_ground_nothing_is_copied_and_the_reason_stands_beside_the_note(
    made: InvitingStage, pane: InvitationsPane
) -> None:
    invite_by_keys(made, pane, "linkedin.com/in/tomas-rivera")
    pane.letter.focus_text()
    write(pane, NOTE)
    press("Ctrl+Return")
    assert made.clipboard.texts == []
    assert pane.letter.places.refusal.isVisible()


def test_the_words_on_updates_are_put_into_a_note_with_one_key(
    made: InvitingStage, pane: InvitationsPane
) -> None:
    invite_by_keys(made, pane, "linkedin.com/in/tomas-rivera")
    write(pane, "Hi Tomas, your kiln in Porto warms me still.")
    press("Alt+U")
    note = pane.letter.places.sheet.editor.text()
    assert note == f"Hi Tomas, your kiln in Porto warms me still. {STATEMENT}"
    press("Ctrl+Z")
    assert pane.letter.places.sheet.editor.text() == "Hi Tomas, your kiln in Porto warms me still."


def test_the_answer_is_kept_at_each_key(made: InvitingStage, pane: InvitationsPane) -> None:
    invite_by_keys(made, pane, "linkedin.com/in/tomas-rivera")
    press("3")
    QTest.keyClicks(focused(), "Delft")
    (draft,) = made.there.room.inviting.inviting.board().today
    assert (draft.ground, draft.ground_words) == (Ground.CROSSED_PATHS, "Delft")


def test_none_of_these_asks_why_and_goes_out_with_that(
    made: InvitingStage, pane: InvitationsPane
) -> None:
    invite_by_keys(made, pane, "linkedin.com/in/tomas-rivera")
    press("7")
    type_in("My mother asked me to")
    press("Return")
    write(pane, NOTE)
    press("Ctrl+Return")
    assert made.clipboard.text == NOTE


def test_arrows_walk_the_grounds_without_choosing(
    made: InvitingStage, pane: InvitationsPane
) -> None:
    invite_by_keys(made, pane, "linkedin.com/in/tomas-rivera")
    press("Down")
    press("Down")
    assert pane.presenter.page is not None
    assert pane.presenter.page.invitation.ground is None
    press("Return")
    assert pane.presenter.page.invitation.ground is Ground.CROSSED_PATHS


def test_a_ground_is_undone_and_the_page_shows_it(
    made: InvitingStage, pane: InvitationsPane
) -> None:
    invite_by_keys(made, pane, "linkedin.com/in/tomas-rivera")
    press("4")
    made.undo()
    assert pane.presenter.page is not None
    assert pane.presenter.page.invitation.ground is None
    assert not pane.page.grounds.field.isVisible()


def test_what_is_known_is_added_in_place_and_compared(
    made: InvitingStage, pane: InvitationsPane
) -> None:
    made.there.know_of_self(FactKind.POSITION, "Iberdrola", "2013", "2017")
    invite_by_keys(made, pane, "linkedin.com/in/tomas-rivera")
    press("Alt+K")
    press("Tab")
    type_in("Iberdrola S.A.")
    press("Tab")
    type_in("2015–19")
    press("Return")
    page = pane.presenter.page
    assert page is not None
    assert page.ground is not None
    assert [(one.first, one.last) for one in page.ground.common] == [(2015, 2017)]
    chips = [chip.accessibleName() for chip in pane.page.common._chips]  # noqa: SLF001
    assert "Both at Iberdrola, 2015–17" in chips


def test_what_was_typed_is_there_when_one_comes_back(
    made: InvitingStage, pane: InvitationsPane
) -> None:
    invite_by_keys(made, pane, "linkedin.com/in/tomas-rivera")
    write(pane, "Hi Tomas, the third floor")
    pane.letter.focus_text()
    press("Escape")
    assert pane.list.isVisible()
    press("Return")
    assert pane.letter.text_editor.toPlainText() == "Hi Tomas, the third floor"


# The first page.


def test_the_sections_stand_in_their_order_and_the_badge_counts_drafts(
    made: InvitingStage, pane: InvitationsPane
) -> None:
    there = made.there
    there.invite("Ana Costa")
    there.told("Ben Cole", there.room.clock.now() - timedelta(days=40))
    settled = there.sent("Cleo Dahl")
    there.connect(settled.person)
    pane.shown()
    assert told(pane) == [
        "Today’s few",
        "Ana Costa",
        "Waiting for an answer",
        "Ben Cole",
        "What became of them",
        "Cleo Dahl",
    ]
    assert made.shell.badges["invitations"] == "1 draft"


def test_arrows_pass_over_the_heads_of_sections(made: InvitingStage, pane: InvitationsPane) -> None:
    made.there.invite("Ana Costa")
    made.there.told("Ben Cole", made.there.room.clock.now())
    pane.shown()
    names = []
    for key in ("Home", "Down", "End", "Up", "PgUp"):
        press(key)
        current = pane.list.list.current
        assert current is not None
        names.append(current.title)
    assert names == ["Ana Costa", "Ben Cole", "Ben Cole", "Ana Costa", "Ana Costa"]


def test_the_order_of_the_queue_is_changed_by_keys_and_undone(
    made: InvitingStage, pane: InvitationsPane
) -> None:
    for name in ("Ana Costa", "Ben Cole"):
        made.there.invite(name)
    pane.shown()
    press("Alt+Down")
    assert told(pane)[1:] == ["Ben Cole", "Ana Costa"]
    current = pane.list.list.current
    assert current is not None
    assert current.title == "Ana Costa"
    made.undo()
    assert told(pane)[1:] == ["Ana Costa", "Ben Cole"]


def test_delete_puts_a_draft_away_and_undo_brings_it_back(
    made: InvitingStage, pane: InvitationsPane
) -> None:
    made.there.invite("Ana Costa")
    pane.shown()
    press("Del")
    assert told(pane) == []
    made.undo()
    assert "Ana Costa" in told(pane)


@pytest.mark.parametrize(
    ("key", "standing"),
    [("A", InvitationStanding.ACCEPTED), ("D", InvitationStanding.DECLINED)],
)
def test_what_became_of_a_waiting_one_is_said_with_one_key(
    made: InvitingStage, pane: InvitationsPane, key: str, standing: InvitationStanding
) -> None:
    sent = made.there.sent("Ana Costa")
    pane.shown()
    press(key)
    assert made.there.room.inviting.inviting.one(sent.id).standing is standing
    press("O")
    reopened = made.there.room.inviting.inviting.one(sent.id).outcome
    assert reopened is None


def test_withdrawing_opens_the_list_on_linkedin_and_then_asks(
    made: InvitingStage, pane: InvitationsPane
) -> None:
    sent = made.there.sent("Ana Costa")
    made.browser.opened.clear()
    pane.shown()
    press("W")
    assert made.browser.opened == [SENT_PAGE]
    inviting = made.there.room.inviting.inviting
    assert inviting.one(sent.id).standing is InvitationStanding.WAITING
    press("Return")
    assert inviting.one(sent.id).standing is InvitationStanding.WITHDRAWN


def test_not_withdrawn_yet_leaves_it_waiting(made: InvitingStage, pane: InvitationsPane) -> None:
    sent = made.there.sent("Ana Costa")
    pane.shown()
    press("W")
    press("Escape")
    assert focused() is pane.list.list
    inviting = made.there.room.inviting.inviting
    assert inviting.one(sent.id).standing is InvitationStanding.WAITING


@pytest.mark.parametrize(("days", "old"), [(20, False), (21, True)])
def test_after_three_weeks_a_waiting_one_is_offered_for_withdrawal(
    made: InvitingStage, pane: InvitationsPane, days: int, *, old: bool
) -> None:
    made.there.told("Ana Costa", made.there.room.clock.now() - timedelta(days=days))
    pane.shown()
    line = pane.list.list.current
    assert line is not None
    assert line.is_old is old


def test_the_oldest_that_waits_can_be_gone_to_from_elsewhere(
    made: InvitingStage, pane: InvitationsPane
) -> None:
    made.there.invite("Ana Costa")
    now = made.there.room.clock.now()
    made.there.told("Ben Cole", now - timedelta(days=30))
    made.there.told("Cleo Dahl", now - timedelta(days=60))
    pane.show_waiting()
    current = pane.list.list.current
    assert current is not None
    assert current.title == "Cleo Dahl"


def test_after_sending_the_next_of_today_is_marked(
    made: InvitingStage, pane: InvitationsPane
) -> None:
    made.there.answered("Ana Costa")
    made.there.answered("Ben Cole")
    pane.shown()
    press("Return")
    write(pane, "Hi Ana, your paper on the salt caverns of Etzel stayed with me.")
    press("Ctrl+Return")
    press("Return")
    current = pane.list.list.current
    assert current is not None
    assert current.title == "Ben Cole"


def test_the_profile_is_opened_with_one_key(made: InvitingStage, pane: InvitationsPane) -> None:
    made.there.invite("Ana Costa")
    pane.shown()
    press("P")
    assert made.browser.opened == ["https://www.linkedin.com/in/ana-costa"]


def test_a_computer_without_a_browser_is_told_so(
    made: InvitingStage, pane: InvitationsPane
) -> None:
    made.browser.missing = True
    made.there.invite("Ana Costa")
    pane.shown()
    press("P")
    assert [trouble.kind for trouble in made.shell.troubles] == [TroubleKind.BROWSER_MISSING]


# Introductions.


def test_an_introduction_is_asked_for_followed_and_thanked(
    made: InvitingStage, pane: InvitationsPane
) -> None:
    lucia = made.there.room.add("Lucía Campos")
    made.there.connect(lucia, "2020-01-01")
    made.there.answered("Tomás Rivera", Ground.COMPANY)
    pane.shown()
    press("Return")
    press("Alt+A")
    type_in("luc")
    press("Down")
    press("Return")
    text = pane.letter.text_editor.toPlainText()
    assert text.startswith("Hi Lucía,")
    assert "Tomás Rivera" in text
    press("Ctrl+Return")
    press("Return")
    introducing = made.there.room.inviting.introducing
    (one,) = introducing.everyone()
    assert one.standing is IntroductionStanding.ASKED
    press("End")
    press("I")
    press("T")
    write(pane, "Hi Lucía, thank you for introducing me to Tomás; we spoke on Friday.")
    press("Ctrl+Return")
    press("Return")
    assert introducing.one(one.id).standing is IntroductionStanding.THANKED
    assert "Lucía Campos introduces you to Tomás Rivera" in " ".join(told(pane)).translate(
        dict.fromkeys((0x2068, 0x2069))
    )


def test_whom_to_ask_shows_those_first_who_know_both(
    made: InvitingStage, pane: InvitationsPane
) -> None:
    lucia = made.there.room.add("Lucía Campos")
    made.there.connect(lucia, "2020-01-01")
    made.there.connect(made.there.room.add("Ana Costa"), "2020-01-01")
    invite_by_keys(made, pane, "linkedin.com/in/tomas-rivera")
    press("Alt+K")
    pane.page.common.form.kind.setCurrentIndex(2)
    press("Tab")
    type_in("Lucía Campos")
    press("Return")
    press("Escape")
    press("Alt+A")
    press("Down")
    press("Return")
    (one,) = made.there.room.inviting.introducing.everyone()
    assert one.helper == lucia


def test_leaving_the_choice_of_whom_to_ask_leads_back_to_the_invitation(
    made: InvitingStage, pane: InvitationsPane
) -> None:
    invite_by_keys(made, pane, "linkedin.com/in/tomas-rivera")
    press("Alt+A")
    assert pane.helpers.isVisible()
    press("Escape")
    assert pane.page.isVisible()


# Limits.


def test_a_limit_is_changed_and_given_back_by_keys(
    made: InvitingStage, pane: InvitationsPane
) -> None:
    made.there.invite("Ana Costa")
    pane.shown()
    press("Alt+L")
    press("Tab")
    type_in("12")
    press("Return")
    pacing = made.there.room.inviting.pacing
    assert pacing.settings().a_week == 12
    press("Tab")
    press("Return")
    assert pacing.settings().a_week == 40
    press("Escape")
    assert pane.list.isVisible()


def test_another_account_allows_longer_notes(made: InvitingStage, pane: InvitationsPane) -> None:
    made.there.invite("Ana Costa")
    pane.shown()
    press("Alt+L")
    pane.limits.account.activated.emit(1)
    assert made.there.room.inviting.pacing.account() is Account.PREMIUM
    figures = made.there.room.inviting.pacing.limits().figures
    assert next(one for one in figures if one.figure is Figure.NOTES_A_MONTH).value is None


# What no window may hold.


def pages(pane: InvitationsPane) -> list[QWidget]:
    return [pane.list, pane.page, pane.limits, pane.helpers]


@pytest.mark.parametrize("size", [(1164, 860), (828, 700)])
def test_every_page_is_named_plain_and_whole(
    made: InvitingStage, pane: InvitationsPane, size: tuple[int, int]
) -> None:
    pane.widget.resize(*size)
    made.there.invite("<b>Ana</b> " + "Wolfeschlegelsteinhausenbergerdorff " * 4, "ana")
    made.there.told("王小明\u202egnp.exe", made.there.room.clock.now() - timedelta(days=30))
    pane.shown()
    seen = []
    for key in ("", "Return", "Alt+K", "Alt+A", "Escape", "Escape", "Alt+L"):
        if key:
            press(key)
        QApplication.processEvents()
        seen += clipped_buttons(pane.widget) + unnamed(pane.widget, seen_only=True)
    assert seen == []
    assert rich_text_sinks(pane.widget) == []


def test_the_list_behaves_as_qt_expects(made: InvitingStage, pane: InvitationsPane) -> None:
    made.there.invite("Ana Costa")
    pane.shown()
    model = pane.list.list.model()
    assert isinstance(model, BoardModel)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    pane.shown()


def test_every_key_of_the_list_of_keys_is_told_once() -> None:
    sequences = [key.sequence for key in keys()]
    assert len(sequences) == len(set(sequences))


def test_the_pane_is_freed_when_nobody_holds_it(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    with inviting_stage(tmp_path) as made:
        pane = made.pane()
        pane.shown()
        widget, gone = pane.widget, weakref.ref(pane)
        made.shell = type(made.shell)()
        shiboken6.delete(widget)
        del pane, widget
        gc.collect()
        assert gone() is None


def test_the_pane_finds_the_field_where_somebody_is_looked_for(
    made: InvitingStage, pane: InvitationsPane
) -> None:
    invite_by_keys(made, pane, "linkedin.com/in/tomas-rivera")
    pane.find_person()
    assert focused() is pane.list.add.field
