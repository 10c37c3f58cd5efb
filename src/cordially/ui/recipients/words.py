"""What the chooser says: the reason beside a person, and what a choice looks like."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from cordially.etiquette.rules.choice import too_many_people
from cordially.services.audiences import Reason, ReasonKind
from cordially.services.choice_check import By, ChoiceCheck, ChoiceFinding, ChoiceWarning
from cordially.ui.contacts.when import day_month_year
from cordially.ui.contacts.words import TIE_TONES
from cordially.ui.recipients.alphabet_picture import LetterBar
from cordially.ui.recipients.finding_list import (
    WHY_CHOICE_MATTERS,
    Shown,
    choice_actions,
    why_action,
)
from cordially.ui.theme import Tone
from cordially.ui.widgets import Action, ButtonRole, figure, inside, shown

translate = QCoreApplication.translate

MOST_FOR_ONE_MESSAGE = too_many_people.MOST_FOR_ONE_MESSAGE
"""Beyond so many a status update is the better way (P09)."""

_ABOUT_NOBODY = 0.5


def reason_words(reason: Reason) -> str:
    """The reason beside a person."""
    if reason.kind is ReasonKind.LEFT_ALONE and reason.day is not None:
        since = translate("Recipients", "left alone since {day}")
        return since.format(day=day_month_year(reason.day))
    return {
        ReasonKind.STRONG: translate("Recipients", "strong"),
        ReasonKind.WARM: translate("Recipients", "warm"),
        ReasonKind.QUIET: translate("Recipients", "quiet"),
        ReasonKind.WRITTEN_LATELY: translate("Recipients", "written to lately"),
        ReasonKind.NO_LONGER_CONNECTED: translate("Recipients", "no longer connected"),
        ReasonKind.LEFT_ALONE: translate("Recipients", "left alone"),
        ReasonKind.DOES_NOT_FIT_TIE: translate("Recipients", "does not fit: another tie"),
        ReasonKind.DOES_NOT_FIT_NEVER_WRITTEN: translate(
            "Recipients", "does not fit: never written to"
        ),
        ReasonKind.DOES_NOT_FIT_WRITTEN_LATELY: translate(
            "Recipients", "does not fit: written to lately"
        ),
        ReasonKind.DOES_NOT_FIT_FILTER: translate("Recipients", "does not fit the filter"),
    }[reason.kind]


def reason_tone(reason: Reason) -> Tone:
    """The colour of the reason."""
    told = {ReasonKind.NO_LONGER_CONNECTED, ReasonKind.LEFT_ALONE}
    if not reason.fits or reason.kind in told:
        return Tone.AMBER
    by_tie = {ReasonKind.STRONG, ReasonKind.WARM, ReasonKind.QUIET}
    return TIE_TONES[reason.tie] if reason.kind in by_tie else Tone.NEUTRAL


def bars_of(check: ChoiceCheck) -> tuple[LetterBar, ...]:
    """The picture of a choice, its blocks marked."""
    marked: frozenset[str] = frozenset().union(*(finding.letters for finding in check.findings))
    return tuple(
        LetterBar(one.letter, one.chosen, one.network, one.letter in marked)
        for one in check.letters
    )


def choice_findings(check: ChoiceCheck, reason: str, *, small: bool = False) -> tuple[Shown, ...]:
    """The warnings about a choice, or that it was kept and why.

    With `small` the first comes with the picture of the alphabet.
    """
    kept = bool(reason)
    because = translate("Recipients", "Kept, because: {reason}").format(
        reason=shown(reason, limit=200)
    )
    bars = bars_of(check) if small else ()
    return tuple(
        Shown(
            f"{finding.warning}:{'kept' if kept else 'open'}",
            Tone.BLUE if kept else Tone.AMBER,
            finding_title(finding),
            finding_words(finding),
            small=because if kept else "",
            bold=(inside(finding.first, limit=30), inside(finding.last, limit=30)),
            actions=(*(() if kept else choice_actions()), why_action()),
            why=translate("Findings", str(WHY_CHOICE_MATTERS)),
            bars=bars if finding is check.findings[0] else (),
        )
        for finding in check.findings
    )


def too_many(chosen: int) -> Shown:
    """More people than one message is for."""
    return Shown(
        "too-many",
        Tone.WAX,
        translate("Recipients", "%Ln people are too many for a message", "", chosen),
        translate(
            "Recipients",
            "At most {most} can be written to one by one. For more, a status update is the"
            " better way: everybody can read it, and nobody has to answer. For messages, begin"
            " with those you know best.",
        ).format(most=figure(MOST_FOR_ONE_MESSAGE)),
    )


def many_of_a_large_network() -> Shown:
    """Many people out of a network in which some hardly know the user."""
    return Shown(
        "large-network",
        Tone.BLUE,
        translate("Recipients", "Many people, out of a large network"),
        translate(
            "Recipients",
            "The more contacts you have, the more of them hardly know you. Begin with those you"
            " know best, and see what they answer.",
        ),
    )


def too_few_close() -> Shown:
    """Fewer than three of the people chosen are close."""
    return Shown(
        "too-few",
        Tone.BLUE,
        translate("Recipients", "Fewer than three of them are strong or warm ties"),
        translate(
            "Recipients",
            "Your choice stays as it is. The list now shows your strong and warm ties: tick"
            " those you want to write to, and take the ticks off the others.",
        ),
    )


def misfits(not_fitting: int) -> Shown:
    """People were chosen who do not fit the filter."""
    return Shown(
        "misfits",
        Tone.AMBER,
        translate("Recipients", "%Ln people do not fit the filter", "", not_fitting),
        small=translate("Recipients", "They were chosen by hand; they stand at the end."),
        actions=(Action("show", translate("Recipients", "Show them"), ButtonRole.LINK),),
    )


def finding_title(finding: ChoiceFinding) -> str:
    """The title of a warning about the choice."""
    return {
        ChoiceWarning.BLOCK: translate("Recipients", "One block of the alphabet"),
        ChoiceWarning.GIVEN_NAME: translate("Recipients", "One given name"),
        ChoiceWarning.WALK: translate("Recipients", "A walk through the alphabet"),
    }[finding.warning]


def finding_words(finding: ChoiceFinding) -> str:
    """What the choice looks like from outside, and what chance would give."""
    if finding.warning is ChoiceWarning.WALK:
        return translate(
            "Recipients",
            "%Ln messages in a row went to people who follow each other in the alphabet. Whoever"
            " compares notes sees a list worked off.",
            "",
            finding.people,
        )
    if finding.warning is ChoiceWarning.GIVEN_NAME:
        text = translate(
            "Recipients",
            "{people} of your {of} people are called {first}; by chance it would be {chance}."
            " Whoever compares notes sees a bulk send.",
        )
    elif finding.by is By.GIVEN_NAME:
        text = translate(
            "Recipients",
            "{people} of your {of} people stand between {first} and {last} in your contacts,"
            " by given name; by chance it would be {chance}. Whoever compares notes sees a"
            " bulk send.",
        )
    else:
        text = translate(
            "Recipients",
            "{people} of your {of} people stand between {first} and {last} in your contacts,"
            " by family name; by chance it would be {chance}. Whoever compares notes sees a"
            " bulk send.",
        )
    return text.format(
        people=figure(finding.people),
        of=figure(finding.of),
        first=inside(finding.first, limit=30),
        last=inside(finding.last, limit=30),
        chance=_chance(finding.expected),
    )


def _chance(expected: float) -> str:
    if expected < _ABOUT_NOBODY:
        return translate("Recipients", "nobody, or one")
    low = int(expected)
    return translate("Recipients", "{low} or {high}").format(low=figure(low), high=figure(low + 1))


def day_of(text: str) -> date | None:
    """The day of an ISO text as rows hold it; None where it is empty."""
    return date.fromisoformat(text[:10]) if text else None
