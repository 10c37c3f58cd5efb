"""What a channel takes of a text."""

import pytest

from cordially.delivery.hand_off import length, limit
from cordially.domain.messages import Channel


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("", 0),
        ("Ines", 4),
        ("Søren", 5),
        ("日本", 2),
        ("🎵", 2),
        ("👩‍👩‍👧", 8),
        ("e\u0301", 2),
        ("\ud83d", 1),
    ],
)
def test_length_is_counted_as_a_web_page_counts_it(text: str, counted: int) -> None:
    assert length(text) == counted


@pytest.mark.parametrize(
    ("channel", "most"), [(Channel.LINKEDIN, 8000), (Channel.POST, 3000), (Channel.EMAIL, None)]
)
def test_each_channel_has_its_limit(channel: Channel, most: int | None) -> None:
    assert limit(channel) == most
