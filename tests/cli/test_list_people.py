"""`cordially list` tells the people a search in the window would show."""

import json
from pathlib import Path

from tests.cli.store_program import call, filled


def test_people_are_told_in_the_order_of_the_window_with_every_key(profile: Path) -> None:
    with filled(profile) as book:
        maria = book.bring_in(
            "Maria Sørensen", "Nordgrid", "Head", profile="maria-ø", connected_on="2020-05-01"
        )
        book.contacts.set_emails(maria, ["m@example.org"])
        book.contacts.tag([maria], "wind")
        book.add("Ben Berg")
        book.contacts.put_away([book.add("Away Person")])
        result = call(profile, "list", "--json")
    assert result.exit_code == 0
    assert json.loads(result.stdout) == [
        {
            "name": "Ben Berg", "given_name": "Ben", "family_name": "Berg", "company": "",
            "position": "", "profile": "", "emails": [], "connected_on": None, "tie": "quiet",
            "tags": [], "consent": None, "left": False,
        },
        {
            "name": "Maria Sørensen", "given_name": "Maria", "family_name": "Sørensen",
            "company": "Nordgrid", "position": "Head",
            "profile": "https://www.linkedin.com/in/maria-%C3%B8", "emails": ["m@example.org"],
            "connected_on": "2020-05-01", "tie": "quiet", "tags": ["wind"], "consent": None,
            "left": False,
        },
    ]  # fmt: skip


def test_a_query_is_searched_as_in_the_window(profile: Path) -> None:
    with filled(profile) as book:
        book.add("Maria Sørensen", "Nordgrid")
        book.add("Maria Lopez", "Solmar")
        assert call(profile, "list", "soren", "GRID").stdout == "Maria Sørensen\t\tNordgrid\n"
        assert call(profile, "list", "maria nobody").stdout == ""
        assert json.loads(call(profile, "list", "--json", "nobody").stdout) == []


def test_a_terminal_obeys_nothing_that_a_name_holds(profile: Path) -> None:
    with filled(profile) as book:
        book.bring_in("Mar\x1b[31mia Sø\u202e", "Nord\ngrid\tApS")
        line = call(profile, "list").stdout
    assert line == "Mar⟨U+001B⟩[31mia Sø⟨U+202E⟩\t\tNord⟨U+000A⟩grid⟨U+0009⟩ApS\n"


def test_without_a_store_it_says_so_in_one_sentence(profile: Path) -> None:
    result = call(profile, "list")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1
    assert list(profile.iterdir()) == []
