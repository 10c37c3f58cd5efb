"""A person one knows, and what is known about them."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple, NewType

PersonId = NewType("PersonId", int)


class Tie(StrEnum):
    """How close a person is: proposed from history, corrected by hand."""

    STRONG = "strong"
    WARM = "warm"
    QUIET = "quiet"


class Origin(StrEnum):
    """Where a piece of knowledge came from."""

    LINKEDIN = "linkedin"
    HAND = "hand"


@dataclass(frozen=True, slots=True)
class Facts:
    """What one source says about a person; an empty string says nothing."""

    given_name: str = ""
    family_name: str = ""
    company: str = ""
    position: str = ""

    def over(self, other: "Facts") -> "Facts":
        """These facts, each empty one filled from `other`."""
        return Facts(
            self.given_name or other.given_name,
            self.family_name or other.family_name,
            self.company or other.company,
            self.position or other.position,
        )

    @property
    def full_name(self) -> str:
        """Given name, then family name."""
        return f"{self.given_name} {self.family_name}".strip()


class SalutationState(StrEnum):
    """How sure the salutation is: sure by itself, to be asked, or given by the user."""

    SURE = "sure"
    ASK = "ask"
    GIVEN = "given"


@dataclass(frozen=True, slots=True)
class Salutation:
    """The name a message addresses a person by, as in "Hi Maria"."""

    name: str
    state: SalutationState


@dataclass(frozen=True, slots=True)
class Note:
    """A private note on a person."""

    id: int
    text: str
    written_at: datetime
    origin: Origin


@dataclass(frozen=True, slots=True)
class GoodFor:
    """What a person could be valuable for, as the user recorded it; `id` is the reminder's."""

    id: int
    text: str


class EventKind(StrEnum):
    """What a line of a person's timeline tells."""

    CONNECTED = "connected"
    ADDED = "added"
    WROTE = "wrote"
    ANSWERED = "answered"
    SENT = "sent"
    SENT_CORRECTED = "sent-corrected"
    NO_LONGER_CONNECTED = "no-longer-connected"
    NEW_JOB = "new-job"
    INVITED = "invited"
    INVITATION_ACCEPTED = "invitation-accepted"
    INVITATION_DECLINED = "invitation-declined"
    INVITATION_WITHDRAWN = "invitation-withdrawn"
    ASKED_YOU = "asked-you"
    REQUEST_ACCEPTED = "request-accepted"
    CONTEXT_ASKED = "context-asked"
    REQUEST_ANSWERED = "request-answered"
    REQUEST_IGNORED = "request-ignored"
    REQUEST_DECLINED = "request-declined"
    REQUEST_NOT_KNOWN = "request-not-known"
    REQUEST_REPORTED = "request-reported"
    INTRODUCTION_ASKED = "introduction-asked"
    INTRODUCED = "introduced"
    INTRODUCTION_DECLINED = "introduction-declined"
    TO_THANK = "to-thank"
    TO_INTRODUCE = "to-introduce"
    TO_TELL = "to-tell"
    TO_GET_IN_TOUCH = "to-get-in-touch"
    GOOD_FOR = "good-for"
    FOLLOWED_UP = "followed-up"
    REFERRED = "referred"
    LEFT_ALONE = "left-alone"
    WRITTEN_TO_AGAIN = "written-to-again"


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a person's timeline; `text` is what was written, or empty.

    `day` is set for events known only by their day; `at` (UTC) for the others. `job`
    holds the company and the position that a new job has, each empty where it stayed.
    """

    kind: EventKind
    at: datetime | None
    day: date | None
    text: str
    hand_over: int | None = None
    job: Facts | None = None


@dataclass(frozen=True, slots=True)
class History:
    """Counts that a tie is proposed from; times are UTC."""

    written: int = 0
    received: int = 0
    last_contact: datetime | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Everything known about one person, as the contacts' side shows it.

    `left_alone_since` is set while nothing is to be written to them.
    """

    id: PersonId
    linkedin: Facts
    own: Facts
    profile: str
    emails: tuple[str, ...]
    connected_on: date | None
    salutation: Salutation
    tie: Tie
    tie_by_hand: bool
    how_we_met: str
    tags: tuple[str, ...]
    notes: tuple[Note, ...]
    history: History
    origin: Origin
    no_longer_connected_on: date | None = None
    put_away_at: datetime | None = None
    timeline: tuple[Event, ...] = field(default=())
    left_alone_since: date | None = None
    left_alone_reason: str = ""
    good_for: tuple[GoodFor, ...] = ()

    @property
    def facts(self) -> Facts:
        """What holds: the user's own words where there are any, else LinkedIn's."""
        return self.own.over(self.linkedin)


class PersonRow(NamedTuple):
    """One line of the contacts table.

    A tuple rather than a dataclass because 30,000 of them are built at start.
    `connected_on` and `last_contact` are ISO texts or empty, so that they sort as they
    stand; `marks` holds the letters of `Mark`.
    """

    id: PersonId
    given_name: str
    family_name: str
    company: str
    position: str
    connected_on: str
    last_contact: str
    tie: str
    marks: str

    @property
    def name(self) -> str:
        """Given name, then family name."""
        return f"{self.given_name} {self.family_name}".strip()


class Mark(StrEnum):
    """Single letters in `PersonRow.marks`."""

    ASK_SALUTATION = "s"
    NO_LONGER_CONNECTED = "n"
    SAME_NAME = "d"


class Column(StrEnum):
    """What the contacts table is sorted by."""

    NAME = "name"
    FAMILY_NAME = "family-name"
    COMPANY = "company"
    POSITION = "position"
    CONNECTED = "connected"
    LAST_CONTACT = "last-contact"
    TIE = "tie"


@dataclass(frozen=True, slots=True)
class Filter:
    """Which people are wanted; every part that is set must hold.

    `silent_for_days` keeps people without contact for so many days, those never
    written to included; `query` is searched as the user types it.
    """

    query: str = ""
    ties: frozenset[Tie] = frozenset()
    tags: frozenset[str] = frozenset()
    companies: frozenset[str] = frozenset()
    how_we_met: frozenset[str] = frozenset()
    silent_for_days: int | None = None
    put_away: bool = False
    ask_salutation: bool = False


@dataclass(frozen=True, slots=True)
class Counted:
    """A value that people can be filtered by, and how many of them have it."""

    value: str
    people: int


@dataclass(frozen=True, slots=True)
class LeftAlone:
    """Somebody who is not to be written to: since when, and the reason that was kept."""

    name: str
    since: date
    reason: str
