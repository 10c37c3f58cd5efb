"""One window for one store: a second start raises it, and commands only read."""

import subprocess

from tests.window.program import TITLE, Computer
from tests.window.screen import PATIENCE
from tests.window.user import Archive


def test_a_second_start_brings_the_first_window_back(
    known: Computer, window: "subprocess.Popen[bytes]"
) -> None:
    screen = known.screen
    first = screen.front_number()
    screen.minimise()
    screen.until("an empty screen", lambda: not screen.windows(TITLE))
    second = known.start()
    _, said = second.communicate(timeout=PATIENCE)
    assert (second.returncode, said) == (0, b"")
    screen.until("the first window", lambda: screen.front_number() == first)
    assert screen.windows(TITLE) == [first]
    assert window.poll() is None


def test_people_can_be_listed_while_the_window_is_open(
    known: Computer, window: "subprocess.Popen[bytes]", archive: Archive
) -> None:
    assert len(known.people()) == len(archive.people)


def test_writing_is_refused_in_one_sentence_while_the_window_is_open(
    known: Computer, window: "subprocess.Popen[bytes]", archive: Archive
) -> None:
    told = known.ask("import", archive.path)
    assert told.returncode == 1
    assert (
        told.stderr == "cordially.db is open in a window of Cordially; close that to change it.\n"
    )
    assert not told.stdout
