from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from cordially.domain.acts import ActKind
from cordially.domain.desk import Seat
from cordially.domain.errors import TroubleKind
from cordially.domain.messages import Answer, CompositionId, Kind, Standing
from cordially.domain.people import Tie
from cordially.services.starting_texts import starting_text
from cordially.store.database import writing
from cordially.ui.composer.presenter import DeskPresenter
from cordially.ui.writing.question import Opened
from tests.ui.composer.later import Later
from tests.ui.composer.recording_screen import RecordingScreen
from tests.ui.composer.stage import Stage, stage
from tests.writing_room import TEXT

LINES = (
    "Your talk on salt caverns stayed with me.",
    "How did the harp recital in Siena go?",
    "The ferry to Bodø was worth every hour.",
)


@dataclass
class Play:
    """A composition to three people on a desk without widgets."""

    stage: Stage
    text: str = TEXT
    screen: RecordingScreen = field(default_factory=RecordingScreen)

    def __post_init__(self) -> None:
        self.people = self.stage.room.add_all("Anna Berg, Ben Cole, Cleo Dahl")
        self.composition = self.stage.room.compose(self.people, text=self.text)
        self.presenter = self.new_presenter()
        self.open(self.composition)

    def new_presenter(self) -> DeskPresenter:
        return DeskPresenter(
            self.stage.services,
            self.stage.tasks,
            self.stage.tasks,
            self.stage.clipboard,
            self.stage.browser,
            self.screen,
        )

    def open(self, composition: CompositionId) -> None:
        self.presenter.open(composition)
        self.settle()

    def settle(self) -> None:
        if isinstance(self.stage.tasks, Later):
            self.stage.tasks.deliver_all()

    @property
    def here(self) -> Seat:
        seat = self.presenter.current
        assert seat is not None
        return seat

    def seats(self) -> dict[str, Seat]:
        assert self.presenter.desk is not None
        return {seat.given_name: seat for seat in self.presenter.desk.seats}

    def is_asked(self) -> bool:
        return self.screen.asking is not None

    def write(self, line: str) -> None:
        self.presenter.type_line(self.here.id, line)

    def hand_over(self, line: str) -> None:
        self.write(line)
        self.presenter.deeds.hand_over()
        self.settle()


@pytest.fixture
def play(tmp_path: Path) -> Iterator[Play]:
    with stage(tmp_path) as made:
        yield Play(made)


@pytest.fixture
def slow(tmp_path: Path) -> Iterator[Play]:
    with stage(tmp_path, Later()) as made:
        yield Play(made)


def slow_tasks(play: Play) -> Later:
    assert isinstance(play.stage.tasks, Later)
    return play.stage.tasks


def test_what_is_copied_is_what_the_sheet_showed(play: Play) -> None:
    play.write(LINES[0])
    assert play.screen.sheet is not None
    shown = f"{play.screen.sheet.before}\n\n{LINES[0]}\n\n{play.screen.sheet.after}"
    play.presenter.deeds.hand_over()
    assert play.stage.clipboard.text == shown == f"Hi Anna,\n\n{LINES[0]}\n\nWarmly\nInes"
    assert play.stage.browser.opened == ["https://www.linkedin.com/in/anna-berg"]


def test_sent_leads_to_the_next_person_and_counts_with_the_time(play: Play) -> None:
    play.hand_over(LINES[0])
    assert play.is_asked()
    play.presenter.deeds.answer(Answer.SENT)
    assert play.here.given_name == "Ben"
    assert not play.is_asked()
    sent = play.seats()["Anna"]
    assert sent.standing is Standing.SENT
    assert sent.recipient.hand_over is not None
    assert sent.recipient.hand_over.answered_at == play.stage.room.clock.now()


def test_not_yet_stays_with_the_person_and_can_be_handed_over_again(play: Play) -> None:
    play.hand_over(LINES[0])
    play.presenter.deeds.answer(Answer.NOT_YET)
    assert play.here.given_name == "Anna"
    assert play.here.standing is Standing.READY
    play.presenter.deeds.hand_over()
    assert len(play.stage.clipboard.texts) == 2


def test_nothing_counts_as_sent_before_it_is_said(play: Play) -> None:
    play.hand_over(LINES[0])
    assert play.seats()["Anna"].standing is Standing.AWAITING


def test_a_whole_composition_is_written_and_sent_and_its_end_is_told(play: Play) -> None:
    for line in LINES:
        play.hand_over(line)
        play.presenter.deeds.answer(Answer.SENT)
    assert {seat.standing for seat in play.seats().values()} == {Standing.SENT}
    (end,) = play.screen.all_done
    assert end.counts.sent == 3


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("", TroubleKind.LINE_MISSING),
        ("Anna, Nordgrid", TroubleKind.LINE_MISSING),
        ("Thank you for {talk}, it helped.", TroubleKind.FIELD_UNFILLED),
        ("many words " * 1000, TroubleKind.TEXT_TOO_LONG),
    ],
)
def test_a_message_that_is_not_ready_is_refused_beside_it_and_nothing_leaves(
    play: Play, line: str, kind: TroubleKind
) -> None:
    play.hand_over(line)
    assert play.screen.refusal is not None
    assert play.screen.refusal.kind is kind
    assert play.stage.clipboard.texts == []
    assert play.stage.browser.opened == []
    assert play.here.standing is not Standing.AWAITING


def test_a_copied_line_is_refused_with_the_name_of_whose_it_is(play: Play) -> None:
    play.write(LINES[0])
    play.presenter.next()
    play.hand_over("Ben, your talk on salt caverns stayed with me.")
    assert play.screen.refusal is not None
    assert play.screen.refusal.kind is TroubleKind.LINE_COPIED
    assert play.screen.refusal.values["other"] == "Anna Berg"


def test_without_a_browser_the_text_is_on_the_clipboard_and_the_address_at_hand(
    play: Play,
) -> None:
    play.stage.browser.missing = True
    play.hand_over(LINES[0])
    assert LINES[0] in play.stage.clipboard.text
    assert play.screen.opened is Opened.NOTHING
    assert play.screen.refusal is not None
    assert play.screen.refusal.values["address"] == "https://www.linkedin.com/in/anna-berg"
    play.presenter.deeds.answer(Answer.SENT)
    assert play.seats()["Anna"].standing is Standing.SENT


def test_somebody_without_a_profile_is_searched_by_name(play: Play) -> None:
    person = play.stage.room.add("Dora Eck", profile="")
    play.open(play.stage.room.compose([person]))
    play.hand_over(LINES[0])
    assert play.screen.opened is Opened.SEARCH
    assert play.stage.browser.opened == [
        "https://www.linkedin.com/search/results/people/?keywords=Dora%20Eck"
    ]


def test_a_second_press_while_the_first_is_on_its_way_does_nothing(slow: Play) -> None:
    slow.write(LINES[0])
    slow.presenter.deeds.hand_over()
    slow.presenter.deeds.hand_over()
    slow.settle()
    assert len(slow.stage.clipboard.texts) == 1
    assert slow.screen.refusal is None


def test_the_question_is_about_the_person_whose_profile_opened_whoever_was_gone_to(
    slow: Play,
) -> None:
    slow.write(LINES[0])
    slow.presenter.deeds.hand_over()
    slow.presenter.next()
    slow.settle()
    assert slow.screen.asking is not None
    assert slow.screen.asking.given_name == "Anna"
    slow.presenter.deeds.answer(Answer.SENT)
    slow.settle()
    assert slow.seats()["Anna"].standing is Standing.SENT
    assert slow.seats()["Ben"].standing is Standing.TO_WRITE


def test_going_on_does_not_wait_for_the_store(slow: Play) -> None:
    slow.hand_over(LINES[0])
    slow.presenter.deeds.answer(Answer.SENT)
    assert slow.here.given_name == "Ben"
    slow.presenter.deeds.skip()
    assert slow.here.given_name == "Cleo"
    slow.settle()
    assert slow.here.given_name == "Cleo"
    assert slow.seats()["Ben"].standing is Standing.SKIPPED


def test_a_message_asked_about_again_after_a_restart_can_be_answered(play: Play) -> None:
    play.hand_over(LINES[0])
    play.presenter = play.new_presenter()
    play.open(play.composition)
    assert play.here.given_name == "Anna"
    assert play.screen.opened is Opened.EARLIER
    play.presenter.deeds.hand_over()
    assert len(play.stage.clipboard.texts) == 1
    play.presenter.deeds.answer(Answer.SENT)
    assert play.seats()["Anna"].standing is Standing.SENT


def test_after_a_restart_it_opens_where_it_was_left_with_what_was_typed(tmp_path: Path) -> None:
    with stage(tmp_path) as made:
        play = Play(made)
        play.presenter.next()
        play.write(LINES[1])
        made.room.journal.flush()
        composition = play.composition
    with stage(tmp_path) as again:
        screen = RecordingScreen()
        presenter = DeskPresenter(
            again.services, again.tasks, again.tasks, again.clipboard, again.browser, screen
        )
        presenter.open(composition)
        assert presenter.current is not None
        assert presenter.current.given_name == "Ben"
        assert screen.line == LINES[1]


def test_skipping_leaving_out_and_taking_in_each_offer_undo(play: Play) -> None:
    play.presenter.deeds.skip()
    assert play.here.given_name == "Ben"
    play.presenter.deeds.leave_out()
    assert play.here.given_name == "Cleo"
    play.presenter.previous()
    play.presenter.deeds.take_in()
    assert [act.kind for act in play.screen.done] == [
        ActKind.SKIP,
        ActKind.LEAVE_OUT,
        ActKind.TAKE_IN,
    ]
    assert play.seats()["Ben"].standing is Standing.TO_WRITE
    assert play.seats()["Anna"].standing is Standing.SKIPPED


def test_after_undo_one_is_with_the_person_it_was_about_and_their_line_is_there(
    play: Play,
) -> None:
    play.write(LINES[0])
    play.presenter.deeds.leave_out()
    assert play.here.given_name == "Ben"
    play.stage.room.acts.undo()
    play.presenter.reload(play.people[0])
    assert play.here.given_name == "Anna"
    assert play.screen.line == LINES[0]


def test_what_was_said_to_be_sent_can_be_corrected_and_handed_over_again(play: Play) -> None:
    play.hand_over(LINES[0])
    play.presenter.deeds.answer(Answer.SENT)
    play.presenter.previous()
    play.presenter.deeds.correct(Answer.NOT_YET)
    assert play.here.standing is Standing.READY
    assert play.stage.room.value("SELECT count(*) FROM hand_over_correction") == 1
    play.presenter.deeds.hand_over()
    assert len(play.stage.clipboard.texts) == 2


def test_sent_cannot_be_handed_over_again(play: Play) -> None:
    play.hand_over(LINES[0])
    play.presenter.deeds.answer(Answer.SENT)
    play.presenter.previous()
    play.presenter.deeds.hand_over()
    assert len(play.stage.clipboard.texts) == 1
    assert play.screen.refusal is not None
    assert play.screen.refusal.kind is TroubleKind.ALREADY_SENT


def test_another_kind_changes_a_text_that_nobody_touched(play: Play) -> None:
    untouched = play.stage.room.composing.create("Untouched", Kind.GREETING, play.people)
    play.open(untouched)
    play.presenter.set_kind(Kind.UPDATE)
    assert play.presenter.desk is not None
    assert play.presenter.desk.composition.kind is Kind.UPDATE
    assert play.presenter.desk.composition.text == starting_text(Kind.UPDATE)


def test_another_kind_leaves_a_text_of_ones_own_alone(play: Play) -> None:
    play.presenter.set_kind(Kind.NOTE)
    assert play.presenter.desk is not None
    assert play.presenter.desk.composition.kind is Kind.NOTE
    assert play.presenter.desk.composition.text == TEXT


def test_choosing_by_relationship_keeps_the_close_and_can_be_undone(play: Play) -> None:
    room = play.stage.room
    close = room.add_all("Dora Eck, Emil Fynn, Fay Gray")
    with writing(room.database):
        room.people.set_tie(close, Tie.STRONG)
    play.open(room.compose([*play.people, *close]))
    play.presenter.choose_by_relationship()
    assert set(play.seats()) == {"Dora", "Emil", "Fay"}
    assert [act.kind for act in play.screen.done] == [ActKind.CHOOSE_BY_RELATIONSHIP]


def test_with_fewer_than_three_close_ties_the_chooser_opens_and_nobody_is_dropped(
    play: Play,
) -> None:
    play.presenter.choose_by_relationship()
    assert play.screen.chooser == play.composition
    assert len(play.seats()) == 3


def test_a_composition_that_is_gone_is_told_and_not_shown(play: Play) -> None:
    play.stage.room.composing.put_away(play.composition)
    play.presenter.reload()
    assert [trouble.kind for trouble in play.screen.gone] == [TroubleKind.COMPOSITION_GONE]


def test_a_title_is_kept_at_each_key(play: Play) -> None:
    play.presenter.type_title("New year")
    play.presenter.reload()
    assert play.screen.desk is not None
    assert play.screen.desk.composition.title == "New year"


def test_the_line_of_last_year_is_at_hand_while_writing(play: Play) -> None:
    play.hand_over(LINES[0])
    play.presenter.deeds.answer(Answer.SENT)
    play.stage.room.clock.pass_by(days=365)
    play.open(play.stage.room.compose([play.people[0]]))
    assert play.screen.brief is not None
    assert play.screen.brief.last_year[0].line == LINES[0]
