"""SIGKILL at random moments of deciding requests and handing the letters to them over.

A decision stands with its letter and whom it was written to, or not at all.
"""

import random
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from cordially.domain.messages import HandOverId
from cordially.domain.requests import Decision
from cordially.services.considering import WRITES
from cordially.store.database import rows
from tests.crash.at_the_desk import Began, Confirmed, Confirming, Finished, HandedOver, Told
from tests.crash.at_the_requests import REQUESTS, add_requests, considering, work
from tests.crash.lives import NAMES, Life
from tests.writing_room import WritingRoom, writing_room

TESTS = 2
STORES = 4
ROUNDS = 2
LONGEST = 1.2

LIVE = """SELECT d.decision, d.composition, d.person, (SELECT GROUP_CONCAT(person) FROM recipient
    WHERE composition = d.composition) FROM decision d WHERE d.undone_at = ''"""
LETTERS_TO_NOBODY = """SELECT id FROM composition
    WHERE id NOT IN (SELECT composition FROM recipient)"""
PEOPLE_FOR_NOTHING = """SELECT p.id FROM person p WHERE p.id > ? AND p.put_away_at = ''
    AND NOT EXISTS (SELECT 1 FROM decision WHERE person = p.id AND undone_at = '')
    AND NOT EXISTS (SELECT 1 FROM recipient JOIN hand_over ON hand_over.recipient = recipient.id
        WHERE recipient.person = p.id)"""


class DecidingLife(Life):
    """A store in which requests are considered."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, work)
        self.texts: dict[HandOverId, str] = {}
        self.said: set[HandOverId] = set()
        self.finished = 0
        with writing_room(folder) as room:
            add_requests(room)

    def see(self, room: WritingRoom, events: list[Told]) -> None:
        """What was decided is there in whole; what counts as sent was confirmed."""
        self._see_decisions(room, events)
        self._see_hand_overs(room, events)
        service = considering(room)
        assert len(service.open()) <= REQUESTS
        assert room.value("SELECT COUNT(*) FROM request") == REQUESTS

    def _see_decisions(self, room: WritingRoom, events: list[Told]) -> None:
        finished = [one.step for one in events if isinstance(one, Finished)]
        began = [one.step for one in events if isinstance(one, Began)]
        at = int(room.value("SELECT IFNULL(MAX(step), 0) FROM decision"))
        self.finished = max([self.finished, *finished])
        assert self.finished <= at <= max([self.finished, *began])
        for decision, composition, person, readers in rows(room.database, LIVE):
            if Decision(decision) in WRITES:
                assert composition is not None
                assert readers == str(person)
        assert rows(room.database, LETTERS_TO_NOBODY) == []
        assert rows(room.database, PEOPLE_FOR_NOTHING, (len(NAMES.split(",")),)) == []

    def _see_hand_overs(self, room: WritingRoom, events: list[Told]) -> None:
        self.texts |= {one.hand_over: one.text for one in events if isinstance(one, HandedOver)}
        self.said |= {one.hand_over for one in events if isinstance(one, Confirming)}
        confirmed = {one.hand_over for one in events if isinstance(one, Confirmed)}
        kept = {
            HandOverId(number): (text, answer)
            for number, text, answer in rows(
                room.database, "SELECT id, text, answer FROM hand_over"
            )
        }
        assert {number: kept[number][0] for number in self.texts} == self.texts
        sent = {number for number, (_, answer) in kept.items() if answer == "sent"}
        assert confirmed <= sent <= self.said
        assert room.value("SELECT SUM(written) FROM person") == len(sent)


@pytest.mark.parametrize("seed", range(TESTS), ids="seed {}".format)
def test_eight_kills_leave_each_decision_with_its_letter_and_reader_or_undone(
    seed: int, tmp_path: Path
) -> None:
    chance = random.Random(seed)
    lives = [DecidingLife(tmp_path / str(store)) for store in range(STORES)]
    with ThreadPoolExecutor(STORES) as side_by_side:
        for _ in range(ROUNDS):
            kills = [
                side_by_side.submit(life.live, chance.randrange(10**9), chance.random() * LONGEST)
                for life in lives
            ]
            for kill in kills:
                kill.result()
    assert sum(life.finished for life in lives) > STORES
    assert any(life.texts for life in lives)
