"""`make bench`: measure every figure, print them and write them down.

Exits with 1 where one is beyond its limit. `--short` makes fewer runs of the same things;
a machine that does other work beside can spoil so few, so it names what is beyond its limit
and ends with 0.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

from benchmarks.figures import as_json, as_page, as_table
from benchmarks.ground import lay_ground
from benchmarks.measuring import FULL, SHORT, all_figures
from benchmarks.processes import ROOT
from cordially.domain.clock import SystemClock

HEAD = "## Last measured\n"
"""Where the measured values begin on the page; they are the last of it."""


def main(arguments: list[str]) -> int:
    """Measure as `arguments` say; answers the exit status."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--short", action="store_true", help="fewer runs, still every figure")
    parser.add_argument(
        "--json",
        type=Path,
        default=ROOT / "build" / "bench.json",
        metavar="FILE",
        help="where the figures are written (default: build/bench.json)",
    )
    parser.add_argument(
        "--page",
        type=Path,
        metavar="FILE",
        help="a page whose measured values are replaced, such as docs/figures.md",
    )
    asked = parser.parse_args(arguments)
    figures = []
    with tempfile.TemporaryDirectory(prefix="cordially-bench-") as folder:
        for figure in all_figures(lay_ground(Path(folder)), SHORT if asked.short else FULL):
            print(as_table([figure]), flush=True)
            figures.append(figure)
    asked.json.parent.mkdir(parents=True, exist_ok=True)
    asked.json.write_text(as_json(figures, short=asked.short), encoding="utf-8")
    if asked.page is not None:
        text = asked.page.read_text(encoding="utf-8")
        told = as_page(figures, SystemClock().today(), _machine())
        asked.page.write_text(f"{text.partition(HEAD)[0]}{HEAD}\n{told}", encoding="utf-8")
    beyond = [figure.name for figure in figures if not figure.holds]
    if beyond:
        print(f"Beyond the limit: {', '.join(beyond)}.")
    return 1 if beyond and not asked.short else 0


def _machine() -> str:
    """What the values are to be read with: how many cores, and how busy they were."""
    cores = f"{os.cpu_count()} cores"
    if not hasattr(os, "getloadavg"):
        return cores
    return f"{cores} with {os.getloadavg()[1]:.1f} programs at work on average"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
