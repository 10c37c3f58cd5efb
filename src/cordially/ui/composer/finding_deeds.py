"""Looking for findings, and what the user says about them."""

from functools import partial
from threading import Event

from cordially.domain.errors import Trouble, TroubleKind
from cordially.etiquette.silence import Reach, Silence
from cordially.services.reviewing import Gathered, Placed, Review
from cordially.ui.composer.desk_screen import DeskScreen
from cordially.ui.composer.desk_work import Acted, DeskWork, Reviewed
from cordially.ui.composer.on_desk import OnDesk
from cordially.ui.composer.seat_deeds import Showing
from cordially.ui.tasks import TaskRunner

_GONE = frozenset({TroubleKind.PERSON_GONE, TroubleKind.COMPOSITION_GONE})
_LOOK = "composer.review"


class FindingDeeds:
    """A look takes its texts from the store, and then runs where neither waits for it.

    As soon as something is typed the look under way is over: its answer would be about
    another text. Whoever types asks for the next look.
    """

    def __init__(
        self,
        on_desk: OnDesk,
        showing: Showing,
        work: DeskWork,
        tasks: TaskRunner,
        checking: TaskRunner,
        view: DeskScreen,
    ) -> None:
        self._on = on_desk
        self._showing = showing
        self._work = work
        self._tasks = tasks
        self._checking = checking
        self._view = view
        self._over = Event()

    def look(self) -> None:
        """Look for findings; a newer wish supersedes an older."""
        self.stop()
        if self._on.composition is not None:
            over = self._over = Event()
            self._tasks.run(
                partial(self._work.gather, self._on.composition),
                partial(self._look_through, over),
                trouble=self._missed,
                latest=_LOOK,
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
        self._tasks.run(work, self._showing.tell, trouble=self._missed)

    def _look_through(self, over: Event, gathered: Gathered) -> None:
        if not over.is_set():
            self._checking.run(
                partial(self._work.look, gathered, over.is_set),
                partial(self._looked, over, gathered),
                trouble=self._missed,
                latest=_LOOK,
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
                trouble=self._missed,
                latest=_LOOK,
            )
        else:
            self._show(over, Reviewed(composition, review, None))

    def _show(self, over: Event, reviewed: Reviewed) -> None:
        on = self._on
        if over.is_set() or on.desk is None or reviewed.composition != on.composition:
            return
        on.review, on.check = reviewed.review, reviewed.check
        self._view.show_desk(on.desk, on.review, on.current)
        self._view.show_review(on.desk, on.review, on.check, on.current)

    def _kept(self, _nothing: None) -> None:
        self.look()

    def _missed(self, trouble: Trouble) -> None:
        """A person or a composition went meanwhile, which the next look will show."""
        if trouble.kind not in _GONE:
            self._view.show_trouble(trouble)
