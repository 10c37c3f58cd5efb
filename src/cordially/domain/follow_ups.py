"""What follows a meeting or a new connection: promises, thanks, and what is due."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from cordially.domain.messages import CompositionId
from cordially.domain.people import PersonId

ReminderId = NewType("ReminderId", int)


class ReminderKind(StrEnum):
    """What is to be remembered about a person.

    WELCOME is proposed by the program for each new connection; GOOD_FOR tells what the
    person could be valuable for and is never due; INTRODUCE and REFERRAL name another.
    """

    WELCOME = "welcome"
    THANK = "thank"
    INTRODUCE = "introduce"
    TELL_HOW_IT_WENT = "tell-how-it-went"
    GOOD_FOR = "good-for"
    REFERRAL = "referral"
    GET_IN_TOUCH = "get-in-touch"


@dataclass(frozen=True, slots=True)
class Reminder:
    """One line that the user recorded; `due_on` None is never due.

    `other` is the second person of an introduction or a referral. `done_at` is UTC.
    """

    id: ReminderId
    kind: ReminderKind
    person: PersonId
    person_name: str
    other: PersonId | None
    other_name: str
    text: str
    due_on: date | None
    made_at: datetime
    done_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """Something to do about a person now, with why now.

    `reminder` is None for a welcome, which nobody recorded. `since` is the day the reason
    began: of the connection, or the day it was due on. `composition` is what was begun.
    """

    kind: ReminderKind
    person: PersonId
    name: str
    text: str
    since: date
    reminder: ReminderId | None = None
    other: PersonId | None = None
    other_name: str = ""
    composition: CompositionId | None = None
