"""SIGKILL at random moments of imports, in tests of ten kills: in whole or not at all.

Somebody types all the while. The program brings an archive in, a later one, and takes the
later one back; whichever moment it is killed at, the store stands before or after a step.
"""

import csv
import random
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

import pytest

from cordially.store.database import rows
from tests.crash.at_an_import import FIRST, SECOND, STEPS, done, importing, step, work
from tests.crash.at_the_desk import Began, Finished, Told
from tests.crash.lives import NAMES, Life
from tests.writing_room import WritingRoom, writing_room

TESTS = 7
STORES = 5
ROUNDS = 2
LONGEST = 1.8
PEOPLE = 1500
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
KEPT = {
    "person": "SELECT * FROM person ORDER BY id",
    "profile": "SELECT * FROM profile ORDER BY key",
    "import_run": "SELECT * FROM import_run ORDER BY id",
    "import_change": "SELECT * FROM import_change ORDER BY import_id, person, field",
    "words": "SELECT rowid FROM people_words ORDER BY rowid",
    "found": "SELECT rowid FROM people_words WHERE people_words MATCH 'firm7' ORDER BY rowid",
    "inside": "SELECT rowid FROM people_inside WHERE people_inside MATCH 'irm7' ORDER BY rowid",
}

Picture = dict[str, list[tuple[object, ...]]]


def picture(room: WritingRoom) -> Picture:
    """All that an import touches."""
    return {name: rows(room.database, query) for name, query in KEPT.items()}


def write_archive(path: Path, people: int, firms: int) -> None:
    """An archive of so many connections, who work at so many firms."""
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(HEADER.split(","))
        for number in range(people):
            day = date(2020, 1, 1) + timedelta(days=number)
            table.writerow(
                (
                    f"Given{number % 97}",
                    f"Family{number}",
                    f"https://www.linkedin.com/in/person-{number}",
                    "",
                    f"Firm{number % firms}",
                    "Engineer",
                    f"{day:%d %b %Y}",
                )
            )


@pytest.fixture(scope="module")
def archives(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the archives."""
    folder = tmp_path_factory.mktemp("archives")
    write_archive(folder / FIRST, PEOPLE, firms=31)
    write_archive(folder / SECOND, PEOPLE + 200, firms=37)
    return folder


@pytest.fixture(scope="module")
def states(archives: Path) -> list[Picture]:
    """How the store stands before the steps and after each, where nobody disturbs them."""
    folder = archives / "undisturbed"
    folder.mkdir()
    with writing_room(folder) as room:
        room.compose(room.add_all(NAMES))
        service = importing(room, folder)
        found = [picture(room)]
        for number in range(1, STEPS + 1):
            step(service, archives, number)
            found.append(picture(room))
    return found


class ImportingLife(Life):
    """A store that archives come into."""

    def __init__(self, folder: Path, states: list[Picture]) -> None:
        super().__init__(folder, work)
        self.states = states
        self.finished = 0

    def see(self, room: WritingRoom, events: list[Told]) -> None:
        """Each step is there in whole or not at all."""
        began = max((one.step for one in events if isinstance(one, Began)), default=self.finished)
        finished = [one.step for one in events if isinstance(one, Finished)]
        at = done(importing(room, self.folder))
        assert max([self.finished, *finished]) <= at <= began
        assert picture(room) == self.states[at]
        self.finished = at


def test_the_steps_differ(states: list[Picture]) -> None:
    counts = [len(state["person"]) for state in states]
    own = len(NAMES.split(","))
    assert counts == [own, own + PEOPLE, own + PEOPLE + 200, own + PEOPLE]


@pytest.mark.parametrize("seed", range(TESTS), ids="seed {}".format)
def test_ten_kills_leave_every_import_whole_or_undone_and_no_typed_text_lost(
    seed: int, archives: Path, states: list[Picture]
) -> None:
    chance = random.Random(seed)
    lives = [ImportingLife(archives / f"{seed} {store}", states) for store in range(STORES)]
    with ThreadPoolExecutor(STORES) as side_by_side:
        for _ in range(ROUNDS):
            kills = [
                side_by_side.submit(life.live, chance.randrange(10**9), chance.random() * LONGEST)
                for life in lives
            ]
            for kill in kills:
                kill.result()
