"""The `cordially` command: hands the command line what it works with.

Qt and the store are loaded only by the calls that need them.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from cordially.cli.main import run
from cordially.cli.session import Program
from cordially.system.folders import Folders

if TYPE_CHECKING:
    from cordially.services.service_set import ServiceSet


def main() -> None:
    """Run the command; ends the process with its exit status."""
    run(Program(_open_window, _tour, _reading, _writing))


def _open_window(folders: Folders, theme: str) -> int:
    # What is loaded now stays, and need not be looked through for garbage while the start
    # is waited for. The window collects by itself (`ui/garbage.py`).
    gc.disable()
    from cordially.app.window import open_window

    return open_window(folders, theme)


def _tour(pictures: Path, theme: str) -> tuple[Path, ...]:
    from cordially.app.tour import make_pictures

    return make_pictures(pictures, theme)


@contextmanager
def _reading(folders: Folders) -> "Iterator[ServiceSet]":
    from cordially.app.opening import reading

    with reading(folders) as services:
        yield services


@contextmanager
def _writing(folders: Folders) -> "Iterator[ServiceSet]":
    from cordially.app.opening import writing

    with writing(folders) as services:
        yield services
