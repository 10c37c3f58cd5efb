"""What the rules say about a composition, as the composer's side shows it."""

from collections.abc import Callable, Collection
from dataclasses import replace
from functools import lru_cache
from typing import Protocol

from cordially.domain.acquaintance import Acquaintance
from cordially.domain.clock import Clock
from cordially.domain.desk import Desk, Earlier, Seat
from cordially.domain.messages import LETTERS, CompositionId, RecipientId, Standing
from cordially.domain.people import PersonId
from cordially.etiquette.document import Account, Document, Past, Reader
from cordially.etiquette.engine import SupersededError, judge
from cordially.etiquette.personal_line import LineKind
from cordially.etiquette.reading.language import language_of
from cordially.etiquette.rule import Finding, Rule, Severity
from cordially.etiquette.rules import RULES
from cordially.etiquette.rules.lines.copied_line import RULE as COPIED_LINE
from cordially.etiquette.silence import Silence
from cordially.services.line_words import (
    LineShelf,
    LineWord,
    given_words,
    reader_of,
    words_in,
    words_of,
)
from cordially.services.looking import Looker, LookHere, Superseded
from cordially.services.review import Gathered, Placed, Review
from cordially.services.roster import Roster

__all__ = ["Gathered", "LineWord", "Placed", "Review", "Reviewing", "SupersededError"]

_PASSED_OVER = frozenset({Standing.LEFT_OUT, Standing.SKIPPED})

_TOLD_BY_ITSELF = frozenset({"L101", "L102", "F101", "F102", "S101"})
"""Stops that a hand-over looks for and words by itself: the line, the fields, the length."""

_STOPS = tuple(
    rule for rule in RULES if rule.severity is Severity.STOP and rule.code not in _TOLD_BY_ITSELF
)


class Desks(Protocol):
    """The compositions with what was typed (`cordially.services.composing.Composing`)."""

    def desk(self, composition: CompositionId) -> Desk:
        """All the composer shows. Raises `Trouble` COMPOSITION_GONE."""
        ...

    def seat(self, recipient: RecipientId) -> tuple[Desk, Seat]:
        """The desk of a recipient, and the seat. Raises `Trouble` PERSON_GONE."""
        ...


class HandOvers(Protocol):
    """What was handed over."""

    def earlier(self, besides: CompositionId | None) -> tuple[Earlier, ...]:
        """The other compositions of which something counts as sent, the oldest first."""
        ...


class Rosters(Protocol):
    """Everybody one knows."""

    def roster(self) -> Roster:
        """The contact list as it is now."""
        ...


class Acquaintances(Protocol):
    """What notes and messages tell of people (`cordially.store.acquaintances`)."""

    def of(self, people: Collection[PersonId]) -> dict[PersonId, Acquaintance]:
        """What is known of some people; whoever is gone is left out."""
        ...


class Silences(Protocol):
    """What is not to be told (`cordially.store.silences.Silences`)."""

    def over(self, composition: CompositionId) -> tuple[Silence, ...]:
        """What holds in a composition: its own and those of every message."""
        ...


class Reviewing:
    """Whoever is left out or skipped is not looked at.

    Runs on the store's thread, but for `look`: that needs no store, and takes so long that
    it runs on a thread of its own.
    """

    def __init__(
        self,
        desks: Desks,
        hand_overs: HandOvers,
        rosters: Rosters,
        clock: Clock,
        silences: Silences,
        acquaintances: Acquaintances,
        looker: Looker | None = None,
        account: Callable[[], str] = str,
    ) -> None:
        """`account` names the LinkedIn account one writes with, as a setting keeps it."""
        self._desks = desks
        self._hand_overs = hand_overs
        self._rosters = rosters
        self._clock = clock
        self._silences = silences
        self._acquaintances = acquaintances
        self._looker = looker or LookHere()
        self._account = account
        self._shelf = LineShelf()

    def review(self, composition: CompositionId) -> Review:
        """Every finding, with text still in the journal. Raises `Trouble` COMPOSITION_GONE."""
        return self.look(self.gather(composition))

    def gather(self, composition: CompositionId) -> Gathered:
        """What a look at a composition needs. Raises `Trouble` COMPOSITION_GONE."""
        desk = self._desks.desk(composition)
        return self._gathered(desk, _seats(desk))

    def look(self, gathered: Gathered, superseded: Superseded | None = None) -> Review:
        """Every finding in what was gathered; any thread may call.

        Raises `SupersededError` soon after `superseded` said so.
        """
        looked = self._looker.look(gathered.document, gathered.silences, superseded)
        words = words_in(gathered.seats, looked.lines)
        if _is_overruled(COPIED_LINE, gathered.silences):
            words = tuple(_passed(word) for word in words)
        return Review(
            tuple(gathered.placed(finding) for finding in looked.findings),
            words,
            gathered.desk.composition.choice_reason,
            gathered.silences,
            looked.language,
            looked.specific,
        )

    def make_ready(self) -> None:
        """Start what a look needs; any thread may call."""
        self._looker.make_ready()

    def close(self) -> None:
        """End what was started for looking."""
        self._looker.close()

    def stop(self, desk: Desk, seat: Seat) -> Finding | None:
        """What keeps the message to one recipient here, apart from its line and its fields.

        None where nothing does, or where it was overruled. No stop rests on the reading.
        """
        others = tuple(other for other in _seats(desk) if other.id != seat.id)
        gathered = self._gathered(desk, (*others, seat))
        findings = judge(gathered.document, _STOPS, silent=gathered.is_silent).findings
        here = len(others)
        return next((one for one in findings if not one.recipients or here in one.recipients), None)

    def is_overruled(self, rule: Rule, composition: CompositionId) -> bool:
        """Whether a stop was overruled in words in one message."""
        return _is_overruled(rule, self._silences.over(composition))

    def line(self, recipient: RecipientId, line: str) -> LineWord:
        """The word for a line as it is typed, against everybody else's; fast.

        Raises `Trouble` PERSON_GONE.
        """
        desk, seat = self._desks.seat(recipient)
        return self.word(desk, seat.with_line(line))

    def word(self, desk: Desk, seat: Seat) -> LineWord:
        """The word for the line of one seat of a desk, passed over or not."""
        others = [other for other in _seats(desk) if other.id != seat.id]
        earlier = self._hand_overs.earlier(desk.composition.id)
        (word,) = words_of(desk, (*others, seat), earlier, (seat,), self._shelf)
        overruled = self.is_overruled(COPIED_LINE, desk.composition.id)
        return _passed(word) if overruled else word

    def _gathered(self, desk: Desk, seats: tuple[Seat, ...]) -> Gathered:
        composition = desk.composition.id
        earlier = self._hand_overs.earlier(composition)
        return Gathered(
            desk,
            seats,
            earlier,
            self._document(desk, seats, earlier),
            self._silences.over(composition),
        )

    def _document(
        self, desk: Desk, seats: Collection[Seat], earlier: Collection[Earlier]
    ) -> Document:
        roster = self._rosters.roster()
        composition = desk.composition
        known = self._acquaintances.of([seat.person for seat in seats])
        return Document(
            str(composition.id),
            composition.kind,
            composition.channel,
            composition.text,
            tuple(_acquainted(reader_of(seat), known.get(seat.person)) for seat in seats),
            self._clock.today(),
            roster.names,
            tuple(_past(one, roster) for one in earlier),
            account=Account.named(self._account()),
            started_as=given_words(composition),
        )


def _is_overruled(rule: Rule, silences: Collection[Silence]) -> bool:
    return any(silence.rule == rule.code and silence.reason for silence in silences)


def _passed(word: LineWord) -> LineWord:
    """A line that may be like another one."""
    return LineWord(word.recipient, LineKind.SPECIFIC) if word.word is LineKind.COPIED else word


def _seats(desk: Desk) -> tuple[Seat, ...]:
    # A letter that was skipped once is written on: there is nobody else to go on with.
    passed = {Standing.LEFT_OUT} if desk.composition.kind in LETTERS else _PASSED_OVER
    return tuple(seat for seat in desk.seats if seat.standing not in passed)


def _acquainted(reader: Reader, known: Acquaintance | None) -> Reader:
    """A reader with what one knows; the languages are those they wrote in."""
    if known is None:
        return reader
    language = _language_of(known.theirs)
    return replace(
        reader,
        how_we_met=known.how_we_met,
        known=known.told,
        languages=(language,) if language else (),
        complained=known.complained,
    )


@lru_cache(maxsize=2048)
def _language_of(text: str) -> str:
    return language_of(text)


def _past(earlier: Earlier, roster: Roster) -> Past:
    known = [
        (roster.names[roster.places[person]], line)
        for person, line in zip(earlier.people, earlier.lines, strict=True)
        if person in roster.places
    ]
    return Past(
        earlier.at.astimezone().date(),
        tuple(name for name, _ in known),
        tuple(line for _, line in known),
        earlier.kind,
    )
