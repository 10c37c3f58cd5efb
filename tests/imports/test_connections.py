from pathlib import Path

import pytest

from cordially.domain.imports import ProblemKind
from tests.imports.archives import (
    HEADER,
    LETTER,
    MESSAGES,
    OLD_HEADER,
    PREAMBLE,
    people_of,
    plan,
    plan_of,
    problem,
    problems_of,
    rows_of,
    table,
    zipped,
)

ANNA = "Anna,Kowalska,https://www.linkedin.com/in/anna-k,,Nordgrid,Engineer,05 Jan 2026"
ANNA_READ = ("Anna", "Kowalska", "anna-k", "Nordgrid", "Engineer", "2026-01-05")
BO = "Bo,Berg,https://www.linkedin.com/in/bo-b,bo@example.com,Solwerk,,04 Jan 2026"
BO_READ = ("Bo", "Berg", "bo-b", "Solwerk", "", "2026-01-04")


@pytest.mark.parametrize(
    "before",
    [
        "",
        PREAMBLE,
        "sep=,\n",
        "\n\n\n",
        "Notes:\n" * 500,
        'Notes:\n"a first line\nand a second, with First Name in it"\n\n',
        "My list of people\nmade in January\n",
    ],
)
def test_the_header_is_found_behind_a_preamble_of_any_length(tmp_path: Path, before: str) -> None:
    made = plan_of(tmp_path, before + table(ANNA, BO))

    assert people_of(made) == [ANNA_READ, BO_READ]
    assert problems_of(made) == []


@pytest.mark.parametrize(
    ("header", "row"),
    [
        (
            "Connected On,Position,Company,Email Address,URL,Last Name,First Name",
            "05 Jan 2026,Engineer,Nordgrid,,https://www.linkedin.com/in/anna-k,Kowalska,Anna",
        ),
        (
            f"{HEADER},Followers,Premium",
            f"{ANNA},12,Yes",
        ),
        (
            "first name,LAST NAME,Url,E-mail Address,company,POSITION,Connected on",
            ANNA,
        ),
        (
            '"First Name","Last Name","URL","Email Address","Company","Position","Connected On"',
            ",".join(f'"{cell}"' for cell in ANNA.split(",")),
        ),
        (
            "First_Name;Last_Name;Profile URL;Email;Company;Position;Connected On",
            ANNA.replace(",", ";"),
        ),
        (
            "Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am",
            ANNA,
        ),
        (
            "Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Date de connexion",
            ANNA,
        ),
        (
            f"{HEADER},",
            f"{ANNA},",
        ),
    ],
)
def test_columns_are_known_by_their_names_in_any_order(
    tmp_path: Path, header: str, row: str
) -> None:
    made = plan_of(tmp_path, table(row, header=header))

    assert people_of(made) == [ANNA_READ]
    assert problems_of(made) == []


def test_the_first_of_two_equal_columns_is_read_and_the_other_told(tmp_path: Path) -> None:
    made = plan_of(tmp_path, table(f"{ANNA},Other", header=f"{HEADER},Company"))

    assert people_of(made) == [ANNA_READ]
    assert problems_of(made) == [(1, "column-twice", True)]


def test_a_list_of_the_first_years_has_no_addresses(tmp_path: Path) -> None:
    made = plan_of(
        tmp_path,
        table(
            'Anna,"Kowalska, PhD",anna@example.com,Nordgrid,Engineer,"1/5/26, 4:05 PM"',
            'Bo,Berg,urn:li:member:123456789,,,"1/4/26, 4:05 PM"',
            header=OLD_HEADER,
        ),
    )

    assert people_of(made) == [
        ("Anna", "Kowalska, PhD", "", "Nordgrid", "Engineer", "2026-01-05"),
        ("Bo", "Berg", "", "", "", "2026-01-04"),
    ]
    assert made.difference.emails == [(-1, "anna@example.com")]


def test_missing_columns_leave_their_facts_untold(tmp_path: Path) -> None:
    made = plan_of(tmp_path, "First Name,Last Name,Company\nAnna,Kowalska,Nordgrid\n")

    assert people_of(made) == [("Anna", "Kowalska", "", "Nordgrid", "", "")]


def test_rows_of_a_day_alone_are_counted_and_make_nobody(tmp_path: Path) -> None:
    made = plan_of(tmp_path, table(ANNA, ",,,,,,14 Nov 2025", " , ,,,,,13 Nov 2025", BO))

    assert (made.counts.new, made.counts.without_name) == (2, 2)
    assert problems_of(made) == []


def test_padding_counts_nowhere(tmp_path: Path) -> None:
    made = plan_of(tmp_path, table(ANNA, ",,,,,,", "", ", , ,,,,", ",,,,,,,,,,", BO))

    assert rows_of(made.counts) == 2
    assert problems_of(made) == []


@pytest.mark.parametrize(
    ("row", "expected", "kind"),
    [
        (
            "Anna,Kowalska,https://www.linkedin.com/in/anna-k,,Nordgrid,Engineer,99 Foo 2024",
            ("Anna", "Kowalska", "anna-k", "Nordgrid", "Engineer", ""),
            "date-unreadable",
        ),
        (
            "Anna,Kowalska,https://example.com/anna,,Nordgrid,Engineer,05 Jan 2026",
            ("Anna", "Kowalska", "", "Nordgrid", "Engineer", "2026-01-05"),
            "address-unreadable",
        ),
        (
            "Anna,Kowalska,https://www.linkedin.com/in/anna-k",
            ("Anna", "Kowalska", "anna-k", "", "", ""),
            "cells-missing",
        ),
        ("Anna", ("Anna", "", "", "", "", ""), "cells-missing"),
        (
            "Anna,Kowalska, PhD,https://www.linkedin.com/in/anna-k,,Nordgrid,Engineer,05 Jan 2026",
            ("Anna", "Kowalska, PhD", "anna-k", "Nordgrid", "Engineer", "2026-01-05"),
            "cells-too-many",
        ),
        (
            "Anna,Kowalska,https://www.linkedin.com/in/anna-k,,Fabrikam, Inc.,Engineer,05 Jan 2026",
            ("Anna", "Kowalska", "anna-k", "", "", "2026-01-05"),
            "cells-too-many",
        ),
        (
            'Anna,Kowalska,https://www.linkedin.com/in/anna-k,,"Nordgrid,Engineer,05 Jan 2026',
            ("Anna", "Kowalska", "anna-k", "Nordgrid", "Engineer", "2026-01-05"),
            "quote-unclosed",
        ),
        (
            '"Anna,Kowalska,https://www.linkedin.com/in/anna-k,,Nordgrid,Engineer,05 Jan 2026',
            ("Anna", "Kowalska", "anna-k", "Nordgrid", "Engineer", "2026-01-05"),
            "quote-unclosed",
        ),
        (
            'Anna,Kowalska,https://www.linkedin.com/in/anna-k,,"Fabrikam, Inc.,Chief,05 Jan 2026',
            ("Anna", "Kowalska", "anna-k", "", "", "2026-01-05"),
            "quote-unclosed",
        ),
        (
            "An\0na,Kowalska,https://www.linkedin.com/in/anna-k,,Nordgrid,Engineer,05 Jan 2026",
            ANNA_READ,
            "nul-removed",
        ),
    ],
)
def test_what_can_be_read_of_an_odd_row_is_kept_and_the_rest_told(
    tmp_path: Path, row: str, expected: tuple[str, ...], kind: str
) -> None:
    made = plan_of(tmp_path, PREAMBLE + table(BO, row, ANNA.replace("anna-k", "other")))

    assert people_of(made)[1] == expected
    assert people_of(made)[0] == BO_READ
    assert problems_of(made) == [(6, kind, True)]
    assert made.counts.new == 3


def test_a_row_without_name_and_address_is_told_and_not_kept(tmp_path: Path) -> None:
    made = plan_of(tmp_path, table(ANNA, ",,,,Nordgrid,Engineer,05 Jan 2026", ",,,,,,99 Foo 2024"))

    assert problems_of(made) == [
        (3, "no-name-no-address", False),
        (4, "date-unreadable", False),
    ]
    assert made.counts.not_kept == 2


def test_a_problem_says_what_stood_there(tmp_path: Path) -> None:
    made = plan_of(tmp_path, table(ANNA.replace("05 Jan 2026", "99 Foo 2024")))

    assert problem(made).value == "99 Foo 2024"
    assert problem(made).file == "Connections.csv"


@pytest.mark.parametrize(
    ("given", "family"),
    [
        ("", "Kowalska"),
        ("Anna", ""),
        ("", ""),
        ("🚀", "✨"),
        ("محمد", "الأحمد"),
        ("山田", ""),
        ("<b>Anna</b>", "<img src=x onerror=alert(1)>"),
        ("An\u202ena", "Kow\u200balska"),
        ("\u2066Anna\u2069", "\ufeffK"),
        ("=HYPERLINK", "+Sales"),
        ("Anna-Marie (Annie)", "O'Neill"),
        ("\u200b", ""),
    ],
)
def test_names_are_kept_as_they_are(tmp_path: Path, given: str, family: str) -> None:
    row = f'"{given}","{family}",https://www.linkedin.com/in/x-1,,,,05 Jan 2026'

    made = plan_of(tmp_path, table(row))

    assert people_of(made) == [(given, family, "x-1", "", "", "2026-01-05")]
    assert problems_of(made) == []


def test_line_breaks_in_a_quoted_name_become_blanks_and_lines_are_still_counted(
    tmp_path: Path,
) -> None:
    broken = '"Anna\nMaria","Kow\r\nalska",https://www.linkedin.com/in/anna-k,,,,05 Jan 2026'

    made = plan_of(tmp_path, table(broken, BO.replace("04 Jan 2026", "soon")))

    assert people_of(made)[0][:2] == ("Anna Maria", "Kow alska")
    assert problems_of(made) == [(5, "date-unreadable", True)]


@pytest.mark.parametrize("length", [501, 10_000, 140_000])
def test_a_long_name_is_cut_and_told(tmp_path: Path, length: int) -> None:
    made = plan_of(tmp_path, table(ANNA.replace("Anna,", "A" * length + ","), BO))

    assert people_of(made)[0][0] == "A" * 500
    assert people_of(made)[1] == BO_READ
    assert problems_of(made) == [(2, "text-cut", True)]


def test_a_row_too_long_to_be_read_is_told_and_the_next_is_read(tmp_path: Path) -> None:
    endless = 'Eve,"' + "E" * (17 * 1024 * 1024) + '",,,,,05 Jan 2026'

    made = plan_of(tmp_path, table(ANNA, endless, BO))

    assert people_of(made) == [ANNA_READ, BO_READ]
    assert problems_of(made) == [(3, "too-long", False)]
    assert rows_of(made.counts) == 3


@pytest.mark.parametrize("rows_after", [0, 1, 3])
def test_an_unclosed_quote_ends_where_the_next_row_plainly_begins(
    tmp_path: Path, rows_after: int
) -> None:
    broken = 'Eve,"Evans,https://www.linkedin.com/in/eve,,,,03 Jan 2026'
    after = [
        BO.replace("bo-b", f"bo-{number}").replace("bo@", f"b{number}@")
        for number in range(rows_after)
    ]

    made = plan_of(tmp_path, table(ANNA, broken, *after))

    assert made.counts.new == 2 + rows_after
    assert people_of(made)[1][:3] == ("Eve", "Evans", "eve")
    assert problems_of(made) == [(3, "quote-unclosed", True)]


def test_two_unclosed_quotes_in_a_list_without_addresses_lose_nobody(tmp_path: Path) -> None:
    made = plan_of(
        tmp_path,
        table(
            'Anna,Kowalska,,"Acme,Chief,05 Jan 2026',
            'Bo,Berg,,"Solwerk,CTO,04 Jan 2026',
            "Cy,Carr,,Delta,CFO,03 Jan 2026",
            header=OLD_HEADER,
        ),
    )

    assert [cells[0] for cells in people_of(made)] == ["Anna", "Bo", "Cy"]


@pytest.mark.parametrize(
    ("cut", "kept"),
    [
        (len(ANNA) - 2, ("Anna", "Kowalska", "anna-k", "Nordgrid", "Engineer", "")),
        (len(ANNA) - 4, ("Anna", "Kowalska", "anna-k", "Nordgrid", "Engineer", "")),
        (len(ANNA) - 11, ("Anna", "Kowalska", "anna-k", "Nordgrid", "Engineer", "")),
        (ANNA.index("gineer"), ("Anna", "Kowalska", "anna-k", "Nordgrid", "", "")),
        (ANNA.index("-k"), ("Anna", "Kowalska", "", "", "", "")),
        (ANNA.index("walska"), ("Anna", "", "", "", "", "")),
        (2, None),
    ],
)
def test_a_file_that_ends_inside_a_row_keeps_what_is_certain(
    tmp_path: Path, cut: int, kept: tuple[str, ...] | None
) -> None:
    made = plan_of(
        tmp_path, table(BO, BO.replace("bo-b", "bo-c").replace("bo@", "c@")) + ANNA[:cut]
    )

    assert people_of(made)[2:] == ([kept] if kept else [])
    assert problems_of(made) == [(4, "cut-off", kept is not None)]
    assert rows_of(made.counts) == 3


def test_a_file_without_a_last_line_end_is_whole(tmp_path: Path) -> None:
    made = plan_of(tmp_path, table(BO, ANNA).rstrip("\n"))

    assert people_of(made)[1] == ANNA_READ
    assert problems_of(made) == []


def test_an_address_is_one_however_it_is_written(tmp_path: Path) -> None:
    forms = [
        "https://www.linkedin.com/in/zo%C3%AB-b",
        "https://www.linkedin.com/in/zoë-b",
        "http://linkedin.com/in/ZO%C3%8B-b/",
        "www.linkedin.com/in/zoe\u0308-b?trk=x",
    ]
    made = plan_of(tmp_path, table(*(f"Zoë,B,{form},,,,05 Jan 2026" for form in forms)))

    assert (made.counts.new, made.counts.repeated) == (1, 3)
    assert people_of(made)[0][2] == "zoë-b"


def test_an_address_without_a_slug_is_no_problem(tmp_path: Path) -> None:
    made = plan_of(tmp_path, table("Anna,K,https://www.linkedin.com/in,,,,05 Jan 2026"))

    assert people_of(made) == [("Anna", "K", "", "", "", "2026-01-05")]
    assert problems_of(made) == []


def test_problems_beyond_a_thousand_are_only_counted(tmp_path: Path) -> None:
    rows = [ANNA.replace("anna-k", f"a-{n}").replace("05 Jan", "99 Foo") for n in range(1_200)]

    made = plan_of(tmp_path, table(*rows))

    assert (made.counts.new, len(made.problems.kept), made.problems.count) == (1200, 1000, 1200)


def test_a_list_that_names_nobody_is_told_where_messages_were_read(tmp_path: Path) -> None:
    made = plan(
        zipped(
            tmp_path,
            "a.zip",
            {"Connections.csv": HEADER, "messages.csv": f"{MESSAGES}\n{LETTER}\n"},
        )
    )

    assert [each.kind for each in made.problems.kept] == [ProblemKind.NOBODY_LISTED]
    assert made.counts.messages_new == 1
