"""What a letter says around itself."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from cordially.domain.desk import Desk
from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.messages import Kind, RecipientId, Standing
from cordially.etiquette.personal_line import LineKind
from cordially.services.reviewing import Review
from cordially.ui.letter.state import Letter
from cordially.ui.recipients.finding_list import Shown
from cordially.ui.theme import Tone
from cordially.ui.widgets import Action, figure, inside
from cordially.ui.writing.findings_view import Remarks
from cordially.ui.writing.refusals import WRITE, refusal_of
from cordially.ui.writing.words import field_word, name_of, read_as, standing_words, unfilled_words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class LetterWords:
    """What a pane may say otherwise; empty words stand for the usual ones.

    `question` is asked after the hand-over; {name} in it becomes the name.
    """

    hand_over: str = ""
    question: str = ""
    sent: str = ""
    not_yet: str = ""
    skip: str = ""


def label_of(kind: Kind) -> str:
    """What stands above the text."""
    if kind is Kind.INVITATION:
        return translate("Letter", "Note")
    return translate("Letter", "Message")


def question_for(letter: Letter, words: LetterWords) -> str:
    """What is asked after the hand-over."""
    asked = words.question or translate("Letter", "Did you send it to {name}?")
    return asked.replace("{name}", inside(name_of(letter.seat), limit=40))


def standing_of(letter: Letter, today: date) -> str:
    """Where the letter stands, where it is not being written; else empty."""
    if letter.seat.standing is Standing.SKIPPED:
        return ""
    return standing_words(letter.seat, today)


def field_notes(letter: Letter) -> str:
    """What becomes of the fields that stand in the text."""
    notes = [
        translate("Letter", "{field} goes out as “{value}”.").format(
            field=field_word(field), value=inside(value, limit=60)
        )
        for field, value in letter.filled
    ]
    return "\n".join(filter(None, (unfilled_words(letter.unfilled), *notes)))


def remarks_of(desk: Desk, review: Review, current: RecipientId) -> Remarks:
    """What is said beside the findings."""
    line, seat = review.line(current), desk.seat(current)
    missing = line is None or line.word is LineKind.MISSING
    name = inside(name_of(seat), limit=30) if seat is not None else ""
    step = (
        translate("Letter", "Next: write what only {name} could get.").format(name=name)
        if missing
        else translate("Letter", "Next: copy it and open the profile.")
    )
    nothing = "" if missing else translate("Letter", "Looked at: the text. Nothing found.")
    return Remarks(step, missing, nothing, read_as(desk, review))


def specific_words(desk: Desk, review: Review, current: RecipientId) -> tuple[str, str]:
    """That the letter is specific to its reader, and the words it is by; both may be empty."""
    seat = desk.seat(current)
    if not review.specific or seat is None:
        return "", ""
    title = translate("Letter", "Specific to {name}").format(name=inside(name_of(seat), limit=30))
    why = translate("Letter", "By the words “{words}”")
    return title, why.format(words=inside(review.specific, limit=120))


def letter_refusal(trouble: Trouble) -> Shown:
    """Why a letter is not handed over; what is said of a line elsewhere is said of all of it."""
    if trouble.kind is TroubleKind.LINE_MISSING:
        return Shown(
            trouble.kind.value,
            Tone.WAX,
            translate("Letter", "A sentence of your own is missing."),
            translate("Letter", "Write at least one that only this person could get."),
            actions=(Action(WRITE, translate("Letter", "Write it")),),
        )
    if trouble.kind is TroubleKind.TEXT_TOO_LONG:
        limit = int(trouble.values.get("limit", 0))
        over = int(trouble.values.get("length", 0)) - limit
        return Shown(
            trouble.kind.value,
            Tone.WAX,
            translate("Letter", "This is longer than LinkedIn takes."),
            translate("Letter", "At most {limit} characters; take %Ln out.", "", over).format(
                limit=figure(limit)
            ),
        )
    return refusal_of(trouble)
