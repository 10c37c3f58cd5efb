"""What is to be done next with a composition, and what of it was looked at."""

from PySide6.QtCore import QCoreApplication

from cordially.domain.desk import Desk
from cordially.domain.messages import RecipientId, Standing
from cordially.etiquette.personal_line import LineKind
from cordially.services.reviewing import Review
from cordially.ui.widgets import inside
from cordially.ui.writing.findings_view import Remarks
from cordially.ui.writing.on_desk import OPEN
from cordially.ui.writing.words import name_of, read_as

translate = QCoreApplication.translate


def remarks_of(desk: Desk, review: Review, current: RecipientId | None) -> Remarks:
    """What is said beside the findings; a line to be written alone is named in any case."""
    return Remarks(
        next_step(desk, review, current),
        current in to_write(desk, review),
        looked_at(desk, review),
        read_as(desk, review),
    )


def to_write(desk: Desk, review: Review) -> frozenset[RecipientId]:
    """Whose line is still to be written: it is empty, or says nothing but names."""
    still_open = {seat.id for seat in desk.seats if seat.standing in OPEN}
    return frozenset(
        word.recipient
        for word in review.lines
        if word.word is LineKind.MISSING and word.recipient in still_open
    )


def next_step(desk: Desk, review: Review, current: RecipientId | None) -> str:
    """What is to be done next, the current person first; empty where nothing is left."""
    missing = to_write(desk, review)
    seat = desk.seat(current) if current is not None else None
    if seat is not None and seat.id in missing:
        words = (
            translate("Composer", "Next: say more than names in the line for {name}.")
            if seat.recipient.line.strip()
            else translate("Composer", "Next: write a line that only {name} could get.")
        )
        return words.format(name=inside(name_of(seat), limit=30))
    if seat is not None and seat.standing is Standing.AWAITING:
        return translate("Composer", "Next: say whether you sent this message.")
    if seat is not None and seat.standing in OPEN:
        return translate("Composer", "Next: copy this message and open the profile.")
    if missing:
        return translate("Composer", "Next: %Ln lines are still to write.", "", len(missing))
    ready = desk.counts.ready
    return translate("Composer", "Next: %Ln messages are ready to go.", "", ready) if ready else ""


def looked_at(desk: Desk, review: Review) -> str:
    """What was looked at where nothing was found; a line counts once it is written."""
    written = sum(word.word is not LineKind.MISSING for word in review.lines)
    if not to_write(desk, review):
        words = translate(
            "Composer",
            "Looked at: the text, %Ln lines, the choice of people. Nothing found.",
            "",
            written,
        )
        return words if written else _text_alone()
    if not written:
        return translate(
            "Composer", "Looked at so far: the text, the choice of people. Nothing found."
        )
    return translate(
        "Composer",
        "Looked at so far: the text, %Ln lines, the choice of people. Nothing found.",
        "",
        written,
    )


def _text_alone() -> str:
    return translate("Composer", "Looked at: the text, the choice of people. Nothing found.")
