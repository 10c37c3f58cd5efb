"""A letter in a window of its own, over a real store."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cordially.ui.letter.letter_view import LetterView
from cordially.ui.theme import Theme
from tests.ui.composer.stage import Stage, stage
from tests.ui.letter.desk import letter_view


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Stage]:
    with stage(tmp_path) as made:
        yield made


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, made: Stage) -> Iterator[LetterView]:
    """A view that is shown and holds nothing yet."""
    view = letter_view(made)
    qtbot.addWidget(view)
    view.resize(876, 700)
    view.show()
    qtbot.waitUntil(view.isActiveWindow, timeout=2000)
    yield view
    view.close()
