"""Sample people to look around with, brought in the way real people are.

The file of samples tells days as days ago, so that their histories stay fresh.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from cordially.domain.clock import Clock
from cordially.domain.imports import Progress
from cordially.domain.messages import Answer, Kind
from cordially.domain.people import Column, Filter, PersonId
from cordially.domain.typed import line_of
from cordially.services.sample_archive import (
    SampleInvitation,
    SampleLetter,
    SampleLife,
    SampleMessage,
    SamplePerson,
    Samples,
    SampleStation,
    write_archive,
)
from cordially.services.service_set import ServiceSet
from cordially.system.resources import resources

_GONE = "LinkedIn Member"


class SampleClock:
    """The present, and while letters of long ago are written, their time."""

    def __init__(self, present: Clock) -> None:
        self._present = present
        self._earlier: datetime | None = None

    def now(self) -> datetime:
        """The moment, aware, in UTC; a little later with each look while it is long ago."""
        if self._earlier is None:
            return self._present.now()
        self._earlier += timedelta(seconds=20)
        return self._earlier

    def today(self) -> date:
        """The calendar day."""
        return self._present.today() if self._earlier is None else self._earlier.date()

    @contextmanager
    def going_back(self, days: int) -> Iterator[None]:
        """Let it be nine in the morning so many days ago."""
        day = self._present.today() - timedelta(days=days)
        self._earlier = datetime.combine(day, time(9), UTC)
        try:
            yield
        finally:
            self._earlier = None


def fill_with_samples(services: ServiceSet, clock: SampleClock, folder: Path) -> None:
    """Bring the sample people into an empty store, as if the user had done it all by hand.

    Runs on the store's thread. `clock` is the one that `services` go by; the archive is
    written to `folder` for the moment. Afterwards nothing can be undone.
    """
    samples = read_samples(sample_file())
    with TemporaryDirectory(dir=folder) as place:
        archive = write_archive(samples, Path(place), clock.today())
        plan = services.importing.read(archive, _unheard)
        services.importing.apply(plan, mark_many=False, tell=_unheard)
    describe_samples(services, clock, samples)


def describe_samples(services: ServiceSet, clock: SampleClock, samples: Samples) -> None:
    """Put beside the imported people what the user knows of them and wrote to them.

    Runs on the store's thread. Afterwards nothing can be undone.
    """
    rows = services.contacts.rows(Filter(), Column.NAME)
    ids = {card.profile: card.row.id for card in services.contacts.cards(rows)}
    with services.contacts.together():
        _jot_down(services, samples, ids)
        for letter in samples.letters:
            with clock.going_back(letter.days_ago):
                _write(services, letter, [ids[key] for key, _ in letter.lines])
        services.contacts.forget_acts()


def _jot_down(services: ServiceSet, samples: Samples, ids: Mapping[str, PersonId]) -> None:
    """Meetings, notes, tags, and the names some like to be called by."""
    contacts = services.contacts
    tagged: dict[str, list[PersonId]] = {}
    for sample in samples.people:
        person = ids[sample.key]
        contacts.set_how_we_met(person, sample.how_we_met)
        contacts.add_note(person, sample.note)
        if sample.salutation:
            contacts.set_salutation(person, sample.salutation)
        for tag in sample.tags:
            tagged.setdefault(tag, []).append(person)
    for tag, people in tagged.items():
        contacts.tag(people, tag)


def _write(services: ServiceSet, letter: SampleLetter, people: list[PersonId]) -> None:
    """Write a letter, and hand it over and confirm it person by person."""
    composing = services.composing
    composition = composing.create(letter.title, letter.kind, people, text=letter.text)
    seats = composing.desk(composition).seats
    for seat, (_, line) in zip(seats, letter.lines, strict=True):
        services.typing.note(line_of(seat.id), line)
        composing.move_to(seat.id)
        handed = services.handing_over.hand_over(seat.id)
        services.handing_over.answer(handed.id, Answer.SENT)


def sample_file() -> Path:
    """Where the sample people are described."""
    return resources() / "sample" / "people.json"


def read_samples(file: Path) -> Samples:
    """The invented people, letters and invitations that `file` holds."""
    told = json.loads(file.read_text("utf-8"))
    people = tuple(
        SamplePerson(
            number,
            entry["given_name"],
            entry["family_name"],
            entry["company"],
            entry["position"],
            entry["connected_days_ago"],
            entry["how_we_met"],
            tuple(entry["tags"]),
            entry["note"],
            entry.get("salutation", ""),
            tuple(entry["job_before"]) if "job_before" in entry else None,
            tuple(
                SampleMessage(message["from"] == "user", message["days_ago"], message["text"])
                for message in entry["messages"]
            ),
        )
        for number, entry in enumerate(told["people"], 1)
    )
    keys = {person.name: person.key for person in people}
    letters = tuple(
        SampleLetter(
            entry["title"],
            Kind(entry["kind"]),
            entry["days_ago"],
            entry["text"],
            tuple((keys[one["name"]], one["line"]) for one in entry["lines"]),
        )
        for entry in told["letters"]
    )
    invitations = tuple(
        SampleInvitation(
            table == "requests",
            entry["name"],
            _key_of(entry["name"], keys, f"sample-{table}-{number}"),
            entry["days_ago"],
            entry["note"],
        )
        for table in ("requests", "invitations")
        for number, entry in enumerate(told[table], 1)
    )
    return Samples(people, letters, invitations, _life(told["user"]))


def _key_of(name: str, keys: Mapping[str, str], otherwise: str) -> str:
    """The address of one of the people, an invented one, or that of a member who is gone."""
    return "" if name == _GONE else keys.get(name, otherwise)


def _life(told: Mapping[str, Any]) -> SampleLife:
    def stations(entries: Sequence[Mapping[str, Any]]) -> tuple[SampleStation, ...]:
        return tuple(
            SampleStation(
                entry["name"],
                entry.get("detail", ""),
                entry["begun_days_ago"],
                entry.get("ended_days_ago"),
            )
            for entry in entries
        )

    return SampleLife(
        told["headline"],
        told["summary"],
        stations(told["positions"]),
        stations(told["schools"]),
        stations(told["organizations"]),
        stations(told["volunteering"]),
        stations(told["events"]),
        tuple(told["skills"]),
        tuple(told["languages"]),
    )


def _unheard(_progress: Progress) -> None:
    """Nobody watches how far it is."""
