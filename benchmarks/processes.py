"""Measuring in processes of their own, so that none warms up or burdens another."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[1]

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}

_LONGEST = 180
_SCREEN_WAIT = 20

Told = Mapping[str, list[float]]
"""What a measured process tells: values by name, in milliseconds or megabytes."""


class MeasuringFailed(Exception):
    """A measured process ended without telling what it measured."""


def measured(module: str, *arguments: str | Path, screen: Mapping[str, str] = OFFSCREEN) -> Told:
    """Run `python -m benchmarks.MODULE` with arguments; answers the line it ends with.

    `screen` holds what tells Qt where to show windows. Raises `MeasuringFailed`.
    """
    environment = {**os.environ, **screen}
    # An installed program has its compiled modules beside it; without them every start
    # would compile it anew.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["BENCHMARK_BEGAN"] = repr(time.monotonic())
    done = subprocess.run(
        [sys.executable, "-m", f"benchmarks.{module}", *map(str, arguments)],
        check=False,
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=_LONGEST,
    )
    last = done.stdout.strip().rpartition("\n")[2]
    if done.returncode or not last:
        raise MeasuringFailed(f"{module} ended with status {done.returncode}:\n{done.stderr}")
    told: Told = json.loads(last)
    return told


def tell(**values: list[float]) -> None:
    """What a measured process says at its end, on standard output."""
    print(json.dumps(values), flush=True)


def since_began() -> float:
    """Milliseconds since this process was asked for, as `measured` noted it."""
    return (time.monotonic() - float(os.environ["BENCHMARK_BEGAN"])) * 1000


@contextmanager
def virtual_screen() -> Iterator[Mapping[str, str] | None]:
    """A virtual screen of its own and what tells Qt about it; None where Xvfb is missing."""
    program = shutil.which("Xvfb")
    if program is None:
        yield None
        return
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [program, "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"} if number else None
    finally:
        server.terminate()
        server.wait(_SCREEN_WAIT)
