"""What is read out of an archive and what the store knows, as reading and comparing need it."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class ProblemKind(StrEnum):
    """Everything that can be wrong with a row or a file, by the identifier of its wording.

    `value` of the problem is what stood there, or the figure the sentence names.
    """

    DATE_UNREADABLE = "date-unreadable"
    ADDRESS_UNREADABLE = "address-unreadable"
    CELLS_MISSING = "cells-missing"
    CELLS_TOO_MANY = "cells-too-many"
    QUOTE_UNCLOSED = "quote-unclosed"
    NO_NAME_NO_ADDRESS = "no-name-no-address"
    TEXT_CUT = "text-cut"
    TOO_LONG = "too-long"
    NUL_REMOVED = "nul-removed"
    CHARACTERS_LOST = "characters-lost"
    LETTERS_REPAIRED = "letters-repaired"
    ENCODING_MIXED = "encoding-mixed"
    CUT_OFF = "cut-off"
    FILE_DAMAGED = "file-damaged"
    FILE_LOCKED = "file-locked"
    FILE_TWICE = "file-twice"
    HEADER_MISSING = "header-missing"
    COLUMN_TWICE = "column-twice"
    NOBODY_LISTED = "nobody-listed"
    NOTE_WITHOUT_PERSON = "note-without-person"
    MESSAGE_WITHOUT_TIME = "message-without-time"
    DIRECTION_UNKNOWN = "direction-unknown"
    INVITATION_WITHOUT_TIME = "invitation-without-time"
    ROWS_LEFT_OUT = "rows-left-out"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that could not be read as it stands.

    `line` is the physical line where the row begins, from 1; 0 means the whole file.
    `kept` says whether what could be read of it was taken.
    """

    file: str
    line: int
    kept: bool
    kind: ProblemKind
    value: str = ""


class Age(StrEnum):
    """How an archive stands to the newest one that was brought in before."""

    FIRST = "first"
    NEWER = "newer"
    SAME = "same"
    OLDER = "older"


class Withheld(StrEnum):
    """Why nobody is marked as no longer connected, though people are missing."""

    PARTIAL_FILE = "partial-file"
    ROWS_UNREAD = "rows-unread"
    OLDER = "older"
    TOO_MANY = "too-many"


class ChangeKind(StrEnum):
    """What a change to a person tells."""

    NEW_JOB = "new-job"
    NEW_NAME = "new-name"
    NEW_ADDRESS = "new-address"
    NEW_EMAIL = "new-email"
    NEW_DAY = "new-day"
    CONNECTED_AGAIN = "connected-again"


@dataclass(frozen=True, slots=True)
class Counts:
    """Rows of Connections.csv, messages, requests and invitations, by what becomes of them.

    Rows of Connections.csv = new + changed + unchanged + without_name + repeated + not_kept;
    rows without any value count nowhere. `missing` are people whom a newer whole archive
    does not list; how many of them are marked, the preview and the choice of the user decide.

    `requests_connected` of the `requests_new` are from people who are connected by now, so
    that nobody has to consider them; `filled` counts requests and invitations known before
    of which the archive tells more. `facts_changed` counts the facts of the user's own
    background that come, go or change.
    """

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    without_name: int = 0
    repeated: int = 0
    not_kept: int = 0
    missing: int = 0
    messages_new: int = 0
    messages_unchanged: int = 0
    notes_new: int = 0
    requests_new: int = 0
    requests_connected: int = 0
    requests_unchanged: int = 0
    invitations_new: int = 0
    invitations_unchanged: int = 0
    filled: int = 0
    facts_changed: int = 0

    @property
    def requests_to_consider(self) -> int:
        """The new requests of people who are not connected."""
        return self.requests_new - self.requests_connected


class ChunkKind(StrEnum):
    """What the rows of a chunk are; each is written by statements of its own.

    A person is named by its id where it is positive; -1, -2, … are the first, the
    second, … of the new people of this import.

    PEOPLE (person, profile, given_name, family_name, company, position, connected_on,
    salutation, salutation_state, given_key, family_key, searched words) · PROFILES (person, key)
    · EMAILS (person, address) · CHANGES (person, field, before, after)
    · MARKS (person,) · REWORDED (person,) people to be indexed anew
    · MESSAGES (number from 0, digest, digest by names, at, sender, from_user, counted,
    title, text) · PARTICIPANTS (number of the message, profile key)
    · NOTES (person, text, written_at, digest)
    · REQUESTS (digest, profile, name, note, asked_at)
    · INVITATIONS (digest, profile, name, note, sent_at)
    · FILLS (table, id, field, after) what a request or an invitation lacked
    · FACTS (kind, name, detail, begun, ended) of the user.
    """

    PEOPLE = "people"
    PROFILES = "profiles"
    EMAILS = "emails"
    CHANGES = "changes"
    MARKS = "marks"
    REWORDED = "reworded"
    MESSAGES = "messages"
    PARTICIPANTS = "participants"
    NOTES = "notes"
    REQUESTS = "requests"
    INVITATIONS = "invitations"
    FILLS = "fills"
    FACTS = "facts"


Cells = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Archive:
    """Which file was read, and what tells its age; days are ISO texts or empty.

    `made_on` stands in the file's name. `whole` says whether it lists connections.
    """

    kind: str
    file_name: str
    made_on: str
    newest_connection: str
    has_connections: bool


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose archive it is, as far as its files tell."""

    given_name: str = ""
    family_name: str = ""
    profile: str = ""
    emails: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """What the store knows, as plain tuples for the reader.

    `people`: (id, given_name, family_name, company, position, connected_on, profile,
    no_longer_connected_on, from LinkedIn); `own`: (id, given name, family name, company,
    position) of those whom the user described; `merged`: (id it stands for, given_name,
    family_name, connected_on) of people merged into others; `profiles`: (key, id) of
    addresses a person has besides; `emails`: (address, id); `messages` and `notes`: digests
    of 16 bytes, one after the other; `state` changes whenever any of this does.

    `requests`: (id, digest, profile, name, note, when it was asked or came, whether that is
    when it was asked, whether it came out of an archive) of those that nothing makes
    suspicious; `invitations`: (id, digest or nothing, profile, name, note, when it was sent
    or handed over, whether it counts as sent, whether it was drafted here) of those that
    went out or may have. Moments are UTC as `datetime.isoformat` writes them. `facts`:
    (kind, name, detail, begun, ended) of the user, as archives told them and as they hold.
    """

    people: list[Cells]
    own: list[Cells]
    merged: list[Cells]
    profiles: list[Cells]
    emails: list[Cells]
    messages: bytes
    notes: bytes
    made_on: str
    newest_connection: str
    has_run: bool
    own_profile: str
    state: str
    requests: list[Cells] = field(default_factory=list)
    invitations: list[Cells] = field(default_factory=list)
    facts: list[Cells] = field(default_factory=list)

    @classmethod
    def nothing(cls) -> "Known":
        """What an empty store knows."""
        return cls([], [], [], [], [], b"", b"", "", "", has_run=False, own_profile="", state="")


class Stage(StrEnum):
    """What a running import is at."""

    READING = "reading"
    COMPARING = "comparing"
    WRITING = "writing"
