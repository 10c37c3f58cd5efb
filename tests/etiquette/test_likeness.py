"""Which lines are copies of each other, on tables of pairs judged by hand."""

import csv
from collections import defaultdict
from pathlib import Path

import pytest

from cordially.etiquette.bare_line import bare_line
from cordially.etiquette.document import Reader
from cordially.etiquette.likeness import COPY_FROM, likeness

DATA = Path(__file__).parents[1] / "data"


def table(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


READERS = {row["language"]: row for row in table("line_readers.tsv")}


def reader(language: str, which: str) -> Reader:
    row = READERS[language]
    return Reader(row[f"given_{which}"], row[f"family_{which}"], row[f"company_{which}"])


def is_right(row: dict[str, str]) -> bool:
    one = bare_line(row["line_a"], reader(row["language"], "a"))
    other = bare_line(row["line_b"], reader(row["language"], "b"))
    return (likeness(one, other) >= COPY_FROM) == (row["verdict"] == "copy")


@pytest.mark.parametrize(
    ("name", "pairs", "right"),
    [
        ("line_pairs.tsv", 270, 0.98),  # the threshold was chosen on these
        ("line_pairs_unseen.tsv", 45, 0.93),  # and these were written afterwards
    ],
)
def test_copies_and_honest_lines_are_told_apart(name: str, pairs: int, right: float) -> None:
    rows = table(name)
    wrong = [(row["line_a"], row["line_b"]) for row in rows if not is_right(row)]
    assert len(rows) >= pairs
    assert 1 - len(wrong) / len(rows) >= right, wrong


def test_no_language_is_told_apart_badly() -> None:
    by_language: defaultdict[str, list[bool]] = defaultdict(list)
    for row in table("line_pairs.tsv"):
        by_language[row["language"]].append(is_right(row))
    assert len(by_language) == 13
    assert {
        language for language, right in by_language.items() if sum(right) < 0.9 * len(right)
    } == set()


@pytest.mark.parametrize("row", table("line_pairs.tsv")[::9], ids=lambda row: row["line_a"])
def test_likeness_is_the_same_from_both_sides_and_between_0_and_1(row: dict[str, str]) -> None:
    one = bare_line(row["line_a"], reader(row["language"], "a"))
    other = bare_line(row["line_b"], reader(row["language"], "b"))
    assert 0 <= likeness(one, other) <= 1
    assert likeness(one, other) == pytest.approx(likeness(other, one), abs=0.02)


def test_towns_with_similar_names_stay_two_towns() -> None:
    somebody = Reader("Ada", "Thorsen")
    assert (
        likeness(bare_line("Off to Bern", somebody), bare_line("Off to Berlin", somebody))
        < COPY_FROM
    )


def test_another_room_is_another_line() -> None:
    somebody = Reader("Ada", "Thorsen")
    one, other = bare_line("Room 2140", somebody), bare_line("Room 2150", somebody)
    assert likeness(one, other) < COPY_FROM


def test_a_line_with_somebody_elses_name_left_in_is_a_copy() -> None:
    line = "Ada, your kindness in the long winter of the audit meant a lot."
    mine = bare_line(line, Reader("Ada", "Thorsen"))
    pasted = bare_line(line, Reader("Ben", "Okoro"))
    assert likeness(mine, pasted) == 1.0


def test_two_lines_that_say_nothing_but_names_have_nothing_in_common() -> None:
    one = bare_line("Anna!", Reader("Anna", "Berg", "Nordgrid"))
    other = bare_line("Ben?", Reader("Ben", "Holt", "Solmar"))
    assert likeness(one, other) == 0.0
    assert likeness(one, one) == 1.0
