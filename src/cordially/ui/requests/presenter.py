"""What happens with the requests: which is shown, what a key does, what comes next.

A decision shows the next request at once; it is written down on the store's thread.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from cordially.domain.errors import Trouble
from cordially.domain.messages import Answer, CompositionId
from cordially.domain.profile_address import profile_address, search_address
from cordially.domain.requests import (
    AcceptReason,
    Decided,
    Decision,
    Request,
    RequestId,
    RequestStanding,
    Step,
)
from cordially.services.considering import WRITES, Taken
from cordially.services.request_signs import PATTERN_FROM
from cordially.ui.requests.needs import RequestParts
from cordially.ui.requests.screen import RequestsScreen
from cordially.ui.requests.sign_reading import SignReading
from cordially.ui.requests.state import Card, Pattern

_There = tuple[tuple[Request, ...], Step | None]
"""The requests still to be considered, and the step that undo would take back."""

_FRESH = frozenset({RequestStanding.TO_CONSIDER, RequestStanding.LATER})


class RequestsPresenter:
    """Between the requests and what shows them."""

    def __init__(self, parts: RequestParts, screen: RequestsScreen) -> None:
        self._parts = parts
        self._considering = parts.considering
        self._tasks = parts.tasks
        self._screen = screen
        self._requests: dict[RequestId, Request] = {}
        self._current: RequestId | None = None
        self._last: Step | None = None
        self._under_way: Counter[RequestId] = Counter()
        self._writing: Taken | None = None
        self._awaits_letter = False
        self._reading = SignReading(parts.signs, parts.tasks, parts.checking, self._were_read)

    @property
    def current(self) -> Request | None:
        """The request on the card."""
        return None if self._current is None else self._requests.get(self._current)

    @property
    def is_writing(self) -> bool:
        """Whether a letter stands beside the card, or is about to."""
        return self._writing is not None or self._awaits_letter

    # Looking.

    def look(self, select: RequestId | None = None) -> None:
        """Look what is there; the request shown stays, unless another is asked for."""
        self._read(partial(self._show, select), latest="requests.open")

    def look_at_new(self) -> None:
        """Look what came in, and show the first of it unless a letter is being written."""
        self._read(partial(self._show_new, frozenset(self._requests)))

    def choose(self, request: RequestId) -> None:
        """Show this request."""
        if request in self._requests and request != self._current:
            self._current = request
            self._reading.hurry(request)
            self._screen.show_card(self._card(request))

    def move(self, steps: int) -> None:
        """Go on, or back, by so many requests."""
        order = list(self._requests)
        if self._current in self._requests:
            at = order.index(self._current) + steps
            if 0 <= at < len(order):
                self.choose(order[at])
                self._screen.show_list(self._cards(), self._current)

    def open_profile(self) -> None:
        """Open the profile of the one who asks, or a search for the name."""
        request = self.current
        if request is None:
            return
        profile = request.profile
        address = profile_address(profile) if profile else search_address(request.name)
        try:
            self._parts.browser.open(address)
        except Trouble as trouble:
            self._screen.show_trouble(trouble)

    # Deciding.

    def decide(self, decision: Decision, reason: str = "", why: AcceptReason | None = None) -> None:
        """Decide about the request shown."""
        request = self.current
        if request is None or self.is_writing:
            return
        writes = decision in WRITES
        self._under_way[request.id] += 1
        self._awaits_letter = writes
        if not writes:
            self._put_out_of_the_way(request, decision, reason)
        self._tasks.run(
            partial(self._considering.decide, request.id, decision, reason, why),
            self._opened if writes else self._written,
            trouble=partial(self._refused, (request.id,)),
            ended=partial(self._done_with, (request.id,)),
        )

    def ignore_pattern(self) -> None:
        """Ignore all who sent the text of the request shown."""
        request = self.current
        pattern = None if request is None else self._pattern(request.id)
        if request is None or pattern is None or self.is_writing:
            return
        self._under_way.update(pattern.requests)
        self._go_past(frozenset(pattern.requests))
        self._show_all()
        self._tasks.run(
            partial(self._considering.ignore_together, pattern.requests),
            self._stepped,
            trouble=partial(self._refused, pattern.requests),
            ended=partial(self._done_with, pattern.requests),
        )

    def undo(self) -> None:
        """Take the last decision back."""
        if not self.is_writing:
            self._tasks.run(self._undo_and_look, self._undone, trouble=self._screen.show_trouble)

    # Writing.

    def open_letter(self, composition: CompositionId, instead: Callable[[], None]) -> None:
        """Show the letter of a decision again; `instead`, where no open request has it."""
        self._read(partial(self._show_letter_of, composition, instead))

    def letter_answered(self, composition: CompositionId, answer: Answer) -> None:
        """The user said what became of a letter."""
        writing = self._writing
        if writing is None or writing.composition != composition:
            return
        if answer is Answer.SENT and writing.decision is Decision.ACCEPT:
            work = partial(self._considering.accepted, writing.request)
            self._tasks.run(work, trouble=self._screen.show_trouble)
        if answer is not Answer.NOT_YET:
            self.leave_letter()

    def leave_letter(self) -> None:
        """Leave the letter as it is, and go on with the next request."""
        writing, self._writing = self._writing, None
        if writing is None:
            return
        self._screen.hide_letter()
        order = list(self._requests)
        following = None
        if writing.request in self._requests:
            after = order[order.index(writing.request) + 1 :] + order
            following = next((one for one in after if one != writing.request), None)
        self.look(following)

    # What the store answers.

    def _read(self, then: Callable[[_There], None], latest: str = "") -> None:
        trouble = self._screen.show_trouble
        self._tasks.run(self._open_and_last, then, trouble=trouble, latest=latest)

    def _open_and_last(self) -> _There:
        return self._considering.open(), self._considering.last()

    def _undo_and_look(self) -> tuple[Step | None, tuple[Request, ...], Step | None]:
        return self._considering.undo(), *self._open_and_last()

    def _show(self, select: RequestId | None, there: _There) -> None:
        requests, self._last = there
        # What was decided since they were read is on its way to the store.
        self._requests = {one.id: one for one in requests if not self._under_way[one.id]}
        if select in self._requests:
            self._current = select
        elif self._current not in self._requests:
            self._current = next(iter(self._requests), None)
        self._show_all()
        self._reading.read(self._requests.values(), self._current)

    def _show_letter_of(
        self,
        composition: CompositionId,
        instead: Callable[[], None],
        there: _There,
    ) -> None:
        found = next((one for one in there[0] if _letter_of(one) == composition), None)
        if found is None:
            instead()
            return
        self._writing = None
        self._show(found.id, there)
        decision = found.decisions[-1].decision
        self._opened(Taken(found.id, decision, composition, found.person))

    def _show_new(self, known: frozenset[RequestId], there: _There) -> None:
        new = (one.id for one in there[0] if one.id not in known)
        self._show(None if self.is_writing else next(new, None), there)

    def _undone(self, there: tuple[Step | None, tuple[Request, ...], Step | None]) -> None:
        step, requests, last = there
        self._show(step.requests[0] if step else None, (requests, last))
        if step is not None:
            self._screen.say_undone(step)

    def _opened(self, taken: Taken) -> None:
        self._awaits_letter = False
        if taken.composition is None or taken.request != self._current:
            self.look()
            return
        self._writing = taken
        self._screen.show_letter(taken.composition, taken.decision)

    def _written(self, _taken: Taken) -> None:
        self._tasks.run(self._considering.last, self._stepped, latest="requests.last")

    def _stepped(self, last: Step | None) -> None:
        self._last = last
        self._screen.show_counts(self._to_consider(), last)

    def _refused(self, requests: Sequence[RequestId], trouble: Trouble) -> None:
        self._awaits_letter = False
        self._done_with(requests)
        self._screen.show_trouble(trouble)
        self.look(requests[0])

    def _done_with(self, requests: Sequence[RequestId]) -> None:
        self._under_way.subtract(requests)
        self._under_way += Counter()

    def _were_read(self, requests: frozenset[RequestId]) -> None:
        self._screen.refresh([self._card(one) for one in requests if one in self._requests])

    # The list as it is shown.

    def _put_out_of_the_way(self, request: Request, decision: Decision, reason: str) -> None:
        self._go_past(frozenset({request.id}))
        if decision is Decision.LATER:
            decided = Decided(decision, reason, self._parts.clock.now())
            self._requests[request.id] = replace(request, decisions=(*request.decisions, decided))
            if self._current is None:
                self._current = request.id
        self._show_all()

    def _go_past(self, gone: frozenset[RequestId]) -> None:
        """Take some out; the one after the current comes next, the last one goes back."""
        order = list(self._requests)
        at = order.index(self._current) if self._current in self._requests else 0
        following = [*order[at:], *reversed(order[:at])]
        self._current = next((one for one in following if one not in gone), None)
        for request in gone:
            self._requests.pop(request, None)

    def _show_all(self) -> None:
        current = self._current
        self._screen.show_list(self._cards(), current)
        if current is not None:
            self._reading.hurry(current)
            self._screen.show_card(self._card(current))
        self._screen.show_counts(self._to_consider(), self._last)

    def _cards(self) -> list[Card]:
        return [Card(one, self._reading.of(one.id)) for one in self._requests.values()]

    def _card(self, request: RequestId) -> Card:
        return Card(self._requests[request], self._reading.of(request), self._pattern(request))

    def _pattern(self, request: RequestId) -> Pattern | None:
        group = next((group for group in self._reading.groups if request in group), ())
        there = [self._requests[one] for one in group if one in self._requests]
        fresh = [one for one in there if one.standing in _FRESH]
        if len(fresh) < PATTERN_FROM or request not in {one.id for one in fresh}:
            return None
        return Pattern(tuple(one.id for one in fresh), tuple(one.name for one in fresh))

    def _to_consider(self) -> int:
        return sum(not one.is_decided for one in self._requests.values())


def _letter_of(request: Request) -> CompositionId | None:
    return request.decisions[-1].composition if request.decisions else None
