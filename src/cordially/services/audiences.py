"""Choosing whom to write to, and what the choice looks like from outside."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cordially.domain.messages import CompositionId
from cordially.domain.people import Column, Filter, PersonId, PersonRow, Tie


class ReasonKind(StrEnum):
    """Why a person stands in the chooser's list, or why they do not fit the filter."""

    STRONG = "strong"
    WARM = "warm"
    QUIET = "quiet"
    WRITTEN_LATELY = "written-lately"
    NO_LONGER_CONNECTED = "no-longer-connected"
    DOES_NOT_FIT_TIE = "does-not-fit-tie"
    DOES_NOT_FIT_NEVER_WRITTEN = "does-not-fit-never-written"
    DOES_NOT_FIT_WRITTEN_LATELY = "does-not-fit-written-lately"
    DOES_NOT_FIT_FILTER = "does-not-fit-filter"


@dataclass(frozen=True, slots=True)
class Reason:
    """The reason beside a person; `tie` and `day` (last contact) are its values."""

    kind: ReasonKind
    tie: Tie
    day: date | None

    @property
    def fits(self) -> bool:
        """Whether the person fits the filter."""
        return not self.kind.value.startswith("does-not-fit")


@dataclass(frozen=True, slots=True)
class Candidate:
    """One line of the chooser's table."""

    row: PersonRow
    reason: Reason


@dataclass(frozen=True, slots=True)
class Choosing:
    """The chooser's table: who fits, and those chosen who do not (at the end).

    `fitting` counts the first, `not_fitting` the second.
    """

    candidates: tuple[Candidate, ...]
    fitting: int
    not_fitting: int


@dataclass(frozen=True, slots=True)
class Facet:
    """A value that the filter offers, and how many people have it."""

    value: str
    people: int


@dataclass(frozen=True, slots=True)
class Facets:
    """What can be filtered by, the most frequent first."""

    tags: tuple[Facet, ...]
    companies: tuple[Facet, ...]
    how_we_met: tuple[Facet, ...]


@dataclass(frozen=True, slots=True)
class LetterCount:
    """One column of the A-Z picture."""

    letter: str
    chosen: int
    network: int


class ChoiceWarning(StrEnum):
    """What a choice looks like that it should not."""

    BLOCK = "block"
    GIVEN_NAME = "given-name"
    WALK = "walk"


class By(StrEnum):
    """The name part that the network is ordered by."""

    GIVEN_NAME = "given-name"
    FAMILY_NAME = "family-name"


@dataclass(frozen=True, slots=True)
class ChoiceFinding:
    """One warning about the choice.

    `people` of the choice stand from `first` to `last` (names) in order of `by`; chance
    would give `expected`. For GIVEN_NAME both names are that name; for a WALK `people`
    is the number of compositions. `letters` are the columns to be marked.
    """

    warning: ChoiceWarning
    by: By
    people: int
    of: int
    first: str
    last: str
    expected: float
    ids: frozenset[PersonId]
    letters: frozenset[str]


@dataclass(frozen=True, slots=True)
class ChoiceCheck:
    """The A-Z picture and the warnings of one choice."""

    chosen: int
    by: By
    letters: tuple[LetterCount, ...]
    findings: tuple[ChoiceFinding, ...]


@dataclass(frozen=True, slots=True)
class ByRelationship:
    """A choice reduced to strong and warm ties; `enough` is False below three of them.

    Where they are not enough, show the chooser with `instead`.
    """

    kept: tuple[PersonId, ...]
    dropped: tuple[PersonId, ...]
    enough: bool
    instead: Filter


class Audiences:
    """Runs on the store's thread."""

    def choosing(
        self,
        wanted: Filter,
        chosen: Collection[PersonId] = (),
        *,
        column: Column = Column.NAME,
        descending: bool = False,
    ) -> Choosing:
        """The chooser's table for a filter."""
        raise NotImplementedError

    def facets(self) -> Facets:
        """What can be filtered by."""
        raise NotImplementedError

    def chosen_for(self, composition: CompositionId) -> tuple[PersonId, ...]:
        """The people of a composition who were not left out, in its order."""
        raise NotImplementedError

    def check_choice(
        self, people: Collection[PersonId], *, composition: CompositionId | None = None
    ) -> ChoiceCheck:
        """The picture and the warnings; `composition` is not compared with itself."""
        raise NotImplementedError

    def by_relationship(self, people: Collection[PersonId]) -> ByRelationship:
        """The choice reduced to strong and warm ties; nothing is changed."""
        raise NotImplementedError
