"""The lines of the first page: what stands in each section, in plain Python."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from cordially.domain.invitations import (
    Introduction,
    Invitation,
    InvitationStanding,
    PaceSettings,
)
from cordially.services.inviting import Board, sent_on
from cordially.ui.invitations.words import (
    accepted_words,
    day_words,
    ground_title,
    introduction_chip,
    introduction_line,
    standing_chip,
    waiting_words,
)
from cordially.ui.theme import Tone
from cordially.ui.widgets import shown

translate = QCoreApplication.translate

_LONGEST_NAME = 80
_LONGEST_LINE = 120


class Section(StrEnum):
    """The parts of the list, in their order."""

    TODAY = "today"
    QUEUE = "queue"
    WAITING = "waiting"
    SETTLED = "settled"
    INTRODUCTIONS = "introductions"


@dataclass(frozen=True, slots=True)
class Line:
    """One line: the head of a section, an invitation, or an introduction.

    `title`, `below` and `chip` are safe to show; `remark` stands beside a section's head.
    """

    section: Section
    title: str
    below: str = ""
    chip: str = ""
    tone: Tone = Tone.NEUTRAL
    invitation: Invitation | None = None
    introduction: Introduction | None = None
    is_old: bool = False

    @property
    def is_head(self) -> bool:
        """Whether it only names what stands below it."""
        return self.invitation is None and self.introduction is None

    @property
    def key(self) -> tuple[str, int]:
        """What the line is about, to be found again after a change."""
        if self.invitation is not None:
            return "invitation", self.invitation.id
        if self.introduction is not None:
            return "introduction", self.introduction.id
        return self.section.value, 0


def lines_of(
    board: Board, introductions: tuple[Introduction, ...], today: date
) -> tuple[Line, ...]:
    """Every line of the page; a section without any is left out."""
    return tuple(_lines(board, introductions, today))


def old_days(settings: PaceSettings) -> timedelta:
    """From when on a waiting invitation is offered for withdrawal."""
    return timedelta(weeks=settings.old_weeks)


def _lines(board: Board, introductions: tuple[Introduction, ...], today: date) -> Iterator[Line]:
    settings = board.pace.settings
    if board.today:
        yield Line(Section.TODAY, translate("Invitations", "Today’s few"))
        yield from (_draft(Section.TODAY, one) for one in board.today)
    if board.queue:
        head = translate("Invitations", "Queue")
        yield Line(Section.QUEUE, head, _why_later(board))
        yield from (_draft(Section.QUEUE, one) for one in board.queue)
    if board.waiting:
        yield Line(Section.WAITING, translate("Invitations", "Waiting for an answer"))
        for one in board.waiting:
            yield _waiting(one, today, is_old=today - sent_on(one) >= old_days(settings))
    if introductions:
        yield Line(Section.INTRODUCTIONS, translate("Invitations", "Introductions"))
        yield from (_introduction(one) for one in introductions)
    if board.settled:
        yield Line(
            Section.SETTLED,
            translate("Invitations", "What became of them"),
            " ".join(accepted_words(one) for one in board.accepted),
        )
        yield from (_settled(one) for one in board.settled)


def _why_later(board: Board) -> str:
    if board.pace.few_today:
        return translate("Invitations", "these have time")
    if board.pace.room_today:
        return translate("Invitations", "no personal notes are left this month")
    return translate("Invitations", "there is no room left today; nothing is saved up")


def name_of(invitation: Invitation) -> str:
    """Whom it is for, safe to show; by the address where no name is known."""
    return shown(invitation.name or invitation.profile, limit=_LONGEST_NAME)


def _draft(section: Section, one: Invitation) -> Line:
    words, tone = standing_chip(one.standing)
    if one.standing is InvitationStanding.DRAFT:
        words, tone = _readiness(one)
    why = _why(one) or shown(one.headline, limit=_LONGEST_LINE)
    return Line(section, name_of(one), why, words, tone, one)


def _readiness(one: Invitation) -> tuple[str, Tone]:
    if not one.has_ground:
        return translate("Invitations", "why?"), Tone.AMBER
    if not one.is_answered:
        return translate("Invitations", "one question"), Tone.AMBER
    return translate("Invitations", "note"), Tone.BLUE


def _waiting(one: Invitation, today: date, *, is_old: bool) -> Line:
    since = sent_on(one)
    return Line(
        Section.WAITING,
        name_of(one),
        _why(one) or shown(one.headline, limit=_LONGEST_LINE) or day_words(since),
        waiting_words(since, today),
        Tone.AMBER if is_old else Tone.NEUTRAL,
        one,
        is_old=is_old,
    )


def _settled(one: Invitation) -> Line:
    words, tone = standing_chip(one.standing)
    at = one.outcome_at
    day = at.astimezone().date() if at else sent_on(one)
    below = " · ".join(filter(None, (_why(one), day_words(day))))
    return Line(Section.SETTLED, name_of(one), below, words, tone, one)


def _introduction(one: Introduction) -> Line:
    words, tone = introduction_chip(one.standing)
    day = day_words(one.settled_on or one.made_on)
    below = " · ".join(filter(None, (shown(one.about, limit=_LONGEST_LINE), day)))
    return Line(
        Section.INTRODUCTIONS,
        introduction_line(one.helper_name, one.target_name),
        below,
        words,
        tone,
        introduction=one,
    )


def _why(one: Invitation) -> str:
    if one.ground is None:
        return ""
    words = one.overruled or one.ground_words
    said = shown(words, limit=_LONGEST_LINE)
    return f"{ground_title(one.ground)}: {said}" if said else ground_title(one.ground)
