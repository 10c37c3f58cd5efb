"""One store over several starts of the program, each ended by SIGKILL."""

import multiprocessing
import signal
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from pickle import UnpicklingError
from typing import Protocol

from cordially.domain.messages import CompositionId
from cordially.domain.typed import Place, line_of, text_of, title_of
from cordially.store.database import quick_check
from tests.crash.at_the_desk import Told, Typed
from tests.writing_room import WritingRoom, writing_room

SAFE_AFTER = 1.0
"""Text older than so many seconds must survive a kill."""

STARTS_WITHIN = 30
NAMES = "Ada Abel, Ben Boyd, Cleo Cruz, Dan Dahl, Eva Egli, Fritz Frey, Gina Gil, Hal Holm"

PROCESSES = multiprocessing.get_context("forkserver")
PROCESSES.set_forkserver_preload(
    ["tests.crash.at_the_desk", "tests.crash.at_an_import", "tests.crash.at_the_requests"]
)


class Work(Protocol):
    """What the program does until it is killed, telling through the pipe."""

    def __call__(
        self, folder: Path, composition: CompositionId, seed: int, tell: Connection
    ) -> None:
        """Never comes back."""
        ...


class Life:
    """One store over several starts, and what must be shown after each kill."""

    def __init__(self, folder: Path, work: Work) -> None:
        self.folder = folder
        self._work = work
        folder.mkdir()
        with writing_room(folder) as room:
            self.composition = room.compose(room.add_all(NAMES))
        self._shown: dict[Place, str] = {}

    def live(self, seed: int, seconds: float) -> None:
        """Start the program, kill it after so many seconds, and look at what is left."""
        told, tell = PROCESSES.Pipe(duplex=False)
        program = PROCESSES.Process(
            target=self._work, args=(self.folder, self.composition, seed, tell), daemon=True
        )
        program.start()
        tell.close()
        events, killed_at = _until_killed(told, program.kill, seconds)
        program.join()
        assert program.exitcode == -signal.SIGKILL, "the program ended by itself"
        with writing_room(self.folder) as room:
            assert quick_check(room.database)
            self._see_typed(room, [one for one in events if isinstance(one, Typed)], killed_at)
            self.see(room, events)

    def see(self, room: WritingRoom, events: list[Told]) -> None:
        """Look at what else must hold, after all that was told."""
        raise NotImplementedError

    def _see_typed(self, room: WritingRoom, typed: list[Typed], killed_at: float) -> None:
        shown = _shown(room, self.composition)
        for place, found in shown.items():
            texts = [one for one in typed if one.place == place]
            must = [one.text for one in texts if one.at < killed_at - SAFE_AFTER]
            allowed = [one.text for one in texts if one.at >= killed_at - SAFE_AFTER]
            oldest = must[-1:] or [self._shown.get(place, found)]
            assert found in [*oldest, *allowed]
        self._shown = shown


def _until_killed(
    told: Connection, kill: Callable[[], None], seconds: float
) -> tuple[list[Told], float]:
    """Everything that was told until the kill, and when that was."""
    events: list[Told] = []
    if told.poll(STARTS_WITHIN):
        events.append(told.recv())
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        if told.poll(left):
            events.append(told.recv())
    killed_at = time.monotonic()
    kill()
    try:
        while True:
            events.append(told.recv())
    except (EOFError, OSError, UnpicklingError):
        # The last word may have been cut short.
        return events, killed_at


def _shown(room: WritingRoom, composition: CompositionId) -> dict[Place, str]:
    """What the window would show in each place."""
    desk = room.composing.desk(composition)
    return {
        title_of(composition): desk.composition.title,
        text_of(composition): desk.composition.text,
        **{line_of(seat.id): seat.recipient.line for seat in desk.seats},
    }
