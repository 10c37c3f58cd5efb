"""Considering connection requests one by one: what is open, what is decided, and back."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from cordially.domain.clock import Clock
from cordially.domain.desk import Desk
from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.messages import CompositionId, Kind
from cordially.domain.people import Facts, Person, PersonId, Salutation
from cordially.domain.requests import (
    AcceptReason,
    Added,
    Arrived,
    Before,
    Decision,
    Request,
    RequestId,
    Step,
    StepId,
)
from cordially.domain.salutation import propose
from cordially.services.pasted_requests import requests_in
from cordially.services.request_texts import answer_text, answer_title
from cordially.services.typed_facts import trimmed

WRITES = frozenset({Decision.ACCEPT, Decision.ASK_CONTEXT, Decision.REPLY})
"""Decisions that open a letter."""

_LONGEST_FACT = 200


class Requests(Protocol):
    """The requests kept (`cordially.store.requests.Requests`)."""

    def add(self, arrived: Sequence[Arrived]) -> Added:
        """Keep those that are not there yet."""
        ...

    def open(self) -> tuple[Request, ...]:
        """Those still to be considered, in the order they are offered in."""
        ...

    def one(self, request: RequestId) -> Request:
        """One request. Raises `Trouble` REQUEST_GONE."""
        ...

    def before(self, request: Request) -> Before:
        """What there was with the one who asks."""
        ...


class Decisions(Protocol):
    """The log (`cordially.store.decisions.Decisions`)."""

    def together(self) -> AbstractContextManager[None]:
        """One transaction around everything that a decision does."""
        ...

    def record(
        self,
        requests: Sequence[RequestId],
        decision: Decision,
        reason: str = "",
        *,
        person: PersonId | None = None,
        made_person: bool = False,
        composition: CompositionId | None = None,
        draft: str = "",
    ) -> StepId:
        """Decide the same about some requests, as one step."""
        ...

    def last(self) -> Step | None:
        """The step that would be taken back next."""
        ...

    def undo(self) -> Step | None:
        """Take the newest step back; None where nothing is left."""
        ...

    def begun(
        self, request: RequestId, decision: Decision
    ) -> tuple[CompositionId, PersonId | None, bool, str] | None:
        """A letter begun for this decision that was not sent, brought back where put away."""
        ...

    def connect_accepted(self) -> frozenset[PersonId]:
        """Whoever was accepted by a note that was sent is connected from then on."""
        ...


class People(Protocol):
    """Those one writes to (`cordially.store.people.People`)."""

    def person(self, person: PersonId) -> Person:
        """All that is known. Raises `Trouble` PERSON_GONE."""
        ...

    def add(self, own: Facts, salutation: Salutation, how_we_met: str) -> PersonId:
        """A person added by hand."""
        ...

    def set_profile(self, person: PersonId, key: str) -> None:
        """The profile's key."""
        ...

    def set_how_we_met(self, person: PersonId, text: str) -> None:
        """How the user met a person."""
        ...


class Letters(Protocol):
    """Letters to one person (`cordially.services.composing.Composing`)."""

    def begin_letter(
        self, title: str, kind: Kind, person: PersonId, text: str, *, own: str = ""
    ) -> CompositionId:
        """A letter to one person. Raises `Trouble` where the person may not be written to."""
        ...

    def desk(self, composition: CompositionId) -> Desk:
        """The letter with its text. Raises `Trouble` COMPOSITION_GONE."""
        ...

    def fold(self) -> None:
        """Fold what was typed into the store."""
        ...


@dataclass(frozen=True, slots=True)
class Taken:
    """A decision that was written down, and the letter it opened, if any."""

    request: RequestId
    decision: Decision
    composition: CompositionId | None = None
    person: PersonId | None = None


class Considering:
    """Runs on the store's thread."""

    def __init__(
        self,
        requests: Requests,
        decisions: Decisions,
        people: People,
        letters: Letters,
        clock: Clock,
        own_name: Callable[[], str],
        statement: Callable[[], str],
    ) -> None:
        """`own_name` is what the user signs with, empty where it is not known.

        `statement` is what a new contact is told about the news one shares.
        """
        self._requests = requests
        self._decisions = decisions
        self._people = people
        self._letters = letters
        self._clock = clock
        self._own_name = own_name
        self._statement = statement

    def open(self) -> tuple[Request, ...]:
        """Every request still to be considered: the untouched first, the newest before all.

        Whoever was accepted meanwhile, by a note that was sent, is connected and not in it.
        """
        self._decisions.connect_accepted()
        return self._requests.open()

    def add_pasted(self, text: str) -> Added:
        """Keep the requests in a pasted text. Raises `Trouble` NO_REQUEST_INSIDE."""
        arrived = requests_in(text, self._clock.now())
        if not arrived:
            raise Trouble(TroubleKind.NO_REQUEST_INSIDE)
        return self.add_arrived(arrived)

    def add_arrived(self, arrived: Sequence[Arrived]) -> Added:
        """Keep requests that were read elsewhere, each once."""
        return self._requests.add(arrived)

    def decide(
        self,
        request: RequestId,
        decision: Decision,
        reason: str = "",
        why: AcceptReason | None = None,
    ) -> Taken:
        """Write a decision down, as one step.

        Accepting, asking for context and replying open a letter: a new one with a first
        text, or the one begun for the same decision before. Whoever is not in the contacts
        is added for it. Raises `Trouble` REQUEST_GONE, or LEFT_ALONE (name, since, reason) for
        a letter to whoever asked to be left alone; then nothing is kept.
        """
        asked = self._requests.one(request)
        if decision not in WRITES:
            self._decisions.record([request], decision, reason.strip())
            return Taken(request, decision)
        before = self._requests.before(asked)
        if before.left_alone_on is not None:
            raise Trouble(
                TroubleKind.LEFT_ALONE,
                name=asked.name,
                since=before.left_alone_on.isoformat(),
                reason=before.left_alone_reason,
            )
        self._letters.fold()
        with self._decisions.together():
            return self._written(asked, decision, reason.strip(), why)

    def ignore_together(self, requests: Sequence[RequestId]) -> Step | None:
        """Ignore some requests as one step; None where there are none."""
        if not requests:
            return None
        self._decisions.record(requests, Decision.IGNORE)
        return self._decisions.last()

    def last(self) -> Step | None:
        """What undo would take back."""
        return self._decisions.last()

    def undo(self) -> Step | None:
        """Take the newest step back, any number of times; None where nothing is left.

        Words that were written for it are kept, and come back with the same decision.
        """
        self._letters.fold()
        return self._decisions.undo()

    def accepted(self, request: RequestId) -> bool:
        """To be called when the user said that the note of an accepted request was sent.

        The two are connected from today on; answers whether this is new.
        """
        person = self._requests.one(request).person
        return person in self._decisions.connect_accepted()

    def _written(
        self, asked: Request, decision: Decision, reason: str, why: AcceptReason | None
    ) -> Taken:
        begun = self._decisions.begun(asked.id, decision)
        if begun is not None:
            composition, person, made, draft = begun
            same = asked.decisions and asked.decisions[-1].composition == composition
            if not same:
                self._decisions.record(
                    [asked.id],
                    decision,
                    reason,
                    person=person,
                    made_person=made,
                    composition=composition,
                    draft=draft,
                )
            return Taken(asked.id, decision, composition, person)
        whom, made = self._person_for(asked, reason if decision is Decision.ACCEPT else "")
        title = answer_title(decision, self._people.person(whom).facts.full_name)
        text = answer_text(decision, why, reason, self._own_name(), self._statement())
        kind = Kind.WELCOME if decision is Decision.ACCEPT else Kind.REPLY
        own = reason if why is AcceptReason.OTHER else ""
        composition = self._letters.begin_letter(title, kind, whom, text, own=own)
        self._decisions.record(
            [asked.id],
            decision,
            reason,
            person=whom,
            made_person=made,
            composition=composition,
            draft=self._letters.desk(composition).composition.text,
        )
        return Taken(asked.id, decision, composition, whom)

    def _person_for(self, asked: Request, how_we_met: str) -> tuple[PersonId, bool]:
        """Whom to write to, and whether they were added for it."""
        if asked.person is not None:
            known = self._people.person(asked.person)
            if how_we_met and not known.how_we_met:
                self._people.set_how_we_met(known.id, how_we_met)
            return known.id, False
        facts = facts_of(asked.name, asked.headline)
        salutation = propose(facts.given_name, facts.family_name)
        person = self._people.add(facts, salutation, how_we_met)
        if asked.profile:
            self._people.set_profile(person, asked.profile)
        return person, True


def facts_of(name: str, headline: str) -> Facts:
    """What a request tells of somebody: the first word of the name is the given name."""
    given, _, family = " ".join(name.split()).partition(" ")
    position, at, company = headline.partition(" at ")
    if not at:
        position, at, company = headline.partition(" @ ")
    company = company.split(" | ")[0].split(" · ")[0]
    return trimmed(
        Facts(
            given[:_LONGEST_FACT],
            family[:_LONGEST_FACT],
            company[:_LONGEST_FACT],
            position[:_LONGEST_FACT],
        )
    )
