"""How surely blocks and walks are found, and how rarely an honest choice is blamed.

Run from the top of the repository:

    python -m benchmarks.alphabet_simulation [--short] [--seed N] [--json FILE]

It prints a table and exits with 1 where a limit is not kept.
"""

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random

from benchmarks.choices import Network, Past
from benchmarks.people import NEWEST_DAY
from cordially.etiquette.alphabet import find_block
from cordially.etiquette.given_names import shared_given_name
from cordially.etiquette.name_order import Along
from cordially.etiquette.walk import Trail

SEED = 20261120
CHECK_LIMIT_MS = 50.0

_SIZES = (250, 500, 1000, 3000, 10_000, 30_000)
_RECIPIENTS = 200
_SLOWEST_OF = 15


@dataclass(frozen=True, slots=True)
class Amount:
    """How many lists of each size are drawn, and how many choices of each kind in one."""

    lists: tuple[int, ...]
    choices: int


FULL = Amount((60, 40, 25, 12, 4, 3), 20)
SHORT = Amount((16, 10, 6, 2, 0, 1), 9)


@dataclass(frozen=True, slots=True)
class Kind:
    """A way to choose; at least so much of it is to be found, or blamed at most if honest."""

    name: str
    limit: float
    draw: Callable[[Network], tuple[Past, list[int]]]

    @property
    def is_honest(self) -> bool:
        """Whether nothing should be found."""
        return self.limit < 1 / 2


def _now(draw: Callable[[Network], list[int]]) -> Callable[[Network], tuple[Past, list[int]]]:
    return lambda network: (network.honest_past(), draw(network))


KINDS = (
    Kind("block by given name", 0.99, _now(lambda drawn: drawn.block(Along.GIVEN))),
    Kind("block by family name", 0.99, _now(lambda drawn: drawn.block(Along.FAMILY))),
    Kind(
        "block, namesakes in any order",
        0.98,
        _now(lambda drawn: drawn.block_of_unsorted_namesakes(Along.GIVEN)),
    ),
    Kind("walk by given name", 0.95, lambda drawn: drawn.walk(Along.GIVEN)),
    Kind("walk by family name", 0.95, lambda drawn: drawn.walk(Along.FAMILY)),
    Kind("random", 0.01, _now(Network.random)),
    Kind("by company", 0.01, _now(Network.company)),
    Kind("by tag", 0.01, _now(Network.tag)),
    Kind("nearly everybody", 0.01, _now(Network.nearly_everybody)),
)


@dataclass(frozen=True, slots=True)
class Row:
    """What came of one kind of choice; the faults by the size of the list."""

    kind: str
    tried: int
    found: int
    limit: float
    is_honest: bool
    faults_by_size: dict[int, int]

    @property
    def share(self) -> float:
        """The share that was found, or blamed."""
        return self.found / self.tried

    @property
    def is_kept(self) -> bool:
        """Whether the limit is kept."""
        return self.share <= self.limit if self.is_honest else self.share >= self.limit


@dataclass(frozen=True, slots=True)
class Report:
    """All rows, and the slowest of several checks of 200 against 30,000 in ms."""

    seed: int
    rows: tuple[Row, ...]
    slowest_check_ms: float

    @property
    def is_kept(self) -> bool:
        """Whether every limit is kept."""
        return self.slowest_check_ms <= CHECK_LIMIT_MS and all(row.is_kept for row in self.rows)


def is_found(network: Network, past: Past, choice: list[int]) -> bool:
    """Whether any of the three rules on choosing would speak."""
    if find_block(network.order, choice) is not None:
        return True
    names = [network.names[index] for index in choice]
    if shared_given_name(names, network.order.bearers, network.size) is not None:
        return True
    return Trail.of(network.order, past, NEWEST_DAY).walk_to(choice) is not None


def is_walk_found(network: Network, past: Past, choice: list[int]) -> bool:
    """Whether the rule on walks alone would speak."""
    return Trail.of(network.order, past, NEWEST_DAY).walk_to(choice) is not None


def simulate(amount: Amount, seed: int) -> Report:
    """Draws lists and choices, and counts what is found."""
    chance = Random(seed)
    tried = dict.fromkeys((kind.name for kind in KINDS), 0)
    found = dict.fromkeys(tried, 0)
    faults: dict[str, dict[int, int]] = {name: {} for name in tried}
    slowest = 0.0
    for size, network in _networks(amount, chance):
        for kind in KINDS:
            ask = is_walk_found if kind.name.startswith("walk") else is_found
            for _ in range(amount.choices):
                hit = ask(network, *kind.draw(network))
                tried[kind.name] += 1
                found[kind.name] += hit
                if hit == kind.is_honest:
                    faults[kind.name][size] = faults[kind.name].get(size, 0) + 1
        if size == _SIZES[-1]:
            slowest = max(slowest, _slowest_check(network, chance))
    rows = (
        Row(
            kind.name,
            tried[kind.name],
            found[kind.name],
            kind.limit,
            kind.is_honest,
            faults[kind.name],
        )
        for kind in KINDS
    )
    return Report(seed, tuple(rows), slowest)


def _networks(amount: Amount, chance: Random) -> Iterator[tuple[int, Network]]:
    for size, lists in zip(_SIZES, amount.lists, strict=True):
        for _ in range(lists):
            yield size, Network(size, chance.randrange(2**32))


def _slowest_check(network: Network, chance: Random) -> float:
    slowest = 0.0
    for number in range(_SLOWEST_OF):
        row = network.order.family.people[number * 100 :][: _RECIPIENTS // 2]
        choice = {*row, *chance.sample(range(network.size), _RECIPIENTS - len(row))}
        names = [network.names[index] for index in choice]
        start = time.perf_counter()
        matched = network.order.matched(names)
        find_block(network.order, [index for index in matched if index is not None])
        shared_given_name(names, network.order.bearers, network.size)
        slowest = max(slowest, (time.perf_counter() - start) * 1000)
    return slowest


def table(report: Report) -> str:
    """The report as people read it."""
    lines = [f"seed {report.seed}", f"{'choice':32}{'tried':>7}{'found':>7}{'share':>9}  limit"]
    for row in report.rows:
        sign = "at most" if row.is_honest else "at least"
        faults = ", ".join(f"{count} at {size}" for size, count in row.faults_by_size.items())
        mark = "" if row.is_kept else "  NOT KEPT"
        lines.append(
            f"{row.kind:32}{row.tried:7}{row.found:7}{row.share:9.2%}  {sign} {row.limit:.0%}"
            f"{mark}{f'  ({faults})' if faults else ''}"
        )
    lines.append(
        f"slowest check of {_RECIPIENTS} against {_SIZES[-1]:,}: {report.slowest_check_ms:.1f} ms"
        f" (at most {CHECK_LIMIT_MS:.0f})"
    )
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the simulation; 1 where a limit is not kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true", help="a few seconds instead of a minute")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    options = parser.parse_args(arguments)
    report = simulate(SHORT if options.short else FULL, options.seed)
    print(table(report))
    if options.json:
        options.json.write_text(json.dumps(asdict(report), indent=2), encoding="utf-8")
    return 0 if report.is_kept else 1


if __name__ == "__main__":
    sys.exit(main())
