import os
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.imports import ProblemKind, Withheld
from cordially.imports.limits import Limits
from cordially.imports.problems import Problems
from cordially.imports.source import open_source
from cordially.imports.table_names import Table, day_in_name, table_name
from tests.imports.archives import HEADER, Store, plan, read, table, zip_bytes, zipped

ANNA = "Anna,Kowalska,https://www.linkedin.com/in/anna-k,,Nordgrid,Engineer,05 Jan 2026"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Connections.csv", Table.CONNECTIONS),
        ("connections.CSV", Table.CONNECTIONS),
        ("Connections (1).csv", Table.CONNECTIONS),
        ("Connections(12).csv", Table.CONNECTIONS),
        ("Connections - Copy.csv", Table.CONNECTIONS),
        ("Connections_34000001.csv", Table.CONNECTIONS),
        ("My Export/Basic/Connections.csv", Table.CONNECTIONS),
        ("..\\..\\Connections.csv", Table.CONNECTIONS),
        ("../../../etc/Connections.csv", Table.CONNECTIONS),
        ("C:\\temp\\Connections.csv", Table.CONNECTIONS),
        ("Kontakte.csv", Table.CONNECTIONS),
        ("Messages.csv", Table.MESSAGES),
        ("messages.csv", Table.MESSAGES),
        ("Notes.csv", Table.NOTES),
        ("Profile.csv", Table.PROFILE),
        ("Email Addresses.csv", Table.EMAIL_ADDRESSES),
        ("email_addresses.csv", Table.EMAIL_ADDRESSES),
        ("EmailAddresses.csv", Table.EMAIL_ADDRESSES),
        ("guide_messages.csv", None),
        ("learning_coach_messages.csv", None),
        ("coach_messages.csv", None),
        ("LearningCoachMessages.csv", None),
        ("Profile Summary.csv", None),
        ("Imported Contacts.csv", None),
        ("Contacts.csv", None),
        ("Logins.csv", None),
        ("Receipts.csv", None),
        ("Ad_Targeting.csv", None),
        ("Security Challenges.csv", None),
        ("Connections.csv.exe", None),
        ("._Connections.csv", None),
        ("Connections", None),
        ("", None),
    ],
)
def test_only_tables_of_the_list_are_known_by_their_names(
    name: str, expected: Table | None
) -> None:
    assert table_name(name) is expected


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("Basic_LinkedInDataExport_11-20-2026.zip", "2026-11-20"),
        ("Complete_LinkedInDataExport_03-09-2026 (1).zip", "2026-03-09"),
        ("Complete_LinkedInDataExport_03-09-2026.zip.zip", "2026-03-09"),
        ("Basic_LinkedInDataExport_13-40-2026.zip", ""),
        ("Basic_LinkedInDataExport_02-30-2026.zip", ""),
        ("export.zip", ""),
        ("111-20-20261.zip", ""),
    ],
)
def test_an_archive_is_dated_by_its_name(name: str, day: str) -> None:
    assert day_in_name(name) == day


@pytest.mark.parametrize(
    "inside",
    [
        "Connections.csv",
        "Basic_LinkedInDataExport_01-05-2026/Connections.csv",
        "a/b/CONNECTIONS.csv",
        "../../Connections.csv",
        "/etc/Connections.csv",
    ],
)
def test_a_zip_is_read_wherever_the_table_lies_in_it(tmp_path: Path, inside: str) -> None:
    made = plan(zipped(tmp_path, "export.zip", {inside: table(ANNA), "Logins.csv": "x"}))

    assert made.counts.new == 1


def test_a_zip_is_told_by_its_content_whatever_it_is_called(tmp_path: Path) -> None:
    path = tmp_path / "download"
    path.write_bytes(zip_bytes({"Connections.csv": table(ANNA)}))

    assert plan(path).counts.new == 1


def test_the_unpacked_folder_is_read_as_the_zip_is(tmp_path: Path) -> None:
    folder = tmp_path / "Basic_LinkedInDataExport_11-20-2026"
    (folder / "Jobs").mkdir(parents=True)
    (folder / "Connections.csv").write_text(table(ANNA))
    (folder / "Jobs" / "Saved Jobs.csv").write_text("x")

    made = plan(folder)

    assert (made.counts.new, made.archive.made_on) == (1, "2026-11-20")


def test_links_in_a_folder_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere.csv").write_text(table(ANNA))
    folder = tmp_path / "export"
    folder.mkdir()
    (folder / "Connections.csv").symlink_to(tmp_path / "elsewhere.csv")

    with pytest.raises(Trouble) as raised:
        read(folder)

    assert raised.value.kind is TroubleKind.NOTHING_KNOWN_INSIDE


def test_a_lone_file_takes_the_date_of_the_folder_it_was_unpacked_to(tmp_path: Path) -> None:
    folder = tmp_path / "Complete_LinkedInDataExport_03-09-2026"
    folder.mkdir()
    (folder / "Connections.csv").write_text(table(ANNA))

    assert plan(folder / "Connections.csv").archive.made_on == "2026-03-09"


def test_a_lone_file_of_another_name_is_told_by_its_columns(tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text(table(ANNA))

    assert plan(tmp_path / "people.csv").counts.new == 1


def test_of_two_tables_of_one_name_the_outer_is_read_and_the_other_told(tmp_path: Path) -> None:
    other = "Bo,Berg,https://www.linkedin.com/in/bo,,,,05 Jan 2026"
    made = plan(
        zipped(
            tmp_path,
            "export.zip",
            {"old/Connections.csv": table(other, other), "Connections.csv": table(ANNA)},
        )
    )

    assert made.counts.new == 1
    assert [each.kind for each in made.problems.kept] == [ProblemKind.FILE_TWICE]


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("letter.zip", b"This is no archive at all.", TroubleKind.NOT_AN_ARCHIVE),
        ("cut.zip", zip_bytes({"Connections.csv": table(ANNA)})[:60], TroubleKind.ARCHIVE_DAMAGED),
        ("empty.zip", b"", TroubleKind.NOT_AN_ARCHIVE),
        ("empty.csv", b"", TroubleKind.NOTHING_KNOWN_INSIDE),
        ("photo.csv", b"\x89PNG\r\n\x1a\n", TroubleKind.NOT_AN_ARCHIVE),
        ("paper.csv", b"%PDF-1.7 \n", TroubleKind.NOT_AN_ARCHIVE),
        ("people.xls", b"\xd0\xcf\x11\xe0\xa1\xb1", TroubleKind.NOT_AN_ARCHIVE),
        ("people.xlsx", zip_bytes({"xl/workbook.xml": "<x/>"}), TroubleKind.NOTHING_KNOWN_INSIDE),
        ("list.csv", b"Name,Phone\nAnna,1\n", TroubleKind.NOTHING_KNOWN_INSIDE),
        (
            "book.csv",
            b"First Name,Middle Name,Last Name\nA,B,C\n",
            TroubleKind.NOTHING_KNOWN_INSIDE,
        ),
        ("Connections.csv", HEADER.encode(), TroubleKind.NOBODY_FOUND),
        ("Connections.csv", f"{HEADER}\n,,,,,,14 Nov 2025\n".encode(), TroubleKind.NOBODY_FOUND),
        ("Connections.csv", b"Notes:\nnothing here\n", TroubleKind.NOBODY_FOUND),
    ],
)
def test_what_is_no_archive_is_said_by_its_kind(
    tmp_path: Path, name: str, content: bytes, kind: TroubleKind
) -> None:
    (tmp_path / name).write_bytes(content)

    with pytest.raises(Trouble) as raised:
        read(tmp_path / name)

    assert raised.value.kind is kind
    assert raised.value.values["name"] == name


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as raised:
        read(tmp_path / "gone.zip")

    assert raised.value.kind is TroubleKind.FILE_MISSING


@pytest.mark.parametrize("name", ["x" * 5_000, "a\0b"])
def test_a_name_that_no_file_can_have_is_said_to_be_unreadable(tmp_path: Path, name: str) -> None:
    with pytest.raises(Trouble) as raised:
        read(tmp_path / name)

    assert raised.value.kind is TroubleKind.FILE_UNREADABLE


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "Connections.csv")

    with pytest.raises(Trouble) as raised:
        read(tmp_path / "Connections.csv")

    assert raised.value.kind is TroubleKind.FILE_UNREADABLE


def test_a_file_that_cannot_be_read_is_said_to_be_unreadable() -> None:
    with pytest.raises(Trouble) as raised:
        read(Path("/proc/self/mem"))

    assert raised.value.kind is TroubleKind.FILE_UNREADABLE


def test_a_table_that_went_away_meanwhile_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    (tmp_path / "Connections.csv").write_text(table(ANNA))
    problems = Problems()
    source = open_source(tmp_path, Limits())
    source.tables(problems)
    (tmp_path / "Connections.csv").unlink()

    content = source.read(Table.CONNECTIONS, problems)

    assert (content.data, content.whole) == (b"", False)
    assert [(p.kind, p.kept) for p in problems.kept] == [(ProblemKind.FILE_DAMAGED, False)]


def test_a_lone_file_that_went_away_meanwhile_is_said_to_be_unreadable(tmp_path: Path) -> None:
    (tmp_path / "Connections.csv").write_text(table(ANNA))
    source = open_source(tmp_path / "Connections.csv", Limits())
    (tmp_path / "Connections.csv").unlink()

    with pytest.raises(Trouble) as raised:
        source.read(Table.CONNECTIONS, Problems())

    assert raised.value.kind is TroubleKind.FILE_UNREADABLE


def test_a_folder_of_too_many_files_is_put_aside(tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / f"{number}").mkdir()
        (tmp_path / f"{number}" / "x.csv").touch()

    with pytest.raises(Trouble) as raised:
        read(tmp_path, Limits(entries=9))

    assert raised.value.kind is TroubleKind.ARCHIVE_TOO_LARGE


def test_a_folder_is_not_searched_without_end(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*"abcdefgh")
    deep.mkdir(parents=True)
    (deep / "Connections.csv").write_text(table(ANNA))

    with pytest.raises(Trouble) as raised:
        read(tmp_path)

    assert raised.value.kind is TroubleKind.NOTHING_KNOWN_INSIDE


def test_a_zip_without_a_known_table_is_said_to_hold_nothing(tmp_path: Path) -> None:
    path = zipped(tmp_path, "export.zip", {"Logins.csv": "a", "guide_messages.csv": "b"})

    with pytest.raises(Trouble) as raised:
        read(path)

    assert raised.value.kind is TroubleKind.NOTHING_KNOWN_INSIDE


@pytest.mark.parametrize(
    "limits",
    [
        Limits(ratio=20, ratio_from=10_000),
        Limits(table_bytes=300_000),
        Limits(total_bytes=300_000),
        Limits(entries=1),
    ],
)
def test_a_zip_beyond_a_limit_is_put_aside(tmp_path: Path, limits: Limits) -> None:
    swollen = table(*[ANNA] * 6_000)
    path = zipped(tmp_path, "bomb.zip", {"Connections.csv": swollen, "Logins.csv": "x"})

    with pytest.raises(Trouble) as raised:
        read(path, limits)

    assert raised.value.kind is TroubleKind.ARCHIVE_TOO_LARGE


def test_swollen_tables_that_nobody_reads_do_no_harm(tmp_path: Path) -> None:
    path = zipped(
        tmp_path, "export.zip", {"Logins.csv": "x" * 5_000_000, "Connections.csv": table(ANNA)}
    )

    assert len(read(path, Limits(total_bytes=100_000)).connections.people) == 1  # type: ignore[union-attr]


def test_a_damaged_zip_is_read_as_far_as_it_goes_and_marks_nobody(tmp_path: Path) -> None:
    rows = [ANNA.replace("anna-k", f"anna-{number}") for number in range(500)]
    path = zipped(tmp_path, "export.zip", {"Connections.csv": table(*rows)})
    data = bytearray(path.read_bytes())
    for mark, place in ((b"PK\x03\x04", 14), (b"PK\x01\x02", 16)):
        checksum = data.index(mark) + place
        data[checksum : checksum + 4] = b"\0\0\0\0"
    path.write_bytes(bytes(data))
    store = Store(newest="2026-01-05")
    for number in range(600):
        store.person("Anna Kowalska", key=f"anna-{number}", day="2026-01-05")

    made = plan(path, store.known())

    assert ProblemKind.FILE_DAMAGED in [each.kind for each in made.problems.kept]
    assert 400 < made.counts.changed < 500
    assert made.difference.withheld is Withheld.PARTIAL_FILE


def test_a_locked_table_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    path = tmp_path / "export.zip"
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr("Connections.csv", table(ANNA))
        archive.writestr("Notes.csv", "Note,Connection Profile URL\nhello,\n")
    data = bytearray(path.read_bytes())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.rindex(mark) + place
        data[at] |= 1
    path.write_bytes(bytes(data))

    made = plan(path)

    assert made.counts.new == 1
    assert [(p.file, p.kind) for p in made.problems.kept] == [
        ("Notes.csv", ProblemKind.FILE_LOCKED)
    ]


def test_nothing_is_written_beside_the_archive(tmp_path: Path) -> None:
    plan(zipped(tmp_path, "export.zip", {"../../../Connections.csv": table(ANNA)}))

    assert [each.name for each in tmp_path.rglob("*")] == ["export.zip"]
