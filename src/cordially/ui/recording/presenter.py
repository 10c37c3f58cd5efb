"""What the one line understands, and keeping it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from heapq import nsmallest
from typing import Protocol

from cordially.domain.clock import Clock
from cordially.domain.due_days import named_day, without_day
from cordially.domain.folding import fold
from cordially.domain.follow_ups import ReminderKind, usual_due_day
from cordially.domain.people import Column, Filter, PersonId, PersonRow
from cordially.services.following import Line
from cordially.ui.recording.words import parted
from cordially.ui.tasks import TaskRunner

MOST_OFFERED = 6


@dataclass(frozen=True, slots=True)
class Named:
    """A person as the line names them."""

    id: PersonId
    name: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Understood:
    """What the line means so far; `due_on` None does not come back."""

    kind: ReminderKind
    person: Named | None
    other: Named | None
    other_name: str
    text: str
    due_on: date | None


class People(Protocol):
    """Where names are looked up; runs on the store's thread."""

    def rows(self, wanted: Filter, column: Column, *, descending: bool = False) -> list[PersonRow]:
        """The people a filter keeps, in order."""
        ...


class Screen(Protocol):
    """What the presenter needs from the line."""

    def show_understood(self, understood: Understood) -> None:
        """Show the kind, and what is understood."""
        ...

    def offer(self, people: Sequence[Named], *, other: bool) -> None:
        """Offer people for a name that was typed; for the second one where `other` is set."""
        ...

    def ask_for_person(self) -> None:
        """Somebody must be chosen first."""
        ...

    def end(self, line: Line) -> None:
        """The line is whole: keep it, and go."""
        ...


class RecordingPresenter:
    """Follows what is typed. Looking up a name never holds the typing up."""

    def __init__(
        self,
        people: People,
        tasks: TaskRunner,
        clock: Clock,
        screen: Screen,
        person: Named | None,
    ) -> None:
        """`person` is who stands in front, if anybody."""
        self._people = people
        self._tasks = tasks
        self._clock = clock
        self._screen = screen
        self._chosen_by_hand = False
        self._line = ""
        self._now = Understood(ReminderKind.THANK, person, None, "", "", None)

    @property
    def understood(self) -> Understood:
        """What the line means now."""
        return self._now

    def begin(self) -> None:
        """Show what is there at first."""
        self._understand()

    def choose_kind(self, kind: ReminderKind) -> None:
        """The kind by its chip; what is typed changes it no more."""
        self._chosen_by_hand = True
        self._now = replace(self._now, kind=kind)
        self._understand()

    def type_name(self, text: str) -> str:
        """The name was typed on; answers it without the words that name the kind."""
        kind, rest = parted(text)
        if kind is not None:
            self._now = replace(self._now, kind=kind)
        self._now = replace(self._now, person=None)
        self._understand()
        self._look_up(rest, other=False)
        return rest

    def type_other(self, text: str) -> None:
        """The name of the second person was typed on; it may be nobody's who is known."""
        self._now = replace(self._now, other=None, other_name=" ".join(text.split()))
        self._understand()
        self._look_up(text, other=True)

    def pick(self, person: Named, *, other: bool) -> None:
        """Somebody who was offered is meant."""
        if other:
            self._now = replace(self._now, other=person, other_name=person.name)
        else:
            self._now = replace(self._now, person=person)
        self._understand()

    def type_line(self, text: str) -> None:
        """The line was typed on."""
        self._line = text
        kind, _ = parted(text)
        if kind is not None and not self._chosen_by_hand:
            self._now = replace(self._now, kind=kind)
        self._understand()

    def keep(self) -> None:
        """Keep the line, or say who is missing."""
        now = self._now
        if now.person is None:
            self._screen.ask_for_person()
            return
        names = now.kind.names_another
        self._screen.end(
            Line(
                now.kind,
                now.person.id,
                now.text,
                now.due_on,
                now.other.id if names and now.other else None,
                now.other_name if names else "",
            )
        )

    def _understand(self) -> None:
        today = self._clock.today()
        kind, rest = parted(self._line)
        text = rest if kind is self._now.kind else self._line
        named = named_day(text, today) if self._now.kind is not ReminderKind.GOOD_FOR else None
        due_on = named.day if named else usual_due_day(self._now.kind, today)
        text = without_day(text, named) if named else text
        self._now = replace(self._now, text=" ".join(text.split()), due_on=due_on)
        self._screen.show_understood(self._now)

    def _look_up(self, text: str, *, other: bool) -> None:
        words = text.strip()
        if not words:
            self._screen.offer((), other=other)
            return
        self._tasks.run(
            partial(_found, self._people.rows, words),
            partial(self._offer, other),
            latest="recording-names",
        )

    def _offer(self, other: bool, people: Sequence[Named]) -> None:
        self._screen.offer(people, other=other)


def _found(rows: Callable[[Filter, Column], list[PersonRow]], words: str) -> tuple[Named, ...]:
    """Those whose name the words begin before those whose name, company or notes hold them."""
    found, begun = rows(Filter(query=words), Column.NAME), fold(words)
    nearest = nsmallest(MOST_OFFERED, found, key=lambda row: _distance(fold(row.name), begun))
    return tuple(Named(row.id, row.name, row.company or row.position) for row in nearest)


def _distance(name: str, begun: str) -> int:
    if name.startswith(begun):
        return 0
    if f" {begun}" in name:
        return 1
    return 2 if begun in name else 3
