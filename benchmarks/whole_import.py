"""Bringing an archive in as the program does, twice; run as a process of its own."""

import sys
import time
from pathlib import Path

from benchmarks.ground import hear
from benchmarks.processes import tell
from cordially.app.opening import writing
from cordially.services.importing import Importing
from cordially.system.folders import Folders


def main(archive: Path, profile: Path) -> None:
    """Bring `archive` into a new `profile`, then again; tells what each took.

    The clock runs from the start of the reading process to the end of the writing.
    """
    with writing(Folders(profile)) as services:
        first = _brought_in(services.importing, archive)
        again = _brought_in(services.importing, archive)
    tell(first=[first], again=[again])


def _brought_in(importing: Importing, archive: Path) -> float:
    began = time.perf_counter()
    plan = importing.open(archive).plan(hear)
    importing.apply(plan, mark_many=False, tell=hear)
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
