"""How people and merge fields are called wherever something is written."""

import re
from collections.abc import Collection
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from cordially.domain.desk import Desk, Seat
from cordially.domain.merge_fields import MergeField
from cordially.domain.messages import Standing
from cordially.services.reviewing import Review
from cordially.ui.widgets import inside

translate = QCoreApplication.translate

_WORD = re.compile(r"(?<!\{)\b[^\W\d_]+")
_ENOUGH_WORDS = 6


def name_of(seat: Seat) -> str:
    """How the user thinks of a recipient: as the message addresses them."""
    return seat.salutation.name or seat.name


def field_word(field: MergeField) -> str:
    """A merge field as the user knows it."""
    return {
        MergeField.GIVEN_NAME: translate("Composer", "Given name"),
        MergeField.FAMILY_NAME: translate("Composer", "Family name"),
        MergeField.COMPANY: translate("Composer", "Company"),
        MergeField.POSITION: translate("Composer", "Position"),
        MergeField.PERSONAL: translate("Composer", "The line only this person gets"),
    }[field]


def unfilled_word(word: str) -> str:
    """A field that stayed empty, as the user knows it; others as they were typed."""
    known = {field.value: field for field in MergeField}
    return field_word(known[word]) if word in known else "{" + inside(word, limit=40) + "}"


def read_as(desk: Desk, review: Review) -> str:
    """That the text is in no language that is read, where enough of it is written to tell."""
    if review.language or len(_WORD.findall(desk.composition.text)) < _ENOUGH_WORDS:
        return ""
    return translate(
        "Composer",
        "The language could not be told, or is none of the seven that Cordially reads. Only the"
        " rules that hold in any language were used.",
    )


def unfilled_words(words: Collection[str]) -> str:
    """What to do about fields that stayed empty; nothing where there are none."""
    fields = {field.value for field in MergeField}
    known = [unfilled_word(word) for word in words if word in fields]
    others = [unfilled_word(word) for word in words if word not in fields]
    said: list[str] = []
    if known:
        said.append(
            translate(
                "SheetView",
                "Not known of this person: {fields}. Fill it in under Contacts, or take it"
                " out of the text.",
            ).format(fields=", ".join(known))
        )
    if others:
        said.append(
            translate("SheetView", "Nothing fills {fields}. Write what belongs there.").format(
                fields=", ".join(others)
            )
        )
    return "\n".join(said)


def clock_time(moment: datetime) -> str:
    """A moment as the hour and minute on this computer."""
    local = moment.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def standing_words(seat: Seat, today: date) -> str:
    """Where somebody stands whose message is not being written; else empty."""
    handed = seat.recipient.hand_over
    if seat.standing is Standing.SENT and handed is not None:
        moment = handed.answered_at or handed.handed_at
        return translate("Composer", "Sent {when}").format(when=_when_in_full(moment, today))
    if seat.standing is Standing.AWAITING and handed is not None:
        return translate("Composer", "Copied {when}, not confirmed").format(
            when=_when_in_full(handed.handed_at, today)
        )
    return {
        Standing.SKIPPED: translate("Composer", "Skipped"),
        Standing.LEFT_OUT: translate("Composer", "Left out"),
    }.get(seat.standing, "")


def _when_in_full(moment: datetime, today: date) -> str:
    local = moment.astimezone()
    if local.date() == today:
        return clock_time(moment)
    day = QDate(local.year, local.month, local.day)
    return translate("Composer", "{day}, {time}").format(
        day=QLocale().toString(day, "d MMM yyyy"), time=clock_time(moment)
    )
