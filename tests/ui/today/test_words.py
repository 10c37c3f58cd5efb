"""What the page of today says."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from cordially.domain.desk import Counts
from cordially.domain.follow_ups import Due, ReminderId, ReminderKind
from cordially.domain.messages import CompositionId
from cordially.domain.people import PersonId, Tie
from cordially.services.readiness import ReadinessPart, Ready
from cordially.services.today import NetworkGrowth
from cordially.ui.today.due_words import due_line, title_of, why_now
from cordially.ui.today.words import (
    counts_words,
    day_in_full,
    greeting,
    growth_words,
    network_words,
    nothing_due,
    part_words,
)

pytestmark = pytest.mark.usefixtures("english")

TODAY = date(2026, 11, 22)
MARKS = str.maketrans("", "", "\u2068\u2069")


def due(kind: ReminderKind) -> Due:
    since = date(2026, 11, 3)
    return Due(kind, PersonId(1), "Priya Nair", "", since, TODAY, other_name="Anna Kowalska")


@pytest.mark.parametrize(
    ("kind", "title", "why"),
    [
        (ReminderKind.WELCOME, "Thank Priya Nair for connecting", "Connected 2 weeks ago"),
        (ReminderKind.THANK, "Thank Priya Nair", "You recorded it on 3 November"),
        (
            ReminderKind.INTRODUCE,
            "Introduce Priya Nair to Anna Kowalska",
            "You promised it on 3 November",
        ),
        (ReminderKind.TELL_HOW_IT_WENT, "Tell Priya Nair how it went", "You recorded it"),
        (
            ReminderKind.REFERRAL,
            "Ask Priya Nair what came of the referral",
            "You referred them to Anna Kowalska on 3 November",
        ),
        (ReminderKind.GET_IN_TOUCH, "Get in touch with Priya Nair", "No message between you"),
    ],
)
def test_a_line_says_what_to_do_and_why_now(kind: ReminderKind, title: str, why: str) -> None:
    found = due(kind)
    assert title_of(found).translate(MARKS) == title
    assert why_now(found, TODAY).translate(MARKS).startswith(why)


@pytest.mark.parametrize(
    ("days", "silence"),
    [(2 * 365 + 9, "2 years of silence"), (64, "2 months of silence"), (3, "3 days of silence")],
)
def test_silence_is_told_with_the_tie(days: int, silence: str) -> None:
    found = replace(
        due(ReminderKind.GET_IN_TOUCH), last_contact=TODAY - timedelta(days=days), tie=Tie.STRONG
    )
    assert why_now(found, TODAY) == f"{silence} · strong tie"


def test_what_is_due_soon_says_when_and_a_letter_that_was_begun_is_told() -> None:
    found = replace(
        due(ReminderKind.WELCOME),
        since=TODAY - timedelta(days=1),
        due_on=TODAY + timedelta(days=1),
        composition=CompositionId(4),
    )
    line = due_line(found, TODAY)
    assert line.detail == "Due tomorrow · Connected yesterday · welcome note · letter begun"
    assert line.button == "Go on"


def test_what_was_recorded_stands_behind_the_reason() -> None:
    found = replace(
        due(ReminderKind.THANK), text="for <b>the talk</b>\u202e", reminder=ReminderId(1)
    )
    detail = due_line(found, TODAY).detail
    assert detail.startswith("You recorded it on 3 November · for <b>the talk</b>")
    assert "\u202e" not in detail


@pytest.mark.parametrize(
    ("hour", "words"),
    [
        (4, "Good evening, Ines"),
        (5, "Good morning, Ines"),
        (11, "Good morning, Ines"),
        (12, "Good afternoon, Ines"),
        (18, "Good evening, Ines"),
    ],
)
def test_the_greeting_goes_by_the_hour(hour: int, words: str) -> None:
    here = datetime(2026, 11, 22, hour).astimezone().astimezone(UTC)
    assert greeting(here, "Ines").translate(MARKS) == words


def test_without_a_name_the_greeting_stands_alone() -> None:
    here = datetime(2026, 11, 22, 9).astimezone()
    assert greeting(here, "") == "Good morning"


def test_the_day_stands_in_full() -> None:
    assert day_in_full(TODAY) == "Sunday 22 November 2026"


def test_where_nothing_is_due_the_card_says_what_would_stand_there() -> None:
    assert "Ctrl+Shift+N" in nothing_due(None)
    assert "on 24 December" in nothing_due(date(2026, 12, 24))


def test_counts_tell_only_what_there_is() -> None:
    assert counts_words(Counts(sent=7, to_write=14)) == "7 sent · 14 to write"
    assert counts_words(Counts(ready=1)) == "1 ready"


def test_the_picture_of_the_network_is_told_in_words_as_well() -> None:
    growth = NetworkGrowth((date(2017, 1, 1), TODAY), (12, 3412), 3420, 1)
    assert network_words(growth) == "3,420 people · 1 strong tie"
    words = growth_words(growth)
    assert "12 people on Sunday 1 January 2017" in words
    assert "3,412 on Sunday 22 November 2026" in words
    assert "No connections" in growth_words(NetworkGrowth((), (), 0, 0))


@pytest.mark.parametrize("part", list(ReadinessPart))
def test_each_part_of_the_profile_has_other_words_for_each_state(part: ReadinessPart) -> None:
    assert len({part_words(part, ready) for ready in Ready}) == len(Ready)
