"""The search for the slowest rule."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from benchmarks.hostile import MANY, PLACES, SHAPES, hostile, slowest_first
from cordially.etiquette.document import Document
from cordially.etiquette.rule import Finding
from cordially.etiquette.rules import RULES

DOTS = "a.a.a."


def quick(_document: Document) -> Iterator[Finding]:
    yield from ()


def slow_in_a_line(document: Document) -> Iterator[Finding]:
    if any(DOTS in reader.personal for reader in document.recipients):
        sum(range(200_000))
    yield from ()


def test_the_slowest_rule_is_named_with_what_made_it_slow() -> None:
    rules = [replace(RULES[0], check=quick), replace(RULES[1], check=slow_in_a_line)]
    trial, _ = max(slowest_first(2, rules), key=lambda one: one[1])
    assert (trial.rule, trial.shape, trial.place) == (rules[1], "dots", 2)


@pytest.mark.parametrize("place", range(PLACES))
@pytest.mark.parametrize("shape", SHAPES)
def test_a_hostile_text_is_long_and_never_the_same_twice(shape: str, place: int) -> None:
    texts = {longest(hostile(shape, place, number)) for number in range(3)}
    assert len(texts) == 3
    assert all(len(text) >= MANY - 50 for text in texts)


def longest(document: Document) -> str:
    return max(document.text, *(reader.personal for reader in document.recipients), key=len)
