"""The installed program, started and asked as a user would."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.window.screen import PATIENCE, Screen

PROGRAM = Path(sys.executable).with_name("cordially")
TITLE = "Cordially"
_RECORDER = """#!/bin/sh
printf '%s\\n' "$1" >> "{opened}"
"""


@dataclass
class Computer:
    """A user's computer: a screen, a home, a browser that only writes down what it opens."""

    screen: Screen
    home: Path
    environment: dict[str, str] = field(init=False)
    running: "list[subprocess.Popen[bytes]]" = field(default_factory=list)

    def __post_init__(self) -> None:
        programs = self.home / "bin"
        programs.mkdir(parents=True)
        recorder = programs / "xdg-open"
        recorder.write_text(_RECORDER.format(opened=self.home / "opened"))
        recorder.chmod(0o755)
        self.environment = {
            **self.screen.environment,
            "HOME": str(self.home),
            "PATH": f"{programs}:{self.screen.environment['PATH']}",
            "XDG_CONFIG_HOME": str(self.home / "config"),
            "XDG_DATA_HOME": str(self.home / "data"),
            "XDG_CACHE_HOME": str(self.home / "cache"),
            "XDG_RUNTIME_DIR": str(self.home),
        }

    def start(self) -> "subprocess.Popen[bytes]":
        """Start the program; it shows itself later."""
        process = subprocess.Popen(
            [PROGRAM], env=self.environment, cwd=self.home, stderr=subprocess.PIPE
        )
        self.running.append(process)
        return process

    def open(self) -> "subprocess.Popen[bytes]":
        """Start the program and wait until its window is in front and still."""
        process = self.start()
        self.screen.until("the window", lambda: self.screen.front() == TITLE)
        self.screen.until("something to work with", self._has_main_button)
        self.screen.rest()
        return process

    def close(self, process: "subprocess.Popen[bytes]") -> None:
        """Close the window; the program ends without a word."""
        self.screen.close_front()
        _, said = process.communicate(timeout=PATIENCE)
        assert (process.returncode, said) == (0, b"")

    def kill(self, process: "subprocess.Popen[bytes]") -> None:
        """End the program as a power cut would, without a warning."""
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=PATIENCE)

    def ask(self, *arguments: str | Path) -> "subprocess.CompletedProcess[str]":
        """What a command answers."""
        return subprocess.run(
            [PROGRAM, *map(str, arguments)],
            check=False,
            capture_output=True,
            text=True,
            encoding="utf-8",
            env=self.environment,
            cwd=self.home,
        )

    def people(self, *query: str) -> list[dict[str, Any]]:
        """The people that the command lists."""
        told = self.ask("list", "--json", *query)
        assert told.returncode == 0, told.stderr
        found: list[dict[str, Any]] = json.loads(told.stdout)
        return found

    def table(self, name: str) -> list[dict[str, Any]]:
        """The rows of one table of the store, as the command exports them."""
        file = self.home / "all.json"
        told = self.ask("export", file)
        assert told.returncode == 0, told.stderr
        found: list[dict[str, Any]] = json.loads(file.read_text("utf-8"))["tables"][name]
        return found

    def journal(self) -> str:
        """What was typed and is safe on the disk, before it goes into the store."""
        file = self.home / "data" / "cordially" / "typed.journal"
        return file.read_text() if file.exists() else ""

    def opened(self) -> list[str]:
        """The addresses that the browser was asked to open."""
        file = self.home / "opened"
        return file.read_text().splitlines() if file.exists() else []

    def _has_main_button(self) -> bool:
        return self.screen.has_main_button(in_header=True) or self.screen.has_main_button(
            in_header=False
        )


@contextmanager
def computer(screen: Screen, home: Path) -> Iterator[Computer]:
    """A computer; whatever still runs on it at the end is ended."""
    made = Computer(screen, home)
    try:
        yield made
    finally:
        for process in made.running:
            if process.poll() is None:
                process.kill()
                process.communicate(timeout=PATIENCE)
            elif process.stderr is not None:
                process.stderr.close()
