"""From the requests of an archive to a welcome note, in the installed program, by keyboard."""

from pathlib import Path
from typing import Any

import pytest

from tests.window.network import ASKING, archives
from tests.window.program import Computer, computer
from tests.window.screen import SEEN, screen
from tests.window.user import bring_in, bring_in_newer, hand_over

INVITED = "Nora Lang"
KEY = "nora-lang-test"
WHERE = "The tool library in Aarhus, at the bench with the small lathe"
NOTE = "you showed me how to true the small lathe. Mine still runs. May I show you what it made?"
ACCEPTED = "I kept a drawing of that hinge. Come and see the second one when you are in town."

_PATIENCE = 240
"""Seconds for the whole way; it is long, and other tests may run beside it."""


@pytest.mark.timeout(_PATIENCE)
@pytest.mark.parametrize("size", [(1360, 860), (1024, 700)], ids=["wide", "narrow"])
def test_requests_are_considered_and_an_invitation_is_accepted(
    size: tuple[int, int], tmp_path: Path
) -> None:
    before, after = archives(tmp_path, INVITED, KEY)
    with screen(size) as shown, computer(shown, tmp_path / "home") as used:
        process = used.open()
        bring_in(used, before)
        shown.do(shown.press, "ctrl+4")
        shown.save(SEEN / f"{size[0]}-requests.png")
        consider(used)
        take_two_back(used)
        shown.save(SEEN / f"{size[0]}-requests-decided.png")
        invite(used, SEEN / f"{size[0]}-invitation.png")
        bring_in_newer(used, after)
        write_welcome(used, SEEN / f"{size[0]}-welcome-note.png")
        used.close(process)


def consider(used: Computer) -> None:
    """Decide about five people with five different keys; each key shows the next one."""
    shown = used.screen
    accept(used)
    for key in ("i", "d", "l", "k", "Return"):
        shown.do(shown.press, key)
    shown.until("five decisions", lambda: len(used.table("decision")) == 5)
    asked = {row["id"]: row["name"] for row in used.table("request")}
    made = [(asked[row["request"]], row["decision"]) for row in used.table("decision")]
    keys = ("accept", "ignore", "decline", "later", "do-not-know")
    assert made == [(one.name, key) for one, key in zip(ASKING, keys, strict=False)]


def accept(used: Computer) -> None:
    """Accept the first with a reason and a note, hand it over, and say that it was sent."""
    shown = used.screen
    shown.do(shown.press, "a")
    shown.do(shown.press, "2")
    hand_over(used, ACCEPTED)


def take_two_back(used: Computer) -> None:
    """The last two decisions are taken back, one after the other."""
    shown = used.screen
    for _ in range(2):
        shown.do(shown.press, "z")
    shown.until("the way back", lambda: len(standing(used)) == 3)
    assert [row["decision"] for row in standing(used)] == ["accept", "ignore", "decline"]


def invite(used: Computer, picture: Path) -> None:
    """Invite somebody by the address that was copied, on a ground and with a note."""
    shown = used.screen
    shown.do(shown.press, "ctrl+3")
    shown.copy(f"https://www.linkedin.com/in/{KEY}/?trk=search")
    shown.do(shown.press, "ctrl+v")
    shown.do(shown.type, INVITED)
    shown.press("Return")
    shown.until("the invitation", lambda: used.table("invitation"))
    shown.rest()
    shown.do(shown.press, "3")
    shown.do(shown.type, WHERE)
    shown.until("the ground", lambda: only(used, "invitation")["ground_words"] == WHERE)
    shown.save(picture)
    shown.do(shown.press, "Return")
    hand_over(used, NOTE)
    invited = only(used, "invitation")
    assert (invited["name"], invited["profile"]) == (INVITED, KEY)
    assert invited["ground"] == "crossed-paths"
    assert used.opened()[-1] == f"https://www.linkedin.com/in/{KEY}"


def write_welcome(used: Computer, picture: Path) -> None:
    """Today leads to the welcome note for who accepted; why one invited them stands in it."""
    shown = used.screen
    shown.do(shown.press, "ctrl+1")
    shown.do(shown.press, "Return")
    begun = shown.until("the welcome note", lambda: letters_to(used, INVITED, "welcome"))
    shown.rest()
    shown.save(picture)
    assert [row["title"] for row in begun] == [f"Welcome note to {INVITED}"]
    assert WHERE in begun[0]["text"]


def standing(used: Computer) -> list[dict[str, Any]]:
    """The decisions that were not taken back."""
    return [row for row in used.table("decision") if not row["undone_at"]]


def only(used: Computer, table: str) -> dict[str, Any]:
    """The only row of a table."""
    (row,) = used.table(table)
    return row


def letters_to(used: Computer, name: str, kind: str) -> list[dict[str, Any]]:
    """The letters of a kind to somebody."""
    people = {
        row["id"]: f"{row['given_name']} {row['family_name']}" for row in used.table("person")
    }
    to = {row["composition"] for row in used.table("recipient") if people[row["person"]] == name}
    return [row for row in used.table("composition") if row["id"] in to and row["kind"] == kind]
