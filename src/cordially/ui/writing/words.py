"""How people and merge fields are called wherever something is written."""

import re

from PySide6.QtCore import QCoreApplication

from cordially.domain.desk import Desk, Seat
from cordially.domain.merge_fields import MergeField
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
