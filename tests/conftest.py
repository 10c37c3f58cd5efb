"""What every test stands on: no display, no network but this machine, a profile of its own."""

import os
import socket
from collections.abc import Callable
from ipaddress import ip_address
from pathlib import Path
from typing import ParamSpec, TypeVar

import pytest

# Window tests start the installed program by itself and give it a screen of their own.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

Given = ParamSpec("Given")
Answer = TypeVar("Answer")

WINDOW_TESTS = Path(__file__).parent / "window"
KEPT_ELSEWHERE = (
    "HOME",
    "XDG_CACHE_HOME",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_RUNTIME_DIR",
    "XDG_STATE_HOME",
)


class NetworkReachedError(AssertionError):
    """A test tried to talk to another machine."""


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The style that the program names in the same way (`new_application`)."""
    return ["pytest", "-style", "fusion"]


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that open a real window and put them last."""
    for item in items:
        if item.path.is_relative_to(WINDOW_TESTS):
            item.add_marker(pytest.mark.window)
    items.sort(key=lambda item: item.path.is_relative_to(WINDOW_TESTS))


@pytest.fixture(autouse=True)
def only_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection that would leave this machine fails the test that makes it."""
    for name in ("connect", "connect_ex"):
        connect = getattr(socket.socket, name)
        monkeypatch.setattr(socket.socket, name, _guarded(connect, _host_of_address))
    monkeypatch.setattr(socket, "getaddrinfo", _guarded(socket.getaddrinfo, _host_asked_for))


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder for `--profile`; what the program keeps elsewhere goes beside it."""
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    for name in KEPT_ELSEWHERE:
        monkeypatch.setenv(name, str(home))
    folder = tmp_path / "profile"
    folder.mkdir(mode=0o700)
    return folder


def _guarded(
    call: Callable[Given, Answer], host_of: Callable[..., str | bytes | None]
) -> Callable[Given, Answer]:
    """`call`, but only where `host_of` finds this machine among its arguments."""

    def guarded(*arguments: Given.args, **named: Given.kwargs) -> Answer:
        _refuse_foreign(host_of(*arguments, **named))
        return call(*arguments, **named)

    return guarded


def _host_of_address(line: socket.socket, address: tuple[str, int]) -> str | None:
    return address[0] if line.family in (socket.AF_INET, socket.AF_INET6) else None


def _host_asked_for(
    host: str | bytes | None, *_rest: object, **_named: object
) -> str | bytes | None:
    return host


def _refuse_foreign(host: str | bytes | None) -> None:
    name = host.decode() if isinstance(host, bytes) else host
    if name in {None, "", "localhost"}:
        return
    try:
        is_near = ip_address(str(name)).is_loopback
    except ValueError:
        is_near = False
    if not is_near:
        message = f"A test tried to reach {name}; tests may talk to this machine only."
        raise NetworkReachedError(message)
