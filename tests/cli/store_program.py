"""The `cordially` command over a profile, called as a script would call it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from click.testing import CliRunner, Result

from cordially.app.opening import reading, writing
from cordially.cli.main import cordially
from cordially.cli.session import Program
from cordially.system.folders import Folders
from tests.contact_book import ContactBook, contact_book


def call(profile: Path, *arguments: str | Path) -> Result:
    """What the command answers."""
    program = Program(
        open_window=lambda _folders, _theme: 0,
        tour=lambda _folder, _theme: (),
        reading=reading,
        writing=writing,
    )
    told = ["--profile", str(profile), *map(str, arguments)]
    return CliRunner().invoke(cordially, told, obj=program)


@contextmanager
def filled(profile: Path) -> Iterator[ContactBook]:
    """The contacts of a profile, open as a window would hold them."""
    with contact_book(Folders(profile).store.parent) as book:
        yield book
