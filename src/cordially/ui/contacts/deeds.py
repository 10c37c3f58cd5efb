"""Steps the user takes: done on the store's thread, told in a bar, taken back on demand."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Generic, TypeVar

from cordially.domain.acts import Act, Undone
from cordially.domain.errors import Trouble
from cordially.ui.contacts.act_words import done, undone
from cordially.ui.contacts.needs import People
from cordially.ui.shell import Shell
from cordially.ui.tasks import TaskRunner
from cordially.ui.widgets import Bar, BarKind

UNDONE_BAR = "undone"

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Deed(Generic[Answer]):
    """What a step answered, and the act it left; None where it changed nothing."""

    answer: Answer
    act: Act | None


class Deeds:
    """Does what changes people.

    `changed`, a bound method, is called after each step and each undo.
    """

    def __init__(
        self, people: People, tasks: TaskRunner, shell: Shell, changed: Callable[[], None]
    ) -> None:
        self._people = people
        self._tasks = tasks
        self._shell = shell
        self._changed = changed

    def do(
        self,
        work: Callable[[], Answer],
        then: Callable[[Answer], None] | None = None,
        trouble: Callable[[Trouble], None] | None = None,
    ) -> None:
        """Take a step; `then` is given what it answers, before anybody looks anew."""
        self._tasks.run(
            partial(_watched, self._people, work),
            partial(self._tell, then),
            trouble=trouble or self._shell.show_trouble,
        )

    def undo(self) -> None:
        """Take the newest step back."""
        self._tasks.run(self._people.undo, self._tell_undone, trouble=self._shell.show_trouble)

    def _tell(self, then: Callable[[Answer], None] | None, deed: Deed[Answer]) -> None:
        if deed.act is not None:
            self._shell.remove_bar(UNDONE_BAR)
            self._shell.offer_undo(done(deed.act), self.undo)
        if then is not None:
            then(deed.answer)
        self._changed()

    def _tell_undone(self, taken_back: Undone | None) -> None:
        if taken_back is not None:
            bar = Bar(UNDONE_BAR, BarKind.UNDO, undone(taken_back))
            self._shell.show_bar(bar)
        self._changed()


def _watched(people: People, work: Callable[[], Answer]) -> Deed[Answer]:
    before = people.last_act()
    answer = work()
    after = people.last_act()
    return Deed(answer, None if after == before else after)
