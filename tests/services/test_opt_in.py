"""The statement that tells new contacts what they agree to, by version."""

import pytest

from cordially.services.opt_in import OptIn
from cordially.services.starting_texts import STATEMENT
from cordially.store.settings import Settings
from tests.writing_room import START, WritingRoom

MINE = "I write about harps twice a year. Tell me if that is not for you."


@pytest.fixture
def opt_in(room: WritingRoom) -> OptIn:
    return OptIn(Settings(room.database), room.clock)


def test_there_is_one_to_begin_with(opt_in: OptIn) -> None:
    assert opt_in.statement == STATEMENT
    assert opt_in.versions() == ()


def test_every_version_is_kept_with_its_day(room: WritingRoom, opt_in: OptIn) -> None:
    opt_in.change(f" {MINE}\n")
    room.clock.pass_by(days=3)
    opt_in.change("I write about organs now.")
    assert opt_in.statement == "I write about organs now."
    newest, oldest = opt_in.versions()
    assert (newest.text, newest.since) == ("I write about organs now.", room.clock.now())
    assert (oldest.text, oldest.since) == (MINE, START)


def test_the_same_words_again_are_no_version(opt_in: OptIn) -> None:
    opt_in.change(MINE)
    opt_in.change(MINE)
    assert len(opt_in.versions()) == 1


def test_emptied_it_is_the_one_to_begin_with_again(opt_in: OptIn) -> None:
    opt_in.change(MINE)
    opt_in.change("")
    assert opt_in.statement == STATEMENT
    assert [one.text for one in opt_in.versions()] == [STATEMENT, MINE]
