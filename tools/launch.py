"""`make run`: install once, look whether a window can open, open it.

Where there is no display, the tour is drawn into pictures instead.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tools.environment import ROOT, Missing, check_python, prepare, venv_program
from tools.screen import Display, check_libraries, find_display, missing_libraries

PICTURES = "pictures"


def main(arguments: list[str]) -> int:
    """Start the program with `arguments`; answers its exit status, or 1 with a sentence."""
    try:
        check_python(sys.version_info[:3])
        return launch(ROOT, arguments, dict(os.environ))
    except Missing as missing:
        print(missing, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def launch(root: Path, arguments: list[str], environment: dict[str, str]) -> int:
    """Prepare the checkout at `root` and open the window, or draw the tour.

    Answers the exit status of what ran. Raises `Missing` where something is missing.
    """
    python = prepare(root, "runtime")
    display = find_display(environment, sys.platform)
    check_libraries(missing_libraries(pyside_folder(python), display))
    program = str(venv_program(root, "cordially"))
    if display is not Display.NONE:
        return subprocess.run([program, *arguments], check=False, env=environment).returncode
    print("There is no display here, so the tour is drawn into pictures instead.", flush=True)
    pictures = root / PICTURES
    done = subprocess.run(
        [program, "tour", "--pictures", str(pictures)],
        check=False,
        env={**environment, "QT_QPA_PLATFORM": "offscreen"},
    )
    if done.returncode == 0:
        print(f"The pictures are in {pictures}")
    return done.returncode


def pyside_folder(python: Path) -> Path:
    """Where the environment of `python` keeps PySide6."""
    asked = subprocess.run(
        [str(python), "-c", "import sysconfig; print(sysconfig.get_path('platlib'))"],
        check=True,
        capture_output=True,
        text=True,
    )
    return Path(asked.stdout.strip()) / "PySide6"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
