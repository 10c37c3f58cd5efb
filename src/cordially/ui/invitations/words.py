"""What the invitations say: grounds and their questions, ages, pace, what became of it."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from cordially.domain.background import BackgroundFact, FactKind
from cordially.domain.invitations import (
    AcceptedBy,
    Ground,
    IntroductionStanding,
    InvitationStanding,
    Pace,
)
from cordially.etiquette.common_ground import Common, HowShared, SharedContact, Together
from cordially.ui.theme import Tone
from cordially.ui.widgets import figure, inside, shown

translate = QCoreApplication.translate

_WEEK = 7


def ground_title(ground: Ground) -> str:
    """A ground, as the card says it."""
    return {
        Ground.KNOW_EACH_OTHER: translate("Invitations", "We know each other"),
        Ground.INTRODUCTION: translate("Invitations", "Someone can introduce us"),
        Ground.CROSSED_PATHS: translate("Invitations", "We have crossed paths"),
        Ground.COMPANY: translate("Invitations", "I want to learn about their company"),
        Ground.PROFESSIONAL: translate("Invitations", "A specific professional reason"),
        Ground.OLD_CONTACT: translate("Invitations", "Old contact, lost touch"),
        Ground.NONE: translate("Invitations", "None of these"),
    }[ground]


def ground_line(ground: Ground, shared: int) -> str:
    """The smaller line below it; `shared` is how many contacts know both. May be empty."""
    if ground is Ground.INTRODUCTION and shared:
        return translate("Invitations", "%Ln shared contacts: ask one of them first", "", shared)
    return {
        Ground.KNOW_EACH_OTHER: translate(
            "Invitations", "Colleague, classmate, client, vendor, friend"
        ),
        Ground.INTRODUCTION: translate("Invitations", "Ask whoever knows you both first"),
        Ground.CROSSED_PATHS: translate("Invitations", "Event, comments on the same post"),
        Ground.NONE: translate(
            "Invitations", "Better not sent: it can get your account restricted"
        ),
    }.get(ground, "")


def ground_question(ground: Ground) -> str:
    """The one question that a ground asks."""
    return {
        Ground.KNOW_EACH_OTHER: translate("Invitations", "Where do you know each other from?"),
        Ground.INTRODUCTION: translate("Invitations", "Who can introduce you?"),
        Ground.CROSSED_PATHS: translate("Invitations", "When and where was it?"),
        Ground.COMPANY: translate("Invitations", "What about their company?"),
        Ground.PROFESSIONAL: translate("Invitations", "Why this person?"),
        Ground.OLD_CONTACT: translate("Invitations", "Since when, and from where?"),
        Ground.NONE: translate("Invitations", "Why should it go all the same?"),
    }[ground]


def standing_chip(standing: InvitationStanding) -> tuple[str, Tone]:
    """Where an invitation stands, in a word or two."""
    return {
        InvitationStanding.DRAFT: (translate("Invitations", "draft"), Tone.NEUTRAL),
        InvitationStanding.AWAITING: (translate("Invitations", "did it go out?"), Tone.AMBER),
        InvitationStanding.WAITING: (translate("Invitations", "waiting"), Tone.NEUTRAL),
        InvitationStanding.ACCEPTED: (translate("Invitations", "accepted"), Tone.GREEN),
        InvitationStanding.DECLINED: (
            translate("Invitations", "declined or ignored"),
            Tone.NEUTRAL,
        ),
        InvitationStanding.WITHDRAWN: (translate("Invitations", "withdrawn"), Tone.NEUTRAL),
    }[standing]


def introduction_chip(standing: IntroductionStanding) -> tuple[str, Tone]:
    """How far an introduction is."""
    return {
        IntroductionStanding.DRAFT: (translate("Invitations", "to ask"), Tone.NEUTRAL),
        IntroductionStanding.ASKED: (translate("Invitations", "asked"), Tone.BLUE),
        IntroductionStanding.INTRODUCED: (translate("Invitations", "introduced"), Tone.GREEN),
        IntroductionStanding.DECLINED: (translate("Invitations", "declined"), Tone.NEUTRAL),
        IntroductionStanding.THANKED: (translate("Invitations", "thanked"), Tone.GREEN),
    }[standing]


def introduction_line(helper: str, target: str) -> str:
    """Who is asked for whom."""
    return translate("Invitations", "{helper} introduces you to {target}").format(
        helper=inside(helper, limit=60), target=inside(target, limit=60)
    )


def asking_line(helper: str, target: str) -> str:
    """What a letter to a shared contact asks."""
    return translate("Invitations", "Ask {helper} to introduce you to {target}").format(
        helper=inside(helper, limit=60), target=inside(target, limit=60)
    )


def pace_words(pace: Pace) -> str:
    """How much of the week's budget is used, and what is left for today."""
    used = translate("Invitations", "{sent} of {most} invitations this week").format(
        sent=figure(pace.sent_this_week), most=figure(pace.settings.a_week)
    )
    left = (
        translate("Invitations", "%Ln more today", "", pace.room_today)
        if pace.room_today
        else translate("Invitations", "no more today")
    )
    return f"{used} · {left}"


def notes_words(pace: Pace) -> str:
    """How many personal notes the month has left; empty where there is no limit."""
    left = pace.notes_left
    if left is None:
        return ""
    return translate("Invitations", "%Ln notes left this month", "", left)


def accepted_words(accepted: AcceptedBy) -> str:
    """What became of the invitations on one ground."""
    words = {
        Ground.KNOW_EACH_OTHER: translate(
            "Invitations", "Of %Ln people you knew, {accepted} accepted.", "", accepted.invited
        ),
        Ground.INTRODUCTION: translate(
            "Invitations",
            "Of %Ln people to whom somebody could introduce you, {accepted} accepted.",
            "",
            accepted.invited,
        ),
        Ground.CROSSED_PATHS: translate(
            "Invitations",
            "Of %Ln people whose path you crossed, {accepted} accepted.",
            "",
            accepted.invited,
        ),
        Ground.COMPANY: translate(
            "Invitations",
            "Of %Ln people asked for their company, {accepted} accepted.",
            "",
            accepted.invited,
        ),
        Ground.PROFESSIONAL: translate(
            "Invitations",
            "Of %Ln people with a professional reason, {accepted} accepted.",
            "",
            accepted.invited,
        ),
        Ground.OLD_CONTACT: translate(
            "Invitations",
            "Of %Ln people from earlier times, {accepted} accepted.",
            "",
            accepted.invited,
        ),
        Ground.NONE: translate(
            "Invitations",
            "Of %Ln people without a ground, {accepted} accepted.",
            "",
            accepted.invited,
        ),
    }[accepted.ground]
    return words.format(accepted=figure(accepted.accepted))


def fact_word(kind: FactKind) -> str:
    """What can be known of somebody, as the choice of kinds has it."""
    return {
        FactKind.POSITION: translate("Invitations", "Worked at"),
        FactKind.SCHOOL: translate("Invitations", "Studied at"),
        FactKind.SHARED_CONTACT: translate("Invitations", "Knows"),
        FactKind.EVENT: translate("Invitations", "Was at the event"),
        FactKind.GROUP: translate("Invitations", "Is in the group"),
        FactKind.ORGANIZATION: translate("Invitations", "Belongs to"),
        FactKind.VOLUNTEERING: translate("Invitations", "Volunteers at"),
        FactKind.LANGUAGE: translate("Invitations", "Speaks"),
        FactKind.SKILL: translate("Invitations", "Works with"),
    }.get(kind, kind.value)


OFFERED_FACTS = (
    FactKind.POSITION,
    FactKind.SCHOOL,
    FactKind.SHARED_CONTACT,
    FactKind.EVENT,
    FactKind.GROUP,
    FactKind.ORGANIZATION,
    FactKind.VOLUNTEERING,
    FactKind.LANGUAGE,
    FactKind.SKILL,
)
"""What the user may say of somebody, the most frequent first."""


def common_words(common: Common) -> tuple[str, Tone]:
    """One thing in common, for its chip."""
    name = shown(common.name, limit=40)
    if common.together is Together.AT_OTHER_TIMES:
        words = translate("Invitations", "{name}, at different times")
        return words.format(name=name), Tone.NEUTRAL
    if common.kind is not FactKind.POSITION:
        if common.together is Together.AT_ONE_TIME:
            return f"{name}, {_years(common)}", Tone.GREEN
        if common.kind is FactKind.LANGUAGE:
            return translate("Invitations", "Both speak {name}").format(name=name), Tone.GREEN
        return name, Tone.GREEN
    if common.together is Together.AT_ONE_TIME:
        words = translate("Invitations", "Both at {name}, {years}")
        return words.format(name=name, years=_years(common)), Tone.GREEN
    words = translate("Invitations", "Both at {name}, years not known")
    return words.format(name=name), Tone.GREEN


def _years(common: Common) -> str:
    first, last = common.first or 0, common.last or 0
    if first == last:
        return str(first)
    short = last % 100 if first // 100 == last // 100 else last
    return f"{first}–{short:02}"


def evidence_words(common: Common) -> str:
    """What a common fact rests on, for those who look closer."""
    return "\n".join(
        (
            translate("Invitations", "You: {fact}").format(fact=fact_line(common.own)),
            translate("Invitations", "They: {fact}").format(fact=fact_line(common.theirs)),
        )
    )


def fact_line(fact: BackgroundFact) -> str:
    """A fact with its title and its years, as far as they are known."""
    years = "–".join(filter(None, (fact.begun, fact.ended)))
    return ", ".join(filter(None, (shown(fact.name), shown(fact.detail), years)))


def known_words(fact: BackgroundFact) -> str:
    """Something the user said of somebody, for its chip."""
    return f"{fact_word(fact.kind)} {fact_line(fact)}"


def shared_words(contact: SharedContact) -> str:
    """Somebody who knows both, for the chip."""
    return translate("Invitations", "Knows {name}").format(name=inside(contact.name, limit=36))


def how_shared(how: HowShared) -> str:
    """How it is known that somebody knows both."""
    return {
        HowShared.BY_HAND: translate("Invitations", "You said that they know each other"),
        HowShared.IN_A_THREAD: translate("Invitations", "You three wrote in one thread"),
        HowShared.MENTIONED: translate("Invitations", "Named in a message to you"),
    }[how]


def day_words(day: date) -> str:
    """A day in full, as in "14 Aug 2026"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def waiting_words(since: date, today: date) -> str:
    """How long an invitation waits."""
    days = max(0, (today - since).days)
    if days == 0:
        return translate("Invitations", "sent today")
    if days < 2 * _WEEK:
        return translate("Invitations", "waits for %Ln days", "", days)
    return translate("Invitations", "waits for %Ln weeks", "", days // _WEEK)


def drafts_words(drafts: int) -> str:
    """How many are still to go out, beside the pane's name; empty for none."""
    return translate("Invitations", "%Ln drafts", "", drafts) if drafts else ""


def invitation_title() -> str:
    """The title of the letter that an invitation's note is."""
    return translate("Invitations", "Invitation")


def asking_title(target: str) -> str:
    """The title of a letter that asks for an introduction to somebody."""
    words = translate("Invitations", "Introduction to {name}")
    return words.format(name=shown(target, limit=80))


def thanks_title(target: str) -> str:
    """The title of a letter that thanks for it."""
    words = translate("Invitations", "Thanks for the introduction to {name}")
    return words.format(name=shown(target, limit=80))


def suggested_words(name: str, position: str, company: str, *, was_connected: bool) -> str:
    """Who somebody known is, on one line."""
    gone = translate("Invitations", "no longer connected") if was_connected else ""
    work = " · ".join(filter(None, (shown(position, limit=60), shown(company, limit=60), gone)))
    return " — ".join(filter(None, (shown(name, limit=80), work)))
