"""What a choice of people looks like from outside: the A-Z picture and its warnings."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from cordially.domain.clock import Clock
from cordially.domain.desk import Earlier
from cordially.domain.messages import CompositionId
from cordially.domain.people import PersonId
from cordially.etiquette.alphabet import Block, find_block
from cordially.etiquette.given_names import SharedName, shared_given_name
from cordially.etiquette.letters import LetterCount, letter_counts, letters_of
from cordially.etiquette.name_order import Along, NameOrder
from cordially.etiquette.rules.choice.large_network import care_from
from cordially.etiquette.walk import Trail, Walk
from cordially.services.roster import Roster


class ChoiceWarning(StrEnum):
    """What a choice looks like that it should not."""

    BLOCK = "block"
    GIVEN_NAME = "given-name"
    WALK = "walk"


class By(StrEnum):
    """The name part that the network is ordered by."""

    GIVEN_NAME = "given-name"
    FAMILY_NAME = "family-name"


_BY = {Along.GIVEN: By.GIVEN_NAME, Along.FAMILY: By.FAMILY_NAME}


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
    """The A-Z picture and the warnings of one choice.

    `care_from` is the number of people from which a choice out of so large a network calls
    for care (P10); None where the network is not large.
    """

    chosen: int
    by: By
    letters: tuple[LetterCount, ...]
    findings: tuple[ChoiceFinding, ...]
    care_from: int | None = None


class HandOvers(Protocol):
    """What was handed over."""

    def earlier(self, besides: CompositionId | None) -> tuple[Earlier, ...]:
        """The other compositions of which something counts as sent, the oldest first."""
        ...


class ChoiceChecks:
    """Compares choices with the contact list and with earlier choices.

    Of the compositions of the last weeks only what changed is looked at anew.
    """

    def __init__(self, hand_overs: HandOvers, clock: Clock) -> None:
        self._hand_overs = hand_overs
        self._clock = clock
        self._trails: tuple[NameOrder, tuple[Earlier, ...], Trail] | None = None

    def check(
        self, roster: Roster, people: Iterable[PersonId], *, besides: CompositionId | None
    ) -> ChoiceCheck:
        """The picture and the warnings; `besides` is not compared with itself."""
        order = roster.order
        chosen = roster.indices(dict.fromkeys(people))
        block = find_block(order, chosen)
        walk = self._trail(roster, besides).walk_to(chosen)
        shared = shared_given_name(
            [roster.names[index] for index in chosen], order.bearers, len(roster.ids)
        )
        findings: list[ChoiceFinding] = []
        if walk is not None:
            findings.append(_walk(walk, roster))
        if block is not None:
            findings.append(_block(block, roster))
        if shared is not None:
            bearers = tuple(chosen[place] for place in shared.people)
            if block is None or not set(bearers) <= set(block.people):
                findings.append(_shared(shared, bearers, roster))
        along = block.along if block else walk.along if walk else Along.GIVEN
        return ChoiceCheck(
            len(chosen),
            _BY[along],
            letter_counts(order, along, chosen),
            tuple(findings),
            care_from(len(roster.ids)),
        )

    def _trail(self, roster: Roster, besides: CompositionId | None) -> Trail:
        earlier = self._hand_overs.earlier(besides)
        today = self._clock.today()
        if (
            self._trails is None
            or self._trails[0] is not roster.order
            or self._trails[1] != earlier
            or self._trails[2].today != today
        ):
            steps = [(one.at.astimezone().date(), roster.indices(one.people)) for one in earlier]
            self._trails = (roster.order, earlier, Trail.of(roster.order, steps, today))
        return self._trails[2]


def _block(block: Block, roster: Roster) -> ChoiceFinding:
    return _finding(
        ChoiceWarning.BLOCK,
        block.along,
        block.inside,
        block.chosen,
        (block.first, block.last),
        block.expected,
        block.people,
        roster,
    )


def _walk(walk: Walk, roster: Roster) -> ChoiceFinding:
    present = walk.blocks[-1]
    return _finding(
        ChoiceWarning.WALK,
        walk.along,
        len(walk.blocks),
        present.chosen,
        (present.first, present.last),
        present.expected,
        present.people,
        roster,
    )


def _shared(shared: SharedName, bearers: tuple[int, ...], roster: Roster) -> ChoiceFinding:
    return _finding(
        ChoiceWarning.GIVEN_NAME,
        Along.GIVEN,
        shared.count,
        shared.chosen,
        (shared.name, shared.name),
        shared.expected or 0.0,
        bearers,
        roster,
    )


def _finding(
    warning: ChoiceWarning,
    along: Along,
    people: int,
    of: int,
    names: tuple[str, str],
    expected: float,
    inside: tuple[int, ...],
    roster: Roster,
) -> ChoiceFinding:
    return ChoiceFinding(
        warning,
        _BY[along],
        people,
        of,
        *names,
        expected,
        frozenset(roster.ids[index] for index in inside),
        letters_of(roster.order, along, inside),
    )
