"""SIGKILL at random moments of typing and handing over: 200 times, in tests of 10.

Each test has five stores; each store is written to and killed, started again over what
was left, and killed again.
"""

import multiprocessing
import random
import signal
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection
from pathlib import Path
from pickle import UnpicklingError

import pytest

from cordially.domain.messages import Answer, CompositionId, HandOverId
from cordially.domain.typed import Place, line_of, text_of, title_of
from cordially.store.database import quick_check, rows
from tests.crash.at_the_desk import Confirmed, Confirming, HandedOver, Told, Typed, work
from tests.writing_room import WritingRoom, writing_room

TESTS = 20
STORES = 5
ROUNDS = 2
SAFE_AFTER = 1.0
LONGEST = 2.0
STARTS_WITHIN = 30
NAMES = "Ada Abel, Ben Boyd, Cleo Cruz, Dan Dahl, Eva Egli, Fritz Frey, Gina Gil, Hal Holm"

PROCESSES = multiprocessing.get_context("forkserver")
PROCESSES.set_forkserver_preload(["tests.crash.at_the_desk"])


class Life:
    """One store over several starts: what was told of it, and what must hold after a kill."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        with writing_room(folder) as room:
            self.composition = room.compose(room.add_all(NAMES))
        self.before: dict[Place, str] = {}
        self.texts: dict[HandOverId, str] = {}
        self.said: dict[HandOverId, Answer] = {}
        self.recorded: dict[HandOverId, Answer] = {}

    def live(self, seed: int, seconds: float) -> None:
        """Start the program, kill it after so many seconds, and look at what is left."""
        told, tell = PROCESSES.Pipe(duplex=False)
        program = PROCESSES.Process(
            target=work, args=(self.folder, self.composition, seed, tell), daemon=True
        )
        program.start()
        tell.close()
        events, killed_at = _until_killed(told, program.kill, seconds)
        program.join()
        assert program.exitcode == -signal.SIGKILL, "the program ended by itself"
        self._take(events)
        with writing_room(self.folder) as room:
            self._see_typed(room, [one for one in events if isinstance(one, Typed)], killed_at)
            self._see_handed_over(room)
            assert quick_check(room.database)

    def _take(self, events: list[Told]) -> None:
        for event in events:
            if isinstance(event, HandedOver):
                self.texts[event.hand_over] = event.text
            elif isinstance(event, Confirming):
                self.said[event.hand_over] = event.answer
            elif isinstance(event, Confirmed):
                self.recorded[event.hand_over] = event.answer

    def _see_typed(self, room: WritingRoom, typed: list[Typed], killed_at: float) -> None:
        shown = _shown(room, self.composition)
        for place, found in shown.items():
            texts = [one for one in typed if one.place == place]
            must = [one.text for one in texts if one.at < killed_at - SAFE_AFTER]
            allowed = [one.text for one in texts if one.at >= killed_at - SAFE_AFTER]
            oldest = must[-1:] or [self.before.get(place, found)]
            assert found in [*oldest, *allowed]
        self.before = shown

    def _see_handed_over(self, room: WritingRoom) -> None:
        kept = {
            HandOverId(number): (text, Answer(answer) if answer else None)
            for number, text, answer in rows(
                room.database, "SELECT id, text, answer FROM hand_over"
            )
        }
        for hand_over, text in self.texts.items():
            assert kept[hand_over][0] == text
        for hand_over, answer in self.recorded.items():
            assert kept[hand_over][1] is answer
        for hand_over, (_, kept_answer) in kept.items():
            if kept_answer is not None:
                assert self.said[hand_over] is kept_answer
                self.recorded[hand_over] = kept_answer
        unanswered = {one.hand_over.id for one in room.handing_over.unanswered()}
        assert unanswered == {number for number, (_, answer) in kept.items() if answer is None}
        sent = [answer for _, answer in kept.values() if answer is Answer.SENT]
        assert room.value("SELECT SUM(written) FROM person") == len(sent)


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


@pytest.mark.parametrize("seed", range(TESTS), ids="seed {}".format)
def test_ten_kills_lose_no_typed_text_older_than_a_second_and_send_nothing_by_themselves(
    seed: int, tmp_path: Path
) -> None:
    chance = random.Random(seed)
    lives = [Life(tmp_path / str(store)) for store in range(STORES)]
    with ThreadPoolExecutor(STORES) as side_by_side:
        for _ in range(ROUNDS):
            kills = [
                side_by_side.submit(life.live, chance.randrange(10**9), chance.random() * LONGEST)
                for life in lives
            ]
            for kill in kills:
                kill.result()
