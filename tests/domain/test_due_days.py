"""Days as people name them in one line."""

from datetime import date

import pytest

from cordially.domain.due_days import named_day, without_day

TODAY = date(2026, 11, 25)
"""A Wednesday."""


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("today", "2026-11-25"),
        ("Tomorrow", "2026-11-26"),
        ("day after tomorrow", "2026-11-27"),
        ("in 2 weeks", "2026-12-09"),
        ("in two weeks", "2026-12-09"),
        ("in a month", "2026-12-25"),
        ("in 3 days", "2026-11-28"),
        ("in 10 years", "2036-11-25"),
        ("next week", "2026-12-02"),
        ("next month", "2026-12-25"),
        ("on Friday", "2026-11-27"),
        ("by Fri", "2026-11-27"),
        ("next Fri", "2026-12-04"),
        ("wednesday", "2026-12-02"),
        ("next Monday", "2026-11-30"),
        ("next Friday", "2026-12-04"),
        ("on 12 Dec", "2026-12-12"),
        ("on the 12th of December", "2026-12-12"),
        ("Dec 12", "2026-12-12"),
        ("December 12, 2027", "2027-12-12"),
        ("12 Jan", "2027-01-12"),
        ("29 Feb", "2028-02-29"),
        ("2026-12-12", "2026-12-12"),
        ("12.12.2026", "2026-12-12"),
        ("12.12.", "2026-12-12"),
        ("25 Nov", "2026-11-25"),
    ],
)
def test_a_day_is_understood_as_it_is_said(words: str, day: str) -> None:
    found = named_day(f"for the talk {words}", TODAY)
    assert found is not None
    assert found.day == date.fromisoformat(day)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "for the talk",
        "about May, who may help",
        "31 Feb",
        "2020-01-01",
        "in 900 years",
        "Mondays Ltd",
        "the 12 of them",
        "in 2 ways",
        "99.99.",
        "the sun and the wed",
        "Monday’s talk",
    ],
)
def test_what_names_no_day_to_come_is_none(text: str) -> None:
    assert named_day(text, TODAY) is None


def test_a_short_day_alone_is_a_day() -> None:
    found = named_day("fri", TODAY)
    assert found is not None
    assert found.day == date(2026, 11, 27)


def test_the_last_day_that_is_named_holds() -> None:
    found = named_day("by Friday or in 2 weeks", TODAY)
    assert found is not None
    assert found.day == date(2026, 12, 9)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("for the talk in 2 weeks", "for the talk"),
        ("tomorrow, for the talk", "for the talk"),
        ("for the talk, on 12 Dec, and the book", "for the talk and the book"),
        ("next Monday", ""),
    ],
)
def test_the_words_of_the_day_are_taken_out_of_the_line(text: str, rest: str) -> None:
    found = named_day(text, TODAY)
    assert found is not None
    assert without_day(text, found) == rest
