"""A writing room for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.writing_room import WritingRoom, writing_room


@pytest.fixture
def room(tmp_path: Path) -> Iterator[WritingRoom]:
    with writing_room(tmp_path) as room:
        yield room
