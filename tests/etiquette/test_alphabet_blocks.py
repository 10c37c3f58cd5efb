"""When a choice is a block of the alphabet, and when it only looks like one."""

from collections.abc import Iterable
from itertools import product
from random import Random

import pytest

from benchmarks.choices import Network
from cordially.etiquette.alphabet import Block, find_block
from cordially.etiquette.document import Name
from cordially.etiquette.name_order import Along, NameOrder

GIVEN = "Ada Bea Cem Dag Eva Fay Gus Hal Ida Jan Kai Lea Mia Ned Ola Pia Rob Roda Robin Ron Sam Uma"
FAMILY = "Abel Bauer Costa Dietz Ebert Frank Gomez Huber Ivens Jonas Klein Lang Moser Nolte Otto"
PEOPLE = tuple(Name(given, family) for given, family in product(GIVEN.split(), FAMILY.split()))
JAPANESE = tuple(Name(given, family) for given, family in product("明誠隆浩聡", "林森原東西南"))


def found(choice: Iterable[Name], network: tuple[Name, ...] = PEOPLE) -> Block | None:
    order = NameOrder.of(network)
    return find_block(order, (index for index in order.matched(choice) if index is not None))


def scattered(count: int, network: tuple[Name, ...] = PEOPLE, seed: int = 4) -> list[Name]:
    return Random(seed).sample(network, count)


def by_given() -> list[Name]:
    return sorted(PEOPLE)


def by_family() -> list[Name]:
    return sorted(PEOPLE, key=lambda name: (name.family_name, name.given_name))


def test_a_row_of_given_names_is_shown_with_its_ends_and_what_chance_would_give() -> None:
    row = [name for name in by_given() if name.given_name.startswith("Ro")][10:40]
    block = found([*row, *scattered(6)])
    assert block is not None
    assert block.along is Along.GIVEN
    assert (block.first, block.last) == (row[0].given_name, row[-1].given_name)
    assert block.inside >= 30
    assert block.size >= 30
    assert block.expected == pytest.approx(block.chosen * block.size / len(PEOPLE))
    assert {PEOPLE[index] for index in block.people} >= set(row)


def test_a_row_of_family_names_is_found_as_well() -> None:
    block = found([*by_family()[100:112], *scattered(3)])
    assert block is not None
    assert block.along is Along.FAMILY
    assert (block.first, block.last) == ("Ebert", "Frank")


def test_a_row_within_one_name_is_shown_by_full_names() -> None:
    bearers = tuple(
        Name("Robert", f"{family}{number}") for family in FAMILY.split() for number in "abcd"
    )
    row = sorted(bearers)[20:32]
    block = found(row, (*PEOPLE, *bearers))
    assert block is not None
    assert (block.first, block.last) == (row[0].full, row[-1].full)


def test_a_row_with_people_left_out_is_still_a_row() -> None:
    row = by_family()[200:220]
    assert found([*row[:3], *row[4:9], *row[11:15], *row[16:]]) is not None


def test_a_row_at_either_end_of_the_list_is_found() -> None:
    assert found(by_given()[:9]) is not None
    assert found(by_given()[-9:]) is not None


def test_a_row_across_two_scripts_is_found() -> None:
    network = PEOPLE + JAPANESE
    in_order = sorted(network)
    edge = len(PEOPLE)
    assert found(in_order[edge - 6 : edge + 7], network) is not None


@pytest.mark.parametrize(
    ("choice", "why"),
    [
        ([], "nobody"),
        (PEOPLE[:1], "one person"),
        (by_given()[:7], "seven are too few to say"),
        (scattered(25), "twenty-five by chance"),
        (scattered(150), "half of the list by chance"),
        (scattered(315), "nearly everybody"),
        (PEOPLE, "everybody"),
        ([name for name in PEOPLE if name.family_name != "Klein"], "all but one family"),
        ([Name("Not", "Known")] * 12, "nobody of the network"),
    ],
)
def test_an_honest_choice_is_no_block(choice: Iterable[Name], why: str) -> None:
    assert found(choice) is None, why


def test_all_names_of_one_script_are_no_block() -> None:
    assert found([*JAPANESE, *scattered(5)], PEOPLE + JAPANESE) is None


def test_a_part_of_one_script_that_is_spread_over_it_is_no_block() -> None:
    assert found([*scattered(18, JAPANESE), *scattered(4)], PEOPLE + JAPANESE) is None


def test_a_row_within_one_script_is_a_block() -> None:
    many = tuple(
        Name(given, family) for given, family in product("明誠隆浩聡健翔拓直美", "林森原東西南北中")
    )
    assert found(sorted(many)[20:36], PEOPLE + many) is not None


def test_a_frequent_family_name_of_a_company_is_no_block() -> None:
    family = tuple(Name(given, "Nguyen") for given in GIVEN.split()[:14])
    colleagues = [*family, *scattered(26)]
    assert found(colleagues, PEOPLE + family) is None


def test_a_family_name_that_is_most_of_the_choice_is_a_block() -> None:
    family = tuple(Name(given, "Novak") for given in GIVEN.split()[:14])
    block = found([*family, *scattered(4)], PEOPLE + family)
    assert block is not None
    assert block.along is Along.FAMILY


def test_many_whole_families_are_no_block() -> None:
    families = ["Bahler", "Dorn", "Fenn", "Gratz", "Kuhl", "Menk", "Prell", "Tusch"]
    chosen = [Name(given, family) for family in families for given in GIVEN.split()[:10]]
    others = tuple(
        Name(f"{name.given_name}{number}", name.family_name)
        for name in PEOPLE
        for number in range(9)
    )
    assert found(chosen, (*others, *chosen)) is None


def test_a_row_that_is_a_small_part_of_a_large_choice_is_left_to_the_user() -> None:
    crowd = tuple(Name(f"{given}{number}", "Xu") for given in GIVEN.split() for number in range(90))
    row = sorted(crowd)[300:320]
    assert found([*row, *scattered(60, crowd)], crowd) is None
    assert found([*row, *scattered(10, crowd)], crowd) is not None


@pytest.mark.parametrize(("others", "is_found"), [(8, True), (16, False)])
def test_a_short_row_counts_less_the_more_others_are_chosen_beside_it(
    others: int, is_found: bool
) -> None:
    row = by_given()[100:108]
    assert (found([*row, *scattered(others)]) is not None) is is_found


def test_a_row_beside_a_whole_script_is_found_when_the_script_is_set_aside() -> None:
    row = by_family()[60:84]
    block = found([*JAPANESE, *row], PEOPLE + JAPANESE)
    assert block is not None
    assert block.along is Along.FAMILY
    assert {PEOPLE[index] for index in block.people if index < len(PEOPLE)} == set(row)


def test_eleven_between_rob_and_ron_are_found_among_twenty_four() -> None:
    row = [name for name in by_given() if name.given_name in {"Rob", "Robin"}][9:20]
    block = found([*row, *scattered(13, seed=8)])
    assert block is not None
    assert block.inside >= 11


def test_rows_are_found_and_companies_are_not_in_lists_of_real_shape() -> None:
    networks = [Network(1000, seed) for seed in range(6)]
    rows = [(network, network.block(along)) for network in networks for along in Along]
    assert sum(find_block(network.order, row) is not None for network, row in rows) >= 11
    for network in networks:
        assert not any(find_block(network.order, company) for company in network.companies[:20])
