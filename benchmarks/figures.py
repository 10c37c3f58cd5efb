"""What was measured, beside what is allowed, and the arithmetic between the two."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum
from math import ceil
from statistics import median

TIMES = "×"
MS = "ms"
MB = "MB"
IN_100 = "in 100"


class Bound(StrEnum):
    """Which side of its limit a value has to be on; the limit itself is allowed."""

    MOST = "at most"
    LEAST = "at least"


@dataclass(frozen=True, slots=True)
class Part:
    """A value that a figure comes from, or that helps to judge it; no limit of its own."""

    name: str
    value: float
    unit: str


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value and the limit that it is held against, both in `unit`."""

    name: str
    value: float
    limit: float
    unit: str
    parts: tuple[Part, ...] = ()
    bound: Bound = Bound.MOST

    @property
    def holds(self) -> bool:
        """Whether the value is within its limit."""
        if self.bound is Bound.LEAST:
            return self.value >= self.limit
        return self.value <= self.limit

    @property
    def allowed(self) -> str:
        """The limit in words, such as "at most 4 ms"."""
        return f"{self.bound.value} {self.limit:g} {self.unit}"


def ratio(measured: Sequence[float], bare: Sequence[float]) -> float:
    """The median of one side over the median of the other."""
    return median(measured) / median(bare)


def percentile(values: Sequence[float], percent: float) -> float:
    """The smallest value that so many percent of all values do not exceed (nearest rank)."""
    ordered = sorted(values)
    return ordered[max(0, ceil(len(ordered) * percent / 100) - 1)]


def beyond_idle(maxima: Sequence[float], idle: Sequence[float]) -> float:
    """The median of the maxima of several runs, less that of the same runs at rest."""
    return max(0.0, median(maxima) - median(idle))


def as_table(figures: Sequence[Figure]) -> str:
    """The figures a line each, their parts below them, for a terminal."""
    wide = max(len(figure.name) for figure in figures)
    lines = []
    for figure in figures:
        verdict = "" if figure.holds else "  beyond its limit"
        said = f"{_told(figure.value, figure.unit):>12}  {figure.allowed}"
        lines.append(f"{figure.name:<{wide}}  {said}{verdict}")
        if figure.parts:
            told = (f"{part.name} {_told(part.value, part.unit)}" for part in figure.parts)
            lines.append(f"  {' · '.join(told)}")
    return "\n".join(lines)


def as_page(figures: Sequence[Figure], day: date, machine: str) -> str:
    """The figures as a table of Markdown, with the day and the machine of measuring."""
    lines = [
        f"Measured on {day.isoformat()}, {machine}.",
        "",
        "| what | measured | allowed |",
        "|---|--:|--:|",
    ]
    for figure in figures:
        told = (f"{part.name} {_told(part.value, part.unit)}" for part in figure.parts)
        value = _told(figure.value, figure.unit)
        if not figure.holds:
            value = f"**{value}**"
        detail = f"<br>{', '.join(told)}" if figure.parts else ""
        lines.append(f"| {figure.name}{detail} | {value} | {figure.allowed} |")
    return "\n".join(lines) + "\n"


def as_json(figures: Sequence[Figure], *, short: bool) -> str:
    """The same for programs; `short` says that fewer runs were made."""
    told = [{**asdict(figure), "holds": figure.holds} for figure in figures]
    return json.dumps({"short": short, "figures": told}, ensure_ascii=False, indent=2) + "\n"


def _told(value: float, unit: str) -> str:
    return f"{value:.2f} {unit}" if unit == TIMES else f"{value:.1f} {unit}"
