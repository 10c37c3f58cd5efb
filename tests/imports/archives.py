"""Archives made for a test, and the short way from one to its plan."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from cordially.domain.imports import Cells, Counts, Known, Problem
from cordially.imports.limits import Limits
from cordially.imports.planning import Plan, make_plan
from cordially.imports.reading import Contents, read_archive

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
OLD_HEADER = "First Name,Last Name,Email Address,Company,Position,Connected On"
PREAMBLE = 'Notes:\n"When exporting your connection data, you may notice …"\n\n'
MESSAGES = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,"
    "DATE,SUBJECT,CONTENT,FOLDER"
)
LETTER = (
    "2-a==,,Anna,www.linkedin.com/in/anna-k,Me,www.linkedin.com/in/me,"
    "2026-01-01 08:00:00 UTC,,Hi,INBOX"
)


def table(*rows: str, header: str = HEADER) -> str:
    return "\n".join((header, *rows)) + "\n"


def zipped(folder: Path, name: str, files: Mapping[str, str | bytes]) -> Path:
    path = folder / name
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for inside, content in files.items():
            archive.writestr(inside, content)
    return path


def zip_bytes(files: Mapping[str, str | bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for inside, content in files.items():
            archive.writestr(inside, content)
    return buffer.getvalue()


def unheard(_done: int, _total: int) -> None:
    """Nobody listens to how far it is."""


def read(path: Path, limits: Limits | None = None) -> Contents:
    return read_archive(path, limits or Limits(), unheard)


def plan(path: Path, known: Known | None = None) -> Plan:
    return make_plan(read(path), known or Known.nothing(), unheard)


def plan_of(folder: Path, content: str | bytes, known: Known | None = None) -> Plan:
    """The plan of a single Connections.csv."""
    path = folder / "Connections.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return plan(path, known)


def rows_of(counts: Counts) -> int:
    """How many rows the counts stand for."""
    return (
        counts.new
        + counts.changed
        + counts.unchanged
        + counts.without_name
        + counts.repeated
        + counts.not_kept
    )


def people_of(made: Plan) -> list[tuple[str, str, str, str, str, str]]:
    """Given name, family name, key, company, position and day of each new person."""
    return [
        (cells[2], cells[3], cells[1], cells[4], cells[5], cells[6])
        for cells in made.difference.people()
    ]


def problems_of(made: Plan) -> list[tuple[int, str, bool]]:
    """Line, kind and whether kept of each problem."""
    return [(each.line, each.kind.value, each.kept) for each in made.problems.kept]


def problem(made: Plan) -> Problem:
    """The only problem."""
    (only,) = made.problems.kept
    return only


@dataclass(slots=True)
class Store:
    """What a store knows, put together by hand."""

    people: list[Cells] = field(default_factory=list)
    own: list[Cells] = field(default_factory=list)
    merged: list[Cells] = field(default_factory=list)
    profiles: list[Cells] = field(default_factory=list)
    emails: list[Cells] = field(default_factory=list)
    messages: bytes = b""
    notes: bytes = b""
    made_on: str = ""
    newest: str = ""
    own_profile: str = ""
    requests: list[Cells] = field(default_factory=list)
    invitations: list[Cells] = field(default_factory=list)
    facts: list[Cells] = field(default_factory=list)

    def person(
        self,
        name: str,
        *,
        key: str = "",
        email: str = "",
        day: str = "",
        job: tuple[str, str] = ("", ""),
        marked_on: str = "",
        linkedin: bool = True,
        own: Sequence[str] = ("", "", "", ""),
    ) -> int:
        number = len(self.people) + 1
        given, _, family = name.partition(" ")
        self.people.append((number, given, family, *job, day, key, marked_on, int(linkedin)))
        if any(own):
            self.own.append((number, *own))
        if email:
            self.emails.append((email, number))
        return number

    def known(self) -> Known:
        return Known(
            self.people,
            self.own,
            self.merged,
            self.profiles,
            self.emails,
            self.messages,
            self.notes,
            self.made_on,
            self.newest,
            has_run=bool(self.made_on or self.newest),
            own_profile=self.own_profile,
            state="",
            requests=self.requests,
            invitations=self.invitations,
            facts=self.facts,
        )
