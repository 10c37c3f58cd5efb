"""Which letters a pattern can begin with, so that it is tried at few words."""

import re

_LITERAL = re.compile(r"\w")
_MAY_BE_LEFT_OUT = re.compile(r"\?|\*|\{0,?\d*\}")
_AROUND = ("(?!", "(?=", "(?<!", "(?<=")


def first_letters(pattern: str) -> frozenset[str] | None:
    """The letters and digits that a match begins with; None where it may be any.

    Knows what the patterns of `Phrases` are written with: groups, alternatives, what may
    be left out, and conditions on what stands around.
    """
    letters: set[str] = set()
    for part in _alternatives(pattern):
        found = _first_of(part)
        if found is None:
            return None
        letters |= found
    return frozenset(letters)


def _first_of(part: str) -> frozenset[str] | None:
    if not part:
        return None
    if part.startswith(_AROUND):
        return _first_of(part[_end_of_group(part) :])
    if part.startswith("(?:"):
        end = _end_of_group(part)
        found = first_letters(part[3 : end - 1])
    elif _LITERAL.match(part):
        end, found = 1, frozenset(part[0])
    elif part.startswith(r"\d"):
        end, found = 2, frozenset("0123456789")
    else:
        return None
    left_out = _MAY_BE_LEFT_OUT.match(part, end)
    if found is None or left_out is None:
        return found
    rest = _first_of(part[left_out.end() :])
    return None if rest is None else found | rest


def _alternatives(pattern: str) -> list[str]:
    """The pattern cut at each "|" that stands in no group and no class."""
    parts, start = [], 0
    for place, depth in _depths(pattern):
        if pattern[place] == "|" and depth == 0:
            parts.append(pattern[start:place])
            start = place + 1
    return [*parts, pattern[start:]]


def _end_of_group(pattern: str) -> int:
    """Where the group that the pattern begins with has ended."""
    return next(
        (place + 1 for place, depth in _depths(pattern) if pattern[place] == ")" and depth == 0),
        len(pattern),
    )


def _depths(pattern: str) -> list[tuple[int, int]]:
    """Each place that is no part of a class or an escape, and how many groups are open."""
    found: list[tuple[int, int]] = []
    depth, place = 0, 0
    while place < len(pattern):
        sign = pattern[place]
        if sign == "\\":
            place += 2
            continue
        if sign == "[":
            place = pattern.index("]", place + 2) + 1
            continue
        depth -= sign == ")"
        found.append((place, depth))
        depth += sign == "("
        place += 1
    return found
