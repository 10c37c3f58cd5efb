"""Words of the contacts that more than one widget shows."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from cordially.domain.people import Column, Event, EventKind, Tie
from cordially.ui.contacts.when import day_month_year, local_day
from cordially.ui.theme import Tone
from cordially.ui.widgets.outside_text import shown

_EXCERPT = 140

TIE_TONES = {Tie.STRONG: Tone.GREEN, Tie.WARM: Tone.BLUE, Tie.QUIET: Tone.NEUTRAL}


def tie_word(tie: Tie) -> str:
    """One word for a tie."""
    return {
        Tie.STRONG: QCoreApplication.translate("Contacts", "strong"),
        Tie.WARM: QCoreApplication.translate("Contacts", "warm"),
        Tie.QUIET: QCoreApplication.translate("Contacts", "quiet"),
    }[tie]


def column_word(column: Column) -> str:
    """The heading of a column."""
    return {
        Column.NAME: QCoreApplication.translate("Contacts", "Name"),
        Column.FAMILY_NAME: QCoreApplication.translate("Contacts", "Family name"),
        Column.COMPANY: QCoreApplication.translate("Contacts", "Company"),
        Column.POSITION: QCoreApplication.translate("Contacts", "Position"),
        Column.CONNECTED: QCoreApplication.translate("Contacts", "Connected"),
        Column.LAST_CONTACT: QCoreApplication.translate("Contacts", "Last contact"),
        Column.TIE: QCoreApplication.translate("Contacts", "Tie"),
    }[column]


def event_line(event: Event) -> str:
    """One line of a timeline; its text is shortened and safe to show."""
    text = shown(event.text, limit=_EXCERPT)
    words = _told(event.kind) if text else _told_without_text(event.kind)
    return words.format(day=_day(event), text=text)


def _told(kind: EventKind) -> str:
    return {
        EventKind.CONNECTED: QCoreApplication.translate("Contacts", "{day} — connected"),
        EventKind.ADDED: QCoreApplication.translate("Contacts", "{day} — added by you"),
        EventKind.WROTE: QCoreApplication.translate("Contacts", "{day} — you wrote: {text}"),
        EventKind.ANSWERED: QCoreApplication.translate("Contacts", "{day} — they wrote: {text}"),
        EventKind.SENT: QCoreApplication.translate("Contacts", "{day} — you sent: {text}"),
        EventKind.SENT_CORRECTED: QCoreApplication.translate(
            "Contacts", "{day} — corrected, not sent: {text}"
        ),
        EventKind.NO_LONGER_CONNECTED: QCoreApplication.translate(
            "Contacts", "{day} — no longer connected"
        ),
        EventKind.NEW_JOB: QCoreApplication.translate("Contacts", "{day} — new job: {text}"),
        **_told_of_invitations(),
        **_told_of_follow_ups(),
    }[kind]


def _told_of_invitations() -> dict[EventKind, str]:
    return {
        EventKind.INVITED: QCoreApplication.translate("Contacts", "{day} — you invited them"),
        EventKind.INVITATION_ACCEPTED: QCoreApplication.translate(
            "Contacts", "{day} — accepted your invitation"
        ),
        EventKind.INVITATION_DECLINED: QCoreApplication.translate(
            "Contacts", "{day} — did not take up your invitation"
        ),
        EventKind.INVITATION_WITHDRAWN: QCoreApplication.translate(
            "Contacts", "{day} — you withdrew the invitation"
        ),
        EventKind.ASKED_YOU: QCoreApplication.translate(
            "Contacts", "{day} — asked to connect: {text}"
        ),
        EventKind.REQUEST_ACCEPTED: QCoreApplication.translate(
            "Contacts", "{day} — you accepted: {text}"
        ),
        EventKind.CONTEXT_ASKED: QCoreApplication.translate(
            "Contacts", "{day} — you asked for context"
        ),
        EventKind.REQUEST_ANSWERED: QCoreApplication.translate(
            "Contacts", "{day} — you replied without accepting"
        ),
        EventKind.REQUEST_IGNORED: QCoreApplication.translate(
            "Contacts", "{day} — you left the request unanswered"
        ),
        EventKind.REQUEST_DECLINED: QCoreApplication.translate(
            "Contacts", "{day} — you declined the request"
        ),
        EventKind.REQUEST_NOT_KNOWN: QCoreApplication.translate(
            "Contacts", "{day} — you said that you do not know them"
        ),
        EventKind.REQUEST_REPORTED: QCoreApplication.translate(
            "Contacts", "{day} — you reported the request: {text}"
        ),
    }


def _told_of_follow_ups() -> dict[EventKind, str]:
    return {
        EventKind.INTRODUCTION_ASKED: QCoreApplication.translate(
            "Contacts", "{day} — an introduction was asked for: {text}"
        ),
        EventKind.INTRODUCED: QCoreApplication.translate("Contacts", "{day} — introduced: {text}"),
        EventKind.INTRODUCTION_DECLINED: QCoreApplication.translate(
            "Contacts", "{day} — the introduction was declined: {text}"
        ),
        EventKind.TO_THANK: QCoreApplication.translate("Contacts", "{day} — to thank: {text}"),
        EventKind.TO_INTRODUCE: QCoreApplication.translate(
            "Contacts", "{day} — introduction promised: {text}"
        ),
        EventKind.TO_TELL: QCoreApplication.translate(
            "Contacts", "{day} — to tell how it went: {text}"
        ),
        EventKind.TO_GET_IN_TOUCH: QCoreApplication.translate(
            "Contacts", "{day} — to get in touch: {text}"
        ),
        EventKind.GOOD_FOR: QCoreApplication.translate("Contacts", "{day} — good for: {text}"),
        EventKind.FOLLOWED_UP: QCoreApplication.translate("Contacts", "{day} — done: {text}"),
        EventKind.REFERRED: QCoreApplication.translate("Contacts", "{day} — referred: {text}"),
        EventKind.LEFT_ALONE: QCoreApplication.translate(
            "Contacts", "{day} — to be left alone: {text}"
        ),
        EventKind.WRITTEN_TO_AGAIN: QCoreApplication.translate(
            "Contacts", "{day} — can be written to again"
        ),
    }


def _told_without_text(kind: EventKind) -> str:
    return {
        EventKind.WROTE: QCoreApplication.translate("Contacts", "{day} — you wrote"),
        EventKind.ANSWERED: QCoreApplication.translate("Contacts", "{day} — they wrote"),
        EventKind.SENT: QCoreApplication.translate("Contacts", "{day} — you sent a message"),
        EventKind.SENT_CORRECTED: QCoreApplication.translate(
            "Contacts", "{day} — corrected, not sent"
        ),
        EventKind.NEW_JOB: QCoreApplication.translate("Contacts", "{day} — new job"),
        EventKind.ASKED_YOU: QCoreApplication.translate("Contacts", "{day} — asked to connect"),
        EventKind.REQUEST_ACCEPTED: QCoreApplication.translate("Contacts", "{day} — you accepted"),
        EventKind.REQUEST_REPORTED: QCoreApplication.translate(
            "Contacts", "{day} — you reported the request"
        ),
        EventKind.INTRODUCTION_ASKED: QCoreApplication.translate(
            "Contacts", "{day} — an introduction was asked for"
        ),
        EventKind.INTRODUCED: QCoreApplication.translate("Contacts", "{day} — introduced"),
        EventKind.INTRODUCTION_DECLINED: QCoreApplication.translate(
            "Contacts", "{day} — the introduction was declined"
        ),
        EventKind.TO_THANK: QCoreApplication.translate("Contacts", "{day} — to thank"),
        EventKind.TO_INTRODUCE: QCoreApplication.translate(
            "Contacts", "{day} — introduction promised"
        ),
        EventKind.TO_TELL: QCoreApplication.translate("Contacts", "{day} — to tell how it went"),
        EventKind.TO_GET_IN_TOUCH: QCoreApplication.translate(
            "Contacts", "{day} — to get in touch"
        ),
        EventKind.GOOD_FOR: QCoreApplication.translate("Contacts", "{day} — good for something"),
        EventKind.FOLLOWED_UP: QCoreApplication.translate("Contacts", "{day} — done"),
        EventKind.REFERRED: QCoreApplication.translate("Contacts", "{day} — referred"),
        EventKind.LEFT_ALONE: QCoreApplication.translate("Contacts", "{day} — to be left alone"),
    }.get(kind) or _told(kind)


def _day(event: Event) -> str:
    day: date | None = event.day or (local_day(event.at) if event.at else None)
    if day is None:
        return QCoreApplication.translate("Contacts", "some time ago")
    return day_month_year(day)
