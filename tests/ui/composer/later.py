"""A task runner whose work and answers come when the test says so."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from cordially.domain.errors import Trouble

Answer = TypeVar("Answer")


@dataclass(slots=True)
class _Task:
    work: Callable[[], Any]
    then: Callable[[Any], None] | None
    trouble: Callable[[Trouble], None] | None
    ended: Callable[[], None] | None
    latest: str
    is_done: bool = False
    answer: Any = None
    met: Trouble | None = None


class Later:
    """A `TaskRunner`. Work is done in the order of asking; answers in any order.

    As with the real one, a newer task with the same `latest` supersedes an older one.
    """

    def __init__(self) -> None:
        self._tasks: list[_Task] = []
        self.troubles: list[Trouble] = []

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
        if latest:
            for older in [task for task in self._tasks if task.latest == latest]:
                self._tasks.remove(older)
                if older.ended is not None:
                    older.ended()
        self._tasks.append(_Task(work, then, trouble, ended, latest))

    @property
    def waiting(self) -> int:
        """How many answers are still to come."""
        return len(self._tasks)

    def do_next(self) -> None:
        """Do the oldest work that was not done; its answer waits."""
        task = next((task for task in self._tasks if not task.is_done), None)
        if task is not None:
            self._do(task)

    def deliver(self, which: int = 0) -> None:
        """Tell one of the answers; what was asked for before it is done first."""
        if not self._tasks:
            return
        at = which % len(self._tasks)
        for task in self._tasks[: at + 1]:
            self._do(task)
        self._tell(self._tasks.pop(at))

    def deliver_all(self) -> None:
        """Tell every answer, and those that come of it."""
        while self._tasks:
            self.deliver()

    def _do(self, task: _Task) -> None:
        if not task.is_done:
            task.is_done = True
            try:
                task.answer = task.work()
            except Trouble as met:
                task.met = met

    def _tell(self, task: _Task) -> None:
        if task.met is None:
            if task.then is not None:
                task.then(task.answer)
        elif task.trouble is not None:
            task.trouble(task.met)
        else:
            self.troubles.append(task.met)
        if task.ended is not None:
            task.ended()
