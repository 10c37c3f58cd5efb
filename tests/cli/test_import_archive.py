import json
from pathlib import Path
from typing import Any

import pytest

from cordially.cli.problem_reasons import reason
from cordially.domain.imports import Problem, ProblemKind
from cordially.store.lock import WriterLock
from cordially.system.folders import Folders
from tests.cli.store_program import call
from tests.imports.archives import MESSAGES, PREAMBLE, table, zipped

ANNA = "Anna,Kowalska,https://www.linkedin.com/in/anna-k,,Vatten,,05 Jan 2020"
MANY = [f"P{n},Person,https://www.linkedin.com/in/p-{n},,,,02 Jan 2020" for n in range(10)]
LETTER = (
    "2-a==,,Anna,www.linkedin.com/in/anna-k,Me,www.linkedin.com/in/me,"
    "2020-03-02 08:00:00 UTC,,Hi,INBOX"
)


def answer(folder: Path, path: Path) -> Any:  # noqa: ANN401 - a JSON document
    result = call(folder, "import", path, "--json")
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def archive(folder: Path, day: str, *rows: str) -> Path:
    return zipped(
        folder,
        f"Basic_LinkedInDataExport_{day}.zip",
        {
            "Connections.csv": PREAMBLE + table(*rows),
            "messages.csv": f"{MESSAGES}\n{LETTER}\n",
        },
    )


def test_the_json_answer_counts_rows_and_names_problems(profile: Path, tmp_path: Path) -> None:
    odd = ANNA.replace("anna-k", "other").replace("05 Jan 2020", "99 Foo 2024")
    path = archive(tmp_path, "03-01-2026", ANNA, ANNA, odd, ",,,,,,14 Nov 2025", *MANY)

    assert answer(profile, path) == {
        "kind": "linkedin_archive",
        "people": {
            "new": 12,
            "changed": 0,
            "unchanged": 0,
            "no_longer_connected": 0,
            "without_name": 1,
            "repeated": 1,
        },
        "messages": {"new": 1, "unchanged": 0},
        "requests": {"new": 0, "to_consider": 0, "unchanged": 0},
        "invitations": {"new": 0, "unchanged": 0},
        "problems": [
            {
                "file": "Connections.csv",
                "line": 7,
                "kept": True,
                "reason": "“99 Foo 2024” is no date; kept without one.",
            }
        ],
        "problems_in_all": 1,
    }


def test_the_second_call_counts_what_was_as_before_and_the_marked(
    profile: Path, tmp_path: Path
) -> None:
    answer(profile, archive(tmp_path, "03-01-2026", ANNA, *MANY))

    same = answer(profile, archive(tmp_path, "03-01-2026", ANNA, *MANY))
    newer = answer(profile, archive(tmp_path, "04-01-2026", *MANY))

    assert (same["people"]["unchanged"], same["messages"]) == (11, {"new": 0, "unchanged": 1})
    assert newer["people"]["no_longer_connected"] == 1


def test_without_json_the_answer_is_short_sentences(profile: Path, tmp_path: Path) -> None:
    answer(profile, archive(tmp_path, "03-01-2026", ANNA, *MANY))
    path = archive(tmp_path, "04-01-2026", *MANY, ",,,,,,14 Nov 2025", "Dan,Dahl")

    result = call(profile, "import", path)

    assert result.stdout.splitlines() == [
        "Basic_LinkedInDataExport_04-01-2026.zip: 1 new, 0 changed, 10 as before.",
        "1 are missing from it; nobody was marked.",
        "Messages: 0 new, 1 as before.",
        "1 rows hold only a date.",
        "Connections.csv, line 16: 2 columns where 7 are named.",
    ]


def test_requests_and_invitations_of_a_lone_file_are_counted(profile: Path, tmp_path: Path) -> None:
    path = tmp_path / "Invitations.csv"
    path.write_text(
        "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
        'Anna,Me,"1/14/26, 7:02 AM",Hi,INCOMING,https://www.linkedin.com/in/anna,\n'
        'Me,Bo,"1/13/26, 7:02 AM",,OUTGOING,,https://www.linkedin.com/in/bo\n'
        'Me,Cy,"1/13/26, 7:02 AM",,SIDEWAYS,,\n'
    )

    told = answer(profile, path)
    again = call(profile, "import", path).stdout.splitlines()

    assert told["requests"] == {"new": 1, "to_consider": 1, "unchanged": 0}
    assert told["invitations"] == {"new": 1, "unchanged": 0}
    assert again[1:] == [
        "Requests: 0 new, 0 of them to consider, 1 as before.",
        "Invitations you sent: 0 new, 1 as before.",
        "Invitations.csv, line 4: “SIDEWAYS” is neither INCOMING nor OUTGOING.",
    ]


def test_marked_people_are_told(profile: Path, tmp_path: Path) -> None:
    answer(profile, archive(tmp_path, "03-01-2026", ANNA, *MANY))

    result = call(profile, "import", archive(tmp_path, "04-01-2026", *MANY))

    assert "1 no longer connected: kept, and marked." in result.stdout


def test_problems_beyond_the_list_are_counted(profile: Path, tmp_path: Path) -> None:
    rows = [ANNA.replace("anna-k", f"a-{n}").replace("05 Jan", "99 Foo") for n in range(1_002)]
    path = archive(tmp_path, "03-01-2026", *rows)

    assert call(profile, "import", path).stdout.splitlines()[-1] == "and 2 more."


def test_what_cannot_be_read_is_told_and_brings_in_nobody(profile: Path, tmp_path: Path) -> None:
    path = tmp_path / "letter.zip"
    path.write_text("no archive")

    result = call(profile, "import", path, "--json")

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "letter.zip is no archive from LinkedIn: no .zip, no folder, no .csv.\n"


def test_a_terminal_obeys_nothing_that_a_file_holds(profile: Path, tmp_path: Path) -> None:
    row = ANNA.replace("05 Jan 2020", "\x1b[31m soon \u202e")

    result = call(profile, "import", archive(tmp_path, "03-01-2026", row))

    assert "“⟨U+001B⟩[31m soon ⟨U+202E⟩” is no date" in result.stdout


def test_while_a_window_is_open_nothing_is_brought_in(profile: Path, tmp_path: Path) -> None:
    path = archive(tmp_path, "03-01-2026", ANNA)
    lock = WriterLock(Folders(profile).store)

    result = call(profile, "import", path)
    lock.release()

    assert result.exit_code == 1
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize("kept", [True, False])
@pytest.mark.parametrize("kind", ProblemKind)
def test_every_problem_has_a_sentence(kind: ProblemKind, kept: bool) -> None:
    words = reason(Problem("Connections.csv", 3, kept, kind, "3/7"))

    assert words.endswith(".")
    assert "{" not in words
