"""What a command is handed: the profile it works on, and the ways to its store."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cordially.system.folders import Folders

if TYPE_CHECKING:
    from cordially.services.service_set import ServiceSet


@dataclass(frozen=True, slots=True)
class Program:
    """What the composition root hands to the command line.

    `reading` works while a window is open on the same store; `writing` raises `Trouble`
    STORE_IN_USE then. Both close the store at the end.
    """

    open_window: Callable[[Folders, str], int]
    tour: Callable[[Path, str], tuple[Path, ...]]
    reading: Callable[[Folders], "AbstractContextManager[ServiceSet]"]
    writing: Callable[[Folders], "AbstractContextManager[ServiceSet]"]


@dataclass(frozen=True, slots=True)
class Session:
    """One call of the command: the program and the profile it was called with."""

    program: Program
    folders: Folders

    def reading(self) -> "AbstractContextManager[ServiceSet]":
        """The services over the profile's store, for reading only."""
        return self.program.reading(self.folders)

    def writing(self) -> "AbstractContextManager[ServiceSet]":
        """The services over the profile's store, made where there is none."""
        return self.program.writing(self.folders)
