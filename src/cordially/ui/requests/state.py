"""What the requests' view shows, as plain values."""

from dataclasses import dataclass

from cordially.domain.requests import Request, RequestId
from cordially.domain.signals import Signal, SignalKind, Verdict, verdict_of

_SHARED = frozenset({SignalKind.NAMES_SHARED_CONTACT, SignalKind.SHARES_CONTACT})


@dataclass(frozen=True, slots=True)
class Pattern:
    """People who sent one text and are still to be considered, this one among them."""

    requests: tuple[RequestId, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A request with its signs; `signals` is None until the note was read."""

    request: Request
    signals: tuple[Signal, ...] | None = None
    pattern: Pattern | None = None

    @property
    def verdict(self) -> Verdict | None:
        """The word in the list; None until the note was read."""
        return None if self.signals is None else verdict_of(self.signals)

    @property
    def shared(self) -> int:
        """How many contacts both have, as far as it is known."""
        found = self.signals or ()
        return len({signal.person for signal in found if signal.kind in _SHARED})
