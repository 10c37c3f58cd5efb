"""Every failure that a command can meet is worded, in one sentence."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import cordially
from cordially.cli.wording import SENTENCES, sentence
from cordially.domain.errors import Trouble, TroubleKind

# What only a person at the window can bring about: a command neither types, edits, invites
# nor hands over, and reads no mails.
ONLY_IN_A_WINDOW = {
    TroubleKind.ADDRESS_REFUSED,
    TroubleKind.ALREADY_SENT,
    TroubleKind.AWAITING_ANSWER,
    TroubleKind.BROWSER_MISSING,
    TroubleKind.COMPOSITION_GONE,
    TroubleKind.CONNECTED_ALREADY,
    TroubleKind.EMAIL_UNREADABLE,
    TroubleKind.FIELD_UNFILLED,
    TroubleKind.GROUND_NEEDED,
    TroubleKind.GROUND_UNANSWERED,
    TroubleKind.INTRODUCTION_GONE,
    TroubleKind.INVITATION_GONE,
    TroubleKind.INVITED_ALREADY,
    TroubleKind.LEFT_ALONE,
    TroubleKind.LEFT_OUT,
    TroubleKind.LINE_COPIED,
    TroubleKind.LINE_MISSING,
    TroubleKind.MAIL_TOO_LARGE,
    TroubleKind.MAIL_UNREADABLE,
    TroubleKind.MESSAGE_STOPPED,
    TroubleKind.NAME_NEEDED,
    TroubleKind.NO_REQUEST_INSIDE,
    TroubleKind.NOTES_SPENT,
    TroubleKind.PACE_REACHED,
    TroubleKind.PERSON_GONE,
    TroubleKind.PROFILE_TAKEN,
    TroubleKind.PROFILE_UNREADABLE,
    TroubleKind.QUIET_TIME,
    TroubleKind.REMINDER_GONE,
    TroubleKind.REQUEST_GONE,
    TroubleKind.TEXT_TOO_LONG,
}

SOURCES = Path(cordially.__file__).parent
USED_BY_COMMANDS = (
    "imports",
    "services/exporting.py",
    "store/backups.py",
    "store/database.py",
    "store/lock.py",
)
USED_BY_A_WINDOW_ALONE = SOURCES / "imports" / "mail"


def raised_below(place: Path) -> Iterator[TroubleKind]:
    for file in [place] if place.is_file() else place.rglob("*.py"):
        if file.is_relative_to(USED_BY_A_WINDOW_ALONE):
            continue
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            match node:
                case ast.Attribute(value=ast.Name(id="TroubleKind"), attr=name):
                    yield TroubleKind[name]


@pytest.mark.parametrize("kind", TroubleKind)
def test_every_failure_is_worded_here_or_comes_from_a_window_alone(kind: TroubleKind) -> None:
    assert (kind in SENTENCES) is not (kind in ONLY_IN_A_WINDOW)


@pytest.mark.parametrize("part", USED_BY_COMMANDS)
def test_what_a_command_works_with_raises_nothing_that_is_not_worded(part: str) -> None:
    raised = set(raised_below(SOURCES / part))
    assert raised
    assert raised <= set(SENTENCES)


@pytest.mark.parametrize("kind", TroubleKind)
def test_a_failure_is_one_sentence_with_the_file_it_is_about(kind: TroubleKind) -> None:
    for said in (sentence(Trouble(kind, name="archive.zip")), sentence(Trouble(kind))):
        assert said[0].isupper() or said.startswith("archive.zip")
        assert said.endswith(".")
        assert said.count(". ") == 0
        assert "{" not in said
        assert "\n" not in said


def test_a_copy_is_offered_in_place_of_a_damaged_store_only_where_there_is_one() -> None:
    without = sentence(Trouble(TroubleKind.STORE_DAMAGED, name="cordially.db"))
    assert without.startswith("cordially.db is damaged; ")
    assert "copy" not in without
    copy = "copies/cordially-2026-11-01-120000.db"
    said = sentence(Trouble(TroubleKind.STORE_DAMAGED, name="cordially.db", copy=copy))
    assert said == f"cordially.db is damaged; put the dated copy {copy} in its place."
