"""Somebody who writes and hands over, in a process of their own, until it is killed.

What was done is told through a pipe the moment it is done, so that whoever kills the
process knows what must have survived.
"""

import random
import time
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

from cordially.domain.errors import Trouble
from cordially.domain.messages import Answer, CompositionId, HandOverId, RecipientId, Standing
from cordially.domain.typed import Place, line_of, text_of, title_of
from cordially.store.thread import StoreThread
from cordially.store.typed_journal import TypedJournal
from tests.writing_room import SetClock, WritingRoom

WORDS = "harp arch salt mill pilot grid storm bridge paper garden ferry violin".split()
LONG_WORK = 1.2
"""Seconds for which the store is busy with something else, as with an import."""

KEY_PAUSE = 0.03


class Typed(NamedTuple):
    """A key was pressed: what the place holds now."""

    at: float
    place: Place
    text: str


class HandedOver(NamedTuple):
    """A hand-over was recorded; the clipboard would be set now."""

    hand_over: HandOverId
    text: str


class Confirming(NamedTuple):
    """The user said what became of a hand-over; nothing is acknowledged yet."""

    hand_over: HandOverId
    answer: Answer


class Confirmed(NamedTuple):
    """The answer is recorded, and the window shows it."""

    hand_over: HandOverId
    answer: Answer


class Began(NamedTuple):
    """An import, or taking one back, is under way."""

    step: int


class Finished(NamedTuple):
    """It is done, and the window shows it."""

    step: int


Told = Typed | HandedOver | Confirming | Confirmed | Began | Finished


def work(folder: Path, composition: CompositionId, seed: int, tell: Connection) -> None:
    """Start the program over the store in a folder, and write until killed."""
    chance = random.Random(seed)
    store = StoreThread()
    journal = TypedJournal(folder / "typed.journal")
    room = store.call(lambda: WritingRoom.over(folder, journal, SetClock()))
    store.call(room.composing.fold)
    for unanswered in store.call(room.handing_over.unanswered):
        _answer(room, store, unanswered.hand_over.id, chance, tell)
    desk = store.call(partial(room.composing.open, composition))
    newer = store.submit(partial(room.composing.desk, composition))
    while True:
        if newer.done():
            desk = newer.result()
        seat = chance.choice(desk.seats)
        press_keys(room, title_of(composition), f"Greetings {chance.randrange(1000)}", chance, tell)
        if chance.random() < 0.1:
            text = f"Hi {{given_name}},\n\n{{personal}}\n\nNo. {chance.randrange(1000)}"
            press_keys(room, text_of(composition), text, chance, tell)
        if chance.random() < 0.4:
            store.submit(partial(time.sleep, LONG_WORK))
        words = " ".join(chance.sample(WORDS, chance.randint(3, len(WORDS))))
        press_keys(room, line_of(seat.id), f"How did the {words} of {seat.name} go?", chance, tell)
        if chance.random() < 0.3:
            store.submit(room.composing.fold)
        if chance.random() < 0.3 and seat.standing is not Standing.SENT:
            _hand_over(room, store, seat.id, chance, tell)
        if chance.random() < 0.5:
            store.submit(partial(room.composing.move_to, seat.id))
        newer = store.submit(partial(room.composing.desk, composition))


def press_keys(
    room: WritingRoom, place: Place, text: str, chance: random.Random, tell: Connection
) -> None:
    """Type a text into a place, key by key."""
    for end in range(1, len(text) + 1, 2):
        room.journal.note(place, text[:end])
        tell.send(Typed(time.monotonic(), place, text[:end]))
        time.sleep(chance.random() * KEY_PAUSE)


def _hand_over(
    room: WritingRoom,
    store: StoreThread,
    recipient: RecipientId,
    chance: random.Random,
    tell: Connection,
) -> None:
    try:
        handed = store.call(lambda: room.handing_over.hand_over(recipient))
    except Trouble:
        return
    tell.send(HandedOver(handed.id, handed.text))
    if chance.random() < 0.8:
        _answer(room, store, handed.id, chance, tell)


def _answer(
    room: WritingRoom,
    store: StoreThread,
    hand_over: HandOverId,
    chance: random.Random,
    tell: Connection,
) -> None:
    answer = chance.choice([Answer.SENT, Answer.SENT, Answer.NOT_YET, Answer.SKIPPED])
    tell.send(Confirming(hand_over, answer))
    store.call(lambda: room.handing_over.answer(hand_over, answer))
    tell.send(Confirmed(hand_over, answer))
