import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cordially.domain.messages import Answer
from cordially.ui.letter.presenter import LetterPresenter
from cordially.ui.theme import Theme
from tests.ui.composer.later import Later
from tests.ui.composer.stage import Stage, stage
from tests.ui.letter.desk import RecordingLetter, letter_view

NOTE = "Ada, your talk in Narvik stayed with me."


def test_a_killed_program_shows_every_character_again(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    alive, copied = tmp_path / "alive", tmp_path / "copied"
    alive.mkdir()
    with stage(alive) as made:
        letter = made.room.letter(made.room.add("Ada Abel"), "Hi {given_name}, ")
        view = letter_view(made)
        qtbot.addWidget(view)
        view.open(letter)
        QTest.keyClicks(view.places.sheet.editor, "your talk in Narvik")
        made.room.journal.flush()
        # Nothing is folded or closed: what lies on the disk now is all that outlives a kill.
        shutil.copytree(alive, copied)
        view.close_letter()
    with stage(copied) as made:
        assert made.room.value("SELECT text FROM composition") == "Hi Ada, "
        view = letter_view(made)
        qtbot.addWidget(view)
        view.open(letter)
        assert view.places.sheet.editor.text() == "Hi Ada, your talk in Narvik"
        view.close_letter()


class Writer:
    """Somebody at the keyboard, with one letter in two panes."""

    def __init__(self, made: Stage) -> None:
        assert isinstance(made.tasks, Later)
        self.tasks = made.tasks
        self.tasks.deliver_all()
        self.letter = made.room.letter(made.room.add("Ada Abel", profile=""), f"Hi {NOTE}")
        self.screens = (RecordingLetter(), RecordingLetter())
        self.panes = tuple(
            LetterPresenter(
                made.services, made.tasks, made.tasks, made.clipboard, made.browser, screen
            )
            for screen in self.screens
        )
        self.at = 0
        self.typed = f"Hi {NOTE}"
        self.open()
        self.tasks.deliver_all()

    @property
    def pane(self) -> LetterPresenter:
        return self.panes[self.at]

    @property
    def screen(self) -> RecordingLetter:
        return self.screens[self.at]

    def open(self) -> None:
        self.pane.open(self.letter)

    def other(self) -> None:
        """Leave this pane for the other one, which looks at the letter anew."""
        self.pane.findings.stop()
        self.at = 1 - self.at
        self.open()

    def answer(self, answer: Answer) -> None:
        self.pane.answer(answer)

    def type(self, letters: str) -> None:
        letter = self.screen.letter
        if letter is not None and letter.can_be_written:
            self.screen.text += letters
            self.typed = self.screen.text
            self.pane.type_text(self.typed)

    def look(self) -> None:
        """What is seen holds every word that was typed, unless it shows what was copied."""
        letter = self.screen.letter
        if letter is not None and letter.can_be_written:
            assert self.screen.text == self.typed
            assert letter.text == self.typed


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with stage(tmp_path_factory.mktemp("room"), Later()) as made:
        yield made


STEPS = st.tuples(
    st.sampled_from(
        ["type"] * 4
        + ["deliver", "work", "reload"] * 2
        + ["other", "open", "look", "hand over", "not yet", "skip"]
    ),
    st.integers(0, 3),
)


def do(writer: Writer, step: tuple[str, int]) -> None:
    name, number = step
    steps: dict[str, Callable[[], None]] = {
        "type": partial(writer.type, f" word{number}"),
        "deliver": writer.tasks.deliver,
        "work": writer.tasks.do_next,
        "other": writer.other,
        "open": writer.open,
        "reload": writer.pane.reload,
        "look": writer.pane.look,
        "hand over": writer.pane.hand_over,
        "not yet": partial(writer.answer, Answer.NOT_YET),
        "skip": partial(writer.answer, Answer.SKIPPED),
    }
    steps[name]()


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=st.lists(STEPS, min_size=3, max_size=30))
def test_whatever_is_answered_when_the_letter_stays_as_it_was_typed(
    room: Stage, steps: list[tuple[str, int]]
) -> None:
    writer = Writer(room)
    for step in steps:
        do(writer, step)
        writer.look()
    writer.tasks.deliver_all()
    writer.look()
    room.room.composing.fold()
    assert room.room.composing.desk(writer.letter).composition.text == writer.typed


def test_a_late_answer_does_not_touch_the_text_that_is_being_written(room: Stage) -> None:
    writer = Writer(room)
    writer.pane.reload()
    writer.tasks.do_next()
    writer.type(" Truly.")
    writer.tasks.deliver_all()
    writer.look()


def test_what_was_typed_in_another_pane_holds(room: Stage) -> None:
    writer = Writer(room)
    writer.type(" Typed here.")
    writer.other()
    writer.tasks.deliver_all()
    writer.type(" Typed there.")
    writer.other()
    writer.tasks.deliver_all()
    assert writer.screen.text == f"Hi {NOTE} Typed here. Typed there."
