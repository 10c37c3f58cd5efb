"""What can be done with a line, and by which key."""

from dataclasses import dataclass
from enum import StrEnum

from cordially.domain.invitations import IntroductionStanding, InvitationStanding
from cordially.ui.invitations.rows import Line


class Deed(StrEnum):
    """What can be done with a line."""

    OPEN = "open"
    EARLIER = "earlier"
    LATER = "later"
    PUT_AWAY = "put-away"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAW = "withdraw"
    WITHDRAWN = "withdrawn"
    NOT_WITHDRAWN = "not-withdrawn"
    REOPEN = "reopen"
    PROFILE = "profile"
    INTRODUCED = "introduced"
    NOT_INTRODUCED = "not-introduced"
    THANK = "thank"
    READ = "read"


KEYS = {
    Deed.OPEN: "Return",
    Deed.EARLIER: "Alt+Up",
    Deed.LATER: "Alt+Down",
    Deed.PUT_AWAY: "Del",
    Deed.ACCEPTED: "A",
    Deed.DECLINED: "D",
    Deed.WITHDRAW: "W",
    Deed.REOPEN: "O",
    Deed.PROFILE: "P",
    Deed.INTRODUCED: "I",
    Deed.NOT_INTRODUCED: "D",
    Deed.THANK: "T",
    Deed.READ: "Return",
}

_PRESSED = {"Alt+Up": "Up", "Alt+Down": "Down"}

_UNSENT = (Deed.OPEN, Deed.EARLIER, Deed.LATER, Deed.PROFILE, Deed.PUT_AWAY)
_OF_INVITATION = {
    InvitationStanding.DRAFT: _UNSENT,
    InvitationStanding.AWAITING: (Deed.OPEN, Deed.PROFILE),
    InvitationStanding.WAITING: (Deed.ACCEPTED, Deed.DECLINED, Deed.WITHDRAW, Deed.PROFILE),
    InvitationStanding.ACCEPTED: (Deed.REOPEN, Deed.PROFILE),
    InvitationStanding.DECLINED: (Deed.REOPEN, Deed.PROFILE),
    InvitationStanding.WITHDRAWN: (Deed.REOPEN, Deed.PROFILE),
}
MAIN = frozenset({Deed.OPEN, Deed.WITHDRAWN, Deed.INTRODUCED, Deed.THANK})
"""What one does next, where there is one such thing."""

_OF_INTRODUCTION = {
    IntroductionStanding.DRAFT: (Deed.OPEN,),
    IntroductionStanding.ASKED: (Deed.INTRODUCED, Deed.NOT_INTRODUCED, Deed.READ),
    IntroductionStanding.INTRODUCED: (Deed.THANK, Deed.NOT_INTRODUCED, Deed.READ),
    IntroductionStanding.DECLINED: (Deed.INTRODUCED, Deed.READ),
    IntroductionStanding.THANKED: (Deed.READ,),
}


@dataclass(frozen=True, slots=True)
class Offered:
    """What is offered for a line; `is_asking` whether it was withdrawn by now."""

    deeds: tuple[Deed, ...]
    is_asking: bool = False


def offered_for(line: Line | None, *, asking: bool = False) -> Offered:
    """What can be done with a line."""
    if line is None:
        return Offered(())
    if line.introduction is not None:
        return Offered(_OF_INTRODUCTION[line.introduction.standing])
    if line.invitation is None:
        return Offered(())
    if asking and line.invitation.standing is InvitationStanding.WAITING:
        return Offered((Deed.WITHDRAWN, Deed.NOT_WITHDRAWN), is_asking=True)
    deeds = _OF_INVITATION[line.invitation.standing]
    if line.invitation.outcome is None:
        # An archive that shows the connection cannot be told otherwise.
        deeds = tuple(deed for deed in deeds if deed is not Deed.REOPEN)
    return Offered(deeds)


def deed_of(key: str, line: Line | None) -> Deed | None:
    """What a key does with a line; None where it does nothing."""
    return next(
        (
            deed
            for deed in offered_for(line).deeds
            if _PRESSED.get(KEYS.get(deed, ""), KEYS.get(deed, "")) == key
        ),
        None,
    )
