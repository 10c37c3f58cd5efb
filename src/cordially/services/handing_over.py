"""Handing a message over to the user's browser, and keeping what became of it."""

from cordially.domain.desk import HandedOver, Unanswered
from cordially.domain.messages import Answer, HandOverId, RecipientId


class HandingOver:
    """Runs on the store's thread."""

    def hand_over(self, recipient: RecipientId) -> HandedOver:
        """Record exact text and intent; when this returns, copy the text and open the address.

        Raises `Trouble` FIELD_UNFILLED (field), LINE_MISSING, LINE_COPIED (name: whose line
        it repeats), TEXT_TOO_LONG (length, limit), ALREADY_SENT, AWAITING_ANSWER, LEFT_OUT,
        PERSON_GONE or ADDRESS_REFUSED; then nothing is recorded.
        """
        raise NotImplementedError

    def answer(self, hand_over: HandOverId, answer: Answer) -> None:
        """What became of it. Raises `Trouble` ALREADY_SENT where another one counts as sent."""
        raise NotImplementedError

    def correct(self, hand_over: HandOverId, answer: Answer) -> None:
        """Another answer than before; the correction is kept with its time."""
        raise NotImplementedError

    def unanswered(self) -> tuple[Unanswered, ...]:
        """Every hand-over without an answer, the oldest first: to be asked about at start."""
        raise NotImplementedError
