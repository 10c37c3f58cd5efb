"""Writing out what the store holds: people for spreadsheets, or everything."""

import csv
import errno
import json
import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol, TextIO

from cordially.domain.cards import Card
from cordially.domain.clock import Clock
from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.people import Column, Filter, PersonRow
from cordially.domain.profile_address import profile_address
from cordially.domain.stored_table import Cell, StoredTable
from cordially.domain.typed import Place

COLUMNS = (
    "Given name",
    "Family name",
    "Salutation",
    "Company",
    "Position",
    "Profile",
    "E-mail",
    "Connected on",
    "Last contact",
    "Tie",
    "Tags",
    "How we met",
    "Notes",
)

_FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]|[\t\r\n\x00]")
"""What a spreadsheet may take for a formula: its signs, full-width or after blanks as well."""


class People(Protocol):
    """The people to be written to a list."""

    def rows(self, wanted: Filter, column: Column, *, descending: bool = False) -> list[PersonRow]:
        """The people a filter asks for, in the order of a column."""
        ...

    def cards(self, people: Sequence[PersonRow]) -> list[Card]:
        """The same people with what the table has no room for."""
        ...


class Whole(Protocol):
    """Everything the store holds."""

    schema: int

    def tables(self, typed: Mapping[Place, str]) -> Iterator[StoredTable]:
        """Every table, all as of one moment, with what was typed over it; one after the other."""
        ...


class Exporting:
    """Runs on the store's thread, or in a command."""

    def __init__(self, people: People, whole: Whole, clock: Clock) -> None:
        self._people = people
        self._whole = whole
        self._clock = clock

    def export(self, path: Path, typed: Mapping[Place, str]) -> None:
        """Write to `path`: people in a `.csv`, all that the store holds in a `.json`.

        What was `typed` and is not in the store yet, as after a crash, is written with it.
        The file is for its owner alone, and is there in whole or not at all. Raises
        `Trouble`: UNKNOWN_ENDING, STORE_UNWRITABLE, DISK_FULL (name).
        """
        ending = path.suffix.lower()
        if ending == ".csv":
            _write_whole(path, self._write_people, "utf-8-sig")
        elif ending == ".json":
            _write_whole(path, partial(self._write_everything, typed), "utf-8")
        else:
            raise Trouble(TroubleKind.UNKNOWN_ENDING, name=path.name)

    def _write_people(self, file: TextIO) -> None:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        people = self._people.rows(Filter(), Column.NAME)
        for card in self._people.cards(people):
            writer.writerow(guarded(cell) for cell in _cells(card))

    def _write_everything(self, typed: Mapping[Place, str], file: TextIO) -> None:
        """One document: `tables` holds a list of objects by the name of each table.

        Bytes are objects with the one key `hex`.
        """
        head = {
            "program": "cordially",
            "schema": self._whole.schema,
            "exported_at": self._clock.now().isoformat(),
        }
        file.write(json.dumps(head)[:-1] + ', "tables": {')
        between = "\n"
        for table in self._whole.tables(typed):
            file.write(f"{between}{json.dumps(table.name)}: [")
            between = ",\n"
            row_between = "\n"
            for row in table.rows:
                cells = dict(zip(table.columns, map(_plain, row), strict=True))
                file.write(row_between + json.dumps(cells, ensure_ascii=False))
                row_between = ",\n"
            file.write("]")
        file.write("\n}}\n")


def guarded(text: str) -> str:
    """A cell that no spreadsheet takes for a formula: an apostrophe is put before it."""
    return f"'{text}" if _FORMULA.match(text) else text


def _cells(card: Card) -> tuple[str, ...]:
    row = card.row
    return (
        row.given_name,
        row.family_name,
        card.salutation,
        row.company,
        row.position,
        profile_address(card.profile) if card.profile else "",
        ", ".join(card.emails),
        row.connected_on,
        row.last_contact[:10],
        row.tie,
        ", ".join(card.tags),
        card.how_we_met,
        "\n\n".join(card.notes),
    )


def _plain(cell: Cell) -> str | int | float | dict[str, str] | None:
    return {"hex": cell.hex()} if isinstance(cell, bytes) else cell


def _write_whole(path: Path, write: Callable[[TextIO], None], encoding: str) -> None:
    part = path.with_name(path.name + ".part")
    try:
        try:
            number = os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
            with os.fdopen(number, "w", encoding=encoding, newline="") as file:
                write(file)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        kind = TroubleKind.DISK_FULL if full else TroubleKind.STORE_UNWRITABLE
        raise Trouble(kind, name=path.name) from error
