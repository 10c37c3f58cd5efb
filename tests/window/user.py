"""What a user does in the window, by keyboard."""

from dataclasses import dataclass
from pathlib import Path

from benchmarks.archive import write_archive
from benchmarks.people import Somebody, contact_list, talks
from tests.window.program import TITLE, Computer

DIALOG = "Choose your LinkedIn archive"
_PEOPLE, _MESSAGES, _SEED = 300, 400, 8


@dataclass(frozen=True, slots=True)
class Archive:
    """An archive as LinkedIn gives it out, and the people in it who have a name."""

    path: Path
    people: tuple[Somebody, ...]

    def small_company(self) -> str:
        """A company where three people are known, all with names that this keyboard has."""
        for company in sorted({person.company for person in self.people}):
            found = [person for person in self.people if company in person.company]
            names = "".join("".join(person.name) for person in found)
            if len(found) == 3 and names.isascii() and company.replace(" ", "").isalnum():
                return company
        raise AssertionError("no such company among the people")


def real_shaped_archive(folder: Path) -> Archive:
    """Three hundred invented people, with messages."""
    people = contact_list(_PEOPLE, _SEED)
    path = folder / "Complete_LinkedInDataExport_11-20-2026.zip"
    write_archive(path, people, talks(people, _MESSAGES, _SEED))
    return Archive(path, tuple(person for person in people if "".join(person.name).strip()))


def bring_in(computer: Computer, archive: Archive) -> None:
    """Choose the archive in the file dialog, look at what it would change, take it."""
    screen = computer.screen
    screen.do(screen.press, "Return")
    screen.until("the file dialog", lambda: screen.front() == DIALOG)
    screen.do(screen.type, str(archive.path))
    screen.press("Return")
    screen.until("the end of the file dialog", lambda: screen.front() == TITLE)
    screen.until("the preview", lambda: screen.has_main_button(in_header=True))
    screen.rest()
    assert not computer.people(), "something was written before it was confirmed"
    screen.press("Return")
    screen.until("the people", lambda: len(computer.people()) == len(archive.people))
    screen.until("the contacts", lambda: screen.has_main_button(in_header=True))
    screen.rest()


def bring_in_newer(computer: Computer, archive: Archive) -> None:
    """Bring in another archive from the contacts, where a network is there already."""
    screen = computer.screen
    runs = len(computer.table("import_run"))
    screen.do(screen.press, "ctrl+2")
    screen.do(screen.press, "ctrl+f")
    screen.do(screen.press, "Tab", "Return")
    screen.do(screen.press, "Return")
    screen.until("the file dialog", lambda: screen.front() == DIALOG)
    screen.do(screen.type, str(archive.path))
    screen.press("Return")
    screen.until("the end of the file dialog", lambda: screen.front() == TITLE)
    screen.until("the preview", lambda: screen.has_main_button(in_header=True))
    screen.rest()
    screen.press("Return")
    screen.until("the import", lambda: len(computer.table("import_run")) == runs + 1)
    screen.rest()


def begin_greeting(computer: Computer, query: str) -> None:
    """Choose everybody who is found, for a new greeting."""
    screen = computer.screen
    screen.do(screen.press, "ctrl+5")
    screen.until("the composer", lambda: screen.has_main_button(in_header=True))
    screen.do(screen.press, "ctrl+n")
    screen.do(screen.type, query)
    screen.do(screen.press, "Return")
    screen.do(screen.press, "ctrl+a", "space")
    screen.do(screen.press, "ctrl+Return")


def hand_over(computer: Computer, line: str) -> str:
    """Write a line, copy the message and say that it was sent; answers what was copied."""
    screen = computer.screen
    opened, confirmed = len(computer.opened()), _confirmed(computer)
    screen.do(screen.type, line)
    screen.press("ctrl+Return")
    screen.until("the page in the browser", lambda: len(computer.opened()) == opened + 1)
    screen.until("the copied message", lambda: line in screen.clipboard())
    copied = screen.clipboard()
    screen.rest()
    assert _confirmed(computer) == confirmed, "it counted as sent before it was confirmed"
    screen.press("Return")
    screen.until("the confirmation", lambda: _confirmed(computer) == confirmed + 1)
    screen.rest()
    return copied


def lines(computer: Computer) -> list[str]:
    """The personal lines that the store holds."""
    return [row["line"] for row in computer.table("recipient")]


def _confirmed(computer: Computer) -> int:
    return sum(row["answer"] == "sent" for row in computer.table("hand_over"))
