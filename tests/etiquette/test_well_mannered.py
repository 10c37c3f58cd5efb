"""Good messages are left in peace."""

from collections import Counter

import pytest

from benchmarks.well_mannered import Message, checked, messages
from cordially.domain.messages import Channel, Kind
from cordially.etiquette.limits import limit_of, units

MOST_IN_A_HUNDRED = 2


@pytest.fixture(scope="module")
def good() -> tuple[Message, ...]:
    return messages()


def test_at_most_two_in_a_hundred_good_messages_are_found_fault_with(
    good: tuple[Message, ...],
) -> None:
    answers = checked(message.line for message in good)
    blamed = {
        message.document.id: [finding.rule for finding in findings if not finding.is_hint]
        for message, findings in zip(good, answers, strict=True)
        if not all(finding.is_hint for finding in findings)
    }
    assert len(blamed) * 100 <= MOST_IN_A_HUNDRED * len(good), blamed


def test_the_good_messages_are_of_every_kind_channel_and_language(
    good: tuple[Message, ...],
) -> None:
    assert {message.document.kind for message in good} == set(Kind)
    assert {message.document.channel for message in good} == set(Channel)
    assert Counter(message.language for message in good) == {
        "en": 110,
        "de": 40,
        "fr": 35,
        "es": 30,
        "pt": 25,
        "it": 30,
        "nl": 30,
    }


def test_no_two_good_messages_are_the_same(good: tuple[Message, ...]) -> None:
    assert len({message.document.text for message in good}) == len(good)
    assert len({message.document.id for message in good}) == len(good)


def test_every_good_message_fits_its_channel(good: tuple[Message, ...]) -> None:
    for message in good:
        limit = limit_of(message.document)
        assert limit is None or units(message.document.text) <= limit.most, message.document.id


def test_every_reader_of_a_good_message_to_several_has_a_line(good: tuple[Message, ...]) -> None:
    for message in good:
        readers = message.document.recipients
        if len(readers) > 1:
            assert all(reader.personal for reader in readers), message.document.id
            assert message.document.personal_places, message.document.id
