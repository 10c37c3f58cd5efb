"""What was done and can be undone, the last act first."""

from collections.abc import Callable
from dataclasses import dataclass

_MOST = 50


@dataclass(frozen=True, slots=True)
class Undoable:
    """An act in the words of the past, and the call that takes it back."""

    words: str
    undo: Callable[[], None]


class UndoList:
    """The last fifty acts of this run; each is undone once."""

    def __init__(self) -> None:
        self._acts: list[Undoable] = []

    def push(self, act: Undoable) -> None:
        """Remember an act as the last one."""
        self._acts.append(act)
        del self._acts[:-_MOST]

    def take_last(self) -> Undoable | None:
        """Hand out the last act and forget it; None where nothing is left."""
        return self._acts.pop() if self._acts else None

    def clear(self) -> None:
        """Forget all acts."""
        self._acts.clear()
