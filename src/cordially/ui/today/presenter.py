"""What the page of today asks for and does."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Protocol

from cordially.domain.acts import Act, Undone
from cordially.domain.clock import Clock
from cordially.domain.due_days import named_day
from cordially.domain.errors import Trouble
from cordially.domain.follow_ups import Due
from cordially.domain.messages import CompositionId
from cordially.services.readiness import Readiness
from cordially.services.today import Glance
from cordially.ui.tasks import TaskRunner
from cordially.ui.today.lines import Line, Place, PlaceKind


class Today(Protocol):
    """Runs on the store's thread (`cordially.services.today.Today`)."""

    def look(self) -> Glance:
        """Everything as it is now."""
        ...


class Following(Protocol):
    """Runs on the store's thread (`cordially.services.following.Following`)."""

    def begin(self, due: Due) -> CompositionId:
        """The letter for what is due, begun or gone on with."""
        ...

    def finish(self, due: Due) -> None:
        """It is done."""
        ...

    def put_off(self, due: Due, day: date) -> None:
        """Have it come back on another day."""
        ...


class BeingReady(Protocol):
    """Runs on the store's thread (`cordially.services.readiness.BeingReady`)."""

    def look(self) -> Readiness:
        """What is there and what is missing."""
        ...

    def has_photo(self) -> None:
        """There is a photo."""
        ...

    def change_statement(self, statement: str) -> None:
        """Other words on updates."""
        ...

    def close(self) -> None:
        """Not to be shown again by itself."""
        ...

    def show_again(self) -> None:
        """To be shown again."""
        ...


@dataclass(frozen=True, slots=True)
class TodayServices:
    """What the page works with; `last_act` and `undo` are those of the contacts."""

    today: Today
    following: Following
    being_ready: BeingReady
    last_act: Callable[[], Act | None]
    undo: Callable[[], Undone | None]


class TodayScreen(Protocol):
    """What the presenter needs from the pane."""

    def show_glance(self, glance: Glance) -> None:
        """Show everything."""
        ...

    def show_readiness(self, readiness: Readiness) -> None:
        """Show the user's own profile."""
        ...

    def show_letter(self, composition: CompositionId, line: Line) -> None:
        """Have the letter of a line in front."""
        ...

    def refuse_day(self) -> None:
        """The words name no day."""
        ...

    def accept_day(self) -> None:
        """The day is understood."""
        ...

    def go_elsewhere(self, place: Place) -> None:
        """Lead to another pane."""
        ...

    def offer_undo(self, act: Act) -> None:
        """A step was taken that can be undone."""
        ...

    def say_undone(self, taken_back: Undone) -> None:
        """A step was taken back."""
        ...

    def show_trouble(self, trouble: Trouble) -> None:
        """Something could not be done."""
        ...


_ELSEWHERE = frozenset(PlaceKind) - {PlaceKind.DUE, PlaceKind.LETTER}


class TodayPresenter:
    """Looks, leads on, and keeps what is done or put off."""

    def __init__(
        self, services: TodayServices, tasks: TaskRunner, clock: Clock, screen: TodayScreen
    ) -> None:
        self._services = services
        self._tasks = tasks
        self._clock = clock
        self._screen = screen

    def look(self) -> None:
        """Show everything as it is now."""
        self._tasks.run(self._services.today.look, self._screen.show_glance, latest="today")

    def open(self, line: Line) -> None:
        """Lead to the place of a line, with everything filled in."""
        place = line.place
        if place.kind in _ELSEWHERE:
            self._screen.go_elsewhere(place)
        elif place.composition is not None:
            self._screen.show_letter(place.composition, line)
        elif place.due is not None:
            self._tasks.run(
                partial(self._services.following.begin, place.due),
                partial(self._begun, line),
                trouble=self._failed,
            )

    def finish(self, line: Line) -> None:
        """It is done."""
        if line.due is not None:
            self._do(partial(self._services.following.finish, line.due))

    def put_off(self, line: Line, words: str) -> None:
        """Until a day in words; where they name none, the screen says so."""
        today = self._clock.today()
        named = named_day(words, today)
        if named is None or named.day <= today:
            self._screen.refuse_day()
        elif line.due is not None:
            self._screen.accept_day()
            self._do(partial(self._services.following.put_off, line.due, named.day))

    def undo(self) -> None:
        """Take the newest step back."""
        self._tasks.run(self._services.undo, self._undone, trouble=self._screen.show_trouble)

    def tell_photo(self) -> None:
        """The profile has a photo."""
        self._change(self._services.being_ready.has_photo)

    def keep_statement(self, statement: str) -> None:
        """Other words on updates."""
        self._change(partial(self._services.being_ready.change_statement, statement))

    def close_readiness(self) -> None:
        """Be quiet about the profile."""
        self._change(self._services.being_ready.close)

    def show_readiness(self) -> None:
        """Show the profile again."""
        self._change(self._services.being_ready.show_again)

    def _begun(self, line: Line, composition: CompositionId) -> None:
        self._screen.show_letter(composition, line)

    def _failed(self, trouble: Trouble) -> None:
        self._screen.show_trouble(trouble)
        self.look()

    def _do(self, work: Callable[[], None]) -> None:
        self._tasks.run(
            partial(_watched, self._services.last_act, work),
            self._done,
            trouble=self._failed,
        )

    def _done(self, act: Act | None) -> None:
        if act is not None:
            self._screen.offer_undo(act)
        self.look()

    def _undone(self, taken_back: Undone | None) -> None:
        if taken_back is not None:
            self._screen.say_undone(taken_back)
        self.look()

    def _change(self, work: Callable[[], None]) -> None:
        self._tasks.run(
            partial(_looked_after, work, self._services.being_ready.look),
            self._screen.show_readiness,
            trouble=self._screen.show_trouble,
        )


def _watched(last_act: Callable[[], Act | None], work: Callable[[], None]) -> Act | None:
    before = last_act()
    work()
    after = last_act()
    return None if after == before else after


def _looked_after(work: Callable[[], None], look: Callable[[], Readiness]) -> Readiness:
    work()
    return look()
