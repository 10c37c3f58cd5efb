"""What a window needs from the machine: a display, and the libraries that Qt links to."""

from __future__ import annotations

import re
import shutil
import socket
import subprocess
from collections.abc import Iterable, Mapping
from enum import Enum
from pathlib import Path

from tools.environment import Missing

# Every library outside the wheel that Qt 6.12 links to for a window under X11 or Wayland,
# as `objdump -p` lists them, with the package that holds it in Debian and Ubuntu.
DEBIAN_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}

_NOT_FOUND = re.compile(r"^\s*(\S+) => not found", re.MULTILINE)


class Display(Enum):
    """Where a window could open."""

    X11 = "x11"
    WAYLAND = "wayland"
    NATIVE = "native"
    NONE = "none"


# The parts of Qt that the program loads anyhow, and by kind of display.
_ALWAYS = ("QtWidgets.abi3.so", "QtNetwork.abi3.so", "QtSvg.abi3.so", "Qt/lib/libQt6DBus.so.6")
_BY_DISPLAY = {
    Display.X11: "Qt/plugins/platforms/libqxcb.so",
    Display.WAYLAND: "Qt/plugins/platforms/libqwayland.so",
    Display.NONE: "Qt/plugins/platforms/libqoffscreen.so",
}


def find_display(environment: Mapping[str, str], platform: str) -> Display:
    """The display that the variables of `environment` name on `platform` (`sys.platform`).

    A local X display counts only where a server answers.
    """
    if not platform.startswith(("linux", "freebsd", "openbsd")):
        return Display.NATIVE
    if x_answers(environment.get("DISPLAY", "")):
        return Display.X11
    if environment.get("WAYLAND_DISPLAY"):
        return Display.WAYLAND
    return Display.NONE


def x_answers(name: str) -> bool:
    """Whether an X server answers at `name`; one on another machine is taken at its word."""
    local = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", name)
    if local is None:
        return bool(name)
    path = f"/tmp/.X11-unix/X{local[1]}"  # noqa: S108 - where X servers listen
    for address in (path, f"\0{path}"):
        with socket.socket(socket.AF_UNIX) as line:
            if line.connect_ex(address) == 0:
                return True
    return False


def missing_libraries(pyside: Path, kind: Display) -> list[str]:
    """Names of the libraries that Qt in the folder `pyside` would not find, sorted.

    Empty where the display is native or the machine has no `ldd` to ask.
    """
    ldd = shutil.which("ldd")
    if kind not in _BY_DISPLAY or ldd is None:
        return []
    parts = [pyside / part for part in (*_ALWAYS, _BY_DISPLAY[kind])]
    answer = subprocess.run(
        [ldd, *(str(part) for part in parts if part.exists())],
        check=False,
        capture_output=True,
        text=True,
    )
    return not_found(answer.stdout)


def not_found(listing: str) -> list[str]:
    """The libraries that a listing of `ldd` marks as not found, sorted, each once."""
    return sorted(set(_NOT_FOUND.findall(listing)))


def debian_packages(libraries: Iterable[str]) -> list[str]:
    """The packages that hold `libraries`, sorted, each once; unknown libraries are left out."""
    return sorted({DEBIAN_PACKAGES[name] for name in libraries if name in DEBIAN_PACKAGES})


def check_libraries(libraries: list[str]) -> None:
    """Raise `Missing` with one sentence that names `libraries` and where they come from."""
    if not libraries:
        return
    packages = debian_packages(libraries)
    names = ", ".join(libraries)
    message = f"The window needs {names}: install it and run this again."
    if packages:
        message = (
            f"The window needs {names}: install {' '.join(packages)} "
            f"(on Debian and Ubuntu: sudo apt-get install {' '.join(packages)})."
        )
    raise Missing(message, *packages)
