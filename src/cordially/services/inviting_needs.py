"""What inviting stands on: the store's repositories and other services, as it sees them."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from cordially.domain.invitations import (
    Ground,
    Introduction,
    IntroductionId,
    IntroductionStanding,
    Invitation,
    InvitationId,
    Outcome,
)
from cordially.domain.messages import CompositionId, Kind
from cordially.domain.people import LeftAlone, PersonId


class Invitations(Protocol):
    """The invitations kept (`cordially.store.invitations.Invitations`)."""

    def everyone(self) -> tuple[Invitation, ...]:
        """Every invitation that was not put away, in the order of the queue."""
        ...

    def one(self, invitation: InvitationId) -> Invitation | None:
        """One invitation; None where it is gone."""
        ...

    def of_composition(self, composition: CompositionId) -> Invitation | None:
        """The invitation whose note this is; None where there is none."""
        ...

    def was_put_away(self, composition: CompositionId) -> bool:
        """Whether the invitation whose note this is was put away."""
        ...

    def of(self, person: PersonId | None, profile: str) -> tuple[Invitation, ...]:
        """Every invitation to a person, or to the bearer of a profile key."""
        ...

    def add(
        self, person: PersonId, profile: str, name: str, composition: CompositionId
    ) -> Invitation:
        """A new one, last in the queue."""
        ...

    def set_ground(self, invitation: InvitationId, ground: Ground | None) -> None:
        """Another ground; what was answered to the one before goes."""
        ...

    def write_words(self, invitation: InvitationId, words: str) -> None:
        """The answer to the ground's question, or why it goes without one."""
        ...

    def set_order(self, queue: Sequence[InvitationId]) -> None:
        """The order of the queue."""
        ...

    def put_away(self, invitation: InvitationId) -> None:
        """Out of the queue."""
        ...

    def settle(self, invitation: InvitationId, outcome: Outcome | None) -> None:
        """What became of it, by what the user says; None opens it again."""
        ...

    def set_person(self, invitation: InvitationId, person: PersonId) -> None:
        """Whom an invitation that only an archive told of went to."""
        ...

    def set_connected(self, person: PersonId, on: date | None) -> None:
        """The two are connected since a day, without one since today."""
        ...

    def person_with(self, profile: str) -> PersonId | None:
        """Who has a profile key; None where nobody has."""
        ...


class Introductions(Protocol):
    """The introductions kept (`cordially.store.introductions.Introductions`)."""

    def everyone(self) -> tuple[Introduction, ...]:
        """Every introduction, the newest first."""
        ...

    def one(self, introduction: IntroductionId) -> Introduction | None:
        """One introduction; None where it was taken back."""
        ...

    def add(
        self,
        helper: PersonId,
        target: PersonId | None,
        target_name: str,
        about: str,
        composition: CompositionId,
    ) -> IntroductionId:
        """A new one, still to be asked for."""
        ...

    def settle(self, introduction: IntroductionId, standing: IntroductionStanding) -> None:
        """How far it is, by what the user says."""
        ...

    def set_thanks(self, introduction: IntroductionId, composition: CompositionId) -> None:
        """The letter that thanks the helper."""
        ...


class LeftAlones(Protocol):
    """Who is not to be written to (`cordially.store.left_alone.LeftAlones`)."""

    def of(self, person: PersonId | None, profile: str = "") -> LeftAlone | None:
        """What holds for a person, or for the bearer of a profile key."""
        ...


class Letters(Protocol):
    """Where letters to one person are begun (`cordially.services.composing.Composing`)."""

    def begin_letter(self, title: str, kind: Kind, person: PersonId, text: str) -> CompositionId:
        """A letter to one person that starts with `text`."""
        ...
