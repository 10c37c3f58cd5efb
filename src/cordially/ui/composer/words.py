"""What the composer says: kinds, standings, counts."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from cordially.domain.messages import Channel, Kind
from cordially.domain.people import Tie
from cordially.ui.composer.state import SeatLine, Status
from cordially.ui.widgets import inside
from cordially.ui.writing.words import clock_time

translate = QCoreApplication.translate

OFFERED = (Kind.GREETING, Kind.UPDATE, Kind.NOTE)
"""The kinds that the window offers."""


def kind_word(kind: Kind) -> str:
    """What a message is for, in one word."""
    words = {
        Kind.GREETING: translate("Composer", "Greeting"),
        Kind.UPDATE: translate("Composer", "Update"),
        Kind.NOTE: translate("Composer", "Note"),
    }
    return words.get(kind, kind.value.replace("_", " "))


def way_words(channel: Channel) -> str:
    """How a message goes, beside its kind."""
    if channel is Channel.LINKEDIN:
        return translate("Composer", "sent one by one · LinkedIn message")
    return translate("Composer", "sent one by one · e-mail")


def title_for(kind: Kind, today: datetime) -> str:
    """A title to begin with, as in "Greeting, November 2026"."""
    day = today.astimezone()
    month = QLocale().toString(QDate(day.year, day.month, day.day), "MMMM yyyy")
    return translate("Composer", "{kind}, {month}").format(kind=kind_word(kind), month=month)


def when(moment: datetime, today: date) -> str:
    """A moment as the hour where it was today, else as the day."""
    day = moment.astimezone().date()
    if day == today:
        return clock_time(moment)
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM")


def status_words(line: SeatLine, today: date) -> str:
    """The word under a recipient's name."""
    handed = line.seat.recipient.hand_over
    if line.status is Status.SENT and handed is not None:
        moment = handed.answered_at or handed.handed_at
        return translate("Composer", "Sent {when}").format(when=when(moment, today))
    if line.status is Status.COPIED and line.repeats:
        return translate("Composer", "Line too like {name}’s").format(
            name=inside(line.repeats, limit=24)
        )
    return {
        Status.SENT: translate("Composer", "Sent"),
        Status.AWAITING: translate("Composer", "Did you send it?"),
        Status.WRITING: translate("Composer", "Writing now"),
        Status.READY: translate("Composer", "Ready"),
        Status.COPIED: translate("Composer", "Line too like another"),
        Status.REPEATED: translate("Composer", "Line sent before"),
        Status.THIN: translate("Composer", "Line fits everybody"),
        Status.TO_WRITE: translate("Composer", "To write"),
        Status.SKIPPED: translate("Composer", "Skipped"),
        Status.LEFT_OUT: translate("Composer", "Left out"),
    }[line.status]


def tie_word(tie: Tie) -> str:
    """A tie in one word."""
    return {
        Tie.STRONG: translate("Composer", "strong"),
        Tie.WARM: translate("Composer", "warm"),
        Tie.QUIET: translate("Composer", "quiet"),
    }[tie]


def people(count: int) -> str:
    """How many recipients."""
    return translate("Composer", "%Ln recipients", "", count)
