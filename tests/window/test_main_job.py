"""From a LinkedIn archive to two greetings, in the installed program, by keyboard."""

from pathlib import Path

import pytest

from tests.window.program import Computer, computer
from tests.window.screen import SEEN, screen
from tests.window.user import Archive, begin_greeting, bring_in, hand_over

LINES = (
    "The bridge model you lent me still stands on my desk, a little dusty by now.",
    "I owe you a coffee since you found my keys under the stage in Bergen.",
)


@pytest.mark.parametrize("size", [(1360, 860), (1024, 700)], ids=["wide", "narrow"])
def test_two_people_get_a_line_of_their_own_and_both_stand_in_the_timeline(
    size: tuple[int, int], archive: Archive, tmp_path: Path
) -> None:
    company = archive.small_company()
    with screen(size) as shown, computer(shown, tmp_path / "home") as used:
        process = used.open()
        shown.save(SEEN / f"{size[0]}-welcome.png")
        bring_in(used, archive)
        shown.save(SEEN / f"{size[0]}-contacts.png")
        begin_greeting(used, company)
        shown.save(SEEN / f"{size[0]}-desk.png")
        copied = [hand_over(used, line) for line in LINES]
        shown.save(SEEN / f"{size[0]}-handed-over.png")
        used.close(process)

        again = used.open()
        check_sent(used, company, copied)
        find_in_window(used, SEEN / f"{size[0]}-timeline.png")
        used.close(again)


def check_sent(used: Computer, company: str, copied: list[str]) -> None:
    """The store tells what was copied as sent, to whom, and by which page it went."""
    recipients = {row["id"]: row["person"] for row in used.table("recipient")}
    people = {row["id"]: row for row in used.table("person")}
    sent = [row for row in used.table("hand_over") if row["answer"] == "sent"]
    readers = [people[recipients[row["recipient"]]] for row in sent]
    assert [row["text"] for row in sent] == copied
    for reader, row, line in zip(readers, sent, LINES, strict=True):
        assert reader["company"] == company
        assert line in row["text"]
        assert reader["given_name"] in row["text"]
    assert used.opened() == [
        f"https://www.linkedin.com/in/{reader['profile']}" for reader in readers
    ]


def find_in_window(used: Computer, picture: Path) -> None:
    """Look somebody up who was written to; a picture is kept of what the window shows."""
    newest = next(row for row in used.people() if row["company"] and row["tie"])
    shown = used.screen
    shown.do(shown.press, "ctrl+k")
    shown.do(shown.type, newest["name"])
    shown.press("Down")
    shown.rest()
    shown.save(picture)
