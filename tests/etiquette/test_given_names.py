"""One given name taken too often."""

from collections import Counter

import pytest

from cordially.etiquette.document import Name
from cordially.etiquette.given_names import SharedName, shared_given_name
from cordially.etiquette.name_order import call_name

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def people(*counts: int) -> list[Name]:
    """So many bearers of a first name, of a second, and so on."""
    return [
        Name(f"Name{LETTERS[which]}", f"Family{number}")
        for which, count in enumerate(counts)
        for number in range(count)
    ]


def against(choice: list[Name], network: list[Name]) -> SharedName | None:
    bearers = Counter(call_name(name.given_name) for name in network)
    return shared_given_name(choice, bearers, len(network))


@pytest.mark.parametrize(
    "counts",
    [
        (20,),
        (5, *[1] * 5),
        (8, *[1] * 14),
        (8, 5, 5, 4),
        (20, *[5] * 26)[:26],
    ],
)
def test_a_name_taken_too_often_stands_out_without_a_network(counts: tuple[int, ...]) -> None:
    found = shared_given_name(people(*counts))
    assert found is not None
    assert (found.name, found.count, found.chosen) == ("Namea", counts[0], sum(counts))
    assert found.expected is None
    assert found.people == tuple(range(counts[0]))


@pytest.mark.parametrize(
    "counts",
    [(), (1,), (4,), (4, 1, 1), (5, *[1] * 6), (6, 3, 3, *[1] * 9), (15, 6, 5, *[4] * 20)],
)
def test_a_frequent_name_is_left_alone(counts: tuple[int, ...]) -> None:
    assert shared_given_name(people(*counts)) is None


def test_spellings_and_initials_count_as_one_name_shown_as_most_spell_it() -> None:
    given = ["Zoë", "ZOE", "Zoe K.", " Zoë ", "Zoë", "𝓩𝓸𝓮"]
    found = shared_given_name([Name(name, str(at)) for at, name in enumerate(given)])
    assert found is not None
    assert (found.name, found.count) == ("Zoë", 6)


def test_people_without_a_given_name_share_none() -> None:
    assert shared_given_name([Name("", f"Family{number}") for number in range(12)]) is None


def test_the_share_of_the_network_says_what_chance_would_give() -> None:
    choice = people(10, 2, 2, 1)
    network = people(10, 30, 30, 30, *[20] * 20)
    found = against(choice, network)
    assert found is not None
    assert found.expected == pytest.approx(15 * 10 / 500)


def test_a_name_as_frequent_in_the_network_is_left_alone() -> None:
    assert against(people(10, 4, 4), people(40, 30, 30)) is None


def test_a_network_without_the_name_makes_it_no_less_striking() -> None:
    found = against(people(10, 4), [Name("Other", "One")])
    assert found is not None
    assert found.expected == 0


def test_a_small_surplus_in_a_small_choice_is_chance() -> None:
    assert against(people(5, 2, 2), people(15, *[5] * 17)) is None
