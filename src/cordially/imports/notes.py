"""Notes.csv: private notes on connections, as LinkedIn kept them."""

from collections.abc import Mapping, Sequence
from hashlib import blake2b
from typing import NamedTuple

from cordially.imports.cells import address_key, bounded, collapsed, same_name
from cordially.imports.conversations import DIGEST_SIZE
from cordially.imports.dates import read_moment
from cordially.imports.limits import MAX_NOTE
from cordially.imports.problems import Problems
from cordially.imports.table import Layout, Table

_COLUMNS = {
    "connectionfirstname": "given", "connectionlastname": "family",
    "connectionprofileurl": "address", "note": "note", "createdon": "created",
    "editedon": "edited",
}  # fmt: skip


def _known(columns: frozenset[str]) -> bool:
    return "note" in columns and bool(columns & {"address", "given"})


def _begins(cells: Sequence[str], places: Mapping[str, int], _width: int) -> bool:
    place = places.get("address", len(cells))
    return place < len(cells) and bool(address_key(cells[place].strip()))


LAYOUT = Layout(_COLUMNS, _known, _begins)


class Remark(NamedTuple):
    """One note; `at` (UTC, ISO) is empty where the file does not say when."""

    line: int
    key: str
    name: str
    text: str
    at: str
    digest: bytes


def read_notes(table: Table, problems: Problems) -> list[Remark]:
    """The notes of the table that hold any text."""
    found: list[Remark] = []
    for row in table.rows():
        texts = {
            name: row.cells[place].strip()
            for name, place in table.places.items()
            if place < len(row.cells)
        }
        text = texts.get("note", "").replace("\r\n", "\n").replace("\r", "\n")
        if row.damage is not None:
            problems.add(table.name, row.line, row.damage, kept=bool(text))
        if not text:
            continue
        key = address_key(texts.get("address", ""))
        name = same_name(texts.get("given", ""), texts.get("family", ""))
        words = "\x1f".join((key or name, texts.get("created", ""), collapsed(text)))
        found.append(
            Remark(
                row.line,
                key,
                name,
                bounded(text, table.name, row.line, problems, MAX_NOTE),
                read_moment(texts.get("edited", "")) or read_moment(texts.get("created", "")),
                blake2b(words.encode(), digest_size=DIGEST_SIZE).digest(),
            )
        )
    return found
