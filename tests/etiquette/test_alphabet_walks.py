"""Several compositions that walk through the alphabet."""

from collections.abc import Iterable
from datetime import date, timedelta
from random import Random

import pytest

from cordially.etiquette.document import Name
from cordially.etiquette.name_order import Along, NameOrder
from cordially.etiquette.walk import Trail, Walk

TODAY = date(2026, 12, 14)
FIRST = "ba be bi bo bu da de di do du fa fe fi fo fu ga ge gi go gu ka ke ki ko ku".split()
ORDER = NameOrder.of(
    tuple(
        Name(f"{start}{end}", f"{end}{number}{start}")
        for number, (start, end) in enumerate((a, b) for a in FIRST for b in FIRST)
    )
)
LINE = ORDER.given.people


def row(first: int, count: int) -> list[int]:
    return list(LINE[first : first + count])


def half(first: int, count: int) -> list[int]:
    """Both ends of a row, and every second person of it."""
    return [*LINE[first : first + count - 1 : 2], LINE[first + count - 1]]


def scattered(count: int, seed: int) -> list[int]:
    return Random(seed).sample(range(len(LINE)), count)


def walked(earlier: Iterable[tuple[int, list[int]]], present: list[int]) -> Walk | None:
    past = [(TODAY - timedelta(days=days), people) for days, people in earlier]
    return Trail.of(ORDER, past, TODAY).walk_to(present)


def test_three_rows_in_order_are_a_walk_with_its_ends_and_days() -> None:
    walk = walked([(20, row(100, 20)), (10, row(120, 20))], row(140, 20))
    assert walk is not None
    assert walk.along is Along.GIVEN
    assert walk.days == (TODAY - timedelta(days=20), TODAY - timedelta(days=10), TODAY)
    assert [(block.start, block.end) for block in walk.blocks] == [
        (100, 120),
        (120, 140),
        (140, 160),
    ]


@pytest.mark.parametrize(
    ("earlier", "present", "what"),
    [
        ([(20, row(140, 20)), (10, row(120, 20))], row(100, 20), "backwards"),
        ([(10, row(120, 20)), (20, row(100, 20))], row(140, 20), "told in any order"),
        ([(20, half(100, 30)), (10, half(130, 30))], half(160, 30), "half taken"),
        ([(9, row(50, 4)), (5, row(55, 5))], row(60, 4), "a few people each day"),
        ([(20, row(100, 20)), (10, row(118, 20))], row(136, 20), "a tenth shared"),
        ([(60, row(100, 20)), (10, row(120, 20))], row(140, 20), "the sixtieth day"),
        ([(0, row(100, 20)), (0, row(120, 20))], row(140, 20), "all on one day"),
        ([(20, row(10, 20)), (10, row(200, 20))], row(400, 20), "clear rows with gaps"),
        (
            [(30, row(100, 20)), (25, scattered(30, 1)), (20, row(120, 20)), (9, scattered(9, 2))],
            [*row(140, 20), *scattered(3, 3)],
            "other messages between them and other people beside",
        ),
    ],
)
def test_a_walk_is_found(
    earlier: list[tuple[int, list[int]]], present: list[int], what: str
) -> None:
    assert walked(earlier, present) is not None, what


@pytest.mark.parametrize(
    ("earlier", "present", "why"),
    [
        ([], row(140, 20), "nothing before"),
        ([(10, row(120, 20))], row(140, 20), "two are no walk"),
        ([(61, row(100, 20)), (10, row(120, 20))], row(140, 20), "too long ago"),
        ([(-1, row(100, 20)), (10, row(120, 20))], row(140, 20), "a day to come"),
        ([(20, row(100, 20)), (10, row(110, 20))], row(120, 20), "half of each shared"),
        ([(20, row(100, 20)), (10, row(140, 20))], row(120, 20), "forth and back"),
        ([(20, row(100, 20)), (10, row(120, 20))], scattered(20, 5), "the present is no row"),
        ([(20, scattered(20, 6)), (10, scattered(20, 7))], row(140, 20), "those before were none"),
        ([(20, row(100, 20)), (10, row(100, 20))], row(100, 20), "the same people"),
        ([(9, row(50, 4)), (5, row(100, 4))], row(150, 4), "a few people far apart"),
        ([(20, row(100, 20)), (10, row(120, 20))], [], "nobody chosen"),
        (
            [(20, row(100, 20)), (10, row(120, 20))],
            [*row(140, 10), *scattered(30, 8)],
            "the row is the smaller part",
        ),
    ],
)
def test_no_walk_is_made_out_of(
    earlier: list[tuple[int, list[int]]], present: list[int], why: str
) -> None:
    assert walked(earlier, present) is None, why


def test_the_longest_walk_is_told() -> None:
    earlier = [(days, row(400 - days * 10, 10)) for days in (30, 29, 28, 27)]
    walk = walked(earlier, row(140, 10))
    assert walk is not None
    assert len(walk.blocks) == 5


def test_a_walk_by_family_name_is_found_as_well() -> None:
    people = ORDER.family.people
    rows = [list(people[start : start + 15]) for start in (200, 215, 230)]
    walk = walked([(4, rows[0]), (2, rows[1])], rows[2])
    assert walk is not None
    assert walk.along is Along.FAMILY
