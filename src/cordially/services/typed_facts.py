"""What a user types about a person, made fit to be kept."""

import re
from collections.abc import Collection

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.folding import fold
from cordially.domain.people import Facts
from cordially.domain.profile_address import key_as_typed

_EMAIL = re.compile(r"[^\s@<>,;\"]{1,64}@[^\s@<>,;\"]{1,253}")


def trimmed(facts: Facts) -> Facts:
    """The facts without blanks around and between words beyond one."""
    return Facts(
        " ".join(facts.given_name.split()),
        " ".join(facts.family_name.split()),
        " ".join(facts.company.split()),
        " ".join(facts.position.split()),
    )


def differing(own: Facts, linkedin: Facts) -> Facts:
    """What the user says otherwise than LinkedIn."""
    return Facts(
        own.given_name if own.given_name != linkedin.given_name else "",
        own.family_name if own.family_name != linkedin.family_name else "",
        own.company if own.company != linkedin.company else "",
        own.position if own.position != linkedin.position else "",
    )


def named(facts: Facts) -> Facts:
    """The facts themselves. Raises `Trouble` NAME_NEEDED where they hold no name."""
    if not fold(facts.full_name):
        raise Trouble(TroubleKind.NAME_NEEDED)
    return facts


def key_of(typed: str) -> str:
    """The key of a profile, or an empty text for none. Raises `Trouble` PROFILE_UNREADABLE."""
    if not typed.strip():
        return ""
    key = key_as_typed(typed)
    if not key:
        raise Trouble(TroubleKind.PROFILE_UNREADABLE, address=typed.strip())
    return key


def emails_of(typed: Collection[str]) -> tuple[str, ...]:
    """The addresses without blanks and repeats. Raises `Trouble` EMAIL_UNREADABLE (address)."""
    addresses = [address.strip() for address in typed]
    for address in addresses:
        if address and not _EMAIL.fullmatch(address):
            raise Trouble(TroubleKind.EMAIL_UNREADABLE, address=address)
    return tuple(dict.fromkeys(address for address in addresses if address))
