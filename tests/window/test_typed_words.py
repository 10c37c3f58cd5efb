"""What was typed is there again, however the program ended."""

import subprocess

import pytest

from tests.window.program import Computer
from tests.window.user import Archive, begin_greeting, lines

LINE = "Your three questions in Lagos made my talk half as long and twice as clear."


@pytest.fixture
def typed(known: Computer, window: "subprocess.Popen[bytes]", archive: Archive) -> Computer:
    """A line stands on the sheet, and nothing else was done since."""
    begin_greeting(known, archive.small_company())
    known.screen.do(known.screen.type, LINE)
    return known


def test_closing_while_typing_loses_nothing(
    typed: Computer, window: "subprocess.Popen[bytes]"
) -> None:
    typed.screen.type(" And more.")
    typed.close(window)
    typed.open()
    assert f"{LINE} And more." in lines(typed)


def test_a_line_typed_before_the_program_was_killed_is_shown_again(
    typed: Computer, window: "subprocess.Popen[bytes]"
) -> None:
    typed.screen.until("the line on the disk", lambda: LINE in typed.journal())
    typed.kill(window)
    typed.open()
    typed.screen.until("the line in the store", lambda: LINE in lines(typed))
    screen = typed.screen
    screen.do(screen.press, "ctrl+5")
    screen.do(screen.type, " Still.")
    screen.do(screen.press, "alt+Down")
    typed.screen.until("the line with more of it", lambda: f"{LINE} Still." in lines(typed))
