"""Considering requests over a real store: decisions, the letters they open, and the way back."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.messages import Answer, CompositionId
from cordially.domain.people import PersonId
from cordially.domain.requests import (
    AcceptReason,
    Added,
    Arrived,
    Decision,
    Request,
    RequestId,
    RequestSource,
    RequestStanding,
)
from cordially.domain.signals import SignalKind, Verdict, verdict_of
from cordially.domain.typed import text_of
from cordially.services.considering import Considering, facts_of
from cordially.services.request_signs import RequestSigns
from cordially.store.background import Background
from cordially.store.database import run, writing
from cordially.store.decisions import Decisions
from cordially.store.requests import Requests
from tests.writing_room import START, WritingRoom, writing_room


@dataclass
class Desk:
    """The service, its signs, and the store below."""

    room: WritingRoom
    requests: Requests = field(init=False)
    considering: Considering = field(init=False)
    signs: RequestSigns = field(init=False)

    def __post_init__(self) -> None:
        room = self.room
        self.requests = Requests(room.database, room.clock)
        name = partial(str, "Ines")
        self.considering = Considering(
            self.requests,
            Decisions(room.database, room.clock),
            room.people,
            room.composing,
            room.clock,
            name,
            str,
        )
        self.signs = RequestSigns(self.requests, room.table, Background(room.database), name)

    def arrives(
        self, name: str, note: str = "", *, headline: str = "", profile: str = ""
    ) -> Request:
        """A request that came three days ago, as the store gives it back."""
        before = {one.id for one in self.considering.open()}
        asked = START - timedelta(days=3)
        arrived = Arrived(name, profile, headline, note, asked, RequestSource.ARCHIVE)
        self.considering.add_arrived([arrived])
        return next(one for one in self.considering.open() if one.id not in before)

    def open(self) -> list[str]:
        return [one.name for one in self.considering.open()]

    def text(self, composition: CompositionId | None) -> str:
        assert composition is not None
        return self.room.composing.desk(composition).composition.text

    def send(self, composition: CompositionId | None) -> None:
        """Hand the letter over and say that it was sent."""
        assert composition is not None
        self.room.write_on(composition, "Your grey lathe still runs in our cellar.")
        (recipient,) = self.room.recipients(composition)
        handed = self.room.handing_over.hand_over(recipient)
        self.room.handing_over.answer(handed.id, Answer.SENT)

    def verdict(self, request: Request) -> Verdict:
        every = self.considering.open()
        groups = self.signs.same_texts(every, "Ines")
        found = dict(self.signs.look(self.signs.gather(every), groups))
        return verdict_of(found[request.id])

    def kinds(self, request: Request) -> set[SignalKind]:
        every = self.considering.open()
        groups = self.signs.same_texts(every, "Ines")
        found = dict(self.signs.look(self.signs.gather(every), groups))
        return {signal.kind for signal in found[request.id]}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with writing_room(tmp_path) as room:
        yield Desk(room)


@pytest.mark.parametrize(
    ("decision", "standing"),
    [
        (Decision.IGNORE, RequestStanding.IGNORED),
        (Decision.DECLINE, RequestStanding.DECLINED),
        (Decision.DO_NOT_KNOW, RequestStanding.NOT_KNOWN),
        (Decision.REPORT, RequestStanding.REPORTED),
        (Decision.LATER, RequestStanding.LATER),
    ],
)
def test_a_decision_without_a_letter_adds_nobody(
    desk: Desk, decision: Decision, standing: RequestStanding
) -> None:
    request = desk.arrives("Dan Brice")
    taken = desk.considering.decide(request.id, decision, "a reason")
    assert taken.composition is None
    assert desk.room.table.count() == 0
    decided = desk.requests.one(request.id)
    assert (decided.standing, decided.decisions[-1].reason) == (standing, "a reason")


def test_accepting_adds_the_person_and_begins_a_note_with_the_reason(desk: Desk) -> None:
    request = desk.arrives(
        "Priya Nair", "Hi Ines", headline="Grid engineer at Vatten", profile="priya-nair"
    )
    taken = desk.considering.decide(
        request.id, Decision.ACCEPT, "We share a contact", AcceptReason.SHARED_CONTACT
    )
    text = desk.text(taken.composition)
    assert text.startswith("Hi Priya,\n")
    assert "a contact in common" in text
    assert text.endswith("Ines")
    assert taken.person is not None
    person = desk.room.people.person(taken.person)
    assert (person.facts.company, person.facts.position) == ("Vatten", "Grid engineer")
    assert (person.profile, person.how_we_met) == ("priya-nair", "We share a contact")
    assert person.connected_on is None


def test_the_users_own_words_stand_in_the_note(desk: Desk) -> None:
    request = desk.arrives("Priya Nair")
    words = "we shared a {train} to  Lyon"
    taken = desk.considering.decide(request.id, Decision.ACCEPT, words, AcceptReason.OTHER)
    assert "We shared a train to Lyon." in desk.text(taken.composition)


@pytest.mark.parametrize("decision", [Decision.ASK_CONTEXT, Decision.REPLY])
def test_asking_and_replying_leave_the_request_open(desk: Desk, decision: Decision) -> None:
    request = desk.arrives("Priya Nair")
    taken = desk.considering.decide(request.id, decision)
    assert desk.text(taken.composition).startswith("Hi Priya,")
    assert [one.standing for one in desk.considering.open()] == [RequestStanding.ASKED]


def test_a_sent_note_makes_a_connection_from_that_day_on(desk: Desk) -> None:
    request = desk.arrives("Priya Nair", profile="priya-nair")
    taken = desk.considering.decide(request.id, Decision.ACCEPT, "", AcceptReason.EVENT)
    assert not desk.considering.accepted(request.id)
    desk.room.clock.pass_by(days=1)
    desk.send(taken.composition)
    assert desk.considering.accepted(request.id)
    assert desk.open() == []
    assert taken.person is not None
    person = desk.room.people.person(taken.person)
    assert person.connected_on == desk.room.clock.today()


def test_a_note_when_accepting_waits_for_words_that_only_they_could_get(desk: Desk) -> None:
    request = desk.arrives("Priya Nair")
    taken = desk.considering.decide(request.id, Decision.ACCEPT, "", AcceptReason.EVENT)
    assert taken.composition is not None
    (recipient,) = desk.room.recipients(taken.composition)
    with pytest.raises(Trouble) as refused:
        desk.room.handing_over.hand_over(recipient)
    assert refused.value.kind is TroubleKind.LINE_MISSING
    desk.send(taken.composition)
    assert desk.open() == []


def test_a_reason_in_the_users_own_words_is_such_a_line(desk: Desk) -> None:
    request = desk.arrives("Priya Nair")
    words = "you mended our kiln in Odense"
    taken = desk.considering.decide(request.id, Decision.ACCEPT, words, AcceptReason.OTHER)
    assert taken.composition is not None
    (recipient,) = desk.room.recipients(taken.composition)
    assert "You mended our kiln in Odense." in desk.room.handing_over.hand_over(recipient).text


def test_a_note_confirmed_somewhere_else_makes_the_connection_too(desk: Desk) -> None:
    request = desk.arrives("Priya Nair")
    taken = desk.considering.decide(request.id, Decision.ACCEPT, "", AcceptReason.EVENT)
    desk.send(taken.composition)
    assert desk.open() == []


def test_a_question_sent_makes_no_connection(desk: Desk) -> None:
    request = desk.arrives("Priya Nair")
    taken = desk.considering.decide(request.id, Decision.ASK_CONTEXT)
    desk.send(taken.composition)
    assert not desk.considering.accepted(request.id)
    assert desk.open() == ["Priya Nair"]


def test_the_same_decision_goes_on_with_the_same_letter(desk: Desk) -> None:
    request = desk.arrives("Priya Nair")
    first = desk.considering.decide(request.id, Decision.ACCEPT, "", AcceptReason.EVENT)
    assert first.composition is not None
    desk.room.journal.note(text_of(first.composition), "Hi Priya, about your paper")
    again = desk.considering.decide(request.id, Decision.ACCEPT, "", AcceptReason.EVENT)
    assert again.composition == first.composition
    assert desk.text(again.composition) == "Hi Priya, about your paper"
    desk.considering.undo()
    assert desk.considering.undo() is None


def test_asking_first_and_accepting_later_are_two_letters_to_one_person(desk: Desk) -> None:
    request = desk.arrives("Priya Nair")
    asked = desk.considering.decide(request.id, Decision.ASK_CONTEXT)
    accepted = desk.considering.decide(request.id, Decision.ACCEPT, "", AcceptReason.EVENT)
    assert asked.person == accepted.person
    assert asked.composition != accepted.composition
    assert desk.room.table.count() == 1


def test_words_typed_before_undo_come_back(desk: Desk) -> None:
    request = desk.arrives("Priya Nair")
    taken = desk.considering.decide(request.id, Decision.ACCEPT, "", AcceptReason.EVENT)
    assert taken.composition is not None
    desk.room.journal.note(text_of(taken.composition), "Hi Priya, about your paper")
    desk.considering.undo()
    assert desk.room.table.count() == 0
    again = desk.considering.decide(request.id, Decision.ACCEPT, "", AcceptReason.EVENT)
    assert desk.text(again.composition) == "Hi Priya, about your paper"


def test_undo_of_an_untouched_letter_leaves_no_trace(desk: Desk) -> None:
    request = desk.arrives("Priya Nair", profile="priya-nair")
    desk.considering.decide(request.id, Decision.ACCEPT, "", AcceptReason.EVENT)
    desk.considering.undo()
    room = desk.room
    for table in ("person", "composition", "recipient", "profile"):
        assert room.value(f"SELECT COUNT(*) FROM {table}") == 0  # noqa: S608 - our own tables


def test_sixty_decisions_are_taken_back_one_by_one(desk: Desk) -> None:
    ids = [desk.arrives(f"Person {n}", profile=f"p-{n}").id for n in range(60)]
    order = desk.open()
    for place, request in enumerate(ids):
        decision = (Decision.IGNORE, Decision.DECLINE, Decision.LATER)[place % 3]
        desk.considering.decide(request, decision)
    back: list[RequestId] = []
    while (step := desk.considering.undo()) is not None:
        back += step.requests
    assert back == ids[::-1]
    assert desk.open() == order


def test_a_pattern_is_ignored_and_brought_back_as_one(desk: Desk) -> None:
    ids = [desk.arrives(f"Person {n}", "Let us talk growth").id for n in range(4)]
    desk.arrives("Priya Nair")
    step = desk.considering.ignore_together(ids)
    assert step is not None
    assert desk.open() == ["Priya Nair"]
    desk.considering.undo()
    assert len(desk.open()) == 5


def test_somebody_left_alone_is_not_written_to_and_the_trouble_says_since_when(desk: Desk) -> None:
    request = desk.arrives("Priya Nair", profile="priya-nair")
    with writing(desk.room.database):
        run(
            desk.room.database,
            "INSERT INTO left_alone (profile, name, reason, since)"
            " VALUES ('priya-nair', 'Priya Nair', 'asked me', '2025-03-02')",
        )
    with pytest.raises(Trouble) as met:
        desk.considering.decide(request.id, Decision.REPLY)
    assert met.value.kind is TroubleKind.LEFT_ALONE
    assert met.value.values == {"name": "Priya Nair", "since": "2025-03-02", "reason": "asked me"}
    assert desk.considering.last() is None
    assert desk.room.table.count() == 0


def test_a_paste_counts_what_is_new_and_says_where_nothing_is_found(desk: Desk) -> None:
    text = "Priya Nair\nGrid engineer\nAccept\nDan Brice\nGrowth partner\nAccept"
    assert desk.considering.add_pasted(text) == Added(2, 0)
    assert desk.considering.add_pasted(text) == Added(0, 2)
    with pytest.raises(Trouble) as met:
        desk.considering.add_pasted("Accept\n\nIgnore")
    assert met.value.kind is TroubleKind.NO_REQUEST_INSIDE


def test_a_request_taken_back_with_its_import_says_so(desk: Desk) -> None:
    with pytest.raises(Trouble) as met:
        desk.considering.decide(RequestId(9), Decision.IGNORE)
    assert met.value.kind is TroubleKind.REQUEST_GONE


@pytest.mark.parametrize(
    ("name", "headline", "facts"),
    [
        ("Priya Nair", "Grid engineer at Vatten", ("Priya", "Nair", "Vatten", "Grid engineer")),
        ("Ana de la Cruz", "", ("Ana", "de la Cruz", "", "")),
        ("Kim", "CTO @ Nordgrid | Board", ("Kim", "", "Nordgrid", "CTO")),
        ("小林陽菜", "電力技術者", ("小林陽菜", "", "", "電力技術者")),
    ],
)
def test_name_and_headline_become_facts(
    name: str, headline: str, facts: tuple[str, str, str, str]
) -> None:
    found = facts_of(name, headline)
    assert (found.given_name, found.family_name, found.company, found.position) == facts


# Why they look the way they do.


@pytest.mark.parametrize("written", ["Tom Aker", "Tom Aker, PhD"])
def test_a_note_that_names_a_contact_shows_who_it_is(desk: Desk, written: str) -> None:
    tom = desk.room.add(written)
    request = desk.arrives(
        "Priya Nair",
        "Hi Ines, Tom Aker suggested I write: I am rebuilding our curtailment model and your"
        " paper on feeder-level forecasts is the only one with open data.",
    )
    (found,) = desk.signs.look(desk.signs.gather([request]))
    named = next(one for one in found[1] if one.kind is SignalKind.NAMES_SHARED_CONTACT)
    assert (named.evidence, named.person) == (written, tom)
    assert desk.verdict(request) is Verdict.GOOD_REASON


def test_an_offer_is_called_a_pitch(desk: Desk) -> None:
    request = desk.arrives(
        "Dan Brice",
        "Hi Ines, we help companies like yours book 20 qualified meetings a month."
        " Open to a quick call this week? Book a slot here.",
    )
    assert desk.verdict(request) is Verdict.PITCH


def test_no_note_and_no_name_are_told(desk: Desk) -> None:
    assert desk.verdict(desk.arrives("Sofia Oliveira", profile="sofia")) is Verdict.GENERIC
    assert desk.verdict(desk.arrives("LinkedIn Member")) is Verdict.UNCLEAR


def test_one_text_from_several_is_found_whatever_name_it_greets_with(desk: Desk) -> None:
    text = "Hi {}, I would love to explore synergies between our growth journeys"
    some = [desk.arrives(f"Person {n}", text.format("Ines")) for n in range(4)]
    other = desk.arrives("Priya Nair", "Your paper on feeder forecasts helped me in Oslo")
    groups = desk.signs.same_texts(desk.considering.open(), "Ines")
    assert {frozenset(group) for group in groups} == {frozenset(one.id for one in some)}
    assert SignalKind.SAME_TEXT_AS_OTHERS in desk.kinds(some[0])
    assert SignalKind.SAME_TEXT_AS_OTHERS not in desk.kinds(other)


def test_a_reason_that_several_give_in_the_same_words_is_none_for_the_user_alone(
    desk: Desk,
) -> None:
    text = "Your article on folding rulers is on our wall. Where did you have them made?"
    some = [desk.arrives(f"Person {n}", text) for n in range(3)]
    assert SignalKind.REASON_ONLY_FOR_YOU not in desk.kinds(some[0])
    assert desk.verdict(some[0]) is Verdict.GENERIC


def test_who_was_declined_before_is_told_when_asking_again(desk: Desk) -> None:
    first = desk.arrives("Dan Brice", profile="dan-brice")
    desk.considering.decide(first.id, Decision.DECLINE)
    later = START + timedelta(days=90)
    again = Arrived("Dan Brice", "dan-brice", "", "", later, RequestSource.ARCHIVE)
    desk.considering.add_arrived([again])
    (request,) = desk.considering.open()
    assert SignalKind.DECLINED_BEFORE in desk.kinds(request)


def test_who_wrote_before_is_told(desk: Desk) -> None:
    person = desk.room.add("Priya Nair")
    desk.room.message(person, "Hello", START - timedelta(days=500), from_user=False)
    request = desk.arrives("Priya Nair", profile="priya-nair")
    assert request.person == PersonId(person)
    assert SignalKind.WROTE_BEFORE in desk.kinds(request)


def test_ignoring_nobody_together_is_no_step(desk: Desk) -> None:
    assert desk.considering.ignore_together([]) is None
    assert desk.considering.last() is None


def test_why_somebody_known_is_accepted_is_kept_where_nothing_is_said_yet(desk: Desk) -> None:
    person = desk.room.add("Priya Nair")
    request = desk.arrives("Priya Nair", profile="priya-nair")
    desk.considering.decide(request.id, Decision.ACCEPT, "We met in Oslo", AcceptReason.EVENT)
    assert desk.room.people.person(person).how_we_met == "We met in Oslo"
    desk.considering.undo()
    assert desk.room.people.person(person).facts.full_name == "Priya Nair"


def test_somebody_of_whom_a_note_was_taken_stays_when_the_decision_is_taken_back(
    desk: Desk,
) -> None:
    request = desk.arrives("Priya Nair")
    taken = desk.considering.decide(request.id, Decision.ACCEPT, "", AcceptReason.EVENT)
    with writing(desk.room.database):
        run(
            desk.room.database,
            "INSERT INTO note (person, text, written_at, origin)"
            " VALUES (?, 'plays cello', ?, 'hand')",
            (taken.person, START.isoformat()),
        )
    desk.considering.undo()
    assert desk.room.table.count() == 1
    assert desk.open() == ["Priya Nair"]
