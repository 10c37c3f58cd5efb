"""Choosing whom to write to, and what the choice looks like from outside."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple, Protocol

from cordially.domain.clock import Clock
from cordially.domain.messages import CompositionId
from cordially.domain.people import (
    Column,
    Counted,
    Filter,
    LeftAlone,
    Mark,
    PersonId,
    PersonRow,
    Tie,
)
from cordially.services.choice_check import ChoiceCheck, ChoiceChecks, HandOvers
from cordially.services.composing import CLOSE_TIES, FEWEST_TIES
from cordially.services.roster import Rosters

LATELY_DAYS = 30
"""Somebody one was in touch with in so many days was written to lately."""

COMPANIES = 200
"""So many companies are offered to filter by."""


class ReasonKind(StrEnum):
    """Why a person stands in the chooser's list, or why they do not fit the filter."""

    STRONG = "strong"
    WARM = "warm"
    QUIET = "quiet"
    WRITTEN_LATELY = "written-lately"
    NO_LONGER_CONNECTED = "no-longer-connected"
    LEFT_ALONE = "left-alone"
    DOES_NOT_FIT_TIE = "does-not-fit-tie"
    DOES_NOT_FIT_NEVER_WRITTEN = "does-not-fit-never-written"
    DOES_NOT_FIT_WRITTEN_LATELY = "does-not-fit-written-lately"
    DOES_NOT_FIT_FILTER = "does-not-fit-filter"


@dataclass(frozen=True, slots=True)
class Reason:
    """The reason beside a person; `tie` and `day` are its values.

    The day is that of the last contact; of somebody left alone, since when.
    """

    kind: ReasonKind
    tie: Tie
    day: date | None

    @property
    def fits(self) -> bool:
        """Whether the person fits the filter."""
        return not self.kind.value.startswith("does-not-fit")

    @property
    def may_be_chosen(self) -> bool:
        """Whether the person can be written to at all."""
        return self.kind is not ReasonKind.LEFT_ALONE


class Candidate(NamedTuple):
    """One line of the chooser's table.

    A tuple rather than a dataclass because 30,000 of them are built at a time.
    """

    row: PersonRow
    reason: Reason


@dataclass(frozen=True, slots=True)
class Choosing:
    """The chooser's table: who fits, those chosen who do not, at the end those left alone.

    `fitting` counts the first, `not_fitting` the second.
    """

    candidates: tuple[Candidate, ...]
    fitting: int
    not_fitting: int


@dataclass(frozen=True, slots=True)
class Facets:
    """What can be filtered by, the most frequent first."""

    tags: tuple[Counted, ...]
    companies: tuple[Counted, ...]
    how_we_met: tuple[Counted, ...]


@dataclass(frozen=True, slots=True)
class MayBeWrittenTo:
    """Some people, without those who are left alone; of those what was kept about each."""

    people: tuple[PersonId, ...]
    left_alone: tuple[LeftAlone, ...]


@dataclass(frozen=True, slots=True)
class ByRelationship:
    """A choice reduced to strong and warm ties; `enough` is False below three of them.

    Where they are not enough, show the chooser with `instead`.
    """

    kept: tuple[PersonId, ...]
    dropped: tuple[PersonId, ...]
    enough: bool
    instead: Filter


class PeopleTable(Protocol):
    """The people in order and filtered, as tables show them."""

    def rows(self, wanted: Filter, column: Column, *, descending: bool = False) -> list[PersonRow]:
        """The people a filter asks for, in the order of a column."""
        ...

    def tags(self) -> list[Counted]:
        """Every tag, the most used first."""
        ...

    def companies(self, limit: int) -> list[Counted]:
        """The companies most people work at."""
        ...

    def meetings(self) -> list[Counted]:
        """Every text on how people were met, the most used first."""
        ...


class Recipients(Protocol):
    """Who a composition is written to."""

    def people(self, composition: CompositionId) -> tuple[PersonId, ...]:
        """Those who were not left out, in the order of writing."""
        ...


class Audiences:
    """Runs on the store's thread."""

    def __init__(
        self,
        table: PeopleTable,
        rosters: Rosters,
        recipients: Recipients,
        hand_overs: HandOvers,
        clock: Clock,
        left_alone: Callable[[], Mapping[PersonId, LeftAlone]] = dict,
    ) -> None:
        """`left_alone` tells who is not to be written to; they are shown and not offered."""
        self._table = table
        self._rosters = rosters
        self._recipients = recipients
        self._checks = ChoiceChecks(hand_overs, clock)
        self._clock = clock
        self._left_alone = left_alone

    def may_be_written_to(self, people: Iterable[PersonId]) -> MayBeWrittenTo:
        """These people, once each, without those who are left alone."""
        alone, wanted = self._left_alone(), tuple(dict.fromkeys(people))
        return MayBeWrittenTo(
            tuple(person for person in wanted if person not in alone),
            tuple(alone[person] for person in wanted if person in alone),
        )

    def choosing(
        self,
        wanted: Filter,
        chosen: Collection[PersonId] = (),
        *,
        column: Column = Column.NAME,
        descending: bool = False,
    ) -> Choosing:
        """The chooser's table for a filter: who fits it, then those chosen who do not.

        Those who fit and are left alone stand at the end, and count nowhere.
        """
        fitting = self._table.rows(wanted, column, descending=descending)
        here = {row.id for row in fitting}
        alone = self._left_alone()
        offered = [row for row in fitting if row.id not in alone] if alone else fitting
        others = [self._rosters.row(person) for person in dict.fromkeys(chosen)]
        not_fitting = [row for row in others if row is not None and row.id not in here]
        lately = self._day_before(LATELY_DAYS)
        return Choosing(
            (
                *_with_reasons(offered, lately),
                *(Candidate(row, self._misfit(row, wanted)) for row in not_fitting),
                *(_kept_out(row, alone) for row in fitting if row.id in alone),
            ),
            len(offered),
            len(not_fitting),
        )

    def facets(self) -> Facets:
        """What can be filtered by."""
        return Facets(
            tuple(self._table.tags()),
            tuple(self._table.companies(COMPANIES)),
            tuple(self._table.meetings()),
        )

    def chosen_for(self, composition: CompositionId) -> tuple[PersonId, ...]:
        """The people of a composition who were not left out, in its order."""
        return self._recipients.people(composition)

    def check_choice(
        self, people: Collection[PersonId], *, composition: CompositionId | None = None
    ) -> ChoiceCheck:
        """The picture and the warnings; `composition` is not compared with itself."""
        return self._checks.check(self._rosters.roster(), people, besides=composition)

    def by_relationship(self, people: Collection[PersonId]) -> ByRelationship:
        """The choice reduced to strong and warm ties; nothing is changed."""
        ties = self._rosters.ties(people)
        kept = tuple(person for person in people if ties.get(person) in CLOSE_TIES)
        dropped = tuple(person for person in people if ties.get(person) not in CLOSE_TIES)
        return ByRelationship(kept, dropped, len(kept) >= FEWEST_TIES, Filter(ties=CLOSE_TIES))

    def _day_before(self, days: int) -> str:
        return (self._clock.today() - timedelta(days=days)).isoformat()

    def _misfit(self, row: PersonRow, wanted: Filter) -> Reason:
        """Why somebody does not fit; what can be told from the row, the plainest first."""
        silent = wanted.silent_for_days
        if silent is not None and row.last_contact > self._day_before(silent):
            kind = ReasonKind.DOES_NOT_FIT_WRITTEN_LATELY
        elif wanted.ties and Tie(row.tie) not in wanted.ties:
            never = not row.last_contact
            kind = ReasonKind.DOES_NOT_FIT_NEVER_WRITTEN if never else ReasonKind.DOES_NOT_FIT_TIE
        else:
            kind = ReasonKind.DOES_NOT_FIT_FILTER
        return _because(kind, row)


def _with_reasons(rows: Iterable[PersonRow], lately: str) -> Iterator[Candidate]:
    # Few reasons differ, so each is made once.
    known: dict[tuple[str, str, str], Reason] = {}
    for row in rows:
        told = (row.tie, row.last_contact, row.marks)
        reason = known.get(told)
        if reason is None:
            reason = known[told] = _reason(row, lately)
        yield Candidate(row, reason)


def _kept_out(row: PersonRow, alone: Mapping[PersonId, LeftAlone]) -> Candidate:
    since = alone[row.id].since
    return Candidate(row, Reason(ReasonKind.LEFT_ALONE, Tie(row.tie), since))


def _reason(row: PersonRow, lately: str) -> Reason:
    if Mark.NO_LONGER_CONNECTED in row.marks:
        return _because(ReasonKind.NO_LONGER_CONNECTED, row)
    if row.last_contact > lately:
        return _because(ReasonKind.WRITTEN_LATELY, row)
    return _because(ReasonKind(row.tie), row)


def _because(kind: ReasonKind, row: PersonRow) -> Reason:
    last = datetime.fromisoformat(row.last_contact).date() if row.last_contact else None
    return Reason(kind, Tie(row.tie), last)
