"""What every test of the window stands on."""

import gc
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from cordially.ui.lasting_constants import make_constants_last
from cordially.ui.theme import Theme, ThemeChoice
from cordially.ui.translation import install_translation

make_constants_last()

RESOURCES = Path(__file__).parents[2] / "resources"
WINDOW_TESTS = Path(__file__).parent


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Take what a test leaves of its window apart on this thread, as the program does.

    The interpreter would collect it on whichever thread allocates, and Qt ends the program
    where a window is taken apart on a thread that is not its own.
    """
    if not item.path.is_relative_to(WINDOW_TESTS):
        return (yield)
    gc.disable()
    try:
        return (yield)
    finally:
        gc.collect()
        gc.freeze()
        gc.enable()


@pytest.fixture(autouse=True, scope="session")
def english_figures() -> None:
    """Months and figures in English, whatever this machine speaks."""
    QLocale.setDefault(QLocale(QLocale.Language.English))


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, RESOURCES, ThemeChoice.LIGHT)


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    """One and many read right, as in the running program."""
    translator = install_translation(qapp, RESOURCES, QLocale(QLocale.Language.English))
    yield
    qapp.removeTranslator(translator)
