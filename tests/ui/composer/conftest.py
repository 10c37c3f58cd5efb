"""The composer in a window of its own size, over a real store."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cordially.ui.composer.pane import ComposerPane
from cordially.ui.theme import Theme
from tests.ui.composer.stage import Stage, stage


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Stage]:
    with stage(tmp_path) as made:
        yield made


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme, made: Stage) -> Iterator[ComposerPane]:
    """A pane that is shown, at the list of messages."""
    pane = made.pane()
    qtbot.addWidget(pane.widget)
    pane.widget.resize(1164, 860)
    pane.widget.show()
    qtbot.waitUntil(pane.widget.isActiveWindow, timeout=2000)
    yield pane
    pane.widget.close()
