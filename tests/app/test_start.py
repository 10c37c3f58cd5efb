"""What is loaded before the first paint, which is waited for (decision 16)."""

import subprocess
import sys

import pytest

LATER = (
    "cordially.etiquette",
    "cordially.imports",
    "cordially.services.service_set",
    "cordially.ui.composer.pane",
    "cordially.ui.invitations.pane",
    "cordially.ui.loaded_panes",
    "cordially.ui.places",
    "cordially.ui.requests.pane",
    "cordially.ui.store_watch",
    "cordially.ui.today.pane",
    "rapidfuzz",
)


@pytest.fixture(scope="module")
def loaded() -> frozenset[str]:
    """The modules there once the window's program is loaded, and nothing is shown yet."""
    names = "import sys, cordially.app.showing; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", names], capture_output=True, text=True, check=True)
    return frozenset(done.stdout.split())


@pytest.mark.parametrize("module", LATER)
def test_what_the_first_people_do_not_need_is_loaded_after_them(
    loaded: frozenset[str], module: str
) -> None:
    assert "cordially.ui.network" in loaded
    assert module not in loaded
