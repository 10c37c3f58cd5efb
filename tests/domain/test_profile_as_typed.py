"""What a person types into the field for a profile."""

import pytest

from cordially.domain.profile_address import key_as_typed


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("https://www.linkedin.com/in/Maria-S%C3%B8rensen/?trk=1", "maria-sørensen"),
        ("linkedin.com/in/maria", "maria"),
        (" de.linkedin.com/in/maria ", "maria"),
        (" Maria-S ", "maria-s"),
        ("m%C3%BCller", "müller"),
        ("https://linkedin.com.example.org/in/maria", ""),
        ("https://linkedin.com@example.org/in/maria", ""),
        ("https://example.org/in/maria", ""),
        ("linkedin.com/company/nordgrid", ""),
        ("javascript:alert(1)", ""),
        ("maria@example.org", ""),
        ("example.org", ""),
        ("maria sørensen", ""),
        ("maria/../ben", ""),
        ("x" * 101, ""),
        ("", ""),
    ],
)
def test_an_address_or_its_last_part_gives_a_key_and_nothing_else_does(
    typed: str, key: str
) -> None:
    assert key_as_typed(typed) == key
