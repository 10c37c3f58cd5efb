"""Two people who may be one: compared, and made one."""

from dataclasses import dataclass
from functools import partial
from typing import Protocol

from cordially.domain.people import Facts, Person, PersonId, Tie
from cordially.ui.contacts.deeds import Deeds
from cordially.ui.contacts.needs import People
from cordially.ui.tasks import TaskRunner


@dataclass(frozen=True, slots=True)
class Pair:
    """Two people side by side; the facts of `keep` stand for both afterwards."""

    keep: Person
    other: Person

    @property
    def facts(self) -> Facts:
        """What will hold for the one person."""
        return self.keep.facts.over(self.other.facts)

    def turned(self) -> "Pair":
        """The same two, the other one kept."""
        return Pair(self.other, self.keep)


class MergeScreen(Protocol):
    """What the presenter needs from the view of two people."""

    def show_pair(self, pair: Pair) -> None:
        """Show two people in the place of the table."""
        ...

    def close_pair(self) -> None:
        """Show the table again."""
        ...


class MergePresenter:
    """Nothing is changed before the user says so."""

    def __init__(
        self, people: People, tasks: TaskRunner, deeds: Deeds, screen: MergeScreen
    ) -> None:
        self._people = people
        self._tasks = tasks
        self._deeds = deeds
        self._screen = screen
        self._pair: Pair | None = None

    def start(self, one: PersonId, two: PersonId) -> None:
        """Look at two people; proposed to be kept is the one more is known of."""
        self._tasks.run(partial(_both, self._people, one, two), self._show, latest="contacts-merge")

    def keep(self, person: PersonId) -> None:
        """Choose whose facts stand for both."""
        if self._pair is not None and self._pair.other.id == person:
            self._pair = self._pair.turned()
            self._screen.show_pair(self._pair)

    def confirm(self) -> None:
        """Make one person of the two."""
        if self._pair is None:
            return
        keep, other = self._pair.keep.id, self._pair.other.id
        self.cancel()
        self._deeds.do(partial(self._people.merge, keep, other))

    def cancel(self) -> None:
        """Leave the two as they are."""
        self._pair = None
        self._screen.close_pair()

    def _show(self, pair: Pair) -> None:
        if pair.keep.id == pair.other.id:
            return
        self._pair = pair if weight(pair.keep) >= weight(pair.other) else pair.turned()
        self._screen.show_pair(self._pair)


def weight(person: Person) -> tuple[int, ...]:
    """How much is known of a person, to propose whom to keep."""
    ties = {Tie.QUIET: 0, Tie.WARM: 1, Tie.STRONG: 2}
    return (
        int(bool(person.profile)),
        person.history.written + person.history.received,
        ties[person.tie],
        len(person.notes) + len(person.tags) + len(person.emails) + int(bool(person.how_we_met)),
    )


def _both(people: People, one: PersonId, two: PersonId) -> Pair:
    return Pair(people.person(one), people.person(two))
