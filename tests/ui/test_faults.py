import logging
import stat
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning
from pytestqt.qtbot import QtBot

from cordially.ui.faults import Faults, without_words
from tests.ui.fakes import RecordingShell

WORDS = "Dear Maria Sørensen"


@pytest.fixture
def faults(qtbot: QtBot, tmp_path: Path) -> Iterator[Faults]:
    before = sys.excepthook
    faults = Faults(tmp_path / "logs")
    faults.install()
    yield faults
    faults.uninstall()
    sys.excepthook = before


def look_up(words: str) -> str:
    return {"other": ""}[words]


def raised(words: str) -> BaseException:
    try:
        look_up(words)
    except KeyError as first:
        second = ValueError(words)
        second.__cause__ = first
        return second
    raise AssertionError


def meet(fault: BaseException) -> None:
    sys.excepthook(type(fault), fault, fault.__traceback__)


def test_a_fault_is_logged_with_its_way_and_without_anybodys_words(faults: Faults) -> None:
    meet(raised(WORDS))
    log = faults.log.read_text("utf-8")
    assert "builtins.ValueError" in log
    assert "builtins.KeyError" in log
    assert "test_faults.py" in log
    assert "look_up" in log
    assert "Maria" not in log


def test_a_fault_on_any_thread_is_told_in_a_bar_with_the_place_of_the_log(
    qtbot: QtBot, faults: Faults
) -> None:
    shell = RecordingShell()
    faults.show_in(shell)
    worker = threading.Thread(target=meet, args=(raised(WORDS),))
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: "fault" in shell.bars)
    assert str(faults.log) in shell.bars["fault"].detail
    assert "Maria" not in shell.bars["fault"].detail


def test_a_warning_of_qt_is_logged(faults: Faults) -> None:
    qWarning("a layout has no parent")
    assert "a layout has no parent" in faults.log.read_text("utf-8")


def test_the_log_can_be_read_by_its_owner_alone(faults: Faults) -> None:
    meet(raised(WORDS))
    assert stat.S_IMODE(faults.log.stat().st_mode) == 0o600
    assert stat.S_IMODE(faults.log.parent.stat().st_mode) == 0o700


def test_a_page_that_qt_could_not_open_is_not_named_in_the_log(faults: Faults) -> None:
    qWarning("Launch of ' https://www.linkedin.com/in/maria-sorensen' failed: no launcher")
    log = faults.log.read_text("utf-8")
    assert "Launch of" in log
    assert "no launcher" in log
    assert "maria" not in log


def test_a_log_that_grew_large_is_put_aside(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "cordially.log").write_text("x" * 1_500_000)
    faults = Faults(tmp_path)
    faults.install()
    faults.uninstall()
    assert (tmp_path / "cordially.log").stat().st_size == 0
    assert (tmp_path / "cordially.old").stat().st_size == 1_500_000


def test_the_number_of_a_system_error_is_kept_and_its_path_is_not() -> None:
    assert without_words(PermissionError(13, "denied", "/home/ines/letter.txt")) == (
        "builtins.PermissionError errno 13"
    )


def test_nothing_is_written_once_the_hooks_are_given_back(tmp_path: Path, qtbot: QtBot) -> None:
    faults = Faults(tmp_path)
    faults.install()
    faults.uninstall()
    logging.getLogger("cordially").error("later")
    assert faults.log.read_text("utf-8") == ""
