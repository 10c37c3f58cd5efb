"""One and many of each counted sentence, kept fresh with the sentences of the window."""

from pathlib import Path

import pytest

from tools.generate_plurals import forms, main

PAGE = """
from PySide6.QtCore import QCoreApplication

def words(count: int) -> str:
    return QCoreApplication.translate("Page", "{sentence}", "", count)
"""
EMPTY = '<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="en"></TS>'


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    folder = tmp_path / "sources"
    folder.mkdir()
    say(folder, "%Ln rows hold only a date")
    return folder


@pytest.fixture
def catalogue(tmp_path: Path) -> Path:
    path = tmp_path / "words_en.ts"
    path.write_text(EMPTY, "utf-8")
    return path


def say(sources: Path, sentence: str) -> None:
    (sources / "page.py").write_text(PAGE.replace("{sentence}", sentence), "utf-8")


@pytest.mark.parametrize(
    ("many", "one"),
    [
        ("%Ln people chosen", "%Ln person chosen"),
        ("%Ln new notes", "%Ln new note"),
        ("%Ln companies are new", "%Ln company is new"),
        ("Tagged %Ln people with {detail}.", "Tagged %Ln person with {detail}."),
        ("%Ln sent", "%Ln sent"),
        ("and %Ln more", "and %Ln more"),
    ],
)
def test_the_singular_is_proposed_where_the_rule_is_plain(many: str, one: str) -> None:
    assert forms(many) == (one, many)


def test_no_singular_is_made_up() -> None:
    assert forms("It took %Ln sheep") is None


def test_what_was_written_is_fresh(catalogue: Path, sources: Path) -> None:
    assert main([], catalogue, sources) == 0
    assert "%Ln row holds only a date" in catalogue.read_text("utf-8")
    assert catalogue.with_suffix(".qm").stat().st_size > 0
    assert main(["--check"], catalogue, sources) == 0


@pytest.mark.parametrize("harm", ["new sentence", "sentence gone", "older program file"])
def test_a_catalogue_that_drifted_is_named_and_left_as_it_is(
    harm: str, catalogue: Path, sources: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main([], catalogue, sources)
    if harm == "new sentence":
        say(sources, "%Ln people are new")
    elif harm == "sentence gone":
        (sources / "page.py").write_text("", "utf-8")
    else:
        catalogue.with_suffix(".qm").write_bytes(b"")
    before = catalogue.read_bytes()
    assert main(["--check"], catalogue, sources) == 1
    assert "words_en.qm" in capsys.readouterr().out
    assert catalogue.read_bytes() == before


def test_a_sentence_without_a_rule_is_named_to_be_worded_by_hand(
    catalogue: Path, sources: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    say(sources, "It took %Ln sheep")
    assert main([], catalogue, sources) == 1
    assert "It took %Ln sheep" in capsys.readouterr().out


def test_the_catalogue_in_the_repository_is_fresh() -> None:
    assert main(["--check"]) == 0
