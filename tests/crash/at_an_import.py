"""Somebody who types while archives come in, in a process of their own, until it is killed."""

import random
from concurrent.futures import Future
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path

from cordially.domain.imports import Progress
from cordially.domain.messages import CompositionId
from cordially.domain.typed import line_of
from cordially.imports.reader_process import ArchiveReader
from cordially.services.importing import Importing
from cordially.store.imports import Imports
from cordially.store.thread import StoreThread
from cordially.store.typed_journal import TypedJournal
from tests.crash.at_the_desk import WORDS, Began, Finished, press_keys
from tests.writing_room import SetClock, WritingRoom

FIRST, SECOND = "first.csv", "second.csv"
STEPS = 3


def importing(room: WritingRoom, folder: Path) -> Importing:
    """The service that brings archives in."""
    imports = Imports(room.database, room.clock, folder / "copies")
    return Importing(ArchiveReader(), imports, imports.known, room.composing.fold)


def step(service: Importing, archives: Path, number: int) -> None:
    """One of the steps: an archive, a later one, and the later one taken back."""
    if number == STEPS:
        service.take_back(service.runs()[0].id)
        return
    plan = service.read(archives / (FIRST if number == 1 else SECOND), _hear)
    service.apply(plan, mark_many=True, tell=_hear)


def done(service: Importing) -> int:
    """How many of the steps were taken."""
    runs = service.runs()
    return len(runs) + sum(run.undone for run in runs)


def work(folder: Path, composition: CompositionId, seed: int, tell: Connection) -> None:
    """Start the program over the store in a folder, take its next steps, and type."""
    chance = random.Random(seed)
    store = StoreThread()
    journal = TypedJournal(folder / "typed.journal")
    room = store.call(lambda: WritingRoom.over(folder, journal, SetClock()))
    store.call(room.composing.fold)
    recipients = store.call(lambda: room.recipients(composition))
    service = importing(room, folder)
    coming = store.submit(partial(_take_steps, service, folder.parent, tell))
    while True:
        _see_to(coming)
        words = " ".join(chance.sample(WORDS, chance.randint(3, len(WORDS))))
        place = line_of(chance.choice(recipients))
        press_keys(room, place, f"How did the {words} go?", chance, tell)
        store.submit(room.composing.fold)


def _take_steps(service: Importing, archives: Path, tell: Connection) -> None:
    for number in range(done(service) + 1, STEPS + 1):
        tell.send(Began(number))
        step(service, archives, number)
        tell.send(Finished(number))


def _see_to(coming: "Future[None]") -> None:
    """An import that fails ends the program, so that the test fails too."""
    if coming.done():
        coming.result()


def _hear(_progress: Progress) -> None:
    """Nobody looks."""
