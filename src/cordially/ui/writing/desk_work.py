"""What the desk has done on the store's thread, each call one piece of work."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from cordially.domain.acts import Act
from cordially.domain.desk import Changed, Desk, HandedOver
from cordially.domain.messages import Answer, CompositionId, HandOverId, Kind, RecipientId
from cordially.domain.people import PersonId
from cordially.etiquette.silence import Reach, Silence
from cordially.services.audiences import Audiences
from cordially.services.choice_check import ChoiceCheck
from cordially.services.composing import Composing, Typing
from cordially.services.handing_over import HandingOver
from cordially.services.reviewing import (
    Gathered,
    Placed,
    Review,
    Reviewing,
    SupersededError,
)
from cordially.services.silencing import Silencing

CHOICE_RULES = frozenset({"A101", "A102", "A103"})
"""Rules about the choice of people, which a picture of the alphabet goes with."""


@dataclass(frozen=True, slots=True)
class DeskServices:
    """What the desk works with; all but `typing` run on the store's thread.

    `Reviewing.look` alone runs where neither the window nor the store waits for it.
    """

    composing: Composing
    handing_over: HandingOver
    reviewing: Reviewing
    silencing: Silencing
    audiences: Audiences
    typing: Typing
    last_act: Callable[[], Act | None]


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What the rules say about a composition; `check` only where the choice is warned of."""

    composition: CompositionId
    review: Review
    check: ChoiceCheck | None


@dataclass(frozen=True, slots=True)
class Handed:
    """What was handed over, and the desk after it."""

    handed: HandedOver
    desk: Desk


@dataclass(frozen=True, slots=True)
class Acted:
    """The desk after a step; `act` is what can be undone, None where nothing changed."""

    desk: Desk
    act: Act | None
    changed: Changed | None = None


class DeskWork:
    """Each method but `look` runs on the store's thread; each raises as the services do."""

    def __init__(self, services: DeskServices) -> None:
        self._services = services

    def open(self, composition: CompositionId) -> Desk:
        """The composition, which is the one opened last from now on."""
        return self._services.composing.open(composition)

    def desk(self, composition: CompositionId) -> Desk:
        """The composition as it is now."""
        return self._services.composing.desk(composition)

    def fold(self) -> None:
        """Take what was typed into the store."""
        self._services.composing.fold()

    def move_to(self, recipient: RecipientId) -> None:
        """The recipient that the composition opens at from now on."""
        self._services.composing.move_to(recipient)

    def set_kind(self, composition: CompositionId, kind: Kind) -> Desk:
        """Another kind."""
        self._services.composing.set_kind(composition, kind)
        return self.desk(composition)

    def gather(self, composition: CompositionId) -> Gathered:
        """What a look for findings needs."""
        return self._services.reviewing.gather(composition)

    def look(self, gathered: Gathered, superseded: Callable[[], bool]) -> Review | None:
        """Every finding; None as soon as nobody waits for them. Runs on any thread."""
        try:
            return self._services.reviewing.look(gathered, superseded)
        except SupersededError:
            return None

    def warns_of_choice(self, review: Review) -> bool:
        """Whether the choice of people is among the findings."""
        return any(placed.finding.rule.code in CHOICE_RULES for placed in review.findings)

    def with_picture(self, composition: CompositionId, review: Review) -> Reviewed:
        """The findings with the picture of the choice."""
        audiences = self._services.audiences
        people = audiences.chosen_for(composition)
        return Reviewed(
            composition, review, audiences.check_choice(people, composition=composition)
        )

    def silence(self, composition: CompositionId, placed: Placed, reach: Reach) -> Acted:
        """Not be told a finding again."""
        before = self._services.last_act()
        self._services.silencing.silence(composition, placed.finding.rule, placed.content, reach)
        return Acted(self.desk(composition), self._act_since(before))

    def overrule(self, composition: CompositionId, placed: Placed, reason: str) -> Acted:
        """Let a stop pass in this message."""
        before = self._services.last_act()
        self._services.silencing.overrule(composition, placed.finding.rule, reason)
        return Acted(self.desk(composition), self._act_since(before))

    def speak_again(self, composition: CompositionId, silence: Silence) -> Acted:
        """Be told again."""
        before = self._services.last_act()
        self._services.silencing.speak_again(silence)
        return Acted(self.desk(composition), self._act_since(before))

    def hand_over(self, composition: CompositionId, recipient: RecipientId) -> Handed:
        """Record exact text and intent; from now on the composition opens at this person."""
        self._services.composing.move_to(recipient)
        handed = self._services.handing_over.hand_over(recipient)
        return Handed(handed, self.desk(composition))

    def answer(self, composition: CompositionId, hand_over: HandOverId, answer: Answer) -> Desk:
        """What became of a hand-over."""
        self._services.handing_over.answer(hand_over, answer)
        return self.desk(composition)

    def correct(self, composition: CompositionId, hand_over: HandOverId, answer: Answer) -> Desk:
        """Another answer than before, kept as a correction."""
        self._services.handing_over.correct(hand_over, answer)
        return self.desk(composition)

    def keep_choice(self, composition: CompositionId, reason: str) -> None:
        """Why the choice is kept."""
        self._services.composing.keep_choice(composition, reason)

    def skip(self, composition: CompositionId, recipient: RecipientId) -> Acted:
        """Not this person now."""
        return self._acted(composition, recipient, self._services.composing.skip)

    def leave_out(self, composition: CompositionId, recipient: RecipientId) -> Acted:
        """Not this person at all."""
        return self._acted(composition, recipient, self._services.composing.leave_out)

    def take_in(self, composition: CompositionId, recipient: RecipientId) -> Acted:
        """This person after all."""
        return self._acted(composition, recipient, self._services.composing.take_in)

    def choose_by_relationship(self, composition: CompositionId) -> Acted:
        """Keep strong and warm ties; `changed` is None where they are too few."""
        before = self._services.last_act()
        changed = self._services.composing.choose_by_relationship(composition)
        return Acted(self.desk(composition), self._act_since(before), changed)

    def set_people(
        self, composition: CompositionId, people: Collection[PersonId], reason: str
    ) -> Acted:
        """Exactly these recipients."""
        before = self._services.last_act()
        changed = self._services.composing.set_people(composition, people, reason=reason)
        return Acted(self.desk(composition), self._act_since(before), changed)

    def _acted(
        self,
        composition: CompositionId,
        recipient: RecipientId,
        act: Callable[[RecipientId], None],
    ) -> Acted:
        before = self._services.last_act()
        self._services.composing.fold()
        act(recipient)
        return Acted(self.desk(composition), self._act_since(before))

    def _act_since(self, before: Act | None) -> Act | None:
        after = self._services.last_act()
        return None if after == before else after
