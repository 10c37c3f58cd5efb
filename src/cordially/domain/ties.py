"""How close a person is, proposed from what was written and answered.

Only what came back counts: a message nobody answered makes no tie, so that greeting the
whole network does not turn everybody warm. The user's own word always stands above.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from cordially.domain.people import History, Tie

LATELY_DAYS = 365
"""A contact no older than this is fresh."""

LONG_DAYS = 3 * 365
"""An exchange no older than this still keeps a tie warm."""

CONVERSATION = 2
"""So many messages each way make a conversation rather than one kind word."""


class TieReason(StrEnum):
    """Why a tie is proposed, by the identifier of its explanation.

    The explanation may name the values of the person's history: messages written,
    messages received, day of the last contact.
    """

    CONVERSATION_LATELY = "conversation-lately"
    EXCHANGE_LATELY = "exchange-lately"
    WROTE_TO_YOU_LATELY = "wrote-to-you-lately"
    EXCHANGE_BEFORE = "exchange-before"
    UNANSWERED = "unanswered"
    LONG_AGO = "long-ago"
    NEVER = "never"

    @property
    def tie(self) -> Tie:
        """The tie that this reason proposes."""
        return _TIES[self]


_TIES = {
    TieReason.CONVERSATION_LATELY: Tie.STRONG,
    TieReason.EXCHANGE_LATELY: Tie.WARM,
    TieReason.WROTE_TO_YOU_LATELY: Tie.WARM,
    TieReason.EXCHANGE_BEFORE: Tie.WARM,
    TieReason.UNANSWERED: Tie.QUIET,
    TieReason.LONG_AGO: Tie.QUIET,
    TieReason.NEVER: Tie.QUIET,
}


@dataclass(frozen=True, slots=True)
class Horizons:
    """The days from which a contact counts as fresh, or as not long ago, as ISO texts."""

    lately: str
    long: str

    @classmethod
    def on(cls, today: date) -> "Horizons":
        """The horizons as they lie on a day."""
        return cls(
            (today - timedelta(days=LATELY_DAYS)).isoformat(),
            (today - timedelta(days=LONG_DAYS)).isoformat(),
        )

    def reason(self, written: int, received: int, last_contact: str) -> TieReason:
        """What counts of messages and the last contact (ISO text or empty) propose."""
        if not received:
            return TieReason.UNANSWERED if written else TieReason.NEVER
        if last_contact >= self.lately:
            if min(written, received) >= CONVERSATION:
                return TieReason.CONVERSATION_LATELY
            return TieReason.EXCHANGE_LATELY if written else TieReason.WROTE_TO_YOU_LATELY
        if written and last_contact >= self.long:
            return TieReason.EXCHANGE_BEFORE
        return TieReason.LONG_AGO


def propose(history: History, today: date) -> TieReason:
    """The reason, and by `reason.tie` the tie, that a history proposes on a day."""
    last = history.last_contact.isoformat() if history.last_contact else ""
    return Horizons.on(today).reason(history.written, history.received, last)
