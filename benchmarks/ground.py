"""What measurements stand on: archives, and a profile that holds 30,000 people."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from random import Random

import peewee

from benchmarks.archive import write_archive
from benchmarks.asking import invitations_table
from benchmarks.people import Somebody, contact_list, talks
from cordially.app.opening import writing
from cordially.domain.imports import Progress
from cordially.domain.messages import Answer
from cordially.store.database import insert, open_store, rows, run_many
from cordially.store.database import writing as transaction
from cordially.system.folders import Folders

PEOPLE = 30_000
_SEED = 20_261
_SPARE = 400
_STRANGERS = 1_000
_MESSAGES = 6_000
_NEW_JOBS = 0.05
_NEW_PEOPLE = 300
_LEFT = 150
_TAGS = ("Storage", "Berlin trade fair", "Former colleagues", "Alumni", "Suppliers")
_TAGGED = 600
_COMPOSITIONS = 6
_SENT_EACH = 80

FIRST = "Complete_LinkedInDataExport_11-20-2026.zip"
NEWER = "Complete_LinkedInDataExport_11-27-2026.zip"
ASKED = "Complete_LinkedInDataExport_11-29-2026.zip"
NEWEST = "Complete_LinkedInDataExport_11-30-2026.zip"


@dataclass(frozen=True, slots=True)
class Ground:
    """Where it lies; `profile` is to be copied by whoever writes to it.

    `first` lists 30,000 people and no messages. `newer` and `newest` change one in twenty,
    bring some, miss some, and hold messages; `asked` lists the people of `first`, with
    requests and invitations. `profile` knows what `first` tells.
    """

    first: Path
    asked: Path
    newer: Path
    newest: Path
    profile: Path

    def copied_profile(self, name: str) -> Path:
        """A copy of the profile beside it, in place of an older one of that name."""
        copy = self.profile.with_name(name)
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(self.profile, copy)
        return copy

    def emptied(self, name: str) -> Path:
        """A place beside the profile where nothing is; an older one of that name goes."""
        place = self.profile.with_name(name)
        shutil.rmtree(place, ignore_errors=True)
        return place


def lay_ground(folder: Path) -> Ground:
    """Make everything inside `folder`."""
    everybody = contact_list(PEOPLE + _NEW_PEOPLE * 2 + _SPARE, _SEED)
    nameless = [person for person in everybody if not person.address_key]
    known = list(islice((p for p in everybody if p.address_key), PEOPLE + _NEW_PEOPLE * 2))
    ground = Ground(
        folder / FIRST, folder / ASKED, folder / NEWER, folder / NEWEST, folder / "profile"
    )
    at_first = known[_NEW_PEOPLE * 2 :]
    write_archive(ground.first, at_first + nameless)
    strangers = [person for person in contact_list(_STRANGERS, _SEED + 3) if person.address_key]
    told = invitations_table(at_first, strangers)
    write_archive(ground.asked, at_first + nameless, invitations=told)
    later = _later(known[_NEW_PEOPLE:], _SEED + 1)
    write_archive(ground.newer, later + nameless, talks(later, _MESSAGES, _SEED + 1))
    latest = _later(known, _SEED + 2)
    write_archive(ground.newest, latest + nameless, talks(latest, _MESSAGES * 2, _SEED + 2))
    folders = Folders(ground.profile)
    with writing(folders) as services:
        reading = services.importing.open(ground.first)
        services.importing.apply(reading.plan(hear), mark_many=False, tell=hear)
    database = open_store(folders.store, datetime.now(UTC))
    with transaction(database):
        _describe(database)
    database.close()
    return ground


def hear(progress: Progress) -> None:
    """Take no notice of how far an import is."""


def _later(people: Sequence[Somebody], seed: int) -> list[Somebody]:
    """The same people some time later: some have other posts, some are gone."""
    chance = Random(seed)
    gone = set(chance.sample(range(len(people)), _LEFT))
    return [
        replace(person, position=f"Chief {person.position}")
        if chance.random() < _NEW_JOBS
        else person
        for place, person in enumerate(people)
        if place not in gone
    ]


def _describe(database: peewee.SqliteDatabase) -> None:
    """Give some people tags, and hand some messages over in the weeks before now."""
    chance = Random(_SEED)
    ids = [row[0] for row in rows(database, "SELECT id FROM person")]
    now = datetime.now(UTC)
    for name in _TAGS:
        tag = insert(
            database, "INSERT INTO tag (name, fold) VALUES (?, ?)", (name, name.casefold())
        )
        tagged = [(person, tag) for person in chance.sample(ids, _TAGGED)]
        run_many(database, "INSERT INTO person_tag (person, tag) VALUES (?, ?)", tagged)
    for week in range(_COMPOSITIONS, 0, -1):
        at = (now - timedelta(days=7 * week)).isoformat()
        composition = insert(
            database,
            "INSERT INTO composition (title, kind, channel, text, created_at, opened_at)"
            " VALUES ('Greetings', 'greeting', 'linkedin', 'Hi {given_name}', ?, ?)",
            (at, at),
        )
        for ordinal, person in enumerate(chance.sample(ids, _SENT_EACH)):
            recipient = insert(
                database,
                "INSERT INTO recipient (composition, person, ordinal) VALUES (?, ?, ?)",
                (composition, person, ordinal),
            )
            insert(
                database,
                "INSERT INTO hand_over (recipient, text, line, handed_at, answer, answered_at)"
                " VALUES (?, 'Hi', 'Hi', ?, ?, ?)",
                (recipient, at, Answer.SENT.value, at),
            )
