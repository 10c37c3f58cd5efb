"""The project's own Python environment in .venv: made once, filled from the pinned lists.

`python3 -m tools.environment dev` prepares it for the checks. Written for any Python 3.8
or newer, so that an older one gets a sentence and no syntax error.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LISTS = {
    "runtime": ("runtime.txt", "build.txt"),
    "dev": ("dev.txt",),
}
OLDEST = (3, 11)


class Missing(Exception):
    """Something this machine lacks; the text is one sentence that names it.

    `packages` are the Debian packages that would bring it.
    """

    def __init__(self, sentence: str, *packages: str) -> None:
        super().__init__(sentence)
        self.packages = packages


def check_python(version: tuple[int, ...]) -> None:
    """Raise `Missing` where `version` is older than Cordially needs."""
    if version[:2] < OLDEST:
        here = ".".join(str(part) for part in version[:3])
        message = (
            f"Cordially needs Python 3.11 or newer and this is {here}: install python3.11 and "
            "name it with `make PYTHON=python3.11 …`."
        )
        raise Missing(message)


def check_venv(version: tuple[int, ...]) -> None:
    """Raise `Missing` where Python came without what makes environments."""
    if importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip"):
        return
    package = f"python{version[0]}.{version[1]}-venv"
    message = (
        f"Python's venv module is missing: install {package} "
        f"(on Debian and Ubuntu: sudo apt-get install {package})."
    )
    raise Missing(message, package)


def venv_program(root: Path, name: str) -> Path:
    """Where `name` stands in the environment of the checkout at `root`."""
    folder = "Scripts" if os.name == "nt" else "bin"
    return root / ".venv" / folder / name


def fingerprint(root: Path, wanted: str) -> str:
    """A value that changes when the environment must be filled again."""
    digest = hashlib.sha256()
    digest.update(str(root).encode())
    for name in LISTS[wanted]:
        digest.update((root / "requirements" / name).read_bytes())
    digest.update((root / "pyproject.toml").read_bytes())
    return digest.hexdigest()


def prepare(root: Path, wanted: str) -> Path:
    """Make .venv hold the lists of `wanted` and the project itself; answers its Python.

    Does nothing where it already does. Raises `Missing` where Python or the network cannot.
    """
    python = venv_program(root, "python")
    if not _answers(python):
        check_venv(sys.version_info[:3])
        print("Making .venv", flush=True)
        _run([sys.executable, "-m", "venv", "--clear", str(root / ".venv")])
    stamp = root / ".venv" / f".filled-{wanted}"
    value = fingerprint(root, wanted)
    if stamp.is_file() and stamp.read_text("utf-8") == value:
        return python
    print("Installing what requirements/ names into .venv", flush=True)
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    lists = []
    for name in LISTS[wanted]:
        lists += ["--requirement", str(root / "requirements" / name)]
    _run([*pip, "--require-hashes", *lists])
    _run([*pip, "--no-deps", "--no-build-isolation", "--editable", str(root)])
    stamp.write_text(value, "utf-8")
    return python


def _answers(python: Path) -> bool:
    """Whether the environment's Python still starts, and is new enough."""
    if not python.exists():
        return False
    test = f"import sys, pip; sys.exit(sys.version_info < {OLDEST})"
    return not subprocess.run([str(python), "-c", test], check=False).returncode


def _run(command: list[str]) -> None:
    done = subprocess.run(command, check=False, stdin=subprocess.DEVNULL)
    if done.returncode:
        message = "Installing into .venv did not finish; the lines above say why."
        raise Missing(message)


def main(arguments: list[str]) -> int:
    """Prepare .venv for `runtime` or `dev`; answers the exit status."""
    try:
        check_python(sys.version_info[:3])
        prepare(ROOT, arguments[0])
    except Missing as missing:
        print(missing, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
