"""Leaving somebody alone who asked for it, and writing to them again."""

from contextlib import AbstractContextManager
from datetime import date
from typing import Protocol

from cordially.domain.acts import ActKind
from cordially.domain.clock import Clock
from cordially.domain.people import LeftAlone, Person, PersonId


class LeftAlones(Protocol):
    """Who is left alone (`cordially.store.left_alone.LeftAlones`)."""

    def of(self, person: PersonId | None, profile: str = "") -> LeftAlone | None:
        """What holds for a person, or for the bearer of a profile key."""
        ...

    def add(self, person: PersonId, name: str, reason: str, since: date) -> None:
        """Leave a person alone from a day on."""
        ...

    def lift(self, person: PersonId, clock: Clock) -> None:
        """Have it hold no longer."""
        ...


class People(Protocol):
    """The people one knows."""

    def person(self, person: PersonId) -> Person:
        """All that is known. Raises `Trouble` PERSON_GONE."""
        ...


class Acts(Protocol):
    """The steps that can be undone."""

    def recording(
        self, kind: ActKind, *, detail: str = "", people: int = 0
    ) -> AbstractContextManager[None]:
        """One transaction that becomes one step."""
        ...


class LeavingAlone:
    """Runs on the store's thread. Each change is one step that can be undone."""

    def __init__(self, left_alone: LeftAlones, people: People, acts: Acts, clock: Clock) -> None:
        self._left_alone = left_alone
        self._people = people
        self._acts = acts
        self._clock = clock

    def of(self, person: PersonId | None, profile: str = "") -> LeftAlone | None:
        """Since when and why a person, or the bearer of a profile key, is left alone."""
        return self._left_alone.of(person, profile)

    def leave_alone(self, person: PersonId, reason: str = "") -> None:
        """From today on nothing is written to a person; whoever is, stays as they are.

        It holds for every profile address they have, and when they are deleted and come
        back. Raises `Trouble` PERSON_GONE.
        """
        known = self._people.person(person)
        if self._left_alone.of(known.id) is not None:
            return
        name = known.facts.full_name
        with self._acts.recording(ActKind.LEAVE_ALONE, detail=name, people=1):
            words = " ".join(reason.split())
            self._left_alone.add(known.id, name, words, self._clock.today())

    def write_again(self, person: PersonId) -> None:
        """They came back to the user: they can be written to. Raises `Trouble` PERSON_GONE."""
        known = self._people.person(person)
        with self._acts.recording(ActKind.WRITE_AGAIN, detail=known.facts.full_name, people=1):
            self._left_alone.lift(known.id, self._clock)
