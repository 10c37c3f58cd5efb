"""The invitations in a window of their own, over a real store."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cordially.ui.invitations.pane import InvitationsPane
from cordially.ui.theme import Theme
from tests.ui.invitations.inviting_stage import InvitingStage, inviting_stage


@pytest.fixture
def made(tmp_path: Path) -> Iterator[InvitingStage]:
    with inviting_stage(tmp_path) as made:
        yield made


@pytest.fixture
def pane(
    qtbot: QtBot, theme: Theme, english: None, made: InvitingStage
) -> Iterator[InvitationsPane]:
    """A pane that is shown, at the first page."""
    pane = made.pane()
    qtbot.addWidget(pane.widget)
    pane.widget.resize(1164, 860)
    pane.widget.show()
    qtbot.waitUntil(pane.widget.isActiveWindow, timeout=2000)
    pane.shown()
    yield pane
    pane.widget.close()
