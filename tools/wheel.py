"""Build the wheel, install it alone in a fresh environment, and start it from an empty folder."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from tools.environment import ROOT

LETTER = {
    "id": "wheel",
    "kind": "greeting",
    "channel": "linkedin",
    "text": "Hi {given_name},\n\n{personal}\n\nA calm end of the year to you.",
    "recipients": [
        {"given_name": "Maria", "family_name": "Sørensen", "personal": "Your talk stayed with me."},
        {"given_name": "Jonas", "family_name": "Weber", "personal": ""},
    ],
    "today": "2026-12-14",
}


class Broken(Exception):
    """What is wrong with the wheel, in one sentence."""


def build(root: Path, folder: Path) -> Path:
    """Build the wheel of the checkout at `root` into `folder` and answer its path."""
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder)]
    _run([*command, str(root)], root)
    return next(folder.glob("*.whl"))


def check_contents(wheel: Path, root: Path) -> None:
    """Raise `Broken` where a file of `resources/` or a module is not inside `wheel`."""
    with zipfile.ZipFile(wheel) as opened:
        inside = set(opened.namelist())
    for base, part in ((root / "src", "cordially"), (root, "resources")):
        for path in (base / part).rglob("*"):
            name = path.relative_to(base).as_posix()
            wanted = name if part == "cordially" else f"cordially/{name}"
            if path.is_file() and "__pycache__" not in path.parts and wanted not in inside:
                message = f"{wanted} is not inside the wheel."
                raise Broken(message)


def check_start(wheel: Path, root: Path, folder: Path) -> None:
    """Install `wheel` with the pinned versions below `folder` and ask it two questions."""
    environment = folder / "environment"
    _run([sys.executable, "-m", "venv", str(environment)], folder)
    bin_folder = environment / ("Scripts" if os.name == "nt" else "bin")
    pip = [str(bin_folder / "python"), "-m", "pip", "install", "--quiet"]
    pip.append("--disable-pip-version-check")
    _run([*pip, "--require-hashes", "-r", str(root / "requirements" / "runtime.txt")], folder)
    _run([*pip, "--no-deps", str(wheel)], folder)
    empty = folder / "empty"
    empty.mkdir()
    program = str(bin_folder / "cordially")
    version = _run([program, "--version"], empty)
    if wheel.name.split("-")[1] not in version:
        message = f"cordially --version answers {version.strip()!r}."
        raise Broken(message)
    letter = folder / "letter.json"
    letter.write_text(json.dumps(LETTER), "utf-8")
    answer = json.loads(_run([program, "check", str(letter)], empty))
    if answer["id"] != LETTER["id"] or answer["personal"][1] != "missing":
        message = f"cordially check answers {answer}."
        raise Broken(message)
    left = sorted(path.name for path in empty.iterdir())
    if left:
        message = f"Starting the program left {', '.join(left)} in the folder it was started from."
        raise Broken(message)


def _run(command: list[str], folder: Path) -> str:
    done = subprocess.run(
        command, check=False, cwd=folder, capture_output=True, text=True, stdin=subprocess.DEVNULL
    )
    if done.returncode:
        message = f"{' '.join(command)}\n{done.stdout}{done.stderr}"
        raise Broken(message)
    return done.stdout


def main() -> int:
    """Check the wheel in a folder that is thrown away; answers the exit status."""
    with tempfile.TemporaryDirectory(prefix="cordially-wheel-") as name:
        folder = Path(name)
        try:
            wheel = build(ROOT, folder)
            check_contents(wheel, ROOT)
            check_start(wheel, ROOT, folder)
        except Broken as broken:
            print(broken)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
