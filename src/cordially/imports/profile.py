"""Profile.csv and Email Addresses.csv: whose archive it is."""

from cordially.domain.archives import Owner
from cordially.imports.cells import email_address, one_line
from cordially.imports.limits import MAX_CELL
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


def read_profile(table: Table) -> Owner:
    """The owner's name, from the first row that holds one."""
    for row in table.rows():
        texts = [
            one_line(row.cells[place])[:MAX_CELL] if place < len(row.cells) else ""
            for place in (table.places["given"], table.places["family"])
        ]
        if any(texts):
            return Owner(texts[0], texts[1])
    return Owner()


def read_emails(table: Table) -> tuple[str, ...]:
    """The owner's own e-mail addresses, in the form they are compared in."""
    place = table.places.get("email", 0)
    cells = (row.cells[place] for row in table.rows() if place < len(row.cells))
    return tuple(dict.fromkeys(filter(None, map(email_address, cells))))
