"""Invitations that were accepted, as LinkedIn's mails tell."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Protocol

from cordially.domain.folding import name_key
from cordially.domain.invitations import Invitation, InvitationId, Outcome
from cordially.domain.mails import Accepted

CLOCKS_DIFFER = timedelta(hours=1)
"""So much may the clock of this machine and that of a mail be apart."""


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

    def settle(
        self, invitation: InvitationId, outcome: Outcome | None, on: date | None = None
    ) -> None:
        """What became of it and when, as a step that can be undone."""
        ...


class AcceptedMails:
    """Runs on the store's thread."""

    def __init__(self, inviting: Inviting) -> None:
        self._inviting = inviting

    def settle(self, accepted: Sequence[Accepted]) -> int:
        """Settle the waiting invitations that these mails tell of; answers how many.

        A mail without a profile address settles the only waiting one of its name. One that is
        older than an invitation tells of another. The two are connected since the local day
        of the mail, so that an old one makes no welcome note due.
        """
        waiting = list(self._inviting.board().waiting)
        settled = 0
        for mail in accepted:
            meant = _meant(mail, waiting)
            if meant is not None:
                on = mail.at.astimezone().date() if mail.at else None
                self._inviting.settle(meant.id, Outcome.ACCEPTED, on)
                waiting.remove(meant)
                settled += 1
        return settled


def _meant(mail: Accepted, waiting: Sequence[Invitation]) -> Invitation | None:
    """The only invitation that a mail can tell of."""
    open_then = [one for one in waiting if not _is_before(mail, one)]
    meant = [one for one in open_then if mail.profile and one.profile == mail.profile]
    if not meant and name_key(mail.name):
        meant = [
            one
            for one in open_then
            if name_key(one.name) == name_key(mail.name) and not (mail.profile and one.profile)
        ]
    return meant[0] if len(meant) == 1 else None


def _is_before(mail: Accepted, invitation: Invitation) -> bool:
    """Whether a mail came before an invitation went out; clocks may differ by an hour."""
    if mail.at is None or invitation.sent_at is None:
        return False
    return mail.at < invitation.sent_at - CLOCKS_DIFFER
