"""Garbage of Python that holds Qt objects, taken away on the window's thread alone.

The interpreter looks for unreachable cycles on whichever thread happens to allocate. Where
that is the store's, it takes a closed window apart from there, and Qt ends the program.
"""

import gc
import time

from PySide6.QtCore import QObject, QTimer, Slot

from cordially.system.memory import give_back

INTERVAL_MS = 1000
FULL_EVERY_S = 600.0
"""A full look costs 35 ms with 30,000 people in memory, so it comes seldom."""

MANY_AT_ONCE = 20_000
"""So many new objects are people, not garbage; the next full look goes through them."""


class Garbage(QObject):
    """From `take_over` on nothing is collected but here; lives on the window's thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._full_at = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.take_some)

    def take_over(self) -> None:
        """End the interpreter's own collecting, and begin."""
        gc.disable()
        self._timer.start()

    def give_back(self) -> None:
        """Take everything away once more, and let the interpreter collect as it likes."""
        self._timer.stop()
        self.take_all()
        gc.enable()

    def take_all(self) -> None:
        """Take away whatever nobody can reach, such as a window that was closed."""
        gc.unfreeze()
        gc.collect()
        self._full_at = time.monotonic()

    @Slot()
    def take_some(self) -> None:
        """Take away what the interpreter would have by now, and give back what stands empty."""
        # Work that puts the collector out for a while and began before `take_over` puts it on.
        gc.disable()
        give_back()
        if gc.get_count()[0] > MANY_AT_ONCE:
            # Thousands of people were read; looking through them would hold the window.
            gc.freeze()
            return
        young, middle, old = (
            count > threshold
            for count, threshold in zip(gc.get_count(), gc.get_threshold(), strict=True)
        )
        if old and time.monotonic() - self._full_at > FULL_EVERY_S:
            self.take_all()
        elif middle:
            gc.collect(1)
        elif young:
            gc.collect(0)
