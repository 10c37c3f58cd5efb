"""A power cut at any moment loses nothing that was acknowledged, and corrupts nothing."""

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import pytest
from peewee import DatabaseError
from playhouse.apsw_ext import APSWDatabase
from sqlcipher3 import dbapi2 as sqlcipher

from cordially.domain.errors import Trouble
from cordially.domain.messages import Answer, CompositionId, RecipientId
from cordially.domain.typed import Place, line_of, text_of, title_of
from cordially.store.database import one, open_store, prepare, rows, run
from cordially.store.settings import Settings
from cordially.store.typed_journal import Disk, TypedJournal
from tests.power_loss.failing_power import Acknowledged, Cut, NotedDisk, NotedFiles, Notes, cut_at
from tests.writing_room import START, SetClock, WritingRoom, writing_room

CUTS = 1000
STEPS = 80
KEPT = {
    "person": "SELECT * FROM person",
    "composition": "SELECT * FROM composition",
    "recipient": "SELECT * FROM recipient",
    "hand_over": "SELECT * FROM hand_over",
    "hand_over_correction": "SELECT * FROM hand_over_correction",
    "act": "SELECT * FROM act",
    "act_change": "SELECT * FROM act_change",
    "setting": "SELECT * FROM setting",
}

Picture = dict[str, list[tuple[object, ...]]]


def picture(room: WritingRoom) -> Picture:
    """All that the store and the journal hold, as the program would show it."""
    found: Picture = {table: rows(room.database, query) for table, query in KEPT.items()}
    desks = [
        room.composing.desk(CompositionId(number))
        for (number,) in rows(room.database, "SELECT id FROM composition")
    ]
    shown: dict[Place, str] = {}
    for desk in desks:
        shown[title_of(desk.composition.id)] = desk.composition.title
        shown[text_of(desk.composition.id)] = desk.composition.text
        shown.update((line_of(seat.id), seat.recipient.line) for seat in desk.seats)
    found["shown"] = [(*place, text) for place, text in shown.items()]
    # Typed text is in the journal or in its row: what counts is what is shown.
    blank = {"composition": {1, 4}, "recipient": {4}}
    for table, columns in blank.items():
        found[table] = [
            tuple(None if at in columns else value for at, value in enumerate(row))
            for row in found[table]
        ]
    return found


@contextmanager
def noted_room(folder: Path, notes: Notes, disk: Disk | None = None) -> Iterator[WritingRoom]:
    """A room whose store and journal note what they do to the disk."""
    path = folder / "cordially.db"
    open_store(path, START).close()
    notes.begin_with(path)
    name = uuid4().hex
    files = NotedFiles(name, notes)
    database = APSWDatabase(str(path), vfs=name)
    prepare(database)
    journal = TypedJournal(folder / "typed.journal", interval=3600, disk=disk or NotedDisk(notes))
    try:
        yield WritingRoom(database, journal, SetClock())
    finally:
        journal.close()
        database.close()
        files.unregister()


def write_for_a_while(room: WritingRoom, notes: Notes, chance: random.Random) -> None:
    """Steps as a user takes them, each acknowledged with what must be there from then on."""
    composition = room.compose(room.add_all("Ada Abel, Ben Boyd, Cleo Cruz, Dan Dahl"))
    settings = Settings(room.database)
    notes.done.append(Acknowledged(picture(room)))

    def recipient() -> RecipientId:
        return chance.choice(room.recipients(composition))

    def type_something() -> None:
        text = f"How did the talk no. {chance.randrange(1000)} go? " + "x" * chance.randrange(900)
        room.journal.note(line_of(recipient()), text)
        room.journal.flush()

    def hand_over() -> None:
        room.handing_over.hand_over(recipient())

    def answer() -> None:
        for unanswered in room.handing_over.unanswered()[:1]:
            room.handing_over.answer(unanswered.hand_over.id, chance.choice(list(Answer)))

    steps: list[Callable[[], object]] = [
        type_something,
        type_something,
        hand_over,
        hand_over,
        answer,
        answer,
        room.composing.fold,
        lambda: room.type_in(title_of(composition), f"Greetings {chance.randrange(1000)}"),
        lambda: room.composing.skip(recipient()),
        lambda: room.composing.take_in(recipient()),
        lambda: room.composing.move_to(recipient()),
        lambda: room.add(f"Person {chance.randrange(10**6)}"),
        lambda: settings.put("window", str(chance.randrange(1000))),
        room.acts.undo,
    ]
    for _ in range(STEPS):
        room.clock.pass_by(minutes=1)
        try:
            chance.choice(steps)()
        except Trouble:
            continue
        notes.done.append(Acknowledged(picture(room)))


def found_after(cut: Cut, folder: Path) -> Picture:
    """What the program finds when it starts over what a power cut left."""
    folder.mkdir()
    for name, content in cut.files.items():
        (folder / name).write_bytes(content)
    with writing_room(folder) as room:
        assert one(room.database, "PRAGMA integrity_check") == ("ok",)
        assert rows(room.database, "PRAGMA foreign_key_check") == []
        return picture(room)


def cuts(notes: Notes, chance: random.Random, how_many: int) -> Iterator[Cut]:
    """Power cuts at moments after the first acknowledgement."""
    first = next(at for at, note in enumerate(notes.done) if isinstance(note, Acknowledged))
    for _ in range(how_many):
        yield cut_at(notes.done, chance.randint(first + 1, len(notes.done)), chance)


@pytest.mark.parametrize("seed", [1, 2], ids="seed {}".format)
def test_after_a_power_cut_everything_acknowledged_is_there_and_nothing_is_corrupt(
    seed: int, tmp_path: Path
) -> None:
    chance = random.Random(seed)
    notes = Notes()
    with noted_room(tmp_path, notes) as room:
        write_for_a_while(room, notes, chance)
    for number, cut in enumerate(cuts(notes, chance, CUTS)):
        assert found_after(cut, tmp_path / f"cut {number}") in (cut.before, cut.after)


class ForgetfulDisk(NotedDisk):
    """A disk that is asked to sync and does not."""

    def sync(self, file: int) -> None:
        """Nothing."""


def lost(cut: Cut, folder: Path) -> bool:
    """Whether a power cut cost something acknowledged, or the whole store."""
    try:
        return found_after(cut, folder) not in (cut.before, cut.after)
    except (AssertionError, DatabaseError, sqlcipher.DatabaseError, Trouble):
        return True


@pytest.mark.parametrize("weakness", ["synchronous = FULL", "a journal that is not synced"])
def test_the_simulation_finds_what_weaker_settings_lose(weakness: str, tmp_path: Path) -> None:
    chance = random.Random(3)
    notes = Notes()
    disk = ForgetfulDisk(notes) if weakness == "a journal that is not synced" else None
    with noted_room(tmp_path, notes, disk) as room:
        if weakness == "synchronous = FULL":
            run(room.database, "PRAGMA synchronous = 2")
        write_for_a_while(room, notes, chance)
    losses = [
        lost(cut, tmp_path / f"cut {number}")
        for number, cut in enumerate(cuts(notes, chance, CUTS // 5))
    ]
    assert any(losses)
