"""What the figures of the rules say of what was found."""

import pytest

from benchmarks.checks import false_alarm_figure, planted_figure
from benchmarks.faults import faults
from benchmarks.planted import Outcome, plant_each
from benchmarks.planting_people import People
from benchmarks.well_mannered import Found, messages


def found(rule: str, severity: str) -> Found:
    return Found(rule, "P01", severity, "There it is.", (), ())


def outcome(kind: str, planted: int, missed: int) -> Outcome:
    """An outcome with so many faults missed, whichever they are."""
    one = next(fault for fault in faults(People()) if fault.kind == "pressure")
    return Outcome(kind, planted, tuple(plant_each(one, messages(), missed)))


def test_the_kind_found_least_is_held_against_the_goal_and_every_kind_below_is_named() -> None:
    figure = planted_figure(
        [outcome("pressure", 40, 0), outcome("copies", 40, 10), outcome("health", 20, 2)]
    )
    assert figure.value == 75
    assert not figure.holds
    assert [(part.name, part.value) for part in figure.parts] == [
        ("all kinds together", 88),
        ("copies", 75),
        ("health", 90),
    ]


def test_where_every_kind_reaches_the_goal_the_worst_is_named_alone() -> None:
    figure = planted_figure([outcome("pressure", 40, 0), outcome("copies", 40, 2)])
    assert figure.value == 95
    assert figure.holds
    assert [part.name for part in figure.parts] == ["all kinds together", "copies"]


@pytest.mark.parametrize(("blamed", "holds"), [(6, True), (7, False)])
def test_false_alarms_are_counted_by_message_and_named_by_rule(blamed: int, holds: bool) -> None:
    alarm = (
        found("wrong-name", "warning"),
        found("wrong-name", "stop"),
        found("no-reason", "hint"),
    )
    figure = false_alarm_figure([alarm] * blamed, 300)
    assert figure.holds is holds
    assert [(part.name, part.value) for part in figure.parts] == [("wrong-name", blamed / 3)]


def test_without_a_false_alarm_nothing_is_named() -> None:
    figure = false_alarm_figure([], 300)
    assert (figure.value, figure.parts) == (0, ())
