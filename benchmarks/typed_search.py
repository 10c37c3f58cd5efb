"""From each key in the search to the table painted with its answer, in the real window."""

import time
from itertools import cycle, islice

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from benchmarks.hand import pause, press, until
from benchmarks.typings import BACK, GAPS_MS, texts

_AT_REST_MS = 120


class TypedSearch:
    """Types searches and takes the time of each key.

    A key is answered when the table was painted with what its text finds, or with what a
    later key's text finds: a newer key cancels an older query.
    """

    def __init__(self) -> None:
        self.waits: list[float] = []
        self._pending: list[tuple[str, float]] = []
        self._answered = 0

    def type_out(self, field: QWidget, typing: str) -> None:
        """Type it, then take it back; the field must be empty and have the focus."""
        asked = ""
        keys = typing + BACK * len(list(texts(typing))[-1])
        for key, text, gap in zip(keys, texts(keys), cycle(GAPS_MS), strict=False):
            if text.strip() != asked:
                asked = text.strip()
                self._pending.append((asked, time.perf_counter()))
            press(field, key)
            pause(gap)
        until(self._is_done)
        pause(_AT_REST_MS)

    def listed(self, query: str, people: int) -> None:
        """The table was filled, and is to be painted, with what a text finds."""
        places = [place for place, (text, _) in enumerate(self._pending) if text == query]
        if not places:
            return
        self._answered = places[-1] + 1
        if not people:
            # The table stays away; what stands in its place is painted before this comes.
            QTimer.singleShot(0, self.painted)

    def painted(self) -> None:
        """What was filled in last stands on the screen."""
        now = time.perf_counter()
        for _, pressed in islice(self._pending, self._answered):
            self.waits.append((now - pressed) * 1000)
        del self._pending[: self._answered]
        self._answered = 0

    def _is_done(self) -> bool:
        return not self._pending
