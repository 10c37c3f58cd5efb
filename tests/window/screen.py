"""A virtual screen with a window manager, and a user at its keyboard."""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from cordially.ui.theme.tokens import LIGHT

SEEN = Path(".cache") / "window"
"""Where pictures are kept, to be looked at."""

PATIENCE = 20.0
_CARET_ROWS, _CARET_WIDTH = 40, 8
_STILL = 3
_BUTTON = 2000

Found = TypeVar("Found")


class Screen:
    """One X server; `environment` is what a program that shows on it needs."""

    def __init__(self, name: str, size: tuple[int, int]) -> None:
        self.size = size
        self.environment = {
            **os.environ,
            "DISPLAY": name,
            "QT_QPA_PLATFORM": "xcb",
            "LC_ALL": "C.UTF-8",
        }
        for elsewhere in ("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "BROWSER"):
            self.environment.pop(elsewhere, None)

    def until(self, what: str, look: Callable[[], Found | None]) -> Found:
        """What `look` finds, as soon as it finds something that is not None or false.

        Where it finds nothing in time, a picture of the screen is kept.
        """
        ends = time.monotonic() + PATIENCE
        while True:
            found = look()
            if found is not None and found is not False:
                return found
            if time.monotonic() > ends:
                self.save(SEEN / "failed.png")
                raise AssertionError(f"{what} did not come: see {SEEN / 'failed.png'}")

    # The keyboard.

    def press(self, *keys: str) -> None:
        """Press keys one after the other, as `xdotool` names them."""
        self._run("xdotool", "key", "--delay", "20", *keys)

    def type(self, text: str) -> None:
        """Type a text."""
        self._run("xdotool", "type", "--delay", "8", text)

    def do(self, act: Callable[..., None], *arguments: str) -> None:
        """Do something, and wait until it has changed the screen and all is still again."""
        before = self._grey()
        act(*arguments)
        self.until(f"a change on the screen after {arguments}", lambda: self._differs(before))
        self.rest()

    def click(self, x: int, y: int) -> None:
        """Click at a place of the screen; a negative `x` counts from the right.

        The pointer goes out of the way then: what it stands on would look otherwise.
        """
        across = x if x >= 0 else self.size[0] + x
        there, away = (str(across), str(y)), (str(self.size[0]), str(self.size[1]))
        self._run("xdotool", "mousemove", *there, "click", "1", "mousemove", *away)

    # The windows.

    def front(self) -> str:
        """The title of the window in front; empty where there is none."""
        return self.asked("xdotool", "getactivewindow", "getwindowname")

    def front_number(self) -> str:
        """The number of the window in front."""
        return self.asked("xdotool", "getactivewindow")

    def windows(self, title: str) -> list[str]:
        """The numbers of the visible windows with this title."""
        return self.asked("xdotool", "search", "--onlyvisible", "--name", f"^{title}$").split()

    def minimise(self) -> None:
        """Put the window in front out of sight."""
        self._run("xdotool", "windowminimize", self.front_number())

    def close_front(self) -> None:
        """Close the window in front as its frame's button does."""
        self.press("alt+F4")

    def copy(self, text: str) -> None:
        """Have a text on the clipboard, as if it was copied in another program."""
        subprocess.run(
            ["xclip", "-selection", "clipboard", "-in"],
            input=text,
            check=True,
            text=True,
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def clipboard(self) -> str:
        """What was copied."""
        return self.asked("xclip", "-selection", "clipboard", "-out")

    # The picture.

    def rest(self) -> None:
        """Wait until nothing moves but a caret that blinks."""
        last, still = self._grey(), 0

        def look() -> bool:
            nonlocal last, still
            still = 0 if self._differs(last) else still + 1
            if not still:
                last = self._grey()
            return still == _STILL

        self.until("a screen at rest", look)

    def has_main_button(self, *, in_header: bool) -> bool:
        """Whether a main button stands in the header, or below it."""
        wide, high = self.size
        area = f"{wide // 2}x140+{wide // 2}+20" if in_header else f"{wide}x{high - 160}+0+160"
        told = subprocess.run(
            ["import", "-window", "root", "-crop", area, "-depth", "8", "rgb:-"],
            check=True,
            capture_output=True,
            env=self.environment,
        )
        blue = bytes.fromhex(LIGHT.blue.removeprefix("#"))
        return told.stdout.count(blue) > _BUTTON

    def save(self, path: Path) -> None:
        """Keep a picture, to be looked at."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self._run("import", "-window", "root", str(path))

    def _grey(self) -> bytes:
        told = subprocess.run(
            ["import", "-window", "root", "-colorspace", "gray", "-depth", "8", "gray:-"],
            check=True,
            capture_output=True,
            env=self.environment,
        )
        return told.stdout

    def _differs(self, before: bytes) -> bool:
        """Whether more has changed than a caret would."""
        now, wide = self._grey(), self.size[0]
        if now == before:
            return False
        rows = [
            (before[start : start + wide], now[start : start + wide])
            for start in range(0, len(now), wide)
            if before[start : start + wide] != now[start : start + wide]
        ]
        changed = {at for old, new in rows for at in range(wide) if old[at] != new[at]}
        return len(rows) > _CARET_ROWS or max(changed) - min(changed) > _CARET_WIDTH

    def _run(self, *command: str) -> None:
        subprocess.run(command, check=True, env=self.environment, stdout=subprocess.DEVNULL)

    def asked(self, *command: str) -> str:
        """What a program answers on this screen; nothing where it fails."""
        told = subprocess.run(
            command, check=False, capture_output=True, text=True, env=self.environment
        )
        return told.stdout.rstrip("\n") if told.returncode == 0 else ""


@contextmanager
def screen(size: tuple[int, int]) -> Iterator[Screen]:
    """A screen of its own on a free display, with a window manager."""
    reading, writing = os.pipe()
    geometry = f"{size[0]}x{size[1]}x24"
    server = subprocess.Popen(
        [
            "Xvfb",
            "-displayfd",
            str(writing),
            "-screen",
            "0",
            geometry,
            "-nolisten",
            "tcp",
            "-noreset",
        ],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            made = Screen(f":{told.readline().strip()}", size)
        manager = subprocess.Popen(
            ["openbox", "--sm-disable"],
            env=made.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            made.until(
                "the window manager",
                lambda: "window id" in made.asked("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"),
            )
            yield made
        finally:
            _end(manager)
    finally:
        _end(server)


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    process.wait(timeout=PATIENCE)
