"""Compositions: one text, written to several people one by one, and what became of each."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from cordially.domain.people import PersonId

CompositionId = NewType("CompositionId", int)
RecipientId = NewType("RecipientId", int)
HandOverId = NewType("HandOverId", int)


class Kind(StrEnum):
    """What a message is for. The window offers the first three for now."""

    GREETING = "greeting"
    UPDATE = "update"
    NOTE = "note"
    WELCOME = "welcome"
    FOLLOW_UP = "follow_up"
    INVITATION = "invitation"
    REQUEST = "request"
    REPLY = "reply"
    INTRODUCTION = "introduction"
    COMMERCIAL = "commercial"


LETTERS = frozenset({Kind.INVITATION, Kind.REPLY, Kind.INTRODUCTION, Kind.WELCOME, Kind.FOLLOW_UP})
"""Kinds that go to one person and are written where they arise, not in the composer."""


class Channel(StrEnum):
    """How a message reaches its reader."""

    LINKEDIN = "linkedin"
    EMAIL = "email"
    POST = "post"


class Answer(StrEnum):
    """What the user said became of a message that was handed over."""

    SENT = "sent"
    NOT_YET = "not-yet"
    SKIPPED = "skipped"


class Standing(StrEnum):
    """Where one recipient of a composition stands."""

    TO_WRITE = "to-write"
    READY = "ready"
    AWAITING = "awaiting"
    SENT = "sent"
    SKIPPED = "skipped"
    LEFT_OUT = "left-out"


@dataclass(frozen=True, slots=True)
class HandOver:
    """One "Copy and open profile": the exact text, when, and the answer, if any (UTC)."""

    id: HandOverId
    text: str
    handed_at: datetime
    answer: Answer | None
    answered_at: datetime | None


@dataclass(frozen=True, slots=True)
class Recipient:
    """One person of a composition, with the line only that person gets."""

    id: RecipientId
    person: PersonId
    line: str
    left_out: bool
    skipped: bool
    hand_over: HandOver | None

    @property
    def standing(self) -> Standing:
        """Where this recipient stands; the newest hand-over decides."""
        answer = self.hand_over.answer if self.hand_over else None
        if answer is Answer.SENT:
            return Standing.SENT
        if self.left_out:
            return Standing.LEFT_OUT
        if self.hand_over and answer is None:
            return Standing.AWAITING
        if self.skipped:
            return Standing.SKIPPED
        return Standing.READY if self.line.strip() else Standing.TO_WRITE


@dataclass(frozen=True, slots=True)
class Composition:
    """A text to be written to several people one by one.

    `current` is the recipient it was left at; `choice_reason` is what the user said
    when the choice was kept in spite of a warning. `started_as` is the text that a letter
    began with.
    """

    id: CompositionId
    title: str
    kind: Kind
    channel: Channel
    text: str
    recipients: tuple[Recipient, ...]
    current: RecipientId | None
    created_at: datetime
    choice_reason: str = ""
    started_as: str = ""
