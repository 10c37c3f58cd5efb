"""A second start raises the window of the first, and of no other store."""

import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cordially.ui.single_instance import FirstWindow

SECOND_START = """
import sys
from pathlib import Path
from cordially.ui.single_instance import raise_first_window
sys.exit(0 if raise_first_window(Path(sys.argv[1])) else 3)
"""


@pytest.fixture
def owner(qapp: QApplication) -> Iterator[QObject]:
    owner = QObject()
    yield owner
    owner.deleteLater()


@pytest.fixture
def store(profile: Path) -> Path:
    return profile / "cordially.db"


def second_start(store: Path) -> "subprocess.Popen[bytes]":
    return subprocess.Popen([sys.executable, "-c", SECOND_START, str(store)])


def test_a_second_start_asks_the_first_window_to_show_itself(
    qtbot: QtBot, owner: QObject, store: Path
) -> None:
    first = FirstWindow(store, owner)
    for _ in range(2):
        with qtbot.waitSignal(first.asked_to_raise, timeout=20_000):
            second = second_start(store)
        assert second.wait(20) == 0


def test_the_same_store_is_known_by_another_way_to_it(
    qtbot: QtBot, owner: QObject, store: Path
) -> None:
    first = FirstWindow(store, owner)
    with qtbot.waitSignal(first.asked_to_raise, timeout=20_000):
        second = second_start(store.parent / ".." / store.parent.name / store.name)
    assert second.wait(20) == 0


def test_the_window_of_another_store_is_left_alone(
    qtbot: QtBot, owner: QObject, store: Path
) -> None:
    first = FirstWindow(store, owner)
    first.listen()
    with qtbot.assertNotEmitted(first.asked_to_raise):
        second = second_start(store.with_name("another.db"))
        assert second.wait(20) == 3


def test_where_no_window_is_open_the_second_start_is_told_so(store: Path) -> None:
    assert second_start(store).wait(20) == 3


def test_a_name_that_a_crash_left_behind_is_taken_over(
    qtbot: QtBot, owner: QObject, store: Path
) -> None:
    with socket.socket(socket.AF_UNIX) as crashed:
        before = FirstWindow(store)
        before.listen()
        address = before.findChild(QLocalServer)
        assert address is not None
        name = address.fullServerName()
        address.close()
        before.deleteLater()
        crashed.bind(name)
    assert Path(name).exists()
    first = FirstWindow(store, owner)
    with qtbot.waitSignal(first.asked_to_raise, timeout=20_000):
        second = second_start(store)
    assert second.wait(20) == 0
