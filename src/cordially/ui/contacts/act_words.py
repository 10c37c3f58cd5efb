"""What the window says about a step that was done, and about one that was taken back."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from cordially.domain.acts import Act, ActKind, Undone
from cordially.ui.widgets.outside_text import inside


@dataclass(frozen=True, slots=True)
class Sentences:
    """One sentence for the step, one for its undoing.

    `%Ln` is how many people it was about, `{detail}` the word or name that it was about.
    The second pair is for acts on one person, who is then named; `stayed` is for an undoing
    that had to leave things as they are.
    """

    done: str
    undone: str
    done_to_one: str = ""
    undone_to_one: str = ""
    stayed: str = ""


def sentences(kind: ActKind, people: int) -> Sentences:
    """The sentences for acts of a kind, with `people` counted in."""
    return {
        ActKind.ADD_PERSON: Sentences(
            QCoreApplication.translate("Acts", "Added {detail}."),
            QCoreApplication.translate("Acts", "{detail} is not added any more."),
            stayed=QCoreApplication.translate(
                "Acts", "{detail} stays, because you have written to them since, or begun to."
            ),
        ),
        ActKind.EDIT_PERSON: Sentences(
            QCoreApplication.translate("Acts", "Changed {detail}."),
            QCoreApplication.translate("Acts", "{detail} is as before."),
        ),
        ActKind.ADD_NOTE: Sentences(
            QCoreApplication.translate("Acts", "Added a note on {detail}."),
            QCoreApplication.translate("Acts", "The note on {detail} is not added any more."),
        ),
        ActKind.EDIT_NOTE: Sentences(
            QCoreApplication.translate("Acts", "Changed a note on {detail}."),
            QCoreApplication.translate("Acts", "The note on {detail} is as before."),
        ),
        ActKind.REMOVE_NOTE: Sentences(
            QCoreApplication.translate("Acts", "Removed a note on {detail}."),
            QCoreApplication.translate("Acts", "The note on {detail} is back."),
        ),
        ActKind.TAG: Sentences(
            QCoreApplication.translate("Acts", "Tagged %Ln people with {detail}.", "", people),
            QCoreApplication.translate(
                "Acts", "The tag {detail} is off %Ln people again.", "", people
            ),
        ),
        ActKind.UNTAG: Sentences(
            QCoreApplication.translate("Acts", "Took the tag {detail} off %Ln people.", "", people),
            QCoreApplication.translate(
                "Acts", "The tag {detail} is on %Ln people again.", "", people
            ),
        ),
        ActKind.SET_TIE: Sentences(
            QCoreApplication.translate("Acts", "Changed the tie with %Ln people.", "", people),
            QCoreApplication.translate("Acts", "The tie with %Ln people is as before.", "", people),
        ),
        ActKind.SET_SALUTATION: Sentences(
            QCoreApplication.translate("Acts", "Set the salutation of {detail}."),
            QCoreApplication.translate("Acts", "The salutation of {detail} is as before."),
        ),
        ActKind.PUT_AWAY: Sentences(
            QCoreApplication.translate("Acts", "Put %Ln people away.", "", people),
            QCoreApplication.translate("Acts", "%Ln people came back.", "", people),
            QCoreApplication.translate("Acts", "Put {detail} away."),
            QCoreApplication.translate("Acts", "{detail} came back."),
        ),
        ActKind.BRING_BACK: Sentences(
            QCoreApplication.translate("Acts", "Brought %Ln people back.", "", people),
            QCoreApplication.translate("Acts", "%Ln people put away again.", "", people),
            QCoreApplication.translate("Acts", "Brought {detail} back."),
            QCoreApplication.translate("Acts", "{detail} was put away again."),
        ),
        ActKind.MERGE: Sentences(
            QCoreApplication.translate("Acts", "Merged into {detail}."),
            QCoreApplication.translate("Acts", "{detail} and the other person are two again."),
        ),
        ActKind.ADD_RECIPIENTS: Sentences(
            QCoreApplication.translate("Acts", "Added %Ln recipients.", "", people),
            QCoreApplication.translate("Acts", "%Ln recipients not added any more.", "", people),
        ),
        ActKind.REMOVE_RECIPIENTS: Sentences(
            QCoreApplication.translate("Acts", "Removed %Ln recipients.", "", people),
            QCoreApplication.translate("Acts", "%Ln recipients came back.", "", people),
        ),
        ActKind.CHOOSE_BY_RELATIONSHIP: Sentences(
            QCoreApplication.translate(
                "Acts", "Kept the people you know best; took %Ln out.", "", people
            ),
            QCoreApplication.translate("Acts", "%Ln recipients came back.", "", people),
        ),
        ActKind.LEAVE_OUT: Sentences(
            QCoreApplication.translate("Acts", "Left out %Ln people.", "", people),
            QCoreApplication.translate("Acts", "Took in %Ln people again.", "", people),
        ),
        ActKind.TAKE_IN: Sentences(
            QCoreApplication.translate("Acts", "Took in %Ln people again.", "", people),
            QCoreApplication.translate("Acts", "Left out %Ln people again.", "", people),
        ),
        ActKind.SKIP: Sentences(
            QCoreApplication.translate("Acts", "Skipped %Ln people.", "", people),
            QCoreApplication.translate("Acts", "%Ln people not skipped any more.", "", people),
        ),
        ActKind.PUT_AWAY_COMPOSITION: Sentences(
            QCoreApplication.translate("Acts", "Put away {detail}."),
            QCoreApplication.translate("Acts", "{detail} is back."),
        ),
        ActKind.SILENCE_PLACE: Sentences(
            QCoreApplication.translate("Acts", "Silent at this place: {detail}."),
            QCoreApplication.translate("Acts", "Shown at this place again: {detail}."),
        ),
        ActKind.SILENCE_MESSAGE: Sentences(
            QCoreApplication.translate("Acts", "Silent in this message: {detail}."),
            QCoreApplication.translate("Acts", "Shown in this message again: {detail}."),
        ),
        ActKind.SILENCE_ALWAYS: Sentences(
            QCoreApplication.translate("Acts", "Silent in every message: {detail}."),
            QCoreApplication.translate("Acts", "Shown in every message again: {detail}."),
        ),
        ActKind.OVERRULE: Sentences(
            QCoreApplication.translate("Acts", "Overruled in this message: {detail}."),
            QCoreApplication.translate("Acts", "Not overruled any more: {detail}."),
        ),
        ActKind.SPEAK_AGAIN: Sentences(
            QCoreApplication.translate("Acts", "No longer silent: {detail}."),
            QCoreApplication.translate("Acts", "Silent again: {detail}."),
        ),
        ActKind.INVITE: Sentences(
            QCoreApplication.translate("Acts", "{detail} is to be invited."),
            QCoreApplication.translate("Acts", "{detail} is not to be invited any more."),
        ),
        ActKind.SET_GROUND: Sentences(
            QCoreApplication.translate("Acts", "Chose why to invite {detail}."),
            QCoreApplication.translate("Acts", "Why to invite {detail} is as before."),
        ),
        ActKind.PUT_OFF_INVITATION: Sentences(
            QCoreApplication.translate("Acts", "Moved the invitation to {detail}."),
            QCoreApplication.translate("Acts", "The invitation to {detail} is in its place again."),
        ),
        ActKind.PUT_AWAY_INVITATION: Sentences(
            QCoreApplication.translate("Acts", "Put away the invitation to {detail}."),
            QCoreApplication.translate("Acts", "The invitation to {detail} is back."),
        ),
        ActKind.SETTLE_INVITATION: Sentences(
            QCoreApplication.translate("Acts", "Kept what became of the invitation to {detail}."),
            QCoreApplication.translate("Acts", "The invitation to {detail} is open again."),
        ),
        ActKind.ASK_INTRODUCTION: Sentences(
            QCoreApplication.translate("Acts", "{detail} is to be asked for an introduction."),
            QCoreApplication.translate("Acts", "{detail} is not to be asked any more."),
        ),
        ActKind.SETTLE_INTRODUCTION: Sentences(
            QCoreApplication.translate("Acts", "Kept how far the introduction to {detail} is."),
            QCoreApplication.translate("Acts", "The introduction to {detail} is as before."),
        ),
        ActKind.RECORD: Sentences(
            QCoreApplication.translate("Acts", "Recorded for {detail}."),
            QCoreApplication.translate("Acts", "No longer recorded for {detail}."),
        ),
        ActKind.FOLLOW_UP_DONE: Sentences(
            QCoreApplication.translate("Acts", "Done for {detail}."),
            QCoreApplication.translate("Acts", "To be done for {detail} again."),
        ),
        ActKind.PUT_OFF_FOLLOW_UP: Sentences(
            QCoreApplication.translate("Acts", "Put off for {detail}."),
            QCoreApplication.translate("Acts", "No longer put off for {detail}."),
        ),
        ActKind.ADD_FACT: Sentences(
            QCoreApplication.translate("Acts", "Kept what you know of {detail}."),
            QCoreApplication.translate("Acts", "What you know of {detail} is as before."),
        ),
        ActKind.REMOVE_FACT: Sentences(
            QCoreApplication.translate("Acts", "Removed what you knew of {detail}."),
            QCoreApplication.translate("Acts", "What you know of {detail} is back."),
        ),
        ActKind.LEAVE_ALONE: Sentences(
            QCoreApplication.translate("Acts", "{detail} is left alone from now on."),
            QCoreApplication.translate("Acts", "{detail} can be written to again."),
        ),
        ActKind.WRITE_AGAIN: Sentences(
            QCoreApplication.translate("Acts", "{detail} can be written to again."),
            QCoreApplication.translate("Acts", "{detail} is left alone again."),
        ),
    }[kind]


def done(act: Act) -> str:
    """What was done, as in "Tagged 12 people with energy."."""
    words = sentences(act.kind, act.people)
    return _filled((act.detail and words.done_to_one) or words.done, act)


def undone(taken_back: Undone) -> str:
    """What is again as it was, or that it stays and why."""
    act = taken_back.act
    words = sentences(act.kind, act.people)
    if taken_back.stayed and words.stayed:
        return _filled(words.stayed, act)
    return _filled((act.detail and words.undone_to_one) or words.undone, act)


def _filled(text: str, act: Act) -> str:
    detail = inside(act.detail) or QCoreApplication.translate("Acts", "this person")
    return text.format(detail=detail)
