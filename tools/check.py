"""`make test`: every check in order of cost, the tests last; the first failure ends the run.

`--offscreen` leaves out the tests that need a real window on a virtual screen.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tools.environment import ROOT, Missing, check_python, prepare
from tools.launch import pyside_folder
from tools.screen import Display, check_libraries, missing_libraries

# Programs that the checks start, with the Debian package of each.
DESKTOP_PROGRAMS = {
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
}
WINDOW_PROGRAMS = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "xclip": "xclip",
    "xprop": "x11-utils",
    "import": "imagemagick",
}


class Step(NamedTuple):
    """One check: its name, the commands that make it up, whether what they say is shown."""

    name: str
    commands: list[list[str]]
    is_shown: bool = False


def steps(root: Path, python: str, *, offscreen: bool) -> Iterator[Step]:
    """The checks of the checkout at `root`, in order of cost; `python` runs them."""

    def module(name: str, *arguments: str) -> list[str]:
        return [python, "-m", name, *arguments]

    yield Step("format", [module("ruff", "format", "--check", "--quiet", ".")])
    yield Step("lint", [module("ruff", "check", "--quiet", ".")])
    yield Step("layers", [[str(Path(python).with_name("lint-imports")), "--no-cache"]])
    yield Step("types", [module("mypy")])
    yield Step("unused code", [module("vulture")])
    yield Step("unused dependencies", [module("deptry", ".")])
    generators = sorted(path.stem for path in (root / "tools").glob("generate_*.py"))
    if generators:
        yield Step("generated files", [module(f"tools.{name}", "--check") for name in generators])
    yield Step("wheel", [module("tools.wheel")])
    if not (offscreen and missing_programs(DESKTOP_PROGRAMS)):
        yield Step("desktop files", desktop_commands(root / "packaging"))
    if (root / "benchmarks" / "__main__.py").exists():
        yield Step("figures", [module("benchmarks", "--short")], is_shown=True)
    left_out = ["--ignore=tests/window"] if offscreen else []
    tests = module("pytest", "--cov", "--cov-report=term", *left_out)
    yield Step("tests", [tests], is_shown=True)


def desktop_commands(packaging: Path) -> list[list[str]]:
    """What validates the desktop file and the AppStream page in the folder `packaging`."""
    validate = ["appstreamcli", "validate", "--no-net", "--pedantic"]
    return [
        *(["desktop-file-validate", str(path)] for path in sorted(packaging.glob("*.desktop"))),
        *([*validate, str(path)] for path in sorted(packaging.glob("*.metainfo.xml"))),
    ]


def missing_programs(programs: dict[str, str]) -> dict[str, str]:
    """Those of `programs` (name to Debian package) that PATH does not hold."""
    return {name: held for name, held in programs.items() if shutil.which(name) is None}


def check_programs(programs: dict[str, str]) -> None:
    """Raise `Missing` with one sentence that names those of `programs` not at hand."""
    missing = missing_programs(programs)
    if missing:
        packages = sorted(set(missing.values()))
        message = (
            f"The window tests need {', '.join(missing)}: install {' '.join(packages)} "
            f"(on Debian and Ubuntu: sudo apt-get install {' '.join(packages)}), "
            "or run `make test-offscreen`."
        )
        raise Missing(message, *packages)


def is_own_debian() -> bool:
    """Whether packages can be installed here without asking anybody."""
    return Path("/etc/debian_version").exists() and hasattr(os, "geteuid") and os.geteuid() == 0


def install(packages: tuple[str, ...]) -> None:
    """Install Debian packages; the checks that follow say where that did not help."""
    print(f"Installing {' '.join(packages)}", flush=True)
    apt = ["apt-get", "--quiet=2", "-o", "DPkg::Lock::Timeout=120"]
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update"], ["install", "--yes", "--no-install-recommends", *packages]):
        subprocess.run(
            [*apt, *command],
            check=False,
            env=quiet,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        )


def ready(root: Path, *, offscreen: bool) -> Path:
    """Prepare all that the checks need and answer the environment's Python.

    Raises `Missing` for the first thing that this machine lacks.
    """
    check_python(sys.version_info[:3])
    python = prepare(root, "dev")
    if not offscreen:
        check_programs({**WINDOW_PROGRAMS, **DESKTOP_PROGRAMS})
    display = Display.NONE if offscreen else Display.X11
    check_libraries(missing_libraries(pyside_folder(python), display))
    return python


def ready_or_installed(root: Path, *, offscreen: bool) -> Path:
    """As `ready`; as root on Debian what is missing is installed first, each thing once."""
    asked: set[tuple[str, ...]] = set()
    while True:
        try:
            return ready(root, offscreen=offscreen)
        except Missing as missing:
            if not missing.packages or missing.packages in asked or not is_own_debian():
                raise
            asked.add(missing.packages)
            install(missing.packages)


def run(step: Step, root: Path) -> bool:
    """Run one step, print its name and how long it took; answers whether it passed."""
    began = time.monotonic()
    if step.is_shown:
        print(f"── {step.name}", flush=True)
    for command in step.commands:
        done = subprocess.run(
            command,
            check=False,
            cwd=root,
            stdin=subprocess.DEVNULL,
            stdout=None if step.is_shown else subprocess.PIPE,
            stderr=None if step.is_shown else subprocess.STDOUT,
            text=True,
        )
        if done.returncode:
            print(f"── {step.name}: failed", flush=True)
            print(done.stdout or "", end="", flush=True)
            return False
    if not step.is_shown:
        print(f"── {step.name}: {time.monotonic() - began:.1f} s", flush=True)
    return True


def main(arguments: list[str]) -> int:
    """Run the checks; answers 0 where every one passed, else 1."""
    offscreen = "--offscreen" in arguments
    try:
        python = ready_or_installed(ROOT, offscreen=offscreen)
    except Missing as missing:
        print(missing, file=sys.stderr)
        return 1
    passed = all(run(step, ROOT) for step in steps(ROOT, str(python), offscreen=offscreen))
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
