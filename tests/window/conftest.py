"""A computer whose user has brought in a network already, with the window open."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.window.program import Computer, computer
from tests.window.screen import Screen, screen
from tests.window.user import Archive, real_shaped_archive


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    return real_shaped_archive(tmp_path_factory.mktemp("downloads"))


@pytest.fixture(scope="session")
def narrow_screen() -> Iterator[Screen]:
    with screen((1024, 700)) as shown:
        yield shown


@pytest.fixture
def used(narrow_screen: Screen, tmp_path: Path) -> Iterator[Computer]:
    with computer(narrow_screen, tmp_path / "home") as made:
        yield made


@pytest.fixture
def known(used: Computer, archive: Archive) -> Computer:
    """The network is there, brought in by the command."""
    told = used.ask("import", archive.path)
    assert told.returncode == 0, told.stderr
    return used


@pytest.fixture
def window(known: Computer) -> "subprocess.Popen[bytes]":
    return known.open()
