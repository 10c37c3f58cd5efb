"""A contact list in the order of its names, and who of it a name stands for."""

import pytest

from cordially.domain.folding import NO_LETTER
from cordially.etiquette.document import Name
from cordially.etiquette.letters import letter_counts, letters_of
from cordially.etiquette.name_order import Along, NameOrder, Stretch, call_name

NAMES = (
    Name("Zoë", "Abel"), Name("anna", "Øster"), Name("Мария", "Ёлкина"), Name("Anna", "Berg"),
    Name("健太", "山田"), Name("かおり", "佐藤"), Name("🚀 Bo", "Ärlig"), Name("Anna", "Berg"),
)  # fmt: skip


@pytest.fixture
def order() -> NameOrder:
    return NameOrder.of(NAMES)


def named(order: NameOrder, along: Along) -> list[str]:
    return [order.names[index].full for index in order.line(along).people]


def test_people_are_ordered_by_given_name_and_then_by_family_name(order: NameOrder) -> None:
    assert named(order, Along.GIVEN) == [
        "Anna Berg", "Anna Berg", "anna Øster", "🚀 Bo Ärlig", "Zoë Abel",
        "Мария Ёлкина", "かおり 佐藤", "健太 山田",
    ]  # fmt: skip


def test_people_are_ordered_by_family_name_and_then_by_given_name(order: NameOrder) -> None:
    assert named(order, Along.FAMILY) == [
        "Zoë Abel", "🚀 Bo Ärlig", "Anna Berg", "Anna Berg", "anna Øster",
        "Мария Ёлкина", "かおり 佐藤", "健太 山田",
    ]  # fmt: skip


def test_each_person_knows_their_place(order: NameOrder) -> None:
    for line in order.lines:
        assert [line.people[place] for place in line.places] == list(range(len(NAMES)))


def test_latin_letters_are_one_script_and_so_are_the_two_of_japanese(order: NameOrder) -> None:
    assert order.given.script_at(0) == order.given.script_at(4) == Stretch(0, 5)
    assert order.given.script_at(5) == Stretch(5, 6)
    assert order.given.script_at(6) == order.given.script_at(7) == Stretch(6, 8)


def test_namesakes_stand_together_whatever_the_case(order: NameOrder) -> None:
    assert order.given.namesakes_at(1) == Stretch(0, 3)
    assert order.given.namesakes_at(3) == Stretch(3, 4)
    assert order.family.namesakes_at(2) == Stretch(2, 4)


def test_names_are_found_in_the_network_each_person_once(order: NameOrder) -> None:
    asked = [Name("ANNA", "berg"), Name("Anna", "Berg"), Name("Anna", "Berg"), Name("Bo", "Arlig")]
    first, second, third, bo = order.matched(asked)
    assert {first, second} == {3, 7}
    assert third is None
    assert bo == 6
    assert order.matched([Name("Nobody", "Known")]) == [None]


def test_bearers_of_a_given_name_are_counted_by_the_folded_name(order: NameOrder) -> None:
    assert order.bearers["anna"] == 3
    assert order.bearers["zoe"] == 1


@pytest.mark.parametrize(
    ("given", "called"),
    [("Robert J.", "robert"), ("J. Robert", "robert"), ("J. R.", "j r"),
     ("Anne-Marie", "anne marie"), ("ZOË 🚀", "zoe"), ("伟", "伟"), ("", "")],
)  # fmt: skip
def test_a_given_name_is_compared_without_initials(given: str, called: str) -> None:
    assert call_name(given) == called


def test_the_picture_has_a_to_z_and_every_other_script_that_is_there(order: NameOrder) -> None:
    counts = letter_counts(order, Along.GIVEN, [1, 3, 4])
    assert [count.letter for count in counts] == [
        *"ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        "А–Я",
        "かな",
        "漢字",
    ]
    held = {count.letter: (count.network, count.chosen) for count in counts if count.network}
    assert held == {
        "A": (3, 2), "B": (1, 0), "Z": (1, 0), "А–Я": (1, 0), "かな": (1, 0), "漢字": (1, 1),
    }  # fmt: skip


def test_a_script_that_lies_apart_in_unicode_is_one_column() -> None:
    order = NameOrder.of((Name("ꙁ", "a"), Name("в", "a"), Name("99", "a"), Name("漢", "a")))
    counts = letter_counts(order, Along.GIVEN, [0, 1])
    assert {count.letter: count.chosen for count in counts if count.network} == {
        "А–Я": 2, "漢字": 0, NO_LETTER: 0,
    }  # fmt: skip


def test_the_columns_of_some_people_are_those_of_their_names(order: NameOrder) -> None:
    assert letters_of(order, Along.FAMILY, [0, 1, 6]) == {"A", "O"}


def test_an_empty_network_has_an_empty_picture() -> None:
    order = NameOrder.of(())
    assert all(count.network == 0 for count in letter_counts(order, Along.FAMILY, ()))
    assert order.matched([Name("Anna", "Berg")]) == [None]
