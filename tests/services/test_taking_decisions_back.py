"""The way back from a decision, after all that may have happened since."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from cordially.domain.acts import ActKind
from cordially.domain.messages import Answer, HandOverId
from cordially.domain.people import PersonId
from cordially.domain.requests import Arrived, Decision, Request, RequestSource
from cordially.services.considering import Taken
from cordially.store.database import insert, rows, run, writing
from tests.services.test_considering import Desk
from tests.writing_room import START, writing_room

TODAY = "2026-12-01"
WORDS = "Your grey lathe still runs in our cellar."


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with writing_room(tmp_path) as room:
        yield Desk(room)


@pytest.fixture
def priya(desk: Desk) -> Request:
    return desk.arrives("Priya Nair", profile="priya-nair")


def accepted(desk: Desk, request: Request) -> Taken:
    """Accepted, with a note that was sent."""
    taken = desk.considering.decide(request.id, Decision.ACCEPT, "We met")
    desk.send(taken.composition)
    assert desk.open() == []
    return taken


def set_days(desk: Desk, person: PersonId | None, connected: str, gone: str = "") -> None:
    """What the store knows of a connection."""
    with writing(desk.room.database):
        run(
            desk.room.database,
            "UPDATE person SET connected_on = ?, no_longer_connected_on = ? WHERE id = ?",
            (connected, gone, person),
        )


def days(desk: Desk) -> tuple[str, str]:
    """Since when the only person is a connection, and since when no longer."""
    ((connected, gone),) = rows(
        desk.room.database, "SELECT connected_on, no_longer_connected_on FROM person"
    )
    return connected, gone


def archive_lists(desk: Desk, person: PersonId | None, *, older: bool = False) -> None:
    """An archive came in that lists a person and tells nothing new of them."""
    assert person is not None
    with writing(desk.room.database):
        insert(
            desk.room.database,
            "INSERT INTO import_run (kind, file_name, has_connections, older, listed, applied_at)"
            " VALUES ('archive', 'later.zip', 1, ?, ?, ?)",
            (int(older), person.to_bytes(8, "little"), desk.room.clock.now().isoformat()),
        )


def test_a_contact_lost_before_is_lost_again(desk: Desk, priya: Request) -> None:
    person = desk.room.add("Priya Nair")
    set_days(desk, person, "2019-01-01", "2026-01-01")
    accepted(desk, priya)
    assert days(desk) == (TODAY, "")
    desk.considering.undo()
    assert days(desk) == ("2019-01-01", "2026-01-01")
    assert desk.open() == ["Priya Nair"]


def test_a_connection_that_an_archive_tells_too_stays(desk: Desk, priya: Request) -> None:
    taken = accepted(desk, priya)
    desk.room.clock.pass_by(days=9)
    archive_lists(desk, taken.person)
    desk.considering.undo()
    assert days(desk) == (TODAY, "")


def test_an_older_archive_says_nothing_of_a_connection(desk: Desk, priya: Request) -> None:
    taken = accepted(desk, priya)
    desk.room.clock.pass_by(days=9)
    archive_lists(desk, taken.person, older=True)
    desk.considering.undo()
    assert days(desk) == ("", "")


@pytest.mark.parametrize("decision", [Decision.ACCEPT, Decision.ASK_CONTEXT, Decision.REPLY])
def test_a_connection_that_its_note_did_not_make_stays(
    desk: Desk, priya: Request, decision: Decision
) -> None:
    taken = desk.considering.decide(priya.id, decision)
    assert taken.composition is not None
    desk.room.write_on(taken.composition, WORDS)
    set_days(desk, taken.person, TODAY)
    desk.considering.undo()
    assert days(desk) == (TODAY, "")


def test_a_note_that_was_not_sent_after_all_makes_no_connection(desk: Desk, priya: Request) -> None:
    accepted(desk, priya)
    (hand_over,) = rows(desk.room.database, "SELECT id FROM hand_over")
    desk.room.handing_over.correct(HandOverId(hand_over[0]), Answer.NOT_YET)
    assert desk.open() == ["Priya Nair"]
    assert days(desk) == ("", "")


def test_words_that_serve_a_second_request_of_the_same_person_are_kept(
    desk: Desk, priya: Request
) -> None:
    first = desk.considering.decide(priya.id, Decision.REPLY)
    assert first.composition is not None
    desk.room.write_on(first.composition, WORDS)
    at = START + timedelta(days=60)
    again = Arrived("Priya Nair", "priya-nair", "", "", at, RequestSource.PASTED)
    desk.considering.add_arrived([again])
    (second,) = (one for one in desk.considering.open() if one.id != priya.id)
    taken = desk.considering.decide(second.id, Decision.REPLY)
    desk.considering.undo()
    assert WORDS in desk.text(taken.composition)
    desk.considering.undo()
    for request in (priya, second):
        again_taken = desk.considering.decide(request.id, Decision.REPLY)
        assert WORDS in desk.text(again_taken.composition)
        desk.considering.undo()


def test_a_step_about_somebody_who_goes_along_can_still_be_passed_over(
    desk: Desk, priya: Request
) -> None:
    taken = desk.considering.decide(priya.id, Decision.ACCEPT, "We met")
    acts, database = desk.room.acts, desk.room.database
    with acts.recording(ActKind.ADD_NOTE):
        insert(
            database,
            "INSERT INTO note (person, text, written_at, origin) VALUES (?, 'Bees', ?, 'hand')",
            (taken.person, START.isoformat()),
        )
    with acts.recording(ActKind.REMOVE_NOTE):
        run(database, "DELETE FROM note")
    desk.considering.undo()
    assert desk.room.table.count() == 0
    assert acts.undo() is None
