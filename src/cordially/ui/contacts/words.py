"""Words of the contacts that more than one widget shows."""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from cordially.domain.people import Column, Event, EventKind, Tie
from cordially.ui.contacts.when import day_month_year, local_day
from cordially.ui.theme import Tone
from cordially.ui.widgets.outside_text import shown

_CONTEXT = "Contacts"
_EXCERPT = 140

TIE_TONES = {Tie.STRONG: Tone.GREEN, Tie.WARM: Tone.BLUE, Tie.QUIET: Tone.NEUTRAL}

_TIES = {
    Tie.STRONG: QT_TRANSLATE_NOOP("Contacts", "strong"),
    Tie.WARM: QT_TRANSLATE_NOOP("Contacts", "warm"),
    Tie.QUIET: QT_TRANSLATE_NOOP("Contacts", "quiet"),
}

_COLUMNS = {
    Column.NAME: QT_TRANSLATE_NOOP("Contacts", "Name"),
    Column.FAMILY_NAME: QT_TRANSLATE_NOOP("Contacts", "Family name"),
    Column.COMPANY: QT_TRANSLATE_NOOP("Contacts", "Company"),
    Column.POSITION: QT_TRANSLATE_NOOP("Contacts", "Position"),
    Column.CONNECTED: QT_TRANSLATE_NOOP("Contacts", "Connected"),
    Column.LAST_CONTACT: QT_TRANSLATE_NOOP("Contacts", "Last contact"),
    Column.TIE: QT_TRANSLATE_NOOP("Contacts", "Tie"),
}

_EVENTS = {
    EventKind.CONNECTED: QT_TRANSLATE_NOOP("Contacts", "{day} — connected"),
    EventKind.ADDED: QT_TRANSLATE_NOOP("Contacts", "{day} — added by you"),
    EventKind.WROTE: QT_TRANSLATE_NOOP("Contacts", "{day} — you wrote: {text}"),
    EventKind.ANSWERED: QT_TRANSLATE_NOOP("Contacts", "{day} — they wrote: {text}"),
    EventKind.SENT: QT_TRANSLATE_NOOP("Contacts", "{day} — you sent: {text}"),
    EventKind.SENT_CORRECTED: QT_TRANSLATE_NOOP("Contacts", "{day} — corrected, not sent: {text}"),
    EventKind.NO_LONGER_CONNECTED: QT_TRANSLATE_NOOP("Contacts", "{day} — no longer connected"),
    EventKind.NEW_JOB: QT_TRANSLATE_NOOP("Contacts", "{day} — new job: {text}"),
}

_EVENTS_WITHOUT_TEXT = {
    EventKind.WROTE: QT_TRANSLATE_NOOP("Contacts", "{day} — you wrote"),
    EventKind.ANSWERED: QT_TRANSLATE_NOOP("Contacts", "{day} — they wrote"),
    EventKind.SENT: QT_TRANSLATE_NOOP("Contacts", "{day} — you sent a message"),
    EventKind.SENT_CORRECTED: QT_TRANSLATE_NOOP("Contacts", "{day} — corrected, not sent"),
    EventKind.NEW_JOB: QT_TRANSLATE_NOOP("Contacts", "{day} — new job"),
}


def tie_word(tie: Tie) -> str:
    """One word for a tie."""
    return QCoreApplication.translate(_CONTEXT, _TIES[tie])


def column_word(column: Column) -> str:
    """The heading of a column."""
    return QCoreApplication.translate(_CONTEXT, _COLUMNS[column])


def event_line(event: Event) -> str:
    """One line of a timeline; its text is shortened and safe to show."""
    text = shown(event.text, limit=_EXCERPT)
    pattern = _EVENTS[event.kind] if text else _EVENTS_WITHOUT_TEXT.get(event.kind)
    words = QCoreApplication.translate(_CONTEXT, pattern or _EVENTS[event.kind])
    return words.format(day=_day(event), text=text)


def _day(event: Event) -> str:
    day: date | None = event.day or (local_day(event.at) if event.at else None)
    if day is None:
        return QCoreApplication.translate("Contacts", "some time ago")
    return day_month_year(day)
