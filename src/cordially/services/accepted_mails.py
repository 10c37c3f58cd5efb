"""Invitations that were accepted, as LinkedIn's mails tell."""

from collections.abc import Sequence
from typing import Protocol

from cordially.domain.folding import name_key
from cordially.domain.invitations import Invitation, InvitationId, Outcome
from cordially.domain.mails import Accepted


class Board(Protocol):
    """The invitations by how far they are (`cordially.services.inviting.Board`)."""

    @property
    def waiting(self) -> tuple[Invitation, ...]:
        """Those that were sent and have no outcome."""
        ...


class Inviting(Protocol):
    """The invitations (`cordially.services.inviting.Inviting`)."""

    def board(self) -> Board:
        """Everything the first page shows."""
        ...

    def settle(self, invitation: InvitationId, outcome: Outcome | None) -> None:
        """What became of it, as a step that can be undone."""
        ...


class AcceptedMails:
    """Runs on the store's thread."""

    def __init__(self, inviting: Inviting) -> None:
        self._inviting = inviting

    def settle(self, accepted: Sequence[Accepted]) -> int:
        """Settle the waiting invitations that these mails tell of; answers how many.

        A mail without a profile address settles the only waiting one of its name.
        """
        waiting = list(self._inviting.board().waiting)
        settled = 0
        for mail in accepted:
            meant = [one for one in waiting if mail.profile and one.profile == mail.profile]
            if not meant and name_key(mail.name):
                meant = [
                    one
                    for one in waiting
                    if name_key(one.name) == name_key(mail.name)
                    and not (mail.profile and one.profile)
                ]
            if len(meant) == 1:
                self._inviting.settle(meant[0].id, Outcome.ACCEPTED)
                waiting.remove(meant[0])
                settled += 1
        return settled
