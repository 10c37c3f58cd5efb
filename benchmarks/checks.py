"""The figures of the etiquette rules: what a key and a check cost, and what is found.

The limits are those of the product's promises (docs/figures.md).
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from statistics import median

from benchmarks.faults import faults
from benchmarks.figures import IN_100, MS, Bound, Figure, Part, percentile
from benchmarks.ground import Ground
from benchmarks.planted import MOST_FALSE_ALARMS, WANTED, Outcome
from benchmarks.planted import measured as planted
from benchmarks.planting_people import People
from benchmarks.processes import measured
from benchmarks.well_mannered import Found

Alarms = Sequence[tuple[Found, ...]]
"""What was found in each good message that was found fault with."""

_KEY_MS = 4
_WHOLE_CHECK_MS = 300
_RULE_MS = 20
_HUNDREDTH = 99


def keystroke_figures(ground: Ground, keys: int) -> Iterator[Figure]:
    """One key in a message to 200 people: in the text for everybody, and in a line.

    What the key's press and release hold the main thread until they are handled; see
    `benchmarks.keystrokes`.
    """
    told = measured("real_window", "keys", ground.copied_profile("keyed"), str(keys))
    for key, place in (("in_text", "text of 1,500 characters"), ("in_line", "personal line")):
        taken = told[key]
        yield Figure(
            f"one key, {place}, 200 people",
            percentile(taken, _HUNDREDTH),
            _KEY_MS,
            MS,
            (Part("half of them", median(taken), MS), Part("longest", max(taken), MS)),
        )


def whole_check_figure(documents: int) -> Figure:
    """The whole check of such a message, reader included, nothing remembered of its texts.

    The median of several different ones, words, patterns and weights loaded, the contact
    list in order; see `benchmarks.whole_check`.
    """
    told = measured("whole_check", str(documents))
    return Figure(
        "whole check, 1,500 characters, 200 people",
        median(told["in_order"]),
        _WHOLE_CHECK_MS,
        MS,
        (
            Part("longest", max(told["in_order"]), MS),
            Part("with 30,000 names to put in order", median(told["from_nothing"]), MS),
            Part("the first, with all to be loaded", told["first"][0], MS),
        ),
    )


def planted_faults(plants: int) -> tuple[Sequence[Outcome], Alarms]:
    """So many faults of each kind planted; what was found of them, and the false alarms."""
    people = People()
    outcomes, alarms = planted(faults(people), plants, people.names)
    return outcomes, [findings for _, findings in alarms]


def false_alarm_figure(alarms: Alarms, good: int) -> Figure:
    """How many of so many good messages are found fault with, and by which rules."""
    by = Counter(
        rule
        for findings in alarms
        for rule in {finding.rule for finding in findings if not finding.is_hint}
    )
    parts = (Part(rule, 100 * count / good, IN_100) for rule, count in by.most_common())
    value = 100 * len(alarms) / good
    return Figure(
        f"false alarms, {good} good messages", value, MOST_FALSE_ALARMS, IN_100, tuple(parts)
    )


def planted_figure(outcomes: Sequence[Outcome]) -> Figure:
    """The kind of planted fault that is found least, beside every kind below the goal."""
    ordered = sorted(outcomes, key=lambda outcome: outcome.share)
    below = [outcome for outcome in ordered if outcome.share < WANTED]
    planted_in_all = sum(outcome.planted for outcome in outcomes)
    found = sum(outcome.found for outcome in outcomes)
    return Figure(
        f"planted faults found, worst of {len(outcomes)} kinds",
        ordered[0].share,
        WANTED,
        IN_100,
        (
            Part("all kinds together", 100 * found / planted_in_all, IN_100),
            *(Part(outcome.kind, outcome.share, IN_100) for outcome in below or ordered[:1]),
        ),
        Bound.LEAST,
    )


def hostile_figure(turns: int) -> Figure:
    """The slowest rule on 100,000 hostile characters, in processor time, best of the turns.

    See `benchmarks.hostile`.
    """
    told = measured("hostile", str(turns))
    ((where, taken),) = told.items()
    return Figure(
        "slowest rule, 100,000 characters", taken[0], _RULE_MS, MS, (Part(where, taken[0], MS),)
    )
