"""What a window needs from the machine."""

import os
import socket
from pathlib import Path

import PySide6
import pytest

from tools.environment import Missing
from tools.screen import (
    Display,
    check_libraries,
    debian_packages,
    find_display,
    missing_libraries,
    not_found,
)

LISTING = """libqxcb.so:
\tlinux-vdso.so.1 (0x00007ffc)
\tlibxcb-cursor.so.0 => not found
\tlibxcb.so.1 => /lib/x86_64-linux-gnu/libxcb.so.1 (0x00007f)
\tlibQt6XcbQpa.so.6 => /opt/PySide6/Qt/lib/libQt6XcbQpa.so.6 (0x00007f)
\tlibxkbcommon-x11.so.0 => not found
\tlibxcb-cursor.so.0 => not found
"""


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "linux", Display.NONE),
        ({"DISPLAY": "", "WAYLAND_DISPLAY": ""}, "linux", Display.NONE),
        ({"DISPLAY": "far:10.0"}, "linux", Display.X11),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", Display.WAYLAND),
        ({"DISPLAY": "far:10.0", "WAYLAND_DISPLAY": "wayland-0"}, "linux", Display.X11),
        ({"DISPLAY": ":4096", "WAYLAND_DISPLAY": "wayland-0"}, "linux", Display.WAYLAND),
        ({}, "freebsd14", Display.NONE),
        ({}, "darwin", Display.NATIVE),
        ({}, "win32", Display.NATIVE),
    ],
)
def test_the_display_is_read_from_the_environment(
    environment: dict[str, str], platform: str, expected: Display
) -> None:
    assert find_display(environment, platform) is expected


def test_a_local_display_counts_only_while_its_server_answers() -> None:
    number = 4097
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(f"\0/tmp/.X11-unix/X{number}")
        server.listen()
        assert find_display({"DISPLAY": f":{number}.0"}, "linux") is Display.X11
    assert find_display({"DISPLAY": f":{number}.0"}, "linux") is Display.NONE


def test_libraries_not_found_are_listed_once_each() -> None:
    assert not_found(LISTING) == ["libxcb-cursor.so.0", "libxkbcommon-x11.so.0"]


def test_a_missing_library_is_one_sentence_that_names_its_package() -> None:
    with pytest.raises(Missing) as caught:
        check_libraries(["libxcb-cursor.so.0"])
    assert str(caught.value) == (
        "The window needs libxcb-cursor.so.0: install libxcb-cursor0 "
        "(on Debian and Ubuntu: sudo apt-get install libxcb-cursor0)."
    )
    assert caught.value.packages == ("libxcb-cursor0",)


def test_a_library_without_a_known_package_is_named_itself() -> None:
    with pytest.raises(Missing, match=r"The window needs libnew\.so\.7: install it") as caught:
        check_libraries(["libnew.so.7"])
    assert caught.value.packages == ()


def test_nothing_missing_says_nothing() -> None:
    check_libraries([])


def test_a_package_that_holds_two_libraries_is_named_once() -> None:
    libraries = ["libglib-2.0.so.0", "libgthread-2.0.so.0", "libxcb.so.1"]
    assert debian_packages(libraries) == ["libglib2.0-0", "libxcb1"]


def test_the_parts_of_qt_are_asked_for_what_they_miss(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ldd = tmp_path / "ldd"
    ldd.write_text(f"#!/bin/sh\necho \"$@\" > {tmp_path}/asked\ncat <<'END'\n{LISTING}END\n")
    ldd.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    pyside = Path(PySide6.__file__).parent
    assert missing_libraries(pyside, Display.X11) == [
        "libxcb-cursor.so.0",
        "libxkbcommon-x11.so.0",
    ]
    asked = (tmp_path / "asked").read_text()
    assert "libqxcb.so" in asked
    assert "QtWidgets" in asked


@pytest.mark.parametrize("display", [Display.X11, Display.NONE])
def test_nothing_is_missing_where_these_tests_run(display: Display) -> None:
    assert missing_libraries(Path(PySide6.__file__).parent, display) == []


def test_where_windows_come_with_the_system_nothing_is_asked(tmp_path: Path) -> None:
    assert missing_libraries(tmp_path, Display.NATIVE) == []
