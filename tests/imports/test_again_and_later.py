from pathlib import Path

import pytest

from cordially.domain.imports import Age, ChangeKind, Withheld
from tests.imports.archives import (
    HEADER,
    LETTER,
    MESSAGES,
    Store,
    people_of,
    plan,
    plan_of,
    problems_of,
    table,
    zipped,
)


def row(key: str, *, job: str = ",", day: str = "05 Jan 2026", name: str = "Anna,Kowalska") -> str:
    return f"{name},https://www.linkedin.com/in/{key},,{job},{day}"


def store_of(count: int, **facts: str) -> Store:
    store = Store(made_on="2026-03-01", newest="2026-01-05")
    for number in range(count):
        store.person("Anna Kowalska", key=f"p-{number}", day="2026-01-05", **facts)  # type: ignore[arg-type]
    return store


def archive(folder: Path, day: str, *rows: str) -> Path:
    return zipped(folder, f"Basic_LinkedInDataExport_{day}.zip", {"Connections.csv": table(*rows)})


@pytest.mark.parametrize(
    ("made_on", "newest", "name", "day", "age"),
    [
        (
            "2026-03-01",
            "2026-02-20",
            "Basic_LinkedInDataExport_04-01-2026.zip",
            "01 Jan 2026",
            Age.NEWER,
        ),
        (
            "2026-03-01",
            "2026-02-20",
            "Basic_LinkedInDataExport_03-01-2026.zip",
            "01 Jan 2026",
            Age.SAME,
        ),
        (
            "2026-03-01",
            "2026-02-20",
            "Basic_LinkedInDataExport_02-01-2026.zip",
            "01 Mar 2026",
            Age.OLDER,
        ),
        ("2026-03-01", "2026-02-20", "export.zip", "21 Feb 2026", Age.NEWER),
        ("2026-03-01", "2026-02-20", "export.zip", "20 Feb 2026", Age.SAME),
        ("2026-03-01", "2026-02-20", "export.zip", "19 Feb 2026", Age.OLDER),
        ("", "2026-02-20", "Basic_LinkedInDataExport_02-01-2026.zip", "01 Jan 2026", Age.OLDER),
        ("", "2026-02-20", "Basic_LinkedInDataExport_03-01-2026.zip", "21 Feb 2026", Age.NEWER),
        ("", "", "export.zip", "01 Jan 2026", Age.FIRST),
    ],
)
def test_newer_is_told_by_the_name_else_by_the_newest_connection(
    tmp_path: Path, made_on: str, newest: str, name: str, day: str, age: Age
) -> None:
    store = Store(made_on=made_on, newest=newest)
    path = zipped(tmp_path, name, {"Connections.csv": table(row("anna", day=day))})

    assert plan(path, store.known()).age is age


def test_the_same_list_changes_nothing(tmp_path: Path) -> None:
    made = plan(
        archive(tmp_path, "03-01-2026", *(row(f"p-{n}") for n in range(3))), store_of(3).known()
    )

    assert (made.counts.unchanged, made.counts.new, made.counts.changed, made.counts.missing) == (
        3,
        0,
        0,
        0,
    )
    assert made.difference.changes == []


def test_what_changed_is_told_from_and_to(tmp_path: Path) -> None:
    store = Store(made_on="2026-03-01", newest="2026-01-05")
    anna = store.person("Anna Kowalska", key="anna", day="2026-01-05", job=("Vatten", "Engineer"))
    bo = store.person("Bo Berg", key="bo", day="2026-01-05")

    made = plan(
        archive(
            tmp_path,
            "04-01-2026",
            row("anna", job="Nordgrid,Head of Storage"),
            row("bo", name="Bo,Bergman"),
        ),
        store.known(),
    )

    assert made.difference.shown == [
        (
            anna,
            "Anna Kowalska",
            (ChangeKind.NEW_JOB.value,),
            (
                ("company", "Vatten", "Nordgrid", ""),
                ("position", "Engineer", "Head of Storage", ""),
            ),
        ),
        (bo, "Bo Berg", (ChangeKind.NEW_NAME.value,), (("family_name", "Berg", "Bergman", ""),)),
    ]
    assert dict(made.difference.kinds) == {"new-job": 1, "new-name": 1}


def test_a_job_that_ended_is_a_change(tmp_path: Path) -> None:
    store = Store(made_on="2026-03-01", newest="2026-01-05")
    anna = store.person("Anna Kowalska", key="anna", day="2026-01-05", job=("Vatten", ""))

    made = plan(archive(tmp_path, "04-01-2026", row("anna")), store.known())

    assert made.difference.changes == [(anna, "company", "Vatten", "")]


@pytest.mark.parametrize(
    "cells", ["https://www.linkedin.com/in/anna", "https://www.linkedin.com/in/anna,"]
)
def test_what_a_row_does_not_tell_stays(tmp_path: Path, cells: str) -> None:
    store = Store(made_on="2026-03-01", newest="2026-01-05")
    store.person("Anna Kowalska", key="anna", day="2026-01-05", job=("Vatten", "Engineer"))

    made = plan(archive(tmp_path, "04-01-2026", f"Anna,Kowalska,{cells}"), store.known())

    assert made.difference.changes == []


def test_a_column_that_is_not_there_takes_nothing_away(tmp_path: Path) -> None:
    store = Store()
    store.person("Anna Kowalska", key="anna", day="2026-01-05", job=("Vatten", "Engineer"))

    made = plan_of(
        tmp_path,
        "First Name,Last Name,URL\nAnna,Kowalska,https://www.linkedin.com/in/anna\n",
        store.known(),
    )

    assert made.counts.unchanged == 1


def test_an_older_archive_adds_and_replaces_nothing(tmp_path: Path) -> None:
    store = Store(made_on="2026-03-01", newest="2026-01-05")
    anna = store.person("Anna Nowak", key="anna", day="", job=("Nordgrid", ""))
    store.person("Bo Berg", key="bo", day="2026-01-05", marked_on="2026-03-01")

    made = plan(
        archive(
            tmp_path,
            "02-01-2026",
            "Anna,Kowalska,https://www.linkedin.com/in/anna,a@example.com,Vatten,Boss,01 Jan 2020",
            row("bo", name="Bo,Berg"),
            row("cy", name="Cy,Carr"),
        ),
        store.known(),
    )

    assert made.age is Age.OLDER
    assert people_of(made)[0][:2] == ("Cy", "Carr")
    assert made.difference.changes == [(anna, "connected_on", "", "2020-01-01")]
    assert made.difference.emails == [(anna, "a@example.com")]


def test_an_older_archive_fills_what_nobody_told_about_somebody_added_by_hand(
    tmp_path: Path,
) -> None:
    store = Store(made_on="2026-03-01", newest="2026-01-05")
    anna = store.person("", key="anna", linkedin=False, own=("Anna", "K.", "", ""))

    made = plan(archive(tmp_path, "02-01-2026", row("anna", job="Vatten,")), store.known())

    assert (anna, "company", "", "Vatten") in made.difference.changes


def test_the_missing_of_a_newer_whole_archive_are_marked(tmp_path: Path) -> None:
    made = plan(
        archive(tmp_path, "04-01-2026", *(row(f"p-{n}") for n in range(9))), store_of(10).known()
    )

    assert made.difference.missing == [(10, "Anna Kowalska")]
    assert made.difference.marks == [(10,)]
    assert made.difference.withheld is None


def test_nobody_added_by_hand_and_nobody_marked_before_is_missing(tmp_path: Path) -> None:
    store = store_of(5)
    store.person("", linkedin=False, own=("Eve", "Evans", "", ""))
    store.person("Dan Dahl", key="dan", day="2025-01-05", marked_on="2026-01-01")

    made = plan(archive(tmp_path, "04-01-2026", *(row(f"p-{n}") for n in range(5))), store.known())

    assert made.counts.missing == 0


@pytest.mark.parametrize(("listed", "withheld"), [(8, None), (7, Withheld.TOO_MANY)])
def test_more_than_a_fifth_is_not_marked_unasked(
    tmp_path: Path, listed: int, withheld: Withheld | None
) -> None:
    made = plan(
        archive(tmp_path, "04-01-2026", *(row(f"p-{n}") for n in range(listed))),
        store_of(10).known(),
    )

    assert made.difference.withheld is withheld
    assert made.counts.missing == 10 - listed


def test_nobody_is_marked_by_an_older_archive(tmp_path: Path) -> None:
    store = store_of(9)
    store.person("Bo Berg", key="bo", day="2020-01-05")
    store.person("Cy Carr", key="cy", day="2026-02-05")

    made = plan(archive(tmp_path, "02-01-2026", *(row(f"p-{n}") for n in range(9))), store.known())

    assert made.difference.withheld is Withheld.OLDER
    assert made.difference.missing == [(10, "Bo Berg")]


def test_nobody_is_marked_by_a_file_that_ends_inside_a_row(tmp_path: Path) -> None:
    text = table(*(row(f"p-{n}") for n in range(9))) + "Anna,Kowalska,https://www.linke"

    made = plan_of(tmp_path, text, store_of(10).known())

    assert made.difference.withheld is Withheld.PARTIAL_FILE


@pytest.mark.parametrize(
    "odd",
    [
        row("p-8", day="99 Foo 2024"),
        'Anna,"Kowalska,https://www.linkedin.com/in/p-8,,,,05 Jan 2026',
        "Anna,Kowalska",
        ",,,,Nordgrid,Engineer,05 Jan 2026",
        row("p-8").replace("linkedin", "example"),
    ],
)
def test_nobody_is_marked_where_a_row_could_not_be_read(tmp_path: Path, odd: str) -> None:
    text = table(*(row(f"p-{n}") for n in range(8)), odd, row("p-9"))

    made = plan_of(tmp_path, text, store_of(11).known())

    assert made.difference.withheld is Withheld.ROWS_UNREAD


def test_a_cut_name_leaves_no_doubt_who_is_listed(tmp_path: Path) -> None:
    text = table(*(row(f"p-{n}") for n in range(8)), row("p-8", name="A" * 10_000 + ",Kowalska"))

    made = plan_of(tmp_path, text, store_of(10).known())

    assert problems_of(made)[0][1] == "text-cut"
    assert made.difference.withheld is None
    assert made.counts.missing == 1


def test_an_archive_without_connections_marks_nobody(tmp_path: Path) -> None:
    path = zipped(tmp_path, "a.zip", {"messages.csv": f"{MESSAGES}\n{LETTER}\n"})

    made = plan(path, store_of(3).known())

    assert (made.counts.missing, made.difference.withheld) == (0, None)
    assert not made.archive.has_connections


def test_who_comes_back_is_connected_again(tmp_path: Path) -> None:
    store = store_of(3)
    dan = store.person("Dan Dahl", key="dan", day="2026-01-05", marked_on="2026-02-01")

    made = plan(
        archive(
            tmp_path, "04-01-2026", *(row(f"p-{n}") for n in range(3)), row("dan", name="Dan,Dahl")
        ),
        store.known(),
    )

    assert made.difference.changes == [(dan, "no_longer_connected_on", "2026-02-01", "")]
    assert dict(made.difference.kinds) == {"connected-again": 1}


def test_letters_that_a_spreadsheet_lost_replace_nothing(tmp_path: Path) -> None:
    store = Store()
    store.person("明 山田", key="akira", day="2026-01-05", job=("合同会社テスト", "Jörg 🚀"))

    text = table("?,??,https://www.linkedin.com/in/akira,,???????,Jörg ?,05 Jan 2026")
    made = plan_of(tmp_path, text.encode("cp1252"), store.known())

    assert made.counts.unchanged == 1


def test_letters_that_a_spreadsheet_kept_do_change(tmp_path: Path) -> None:
    store = Store()
    akira = store.person("明 山田", key="akira", day="2026-01-05", job=("Café", ""))

    text = table("?,??,https://www.linkedin.com/in/akira,,Bäckerei,,05 Jan 2026")
    made = plan_of(tmp_path, text.encode("cp1252"), store.known())

    assert made.difference.changes == [(akira, "company", "Café", "Bäckerei")]


def test_a_note_cut_short_is_kept_and_told(tmp_path: Path) -> None:
    notes = (
        "Connection Profile URL,Note,Created On\n"
        "https://www.linkedin.com/in/anna,likes tiles\n"
        "https://www.linkedin.com/in/anna,likes tea,2025-07-30 18:20:00 UTC\n"
    )
    path = zipped(tmp_path, "a.zip", {"Connections.csv": table(row("anna")), "Notes.csv": notes})

    made = plan(path)

    assert [cells[1] for cells in made.notes] == ["likes tiles", "likes tea"]
    assert problems_of(made) == [(2, "cells-missing", True)]


@pytest.mark.parametrize(
    ("profile", "name"),
    [
        ("First Name,Last Name,Headline\n", ("", "")),
        ("First Name,Last Name,Headline\n,,Builder\n", ("", "")),
        ("First Name,Last Name,Headline\n,,Builder\nMira\n", ("Mira", "")),
    ],
)
def test_a_profile_tells_as_much_of_its_owner_as_it_holds(
    tmp_path: Path, profile: str, name: tuple[str, str]
) -> None:
    path = zipped(
        tmp_path, "a.zip", {"Connections.csv": table(row("anna")), "Profile.csv": profile}
    )

    owner = plan(path).owner

    assert (owner.given_name, owner.family_name) == name


def test_notes_are_brought_once(tmp_path: Path) -> None:
    notes = (
        "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,"
        "Edited On\n"
        'Anna,Kowalska,https://www.linkedin.com/in/zo%C3%AB,"met at design week,\r\nfollow up",'
        "2025-07-30 18:20:00 UTC,\n"
        "Eve,Evans,https://www.linkedin.com/in/eve,who is she,2025-07-30 18:20:00 UTC,\n"
        "Bo,Berg,https://www.linkedin.com/in/bo,,2025-07-30 18:20:00 UTC,\n"
    )
    path = zipped(tmp_path, "a.zip", {"Connections.csv": table(row("zoë")), "Notes.csv": notes})

    made = plan(path)
    ((person, text, at, digest),) = made.notes
    again = plan(path, Store(notes=digest).known())

    assert (person, text) == (-1, "met at design week,\nfollow up")
    assert at == "2025-07-30T18:20:00+00:00"
    assert [(p.file, p.line, p.kind.value) for p in made.problems.kept] == [
        ("Notes.csv", 4, "note-without-person")
    ]
    assert again.notes == []


def test_orders_of_two_archives_end_alike(tmp_path: Path) -> None:
    """What LinkedIn says in the end is what the newer archive said, whichever came first."""
    older = archive(tmp_path, "02-01-2026", row("anna", job="Vatten,Engineer"))
    newer = archive(tmp_path, "04-01-2026", row("anna", job="Nordgrid,Chief"))

    def after(first: Path, second: Path) -> tuple[str, str]:
        (cells,) = plan(first).difference.people()
        store = Store(made_on=plan(first).archive.made_on, newest="2026-01-05")
        store.person("Anna Kowalska", key="anna", day="2026-01-05", job=(cells[4], cells[5]))
        facts = {"company": cells[4], "position": cells[5]}
        facts |= {field: new for _, field, _, new in plan(second, store.known()).difference.changes}
        return facts["company"], facts["position"]

    assert after(older, newer) == after(newer, older) == ("Nordgrid", "Chief")


def test_an_unknown_file_of_the_right_columns_says_what_it_lists(tmp_path: Path) -> None:
    (tmp_path / "my people.csv").write_text(f"{HEADER}\n{row('anna')}\n")

    assert plan(tmp_path / "my people.csv").counts.new == 1
