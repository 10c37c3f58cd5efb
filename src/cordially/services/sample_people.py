"""Sample people to look around with, brought in the way real people are.

The file of samples tells days as days ago, so that their histories stay fresh.
"""

import csv
import json
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

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
    """One invented person: what LinkedIn would say, and what the user would know."""

    number: int
    given_name: str
    family_name: str
    company: str
    position: str
    connected_days_ago: int
    how_we_met: str
    tags: tuple[str, ...]
    note: str
    messages: tuple[SampleMessage, ...]

    @property
    def key(self) -> str:
        """The last part of the invented profile address."""
        return f"sample-person-{self.number}"


def read_samples(file: Path) -> tuple[SamplePerson, ...]:
    """The invented people that `file` holds."""
    return tuple(
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
            tuple(
                SampleMessage(message["from"] == "user", message["days_ago"], message["text"])
                for message in entry["messages"]
            ),
        )
        for number, entry in enumerate(json.loads(file.read_text("utf-8"))["people"], 1)
    )


def write_archive(people: tuple[SamplePerson, ...], folder: Path, today: date) -> Path:
    """An unpacked archive of the samples inside `folder`, as if made `today`."""
    archive = folder / f"Complete_LinkedInDataExport_{today:%m-%d-%Y}"
    archive.mkdir(parents=True)
    _write(
        archive / "Connections.csv",
        _CONNECTIONS,
        [
            (
                person.given_name,
                person.family_name,
                f"https://www.linkedin.com/in/{person.key}",
                "",
                person.company,
                person.position,
                _day(today - timedelta(days=person.connected_days_ago)),
            )
            for person in sorted(people, key=lambda person: person.connected_days_ago)
        ],
    )
    _write(
        archive / "messages.csv",
        _MESSAGES,
        [_message(person, message, today) for person in people for message in person.messages],
    )
    _write(
        archive / "Profile.csv",
        ("First Name", "Last Name", "Headline"),
        [(USER_GIVEN, USER_FAMILY, "Grid storage, and the people behind it")],
    )
    return archive


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


def _write(path: Path, header: tuple[str, ...], lines: list[tuple[str, ...]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(lines)


def fill_with_samples() -> None: ...
