"""The least that bringing in 30,000 connections costs; run as a process of its own.

The csv module, one `executemany` and the two full-text indexes of the first migration,
under the store's settings. Nothing is compared, cleaned, folded or shown.
"""

import csv
import io
import sys
import time
import zipfile
from importlib import import_module
from itertools import dropwhile
from pathlib import Path

from playhouse.sqlcipher_ext import SqlCipherDatabase

from benchmarks.processes import tell
from cordially.store.database import prepare, run, run_many, writing

_COLUMNS = "given_name, family_name, address, email, company, position, connected_on"
_WORDS = (
    "SELECT id, lower(given_name || ' ' || family_name || ' ' || company || ' ' || position)"
    " FROM connection"
)


def main(archive: Path, folder: Path) -> None:
    """Bring the connections of `archive` into a new file in `folder`; tells what it took."""
    folder.mkdir(parents=True)
    database = SqlCipherDatabase(str(folder / "bare.db"))
    prepare(database)
    run(database, f"CREATE TABLE connection (id INTEGER PRIMARY KEY, {_COLUMNS})")
    indexes = _index_statements()
    for statement in indexes.values():
        run(database, statement)
    began = time.perf_counter()
    with zipfile.ZipFile(archive) as held, held.open("Connections.csv") as file:
        lines = csv.reader(io.TextIOWrapper(file, encoding="utf-8", newline=""))
        people = list(dropwhile(_is_no_head, lines))[1:]
        with writing(database):
            run_many(
                database,
                f"INSERT INTO connection ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - our own columns
                people,
            )
            for index in indexes:
                run(
                    database,
                    f"INSERT INTO {index} (rowid, text) {_WORDS}",
                )
    took = (time.perf_counter() - began) * 1000
    database.close()
    tell(bare=[took])


def _is_no_head(line: list[str]) -> bool:
    return not line or line[0] != "First Name"


def _index_statements() -> dict[str, str]:
    """What makes each full-text index, as the first migration has it."""
    text: str = import_module("cordially.store.migrations.0001_first").STATEMENTS
    made = [one.strip() for one in text.split(";\n") if "USING fts5" in one]
    return {statement.split()[3]: statement for statement in made}


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
