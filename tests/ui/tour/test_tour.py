"""The tour as a user takes it: by the command, from the first picture to the last."""

import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

MOST_BYTES = 1_500_000


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def told(home: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Where the command says that the pictures are."""
    folder = tmp_path_factory.mktemp("tour") / "pictures"
    environment = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
    environment |= {"HOME": str(home), "XDG_DATA_HOME": str(home), "XDG_CONFIG_HOME": str(home)}
    done = subprocess.run(
        [sys.executable, "-m", "cordially", "tour", "--pictures", str(folder)],
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment | {"PYTHONIOENCODING": "utf-8"},
    )
    assert done.returncode == 0, done.stderr
    assert not done.stderr
    return [Path(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def pictures(told: list[Path]) -> list[QImage]:
    return [QImage(str(path)) for path in told]


def test_every_step_has_its_picture_in_order(told: list[Path]) -> None:
    assert [path.name for path in told] == [
        "01-welcome.png",
        "02-import-preview.png",
        "03-newer-archive.png",
        "04-contacts.png",
        "05-search.png",
        "06-salutation.png",
        "07-one-block.png",
        "08-by-relationship.png",
        "09-one-line.png",
        "10-copied-line.png",
        "11-unfilled-field.png",
        "12-handed-over.png",
        "13-timeline.png",
        "14-left-out.png",
        "15-after-restart.png",
        "16-good-reason.png",
        "17-pitch.png",
        "18-same-text.png",
        "19-taken-back.png",
        "20-why-accept.png",
        "21-accept-note.png",
        "22-invitations.png",
        "23-newcomer.png",
        "24-ground.png",
        "25-invitation-note.png",
        "26-invited.png",
        "27-today.png",
        "28-welcome-note.png",
        "29-record.png",
        "30-recorded.png",
    ]


def test_the_pictures_show_a_whole_window(pictures: list[QImage]) -> None:
    assert {(image.width(), image.height()) for image in pictures} == {(1360, 860)}


def test_no_picture_is_void(pictures: list[QImage]) -> None:
    """A window that was not painted has a handful of colours."""
    for image in pictures:
        across, down = range(0, image.width(), 4), range(0, image.height(), 4)
        assert len({image.pixel(x, y) for x in across for y in down}) > 20


def test_each_picture_shows_something_else(pictures: list[QImage]) -> None:
    assert all(before != after for before, after in pairwise(pictures))


def test_the_pictures_are_small(told: list[Path]) -> None:
    assert sum(path.stat().st_size for path in told) < MOST_BYTES


def test_the_user_s_own_folders_stay_as_they_were(told: list[Path], home: Path) -> None:
    assert not [path for path in home.rglob("*") if "cordially" in path.name.lower()]
