"""Mails that tell of an invitation that was accepted, and the invitation they mean."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta

import pytest

from cordially.domain.invitations import Invitation, InvitationId, Outcome
from cordially.domain.mails import Accepted
from cordially.services.accepted_mails import AcceptedMails
from tests.writing_room import START


def waiting(number: int, name: str, profile: str = "") -> Invitation:
    return Invitation(
        InvitationId(number),
        person=None,
        profile=profile,
        name=name,
        headline="",
        ground=None,
        ground_words="",
        overruled="",
        composition=None,
        note="",
        created_at=START,
        sent_at=START,
        handed_over=False,
        outcome=None,
        outcome_at=None,
        connected=False,
    )


@dataclass(frozen=True)
class Board:
    waiting: tuple[Invitation, ...]


@dataclass
class Invitations:
    """Invitations in memory."""

    sent: tuple[Invitation, ...]
    settled: list[InvitationId] = field(default_factory=list)
    days: list[date | None] = field(default_factory=list)

    def board(self) -> Board:
        return Board(self.sent)

    def settle(
        self, invitation: InvitationId, outcome: Outcome | None, on: date | None = None
    ) -> None:
        assert outcome is Outcome.ACCEPTED
        self.settled.append(invitation)
        self.days.append(on)


ANNA, OTHER_ANNA, BO = (
    waiting(1, "Anna Kowalska", "anna-k"),
    waiting(2, "Anna Kowalska", "anna-2"),
    waiting(3, "Bo Berg"),
)


@pytest.mark.parametrize(
    ("mail", "settled"),
    [
        (Accepted("Anna Kowalska", "anna-k", "", None), [1]),
        (Accepted("Anna Kowalska-Nowak", "anna-2", "", None), [2]),
        (Accepted("bo BERG", "bo-berg", "", None), [3]),
        (Accepted("Bo Berg", "", "", None), [3]),
        (Accepted("Anna Kowalska", "", "", None), []),
        (Accepted("Anna Kowalska", "anna-3", "", None), []),
        (Accepted("", "", "", None), []),
        (Accepted("Nobody Invited", "", "", None), []),
    ],
    ids=[
        "by address",
        "by address under a new name",
        "by the only such name",
        "without an address",
        "two of that name",
        "somebody else of that name",
        "nobody",
        "not invited",
    ],
)
def test_a_mail_settles_the_one_invitation_it_means(mail: Accepted, settled: list[int]) -> None:
    invitations = Invitations((ANNA, OTHER_ANNA, BO))
    assert AcceptedMails(invitations).settle([mail]) == len(settled)
    assert invitations.settled == settled


def test_two_mails_about_one_invitation_settle_it_once() -> None:
    invitations = Invitations((ANNA, replace(BO)))
    mail = Accepted("Anna Kowalska", "anna-k", "", None)
    assert AcceptedMails(invitations).settle([mail, mail]) == 1


def test_the_two_are_connected_since_the_day_of_the_mail() -> None:
    invitations = Invitations((BO,))
    later = START + timedelta(days=40)
    AcceptedMails(invitations).settle([Accepted("Bo Berg", "", "", later)])
    assert invitations.days == [later.astimezone().date()]


def test_a_mail_older_than_the_invitation_tells_of_another() -> None:
    invitations = Invitations((BO,))
    before = Accepted("Bo Berg", "", "", START - timedelta(days=1))
    assert AcceptedMails(invitations).settle([before]) == 0
    at_once = Accepted("Bo Berg", "", "", START - timedelta(minutes=5))
    assert AcceptedMails(invitations).settle([at_once]) == 1
