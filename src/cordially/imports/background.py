"""What the archive tells of the user's own life: positions, schools, skills and the like."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from cordially.domain.archives import ProblemKind
from cordially.domain.background import FactKind
from cordially.imports.cells import bounded, one_line, visible
from cordially.imports.dates import read_month
from cordially.imports.limits import MAX_FACTS
from cordially.imports.problems import Problems
from cordially.imports.table import Layout, Row, Table
from cordially.imports.table_names import Table as TableKind

NAME, DETAIL, BEGUN, ENDED = "name", "detail", "begun", "ended"


class Fact(NamedTuple):
    """One fact of the user; `begun` and `ended` are "2015" or "2015-09", or empty."""

    kind: FactKind
    name: str
    detail: str = ""
    begun: str = ""
    ended: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """How one table tells facts of one kind."""

    kind: FactKind
    layout: Layout


def _told(kind: FactKind, columns: Mapping[str, str], *, one_column: bool = False) -> Told:
    return Told(kind, Layout(columns, lambda found: NAME in found, one_column=one_column))


TABLES: Mapping[TableKind, Told] = {
    TableKind.POSITIONS: _told(
        FactKind.POSITION,
        {"companyname": NAME, "title": DETAIL, "startedon": BEGUN, "finishedon": ENDED},
    ),
    TableKind.EDUCATION: _told(
        FactKind.SCHOOL,
        {"schoolname": NAME, "degreename": DETAIL, "startdate": BEGUN, "enddate": ENDED},
    ),
    TableKind.SKILLS: _told(FactKind.SKILL, {"name": NAME}, one_column=True),
    TableKind.ORGANIZATIONS: _told(
        FactKind.ORGANIZATION,
        {"name": NAME, "position": DETAIL, "startedon": BEGUN, "finishedon": ENDED},
    ),
    TableKind.VOLUNTEERING: _told(
        FactKind.VOLUNTEERING,
        {"companyname": NAME, "role": DETAIL, "startedon": BEGUN, "finishedon": ENDED},
    ),
    TableKind.LANGUAGES: _told(
        FactKind.LANGUAGE, {"name": NAME, "proficiency": DETAIL}, one_column=True
    ),
    TableKind.EVENTS: _told(FactKind.EVENT, {"eventname": NAME, "eventtime": BEGUN}),
}
"""The tables of the user's own background; each is known by its file name alone."""


def read_facts(table: Table, kind: FactKind, problems: Problems) -> list[Fact]:
    """The facts of one table, each once; rows beyond `MAX_FACTS` are told and left out."""
    found: dict[Fact, None] = {}
    for row in table.rows():
        if len(found) == MAX_FACTS:
            problems.add(
                table.name, row.line, ProblemKind.ROWS_LEFT_OUT, str(MAX_FACTS), kept=False
            )
            break
        found.update(dict.fromkeys(_facts(row, table, kind, problems)))
    return list(found)


def _facts(row: Row, table: Table, kind: FactKind, problems: Problems) -> Iterator[Fact]:
    """The fact of a row; none of one that names nothing or is not what the header says."""
    texts = {
        name: one_line(row.cells[place])
        for name, place in table.places.items()
        if place < len(row.cells)
    }
    name = texts.get(NAME, "")
    kept = row.damage in {None, ProblemKind.CELLS_MISSING} and visible(name)
    if row.damage is not None:
        figures = f"{len(row.cells)}/{table.width}"
        problems.add(table.name, row.line, row.damage, figures, kept=kept)
    if not kept:
        return
    begun = texts.get(BEGUN, "")
    if kind is FactKind.EVENT:
        begun = _day_of_event(begun)
    yield Fact(
        kind,
        bounded(name, table.name, row.line, problems),
        bounded(texts.get(DETAIL, ""), table.name, row.line, problems),
        _month(begun, table, row, problems),
        _month(texts.get(ENDED, ""), table, row, problems),
    )


def _month(text: str, table: Table, row: Row, problems: Problems) -> str:
    month = read_month(text) if text else ""
    if text and not month:
        problems.add(table.name, row.line, ProblemKind.DATE_UNREADABLE, text)
    return month


def _day_of_event(text: str) -> str:
    """The first day out of a text like "Oct 14, 2023 10:00 AM - Oct 15, 2023 …"."""
    return text.partition(" - ")[0].strip()
