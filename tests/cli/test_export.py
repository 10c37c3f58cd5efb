"""`cordially export` writes by the ending of the file's name."""

import json
from pathlib import Path

from cordially.domain.messages import RecipientId
from cordially.domain.typed import line_of, text_of, title_of
from cordially.store.typed_journal import TypedJournal
from cordially.system.folders import Folders
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


def test_words_that_are_in_the_journal_alone_as_after_a_crash_are_written_too(
    profile: Path,
) -> None:
    with filled(profile) as book:
        recipients = book.composition(book.add("Ada Abel"), book.add("Ben Boyd"), lines=("", "Old"))
        ((composition,),) = book.database.execute_sql("SELECT id FROM composition")
        journal = TypedJournal(Folders(profile).typed)
        journal.note(line_of(RecipientId(recipients[0])), "How is the harp?")
        journal.note(title_of(composition), "End of the year")
        journal.note(text_of(composition), "Dear {given_name}")
        journal.close()
        kept = Folders(profile).typed.read_bytes()
        assert call(profile, "export", profile / "all.json").exit_code == 0
    tables = json.loads((profile / "all.json").read_text("utf-8"))["tables"]
    assert [row["line"] for row in tables["recipient"]] == ["How is the harp?", "Old"]
    (written,) = tables["composition"]
    assert (written["title"], written["text"]) == ("End of the year", "Dear {given_name}")
    assert Folders(profile).typed.read_bytes() == kept
