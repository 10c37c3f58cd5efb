"""How soon the store answers a search and a choice; run as a process of its own."""

import sys
import time
from collections.abc import Callable, Collection
from pathlib import Path
from random import Random

from benchmarks.processes import tell
from benchmarks.typings import texts, typings
from cordially.app.opening import writing
from cordially.domain.people import Column, Filter, PersonId
from cordially.services.service_set import ServiceSet
from cordially.system.folders import Folders

RECIPIENTS = 200


def main(profile: Path, rounds: int) -> None:
    """Ask the store of `profile` everything so many times; tells the milliseconds of each."""
    with writing(Folders(profile)) as services:
        everybody = [row.id for row in services.contacts.rows(Filter(), Column.NAME)]
        typed = [
            _typed(services, text)
            for _ in range(rounds)
            for one in typings()
            for text in texts(one)
        ]
        choices = _choices(everybody)
        cold = _checked(services, choices[0])
        checks = [_checked(services, choice) for _ in range(rounds) for choice in choices]
    tell(search=typed, check=checks, cold_check=[cold])


def _typed(services: ServiceSet, text: str) -> float:
    return _taken(lambda: services.contacts.rows(Filter(query=text.strip()), Column.NAME))


def _checked(services: ServiceSet, choice: Collection[PersonId]) -> float:
    return _taken(lambda: services.audiences.check_choice(choice))


def _taken(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _choices(everybody: list[PersonId]) -> list[list[PersonId]]:
    """Choices of 200: by chance, in a row, and a row with others around it."""
    chance = Random(200)
    choices = []
    for _ in range(6):
        at = chance.randrange(len(everybody) - RECIPIENTS)
        row = everybody[at : at + RECIPIENTS]
        choices += [
            chance.sample(everybody, RECIPIENTS),
            row,
            chance.sample(row, 120) + chance.sample(everybody, 80),
        ]
    return choices


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
