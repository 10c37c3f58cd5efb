"""What a day begins with: what is due, how fast one goes, what was begun, who is there."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from cordially.domain.clock import Clock
from cordially.domain.desk import Earlier, Listed, Unanswered
from cordially.domain.invitations import Pace
from cordially.domain.messages import CompositionId, Kind
from cordially.domain.people import Column, Filter, Mark, PersonRow, Tie
from cordially.domain.requests import Request
from cordially.etiquette.rules.choice.too_soon import TO_MANY, month_after
from cordially.services.following import DueNow
from cordially.services.inviting import Board, sent_on
from cordially.services.readiness import Readiness

HERE = frozenset({Kind.WELCOME, Kind.FOLLOW_UP})
"""Kinds of letters that are written on the page of today."""

_STEPS = 12
_YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class NetworkGrowth:
    """How many were connected on some days, the last of them today; and how many are close.

    `people` counts everybody who is not put away, connected or not.
    """

    days: tuple[date, ...]
    connected: tuple[int, ...]
    people: int
    strong: int


@dataclass(frozen=True, slots=True)
class Glance:
    """All that the first page shows.

    `update_from` is the day from which an update to everybody is no longer too soon, None
    where it is not. `old_waiting` counts invitations that waited for longer than
    `pace.settings.old_weeks`, `drafts` those that are to be sent. `left_alone` is how many
    people asked for that within a year. `letters` are begun and due no more.
    """

    given_name: str
    due: DueNow
    pace: Pace
    old_waiting: int
    drafts: int
    update_from: date | None
    left_alone: int
    messages: tuple[Listed, ...]
    letters: tuple[Listed, ...]
    hand_overs: tuple[Unanswered, ...]
    requests: int
    network: NetworkGrowth
    readiness: Readiness


class Following(Protocol):
    """What follows (`cordially.services.following.Following`)."""

    def due(self) -> DueNow:
        """What is due today and in the next days."""
        ...


class Messages(Protocol):
    """Compositions and letters (`cordially.services.composing.Composing`)."""

    def open_list(self) -> tuple[Listed, ...]:
        """Every message to several that was not put away, the last opened first."""
        ...

    def open_letters(self) -> tuple[Listed, ...]:
        """Every letter to one person that was not put away and not sent."""
        ...


class HandOvers(Protocol):
    """What was handed over (`cordially.store.hand_overs.HandOvers`)."""

    def unanswered(self) -> tuple[Unanswered, ...]:
        """Every hand-over without an answer, the oldest first."""
        ...

    def earlier(self, besides: CompositionId | None) -> tuple[Earlier, ...]:
        """The compositions of which something counts as sent, the oldest first."""
        ...


class PeopleTable(Protocol):
    """The people as tables show them."""

    def rows(self, wanted: Filter, column: Column, *, descending: bool = False) -> list[PersonRow]:
        """The people a filter asks for."""
        ...


@dataclass(frozen=True, slots=True)
class Sources:
    """Where the page has each part from.

    `requests` are those still to be considered; asking for them makes connections of those
    whose acceptance was sent. `asked_to_be_left_alone` counts people since a day.
    """

    following: Following
    board: Callable[[], Board]
    requests: Callable[[], Sequence[Request]]
    messages: Messages
    hand_overs: HandOvers
    table: PeopleTable
    asked_to_be_left_alone: Callable[[date], int]
    readiness: Callable[[], Readiness]
    given_name: Callable[[], str]


class Today:
    """Runs on the store's thread."""

    def __init__(self, sources: Sources, clock: Clock) -> None:
        self._from = sources
        self._clock = clock

    def look(self) -> Glance:
        """Everything as it is now."""
        sources, today = self._from, self._clock.today()
        requests = sources.requests()
        board = sources.board()
        due = sources.following.due()
        old = timedelta(weeks=board.pace.settings.old_weeks)
        return Glance(
            sources.given_name(),
            due,
            board.pace,
            sum(sent_on(one) <= today - old for one in board.waiting),
            board.drafts,
            self._update_from(today),
            sources.asked_to_be_left_alone(today - _YEAR),
            tuple(one for one in sources.messages.open_list() if _is_begun(one)),
            self._letters(due),
            sources.hand_overs.unanswered(),
            sum(not one.is_decided for one in requests),
            _growth(sources.table.rows(Filter(), Column.NAME), today),
            sources.readiness(),
        )

    def _letters(self, due: DueNow) -> tuple[Listed, ...]:
        told = {one.composition for one in (*due.due, *due.soon)}
        return tuple(
            one
            for one in self._from.messages.open_letters()
            if one.kind in HERE and one.id not in told and not one.counts.awaiting
        )

    def _update_from(self, today: date) -> date | None:
        """By the rule that an update comes at most once a month (P05)."""
        to_many = [
            one.at.astimezone().date()
            for one in self._from.hand_overs.earlier(None)
            if one.kind is Kind.UPDATE and len(one.people) >= TO_MANY
        ]
        free = month_after(max(to_many)) if to_many else today
        return free if free > today else None


def _is_begun(listed: Listed) -> bool:
    counts = listed.counts
    return bool(counts.ready or counts.to_write)


def _growth(people: Sequence[PersonRow], today: date) -> NetworkGrowth:
    days = sorted(
        row.connected_on
        for row in people
        if row.connected_on and Mark.NO_LONGER_CONNECTED not in row.marks
    )
    strong = sum(row.tie == Tie.STRONG for row in people)
    if not days:
        return NetworkGrowth((), (), len(people), strong)
    first = min(date.fromisoformat(days[0]), today)
    steps = min(_STEPS, (today - first).days)
    points = [today - (today - first) * step // max(steps, 1) for step in range(steps, -1, -1)]
    counts = tuple(bisect_right(days, day.isoformat()) for day in points[:-1])
    return NetworkGrowth(tuple(points), (*counts, len(days)), len(people), strong)
