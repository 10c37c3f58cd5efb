"""What the composer says: kinds, standings, counts."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from cordially.domain.merge_fields import MergeField
from cordially.domain.messages import Channel, Kind
from cordially.domain.people import Tie
from cordially.ui.composer.state import SeatLine, Status
from cordially.ui.widgets import inside

_CONTEXT = "Composer"


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate(_CONTEXT, text, "", n)


def kind_word(kind: Kind) -> str:
    """What a message is for, in one word."""
    words = {
        Kind.GREETING: _tr("Greeting"),
        Kind.UPDATE: _tr("Update"),
        Kind.NOTE: _tr("Note"),
    }
    return words.get(kind, kind.value.replace("_", " "))


def kind_line(kind: Kind, channel: Channel) -> str:
    """The line under the title."""
    how = _tr("LinkedIn message") if channel is Channel.LINKEDIN else _tr("e-mail")
    return _tr("{kind} · sent one by one · {channel}").format(kind=kind_word(kind), channel=how)


def title_for(kind: Kind, today: datetime) -> str:
    """A title to begin with, as in "Greeting, November 2026"."""
    month = QLocale().toString(today.astimezone().date(), "MMMM yyyy")
    return _tr("{kind}, {month}").format(kind=kind_word(kind), month=month)


def clock_time(moment: datetime) -> str:
    """A moment as the hour and minute on this computer."""
    local = moment.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def status_words(line: SeatLine) -> str:
    """The word under a recipient's name."""
    handed = line.seat.recipient.hand_over
    if line.status is Status.SENT and handed is not None:
        moment = handed.answered_at or handed.handed_at
        return _tr("Sent {time}").format(time=clock_time(moment))
    if line.status is Status.COPIED:
        if not line.repeats:
            return _tr("Line already written")
        return _tr("Line too like {name}’s").format(name=inside(line.repeats, limit=24))
    return {
        Status.SENT: _tr("Sent"),
        Status.AWAITING: _tr("Did you send it?"),
        Status.WRITING: _tr("Writing now"),
        Status.READY: _tr("Ready"),
        Status.COPIED: _tr("Line too like another"),
        Status.TO_WRITE: _tr("To write"),
        Status.SKIPPED: _tr("Skipped"),
        Status.LEFT_OUT: _tr("Left out"),
    }[line.status]


def field_word(field: MergeField) -> str:
    """A merge field as the user knows it."""
    return {
        MergeField.GIVEN_NAME: _tr("Given name"),
        MergeField.FAMILY_NAME: _tr("Family name"),
        MergeField.COMPANY: _tr("Company"),
        MergeField.POSITION: _tr("Position"),
        MergeField.PERSONAL: _tr("The line only this person gets"),
    }[field]


def unfilled_word(word: str) -> str:
    """A field that stayed empty, as the user knows it; others as they were typed."""
    known = {field.value: field for field in MergeField}
    return field_word(known[word]) if word in known else "{" + inside(word, limit=40) + "}"


def tie_word(tie: Tie) -> str:
    """A tie in one word."""
    return {Tie.STRONG: _tr("strong"), Tie.WARM: _tr("warm"), Tie.QUIET: _tr("quiet")}[tie]


def people(count: int) -> str:
    """How many recipients."""
    return _tr("%n recipient(s)", count)
