"""Sample people to look around with, brought in the way real people are.

The file of samples tells days as days ago, so that their histories stay fresh.
"""

import csv
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from cordially.domain.clock import Clock
from cordially.domain.imports import Progress
from cordially.domain.messages import Answer, Kind
from cordially.domain.people import Column, Filter, PersonId
from cordially.domain.typed import line_of
from cordially.services.service_set import ServiceSet
from cordially.system.resources import resources

USER_GIVEN = "Ines"
USER_FAMILY = "Falk"
_USER_KEY = "ines-falk-sample"

_CONNECTIONS = (
    "First Name",
    "Last Name",
    "URL",
    "Email Address",
    "Company",
    "Position",
    "Connected On",
)
_MESSAGES = (
    "CONVERSATION ID",
    "CONVERSATION TITLE",
    "FROM",
    "SENDER PROFILE URL",
    "TO",
    "RECIPIENT PROFILE URLS",
    "DATE",
    "SUBJECT",
    "CONTENT",
    "FOLDER",
)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class SampleMessage:
    """One message between the sample user and a sample person."""

    from_user: bool
    days_ago: int
    text: str


@dataclass(frozen=True, slots=True)
class SamplePerson:
    """One invented person: what LinkedIn would say, and what the user would know.

    `job_before` is the company and the position that LinkedIn told of a year ago, where
    they were others.
    """

    number: int
    given_name: str
    family_name: str
    company: str
    position: str
    connected_days_ago: int
    how_we_met: str
    tags: tuple[str, ...]
    note: str
    salutation: str
    job_before: tuple[str, str] | None
    messages: tuple[SampleMessage, ...]

    @property
    def key(self) -> str:
        """The last part of the invented profile address."""
        return f"sample-person-{self.number}"

    @property
    def name(self) -> str:
        """Given name, then family name."""
        return f"{self.given_name} {self.family_name}".strip()


@dataclass(frozen=True, slots=True)
class SampleLetter:
    """A message that the sample user wrote to some people, one by one, long ago.

    `lines` pairs the profile key of each with the line that only they got.
    """

    title: str
    kind: Kind
    days_ago: int
    text: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Samples:
    """The invented people, and what was written to them through Cordially."""

    people: tuple[SamplePerson, ...]
    letters: tuple[SampleLetter, ...]


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
        archive = write_archive(samples.people, Path(place), clock.today())
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
    """The invented people and letters that `file` holds."""
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
    return Samples(people, letters)


def write_archive(
    people: tuple[SamplePerson, ...], folder: Path, today: date, *, made_days_ago: int = 0
) -> Path:
    """An unpacked archive of the samples inside `folder`, as if made so many days ago.

    It tells what had happened by then; days are counted from `today`.
    """
    made_on = today - timedelta(days=made_days_ago)
    archive = folder / f"Complete_LinkedInDataExport_{made_on:%m-%d-%Y}"
    archive.mkdir(parents=True)
    known = [person for person in people if person.connected_days_ago >= made_days_ago]
    _write_file(
        archive / "Connections.csv",
        _CONNECTIONS,
        [
            _connection(person, today, is_old=made_days_ago > 0)
            for person in sorted(known, key=lambda person: person.connected_days_ago)
        ],
    )
    _write_file(
        archive / "messages.csv",
        _MESSAGES,
        [
            _message(person, message, today)
            for person in known
            for message in person.messages
            if message.days_ago >= made_days_ago
        ],
    )
    _write_file(
        archive / "Profile.csv",
        ("First Name", "Last Name", "Headline"),
        [(USER_GIVEN, USER_FAMILY, "Grid storage, and the people behind it")],
    )
    return archive


def _connection(person: SamplePerson, today: date, *, is_old: bool) -> tuple[str, ...]:
    job = (person.company, person.position)
    if is_old and person.job_before is not None:
        job = person.job_before
    return (
        person.given_name,
        person.family_name,
        f"https://www.linkedin.com/in/{person.key}",
        "",
        *job,
        _day(today - timedelta(days=person.connected_days_ago)),
    )


def _message(person: SamplePerson, message: SampleMessage, today: date) -> tuple[str, ...]:
    user = (f"{USER_GIVEN} {USER_FAMILY}", f"https://www.linkedin.com/in/{_USER_KEY}")
    other = (
        f"{person.given_name} {person.family_name}".strip(),
        f"https://www.linkedin.com/in/{person.key}",
    )
    sender, reader = (user, other) if message.from_user else (other, user)
    moment = today - timedelta(days=message.days_ago)
    return (
        f"2-sample{person.number}==",
        "",
        sender[0],
        sender[1],
        reader[0],
        reader[1],
        f"{moment:%Y-%m-%d} {8 + person.number % 9:02}:{person.number % 60:02}:00 UTC",
        "",
        message.text,
        "INBOX",
    )


def _day(day: date) -> str:
    return f"{day.day:02} {_MONTHS[day.month - 1]} {day.year}"


def _write_file(path: Path, header: tuple[str, ...], lines: list[tuple[str, ...]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(lines)


def _unheard(_progress: Progress) -> None:
    """Nobody watches how far it is."""
