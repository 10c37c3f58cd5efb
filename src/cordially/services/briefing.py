"""What one knows about a person, gathered for the moment of writing to them."""

from datetime import date, datetime, timedelta
from typing import Protocol

from cordially.domain.clock import Clock
from cordially.domain.desk import Brief, Exchanged, Source, Written
from cordially.domain.people import EventKind, Person, PersonId

SHOWN = 6
"""So many messages and lines are shown."""

SEASON_DAYS = 45
"""How far from the same day of an earlier year still is the same time of the year."""

_LONG_ENOUGH_DAYS = 180

_FROM_USER = {EventKind.WROTE: True, EventKind.SENT: True, EventKind.ANSWERED: False}


class People(Protocol):
    """What is known about each person."""

    def person(self, person: PersonId) -> Person:
        """All that is known, the newest of the timeline first. Raises `Trouble` PERSON_GONE."""
        ...


class HandOvers(Protocol):
    """What was handed over."""

    def confirmed_to(self, person: PersonId) -> tuple[Written, ...]:
        """What counts as sent to a person, the newest first."""
        ...


class Briefing:
    """Runs on the store's thread."""

    def __init__(self, people: People, hand_overs: HandOvers, clock: Clock) -> None:
        self._people = people
        self._hand_overs = hand_overs
        self._clock = clock

    def brief(self, person: PersonId) -> Brief:
        """What one knows about a person. Raises `Trouble` PERSON_GONE."""
        known = self._people.person(person)
        confirmed = self._hand_overs.confirmed_to(person)
        exchanged = _exchanged(known)
        written = _written(known, confirmed)
        today = self._clock.today()
        last_year = [one for one in written if _this_season_before(one.at, today)]
        return Brief(
            known,
            exchanged[:SHOWN],
            _answered_after(exchanged),
            tuple(last_year or written)[:SHOWN],
        )


def _exchanged(person: Person) -> tuple[Exchanged, ...]:
    """The messages of a timeline, both ways, the newest first."""
    found = [
        Exchanged(event.at, _FROM_USER[event.kind], event.text)
        for event in person.timeline
        if event.kind in _FROM_USER and event.at is not None
    ]
    return tuple(sorted(found, key=lambda one: one.at, reverse=True))


def _written(person: Person, confirmed: tuple[Written, ...]) -> tuple[Written, ...]:
    imported = [
        Written(event.at, event.text, Source.IMPORTED)
        for event in person.timeline
        if event.kind is EventKind.WROTE and event.at is not None
    ]
    return tuple(sorted([*confirmed, *imported], key=lambda one: one.at, reverse=True))


def _this_season_before(at: datetime, today: date) -> bool:
    days = (today - at.date()).days
    # The length of a year with its leap days, so that the season does not drift.
    apart = days - round(days / 365.2425) * 365.2425
    return days >= _LONG_ENOUGH_DAYS and abs(apart) <= SEASON_DAYS


def _answered_after(exchanged: tuple[Exchanged, ...]) -> timedelta | None:
    wrote = next((one.at for one in exchanged if one.from_user), None)
    if wrote is None:
        return None
    answers = [one.at for one in exchanged if not one.from_user and one.at >= wrote]
    return min(answers) - wrote if answers else None
