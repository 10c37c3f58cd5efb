"""Somebody who considers requests and answers them, in a process of their own, until killed."""

import random
from datetime import timedelta
from multiprocessing.connection import Connection
from pathlib import Path

from cordially.domain.errors import Trouble
from cordially.domain.messages import Answer, CompositionId
from cordially.domain.requests import Arrived, Decision, RequestSource
from cordially.domain.typed import text_of
from cordially.services.considering import Considering, Taken
from cordially.store.decisions import Decisions
from cordially.store.requests import Requests
from cordially.store.thread import StoreThread
from cordially.store.typed_journal import TypedJournal
from tests.crash.at_the_desk import WORDS, Began, Confirmed, Confirming, Finished, HandedOver
from tests.writing_room import START, SetClock, WritingRoom

REQUESTS = 60


def considering(room: WritingRoom) -> Considering:
    """The service that decides requests."""
    return Considering(
        Requests(room.database, room.clock),
        Decisions(room.database, room.clock),
        room.people,
        room.composing,
        room.clock,
        str,
        str,
    )


def add_requests(room: WritingRoom) -> None:
    """Requests of people nobody knows, some without an address."""
    considering(room).add_arrived(
        [
            Arrived(
                f"Asker{number} Moss",
                f"asker-{number}" if number % 3 else "",
                "Engineer at Vatten",
                f"I read what you wrote about {WORDS[number % len(WORDS)]} {number}.",
                START - timedelta(hours=number),
                RequestSource.ARCHIVE,
            )
            for number in range(REQUESTS)
        ]
    )


def work(
    folder: Path,
    composition: CompositionId,
    seed: int,
    tell: Connection,
) -> None:
    """Start the program over the store in a folder, and decide until killed."""
    chance = random.Random(seed)
    store = StoreThread()
    journal = TypedJournal(folder / "typed.journal")
    room = store.call(lambda: WritingRoom.over(folder, journal, SetClock()))
    store.call(room.composing.fold)
    service = store.call(lambda: considering(room))
    step = store.call(lambda: int(room.value("SELECT IFNULL(MAX(step), 0) FROM decision")))
    while True:
        still_open = store.call(service.open)
        if not still_open or chance.random() < 0.3:
            store.call(service.undo)
            continue
        request = chance.choice(still_open)
        decision = chance.choice(list(Decision))
        tell.send(Began(step + 1))
        taken = store.call(lambda: service.decide(request.id, decision, "We met"))  # noqa: B023 - called at once
        step = store.call(lambda: int(room.value("SELECT MAX(step) FROM decision")))
        tell.send(Finished(step))
        if taken.composition is not None and chance.random() < 0.7:
            _write(room, store, taken, chance, tell)


def _write(
    room: WritingRoom, store: StoreThread, taken: Taken, chance: random.Random, tell: Connection
) -> None:
    """Write on the letter of a decision, hand it over and say that it was sent."""
    letter = taken.composition
    assert letter is not None
    desk = store.call(lambda: room.composing.desk(letter))
    words = " ".join(chance.sample(WORDS, 4))
    text = f"{desk.composition.text}\n\nHow did the {words} go, No. {chance.randrange(10**6)}?"
    room.journal.note(text_of(letter), text)
    if chance.random() < 0.3:
        return
    try:
        handed = store.call(lambda: room.handing_over.hand_over(desk.seats[0].id))
    except Trouble:
        return
    tell.send(HandedOver(handed.id, handed.text))
    if chance.random() < 0.8:
        tell.send(Confirming(handed.id, Answer.SENT))
        store.call(lambda: room.handing_over.answer(handed.id, Answer.SENT))
        tell.send(Confirmed(handed.id, Answer.SENT))
