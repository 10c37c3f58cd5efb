"""Write requirements/*.txt anew: each list with exact versions and the hashes of its files.

`make pins` keeps the versions that stand; `make pins UPGRADE=1` takes the newest ones that
the .in files allow. What this machine is told about other places for packages is set aside,
so that the lists name the public files and hold for everybody.
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LISTS = ("runtime", "build", "dev")
OPTIONS = (
    "--generate-hashes",
    "--allow-unsafe",
    "--strip-extras",
    "--no-annotate",
    "--no-header",
    "--no-emit-index-url",
    "--no-emit-trusted-host",
    "--no-emit-find-links",
    "--quiet",
)
KEPT = ("PIP_CERT", "PIP_PROXY")


def public_environment(environment: dict[str, str]) -> dict[str, str]:
    """`environment` without whatever tells pip of other places or limits."""
    kept = {
        name: value
        for name, value in environment.items()
        if not name.startswith("PIP_") or name in KEPT
    }
    return kept | {"PIP_CONFIG_FILE": os.devnull}


def headed(name: str, pins: str) -> str:
    """The text of a list: where it comes from, then its pins."""
    return f"# Made from {name}.in by `make pins`; not edited by hand.\n{pins}"


def main(arguments: list[str]) -> int:
    """Write the three lists, runtime first, and answer the exit status."""
    upgrade = ["--upgrade"] if "--upgrade" in arguments else []
    folder = ROOT / "requirements"
    for name in LISTS:
        target = folder / f"{name}.txt"
        done = subprocess.run(
            [
                *(sys.executable, "-m", "piptools", "compile"),
                *(*OPTIONS, *upgrade),
                *("--output-file", str(target), str(folder / f"{name}.in")),
            ],
            check=False,
            cwd=ROOT,
            env=public_environment(dict(os.environ)),
        )
        if done.returncode:
            return done.returncode
        target.write_text(headed(name, target.read_text("utf-8")), "utf-8")
        print(f"requirements/{name}.txt")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
