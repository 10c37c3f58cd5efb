"""What every step of the tour works with."""

from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QMainWindow

from cordially.ui.tour.hand import Hand, TourStoppedError
from cordially.ui.tour.outside import RecordingBrowser, RecordingClipboard
from cordially.ui.tour.pictures import Album

_STILL = 3


class Backstage(Protocol):
    """What the composition root does for the tour.

    `faults` holds what was raised where nobody could catch it.
    """

    first_archive: Path
    newer_archive: Path
    clipboard: RecordingClipboard
    browser: RecordingBrowser
    faults: list[BaseException]

    def open(self) -> QMainWindow:
        """Show the window over the store, as at a start."""
        ...

    def close(self) -> None:
        """Close window and store, as at the end of a day."""
        ...

    def is_idle(self) -> bool:
        """Whether nothing is under way behind the window."""
        ...

    def describe(self) -> None:
        """Add what one knows of the people, as a user does over the years."""
        ...


class Stage:
    """The window in sight, the hand that drives it, and the album its pictures go to."""

    def __init__(self, backstage: Backstage, album: Album, size: tuple[int, int]) -> None:
        self.backstage = backstage
        self.hand = Hand(backstage.is_idle, backstage.faults)
        self._album = album
        self._size = size
        self._window: QMainWindow | None = None

    def open(self) -> None:
        """Show the window at the size of the pictures."""
        window = self._window = self.backstage.open()
        window.resize(*self._size)
        window.activateWindow()
        self.hand.wait("the window in front", window.isActiveWindow)
        self.hand.settle()

    def restart(self) -> None:
        """Close everything and open it again."""
        self.backstage.close()
        self.open()

    def take(self, name: str) -> None:
        """A picture of the window as soon as nothing is under way and nothing moves."""
        self.hand.settle()
        window = self._window
        if window is None:
            raise TourStoppedError(f"no window is open for “{name}”")
        last, alike = window.grab(), 0

        def look() -> bool:
            # What came last finds its place in several rounds.
            nonlocal last, alike
            now = window.grab()
            alike = alike + 1 if now.toImage() == last.toImage() else 0
            last = now
            return alike == _STILL

        self.hand.wait(f"the window at rest for “{name}”", look)
        self._album.add(name, last)
