"""What a channel takes of a text."""

import pytest

from cordially.delivery.hand_off import is_hard, length, limit
from cordially.domain.messages import Channel, Kind
from cordially.etiquette.document import Account


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


@pytest.mark.parametrize(("account", "most"), [(Account.FREE, 200), (Account.PREMIUM, 300)])
def test_a_note_has_the_room_that_the_account_gives(account: Account, most: int) -> None:
    assert limit(Channel.LINKEDIN, Kind.INVITATION, account) == most


@pytest.mark.parametrize(("kind", "hard"), [(Kind.INVITATION, True), (Kind.WELCOME, False)])
def test_only_the_field_for_a_note_takes_no_more_whatever_is_said(
    kind: Kind, *, hard: bool
) -> None:
    assert is_hard(kind) is hard
