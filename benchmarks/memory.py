"""Memory of this process and all it started, each shared page counted by its share."""

import os
from pathlib import Path

_PROC = Path("/proc")


def is_told() -> bool:
    """Whether this system tells proportional memory (`smaps_rollup`, Linux 4.14)."""
    return (_PROC / "self" / "smaps_rollup").exists()


def megabytes() -> float:
    """PSS in MB (10^6 bytes) of this process and its descendants; 0 where nobody tells."""
    if not is_told():
        return 0.0
    kilobytes = 0
    for number in (os.getpid(), *_descendants(os.getpid())):
        try:
            text = (_PROC / str(number) / "smaps_rollup").read_text()
        except OSError:  # it ended meanwhile
            continue
        kilobytes += pss(text)
    return kilobytes * 1024 / 1e6


def pss(rollup: str) -> int:
    """The line "Pss:" of a rollup, in kB as the kernel counts them (1,024 bytes)."""
    for line in rollup.splitlines():
        name, _, rest = line.partition(":")
        if name == "Pss":
            return int(rest.split()[0])
    return 0


def _descendants(of: int) -> list[int]:
    parents: dict[int, int] = {}
    for folder in _PROC.iterdir():
        if folder.name.isdigit():
            try:
                stat = (folder / "stat").read_text()
            except OSError:
                continue
            # The name of the program stands in brackets and may hold anything.
            parents[int(folder.name)] = int(stat.rpartition(")")[2].split()[1])
    found: list[int] = []
    front = [of]
    while front:
        front = [number for number, parent in parents.items() if parent in front]
        found += front
    return found
