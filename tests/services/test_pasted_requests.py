"""What a paste from LinkedIn's page of invitations, or from anywhere, is read as."""

from datetime import UTC, datetime, timedelta

import pytest

from cordially.domain.requests import Arrived
from cordially.services.pasted_requests import MOST, requests_in

NOW = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)

FROM_THE_PAGE = """\
View Priya Nair’s profile
Priya Nair
Priya Nair • 2nd
Grid engineer at Vatten
Tom Aker and 3 other mutual connections
3 days ago
Hi Ines, Tom Aker suggested I write: I am rebuilding our curtailment model.

Your paper is the only one with open data.
Reply to Priya
Ignore
Accept
Dan Brice
Growth partner
Sent 2 weeks ago
Ignore
Accept
"""


def one(text: str) -> Arrived:
    (found,) = requests_in(text, NOW)
    return found


def test_the_page_of_invitations_is_read_request_by_request() -> None:
    priya, dan = requests_in(FROM_THE_PAGE, NOW)
    assert (priya.name, priya.headline) == ("Priya Nair", "Grid engineer at Vatten")
    assert priya.note.startswith("Hi Ines, Tom Aker suggested")
    assert "open data" in priya.note
    assert priya.asked_at == NOW - timedelta(days=3)
    assert (dan.name, dan.headline, dan.note) == ("Dan Brice", "Growth partner", "")
    assert dan.asked_at == NOW - timedelta(weeks=2)


@pytest.mark.parametrize(
    "text",
    [
        "https://www.linkedin.com/in/priya-nair/\nPriya Nair\nGrid engineer",
        "Priya Nair (linkedin.com/in/priya-nair)\nGrid engineer",
        "Priya Nair\nGrid engineer\nhttps://de.linkedin.com/in/Priya-Nair?otpToken=secret&trk=x",
    ],
)
def test_a_profile_address_is_taken_from_wherever_it_stands(text: str) -> None:
    found = one(text)
    assert (found.name, found.headline, found.profile, found.note) == (
        "Priya Nair",
        "Grid engineer",
        "priya-nair",
        "",
    )


def test_an_address_inside_their_note_is_a_part_of_what_they_wrote() -> None:
    found = one("Dan Brice\nHi, see my work.\nlinkedin.com/in/someone-else is my partner")
    assert found.profile == ""
    assert "someone-else" in found.note


@pytest.mark.parametrize(
    ("text", "headline", "note"),
    [
        (
            'Priya Nair\n"Grid engineer"\nHello Ines, we met.',
            "Grid engineer",
            "Hello Ines, we met.",
        ),
        ("Priya Nair\nHi Ines, we met in Oslo", "", "Hi Ines, we met in Oslo"),
        ("Priya Nair\nI liked your talk on grids.", "", "I liked your talk on grids."),
        ("Priya Nair", "", ""),
        ("小林 陽菜\n電力技術者\nはじめまして。", "電力技術者", "はじめまして。"),
        (
            "Karl Weiß\nLeiter Netze\nHallo Ines, vor 3 Jahren",
            "Leiter Netze",
            "Hallo Ines, vor 3 Jahren",
        ),
    ],
)
def test_headline_and_note_are_told_apart(text: str, headline: str, note: str) -> None:
    found = one(text)
    assert (found.headline, found.note) == (headline, note)


@pytest.mark.parametrize(
    ("words", "ago"),
    [
        ("vor 3 Tagen", timedelta(days=3)),
        ("il y a 2 semaines", timedelta(weeks=2)),
        ("hace 1 mes", timedelta(days=30)),
        ("yesterday", timedelta(days=1)),
        ("an hour ago", timedelta(hours=1)),
        ("2w", timedelta(weeks=2)),
    ],
)
def test_how_long_ago_is_read_in_several_languages(words: str, ago: timedelta) -> None:
    assert one(f"Priya Nair\nGrid engineer\n{words}").asked_at == NOW - ago


def test_what_stands_behind_a_name_is_no_part_of_it() -> None:
    assert one("Priya Nair (She/Her) • 2nd\nGrid engineer").name == "Priya Nair"
    assert one("Priya Nair wants to connect with you\nGrid engineer").name == "Priya Nair"


@pytest.mark.parametrize(
    "line", ["2nd", "· 3rd+", "2e", "2.", "2.º", "(She/Her)", "(Elle/La)", "• 2nd"]
)
def test_how_far_away_somebody_is_does_not_stand_for_what_they_do(line: str) -> None:
    (request,) = requests_in(f"Priya Raman\n{line}\nHarbour pilot\nWe met at sea.", NOW)
    assert (request.name, request.headline) == ("Priya Raman", "Harbour pilot")


def test_a_name_may_begin_as_a_greeting_does() -> None:
    (request,) = requests_in("Dag Lindqvist\nPilot\nDag Ines,\nwij kennen elkaar.", NOW)
    assert (request.name, request.note) == ("Dag Lindqvist", "Dag Ines,\nwij kennen elkaar.")


@pytest.mark.parametrize(
    "text",
    [
        "Dear all,\nplease bring your own mugs on Tuesday.\nBest\nTom",
        "https://example.org/some/page?x=1",
        "www.example.org",
        f"{'A long introduction to a report that nobody asked for. ' * 4}\nTom",
    ],
)
def test_a_text_that_is_about_something_else_is_no_request(text: str) -> None:
    assert requests_in(text, NOW) == ()


@pytest.mark.parametrize("text", ["", " \n\t\n", "Accept\nIgnore", "-----", "👋", "x" * 5000])
def test_a_text_without_a_request_gives_none(text: str) -> None:
    assert requests_in(text, NOW) == ()


def test_a_huge_paste_is_read_up_to_a_limit() -> None:
    assert len(requests_in("Priya Nair\nHello there.\nAccept\n" * 20_000, NOW)) == MOST


def test_a_paste_of_one_endless_line_after_another_ends_soon() -> None:
    hostile = "\n".join(["Priya Nair", "a " * 50_000, "(" * 50_000, "1 " * 50_000])
    assert one(hostile).name == "Priya Nair"
