"""Each figure of the product: what is run for it, how often, and what may come out.

Where a ratio is measured, both sides run in turns; the limits are those of the product's
promises (docs/figures.md).
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from statistics import median

from benchmarks.checks import (
    false_alarm_figure,
    hostile_figure,
    keystroke_figures,
    planted_faults,
    planted_figure,
    whole_check_figure,
)
from benchmarks.figures import MB, MS, TIMES, Figure, Part, beyond_idle, percentile, ratio
from benchmarks.ground import Ground
from benchmarks.memory import is_told
from benchmarks.planted import EACH
from benchmarks.processes import OFFSCREEN, Told, measured, virtual_screen
from benchmarks.well_mannered import messages

_HUNDREDTH = 99
_HOLDS = {
    "shown_import": "import in its window",
    "painted_import": "import, table repainted",
    "search": "search",
    "writing": "writing",
}


@dataclass(frozen=True, slots=True)
class Runs:
    """How often each thing is run: `keys` in each field, `plants` of each kind of fault."""

    imports: int
    starts: int
    answers: int
    uses: int
    keys: int
    documents: int
    plants: int
    turns: int


FULL = Runs(imports=7, starts=7, answers=4, uses=5, keys=600, documents=21, plants=EACH, turns=7)
SHORT = Runs(imports=2, starts=2, answers=1, uses=1, keys=100, documents=3, plants=8, turns=3)


def all_figures(ground: Ground, runs: Runs) -> Iterator[Figure]:
    """Every figure, each as soon as it is measured."""
    yield from import_figures(ground, runs)
    with virtual_screen() as screen:
        screens = {"offscreen": OFFSCREEN} | ({"X11": screen} if screen else {})
        for name, where in screens.items():
            yield start_figure(ground, runs, name, where)
    yield from answer_figures(ground, runs)
    yield from use_figures(ground, runs)
    yield from asked_figures(ground, runs)
    yield from keystroke_figures(ground, runs.keys)
    yield whole_check_figure(runs.documents)
    outcomes, alarms = planted_faults(runs.plants)
    yield false_alarm_figure(alarms, len(messages()))
    yield planted_figure(outcomes)
    yield hostile_figure(runs.turns)


def import_figures(ground: Ground, runs: Runs) -> Iterator[Figure]:
    """An archive brought in, and the same again, against the least it could cost."""
    told = _in_turns(
        lambda: measured("bare_import", ground.first, ground.emptied("bare")),
        lambda: measured("whole_import", ground.first, ground.emptied("imported")),
        times=runs.imports,
    )
    bare = Part("csv, executemany and indexes", median(told["bare"]), MS)
    for name, key, limit in (
        ("import of 30,000 connections", "first", 4),
        ("the same archive again", "again", 1.5),
    ):
        parts = (Part("import", median(told[key]), MS), bare)
        yield Figure(name, ratio(told[key], told["bare"]), limit, TIMES, parts)


def start_figure(ground: Ground, runs: Runs, screen: str, where: Mapping[str, str]) -> Figure:
    """The start to the first painted table of people, against a window with an empty one."""
    bare, real, whole = [], [], []
    for turn in range(runs.starts + 1):
        empty = measured("bare_window", screen=where)["painted"]
        filled = measured("real_window", "start", ground.profile, screen=where)
        if turn:  # the first turn only brings the files into memory
            bare += empty
            real += filled["painted"]
            whole += filled["everybody"]
    return Figure(
        f"start to people painted, {screen}",
        ratio(real, bare),
        2.5,
        TIMES,
        (
            Part("Cordially", median(real), MS),
            Part("bare window", median(bare), MS),
            Part("everybody in the painted table", median(whole), MS),
        ),
    )


def answer_figures(ground: Ground, runs: Runs) -> Iterator[Figure]:
    """What the store answers to searches and to choices of 200 people."""
    told = measured("answers", ground.copied_profile("answering"), str(runs.answers))
    searches, checks = told["search"], told["check"]
    yield Figure(
        "search, answer in hand",
        percentile(searches, _HUNDREDTH),
        16,
        MS,
        (
            Part("half of them", median(searches), MS),
            Part("longest", max(searches), MS),
        ),
    )
    yield Figure(
        "block check of 200 against 30,000",
        percentile(checks, _HUNDREDTH),
        50,
        MS,
        (
            Part("half of them", median(checks), MS),
            Part("the first, with the list in order", told["cold_check"][0], MS),
        ),
    )


def use_figures(ground: Ground, runs: Runs) -> Iterator[Figure]:
    """What the window in use shows: waits, holds of its event loop, memory."""
    told = _in_turns(
        lambda: {"bare_memory": measured("bare_window")["memory"]},
        lambda: measured(
            "real_window", "use", ground.copied_profile("used"), ground.newer, ground.newest
        ),
        times=runs.uses,
    )
    waits = told["waits"]
    yield Figure(
        "search, key to painted table",
        percentile(waits, _HUNDREDTH),
        50,
        MS,
        (Part("half of them", median(waits), MS), Part("longest", max(waits), MS)),
    )
    idle = Part("at rest", median(told["idle"]), MS)
    for key, name in _HOLDS.items():
        value = beyond_idle(told[key], told["idle"])
        parts = (Part("with what it is at rest", median(told[key]), MS), idle)
        yield Figure(f"event loop held, {name}", value, 40, MS, parts)
    if is_told():
        bare, used = median(told["bare_memory"]), median(told["memory"])
        yield Figure(
            "memory above the bare window",
            used - bare,
            120,
            MB,
            (Part("Cordially", used, MB), Part("bare window", bare, MB)),
        )


def asked_figures(ground: Ground, runs: Runs) -> Iterator[Figure]:
    """What 500 requests and 1,000 invitations among 30,000 people take."""
    told: defaultdict[str, list[float]] = defaultdict(list)
    for _ in range(runs.uses):
        profile = ground.copied_profile("asked_of")
        for name, values in measured("real_window", "consider", profile, ground.asked).items():
            told[name] += values
        for name, values in measured("invited", profile, str(runs.answers)).items():
            told[name] += values
    first, decisions, matched = told["first"], told["decisions"], told["matched"]
    yield Figure(
        "500 requests read, to the first on the screen",
        median(first),
        1000,
        MS,
        (Part("longest", max(first), MS),),
    )
    yield Figure(
        "decision key to the next request painted",
        percentile(decisions, _HUNDREDTH),
        50,
        MS,
        (Part("half of them", median(decisions), MS), Part("longest", max(decisions), MS)),
    )
    yield Figure(
        "1,000 invitations matched with 30,000 people",
        median(matched),
        300,
        MS,
        (Part("longest", max(matched), MS),),
    )


def _in_turns(*sides: Callable[[], Told], times: int) -> dict[str, list[float]]:
    """Run the sides one after the other, so many times; what each told, together."""
    gathered: defaultdict[str, list[float]] = defaultdict(list)
    for _ in range(times):
        for side in sides:
            for name, values in side().items():
                gathered[name] += values
    return gathered
