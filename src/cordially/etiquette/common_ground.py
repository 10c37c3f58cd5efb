"""What two people have in common, from facts of both, each with what it rests on.

Facts to use: nothing here is a text, and nothing of it writes itself into one.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cordially.domain.background import BackgroundFact, FactKind
from cordially.domain.folding import name_key
from cordially.domain.people import PersonId
from cordially.etiquette.signals.employers import employer_key

_AT_A_TIME = frozenset(
    {FactKind.POSITION, FactKind.SCHOOL, FactKind.ORGANIZATION, FactKind.VOLUNTEERING}
)
"""Where it matters whether both were there at one time."""

_COMPARED = (
    FactKind.POSITION,
    FactKind.SCHOOL,
    FactKind.ORGANIZATION,
    FactKind.VOLUNTEERING,
    FactKind.EVENT,
    FactKind.GROUP,
    FactKind.LANGUAGE,
    FactKind.SKILL,
)
_MONTHS = 12


class Together(StrEnum):
    """Whether both were there at one time; ANY where no time matters, as with a language."""

    AT_ONE_TIME = "at-one-time"
    AT_OTHER_TIMES = "at-other-times"
    UNKNOWN = "unknown"
    ANY = "any"


class HowShared(StrEnum):
    """How it is known that somebody knows both."""

    BY_HAND = "by-hand"
    IN_A_THREAD = "in-a-thread"
    MENTIONED = "mentioned"


@dataclass(frozen=True, slots=True)
class Common:
    """One thing in common; `own` and `theirs` are the facts that it rests on.

    `first` and `last` are the years of both there together, None unless AT_ONE_TIME.
    """

    kind: FactKind
    name: str
    together: Together
    own: BackgroundFact
    theirs: BackgroundFact
    first: int | None = None
    last: int | None = None


@dataclass(frozen=True, slots=True)
class SharedContact:
    """Somebody who knows both; `person` is None where the user only named them."""

    person: PersonId | None
    name: str
    how: HowShared


def common_ground(
    own: Iterable[BackgroundFact], theirs: Iterable[BackgroundFact], today: date
) -> tuple[Common, ...]:
    """Every employer, school, organisation, event, group, language and skill of both.

    Each once, where both were at one time first; a place without years is said to be so.
    """
    mine = [fact for fact in own if fact.kind in _COMPARED]
    found: dict[tuple[FactKind, str], Common] = {}
    for fact in theirs:
        key = _key(fact)
        for other in mine:
            if key and other.kind is fact.kind and _key(other) == key:
                common = _common(other, fact, today)
                known = found.get((fact.kind, key))
                if known is None or _rank(common) < _rank(known):
                    found[(fact.kind, key)] = common
    return tuple(sorted(found.values(), key=_rank))


def _common(own: BackgroundFact, theirs: BackgroundFact, today: date) -> Common:
    if own.kind not in _AT_A_TIME:
        return Common(own.kind, own.name, Together.ANY, own, theirs)
    mine, other = _span(own, today), _span(theirs, today)
    if mine is None or other is None:
        return Common(own.kind, own.name, Together.UNKNOWN, own, theirs)
    first, last = max(mine[0], other[0]), min(mine[1], other[1])
    if first > last:
        return Common(own.kind, own.name, Together.AT_OTHER_TIMES, own, theirs)
    return Common(
        own.kind, own.name, Together.AT_ONE_TIME, own, theirs, first // _MONTHS, last // _MONTHS
    )


def _span(fact: BackgroundFact, today: date) -> tuple[int, int] | None:
    """First and last month, counted from year 0; None where the years are not known.

    A year without a month is the whole year. A school without a beginning is known by its
    end alone, and then too little is known.
    """
    begun = _month(fact.begun, month_if_unsaid=1)
    if begun is None:
        return None
    ended = _month(fact.ended, month_if_unsaid=_MONTHS) if fact.ended else _now(today)
    return None if ended is None else (begun, ended)


def _now(today: date) -> int:
    return today.year * _MONTHS + today.month - 1


def _month(text: str, *, month_if_unsaid: int) -> int | None:
    year, _, month = text.partition("-")
    if not year.isdecimal():
        return None
    number = int(month) if month.isdecimal() else month_if_unsaid
    return int(year) * _MONTHS + number - 1


def _key(fact: BackgroundFact) -> str:
    return employer_key(fact.name) if fact.kind in _AT_A_TIME else name_key(fact.name)


def _rank(common: Common) -> tuple[int, int, int]:
    order = (Together.AT_ONE_TIME, Together.UNKNOWN, Together.ANY, Together.AT_OTHER_TIMES)
    return order.index(common.together), _COMPARED.index(common.kind), -(common.last or 0)


def each_once(contacts: Iterable[SharedContact]) -> Iterator[SharedContact]:
    """Each shared contact once, as it was named first."""
    seen: set[str] = set()
    for contact in contacts:
        keys = {name_key(contact.name)} | ({f"#{contact.person}"} if contact.person else set())
        if not keys & seen:
            yield contact
        seen |= keys
