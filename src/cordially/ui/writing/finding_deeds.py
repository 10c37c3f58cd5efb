"""Looking for findings, and what the user says about them."""

from functools import partial
from threading import Event
from typing import Protocol

from cordially.domain.errors import Trouble, TroubleKind
from cordially.etiquette.silence import Reach, Silence
from cordially.services.reviewing import Gathered, Placed, Review
from cordially.ui.tasks import TaskRunner
from cordially.ui.writing.desk_work import Acted, DeskWork, Reviewed
from cordially.ui.writing.on_desk import OnDesk

GONE = frozenset({TroubleKind.PERSON_GONE, TroubleKind.COMPOSITION_GONE})
"""Troubles that the next look will show anyway: somebody or something went meanwhile."""


class Reviewer(Protocol):
    """What the deeds ask of the presenter around them."""

    def show_review(self) -> None:
        """Show the findings that lie on the desk now."""
        ...

    def tell(self, done: Acted) -> None:
        """Offer to undo a step, and show the desk after it."""
        ...

    def missed(self, trouble: Trouble) -> None:
        """Say what could not be done, unless the next look will show it."""
        ...


class FindingDeeds:
    """A look takes its texts from the store, and then runs where neither waits for it.

    As soon as something is typed the look under way is over: its answer would be about
    another text. Whoever types asks for the next look.
    """

    def __init__(
        self,
        on_desk: OnDesk,
        around: Reviewer,
        work: DeskWork,
        tasks: TaskRunner,
        checking: TaskRunner,
        key: str,
    ) -> None:
        """`key` tells the looks of this desk from those of another."""
        self._on = on_desk
        self._around = around
        self._work = work
        self._tasks = tasks
        self._checking = checking
        self._key = key
        self._over = Event()

    def look(self) -> None:
        """Look for findings; a newer wish supersedes an older."""
        self.stop()
        if self._on.composition is not None:
            over = self._over = Event()
            self._tasks.run(
                partial(self._work.gather, self._on.composition),
                partial(self._look_through, over),
                trouble=self._around.missed,
                latest=self._key,
            )

    def stop(self) -> None:
        """What is being looked through is not what stands there any more."""
        self._over.set()

    def keep_choice(self, reason: str) -> None:
        """Keep the recipients in spite of the warning, and why."""
        if self._on.composition is not None:
            work = partial(self._work.keep_choice, self._on.composition, reason)
            self._tasks.run(work, self._kept)

    def silence(self, placed: Placed, reach: Reach) -> None:
        """Not be told a finding again, as far as `reach` goes."""
        if self._on.composition is not None:
            self._run(partial(self._work.silence, self._on.composition, placed, reach))

    def overrule(self, placed: Placed, reason: str) -> None:
        """Let a stop pass in this message, and why."""
        if self._on.composition is not None:
            self._run(partial(self._work.overrule, self._on.composition, placed, reason))

    def speak_again(self, silence: Silence) -> None:
        """Be told again what is silent."""
        if self._on.composition is not None:
            self._run(partial(self._work.speak_again, self._on.composition, silence))

    def _run(self, work: "partial[Acted]") -> None:
        self._tasks.run(work, self._around.tell, trouble=self._around.missed)

    def _look_through(self, over: Event, gathered: Gathered) -> None:
        if not over.is_set():
            self._checking.run(
                partial(self._work.look, gathered, over.is_set),
                partial(self._looked, over, gathered),
                trouble=self._around.missed,
                latest=self._key,
                stop=over.set,
            )

    def _looked(self, over: Event, gathered: Gathered, review: Review | None) -> None:
        if review is None or over.is_set():
            return
        composition = gathered.composition
        if self._work.warns_of_choice(review):
            self._tasks.run(
                partial(self._work.with_picture, composition, review),
                partial(self._show, over),
                trouble=self._around.missed,
                latest=self._key,
            )
        else:
            self._show(over, Reviewed(composition, review, None))

    def _show(self, over: Event, reviewed: Reviewed) -> None:
        on = self._on
        if over.is_set() or on.desk is None or reviewed.composition != on.composition:
            return
        on.review, on.check = reviewed.review, reviewed.check
        self._around.show_review()

    def _kept(self, _nothing: None) -> None:
        self.look()
