"""What was found in mails from LinkedIn that the user handed over."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from cordially.domain.requests import Arrived


class MailProblemKind(StrEnum):
    """Why a mail was passed over."""

    NO_MAIL = "no-mail"
    TOO_LARGE = "too-large"
    TOO_MANY_PARTS = "too-many-parts"
    TOO_LONG_HEADERS = "too-long-headers"
    TOO_MANY_MAILS = "too-many-mails"
    FILE_UNREADABLE = "file-unreadable"


@dataclass(frozen=True, slots=True)
class MailProblem:
    """One mail that could not be read: `place` counts from 1 in `file`, 0 is the file itself."""

    file: str
    place: int
    kind: MailProblemKind


@dataclass(frozen=True, slots=True)
class Accepted:
    """Somebody accepted an invitation of the user's, as LinkedIn wrote.

    `profile` is a normalised key or empty; `at` is UTC, None where the mail does not say.
    """

    name: str
    profile: str
    headline: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class MailFound:
    """All that some mails tell; `ignored` counts those about something else.

    `problems` names the first thousand of `problem_count` mails that could not be read.
    """

    arrived: tuple[Arrived, ...] = ()
    accepted: tuple[Accepted, ...] = ()
    ignored: int = 0
    problems: tuple[MailProblem, ...] = ()
    problem_count: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether there is neither a request nor an acceptance in them."""
        return not self.arrived and not self.accepted
