"""SIGKILL at random moments of typing and handing over, in tests of ten kills.

Each test has five stores; each store is written to and killed, started again over what
was left, and killed again. With the kills of `test_killed_while_importing` it is 200.
"""

import random
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from cordially.domain.messages import Answer, HandOverId
from cordially.store.database import rows
from tests.crash.at_the_desk import Confirmed, Confirming, HandedOver, Told, work
from tests.crash.lives import Life
from tests.writing_room import WritingRoom

TESTS = 13
STORES = 5
ROUNDS = 2
LONGEST = 2.0


class WritingLife(Life):
    """A store somebody writes and hands over from."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, work)
        self.texts: dict[HandOverId, str] = {}
        self.said: dict[HandOverId, Answer] = {}
        self.recorded: dict[HandOverId, Answer] = {}

    def see(self, room: WritingRoom, events: list[Told]) -> None:
        """What was handed over is there; what counts as sent was confirmed."""
        for event in events:
            if isinstance(event, HandedOver):
                self.texts[event.hand_over] = event.text
            elif isinstance(event, Confirming):
                self.said[event.hand_over] = event.answer
            elif isinstance(event, Confirmed):
                self.recorded[event.hand_over] = event.answer
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


@pytest.mark.parametrize("seed", range(TESTS), ids="seed {}".format)
def test_ten_kills_lose_no_typed_text_older_than_a_second_and_send_nothing_by_themselves(
    seed: int, tmp_path: Path
) -> None:
    chance = random.Random(seed)
    lives = [WritingLife(tmp_path / str(store)) for store in range(STORES)]
    with ThreadPoolExecutor(STORES) as side_by_side:
        for _ in range(ROUNDS):
            kills = [
                side_by_side.submit(life.live, chance.randrange(10**9), chance.random() * LONGEST)
                for life in lives
            ]
            for kill in kills:
                kill.result()
