"""How soon 1,000 invitations are told with what became of them; run as a process of its own."""

import sys
import time
from pathlib import Path

from benchmarks.asking import INVITATIONS
from benchmarks.processes import tell
from cordially.app.opening import writing
from cordially.system.folders import Folders


def main(profile: Path, rounds: int) -> None:
    """Ask the store of `profile` for every invitation; tells the milliseconds of each time."""
    with writing(Folders(profile)) as services:
        taken = []
        for _ in range(rounds):
            began = time.perf_counter()
            board = services.inviting.inviting.board()
            taken.append((time.perf_counter() - began) * 1000)
            if len(board.waiting) + len(board.settled) < INVITATIONS:
                raise RuntimeError("there are too few invitations")
    tell(matched=taken)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
