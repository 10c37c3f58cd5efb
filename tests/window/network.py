"""A small network of invented people, before and after somebody accepted an invitation."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from benchmarks.archive import write_archive
from benchmarks.people import Somebody
from tests.window.user import Archive

_OWNER = ("Robin Testowner", "https://www.linkedin.com/in/robin-testowner")
_ADDRESS = "https://www.linkedin.com/in/"
_HEADER = (
    "From",
    "To",
    "Sent At",
    "Message",
    "Direction",
    "inviterProfileUrl",
    "inviteeProfileUrl",
)


@dataclass(frozen=True, slots=True)
class Asking:
    """Somebody who asks to connect, and what they wrote."""

    name: str
    note: str


KNOWN = ("Otto Brunner", "Marta Oliva", "Pelle Strand", "Greta Novak")
ASKING = (
    Asking("Selma Kurz", "Robin, Otto Brunner showed me the hinge you forged for the boat shed."),
    Asking("Boris Vance", "We help workshops like yours win 30 customers a month. Free today?"),
    Asking("Carla Mendes", "I'd like to add you to my professional network on LinkedIn."),
    Asking("Dario Conti", ""),
    Asking("Edda Frank", "Robin, you lent me a folding rule at the tool library in May."),
    Asking("Felix Horn", ""),
)
"""The first asked last."""


def archives(folder: Path, invited: str, key: str) -> tuple[Archive, Archive]:
    """The network with requests, and as it is once `invited` has accepted today."""
    today = datetime.now(UTC).date()
    known = tuple(
        _somebody(name, today - timedelta(days=400 + at)) for at, name in enumerate(KNOWN)
    )
    now = (*known, _somebody(invited, today, key))
    return (
        _archive(folder / f"Complete_LinkedInDataExport_{today:%m-%d-%Y}.zip", known, today),
        _archive(folder / f"Complete_LinkedInDataExport_{today:%m-%d-%Y}-2.zip", now, today),
    )


def _archive(path: Path, people: Sequence[Somebody], today: date) -> Archive:
    write_archive(path, people, invitations=_invitations(today))
    return Archive(path, tuple(people))


def _somebody(name: str, connected_on: date, key: str = "") -> Somebody:
    given, family = name.split(" ")
    address = key or f"{given}-{family}-test".lower()
    return Somebody(given, family, "Boatworks", "Smith", address, "", connected_on)


def _invitations(today: date) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_HEADER)
    for days_ago, asking in enumerate(ASKING, 1):
        day = today - timedelta(days=days_ago)
        writer.writerow(
            [
                asking.name,
                _OWNER[0],
                f"{day.month}/{day.day}/{day:%y}, 9:05 AM",
                asking.note,
                "INCOMING",
                f"{_ADDRESS}{asking.name.lower().replace(' ', '-')}-test",
                _OWNER[1],
            ]
        )
    return out.getvalue()
