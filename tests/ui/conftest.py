"""What every test of the window stands on."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from cordially.ui.lasting_constants import make_constants_last
from cordially.ui.theme import Theme, ThemeChoice

make_constants_last()

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, RESOURCES, ThemeChoice.LIGHT)
