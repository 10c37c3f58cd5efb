"""Profile.csv and Email Addresses.csv: whose archive it is, and what they say of themselves."""

from cordially.domain.archives import Owner
from cordially.domain.background import FactKind
from cordially.imports.background import Fact
from cordially.imports.cells import bounded, email_address, one_line
from cordially.imports.limits import MAX_CELL, MAX_NOTE
from cordially.imports.problems import Problems
from cordially.imports.table import Layout, Table

SURELY = frozenset({"headline", "industry", "summary"})
"""Columns that tell a profile from other tables with names of people in them."""

PROFILE = Layout(
    {"firstname": "given", "lastname": "family", **{name: name for name in SURELY}},
    lambda columns: {"given", "family"} <= columns,
)
EMAIL_ADDRESSES = Layout(
    {"emailaddress": "email", "confirmed": "confirmed", "primary": "primary"},
    lambda columns: "email" in columns and len(columns) > 1,
)


def read_profile(table: Table, problems: Problems) -> tuple[Owner, list[Fact]]:
    """The owner's name, and headline and summary, from the first row that holds a name."""
    for row in table.rows():
        texts = {
            name: row.cells[place].strip() if place < len(row.cells) else ""
            for name, place in table.places.items()
        }
        names = [one_line(texts[name])[:MAX_CELL] for name in ("given", "family")]
        if any(names):
            facts = [
                Fact(kind, bounded(text, table.name, row.line, problems, MAX_NOTE))
                for kind in (FactKind.HEADLINE, FactKind.SUMMARY)
                if (text := texts.get(kind.value, ""))
            ]
            return Owner(names[0], names[1]), facts
    return Owner(), []


def read_emails(table: Table) -> tuple[str, ...]:
    """The owner's own e-mail addresses, in the form they are compared in."""
    place = table.places.get("email", 0)
    cells = (row.cells[place] for row in table.rows() if place < len(row.cells))
    return tuple(dict.fromkeys(filter(None, map(email_address, cells))))
