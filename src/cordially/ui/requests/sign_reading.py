"""Reading the signs of requests in the background, a few at a time, the current one first."""

from collections.abc import Callable, Iterable
from functools import partial

from cordially.domain.requests import Request, RequestId
from cordially.domain.signals import Signal
from cordially.services.request_signs import Gathered, Groups
from cordially.ui.requests.needs import Signs
from cordially.ui.tasks import TaskRunner

_AT_ONCE = 12
"""Requests read at once: a decision waits behind no more in the store's queue."""

_GATHER, _LOOK, _GROUP = "requests.gather", "requests.look", "requests.group"


class SignReading:
    """Keeps what was read; `changed` is called with each few more, a bound method."""

    def __init__(
        self,
        signs: Signs,
        tasks: TaskRunner,
        checking: TaskRunner,
        changed: Callable[[frozenset[RequestId]], None],
    ) -> None:
        self._signs = signs
        self._tasks = tasks
        self._checking = checking
        self._changed = changed
        self._found: dict[RequestId, tuple[Signal, ...]] = {}
        self._read: dict[RequestId, Request] = {}
        self._groups: Groups = ()
        self._waiting: dict[RequestId, Request] = {}
        self._first: RequestId | None = None
        self._is_reading = False

    def of(self, request: RequestId) -> tuple[Signal, ...] | None:
        """The signs of a request; None until it was read."""
        return self._found.get(request)

    @property
    def groups(self) -> Groups:
        """Requests with one text."""
        return self._groups

    def read(self, requests: Iterable[Request], first: RequestId | None) -> None:
        """Read these; what was read and is the same since, is not read again."""
        every = tuple(requests)
        self._first = first
        known = {one.id for one in every if self._text_of(self._read.get(one.id)) == _text(one)}
        if len(known) == len(every) == len(self._read):
            return
        self._waiting = {one.id: one for one in every if one.id not in known}
        self._read = {one.id: one for one in every}
        gather = partial(self._signs.gather, ())
        self._tasks.run(gather, partial(self._group, every), latest=_GATHER)

    def hurry(self, request: RequestId) -> None:
        """Read this one before the others."""
        self._first = request

    def _text_of(self, request: Request | None) -> tuple[str, ...]:
        return () if request is None else _text(request)

    def _group(self, every: tuple[Request, ...], gathered: Gathered) -> None:
        work = partial(self._signs.same_texts, every, gathered.own_name)
        self._checking.run(work, self._grouped, latest=_GROUP)

    def _grouped(self, groups: Groups) -> None:
        before = {request: len(group) for group in self._groups for request in group}
        self._groups = groups
        for group in groups:
            for request in group:
                # How many sent the same text is one of the signs.
                if before.get(request) != len(group) and request in self._read:
                    self._waiting[request] = self._read[request]
        if not self._is_reading:
            self._go_on()

    def _go_on(self) -> None:
        self._is_reading = bool(self._waiting)
        if not self._waiting:
            return
        order = list(self._waiting)
        if self._first in self._waiting:
            at = order.index(self._first)
            order = order[at:] + order[:at]
        some = [self._waiting.pop(request) for request in order[:_AT_ONCE]]
        gather = partial(self._signs.gather, some)
        self._tasks.run(gather, self._look, trouble=self._stopped, latest="requests.some")

    def _look(self, gathered: Gathered) -> None:
        work = partial(self._signs.look, gathered, self._groups)
        self._checking.run(work, self._looked, trouble=self._stopped, latest=_LOOK)

    def _looked(self, found: tuple[tuple[RequestId, tuple[Signal, ...]], ...]) -> None:
        self._found.update(found)
        self._changed(frozenset(request for request, _ in found))
        self._go_on()

    def _stopped(self, _trouble: object) -> None:
        self._is_reading = False


def _text(request: Request) -> tuple[str, ...]:
    """What the signs of a request are read from."""
    return (request.name, request.profile, request.headline, request.note)
