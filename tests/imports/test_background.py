"""What an archive tells of the user's own life."""

from pathlib import Path

import pytest

from cordially.domain.imports import Age
from cordially.imports.dates import read_month
from cordially.imports.limits import MAX_FACTS
from cordially.imports.planning import Plan
from tests.imports.archives import Store, plan, problems_of, zipped

POSITIONS = (
    "Company Name,Title,Description,Location,Started On,Finished On\n"
    'Nordgrid,"Engineer, grids","Did, things",Aarhus,Sep 2015,\n'
    "Fabrikam,Intern,,,2012,2013\n"
)


def brought(folder: Path, store: Store | None = None, day: str = "", **files: str | bytes) -> Plan:
    tables = {f"{name}.csv": text for name, text in files.items()}
    name = f"Basic_LinkedInDataExport_{day}.zip" if day else "export.zip"
    return plan(zipped(folder, name, tables), (store or Store()).known())


@pytest.mark.parametrize(
    ("table", "text", "facts"),
    [
        (
            "Positions",
            POSITIONS,
            [
                ("position", "Nordgrid", "Engineer, grids", "2015-09", ""),
                ("position", "Fabrikam", "Intern", "2012", "2013"),
            ],
        ),
        (
            "Education",
            (
                "School Name,Start Date,End Date,Notes,Degree Name,Activities\n"
                "TH Beispiel,2008,Jul 2012,,MSc,Choir\n"
            ),
            [("school", "TH Beispiel", "MSc", "2008", "2012-07")],
        ),
        (
            "Skills",
            "Name\nGrid planning\nGrid planning\n",
            [("skill", "Grid planning", "", "", "")],
        ),
        (
            "Skills",
            'Name\n"Research, and more"\nPolish\n',
            [("skill", "Research, and more", "", "", ""), ("skill", "Polish", "", "", "")],
        ),
        (
            "Organizations",
            (
                "Name,Description,Position,Started On,Finished On\n"
                "Grid Union,,Chair,Jan 2020,Feb 2021\n"
            ),
            [("organization", "Grid Union", "Chair", "2020-01", "2021-02")],
        ),
        (
            "Volunteering",
            (
                "Company Name,Role,Cause,Started On,Finished On,Description\n"
                "Repair Café,Mentor,EDUCATION,Mar 2019,,\n"
            ),
            [("volunteering", "Repair Café", "Mentor", "2019-03", "")],
        ),
        (
            "Languages",
            "Name,Proficiency\nPolish,Native or bilingual proficiency\nDeutsch,\n",
            [
                ("language", "Polish", "Native or bilingual proficiency", "", ""),
                ("language", "Deutsch", "", "", ""),
            ],
        ),
        (
            "Events",
            (
                "Event Name,Event Time,Status,External Url\n"
                'Energy Days,"Oct 14, 2023 10:00 AM - Oct 15, 2023 6:00 PM",ACCEPTED,\n'
            ),
            [("event", "Energy Days", "", "2023-10", "")],
        ),
        (
            "Profile",
            'First Name,Last Name,Headline,Summary\nInes,Falk,Grids and people,"One.\n\nTwo."\n',
            [
                ("headline", "Grids and people", "", "", ""),
                ("summary", "One.\n\nTwo.", "", "", ""),
            ],
        ),
    ],
)
def test_every_table_tells_facts_of_its_kind(
    tmp_path: Path, table: str, text: str, facts: list[tuple[str, ...]]
) -> None:
    made = brought(tmp_path, None, **{table: text})

    assert made.facts == facts
    assert made.counts.facts_changed == len(facts)
    assert problems_of(made) == []


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("Sep 2015", "2015-09"),
        ("September 2015", "2015-09"),
        ("Sept. 2015", "2015-09"),
        ("2015", "2015"),
        ("2015-09", "2015-09"),
        ("Sep-15", "2015-09"),
        ("Sep-95", "1995-09"),
        ("14 Nov 2025", "2025-11"),
        ("Oct 14, 2023 10:00 AM", "2023-10"),
        ("Nov 1967", "1967-11"),
        ("1850", ""),
        ("2015-13", ""),
        ("Foo 2015", ""),
        ("once", ""),
        ("", ""),
    ],
)
def test_a_month_or_a_year_is_read_as_far_as_it_is_told(text: str, month: str) -> None:
    assert read_month(text) == month


def test_what_cannot_be_read_of_a_row_is_told_with_its_line(tmp_path: Path) -> None:
    made = brought(
        tmp_path,
        Positions=POSITIONS.replace("Sep 2015", "99 Foo") + "Contoso,Boss\n,Nobody,,,,\n"
        "A,B,C,D,E,F,G\n",
    )

    assert problems_of(made) == [
        (2, "date-unreadable", True),
        (4, "cells-missing", True),
        (6, "cells-too-many", False),
    ]
    assert [fact[1] for fact in made.facts] == ["Nordgrid", "Fabrikam", "Contoso"]


def test_a_table_without_end_is_read_up_to_a_limit(tmp_path: Path) -> None:
    rows = "".join(f"Skill {n}\n" for n in range(MAX_FACTS + 5))

    made = brought(tmp_path, Skills="Name\n" + rows)

    assert len(made.facts) == MAX_FACTS
    assert problems_of(made) == [(MAX_FACTS + 2, "rows-left-out", False)]


def test_the_same_facts_are_no_change_and_others_are(tmp_path: Path) -> None:
    store = Store(
        made_on="2026-03-01",
        newest="2026-01-05",
        facts=[
            ("position", "Nordgrid", "Engineer, grids", "2015-09", ""),
            ("position", "Fabrikam", "Intern", "2012", "2013"),
            ("skill", "Polish", "", "", ""),
        ],
    )

    same = brought(tmp_path, store, Positions=POSITIONS)
    ended = brought(tmp_path, store, Positions=POSITIONS.replace("Sep 2015,", "Sep 2015,May 2026"))
    gone = brought(
        tmp_path, store, Positions=POSITIONS.replace("Fabrikam,Intern,,,2012,2013\n", "")
    )

    counts = [made.counts.facts_changed for made in (same, ended, gone)]
    assert counts == [0, 1, 1]


def test_an_older_archive_tells_only_kinds_that_nobody_told(tmp_path: Path) -> None:
    store = Store(
        made_on="2026-03-01", newest="2026-01-05", facts=[("skill", "Polish", "", "", "")]
    )

    made = brought(
        tmp_path, store, "02-01-2026", Positions=POSITIONS, Skills="Name\nDanish\nSwedish\n"
    )

    assert made.age is Age.OLDER
    assert made.counts.facts_changed == 2


def test_a_skill_list_of_another_name_is_not_taken_for_one(tmp_path: Path) -> None:
    """A single column called “Name” may be anything."""
    made = brought(tmp_path, Positions=POSITIONS, Guests="Name\nAnna\n")

    assert {fact[0] for fact in made.facts} == {"position"}
