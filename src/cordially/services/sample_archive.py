"""The sample people as LinkedIn would tell of them: an archive of the day they are looked at.

Everything tells days as days ago, so that their histories stay fresh.
"""

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from cordially.domain.messages import Kind

USER_GIVEN = "Ines"
USER_FAMILY = "Falk"
_USER_KEY = "ines-falk-sample"
_ADDRESS = "https://www.linkedin.com/in/"
_INVITATIONS_KEPT = 330
"""So many days of invitations an archive of LinkedIn holds, about."""

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
_INVITATIONS = (
    "From",
    "To",
    "Sent At",
    "Message",
    "Direction",
    "inviterProfileUrl",
    "inviteeProfileUrl",
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
class SampleInvitation:
    """A request that came to the sample user, or an invitation that they sent.

    `key` is the last part of the other's invented address, empty of a member who is gone.
    """

    incoming: bool
    name: str
    key: str
    days_ago: int
    note: str


@dataclass(frozen=True, slots=True)
class SampleStation:
    """Something of the sample user's own life, with when it began and ended in days ago."""

    name: str
    detail: str
    begun_days_ago: int
    ended_days_ago: int | None


@dataclass(frozen=True, slots=True)
class SampleLife:
    """What the sample user's own profile tells."""

    headline: str
    summary: str
    positions: tuple[SampleStation, ...]
    schools: tuple[SampleStation, ...]
    organizations: tuple[SampleStation, ...]
    volunteering: tuple[SampleStation, ...]
    events: tuple[SampleStation, ...]
    skills: tuple[str, ...]
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Samples:
    """The invented people, what was written to them through Cordially, and who asked whom."""

    people: tuple[SamplePerson, ...]
    letters: tuple[SampleLetter, ...]
    invitations: tuple[SampleInvitation, ...]
    life: SampleLife


def write_archive(samples: Samples, folder: Path, today: date, *, made_days_ago: int = 0) -> Path:
    """An unpacked archive of the samples inside `folder`, as if made so many days ago.

    It tells what had happened by then; days are counted from `today`.
    """
    made_on = today - timedelta(days=made_days_ago)
    archive = folder / f"Complete_LinkedInDataExport_{made_on:%m-%d-%Y}"
    archive.mkdir(parents=True)
    known = [person for person in samples.people if person.connected_days_ago >= made_days_ago]
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
        archive / "Invitations.csv",
        _INVITATIONS,
        [
            _invitation(each, today)
            for each in sorted(samples.invitations, key=lambda each: each.days_ago)
            if made_days_ago <= each.days_ago <= made_days_ago + _INVITATIONS_KEPT
        ],
    )
    _write_life(samples.life, archive, today, made_days_ago)
    return archive


def _write_life(life: SampleLife, archive: Path, today: date, made_days_ago: int) -> None:
    """The files that tell of the user; what had not begun yet is not in them."""

    def stations(some: Iterable[SampleStation]) -> list[tuple[str, str, str, str]]:
        return [
            (
                each.name,
                each.detail,
                _month(today, each.begun_days_ago),
                _month(today, each.ended_days_ago, made_days_ago),
            )
            for each in some
            if each.begun_days_ago >= made_days_ago
        ]

    _write_file(
        archive / "Profile.csv",
        ("First Name", "Last Name", "Headline", "Summary"),
        [(USER_GIVEN, USER_FAMILY, life.headline, life.summary)],
    )
    for name, header, some in (
        ("Positions", ("Company Name", "Title", "Started On", "Finished On"), life.positions),
        ("Education", ("School Name", "Degree Name", "Start Date", "End Date"), life.schools),
        ("Organizations", ("Name", "Position", "Started On", "Finished On"), life.organizations),
        ("Volunteering", ("Company Name", "Role", "Started On", "Finished On"), life.volunteering),
    ):
        _write_file(archive / f"{name}.csv", header, stations(some))
    _write_file(archive / "Skills.csv", ("Name",), [(name,) for name in life.skills])
    _write_file(
        archive / "Languages.csv", ("Name", "Proficiency"), [(name, "") for name in life.languages]
    )
    _write_file(
        archive / "Events.csv",
        ("Event Name", "Event Time"),
        [
            (each.name, f"{_english(today, each.begun_days_ago)} 9:00 AM")
            for each in life.events
            if each.begun_days_ago >= made_days_ago
        ],
    )


def _connection(person: SamplePerson, today: date, *, is_old: bool) -> tuple[str, ...]:
    job = (person.company, person.position)
    if is_old and person.job_before is not None:
        job = person.job_before
    return (
        person.given_name,
        person.family_name,
        f"{_ADDRESS}{person.key}",
        "",
        *job,
        _day(today - timedelta(days=person.connected_days_ago)),
    )


def _message(person: SamplePerson, message: SampleMessage, today: date) -> tuple[str, ...]:
    user = (f"{USER_GIVEN} {USER_FAMILY}", f"{_ADDRESS}{_USER_KEY}")
    other = (person.name, f"{_ADDRESS}{person.key}")
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


def _invitation(invitation: SampleInvitation, today: date) -> tuple[str, ...]:
    user = (f"{USER_GIVEN} {USER_FAMILY}", f"{_ADDRESS}{_USER_KEY}")
    other = (invitation.name, f"{_ADDRESS}{invitation.key}" if invitation.key else "")
    asking, asked = (other, user) if invitation.incoming else (user, other)
    day = today - timedelta(days=invitation.days_ago)
    return (
        asking[0],
        asked[0],
        f"{day.month}/{day.day}/{day:%y}, {1 + invitation.days_ago % 4}:05 AM",
        invitation.note,
        "INCOMING" if invitation.incoming else "OUTGOING",
        asking[1],
        asked[1],
    )


def _day(day: date) -> str:
    return f"{day.day:02} {_MONTHS[day.month - 1]} {day.year}"


def _english(today: date, days_ago: int) -> str:
    day = today - timedelta(days=days_ago)
    return f"{_MONTHS[day.month - 1]} {day.day}, {day.year}"


def _month(today: date, days_ago: int | None, made_days_ago: int = 0) -> str:
    """The month of a day; none of one that is not there, or was to come."""
    if days_ago is None or days_ago < made_days_ago:
        return ""
    day = today - timedelta(days=days_ago)
    return f"{_MONTHS[day.month - 1]} {day.year}"


def _write_file(path: Path, header: tuple[str, ...], lines: Sequence[tuple[str, ...]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(lines)
