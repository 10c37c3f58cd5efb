"""The requests in a window of their own size, over a real store."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cordially.ui.requests.pane import RequestsPane
from cordially.ui.theme import Theme
from tests.ui.requests.stage import Stage
from tests.writing_room import writing_room


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with writing_room(tmp_path) as room:
        yield Stage(room)


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme, english: None, stage: Stage) -> Iterator[RequestsPane]:
    """A pane that is shown; call `shown` once requests have arrived."""
    pane = stage.pane()
    qtbot.addWidget(pane.widget)
    pane.widget.resize(1164, 860)
    pane.widget.show()
    qtbot.waitUntil(pane.widget.isActiveWindow, timeout=2000)
    yield pane
    pane.widget.close()
