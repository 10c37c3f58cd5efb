"""Invitations the user sends: on which ground, when, and what became of them."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NewType

from cordially.domain.messages import CompositionId
from cordially.domain.people import PersonId

InvitationId = NewType("InvitationId", int)
IntroductionId = NewType("IntroductionId", int)


class Ground(StrEnum):
    """Why somebody is invited (practice P30); NONE only when overruled in words."""

    KNOW_EACH_OTHER = "know-each-other"
    INTRODUCTION = "introduction"
    CROSSED_PATHS = "crossed-paths"
    COMPANY = "company"
    PROFESSIONAL = "professional"
    OLD_CONTACT = "old-contact"
    NONE = "none"


class Outcome(StrEnum):
    """What became of an invitation; DECLINED covers those that were ignored."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class InvitationStanding(StrEnum):
    """Where an invitation stands."""

    DRAFT = "draft"
    AWAITING = "awaiting"
    WAITING = "waiting"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Invitation:
    """One invitation. `composition` holds its note, None where only an archive tells of it.

    `name` and `profile` (normalised key) may be empty, not both. `sent_at` (UTC) is when it
    counts as sent; `handed_over` that it was copied and nobody said yet what became of it.
    `connected` says that the two are connected by now. `overruled` is why it goes out
    without a ground.
    """

    id: InvitationId
    person: PersonId | None
    profile: str
    name: str
    headline: str
    ground: Ground | None
    ground_words: str
    overruled: str
    composition: CompositionId | None
    note: str
    created_at: datetime
    sent_at: datetime | None
    handed_over: bool
    outcome: Outcome | None
    outcome_at: datetime | None
    connected: bool

    @property
    def has_ground(self) -> bool:
        """Whether a ground is chosen; NONE counts only where it was overruled in words."""
        if self.ground is Ground.NONE:
            return bool(self.overruled.strip())
        return self.ground is not None

    @property
    def is_answered(self) -> bool:
        """Whether the question that the ground asks is answered; NONE asks none."""
        return self.ground is Ground.NONE or bool(self.ground_words.strip())

    @property
    def standing(self) -> InvitationStanding:
        """Where it stands; what the user said holds before what an archive shows."""
        if self.outcome is not None:
            return InvitationStanding(self.outcome.value)
        if self.connected:
            return InvitationStanding.ACCEPTED
        if self.sent_at is not None:
            return InvitationStanding.WAITING
        return InvitationStanding.AWAITING if self.handed_over else InvitationStanding.DRAFT


@dataclass(frozen=True, slots=True)
class PaceSettings:
    """How fast one invites: own budgets, and what LinkedIn allows, each to be changed.

    `notes_a_month` is None where the account has no limit. `quiet_weeks` is how long after
    a refusal nobody is asked again, `lock_weeks` how long LinkedIn itself refuses it after
    a withdrawal, `old_weeks` from when a waiting one is offered for withdrawal.
    """

    a_week: int = 40
    a_day: int = 8
    notes_a_month: int | None = 5
    quiet_weeks: int = 26
    lock_weeks: int = 3
    old_weeks: int = 3


def quiet_until(invitation: Invitation, settings: PaceSettings) -> date | None:
    """Until when nobody is asked again after this one; None where it was not refused.

    A withdrawal counts, for as long as the quiet time or LinkedIn's own lock, the longer.
    """
    at = invitation.outcome_at
    if at is None or invitation.outcome is Outcome.ACCEPTED:
        return None
    weeks = settings.quiet_weeks
    if invitation.outcome is Outcome.WITHDRAWN:
        weeks = max(weeks, settings.lock_weeks)
    return at.astimezone().date() + timedelta(weeks=weeks)


@dataclass(frozen=True, slots=True)
class Pace:
    """How many went out, and how much room is left today, notes included."""

    settings: PaceSettings
    sent_this_week: int
    sent_today: int
    notes_this_month: int

    @property
    def room_today(self) -> int:
        """How many more may go today without breaking the week's or the day's budget.

        A break saves nothing up: each week has its own budget.
        """
        week = self.settings.a_week - self.sent_this_week
        return max(0, min(week, self.settings.a_day - self.sent_today))

    @property
    def notes_left(self) -> int | None:
        """How many personal notes are left this month; None where there is no limit."""
        most = self.settings.notes_a_month
        return None if most is None else max(0, most - self.notes_this_month)

    @property
    def few_today(self) -> int:
        """How many are offered today: as many as there is room for, and notes are left."""
        left = self.notes_left
        return self.room_today if left is None else min(self.room_today, left)


@dataclass(frozen=True, slots=True)
class AcceptedBy:
    """How many of those who were invited on a ground, and no longer wait, accepted."""

    ground: Ground
    invited: int
    accepted: int


class IntroductionStanding(StrEnum):
    """How far asking for an introduction has come (practice P31)."""

    DRAFT = "draft"
    ASKED = "asked"
    INTRODUCED = "introduced"
    DECLINED = "declined"
    THANKED = "thanked"


@dataclass(frozen=True, slots=True)
class Introduction:
    """Somebody asked to introduce the user to somebody else; kept for good.

    `composition` is the letter that asks, `thanks` the one that thanks the helper.
    """

    id: IntroductionId
    helper: PersonId
    helper_name: str
    target: PersonId | None
    target_name: str
    about: str
    composition: CompositionId | None
    standing: IntroductionStanding
    made_on: date
    settled_on: date | None
    thanks: CompositionId | None = None
