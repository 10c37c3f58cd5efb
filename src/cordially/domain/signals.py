"""Why a connection request looks the way it does: each sign with its evidence, no score."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cordially.domain.people import PersonId


class SignalKind(StrEnum):
    """What can be seen in a request, or is known of who asks."""

    NAMES_SHARED_CONTACT = "names-shared-contact"
    SHARES_CONTACT = "shares-contact"
    REASON_ONLY_FOR_YOU = "reason-only-for-you"
    WORKED_WHERE_YOU_WORKED = "worked-where-you-worked"
    WORKS_WHERE_YOU_WORK = "works-where-you-work"
    SAME_SCHOOL = "same-school"
    WROTE_BEFORE = "wrote-before"
    WAS_CONNECTED = "was-connected"
    NO_OFFER = "no-offer"
    PITCHES = "pitches"
    NETWORK_MARKETING = "network-marketing"
    GENERIC = "generic"
    NO_NOTE = "no-note"
    ASKED_BEFORE = "asked-before"
    DECLINED_BEFORE = "declined-before"
    SAME_TEXT_AS_OTHERS = "same-text-as-others"
    SUSPICIOUS_SENDER = "suspicious-sender"
    PROFILE_GONE = "profile-gone"
    LEFT_ALONE = "left-alone"


class Tone(StrEnum):
    """Whether a sign speaks for a request, against it, or says neither."""

    GOOD = "good"
    BAD = "bad"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class Signal:
    """One sign. `evidence` is text from outside: words of the note, a name, an employer.

    `person` is whom of the network the evidence names. `since` is the day that goes with it:
    of the connection, of the message, of what was decided then. `begun` and `ended` are
    years or months as in a `BackgroundFact`, of the time both were there.
    """

    kind: SignalKind
    tone: Tone
    evidence: str = ""
    person: PersonId | None = None
    since: date | None = None
    begun: str = ""
    ended: str = ""


class Verdict(StrEnum):
    """The one word beside a request in the list; never a figure."""

    GOOD_REASON = "good-reason"
    MAY_KNOW = "may-know"
    PITCH = "pitch"
    GENERIC = "generic"
    UNCLEAR = "unclear"
    SUSPICIOUS = "suspicious"


_FROM = (
    (Verdict.SUSPICIOUS, {SignalKind.SUSPICIOUS_SENDER}),
    (Verdict.UNCLEAR, {SignalKind.PROFILE_GONE}),
    (Verdict.PITCH, {SignalKind.PITCHES, SignalKind.NETWORK_MARKETING}),
    (
        Verdict.GOOD_REASON,
        {SignalKind.NAMES_SHARED_CONTACT, SignalKind.REASON_ONLY_FOR_YOU},
    ),
    (
        Verdict.MAY_KNOW,
        {
            SignalKind.WORKED_WHERE_YOU_WORKED,
            SignalKind.WORKS_WHERE_YOU_WORK,
            SignalKind.SAME_SCHOOL,
            SignalKind.WROTE_BEFORE,
            SignalKind.WAS_CONNECTED,
            SignalKind.SHARES_CONTACT,
        },
    ),
    (
        Verdict.GENERIC,
        {SignalKind.GENERIC, SignalKind.NO_NOTE, SignalKind.SAME_TEXT_AS_OTHERS},
    ),
)


def verdict_of(signals: Iterable[Signal]) -> Verdict:
    """The word that the signs give together: what warns goes before what speaks for it."""
    kinds = {signal.kind for signal in signals}
    return next((verdict for verdict, told in _FROM if kinds & told), Verdict.UNCLEAR)
