"""What is due, and why now, in words."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from cordially.domain.follow_ups import Due, ReminderKind
from cordially.ui.contacts.when import ago
from cordially.ui.contacts.words import tie_word
from cordially.ui.recording.words import until
from cordially.ui.today.lines import Line, Place, PlaceKind
from cordially.ui.widgets import inside, shown

translate = QCoreApplication.translate

_LONGEST_NAME = 60
_LONGEST_TEXT = 160
_MONTH = 30
_YEAR = 365


def due_line(due: Due, today: date) -> Line:
    """A line for what is due."""
    begun = due.composition is not None
    return Line(
        Place(PlaceKind.DUE, due),
        title_of(due),
        why_now(due, today),
        name=due.name,
        button=translate("Today", "Go on") if begun else translate("Today", "Write"),
    )


def title_of(due: Due) -> str:
    """What is to be done."""
    name, other = _name(due.name), _name(due.other_name)
    words = {
        ReminderKind.WELCOME: translate("Today", "Thank {name} for connecting"),
        ReminderKind.THANK: translate("Today", "Thank {name}"),
        ReminderKind.INTRODUCE: translate("Today", "Introduce {name} to {other}"),
        ReminderKind.TELL_HOW_IT_WENT: translate("Today", "Tell {name} how it went"),
        ReminderKind.REFERRAL: translate("Today", "Ask {name} what came of the referral"),
        ReminderKind.GET_IN_TOUCH: translate("Today", "Get in touch with {name}"),
        ReminderKind.GOOD_FOR: translate("Today", "Write to {name}"),
    }[due.kind]
    return words.format(name=name, other=other)


def why_now(due: Due, today: date) -> str:
    """Why it is due now, the reason before all; before it is due, when it will be."""
    parts = [*_because(due, today), shown(due.text, limit=_LONGEST_TEXT)]
    if due.due_on > today:
        soon = translate("Today", "Due {when}")
        parts.insert(0, soon.format(when=until(due.due_on, today)))
    if due.composition is not None:
        parts.append(translate("Today", "letter begun"))
    return " · ".join(filter(None, parts))


def day_and_month(day: date) -> str:
    """A day as in "3 November"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM")


def _because(due: Due, today: date) -> tuple[str, ...]:
    day = day_and_month(due.since)
    if due.kind is ReminderKind.WELCOME:
        since = translate("Today", "Connected {when}").format(when=ago(due.since, today))
        return since, translate("Today", "welcome note")
    if due.kind is ReminderKind.GET_IN_TOUCH:
        return _silence(due, today), translate("Today", "{tie} tie").format(tie=tie_word(due.tie))
    words = {
        ReminderKind.INTRODUCE: translate("Today", "You promised it on {day}"),
        ReminderKind.REFERRAL: translate("Today", "You referred them to {other} on {day}"),
    }.get(due.kind) or translate("Today", "You recorded it on {day}")
    return (words.format(day=day, other=_name(due.other_name)),)


def _silence(due: Due, today: date) -> str:
    if due.last_contact is None:
        return translate("Today", "No message between you is known")
    days = max(0, (today - due.last_contact).days)
    if days >= _YEAR:
        return translate("Today", "%Ln years of silence", "", days // _YEAR)
    if days >= _MONTH:
        return translate("Today", "%Ln months of silence", "", days // _MONTH)
    return translate("Today", "%Ln days of silence", "", days)


def _name(name: str) -> str:
    return inside(name, limit=_LONGEST_NAME) or translate("Today", "somebody")
