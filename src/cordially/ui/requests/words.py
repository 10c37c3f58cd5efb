"""Words of the requests: what a sign says, where a request stands, what was decided."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from cordially.domain.requests import (
    AcceptReason,
    Decision,
    Request,
    RequestStanding,
    Step,
    Suspicion,
)
from cordially.domain.signals import Signal, SignalKind, Verdict
from cordially.domain.signals import Tone as Says
from cordially.ui.contacts.when import ago, day_month_year, local_day
from cordially.ui.letter.words import LetterWords
from cordially.ui.theme import Tone
from cordially.ui.widgets import inside, shown

translate = QCoreApplication.translate

_EVIDENCE = 140
_MORE = " · "

VERDICT_TONES = {
    Verdict.GOOD_REASON: Tone.GREEN,
    Verdict.MAY_KNOW: Tone.GREEN,
    Verdict.PITCH: Tone.WAX,
    Verdict.GENERIC: Tone.AMBER,
    Verdict.UNCLEAR: Tone.NEUTRAL,
    Verdict.SUSPICIOUS: Tone.WAX,
}

_QUOTED = frozenset(
    {SignalKind.REASON_ONLY_FOR_YOU, SignalKind.PITCHES, SignalKind.NETWORK_MARKETING}
)


@dataclass(frozen=True, slots=True)
class SignLine:
    """One line of "Why this looks the way it does"; `mark` is a sign, `says` the same in a word."""

    mark: str
    says: str
    tone: Tone
    words: str
    evidence: str


def verdict_word(verdict: Verdict) -> str:
    """The word on the chip."""
    return {
        Verdict.GOOD_REASON: translate("Requests", "good reason"),
        Verdict.MAY_KNOW: translate("Requests", "you may know"),
        Verdict.PITCH: translate("Requests", "pitch"),
        Verdict.GENERIC: translate("Requests", "generic"),
        Verdict.UNCLEAR: translate("Requests", "unclear"),
        Verdict.SUSPICIOUS: translate("Requests", "suspicious"),
    }[verdict]


def sign_line(signal: Signal) -> SignLine:
    """How one sign reads."""
    mark, says, tone = {
        Says.GOOD: ("✓", translate("Requests", "speaks for it"), Tone.GREEN),
        Says.BAD: ("!", translate("Requests", "speaks against it"), Tone.WAX),
        Says.NEUTRAL: ("–", translate("Requests", "to know"), Tone.NEUTRAL),
    }[signal.tone]
    return SignLine(mark, says, tone, _sign_words(signal), _evidence(signal))


def _sign_words(signal: Signal) -> str:
    if signal.kind is SignalKind.SAME_TEXT_AS_OTHERS:
        others = int(signal.evidence) if signal.evidence.isdecimal() else 1
        return translate("Requests", "The same text as from %Ln others", "", others)
    return {
        SignalKind.NAMES_SHARED_CONTACT: translate("Requests", "Names someone you both know"),
        SignalKind.SHARES_CONTACT: translate("Requests", "Knows someone you know"),
        SignalKind.REASON_ONLY_FOR_YOU: translate("Requests", "Gives a reason only for you"),
        SignalKind.WORKED_WHERE_YOU_WORKED: translate("Requests", "Worked where you worked"),
        SignalKind.WORKS_WHERE_YOU_WORK: translate("Requests", "Works where you work"),
        SignalKind.SAME_SCHOOL: translate("Requests", "Went to your school"),
        SignalKind.WROTE_BEFORE: translate("Requests", "Wrote to you before"),
        SignalKind.WAS_CONNECTED: translate("Requests", "Was connected with you before"),
        SignalKind.NO_OFFER: translate("Requests", "No offer, no link, no newsletter"),
        SignalKind.PITCHES: translate("Requests", "Offers something"),
        SignalKind.NETWORK_MARKETING: translate("Requests", "Recruits for network marketing"),
        SignalKind.GENERIC: translate("Requests", "Could have gone to anybody"),
        SignalKind.NO_NOTE: translate("Requests", "Came without a note"),
        SignalKind.ASKED_BEFORE: translate("Requests", "Asked before"),
        SignalKind.DECLINED_BEFORE: translate("Requests", "Was declined before"),
        SignalKind.SUSPICIOUS_SENDER: translate("Requests", "May not come from LinkedIn"),
        SignalKind.PROFILE_GONE: translate("Requests", "Nobody’s name: the profile is gone"),
        SignalKind.LEFT_ALONE: translate("Requests", "Asked you to be left alone"),
    }[signal.kind]


def _evidence(signal: Signal) -> str:
    if signal.kind is SignalKind.SAME_TEXT_AS_OTHERS:
        return ""
    if signal.kind is SignalKind.SUSPICIOUS_SENDER:
        return suspicion_words(signal.evidence)
    words = shown(signal.evidence, limit=_EVIDENCE)
    if words and signal.kind in _QUOTED:
        words = translate("Requests", "“{words}”").format(words=inside(words, limit=_EVIDENCE))
    elif signal.begun:
        place = translate("Requests", "{place}, {years}")
        words = place.format(place=inside(words), years=_years(signal))
    return words if signal.since is None else _dated(signal.kind, words, signal.since)


def _dated(kind: SignalKind, words: str, since: date) -> str:
    """Evidence that has a day."""
    day = day_month_year(since)
    if kind in {SignalKind.NAMES_SHARED_CONTACT, SignalKind.SHARES_CONTACT}:
        said = translate("Requests", "{name}, connected since {year}")
        return said.format(name=inside(words), year=since.year)
    if kind is SignalKind.WAS_CONNECTED:
        day = translate("Requests", "until {day}").format(day=day)
    elif kind is SignalKind.LEFT_ALONE:
        day = translate("Requests", "since {day}").format(day=day)
    return _MORE.join(filter(None, (day, words)))


def _years(signal: Signal) -> str:
    begun, ended = signal.begun[:4], signal.ended[:4]
    if not ended:
        return translate("Requests", "since {year}").format(year=begun)
    return begun if begun == ended else f"{begun}–{ended}"


def suspicion_words(suspicion: str) -> str:
    """Why a mail is not trusted, in a sentence."""
    if suspicion not in set(Suspicion):
        return translate("Requests", "The mail is not what LinkedIn sends.")
    return {
        Suspicion.OTHER_SENDER: translate(
            "Requests", "The mail was not sent from linkedin.com. Open nothing in it."
        ),
        Suspicion.LOOKALIKE_SENDER: translate(
            "Requests",
            "The sender’s address only looks like linkedin.com. Open nothing in it.",
        ),
        Suspicion.SEVERAL_SENDERS: translate(
            "Requests", "The mail names more than one sender. Open nothing in it."
        ),
        Suspicion.LINKS_ELSEWHERE: translate(
            "Requests", "Links in the mail lead somewhere else than LinkedIn."
        ),
        Suspicion.NOT_SIGNED: translate(
            "Requests", "Your mail service could not confirm that LinkedIn sent it."
        ),
    }[Suspicion(suspicion)]


def standing_word(request: Request) -> str:
    """A word for one that was put off or is waiting; empty for an untouched one."""
    if request.begun is not None and request.is_open:
        return {
            Decision.ACCEPT: translate("Requests", "Note begun"),
            Decision.ASK_CONTEXT: translate("Requests", "Question begun"),
        }.get(request.begun, translate("Requests", "Reply begun"))
    return {
        RequestStanding.LATER: translate("Requests", "Later"),
        RequestStanding.ASKED: translate("Requests", "Written to"),
    }.get(request.standing, "")


def list_words(request: Request, shared: int) -> str:
    """What stands below a name in the list: what they do, or else how their note begins."""
    contacts = translate("Requests", "%Ln shared", "", shared) if shared else ""
    note = shown(request.note, limit=120) or translate("Requests", "No note")
    headline = shown(request.headline, limit=120)
    parts = (headline, contacts) if headline else (contacts, note)
    return _MORE.join(filter(None, (standing_word(request), *parts)))


def who_words(request: Request, today: date) -> str:
    """The line below the name on the card: what they do, and when they asked."""
    when = ago(local_day(request.moment), today)
    said = (
        translate("Requests", "asked {ago}")
        if request.asked_at
        else translate("Requests", "brought in {ago}")
    )
    parts = (standing_word(request), shown(request.headline), said.format(ago=when))
    return _MORE.join(filter(None, parts))


def reason_words(why: AcceptReason) -> str:
    """A reason for accepting, as its button says and as it is kept."""
    return {
        AcceptReason.WORKED_TOGETHER: translate("Requests", "We worked together"),
        AcceptReason.SHARED_CONTACT: translate("Requests", "We share a contact"),
        AcceptReason.THEIR_WORK: translate("Requests", "Their work interests me"),
        AcceptReason.SAME_FIELD: translate("Requests", "We work in the same field"),
        AcceptReason.EVENT: translate("Requests", "We met at an event"),
        AcceptReason.OTHER: translate("Requests", "Another reason…"),
    }[why]


def letter_words(decision: Decision) -> LetterWords:
    """What the letter of a decision asks after it was copied."""
    if decision is not Decision.ACCEPT:
        return LetterWords()
    return LetterWords(question=translate("Requests", "Did you accept {name}, and send the note?"))


def undone_words(step: Step) -> str:
    """What was taken back."""
    count = len(step.requests)
    if count > 1:
        return translate("Requests", "%Ln requests are to be considered again.", "", count)
    name = inside(step.names[0], limit=60)
    said = {
        Decision.ACCEPT: translate("Requests", "Accepting {name} was taken back."),
        Decision.ASK_CONTEXT: translate("Requests", "The question to {name} was taken back."),
        Decision.REPLY: translate("Requests", "The reply to {name} was taken back."),
        Decision.IGNORE: translate("Requests", "{name} is no longer ignored."),
        Decision.DECLINE: translate("Requests", "{name} is no longer declined."),
        Decision.DO_NOT_KNOW: translate("Requests", "“I don’t know {name}” was taken back."),
        Decision.REPORT: translate("Requests", "The report of {name} was taken back."),
        Decision.LATER: translate("Requests", "{name} is no longer put off."),
    }[step.decision]
    return said.format(name=name)


def stayed_words(step: Step) -> str:
    """What an undo could not take back; empty where it could all of it."""
    if not step.stayed:
        return ""
    return translate(
        "Requests", "They stay in your contacts, since a message to them was handed over."
    )


def last_words(step: Step) -> str:
    """What was decided last, beside what takes it back; a letter may not be sent yet."""
    count = len(step.requests)
    if count > 1:
        return translate("Requests", "you ignored %Ln requests", "", count)
    said = {
        Decision.ACCEPT: translate("Requests", "last: a note to {name}"),
        Decision.ASK_CONTEXT: translate("Requests", "last: a question to {name}"),
        Decision.REPLY: translate("Requests", "last: a reply to {name}"),
        Decision.IGNORE: translate("Requests", "you ignored {name}"),
        Decision.DECLINE: translate("Requests", "you declined {name}"),
        Decision.DO_NOT_KNOW: translate("Requests", "you do not know {name}"),
        Decision.REPORT: translate("Requests", "you reported {name}"),
        Decision.LATER: translate("Requests", "you put off {name}"),
    }[step.decision]
    return said.format(name=inside(step.names[0], limit=60))
