"""Years as they are typed."""

import pytest

from cordially.domain.typed_years import years_of


@pytest.mark.parametrize(
    ("typed", "years"),
    [
        ("2015-2017", ("2015", "2017")),
        ("2015–17", ("2015", "2017")),
        ("1998/02", ("1998", "2002")),
        ("since 2019", ("2019", "")),
        ("2019 –", ("2019", "")),
        ("2016", ("2016", "2016")),
        ("2017 to 2015", ("2015", "2017")),
        ("some time ago", ("", "")),
        ("", ("", "")),
    ],
)
def test_years_are_read_as_begin_and_end(typed: str, years: tuple[str, str]) -> None:
    assert years_of(typed) == years
