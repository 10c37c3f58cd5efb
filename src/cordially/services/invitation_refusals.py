"""When somebody is not to be invited, or not to be written to at all, and why."""

from collections.abc import Collection

from cordially.domain.clock import Clock
from cordially.domain.desk import Desk, Seat
from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.invitations import Invitation, InvitationStanding, quiet_until
from cordially.domain.messages import Kind
from cordially.domain.people import Person, PersonId
from cordially.services.contact_stores import People
from cordially.services.inviting_needs import Invitations, LeftAlones
from cordially.services.pace import Pacing

_UNANSWERED = frozenset(
    {InvitationStanding.DRAFT, InvitationStanding.AWAITING, InvitationStanding.WAITING}
)


class InvitationRefusals:
    """Runs on the store's thread. Every refusal is a `Trouble` that says what would help."""

    def __init__(
        self,
        invitations: Invitations,
        people: People,
        left_alone: LeftAlones,
        pacing: Pacing,
        clock: Clock,
    ) -> None:
        self._invitations = invitations
        self._people = people
        self._left_alone = left_alone
        self._pacing = pacing
        self._clock = clock

    def left_alone(self, person: PersonId | None, profile: str, name: str) -> None:
        """Refuse that anything goes to somebody who is left alone.

        Raises `Trouble` LEFT_ALONE (name, since, reason).
        """
        found = self._left_alone.of(person, profile)
        if found is not None:
            raise Trouble(
                TroubleKind.LEFT_ALONE,
                name=name or found.name,
                since=found.since.isoformat(),
                **({"reason": found.reason} if found.reason else {}),
            )

    def again(self, person: PersonId | None, profile: str, name: str) -> None:
        """Refuse another invitation to somebody: `person`, or the bearer of a profile key.

        Raises `Trouble` LEFT_ALONE (name, since, reason), INVITED_ALREADY (name) or
        QUIET_TIME (name, until).
        """
        self.left_alone(person, profile, name)
        earlier = self._invitations.of(person, profile)
        if any(one.standing in _UNANSWERED for one in earlier):
            raise Trouble(TroubleKind.INVITED_ALREADY, name=name)
        self._refuse_in_quiet_time(earlier, name)

    def refuse(self, desk: Desk, seat: Seat) -> None:
        """Refuse that a message goes out to somebody: the gate of every hand-over.

        Raises `Trouble` LEFT_ALONE (name, since, reason) for every kind; for an invitation
        also INVITATION_GONE where it was put away, CONNECTED_ALREADY, QUIET_TIME (until),
        GROUND_NEEDED, GROUND_UNANSWERED, PACE_REACHED or NOTES_SPENT, each with name.
        """
        self.left_alone(seat.person, seat.profile, seat.name)
        if desk.composition.kind is not Kind.INVITATION:
            return
        invitation = self._invitations.of_composition(desk.composition.id)
        if invitation is not None:
            self._refuse_invitation(invitation, seat)
        elif self._invitations.was_put_away(desk.composition.id):
            raise Trouble(TroubleKind.INVITATION_GONE)

    def _refuse_invitation(self, invitation: Invitation, seat: Seat) -> None:
        name = seat.name
        if is_connected(self._people.person(seat.person)):
            raise Trouble(TroubleKind.CONNECTED_ALREADY, name=name)
        others = self._invitations.of(seat.person, seat.profile)
        self._refuse_in_quiet_time([one for one in others if one.id != invitation.id], name)
        if not invitation.has_ground:
            raise Trouble(TroubleKind.GROUND_NEEDED, name=name)
        if not invitation.is_answered:
            raise Trouble(TroubleKind.GROUND_UNANSWERED, name=name)
        pace = self._pacing.pace(self._invitations.everyone())
        if not pace.room_today:
            raise Trouble(TroubleKind.PACE_REACHED, name=name)
        if pace.notes_left == 0:
            raise Trouble(TroubleKind.NOTES_SPENT, name=name)

    def _refuse_in_quiet_time(self, earlier: Collection[Invitation], name: str) -> None:
        settings, today = self._pacing.settings(), self._clock.today()
        until = max((quiet_until(one, settings) or today for one in earlier), default=today)
        if until > today:
            raise Trouble(TroubleKind.QUIET_TIME, name=name, until=until.isoformat())


def is_connected(person: Person) -> bool:
    """Whether the two are connected now."""
    return person.connected_on is not None and person.no_longer_connected_on is None
