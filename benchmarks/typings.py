"""Searches as people type them: letter by letter, with letters taken back."""

from collections.abc import Iterator
from pathlib import Path

BACK = "⌫"
"""Stands for the key that deletes the letter before."""

GAPS_MS = (60, 40, 72, 32, 48, 36, 85, 44, 28, 55)
"""Pauses between the keys of a fast hand, to be gone through again and again."""

_FILE = Path(__file__).with_name("typings.txt")


def typings() -> tuple[str, ...]:
    """Every typing: its keys one after the other."""
    lines = _FILE.read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))


def texts(typing: str) -> Iterator[str]:
    """What stands in the field after each key."""
    text = ""
    for key in typing:
        text = text[:-1] if key == BACK else text + key
        yield text
