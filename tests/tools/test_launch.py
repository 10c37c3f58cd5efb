"""`make run` in a checkout whose program only writes down how it was started."""

import json
import os
import socket
import sys
from pathlib import Path

import pytest

from tools.environment import fingerprint, venv_program
from tools.launch import launch

PROGRAM = """#!{python}
import json, os, sys
told = {{"arguments": sys.argv[1:], "platform": os.environ.get("QT_QPA_PLATFORM")}}
open({told!r}, "w").write(json.dumps(told))
sys.exit({status})
"""


class Checkout:
    """A checkout with everything installed and a program that leaves with `status`."""

    def __init__(self, root: Path, status: int) -> None:
        self.root = root
        self._told = root / "told.json"
        (root / "requirements").mkdir()
        for name in ("runtime", "build"):
            (root / "requirements" / f"{name}.txt").write_text("", "utf-8")
        (root / "pyproject.toml").write_text("", "utf-8")
        python = venv_program(root, "python")
        python.parent.mkdir(parents=True)
        python.symlink_to(sys.executable)
        (root / ".venv" / ".filled-runtime").write_text(fingerprint(root, "runtime"), "utf-8")
        program = venv_program(root, "cordially")
        text = PROGRAM.format(python=sys.executable, told=str(self._told), status=status)
        program.write_text(text, "utf-8")
        program.chmod(0o755)

    def told(self) -> dict[str, object]:
        """What the program was started with."""
        told: dict[str, object] = json.loads(self._told.read_text("utf-8"))
        return told


@pytest.fixture
def checkout(tmp_path: Path, request: pytest.FixtureRequest) -> Checkout:
    return Checkout(tmp_path, getattr(request, "param", 0))


@pytest.fixture
def without_display() -> dict[str, str]:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return {name: value for name, value in os.environ.items() if name not in hidden}


def test_without_a_display_the_tour_is_drawn_and_its_pictures_are_named(
    checkout: Checkout, without_display: dict[str, str], capfd: pytest.CaptureFixture[str]
) -> None:
    assert launch(checkout.root, [], without_display) == 0
    pictures = str(checkout.root / "pictures")
    assert checkout.told() == {
        "arguments": ["tour", "--pictures", pictures],
        "platform": "offscreen",
    }
    first, last = capfd.readouterr().out.splitlines()
    assert first.startswith("There is no display here")
    assert pictures in last


@pytest.mark.parametrize("checkout", [3], indirect=True)
def test_a_tour_that_fails_names_no_pictures(
    checkout: Checkout, without_display: dict[str, str], capfd: pytest.CaptureFixture[str]
) -> None:
    assert launch(checkout.root, [], without_display) == 3
    assert str(checkout.root / "pictures") not in capfd.readouterr().out


@pytest.mark.parametrize("checkout", [0, 1], indirect=True)
def test_with_a_display_the_window_opens_with_what_it_was_given(
    checkout: Checkout,
    without_display: dict[str, str],
    request: pytest.FixtureRequest,
    capfd: pytest.CaptureFixture[str],
) -> None:
    number = 4098
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(f"\0/tmp/.X11-unix/X{number}")
        server.listen()
        shown = {**without_display, "DISPLAY": f":{number}"}
        status = launch(checkout.root, ["--profile", "elsewhere"], shown)
    assert status == request.node.callspec.params["checkout"]
    assert checkout.told() == {"arguments": ["--profile", "elsewhere"], "platform": None}
    assert capfd.readouterr().out == ""
