"""What follows a meeting or a new connection: promises, thanks, and what is due."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NewType

from cordially.domain.messages import CompositionId
from cordially.domain.people import PersonId, Tie

ReminderId = NewType("ReminderId", int)

WELCOME_WITHIN_DAYS = 30
"""A welcome note is proposed to nobody who is connected for longer."""

WELCOME_AFTER_DAYS = 2
"""So many days after the day of the connection the welcome note is due."""


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

    @property
    def names_another(self) -> bool:
        """Whether two people belong to it."""
        return self in {ReminderKind.INTRODUCE, ReminderKind.REFERRAL}


RECORDED_KINDS = (
    ReminderKind.THANK,
    ReminderKind.INTRODUCE,
    ReminderKind.TELL_HOW_IT_WENT,
    ReminderKind.GOOD_FOR,
    ReminderKind.REFERRAL,
    ReminderKind.GET_IN_TOUCH,
)
"""What the user records, in the order in which it is offered."""

_DAYS = {
    ReminderKind.WELCOME: WELCOME_AFTER_DAYS,
    ReminderKind.THANK: 2,
    ReminderKind.INTRODUCE: 3,
    ReminderKind.TELL_HOW_IT_WENT: 14,
    ReminderKind.REFERRAL: 14,
    ReminderKind.GET_IN_TOUCH: 90,
}


def usual_due_day(kind: ReminderKind, today: date) -> date | None:
    """When something recorded today comes back if no day is named; None for never.

    Own figures: thanks are soon stale, and how something went is known after a while.
    """
    days = _DAYS.get(kind)
    return None if days is None else today + timedelta(days=days)


@dataclass(frozen=True, slots=True)
class Reminder:
    """One line that the user recorded; `due_on` None is never due.

    `other` is the second person of an introduction or a referral. `done_at` is UTC: when the
    user said so, or when the letter begun for it went out.
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
    composition: CompositionId | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """Something to do about a person, with why now.

    `reminder` is None for a welcome, which nobody recorded. `since` is the day the reason
    began: of the connection, or of what was recorded. `due_on` may lie ahead by a few days.
    `composition` is what was begun. `last_contact` and `tie` are those of the person.
    """

    kind: ReminderKind
    person: PersonId
    name: str
    text: str
    since: date
    due_on: date
    reminder: ReminderId | None = None
    other: PersonId | None = None
    other_name: str = ""
    composition: CompositionId | None = None
    last_contact: date | None = None
    tie: Tie = Tie.QUIET
