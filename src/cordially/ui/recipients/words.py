"""What the chooser says: the reason beside a person, and what a choice looks like."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from cordially.services.audiences import Reason, ReasonKind
from cordially.services.choice_check import By, ChoiceFinding, ChoiceWarning
from cordially.ui.theme import Tone
from cordially.ui.widgets import inside

_CONTEXT = "Recipients"
_ABOUT_NOBODY = 0.5


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate(_CONTEXT, text, "", n)


def reason_words(reason: Reason) -> str:
    """The reason beside a person."""
    return {
        ReasonKind.STRONG: _tr("strong"),
        ReasonKind.WARM: _tr("warm"),
        ReasonKind.QUIET: _tr("quiet"),
        ReasonKind.WRITTEN_LATELY: _tr("written to lately"),
        ReasonKind.NO_LONGER_CONNECTED: _tr("no longer connected"),
        ReasonKind.DOES_NOT_FIT_TIE: _tr("does not fit: another tie"),
        ReasonKind.DOES_NOT_FIT_NEVER_WRITTEN: _tr("does not fit: never written to"),
        ReasonKind.DOES_NOT_FIT_WRITTEN_LATELY: _tr("does not fit: written to lately"),
        ReasonKind.DOES_NOT_FIT_FILTER: _tr("does not fit the filter"),
    }[reason.kind]


def reason_tone(reason: Reason) -> Tone:
    """The colour of the reason."""
    if not reason.fits or reason.kind is ReasonKind.NO_LONGER_CONNECTED:
        return Tone.AMBER
    return Tone.BLUE if reason.kind in {ReasonKind.STRONG, ReasonKind.WARM} else Tone.NEUTRAL


def finding_title(finding: ChoiceFinding) -> str:
    """The title of a warning about the choice."""
    return {
        ChoiceWarning.BLOCK: _tr("One block of the alphabet"),
        ChoiceWarning.GIVEN_NAME: _tr("One given name"),
        ChoiceWarning.WALK: _tr("A walk through the alphabet"),
    }[finding.warning]


def finding_words(finding: ChoiceFinding) -> str:
    """What the choice looks like from outside, and what chance would give."""
    if finding.warning is ChoiceWarning.WALK:
        return _tr(
            "This is the %n. message whose people follow those of the one before in the"
            " alphabet. Whoever compares notes sees a list worked off.",
            finding.people,
        )
    if finding.warning is ChoiceWarning.GIVEN_NAME:
        text = _tr(
            "{people} of your {of} people are called {first}; by chance it would be {chance}."
            " Whoever compares notes sees a bulk send."
        )
    elif finding.by is By.GIVEN_NAME:
        text = _tr(
            "{people} of your {of} people stand between {first} and {last} in your contacts,"
            " by given name; by chance it would be {chance}. Whoever compares notes sees a"
            " bulk send."
        )
    else:
        text = _tr(
            "{people} of your {of} people stand between {first} and {last} in your contacts,"
            " by family name; by chance it would be {chance}. Whoever compares notes sees a"
            " bulk send."
        )
    return text.format(
        people=finding.people,
        of=finding.of,
        first=inside(finding.first, limit=30),
        last=inside(finding.last, limit=30),
        chance=_chance(finding.expected),
    )


def _chance(expected: float) -> str:
    if expected < _ABOUT_NOBODY:
        return _tr("nobody, or one")
    low = int(expected)
    return _tr("{low} or {high}").format(low=low, high=low + 1)


def day_of(text: str) -> date | None:
    """The day of an ISO text as rows hold it; None where it is empty."""
    return date.fromisoformat(text[:10]) if text else None
