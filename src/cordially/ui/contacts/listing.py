"""Which people the table shows, and in which order."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import partial
from typing import Protocol

from cordially.domain.people import Column, Counted, Filter, PersonRow, Tie
from cordially.ui.contacts.needs import People
from cordially.ui.tasks import TaskRunner

YEAR_OF_SILENCE = 365
MOST_COMPANIES = 1000

FIRST_LOOK = 120
"""So many people fill the highest screens; the others follow once these are painted."""


class Switch(StrEnum):
    """A filter that is on or off."""

    STRONG = "strong"
    WARM = "warm"
    QUIET = "quiet"
    SILENT = "silent"
    ASK_SALUTATION = "ask-salutation"
    PUT_AWAY = "put-away"


_TIES = {Switch.STRONG: Tie.STRONG, Switch.WARM: Tie.WARM, Switch.QUIET: Tie.QUIET}


class Facet(StrEnum):
    """A filter that holds some of many words."""

    TAG = "tag"
    COMPANY = "company"
    HOW_WE_MET = "how-we-met"


@dataclass(frozen=True, slots=True)
class Order:
    """By what the table is sorted."""

    column: Column = Column.NAME
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of the store: who, and in which order."""

    who: Filter = field(default_factory=Filter)
    order: Order = field(default_factory=Order)

    @property
    def asks_for_all(self) -> bool:
        """Whether no filter is set."""
        return self.who == Filter()


@dataclass(frozen=True, slots=True)
class FirstLook:
    """The first people by name, and how many there are in all."""

    rows: list[PersonRow]
    total: int


@dataclass(frozen=True, slots=True)
class Listing:
    """What the table shows.

    `is_anew` says that something else was asked than before, so that the place in the
    table means nothing any more. `is_first` is the first look, which others may follow.
    """

    rows: list[PersonRow]
    total: int
    question: Question
    is_anew: bool
    is_first: bool = False


class ListScreen(Protocol):
    """What the presenter needs from the widgets around the table."""

    def show_question(self, question: Question) -> None:
        """Show which filters are set and how the table is sorted."""
        ...

    def show_listing(self, listing: Listing) -> None:
        """Show the people."""
        ...

    def show_words(self, facet: Facet, words: list[Counted]) -> None:
        """Offer the words of a filter."""
        ...


class ListPresenter:
    """Asks for people as filters and order say; the newest question wins."""

    def __init__(self, people: People, tasks: TaskRunner, screen: ListScreen) -> None:
        self._people = people
        self._tasks = tasks
        self._screen = screen
        self._question = Question()
        self._answered: Question | None = None

    @property
    def question(self) -> Question:
        """What is asked now."""
        return self._question

    def begin(self, first: FirstLook) -> None:
        """Show the first people alone; `refresh` brings the others."""
        self._show(self._question, (first.rows, first.total), is_first=True)

    def refresh(self) -> None:
        """Ask the same again, as after a change."""
        self._tasks.run(
            partial(_answer, self._people, self._question),
            partial(self._show, self._question),
            latest="contacts-rows",
        )

    def search(self, query: str) -> None:
        """Keep people in whom the words are found."""
        self._ask(replace(self._question.who, query=query))

    def turn(self, switch: Switch) -> None:
        """Turn a filter on or off; several ties may be on at once."""
        who = self._question.who
        if switch in _TIES:
            who = replace(who, ties=who.ties ^ {_TIES[switch]})
        elif switch is Switch.SILENT:
            days = YEAR_OF_SILENCE if who.silent_for_days is None else None
            who = replace(who, silent_for_days=days)
        elif switch is Switch.ASK_SALUTATION:
            who = replace(who, ask_salutation=not who.ask_salutation)
        else:
            who = replace(who, put_away=not who.put_away)
        self._ask(who)

    def keep(self, facet: Facet, words: frozenset[str]) -> None:
        """Keep people with any of these tags, at these companies, or met there."""
        who = self._question.who
        if facet is Facet.TAG:
            who = replace(who, tags=words)
        elif facet is Facet.COMPANY:
            who = replace(who, companies=words)
        else:
            who = replace(who, how_we_met=words)
        self._ask(who)

    def show_everybody(self) -> None:
        """Take every filter off."""
        self._ask(Filter())

    def sort_by(self, column: Column) -> None:
        """Sort by a column; by the same again, the other way round."""
        order = self._question.order
        turned = column is order.column and not order.descending
        self._question = replace(self._question, order=Order(column, turned))
        self._screen.show_question(self._question)
        self.refresh()

    def look_up(self, facet: Facet) -> None:
        """Look which words a filter offers."""
        if facet is Facet.TAG:
            work = self._people.tags
        elif facet is Facet.COMPANY:
            work = partial(self._people.companies, MOST_COMPANIES)
        else:
            work = self._people.meetings
        self._tasks.run(work, partial(self._offer, facet), latest=f"contacts-words-{facet.value}")

    def _ask(self, who: Filter) -> None:
        if who == self._question.who:
            return
        self._question = replace(self._question, who=who)
        self._screen.show_question(self._question)
        self.refresh()

    def _offer(self, facet: Facet, words: list[Counted]) -> None:
        self._screen.show_words(facet, words)

    def _show(
        self, question: Question, found: tuple[list[PersonRow], int], *, is_first: bool = False
    ) -> None:
        rows, total = found
        is_anew = question != self._answered
        listing = Listing(rows, total, question, is_anew=is_anew, is_first=is_first)
        self._answered = question
        self._screen.show_listing(listing)


def switches_on(who: Filter) -> frozenset[Switch]:
    """Which switches a filter has on."""
    on = {switch for switch, tie in _TIES.items() if tie in who.ties}
    if who.silent_for_days is not None:
        on.add(Switch.SILENT)
    if who.ask_salutation:
        on.add(Switch.ASK_SALUTATION)
    if who.put_away:
        on.add(Switch.PUT_AWAY)
    return frozenset(on)


def words_on(who: Filter, facet: Facet) -> frozenset[str]:
    """Which words a filter holds."""
    return {
        Facet.TAG: who.tags,
        Facet.COMPANY: who.companies,
        Facet.HOW_WE_MET: who.how_we_met,
    }[facet]


def _answer(people: People, question: Question) -> tuple[list[PersonRow], int]:
    order = question.order
    rows = people.rows(question.who, order.column, descending=order.descending)
    return rows, people.count()
