"""Requests in the store: each once, the open ones in order, and the log of decisions."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.messages import CompositionId, Kind
from cordially.domain.people import Facts, PersonId, Salutation, SalutationState
from cordially.domain.requests import (
    Added,
    Arrived,
    Decision,
    Request,
    RequestId,
    RequestSource,
    RequestStanding,
    Suspicion,
)
from cordially.domain.typed import text_of
from cordially.store.database import run, writing
from cordially.store.decisions import Decisions
from cordially.store.requests import Requests
from tests.writing_room import WritingRoom, writing_room

ASKED = datetime(2026, 11, 28, 7, 0, tzinfo=UTC)


def arrived(
    name: str = "Priya Nair",
    *,
    profile: str = "",
    headline: str = "",
    note: str = "",
    asked_at: datetime | None = ASKED,
    source: RequestSource = RequestSource.ARCHIVE,
    suspicion: Suspicion | None = None,
) -> Arrived:
    return Arrived(name, profile, headline, note, asked_at, source, suspicion)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[WritingRoom]:
    with writing_room(tmp_path) as room:
        yield room


@pytest.fixture
def requests(room: WritingRoom) -> Requests:
    return Requests(room.database, room.clock)


@pytest.fixture
def decisions(room: WritingRoom) -> Decisions:
    return Decisions(room.database, room.clock)


def only(requests: Requests) -> Request:
    (request,) = requests.open()
    return request


def names(requests: Requests) -> list[str]:
    return [request.name for request in requests.open()]


MAIL = arrived(note="Hi Ines, Tom Aker suggested", source=RequestSource.MAIL)
ARCHIVE = arrived(
    profile="priya-nair",
    note="Hi Ines, Tom Aker suggested I write: I am rebuilding our model",
    asked_at=ASKED + timedelta(hours=2),
)
PASTED = arrived(headline="Grid engineer", asked_at=None, source=RequestSource.PASTED)


@pytest.mark.parametrize(
    "order", [(MAIL, ARCHIVE, PASTED), (PASTED, ARCHIVE, MAIL), (ARCHIVE, PASTED, MAIL)]
)
def test_mail_paste_and_archive_tell_of_one_request(
    requests: Requests, order: tuple[Arrived, ...]
) -> None:
    counts = [requests.add([one]) for one in order]
    assert counts == [Added(1, 0), Added(0, 1), Added(0, 1)]
    request = only(requests)
    assert (request.profile, request.headline) == ("priya-nair", "Grid engineer")
    assert request.note.endswith("rebuilding our model")
    assert request.asked_at is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (arrived(profile="priya-1"), arrived(profile="priya-2")),
        (arrived(note="We met in Oslo"), arrived(note="Your talk about grids")),
        (arrived("LinkedIn Member", note="one"), arrived("LinkedIn Member", note="two")),
        (arrived(), arrived(asked_at=ASKED - timedelta(days=60))),
        (arrived(), arrived(source=RequestSource.MAIL, suspicion=Suspicion.OTHER_SENDER)),
    ],
    ids=["namesakes", "other words", "nobody's name", "two months before", "forged"],
)
def test_requests_of_two_people_or_times_stay_two(
    requests: Requests, one: Arrived, other: Arrived
) -> None:
    requests.add([one, other])
    assert len(requests.open()) == 2


def test_the_same_archive_again_brings_nothing_new(requests: Requests) -> None:
    archive = [arrived(f"Person {n}", profile=f"person-{n}") for n in range(20)]
    requests.add(archive)
    assert requests.add(archive) == Added(0, 20)


def test_a_forged_mail_puts_nothing_into_the_real_request(requests: Requests) -> None:
    requests.add([arrived(profile="priya-nair")])
    forged = arrived(
        profile="priya-nair",
        note="Log in here",
        source=RequestSource.MAIL,
        suspicion=Suspicion.LOOKALIKE_SENDER,
    )
    requests.add([forged])
    real = next(one for one in requests.open() if one.suspicion is None)
    assert real.note == ""


def test_text_that_no_store_can_hold_is_kept_without_what_is_no_letter(requests: Requests) -> None:
    requests.add([arrived("Pri\ud800ya\0 Nair", note="\udfff")])
    assert only(requests).name == "Pri?ya Nair"


def test_untouched_ones_come_first_and_the_newest_of_them_before_all(
    requests: Requests, decisions: Decisions
) -> None:
    days = {"Old": 9, "Later": 0, "New": 1, "Asked": 2}
    requests.add([arrived(name, asked_at=ASKED - timedelta(days=n)) for name, n in days.items()])
    by_name = {one.name: one.id for one in requests.open()}
    decisions.record([by_name["Later"]], Decision.LATER)
    decisions.record([by_name["Asked"]], Decision.ASK_CONTEXT)
    assert names(requests) == ["New", "Old", "Later", "Asked"]


@pytest.mark.parametrize(
    "decision", [Decision.IGNORE, Decision.DECLINE, Decision.DO_NOT_KNOW, Decision.REPORT]
)
def test_a_decided_request_is_not_offered_again(
    requests: Requests, decisions: Decisions, decision: Decision
) -> None:
    requests.add([arrived()])
    decisions.record([only(requests).id], decision)
    assert requests.open() == ()


def test_whoever_is_connected_by_now_is_not_offered(room: WritingRoom, requests: Requests) -> None:
    person = room.add("Priya Nair")
    requests.add([arrived(profile="priya-nair")])
    assert only(requests).person == person
    with writing(room.database):
        run(room.database, "UPDATE person SET connected_on = '2026-11-30'")
    assert requests.open() == ()


def test_somebody_no_longer_connected_may_ask_again(room: WritingRoom, requests: Requests) -> None:
    room.add("Priya Nair")
    with writing(room.database):
        run(
            room.database,
            "UPDATE person SET connected_on = '2019-01-01', no_longer_connected_on = '2024-01-01'",
        )
    requests.add([arrived(profile="priya-nair")])
    assert len(requests.open()) == 1


def test_every_step_can_be_taken_back_in_turn(requests: Requests, decisions: Decisions) -> None:
    requests.add([arrived(f"Person {n}", profile=f"p-{n}") for n in range(40)])
    order = [one.id for one in requests.open()]
    for request in order:
        decisions.record([request], Decision.IGNORE)
    back = []
    while (step := decisions.undo()) is not None:
        back.append(step.requests)
    assert back == [(request,) for request in reversed(order)]
    assert [one.standing for one in requests.open()] == [RequestStanding.TO_CONSIDER] * 40


def test_what_was_ignored_together_comes_back_together(
    requests: Requests, decisions: Decisions
) -> None:
    requests.add([arrived(name) for name in ("Dan", "Kim", "Lou", "Max")])
    decisions.record([one.id for one in requests.open()], Decision.IGNORE)
    assert requests.open() == ()
    step = decisions.undo()
    assert step is not None
    assert set(step.names) == {"Dan", "Kim", "Lou", "Max"}
    assert len(requests.open()) == 4


def test_a_decision_on_a_decision_leads_back_to_the_one_before(
    requests: Requests, decisions: Decisions
) -> None:
    requests.add([arrived()])
    request = only(requests).id
    decisions.record([request], Decision.LATER)
    decisions.record([request], Decision.DECLINE)
    decisions.undo()
    assert requests.one(request).standing is RequestStanding.LATER


def accepted(
    room: WritingRoom, decisions: Decisions, request: RequestId
) -> tuple[PersonId, CompositionId]:
    """A request accepted with a note that was only begun."""
    with decisions.together():
        own = Facts("Priya", "Nair")
        person = room.people.add(own, Salutation("Priya", SalutationState.SURE), "shared contact")
        composition = room.composing.create("Priya", Kind.REPLY, [person], text="Hi {personal}")
        (text,) = [room.composing.desk(composition).composition.text]
        decisions.record(
            [request],
            Decision.ACCEPT,
            "shared contact",
            person=person,
            made_person=True,
            composition=composition,
            draft=text,
        )
    return person, composition


def sent(room: WritingRoom, composition: CompositionId) -> None:
    (recipient,) = room.recipients(composition)
    now = room.clock.now().isoformat()
    with writing(room.database):
        run(
            room.database,
            "INSERT INTO hand_over (recipient, text, handed_at, answer, answered_at)"
            " VALUES (?, 'Hi', ?, 'sent', ?)",
            (recipient, now, now),
        )


def test_an_accepted_one_waits_below_until_its_note_is_sent(
    room: WritingRoom, requests: Requests, decisions: Decisions
) -> None:
    requests.add([arrived()])
    person, composition = accepted(room, decisions, only(requests).id)
    assert decisions.connect_accepted() == frozenset()
    assert only(requests).standing is RequestStanding.ACCEPTING
    sent(room, composition)
    assert decisions.connect_accepted() == {person}
    assert requests.open() == ()
    assert room.people.person(person).connected_on == room.clock.today()


def test_taking_back_an_untouched_note_leaves_nobody_behind(
    room: WritingRoom, requests: Requests, decisions: Decisions
) -> None:
    requests.add([arrived()])
    person, composition = accepted(room, decisions, only(requests).id)
    decisions.undo()
    assert only(requests).standing is RequestStanding.TO_CONSIDER
    with pytest.raises(Trouble) as met:
        room.people.person(person)
    assert met.value.kind is TroubleKind.PERSON_GONE
    with pytest.raises(Trouble):
        room.composing.desk(composition)


def test_words_written_before_taking_back_come_back_with_the_same_decision(
    room: WritingRoom, requests: Requests, decisions: Decisions
) -> None:
    requests.add([arrived()])
    request = only(requests).id
    person, composition = accepted(room, decisions, request)
    room.type_in(text_of(composition), "Hi Priya, your paper on feeders")
    decisions.undo()
    assert room.table.count() == 0
    begun = decisions.begun(request, Decision.ACCEPT)
    assert begun is not None
    assert begun[:2] == (composition, person)
    text = room.composing.desk(composition).composition.text
    assert text == "Hi Priya, your paper on feeders"
    assert room.table.count() == 1


def test_whoever_was_written_to_stays_when_the_decision_is_taken_back(
    room: WritingRoom, requests: Requests, decisions: Decisions
) -> None:
    requests.add([arrived()])
    request = only(requests).id
    person, composition = accepted(room, decisions, request)
    sent(room, composition)
    decisions.connect_accepted()
    step = decisions.undo()
    assert step is not None
    assert step.stayed
    assert room.people.person(person).connected_on is None
    assert only(requests).standing is RequestStanding.TO_CONSIDER


def test_earlier_requests_and_messages_are_known(
    room: WritingRoom, requests: Requests, decisions: Decisions
) -> None:
    person = room.add("Priya Nair")
    room.message(person, "Hello Ines", ASKED - timedelta(days=400), from_user=False)
    room.message(person, "Hello Priya", ASKED - timedelta(days=399), from_user=True)
    requests.add([arrived(profile="priya-nair", asked_at=ASKED - timedelta(days=90))])
    first = only(requests)
    decisions.record([first.id], Decision.DECLINE)
    requests.add([arrived(profile="priya-nair")])
    before = requests.before(only(requests))
    assert [one.standing for one in before.requests] == [RequestStanding.DECLINED]
    assert (before.messages, before.last_message) == (1, ASKED - timedelta(days=400))


def test_what_there_was_under_an_earlier_address_is_known_too(
    room: WritingRoom, requests: Requests, decisions: Decisions
) -> None:
    person = room.add("Priya Nair", profile="priya-old")
    room.message(person, "Hello Ines", ASKED - timedelta(days=400), from_user=False)
    requests.add([arrived(profile="priya-old", asked_at=ASKED - timedelta(days=90))])
    decisions.record([only(requests).id], Decision.DECLINE)
    with writing(room.database):
        room.people.set_profile(person, "priya-new")
    requests.add([arrived(profile="priya-new")])
    before = requests.before(only(requests))
    assert [one.standing for one in before.requests] == [RequestStanding.DECLINED]
    assert before.messages == 1


def test_messages_of_nobody_in_particular_are_not_theirs_who_have_no_address(
    room: WritingRoom, requests: Requests
) -> None:
    nobody = room.add("LinkedIn Member", profile="")
    room.message(nobody, "Hello Ines", ASKED - timedelta(days=400), from_user=False)
    requests.add([arrived()])
    assert requests.before(only(requests)).messages == 0


def test_a_suspicious_mail_is_no_earlier_request(requests: Requests) -> None:
    forged = arrived(
        profile="priya-nair",
        asked_at=ASKED - timedelta(days=90),
        suspicion=Suspicion.OTHER_SENDER,
    )
    requests.add([forged, arrived(profile="priya-nair")])
    request = next(one for one in requests.open() if one.suspicion is None)
    assert requests.before(request).requests == ()


def test_a_request_that_is_gone_says_so(requests: Requests) -> None:
    with pytest.raises(Trouble) as met:
        requests.one(RequestId(7))
    assert met.value.kind is TroubleKind.REQUEST_GONE


def test_of_requests_without_a_name_the_very_same_one_is_kept_once(requests: Requests) -> None:
    nobody = arrived("LinkedIn Member")
    assert requests.add([nobody]) == Added(1, 0)
    assert requests.add([nobody]) == Added(0, 1)
