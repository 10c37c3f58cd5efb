"""`cordially export` writes by the ending of the file's name."""

import json
from pathlib import Path

from tests.cli.store_program import call, filled


def test_a_spreadsheet_and_everything_are_written_while_a_window_is_open(profile: Path) -> None:
    with filled(profile) as book:
        book.add("Maria Sørensen")
        for name in ("people.csv", "all.json"):
            result = call(profile, "export", profile / name)
            assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")
    assert "Maria,Sørensen" in (profile / "people.csv").read_text("utf-8-sig")
    document = json.loads((profile / "all.json").read_text("utf-8"))
    assert [person["own_given_name"] for person in document["tables"]["person"]] == ["Maria"]


def test_an_unknown_ending_is_refused_in_one_sentence(profile: Path) -> None:
    with filled(profile):
        result = call(profile, "export", profile / "people.doc")
    assert result.exit_code == 1
    assert "people.doc" in result.stderr
    assert result.stderr.count("\n") == 1
    assert not (profile / "people.doc").exists()
