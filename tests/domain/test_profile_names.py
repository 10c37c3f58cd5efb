"""The name that an address seems to hold."""

import pytest

from cordially.domain.profile_names import name_in_key


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("tomas-rivera", "Tomas Rivera"),
        ("iris-van-dijk-4b1a2c9", "Iris van Dijk"),
        ("maria-sorensen-123", "Maria Sorensen"),
        ("annab2", "Annab"),
        ("tomás-rivera", "Tomás Rivera"),
        ("王小明", "王小明"),
        ("12345678", ""),
        ("", ""),
    ],
)
def test_an_address_proposes_a_name_without_its_code(key: str, name: str) -> None:
    assert name_in_key(key) == name
