"""What the user did that can be undone."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from cordially.domain.people import PersonId

ActId = NewType("ActId", int)


class ActKind(StrEnum):
    """Every act that can be undone, by the identifier its wording is found under."""

    ADD_PERSON = "add-person"
    EDIT_PERSON = "edit-person"
    ADD_NOTE = "add-note"
    EDIT_NOTE = "edit-note"
    REMOVE_NOTE = "remove-note"
    TAG = "tag"
    UNTAG = "untag"
    SET_TIE = "set-tie"
    SET_SALUTATION = "set-salutation"
    PUT_AWAY = "put-away"
    BRING_BACK = "bring-back"
    MERGE = "merge"
    ADD_RECIPIENTS = "add-recipients"
    REMOVE_RECIPIENTS = "remove-recipients"
    CHOOSE_BY_RELATIONSHIP = "choose-by-relationship"
    LEAVE_OUT = "leave-out"
    TAKE_IN = "take-in"
    SKIP = "skip"
    PUT_AWAY_COMPOSITION = "put-away-composition"
    SILENCE_PLACE = "silence-place"
    SILENCE_MESSAGE = "silence-message"
    SILENCE_ALWAYS = "silence-always"
    OVERRULE = "overrule"
    SPEAK_AGAIN = "speak-again"
    INVITE = "invite"
    SET_GROUND = "set-ground"
    PUT_OFF_INVITATION = "put-off-invitation"
    PUT_AWAY_INVITATION = "put-away-invitation"
    SETTLE_INVITATION = "settle-invitation"
    ASK_INTRODUCTION = "ask-introduction"
    SETTLE_INTRODUCTION = "settle-introduction"
    RECORD = "record"
    FOLLOW_UP_DONE = "follow-up-done"
    PUT_OFF_FOLLOW_UP = "put-off-follow-up"
    ADD_FACT = "add-fact"
    REMOVE_FACT = "remove-fact"
    LEAVE_ALONE = "leave-alone"
    WRITE_AGAIN = "write-again"


@dataclass(frozen=True, slots=True)
class Act:
    """One step that can be undone: its kind, a word or name for its sentence, how many people."""

    id: ActId
    kind: ActKind
    detail: str
    people: int


@dataclass(frozen=True, slots=True)
class Undone:
    """What an undo put back, and whose knowledge changed by it.

    `stayed` says that it put nothing back: whom the act brought was written to since.
    """

    act: Act
    people: frozenset[PersonId]
    stayed: bool = False
