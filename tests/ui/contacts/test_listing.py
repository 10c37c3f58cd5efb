from dataclasses import dataclass, field

import pytest

from cordially.domain.people import Column, Counted, Filter, Tie
from cordially.ui.contacts.listing import (
    Facet,
    Listing,
    ListPresenter,
    Order,
    Question,
    Switch,
    switches_on,
    words_on,
)
from tests.ui.contacts.people_in_memory import PeopleInMemory, person
from tests.ui.fakes import AtOnce


@dataclass
class Screen:
    listings: list[Listing] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    words: list[tuple[Facet, list[Counted]]] = field(default_factory=list)

    def show_question(self, question: Question) -> None:
        self.questions.append(question)

    def show_listing(self, listing: Listing) -> None:
        self.listings.append(listing)

    def show_words(self, facet: Facet, words: list[Counted]) -> None:
        self.words.append((facet, words))

    @property
    def names(self) -> list[str]:
        return [row.name for row in self.listings[-1].rows]


def people() -> PeopleInMemory:
    return PeopleInMemory.of(
        person(1, "Maria Sørensen", "Nordgrid", tie=Tie.STRONG, tags=("energy",)),
        person(2, "Karl Weiss", "Siemens Energy", tie=Tie.WARM),
        person(3, "Lucía Campos", "Solmar", how_we_met="Aarhus"),
    )


def presenter(screen: Screen, tasks: AtOnce | None = None) -> ListPresenter:
    return ListPresenter(people(), tasks or AtOnce(), screen)


def test_searching_shows_who_is_found_and_how_many_there_are() -> None:
    screen = Screen()
    presenter(screen).search("sor")
    assert screen.names == ["Maria Sørensen"]
    assert screen.listings[-1].total == 3


def test_a_newer_search_takes_the_place_of_the_older() -> None:
    tasks = AtOnce()
    shown = presenter(Screen(), tasks)
    shown.search("s")
    shown.search("so")
    assert tasks.asked == ["contacts-rows", "contacts-rows"]


def test_the_same_question_is_not_asked_twice() -> None:
    screen = Screen()
    shown = presenter(screen)
    shown.search("maria")
    shown.search("maria")
    assert len(screen.listings) == 1


def test_a_refresh_keeps_the_place_and_another_question_does_not() -> None:
    screen = Screen()
    shown = presenter(screen)
    shown.search("s")
    shown.refresh()
    shown.search("so")
    assert [listing.is_anew for listing in screen.listings] == [True, False, True]


def test_two_ties_may_be_on_at_once_and_each_can_be_turned_off_again() -> None:
    screen = Screen()
    shown = presenter(screen)
    shown.turn(Switch.STRONG)
    shown.turn(Switch.WARM)
    assert screen.names == ["Karl Weiss", "Maria Sørensen"]
    shown.turn(Switch.STRONG)
    assert screen.names == ["Karl Weiss"]


@pytest.mark.parametrize("switch", Switch)
def test_every_switch_is_on_after_one_turn_and_off_after_two(switch: Switch) -> None:
    shown = presenter(Screen())
    shown.turn(switch)
    assert switches_on(shown.question.who) == {switch}
    shown.turn(switch)
    assert shown.question.who == Filter()


@pytest.mark.parametrize(
    ("facet", "word", "name"),
    [
        (Facet.TAG, "energy", "Maria Sørensen"),
        (Facet.COMPANY, "Siemens Energy", "Karl Weiss"),
        (Facet.HOW_WE_MET, "Aarhus", "Lucía Campos"),
    ],
)
def test_people_are_kept_by_the_words_of_a_facet(facet: Facet, word: str, name: str) -> None:
    screen = Screen()
    shown = presenter(screen)
    shown.keep(facet, frozenset({word}))
    assert screen.names == [name]
    assert words_on(shown.question.who, facet) == {word}


@pytest.mark.parametrize("facet", Facet)
def test_the_words_of_every_facet_can_be_looked_up(facet: Facet) -> None:
    screen = Screen()
    presenter(screen).look_up(facet)
    assert screen.words[0][0] is facet
    assert screen.words[0][1]


def test_everybody_is_shown_again_and_the_order_stays() -> None:
    screen = Screen()
    shown = presenter(screen)
    shown.sort_by(Column.COMPANY)
    shown.search("maria")
    shown.show_everybody()
    assert screen.names == ["Maria Sørensen", "Karl Weiss", "Lucía Campos"]


def test_sorting_by_the_same_column_again_turns_the_order_round() -> None:
    screen = Screen()
    shown = presenter(screen)
    for _ in range(3):
        shown.sort_by(Column.COMPANY)
    orders = [question.order for question in screen.questions]
    assert orders == [
        Order(Column.COMPANY),
        Order(Column.COMPANY, descending=True),
        Order(Column.COMPANY),
    ]
