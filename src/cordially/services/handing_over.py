"""Handing a message over to the user's browser, and keeping what became of it."""

from typing import Protocol

from cordially.delivery.hand_off import is_hard, length
from cordially.domain.desk import Desk, HandedOver, Seat, Unanswered
from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.messages import (
    Answer,
    CompositionId,
    HandOver,
    HandOverId,
    RecipientId,
    Standing,
)
from cordially.domain.people import PersonId
from cordially.domain.profile_address import profile_address, search_address
from cordially.etiquette.personal_line import LineKind
from cordially.etiquette.rule import Finding, Rule
from cordially.etiquette.rules.form.too_long import RULE as TOO_LONG
from cordially.services.line_words import LineWord
from cordially.system.addresses import checked

_SEARCHED_NAME = 100


class Desks(Protocol):
    """The compositions with what was typed (`cordially.services.composing.Composing`)."""

    def seat(self, recipient: RecipientId) -> tuple[Desk, Seat]:
        """The desk of a recipient, and the seat. Raises `Trouble` PERSON_GONE."""
        ...


class Words(Protocol):
    """What personal lines are (`cordially.services.reviewing.Reviewing`)."""

    def word(self, desk: Desk, seat: Seat) -> LineWord:
        """The word for the line of one seat of a desk; a copy that was overruled is none."""
        ...

    def stop(self, desk: Desk, seat: Seat) -> Finding | None:
        """What else keeps the message to one recipient here."""
        ...

    def is_overruled(self, rule: Rule, composition: CompositionId) -> bool:
        """Whether a stop was overruled in words in one message."""
        ...


class HandOvers(Protocol):
    """What was handed over."""

    def record(self, recipient: RecipientId, text: str, line: str) -> HandOver:
        """Exact text and intent, on the disk when this returns."""
        ...

    def one(self, hand_over: HandOverId) -> tuple[HandOver, RecipientId, PersonId] | None:
        """A hand-over, its recipient and person; None where there is none."""
        ...

    def sent_already(self, recipient: RecipientId) -> HandOverId | None:
        """The hand-over of a recipient that counts as sent, if there is one."""
        ...

    def awaiting(self, recipient: RecipientId) -> HandOverId | None:
        """A hand-over of a recipient that nobody answered yet, if there is one."""
        ...

    def answer(
        self, hand_over: HandOverId, recipient: RecipientId, person: PersonId, answer: Answer
    ) -> None:
        """What became of a hand-over; an earlier answer is kept as a correction."""
        ...

    def unanswered(self) -> tuple[Unanswered, ...]:
        """Every hand-over without an answer, the oldest first."""
        ...


class Gate(Protocol):
    """What else may refuse a message (`cordially.services.invitation_refusals`)."""

    def refuse(self, desk: Desk, seat: Seat) -> None:
        """Raises `Trouble` where the message must not go to this person now."""
        ...


class HandingOver:
    """Runs on the store's thread."""

    def __init__(
        self, desks: Desks, words: Words, hand_overs: HandOvers, gate: Gate | None = None
    ) -> None:
        self._desks = desks
        self._words = words
        self._hand_overs = hand_overs
        self._gate = gate

    def hand_over(self, recipient: RecipientId) -> HandedOver:
        """Record exact text and intent; when this returns, copy the text and open the address.

        Raises `Trouble` ALREADY_SENT, AWAITING_ANSWER, LEFT_OUT, LINE_MISSING (each with
        name), LINE_COPIED (name, other: whose line it repeats), FIELD_UNFILLED (field),
        TEXT_TOO_LONG (length, limit), MESSAGE_STOPPED (title, message), PERSON_GONE or
        ADDRESS_REFUSED, or what the gate raises; then nothing is recorded. What was
        overruled refuses nothing.
        """
        desk, seat = self._desks.seat(recipient)
        self._refuse_again(seat)
        if self._gate is not None:
            self._gate.refuse(desk, seat)
        self._refuse_line(desk, seat)
        message = seat.message(desk.composition.text)
        if message.unfilled:
            raise Trouble(TroubleKind.FIELD_UNFILLED, name=seat.name, field=message.unfilled[0])
        long = length(message.text)
        if desk.limit is not None and long > desk.limit and not self._may_be_longer(desk):
            raise Trouble(TroubleKind.TEXT_TOO_LONG, length=long, limit=desk.limit)
        self._refuse_stop(desk, seat)
        address = checked(
            profile_address(seat.profile)
            if seat.profile
            else search_address(" ".join(seat.name.split())[:_SEARCHED_NAME])
        )
        recorded = self._hand_overs.record(recipient, message.text, seat.recipient.line)
        return HandedOver(
            recorded.id, recipient, seat.name, recorded.text, address, not seat.profile
        )

    def answer(self, hand_over: HandOverId, answer: Answer) -> None:
        """What became of it; said again otherwise, it is a correction and kept as one.

        Raises `Trouble` ALREADY_SENT where another one counts as sent to this recipient,
        PERSON_GONE where there is no such hand-over.
        """
        found = self._hand_overs.one(hand_over)
        if found is None:
            raise Trouble(TroubleKind.PERSON_GONE)
        known, recipient, person = found
        if known.answer is answer:
            return
        if answer is Answer.SENT and self._hand_overs.sent_already(recipient) is not None:
            raise Trouble(TroubleKind.ALREADY_SENT, name=self._desks.seat(recipient)[1].name)
        self._hand_overs.answer(hand_over, recipient, person, answer)

    def correct(self, hand_over: HandOverId, answer: Answer) -> None:
        """Another answer than before; the correction is kept with its time.

        Raises as `answer`.
        """
        self.answer(hand_over, answer)

    def unanswered(self) -> tuple[Unanswered, ...]:
        """Every hand-over without an answer, the oldest first: to be asked about at start."""
        return self._hand_overs.unanswered()

    def _may_be_longer(self, desk: Desk) -> bool:
        composition = desk.composition
        overruled = self._words.is_overruled(TOO_LONG, composition.id)
        return overruled and not is_hard(composition.kind)

    def _refuse_again(self, seat: Seat) -> None:
        if self._hand_overs.sent_already(seat.id) is not None:
            raise Trouble(TroubleKind.ALREADY_SENT, name=seat.name)
        if self._hand_overs.awaiting(seat.id) is not None:
            raise Trouble(TroubleKind.AWAITING_ANSWER, name=seat.name)
        if seat.standing is Standing.LEFT_OUT:
            raise Trouble(TroubleKind.LEFT_OUT, name=seat.name)

    def _refuse_stop(self, desk: Desk, seat: Seat) -> None:
        stop = self._words.stop(desk, seat)
        if stop is not None:
            said = " ".join(filter(None, (stop.message, stop.suggestion)))
            raise Trouble(TroubleKind.MESSAGE_STOPPED, title=stop.rule.title, message=said)

    def _refuse_line(self, desk: Desk, seat: Seat) -> None:
        word = self._words.word(desk, seat)
        if word.word is LineKind.MISSING:
            raise Trouble(TroubleKind.LINE_MISSING, name=seat.name)
        if word.word is LineKind.COPIED:
            raise Trouble(TroubleKind.LINE_COPIED, name=seat.name, other=word.repeats_name)
