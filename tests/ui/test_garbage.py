"""What no window needs any more is taken apart on the window's own thread, and on no other."""

import gc
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from cordially.ui.garbage import Garbage


class Leaving(QObject):
    """Reachable from nowhere but itself once dropped, as a closed window is."""

    def __init__(self, left_on: list[int]) -> None:
        super().__init__()
        self._itself = self
        self._left_on = left_on

    def __del__(self) -> None:
        self._left_on.append(threading.get_ident())


@pytest.fixture
def garbage(qapp: QApplication) -> Iterator[Garbage]:
    before = gc.isenabled()
    garbage = Garbage()
    garbage.take_over()
    yield garbage
    garbage.give_back()
    if not before:
        gc.disable()


def allocate_much() -> None:
    """Far more containers at once than the interpreter lets pass before it collects."""
    kept: list[list[int]] = [[] for _ in range(200_000)]
    kept.clear()


def test_a_busy_thread_takes_no_window_apart(garbage: Garbage) -> None:
    left_on: list[int] = []
    Leaving(left_on)
    with ThreadPoolExecutor(max_workers=1) as store:
        store.submit(allocate_much).result()
    assert left_on == []
    garbage.take_all()
    assert left_on == [threading.get_ident()]


def test_a_collector_that_somebody_puts_on_again_is_out_a_second_later(garbage: Garbage) -> None:
    gc.enable()
    garbage.take_some()
    assert not gc.isenabled()


def test_garbage_is_taken_away_while_the_window_is_open(garbage: Garbage) -> None:
    left_on: list[int] = []
    Leaving(left_on)
    allocated: list[list[int]] = [[] for _ in range(gc.get_threshold()[0] + 1)]
    garbage.take_some()
    allocated.clear()
    assert left_on == [threading.get_ident()]


def test_the_interpreter_collects_by_itself_again_afterwards(qapp: QApplication) -> None:
    garbage = Garbage()
    garbage.take_over()
    assert not gc.isenabled()
    garbage.give_back()
    assert gc.isenabled()
