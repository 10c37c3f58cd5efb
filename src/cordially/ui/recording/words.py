"""What the line says, and the words it is begun with."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from cordially.domain.follow_ups import ReminderKind

translate = QCoreApplication.translate

_FIRST_WORDS = {
    "thank": ReminderKind.THANK,
    "thanks": ReminderKind.THANK,
    "introduce": ReminderKind.INTRODUCE,
    "intro": ReminderKind.INTRODUCE,
    "tell": ReminderKind.TELL_HOW_IT_WENT,
    "good for": ReminderKind.GOOD_FOR,
    "refer": ReminderKind.REFERRAL,
    "referred": ReminderKind.REFERRAL,
    "referral": ReminderKind.REFERRAL,
    "get in touch": ReminderKind.GET_IN_TOUCH,
    "keep in touch": ReminderKind.GET_IN_TOUCH,
}

_FILLER = ("with ", "how it went ", "that ")
"""Words between the kind and what is said, as in "get in touch with"."""


def parted(text: str) -> tuple[ReminderKind | None, str]:
    """The kind that a text begins with, and the rest; None and all of it where with none.

    The first words count once a blank follows them.
    """
    folded = text.lstrip().lower()
    for words, kind in _FIRST_WORDS.items():
        if folded.startswith(f"{words} "):
            rest = text.lstrip()[len(words) :].lstrip()
            for filler in _FILLER:
                if rest.lower().startswith(filler):
                    rest = rest[len(filler) :].lstrip()
            return kind, rest
    return None, text


def kind_word(kind: ReminderKind) -> str:
    """What a chip says."""
    return {
        ReminderKind.WELCOME: translate("Recording", "Welcome"),
        ReminderKind.THANK: translate("Recording", "Thank"),
        ReminderKind.INTRODUCE: translate("Recording", "Introduce"),
        ReminderKind.TELL_HOW_IT_WENT: translate("Recording", "Tell how it went"),
        ReminderKind.GOOD_FOR: translate("Recording", "Good for"),
        ReminderKind.REFERRAL: translate("Recording", "Referral"),
        ReminderKind.GET_IN_TOUCH: translate("Recording", "Get in touch"),
    }[kind]


def line_hint(kind: ReminderKind) -> str:
    """What can be written in the line."""
    return {
        ReminderKind.WELCOME: "",
        ReminderKind.THANK: translate("Recording", "for the referral, tomorrow"),
        ReminderKind.INTRODUCE: translate("Recording", "about storage, on 12 Dec"),
        ReminderKind.TELL_HOW_IT_WENT: translate("Recording", "the interview, in 2 weeks"),
        ReminderKind.GOOD_FOR: translate("Recording", "knows everybody in grid planning"),
        ReminderKind.REFERRAL: translate("Recording", "for the post in Aarhus, in 2 weeks"),
        ReminderKind.GET_IN_TOUCH: translate("Recording", "in 3 months"),
    }[kind]


def other_hint(kind: ReminderKind) -> str:
    """Who the second person is."""
    if kind is ReminderKind.REFERRAL:
        return translate("Recording", "Referred to")
    return translate("Recording", "Introduce to")


def full_day(day: date) -> str:
    """A day as in "Wed 25 Nov 2026"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM yyyy")


def until(day: date, today: date) -> str:
    """How far ahead a day is."""
    days = (day - today).days
    if days <= 0:
        return translate("Recording", "today")
    if days == 1:
        return translate("Recording", "tomorrow")
    return translate("Recording", "in %Ln days", "", days)


def due_words(day: date | None, today: date) -> str:
    """When a line comes back, as it is understood."""
    if day is None:
        return translate("Recording", "Stays on their page and does not come back by itself.")
    return translate("Recording", "Comes back on {day}, {until}.").format(
        day=full_day(day), until=until(day, today)
    )
