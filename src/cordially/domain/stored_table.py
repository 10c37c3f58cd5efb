"""A table of the store, told row by row to whoever writes the store out whole."""

from collections.abc import Iterable
from dataclasses import dataclass

Cell = str | int | float | bytes | None


@dataclass(frozen=True, slots=True)
class StoredTable:
    """A table's name, its columns, and its rows in the order of its key; read them once."""

    name: str
    columns: tuple[str, ...]
    rows: Iterable[tuple[Cell, ...]]
