"""The composition that checks and keys are measured with."""

from itertools import chain
from random import Random

import pytest

from benchmarks.compositions import RECIPIENTS, TEXT_LENGTH, document, shared_text
from benchmarks.keystrokes import sentences
from benchmarks.typings import texts
from benchmarks.well_mannered import LANGUAGES
from cordially.etiquette.document import Name

NETWORK = tuple(Name(f"Given{number}", f"Family{number}") for number in range(400))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_is_as_long_as_it_is_said_to_be_and_has_room_for_a_line(language: str) -> None:
    text = shared_text(language, Random(1))
    assert len(text) == TEXT_LENGTH == 1_500
    assert "{personal}" in text


def test_two_hundred_people_have_a_line_that_nobody_else_has() -> None:
    readers = document(1, NETWORK).recipients
    assert len({reader.name for reader in readers}) == RECIPIENTS == 200
    assert len({reader.personal for reader in readers} - {""}) == 200


def test_no_line_was_written_before() -> None:
    one = document(1, NETWORK)
    assert one.history
    before = set(chain.from_iterable(past.personal for past in one.history))
    assert before.isdisjoint(reader.personal for reader in one.recipients)


def test_every_turn_brings_another_message_and_the_same_turn_the_same() -> None:
    assert len({document(turn, NETWORK).text for turn in range(20)}) == 20
    assert document(3, NETWORK) == document(3, NETWORK)


def test_what_is_typed_is_taken_back_so_that_the_text_stays_as_long() -> None:
    typing = sentences()
    typed = list(texts(next(typing) + next(typing)))
    assert len(max(typed, key=len)) > 50
    assert typed[-1] == ""
