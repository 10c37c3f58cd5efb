"""Inviting people one by one, each on a ground, in the user's order and at their pace."""

from collections import Counter
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date

from cordially.domain.acts import ActKind
from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.invitations import (
    AcceptedBy,
    Ground,
    Invitation,
    InvitationId,
    InvitationStanding,
    Outcome,
    Pace,
)
from cordially.domain.messages import Kind
from cordially.domain.people import Facts, Person, PersonId, Salutation
from cordially.domain.profile_names import name_in_key
from cordially.domain.salutation import propose
from cordially.services.contact_stores import Acts, People
from cordially.services.invitation_refusals import InvitationRefusals, is_connected
from cordially.services.inviting_needs import Invitations, Letters
from cordially.services.pace import Pacing
from cordially.services.starting_texts import letter_text
from cordially.services.typed_facts import key_of, named, trimmed

_OPEN = frozenset({InvitationStanding.DRAFT, InvitationStanding.AWAITING})
_SENT_AND_OPEN = _OPEN | {InvitationStanding.WAITING}


@dataclass(frozen=True, slots=True)
class Board:
    """Every invitation by where it stands, and the pace.

    `today` are those to be answered for and the first that there is room for today, `queue`
    the rest in the order of the user; `waiting` has the oldest first, `settled` the newest.
    `accepted` tells of each ground on which somebody was invited from here.
    """

    today: tuple[Invitation, ...]
    queue: tuple[Invitation, ...]
    waiting: tuple[Invitation, ...]
    settled: tuple[Invitation, ...]
    accepted: tuple[AcceptedBy, ...]
    pace: Pace

    @property
    def drafts(self) -> int:
        """How many are still to go out."""
        return len(self.today) + len(self.queue)


class Inviting:
    """Runs on the store's thread. Each change but typed words is a step that can be undone."""

    def __init__(
        self,
        invitations: Invitations,
        people: People,
        letters: Letters,
        pacing: Pacing,
        acts: Acts,
        refusals: InvitationRefusals,
    ) -> None:
        self._invitations = invitations
        self._people = people
        self._letters = letters
        self._pacing = pacing
        self._acts = acts
        self._refusals = refusals

    def board(self) -> Board:
        """Everything the first page shows."""
        everyone = self._invitations.everyone()
        pace = self._pacing.pace(everyone)
        awaiting = [one for one in everyone if one.standing is InvitationStanding.AWAITING]
        drafts = [one for one in everyone if one.standing is InvitationStanding.DRAFT]
        waiting = [one for one in everyone if one.standing is InvitationStanding.WAITING]
        settled = [one for one in everyone if one.standing not in _SENT_AND_OPEN]
        return Board(
            (*awaiting, *drafts[: pace.few_today]),
            tuple(drafts[pace.few_today :]),
            tuple(sorted(waiting, key=sent_on)),
            tuple(sorted(settled, key=_settled_on, reverse=True)),
            _accepted(everyone),
            pace,
        )

    def pace(self) -> Pace:
        """How many went out, and how much room is left."""
        return self._pacing.pace(self._invitations.everyone())

    def one(self, invitation: InvitationId) -> Invitation:
        """One invitation. Raises `Trouble` INVITATION_GONE."""
        found = self._invitations.one(invitation)
        if found is None:
            raise Trouble(TroubleKind.INVITATION_GONE)
        return found

    def known_by(self, profile: str) -> Person | None:
        """Who has the profile that was typed or pasted, if anybody.

        Raises `Trouble` PROFILE_UNREADABLE.
        """
        key = key_of(profile)
        person = self._invitations.person_with(key) if key else None
        return None if person is None else self._people.person(person)

    def invite(self, title: str, facts: Facts, profile: str = "") -> Invitation:
        """Somebody by name, by profile address or both, last in the queue.

        `title` names the letter. Somebody with this profile who is known already is taken.
        Raises `Trouble` NAME_NEEDED, PROFILE_UNREADABLE, or as `invite_person`.
        """
        known = self.known_by(profile)
        if known is not None:
            return self.invite_person(title, known.id)
        key, own = key_of(profile), named(trimmed(facts))
        self._refusals.again(None, key, own.full_name)
        with self._inviting(own.full_name):
            person = self._people.add(own, _proposed(own), "")
            if key:
                self._people.set_profile(person, key)
            return self._begin(title, self._people.person(person))

    def invite_person(self, title: str, person: PersonId) -> Invitation:
        """Somebody who is known: from another source, or no longer connected.

        Raises `Trouble` PERSON_GONE, CONNECTED_ALREADY, INVITED_ALREADY, QUIET_TIME (until)
        or LEFT_ALONE (since, reason), all but the first with name.
        """
        known = self._people.person(person)
        name = known.facts.full_name
        self._refusals.left_alone(known.id, known.profile, name)
        if is_connected(known):
            raise Trouble(TroubleKind.CONNECTED_ALREADY, name=name)
        self._refusals.again(known.id, known.profile, name)
        with self._inviting(name):
            return self._begin(title, known)

    def choose_ground(self, invitation: InvitationId, ground: Ground | None) -> Invitation:
        """Why this person; the answer to another ground's question goes, and undo brings it.

        Raises `Trouble` INVITATION_GONE.
        """
        known = self.one(invitation)
        if known.ground is not ground:
            with self._acts.recording(ActKind.SET_GROUND, detail=known.name, people=1):
                self._invitations.set_ground(invitation, ground)
        return self.one(invitation)

    def write_words(self, invitation: InvitationId, words: str) -> Invitation:
        """The answer to the ground's question; of NONE, why it should go without one."""
        self._invitations.write_words(invitation, words.strip())
        return self.one(invitation)

    def move(self, invitation: InvitationId, places: int) -> None:
        """Nearer to the front of the queue (below zero), or further back."""
        known = self.one(invitation)
        queue = [one.id for one in self._invitations.everyone() if one.standing in _OPEN]
        if invitation not in queue:
            return
        at = queue.index(invitation)
        to = max(0, min(at + places, len(queue) - 1))
        if at != to:
            queue.insert(to, queue.pop(at))
            with self._acts.recording(ActKind.PUT_OFF_INVITATION, detail=known.name, people=1):
                self._invitations.set_order(queue)

    def put_away(self, invitation: InvitationId) -> None:
        """Not to be sent after all; what was written stays. Raises `Trouble` INVITATION_GONE."""
        known = self.one(invitation)
        if known.standing in _OPEN:
            with self._acts.recording(ActKind.PUT_AWAY_INVITATION, detail=known.name, people=1):
                self._invitations.put_away(invitation)

    def settle(
        self, invitation: InvitationId, outcome: Outcome | None, on: date | None = None
    ) -> None:
        """What became of it, by what the user says; None opens it again.

        Somebody who accepted is connected since the day `on`, without one since today. Raises
        `Trouble` INVITATION_GONE.
        """
        known = self.one(invitation)
        if known.sent_at is None:
            return
        with self._acts.recording(ActKind.SETTLE_INVITATION, detail=known.name, people=1):
            self._invitations.settle(invitation, outcome)
            if outcome is Outcome.ACCEPTED:
                self._invitations.set_connected(known.person or self._person_of(known), on)

    def _inviting(self, name: str) -> AbstractContextManager[None]:
        return self._acts.recording(ActKind.INVITE, detail=name, people=1)

    def _begin(self, title: str, known: Person) -> Invitation:
        note = self._letters.begin_letter(
            title, Kind.INVITATION, known.id, letter_text(Kind.INVITATION)
        )
        return self._invitations.add(known.id, known.profile, known.facts.full_name, note)

    def _person_of(self, known: Invitation) -> PersonId:
        """Whom an archive's invitation went to, added where nobody is known by the profile."""
        given, _, family = (known.name or name_in_key(known.profile)).partition(" ")
        own = Facts(given or known.profile, family)
        person = self._people.add(own, _proposed(own), "")
        if known.profile:
            self._people.set_profile(person, known.profile)
        self._invitations.set_person(known.id, person)
        return person


def sent_on(invitation: Invitation) -> date:
    """The local day an invitation went out; today's first where it did not."""
    return (invitation.sent_at or invitation.created_at).astimezone().date()


def _settled_on(invitation: Invitation) -> date:
    at = invitation.outcome_at
    return at.astimezone().date() if at else sent_on(invitation)


def _accepted(everyone: tuple[Invitation, ...]) -> tuple[AcceptedBy, ...]:
    """Of those that have come to an end; whoever may still answer has not refused."""
    sent = [
        one
        for one in everyone
        if one.ground is not None
        and one.sent_at is not None
        and one.standing is not InvitationStanding.WAITING
    ]
    invited = Counter(one.ground for one in sent)
    accepted = Counter(one.ground for one in sent if one.standing is InvitationStanding.ACCEPTED)
    return tuple(
        AcceptedBy(ground, invited[ground], accepted[ground])
        for ground in Ground
        if invited[ground]
    )


def _proposed(facts: Facts) -> Salutation:
    return propose(facts.given_name, facts.family_name)
