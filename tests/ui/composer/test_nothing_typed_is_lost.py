from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cordially.domain.messages import RecipientId, Standing
from cordially.domain.people import Column, Filter
from cordially.ui.composer.presenter import DeskPresenter
from tests.ui.composer.later import Later
from tests.ui.composer.recording_screen import RecordingScreen
from tests.ui.composer.stage import Stage, stage

NAMES = "Anna Berg, Ben Cole, Cleo Dahl, Dora Eck"


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with stage(tmp_path_factory.mktemp("room"), Later()) as made:
        made.room.add_all(NAMES)
        yield made


@dataclass
class Writer:
    """Somebody at the keyboard, and what they have typed."""

    stage: Stage
    screen: RecordingScreen = field(default_factory=RecordingScreen)
    typed: dict[RecipientId, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.tasks = self.stage.tasks
        assert isinstance(self.tasks, Later)
        self.tasks.deliver_all()
        people = [row.id for row in self.stage.room.table.rows(Filter(), Column.NAME)]
        self.composition = self.stage.room.compose(people)
        self.presenter = DeskPresenter(
            self.stage.services,
            self.tasks,
            self.tasks,
            self.stage.clipboard,
            self.stage.browser,
            self.screen,
        )
        self.presenter.open(self.composition)
        self.tasks.deliver()

    def type(self, letters: str) -> None:
        sheet = self.screen.sheet
        if sheet is None or not sheet.can_be_written:
            return
        self.screen.line += letters
        self.typed[sheet.seat.id] = self.screen.line
        self.presenter.type_line(sheet.seat.id, self.screen.line)

    def look(self) -> None:
        """What is seen holds every word that was typed."""
        desk, sheet = self.presenter.desk, self.screen.sheet
        assert desk is not None
        assert sheet is not None
        for recipient, line in self.typed.items():
            seat = desk.seat(recipient)
            assert seat is not None
            assert seat.recipient.line == line
        if sheet.can_be_written:
            assert self.screen.line == self.typed.get(sheet.seat.id, "")


def do(writer: Writer, step: tuple[str, int]) -> None:
    name, number = step
    presenter, tasks = writer.presenter, writer.tasks
    assert isinstance(tasks, Later)
    steps: dict[str, Callable[[], None]] = {
        "type": partial(writer.type, f"word{number} "),
        "next": presenter.next,
        "previous": presenter.previous,
        "reload": presenter.reload,
        "review": presenter.findings.look,
        "skip": presenter.deeds.skip,
        "leave out": presenter.deeds.leave_out,
        "take in": presenter.deeds.take_in,
        "undo": partial(tasks.run, writer.stage.room.acts.undo),
        "text": presenter.finish_text,
        "work": tasks.do_next,
        "deliver": partial(tasks.deliver, number),
    }
    steps[name]()
    if name == "undo":
        presenter.reload()


STEPS = st.tuples(
    st.sampled_from(
        ["type"] * 4
        + ["deliver"] * 4
        + ["work", "next", "previous", "reload", "review", "text"]
        + ["skip", "leave out", "take in", "undo"]
    ),
    st.integers(0, 6),
)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=st.lists(STEPS, min_size=3, max_size=30))
def test_whatever_answers_come_when_every_line_stays_as_it_was_typed(
    room: Stage, steps: list[tuple[str, int]]
) -> None:
    writer = Writer(room)
    for step in steps:
        do(writer, step)
        writer.look()
    assert isinstance(writer.tasks, Later)
    writer.tasks.deliver_all()
    writer.look()
    room.room.composing.fold()
    kept = {
        seat.id: seat.recipient.line for seat in room.room.composing.desk(writer.composition).seats
    }
    assert {one: kept[one] for one in writer.typed} == writer.typed


def test_keys_typed_while_another_composition_is_fetched_go_where_they_were_typed(
    tmp_path: Path,
) -> None:
    with stage(tmp_path, Later()) as made:
        made.room.add_all(NAMES)
        writer = Writer(made)
        writer.type("to Anna")
        first = writer.presenter.current
        assert first is not None
        other = made.room.compose([first.person])
        writer.presenter.open(other)
        assert writer.screen.sheet is None
        assert isinstance(writer.tasks, Later)
        writer.tasks.deliver_all()
        writer.presenter.open(writer.composition)
        writer.tasks.deliver_all()
        again = writer.presenter.desk
        assert again is not None
        seat = again.seat(first.id)
        assert seat is not None
        assert seat.recipient.line == "to Anna"
        assert seat.standing is Standing.READY


def test_a_late_answer_does_not_touch_the_line_that_is_being_written(tmp_path: Path) -> None:
    with stage(tmp_path, Later()) as made:
        made.room.add_all(NAMES)
        writer = Writer(made)
        tasks = writer.tasks
        assert isinstance(tasks, Later)
        tasks.deliver_all()
        shown = writer.screen.times_sheet_shown
        writer.presenter.reload()
        tasks.do_next()
        writer.type("typed meanwhile")
        tasks.deliver_all()
        assert writer.screen.times_sheet_shown == shown
        assert writer.screen.line == "typed meanwhile"


def test_a_text_for_everybody_that_was_left_at_once_is_there_when_it_is_opened_again(
    tmp_path: Path,
) -> None:
    with stage(tmp_path, Later()) as made:
        made.room.add_all(NAMES)
        writer = Writer(made)
        writer.presenter.reload()
        assert isinstance(writer.tasks, Later)
        writer.tasks.do_next()
        writer.presenter.type_text("Dear {given_name},\n\n{personal}\n\nYours")
        writer.presenter.finish_text()
        writer.tasks.deliver()
        desk = writer.presenter.desk
        assert desk is not None
        assert desk.composition.text == "Dear {given_name},\n\n{personal}\n\nYours"
