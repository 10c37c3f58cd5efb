"""Work done away from the window, and its result brought back to it.

The window never waits: it hands a callable to the thread that owns the store and is told
the answer later, on its own thread, by a bound method.
"""

import sys
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from functools import partial
from types import MethodType
from typing import Any, Protocol, TypeVar
from weakref import WeakMethod

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from cordially.domain.errors import Trouble

Answer = TypeVar("Answer")


class Executor(Protocol):
    """A thread that does one thing after the other, such as the store's."""

    def submit(self, work: Callable[[], Answer]) -> "Future[Answer]":
        """Queue work; the future carries its answer or what it raised."""
        ...


class TaskRunner(Protocol):
    """What presenters see of `Tasks`; tests hand them one that does all at once."""

    def run(
        self,
        work: Callable[[], Answer],
        then: Callable[[Answer], None] | None = None,
        *,
        trouble: Callable[[Trouble], None] | None = None,
        ended: Callable[[], None] | None = None,
        latest: str = "",
        stop: Callable[[], None] | None = None,
    ) -> None:
        """Do `work` elsewhere, then tell the answer on the window's thread.

        An expected failure goes to `trouble`, or to the window's bar if none is given;
        anything else is a fault of the program and goes to `sys.excepthook`. `ended`
        comes after either, and also when the answer was superseded.

        A newer task with the same `latest` supersedes an older one: if that still waits
        it is never begun; if it runs, `stop` is called and its answer is dropped.

        `then`, `trouble` and `ended` are bound methods or partials of such. They do not
        keep their object alive; if it is gone by then, nothing is called.
        """
        ...


class Tasks(QObject):
    """The `TaskRunner` of the running program; lives on the window's thread."""

    trouble_met = Signal(object)
    _finished = Signal(object, object)

    def __init__(self, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self._latest: dict[str, _Task] = {}
        self._open: set[_Task] = set()
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Whether nothing waits, runs, or is still to be delivered."""
        return not self._open

    def run(
        self,
        work: Callable[[], Answer],
        then: Callable[[Answer], None] | None = None,
        *,
        trouble: Callable[[Trouble], None] | None = None,
        ended: Callable[[], None] | None = None,
        latest: str = "",
        stop: Callable[[], None] | None = None,
    ) -> None:
        """See `TaskRunner.run`."""
        task = _Task(_weakly(then), _weakly(trouble), _weakly(ended), latest, stop)
        if latest:
            self._supersede(latest)
            self._latest[latest] = task
        self._open.add(task)
        task.future = self._executor.submit(work)
        task.future.add_done_callback(partial(_tell, self, task))

    def _supersede(self, latest: str) -> None:
        older = self._latest.pop(latest, None)
        if older is None or older.future is None:
            return
        if not older.future.cancel() and not older.future.done() and older.stop is not None:
            older.stop()

    def tell(self, task: "_Task", future: "Future[Any]") -> None:
        """Queue the delivery of a task; called from the thread that did the work."""
        self._finished.emit(task, future)

    @Slot(object, object)
    def _deliver(self, task: "_Task", future: "Future[Any]") -> None:
        self._open.discard(task)
        # The future knows the task: together they would keep the answer, often thirty
        # thousand people, until the collector of cycles comes by.
        task.future = None
        superseded = bool(task.latest) and self._latest.get(task.latest) is not task
        if not superseded:
            self._latest.pop(task.latest, None)
        try:
            if not superseded:
                self._hand_over(task, future)
        finally:
            _call(task.ended)

    def _hand_over(self, task: "_Task", future: "Future[Any]") -> None:
        try:
            answer = future.result()
        except CancelledError:
            return
        except Trouble as trouble:
            if task.trouble is None:
                self.trouble_met.emit(trouble)
            else:
                _call(task.trouble, trouble)
        except BaseException as fault:  # noqa: BLE001 - one of the three edges; told to the hook
            sys.excepthook(type(fault), fault, fault.__traceback__)
        else:
            _call(task.then, answer)


class _Weak:
    """A callable whose object is not kept alive by being waited for."""

    def __init__(self, receiver: Callable[..., None]) -> None:
        self._values: tuple[Any, ...] = ()
        self._named: dict[str, Any] = {}
        if isinstance(receiver, partial):
            self._values, self._named = receiver.args, receiver.keywords
            receiver = receiver.func
        if not isinstance(receiver, MethodType):
            raise TypeError("a task answers to a bound method, or to a partial of one")
        self._method = WeakMethod(receiver)

    def living(self) -> Callable[..., None] | None:
        """The method, if its object is still there, on Qt's side too."""
        method = self._method()
        if method is None:
            return None
        owner = getattr(method, "__self__", None)
        if isinstance(owner, QObject) and not shiboken6.isValid(owner):
            return None
        return partial(method, *self._values, **self._named)


class _Task:
    """One piece of work under way, and who is to be told."""

    __slots__ = ("ended", "future", "latest", "stop", "then", "trouble")

    def __init__(
        self,
        then: _Weak | None,
        trouble: _Weak | None,
        ended: _Weak | None,
        latest: str,
        stop: Callable[[], None] | None,
    ) -> None:
        self.then = then
        self.trouble = trouble
        self.ended = ended
        self.latest = latest
        self.stop = stop
        self.future: Future[Any] | None = None


def _weakly(receiver: Callable[..., None] | None) -> _Weak | None:
    return None if receiver is None else _Weak(receiver)


def _call(receiver: _Weak | None, *values: object) -> None:
    living = None if receiver is None else receiver.living()
    if living is not None:
        living(*values)


def _tell(tasks: Tasks, task: _Task, future: "Future[Any]") -> None:
    """Runs on the thread that did the work, when the window may be gone already."""
    if not shiboken6.isValid(tasks):
        return
    try:
        tasks.tell(task, future)
    except RuntimeError:
        # The window was taken down between the two lines; nobody is left to be told.
        return
