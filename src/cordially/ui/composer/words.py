"""What the composer says: kinds, standings, counts."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from cordially.domain.messages import Channel, Kind
from cordially.domain.people import LeftAlone, Tie
from cordially.ui.composer.state import SeatLine, Status
from cordially.ui.contacts.when import day_month_year
from cordially.ui.widgets import inside, shown
from cordially.ui.writing.words import clock_time

translate = QCoreApplication.translate

OFFERED = (Kind.GREETING, Kind.UPDATE, Kind.NOTE)
"""The kinds that the window offers."""

_NAMED = 3
"""So many of those left out are named in a bar."""


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


def left_out_words(count: int) -> str:
    """That some are no recipients."""
    return translate("Composer", "%Ln people are left out: they asked to be left alone.", "", count)


def left_alone_words(people: Sequence[LeftAlone]) -> str:
    """Who they are, since when and why, a line for each of the first."""
    lines = [_left_alone_line(one) for one in people[:_NAMED]]
    more = len(people) - _NAMED
    if more > 0:
        lines.append(translate("Composer", "and %Ln more", "", more))
    return "\n".join(lines)


def _left_alone_line(one: LeftAlone) -> str:
    name, day = inside(one.name, limit=60), day_month_year(one.since)
    if not one.reason:
        return translate("Composer", "{name}: since {day}").format(name=name, day=day)
    reason = shown(one.reason, limit=120)
    words = translate("Composer", "{name}: since {day} ({reason})")
    return words.format(name=name, day=day, reason=reason)
