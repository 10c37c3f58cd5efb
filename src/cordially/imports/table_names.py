"""Which files of an archive are read, told by their names."""

import re
import unicodedata
from contextlib import suppress
from datetime import date
from enum import StrEnum


class Table(StrEnum):
    """The tables of a LinkedIn archive that Cordially reads; every other is left alone."""

    CONNECTIONS = "connections"
    MESSAGES = "messages"
    NOTES = "notes"
    PROFILE = "profile"
    EMAIL_ADDRESSES = "emailaddresses"
    INVITATIONS = "invitations"
    POSITIONS = "positions"
    EDUCATION = "education"
    SKILLS = "skills"
    ORGANIZATIONS = "organizations"
    VOLUNTEERING = "volunteering"
    LANGUAGES = "languages"
    EVENTS = "events"


_NAMES = {table.value: table for table in Table} | {"kontakte": Table.CONNECTIONS}
_ENDINGS = (".csv", ".tsv", ".txt")
_COUNTED = re.compile(r"(?:\(\d{1,3}\)|_\d{4,20}|-?copy|-?kopie)$")
_EXPORT_DATE = re.compile(r"(?<!\d)(\d{2})-(\d{2})-(\d{4})(?!\d)")


def table_name(name: str) -> Table | None:
    """Which table a file name stands for, whatever its folder, case, blanks and counters."""
    base = unicodedata.normalize("NFKC", re.split(r"[/\\]", name)[-1]).casefold().strip()
    ending = next((each for each in _ENDINGS if base.endswith(each)), None)
    if ending is None:
        return None
    base = base.removesuffix(ending).replace(" ", "")
    for _ in range(2):
        base = _COUNTED.sub("", base)
    return _NAMES.get(base.replace("_", "").replace("-", ""))


def day_in_name(*names: str) -> str:
    """The day MM-DD-YYYY of the first name that holds one, as an ISO text, or empty."""
    for name in names:
        match = _EXPORT_DATE.search(name)
        day = f"{match[3]}-{match[1]}-{match[2]}" if match else ""
        with suppress(ValueError):
            return date.fromisoformat(day).isoformat()
    return ""
