"""A hand on the keyboard of the real window, and an eye on how long its loop is held."""

import time
from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from benchmarks.typings import BACK

_LOOK_AGAIN_MS = 5
_LONGEST_MS = 60_000


class TookTooLong(Exception):
    """Something that should have happened in the window did not."""


class Ticks(QObject):
    """Feels how long the event loop is held: by how much ticks of 1 ms come late."""

    def __init__(self) -> None:
        super().__init__()
        self._longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(1)

    def longest(self) -> float:
        """The longest gap between two ticks since this was asked before, in milliseconds."""
        self._tick()
        longest, self._longest = self._longest, 0.0
        return longest * 1000

    @Slot()
    def _tick(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, now - self._last)
        self._last = now


def pause(milliseconds: int) -> None:
    """Let the window work for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(holds: Callable[[], object]) -> None:
    """Let the window work until something holds. Raises `TookTooLong` after a minute."""
    began = time.monotonic()
    while not holds():
        if (time.monotonic() - began) * 1000 > _LONGEST_MS:
            raise TookTooLong
        pause(_LOOK_AGAIN_MS)


def press(widget: QWidget, key: str) -> None:
    """Press and release one key, as it comes from the window system."""
    code, text = (Qt.Key.Key_Backspace, "") if key == BACK else (Qt.Key.Key_unknown, key)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, text)
        QCoreApplication.postEvent(widget, event)


def type_out(widget: QWidget, keys: str, gaps: Iterable[int]) -> None:
    """Press one key after the other, a pause after each."""
    for key, gap in zip(keys, gaps, strict=False):
        press(widget, key)
        pause(gap)
