"""Who is invited, in which order, on which ground, and what became of it."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.invitations import (
    Ground,
    Invitation,
    InvitationId,
    InvitationStanding,
    Outcome,
)
from cordially.domain.people import Facts
from cordially.domain.typed import text_of
from cordially.services.inviting import Inviting
from cordially.store.database import run, writing
from tests.inviting_room import TITLE, InvitingRoom, inviting_room


@pytest.fixture
def there(tmp_path: Path) -> Iterator[InvitingRoom]:
    with inviting_room(tmp_path) as there:
        yield there


@pytest.fixture
def inviting(there: InvitingRoom) -> Inviting:
    return there.room.inviting.inviting


def refusal(there: InvitingRoom, invitation: Invitation) -> TroubleKind:
    with pytest.raises(Trouble) as refused:
        there.hand_over(invitation.composition)
    return refused.value.kind


def names(invitations: tuple[Invitation, ...]) -> list[str]:
    return [one.name for one in invitations]


def test_a_pasted_address_and_a_name_make_a_person_who_is_not_connected(
    there: InvitingRoom, inviting: Inviting
) -> None:
    made = inviting.invite(
        TITLE, Facts("Tomás", "Rivera"), "https://www.linkedin.com/in/tom%C3%A1s-rivera/"
    )
    assert made.person is not None
    person = there.room.people.person(made.person)
    assert (person.profile, person.connected_on) == ("tomás-rivera", None)
    assert names(inviting.board().today) == ["Tomás Rivera"]


def test_the_note_begins_with_a_greeting_and_nothing_that_was_found(
    there: InvitingRoom,
) -> None:
    made = there.invite("Tomás Rivera")
    assert made.composition is not None
    assert there.room.composing.desk(made.composition).composition.text == "Hi Tomás, "


@pytest.mark.parametrize(
    ("facts", "profile", "kind"),
    [
        (Facts(), "tomas-rivera", TroubleKind.NAME_NEEDED),
        (Facts("Tomás"), "https://example.org/in/tomas", TroubleKind.PROFILE_UNREADABLE),
    ],
)
def test_what_cannot_be_invited_is_said_and_nothing_is_kept(
    inviting: Inviting, there: InvitingRoom, facts: Facts, profile: str, kind: TroubleKind
) -> None:
    with pytest.raises(Trouble) as refused:
        inviting.invite(TITLE, facts, profile)
    assert refused.value.kind is kind
    assert there.room.value("SELECT COUNT(*) FROM person") == 0


def test_a_known_profile_invites_the_person_who_has_it(
    there: InvitingRoom, inviting: Inviting
) -> None:
    known = there.room.add("Tomás Rivera", profile="tomas-rivera")
    assert inviting.invite(TITLE, Facts("Tom"), "linkedin.com/in/tomas-rivera").person == known


def test_somebody_connected_is_not_invited_and_no_longer_connected_is(
    there: InvitingRoom, inviting: Inviting
) -> None:
    person = there.room.add("Tomás Rivera")
    there.connect(person, "2020-01-01")
    with pytest.raises(Trouble) as refused:
        inviting.invite_person(TITLE, person)
    assert refused.value.kind is TroubleKind.CONNECTED_ALREADY
    there.connect(person, "2020-01-01", gone="2026-06-01")
    assert inviting.invite_person(TITLE, person).standing is InvitationStanding.DRAFT


def test_somebody_invited_is_not_invited_twice(there: InvitingRoom) -> None:
    there.invite("Tomás Rivera")
    with pytest.raises(Trouble) as refused:
        there.invite("Tomás Rivera")
    assert refused.value.kind is TroubleKind.INVITED_ALREADY


def test_an_open_invitation_of_the_archive_counts_as_well(there: InvitingRoom) -> None:
    there.told("Tomás Rivera", there.room.clock.now() - timedelta(days=40))
    with pytest.raises(Trouble) as refused:
        there.invite("Tomás Rivera")
    assert refused.value.kind is TroubleKind.INVITED_ALREADY


def test_undoing_an_invitation_takes_the_person_and_the_begun_letter_away(
    there: InvitingRoom, inviting: Inviting
) -> None:
    there.invite("Tomás Rivera")
    there.undo()
    assert inviting.board().drafts == 0
    for table in ("person", "composition", "recipient"):
        assert there.room.value(f"SELECT COUNT(*) FROM {table}") == 0  # noqa: S608


def test_undoing_it_leaves_words_that_were_written_since(
    there: InvitingRoom, inviting: Inviting
) -> None:
    made = there.invite("Tomás Rivera")
    assert made.composition is not None
    there.room.journal.note(text_of(made.composition), "Hi Tomás, the third floor")
    there.undo()
    assert names(inviting.board().today) == ["Tomás Rivera"]
    text = there.room.composing.desk(made.composition).composition.text
    assert text == "Hi Tomás, the third floor"


def test_without_a_ground_nothing_goes_out(there: InvitingRoom) -> None:
    assert refusal(there, there.invite("Tomás Rivera")) is TroubleKind.GROUND_NEEDED


def test_a_ground_alone_does_not_do_its_question_wants_an_answer(
    there: InvitingRoom, inviting: Inviting
) -> None:
    made = there.invite("Tomás Rivera")
    inviting.choose_ground(made.id, Ground.CROSSED_PATHS)
    assert refusal(there, made) is TroubleKind.GROUND_UNANSWERED
    inviting.write_words(made.id, "At the grid days in Delft")
    there.hand_over(made.composition)
    assert inviting.one(made.id).standing is InvitationStanding.AWAITING


def test_none_of_these_goes_out_only_when_overruled_in_words(
    there: InvitingRoom, inviting: Inviting
) -> None:
    made = there.invite("Tomás Rivera")
    inviting.choose_ground(made.id, Ground.NONE)
    assert refusal(there, made) is TroubleKind.GROUND_NEEDED
    inviting.write_words(made.id, "My mother asked me to")
    there.hand_over(made.composition)
    kept = inviting.one(made.id)
    assert (kept.overruled, kept.ground_words) == ("My mother asked me to", "")


def test_another_ground_asks_anew_and_undo_brings_the_answer_back(
    there: InvitingRoom, inviting: Inviting
) -> None:
    made = there.answered("Tomás Rivera")
    assert inviting.choose_ground(made.id, Ground.COMPANY).ground_words == ""
    there.undo()
    back = inviting.one(made.id)
    assert back.ground is Ground.KNOW_EACH_OTHER
    assert back.ground_words == made.ground_words != ""


def test_what_went_out_waits_and_a_connection_in_the_next_archive_accepts_it(
    there: InvitingRoom, inviting: Inviting
) -> None:
    sent = there.sent("Tomás Rivera")
    assert names(inviting.board().waiting) == ["Tomás Rivera"]
    there.connect(sent.person)
    assert inviting.one(sent.id).standing is InvitationStanding.ACCEPTED


def test_who_accepted_and_left_again_accepted_once(there: InvitingRoom, inviting: Inviting) -> None:
    sent = there.sent("Tomás Rivera")
    there.connect(sent.person, "2026-12-20", gone="2027-05-01")
    assert inviting.one(sent.id).standing is InvitationStanding.ACCEPTED


def test_who_was_lost_before_and_is_invited_again_has_not_accepted(
    there: InvitingRoom, inviting: Inviting
) -> None:
    person = there.room.add("Tomás Rivera")
    there.connect(person, "2019-01-01", gone="2024-01-01")
    made = inviting.invite_person(TITLE, person)
    inviting.choose_ground(made.id, Ground.OLD_CONTACT)
    there.send(inviting.write_words(made.id, "Since the outage model"))
    assert inviting.one(made.id).standing is InvitationStanding.WAITING


def test_marked_as_accepted_the_two_are_connected_since_today_until_undone(
    there: InvitingRoom, inviting: Inviting
) -> None:
    sent = there.sent("Tomás Rivera")
    assert sent.person is not None
    inviting.settle(sent.id, Outcome.ACCEPTED)
    assert there.room.people.person(sent.person).connected_on == there.room.clock.today()
    there.undo()
    assert there.room.people.person(sent.person).connected_on is None
    assert inviting.one(sent.id).standing is InvitationStanding.WAITING


def test_an_invitation_of_the_archive_marked_as_accepted_makes_the_person_known(
    there: InvitingRoom, inviting: Inviting
) -> None:
    there.told("Tomás Rivera", there.room.clock.now() - timedelta(days=9))
    (told,) = inviting.board().waiting
    inviting.settle(told.id, Outcome.ACCEPTED)
    person = inviting.one(told.id).person
    assert person is not None
    assert there.room.people.person(person).profile == "tomás-rivera"


@pytest.mark.parametrize("outcome", [Outcome.DECLINED, Outcome.WITHDRAWN])
def test_after_a_refusal_nobody_is_asked_before_the_quiet_time_is_over(
    there: InvitingRoom, inviting: Inviting, outcome: Outcome
) -> None:
    sent = there.sent("Tomás Rivera")
    inviting.settle(sent.id, outcome)
    assert sent.person is not None
    with pytest.raises(Trouble) as refused:
        inviting.invite_person(TITLE, sent.person)
    assert refused.value.kind is TroubleKind.QUIET_TIME
    until = there.room.clock.today() + timedelta(weeks=26)
    assert refused.value.values["until"] == until.isoformat()
    there.room.clock.pass_by(weeks=26)
    assert inviting.invite_person(TITLE, sent.person).standing is InvitationStanding.DRAFT


def test_who_asked_to_be_left_alone_is_not_invited_and_the_reason_is_said(
    there: InvitingRoom,
) -> None:
    there.leave_alone("Tomás Rivera", profile="tomás-rivera")
    with pytest.raises(Trouble) as refused:
        there.invite("Tomás Rivera")
    assert refused.value.kind is TroubleKind.LEFT_ALONE
    assert refused.value.values["since"] == "2026-03-01"
    assert refused.value.values["reason"] == "Asked by mail"


def test_that_somebody_is_left_alone_is_said_before_that_one_is_connected(
    there: InvitingRoom,
) -> None:
    person = there.room.add("Ana Costa")
    there.connect(person, "2020-01-01")
    there.leave_alone("Ana Costa", person=person)
    with pytest.raises(Trouble) as refused:
        there.room.inviting.inviting.invite_person(TITLE, person)
    assert refused.value.kind is TroubleKind.LEFT_ALONE


def test_who_asks_to_be_left_alone_meanwhile_gets_no_message_of_any_kind(
    there: InvitingRoom,
) -> None:
    person = there.room.add("Ana Costa")
    composition = there.room.compose([person])
    there.leave_alone("Ana Costa", person=person)
    with pytest.raises(Trouble) as refused:
        there.hand_over(composition)
    assert refused.value.kind is TroubleKind.LEFT_ALONE


def test_the_queue_keeps_the_order_of_the_user(there: InvitingRoom, inviting: Inviting) -> None:
    there.invite("Ana Costa")
    there.invite("Ben Cole")
    inviting.move(there.invite("Cleo Dahl").id, -2)
    assert names(inviting.board().today) == ["Cleo Dahl", "Ana Costa", "Ben Cole"]
    there.undo()
    assert names(inviting.board().today) == ["Ana Costa", "Ben Cole", "Cleo Dahl"]


def test_put_away_it_is_out_of_the_queue_and_back_by_undo(
    there: InvitingRoom, inviting: Inviting
) -> None:
    inviting.put_away(there.invite("Ana Costa").id)
    assert inviting.board().drafts == 0
    there.undo()
    assert inviting.board().drafts == 1


def test_what_was_sent_from_here_and_is_in_the_archive_too_is_told_once(
    there: InvitingRoom, inviting: Inviting
) -> None:
    sent = there.sent("Tomás Rivera")
    there.told("Tomás Rivera", there.room.clock.now() + timedelta(hours=2))
    board = inviting.board()
    assert [one.id for one in board.waiting] == [sent.id]
    assert board.pace.sent_this_week == 1


def test_an_earlier_one_of_the_archive_to_the_same_person_is_another(
    there: InvitingRoom, inviting: Inviting
) -> None:
    there.told("Tomás Rivera", there.room.clock.now() - timedelta(days=300))
    (old,) = inviting.board().waiting
    inviting.settle(old.id, Outcome.WITHDRAWN)
    there.room.clock.pass_by(weeks=30)
    there.sent("Tomás Rivera")
    board = inviting.board()
    assert [one.id for one in board.settled] == [old.id]
    assert len(board.waiting) == 1


def test_acceptance_is_told_by_ground_and_not_as_one_number(
    there: InvitingRoom, inviting: Inviting
) -> None:
    first = there.sent("Ana Costa")
    second = there.sent("Ben Cole")
    third = there.sent("Cleo Dahl", Ground.COMPANY)
    there.sent("Dag Lind", Ground.COMPANY)
    inviting.settle(first.id, Outcome.ACCEPTED)
    inviting.settle(second.id, Outcome.DECLINED)
    inviting.settle(third.id, Outcome.WITHDRAWN)
    told = [(one.ground, one.invited, one.accepted) for one in inviting.board().accepted]
    assert told == [(Ground.KNOW_EACH_OTHER, 2, 1), (Ground.COMPANY, 1, 0)]


def test_somebody_without_a_profile_address_is_invited_by_name(
    there: InvitingRoom, inviting: Inviting
) -> None:
    made = inviting.invite(TITLE, Facts("Tomás", "Rivera"))
    assert (made.profile, made.standing) == ("", InvitationStanding.DRAFT)


def test_the_same_ground_chosen_again_keeps_the_answer(
    there: InvitingRoom, inviting: Inviting
) -> None:
    made = there.answered("Tomás Rivera")
    before = there.room.acts.last()
    again = inviting.choose_ground(made.id, Ground.KNOW_EACH_OTHER)
    assert again.ground_words == made.ground_words
    assert there.room.acts.last() == before


def test_what_went_out_is_neither_moved_nor_put_away(
    there: InvitingRoom, inviting: Inviting
) -> None:
    sent = there.sent("Tomás Rivera")
    before = there.room.acts.last()
    inviting.move(sent.id, -1)
    inviting.put_away(sent.id)
    assert there.room.acts.last() == before
    assert names(inviting.board().waiting) == ["Tomás Rivera"]


def test_the_first_in_the_queue_moves_no_further(there: InvitingRoom, inviting: Inviting) -> None:
    made = there.invite("Tomás Rivera")
    before = there.room.acts.last()
    inviting.move(made.id, -1)
    assert there.room.acts.last() == before


def test_what_did_not_go_out_has_become_nothing_yet(
    there: InvitingRoom, inviting: Inviting
) -> None:
    made = there.invite("Tomás Rivera")
    inviting.settle(made.id, Outcome.ACCEPTED)
    assert inviting.one(made.id).standing is InvitationStanding.DRAFT


def test_an_invitation_of_the_archive_without_an_address_makes_its_person_known_as_well(
    there: InvitingRoom, inviting: Inviting
) -> None:
    number = there.told("Tomás Rivera", there.room.clock.now() - timedelta(days=9))
    with writing(there.room.database):
        run(there.room.database, "UPDATE invitation SET profile = '' WHERE id = ?", (number,))
    (told,) = inviting.board().waiting
    inviting.settle(told.id, Outcome.ACCEPTED)
    person = inviting.one(told.id).person
    assert person is not None
    assert there.room.people.person(person).facts.full_name == "Tomás Rivera"


def test_who_became_a_connection_meanwhile_is_not_invited_any_more(there: InvitingRoom) -> None:
    made = there.answered("Tomás Rivera")
    there.connect(made.person)
    assert refusal(there, made) is TroubleKind.CONNECTED_ALREADY


def test_who_accepted_and_left_may_be_asked_again_at_once(
    there: InvitingRoom, inviting: Inviting
) -> None:
    sent = there.sent("Tomás Rivera")
    inviting.settle(sent.id, Outcome.ACCEPTED)
    there.connect(sent.person, "2026-12-01", gone="2026-12-01")
    assert sent.person is not None
    assert inviting.invite_person(TITLE, sent.person).standing is InvitationStanding.DRAFT


def test_an_invitation_that_is_gone_is_said(inviting: Inviting) -> None:
    with pytest.raises(Trouble) as gone:
        inviting.one(InvitationId(9))
    assert gone.value.kind is TroubleKind.INVITATION_GONE


def test_the_note_of_an_invitation_that_was_put_away_does_not_go_out(
    there: InvitingRoom, inviting: Inviting
) -> None:
    made = there.answered("Tomás Rivera")
    inviting.put_away(made.id)
    assert refusal(there, made) is TroubleKind.INVITATION_GONE


@pytest.mark.parametrize(("days", "since"), [(-20, "2026-11-11"), (3, "2026-12-01")])
def test_who_accepted_is_connected_since_the_day_that_is_told_but_not_in_the_future(
    there: InvitingRoom, inviting: Inviting, days: int, since: str
) -> None:
    there.told("Tomás Rivera", there.room.clock.now() - timedelta(days=30))
    (told,) = inviting.board().waiting
    day = there.room.clock.today() + timedelta(days=days)
    inviting.settle(told.id, Outcome.ACCEPTED, day)
    assert there.room.value("SELECT connected_on FROM person") == since


@pytest.mark.parametrize(
    ("profile", "name"), [("tomas-rivera-4b1a2c", "Tomas Rivera"), ("1048576", "1048576")]
)
def test_an_invitation_of_the_archive_without_a_name_is_known_by_its_address(
    there: InvitingRoom, inviting: Inviting, profile: str, name: str
) -> None:
    there.told("", there.room.clock.now() - timedelta(days=9), profile=profile)
    (told,) = inviting.board().waiting
    inviting.settle(told.id, Outcome.ACCEPTED)
    assert inviting.one(told.id).name == name
