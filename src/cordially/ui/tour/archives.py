"""The two archives that the tour brings in: one of a year ago, and one of today."""

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

from cordially.services.sample_archive import Samples, write_archive

_FIRST_DAYS_AGO = 310
_GONE = "Quentin Moreau"
_ADA = "Ada,Lindqvist,https://www.linkedin.com/in/ada-lindqvist-sample,,Lumen Labs,Editor,"
_ROWS_BEFORE = (",,,,,,12 Mar 2021\r\n", ",,,,,,03 Nov 2019\r\n", _ADA + "99 Foo 2024\r\n")
_ROWS_NOW = (_ADA + "14 Feb 2024\r\n",)


def first_archive(samples: Samples, folder: Path, today: date) -> Path:
    """The network as it was most of a year ago; some rows of it lack something."""
    archive = write_archive(samples, folder / "first", today, made_days_ago=_FIRST_DAYS_AGO)
    return _zipped(archive, _ROWS_BEFORE)


def newer_archive(samples: Samples, folder: Path, today: date) -> Path:
    """The network of today; somebody is gone, somebody has accepted, and some ask to connect."""
    people = tuple(person for person in samples.people if person.name != _GONE)
    now = replace(samples, people=people)
    return _zipped(write_archive(now, folder / "newer", today), _ROWS_NOW)


def _zipped(archive: Path, more_rows: tuple[str, ...]) -> Path:
    """A .zip of the folder, beside it, with some more rows of people."""
    with (archive / "Connections.csv").open("a", encoding="utf-8", newline="") as file:
        file.writelines(more_rows)
    return Path(shutil.make_archive(str(archive), "zip", archive))
