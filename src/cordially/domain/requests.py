"""Connection requests that came in, and what the user decided about each."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from cordially.domain.messages import CompositionId
from cordially.domain.people import PersonId

RequestId = NewType("RequestId", int)
StepId = NewType("StepId", int)


class RequestSource(StrEnum):
    """Where a request was read."""

    ARCHIVE = "archive"
    PASTED = "pasted"
    MAIL = "mail"


class Decision(StrEnum):
    """What the user decided about a request."""

    ACCEPT = "accept"
    ASK_CONTEXT = "ask-context"
    REPLY = "reply"
    IGNORE = "ignore"
    DECLINE = "decline"
    DO_NOT_KNOW = "do-not-know"
    REPORT = "report"
    LATER = "later"


LEAVES_OPEN = frozenset({Decision.ASK_CONTEXT, Decision.REPLY, Decision.LATER})
"""Decisions after which a request is still to be considered."""


class AcceptReason(StrEnum):
    """Why a request is accepted, in one key (practice P40); OTHER in the user's words."""

    WORKED_TOGETHER = "worked-together"
    SHARED_CONTACT = "shared-contact"
    THEIR_WORK = "their-work"
    SAME_FIELD = "same-field"
    EVENT = "event"
    OTHER = "other"


class Suspicion(StrEnum):
    """Why a mail may not be what it says it is."""

    OTHER_SENDER = "other-sender"
    LOOKALIKE_SENDER = "lookalike-sender"
    SEVERAL_SENDERS = "several-senders"
    LINKS_ELSEWHERE = "links-elsewhere"
    NOT_SIGNED = "not-signed"


class RequestStanding(StrEnum):
    """Where a request stands.

    ACCEPTING tells that a note was begun and nobody said yet that it was sent; CONNECTED
    that the two are connected by now, whoever said so.
    """

    TO_CONSIDER = "to-consider"
    ACCEPTING = "accepting"
    ASKED = "asked"
    LATER = "later"
    ACCEPTED = "accepted"
    IGNORED = "ignored"
    DECLINED = "declined"
    NOT_KNOWN = "not-known"
    REPORTED = "reported"
    CONNECTED = "connected"


OPEN_STANDINGS = frozenset(
    {
        RequestStanding.TO_CONSIDER,
        RequestStanding.ACCEPTING,
        RequestStanding.ASKED,
        RequestStanding.LATER,
    }
)

_AFTER = {
    Decision.ACCEPT: RequestStanding.ACCEPTED,
    Decision.ASK_CONTEXT: RequestStanding.ASKED,
    Decision.REPLY: RequestStanding.ASKED,
    Decision.IGNORE: RequestStanding.IGNORED,
    Decision.DECLINE: RequestStanding.DECLINED,
    Decision.DO_NOT_KNOW: RequestStanding.NOT_KNOWN,
    Decision.REPORT: RequestStanding.REPORTED,
    Decision.LATER: RequestStanding.LATER,
}


@dataclass(frozen=True, slots=True)
class Decided:
    """One decision that was not taken back: why, in the user's words, and when (UTC).

    `composition` is the note or reply that it opened, and `sent` whether the user said that
    it was sent.
    """

    decision: Decision
    reason: str
    at: datetime
    composition: CompositionId | None = None
    sent: bool = False


@dataclass(frozen=True, slots=True)
class Arrived:
    """A request as it was read, before the store knows it.

    `profile` is a normalised key or empty; `asked_at` is UTC, None where the source does
    not say. `note` is what they wrote, plain text, perhaps empty.
    """

    name: str
    profile: str
    headline: str
    note: str
    asked_at: datetime | None
    source: RequestSource
    suspicion: Suspicion | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """One connection request; `decisions` has the newest last.

    `person` is whom the store knows by this profile address, and `connected` whether the
    two are connected.
    """

    id: RequestId
    profile: str
    name: str
    headline: str
    note: str
    asked_at: datetime | None
    came_at: datetime
    source: RequestSource
    suspicion: Suspicion | None
    person: PersonId | None
    connected: bool
    decisions: tuple[Decided, ...] = ()

    @property
    def standing(self) -> RequestStanding:
        """Where it stands; the newest decision holds, and a connection ends every question."""
        if self.connected:
            return RequestStanding.CONNECTED
        if not self.decisions:
            return RequestStanding.TO_CONSIDER
        last = self.decisions[-1]
        if last.decision is Decision.ACCEPT and last.composition is not None and not last.sent:
            return RequestStanding.ACCEPTING
        return _AFTER[last.decision]

    @property
    def begun(self) -> Decision | None:
        """The newest decision, where its letter was begun and is not said to be sent."""
        last = self.decisions[-1] if self.decisions else None
        if last is None or last.composition is None or last.sent:
            return None
        return last.decision

    @property
    def is_open(self) -> bool:
        """Whether it is still to be considered."""
        return self.standing in OPEN_STANDINGS

    @property
    def is_decided(self) -> bool:
        """Whether a decision put it out of the way for now, though it may still be open."""
        return self.standing is not RequestStanding.TO_CONSIDER

    @property
    def moment(self) -> datetime:
        """When it was asked, or where nobody says so, when it came here (UTC)."""
        return self.asked_at or self.came_at


@dataclass(frozen=True, slots=True)
class Added:
    """What came of reading requests: how many are new, and how many were there already."""

    new: int
    known: int


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the log: what was decided about which requests, in the order decided.

    `stayed` tells, of a step taken back, that somebody it brought in stays in the contacts,
    since a message to them was handed over.
    """

    id: StepId
    decision: Decision
    requests: tuple[RequestId, ...]
    names: tuple[str, ...]
    stayed: bool = False


@dataclass(frozen=True, slots=True)
class Before:
    """What there was with somebody before a request.

    `requests` are their earlier ones, the newest first; `messages` counts those they wrote,
    the last of them at `last_message` (UTC). `was_connected_on` is the day the connection
    ended, where there was one.
    """

    requests: tuple[Request, ...] = ()
    messages: int = 0
    last_message: datetime | None = None
    was_connected_on: date | None = None
    left_alone_on: date | None = None
    left_alone_reason: str = ""
