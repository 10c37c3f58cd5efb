"""What the user and somebody else have in common, and what is known of the other by hand."""

from dataclasses import dataclass
from typing import Protocol

from cordially.domain.acts import ActKind
from cordially.domain.background import BackgroundFact, FactKind
from cordially.domain.clock import Clock
from cordially.domain.people import Person, PersonId
from cordially.etiquette.common_ground import (
    Common,
    HowShared,
    SharedContact,
    common_ground,
    each_once,
)
from cordially.services.contact_stores import Acts, People

_LONGEST = 200


class Background(Protocol):
    """Facts of people's lives (`cordially.store.background.Background`)."""

    def own(self) -> tuple[BackgroundFact, ...]:
        """What holds of the user."""
        ...

    def of(self, person: PersonId) -> tuple[BackgroundFact, ...]:
        """What is known of somebody else."""
        ...

    def add(self, fact: BackgroundFact) -> None:
        """Add a fact by hand."""
        ...

    def remove(self, fact: BackgroundFact) -> None:
        """Take away a fact that was added by hand."""
        ...


class SharedContacts(Protocol):
    """Who knows both, by messages (`cordially.store.shared_contacts.SharedContacts`)."""

    def in_threads(self, person: PersonId) -> tuple[tuple[PersonId, str], ...]:
        """Connections in one thread with both."""
        ...

    def mentioned(self, person: PersonId) -> tuple[tuple[PersonId, str], ...]:
        """Connections whose name somebody wrote."""
        ...

    def named(self, name: str, besides: PersonId) -> PersonId | None:
        """The only connection who bears a name."""
        ...


@dataclass(frozen=True, slots=True)
class Ground:
    """What is in common, who knows both, and what the user added of the other by hand.

    `own_known` says whether anything is known of the user to compare with.
    """

    common: tuple[Common, ...]
    shared: tuple[SharedContact, ...]
    by_hand: tuple[BackgroundFact, ...]
    own_known: bool


class CommonGround:
    """Runs on the store's thread."""

    def __init__(
        self,
        background: Background,
        shared: SharedContacts,
        people: People,
        acts: Acts,
        clock: Clock,
    ) -> None:
        self._background = background
        self._shared = shared
        self._people = people
        self._acts = acts
        self._clock = clock

    def with_person(self, person: PersonId) -> Ground:
        """Everything the two have in common. Raises `Trouble` PERSON_GONE."""
        known = self._people.person(person)
        own = self._background.own()
        by_hand = self._background.of(known.id)
        theirs = (*by_hand, *_job_of(known))
        return Ground(
            common_ground(own, theirs, self._clock.today()),
            self._shared_with(known.id, by_hand),
            by_hand,
            bool(own),
        )

    def add(self, fact: BackgroundFact) -> None:
        """Keep what the user knows of somebody; can be undone. Raises `Trouble` PERSON_GONE.

        A fact of blanks alone changes nothing.
        """
        name = " ".join(fact.name.split())[:_LONGEST]
        if fact.person is None or not name:
            return
        known = self._people.person(fact.person)
        kept = BackgroundFact(known.id, fact.kind, name, fact.detail, fact.begun, fact.ended)
        with self._acts.recording(ActKind.ADD_FACT, detail=known.facts.full_name, people=1):
            self._background.add(kept)

    def remove(self, fact: BackgroundFact) -> None:
        """Take such a fact away; can be undone. Raises `Trouble` PERSON_GONE."""
        if fact.person is None:
            return
        known = self._people.person(fact.person)
        with self._acts.recording(ActKind.REMOVE_FACT, detail=known.facts.full_name, people=1):
            self._background.remove(fact)

    def _shared_with(
        self, person: PersonId, by_hand: tuple[BackgroundFact, ...]
    ) -> tuple[SharedContact, ...]:
        named = (
            SharedContact(self._shared.named(fact.name, person), fact.name, HowShared.BY_HAND)
            for fact in by_hand
            if fact.kind is FactKind.SHARED_CONTACT
        )
        threads = (
            SharedContact(other, name, HowShared.IN_A_THREAD)
            for other, name in self._shared.in_threads(person)
        )
        mentioned = (
            SharedContact(other, name, HowShared.MENTIONED)
            for other, name in self._shared.mentioned(person)
        )
        return tuple(each_once((*named, *threads, *mentioned)))


def _job_of(known: Person) -> tuple[BackgroundFact, ...]:
    """The present job, as the contacts have it: without years."""
    facts = known.facts
    if not facts.company:
        return ()
    return (BackgroundFact(known.id, FactKind.POSITION, facts.company, facts.position),)
