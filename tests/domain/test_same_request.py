import pytest

from cordially.domain.same_request import same_note


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("We met in Porto.", "WE MET in Porto.", True),
        ("We met at the tile fair in", "We met at the tile fair in Porto, you remember?", True),
        ("", "We met in Porto.", True),
        ("  ", "", True),
        ("We met in Porto.", "We buy your house.", False),
        ("x" * 60 + " then this", "x" * 60 + " then that", True),
        ("x" * 59 + " then this", "x" * 58 + " then that", False),
    ],
)
def test_two_notes_may_be_one_where_one_is_missing_or_both_begin_alike(
    one: str, other: str, same: bool
) -> None:
    assert same_note(one, other) is same
    assert same_note(other, one) is same
