"""Asking for an introduction, and what became of it."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from cordially.domain.acts import ActKind
from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.invitations import (
    Ground,
    Introduction,
    IntroductionId,
    IntroductionStanding,
    InvitationId,
)
from cordially.domain.messages import Answer, HandOverId, Kind
from cordially.domain.people import Facts, PersonId, Salutation, SalutationState
from cordially.services.introducing import Introducing
from cordially.store.database import run, writing
from tests.inviting_room import InvitingRoom, inviting_room
from tests.writing_room import WritingRoom

ASKED = "Hi Lucía, would you introduce me to Tomás Rivera? It is about outages. No is fine."


@pytest.fixture
def there(tmp_path: Path) -> Iterator[InvitingRoom]:
    with inviting_room(tmp_path) as there:
        yield there


@pytest.fixture
def introducing(there: InvitingRoom) -> Introducing:
    return there.room.inviting.introducing


@pytest.fixture
def begun(there: InvitingRoom, introducing: Introducing) -> Introduction:
    wanted = there.answered("Tomás Rivera", Ground.COMPANY)
    helper = there.room.add("Lucía Campos")
    return introducing.ask("Introduction", wanted.id, helper)


def send(there: InvitingRoom, composition: object, text: str) -> None:
    handed = there.hand_over(composition, text)  # type: ignore[arg-type] # one of ours
    there.room.handing_over.answer(HandOverId(handed), Answer.SENT)


def test_the_letter_says_what_it_is_about_and_offers_an_easy_way_out(
    there: InvitingRoom, begun: Introduction
) -> None:
    assert begun.composition is not None
    desk = there.room.composing.desk(begun.composition)
    text = desk.composition.text
    assert desk.composition.kind is Kind.INTRODUCTION
    assert text.startswith("Hi Lucía,")
    assert "Tomás Rivera" in text
    assert "Third floor at Iberdrola with Tomás Rivera" in text
    assert "If you would rather not" in text


def test_where_nothing_was_said_of_why_the_letter_cannot_go_before_it_is(
    there: InvitingRoom, introducing: Introducing
) -> None:
    wanted = there.invite("Tomás Rivera")
    asked = introducing.ask("Introduction", wanted.id, there.room.add("Lucía Campos"))
    assert asked.composition is not None
    (recipient,) = there.room.recipients(asked.composition)
    with pytest.raises(Trouble) as refused:
        there.room.handing_over.hand_over(recipient)
    assert refused.value.kind is TroubleKind.FIELD_UNFILLED


def test_a_name_with_braces_is_no_field_of_the_letter(
    there: InvitingRoom, introducing: Introducing
) -> None:
    wanted = there.invite("Tomás {company}", "tomas")
    asked = introducing.ask("Introduction", wanted.id, there.room.add("Lucía Campos"))
    assert asked.composition is not None
    assert "Tomás (company)" in there.room.composing.desk(asked.composition).composition.text


def test_blanks_within_a_name_lose_nothing_of_what_it_is_about(
    there: InvitingRoom, introducing: Introducing
) -> None:
    wanted = there.answered("Tomás Rivera", Ground.COMPANY)
    with writing(there.room.database):
        run(there.room.database, "UPDATE person SET own_family_name = 'de  la Cruz' WHERE id = 1")
    asked = introducing.ask("Introduction", wanted.id, there.room.add("Lucía Campos"))
    assert asked.composition is not None
    text = there.room.composing.desk(asked.composition).composition.text
    assert "Tomás de la Cruz" in text
    assert "It is about Third floor at Iberdrola" in text


def test_asking_the_same_helper_again_goes_on_with_the_same_letter(
    there: InvitingRoom, introducing: Introducing, begun: Introduction
) -> None:
    (wanted,) = there.room.inviting.inviting.board().today
    assert introducing.ask("Introduction", wanted.id, begun.helper).id == begun.id


def test_it_is_asked_once_the_letter_went_out_then_introduced_then_thanked(
    there: InvitingRoom, introducing: Introducing, begun: Introduction
) -> None:
    assert begun.standing is IntroductionStanding.DRAFT
    send(there, begun.composition, ASKED)
    assert introducing.one(begun.id).standing is IntroductionStanding.ASKED
    introducing.settle(begun.id, IntroductionStanding.INTRODUCED)
    thanks = introducing.thank("Thanks", begun.id)
    assert introducing.one(begun.id).standing is IntroductionStanding.INTRODUCED
    send(there, thanks, "Hi Lucía, thank you for introducing me to Tomás, we spoke on Friday.")
    done = introducing.one(begun.id)
    assert (done.standing, done.helper_name, done.target_name) == (
        IntroductionStanding.THANKED,
        "Lucía Campos",
        "Tomás Rivera",
    )


def test_thanks_that_were_begun_go_on(introducing: Introducing, begun: Introduction) -> None:
    introducing.settle(begun.id, IntroductionStanding.INTRODUCED)
    assert introducing.thank("Thanks", begun.id) == introducing.thank("Thanks", begun.id)


def test_what_was_said_of_it_is_undone(
    there: InvitingRoom, introducing: Introducing, begun: Introduction
) -> None:
    introducing.settle(begun.id, IntroductionStanding.DECLINED)
    there.undo()
    assert introducing.one(begun.id).standing is IntroductionStanding.DRAFT


def test_who_introduced_whom_stays_when_the_invitation_is_put_away(
    there: InvitingRoom, introducing: Introducing, begun: Introduction
) -> None:
    (wanted,) = there.room.inviting.inviting.board().today
    there.room.inviting.inviting.put_away(wanted.id)
    assert introducing.everyone() == (begun,)


def test_what_is_gone_is_said(introducing: Introducing, there: InvitingRoom) -> None:
    with pytest.raises(Trouble) as gone:
        introducing.one(IntroductionId(9))
    assert gone.value.kind is TroubleKind.INTRODUCTION_GONE
    with pytest.raises(Trouble) as missing:
        introducing.ask("Introduction", InvitationId(9), there.room.add("Lucía Campos"))
    assert missing.value.kind is TroubleKind.INVITATION_GONE


def add_lucia(room: WritingRoom) -> PersonId:
    """Somebody added by hand, as a step of its own."""
    with room.acts.recording(ActKind.ADD_PERSON, people=1):
        salutation = Salutation("Lucía", SalutationState.SURE)
        return room.people.add(Facts("Lucía", "Campos"), salutation, "")


def test_undo_leaves_a_helper_to_whom_words_were_written(
    there: InvitingRoom, introducing: Introducing
) -> None:
    wanted = there.answered("Tomás Rivera", Ground.COMPANY)
    room = there.room
    helper = add_lucia(room)
    asked = introducing.ask("Introduction", wanted.id, helper)
    assert asked.composition is not None
    room.write_on(asked.composition, "How is the new dam?")
    there.undo()
    there.undo()
    assert introducing.one(asked.id).helper_name == "Lucía Campos"
    assert room.people.person(helper).facts.full_name == "Lucía Campos"


def test_undo_leaves_somebody_to_whom_a_letter_was_written(there: InvitingRoom) -> None:
    room = there.room
    person = add_lucia(room)
    letter = room.letter(person, "Hi Lucía", kind=Kind.FOLLOW_UP)
    room.write_on(letter, "How is the new dam?")
    there.undo()
    (seat,) = room.composing.desk(letter).seats
    assert seat.name == "Lucía Campos"


def test_of_two_whom_only_an_archive_knows_each_is_asked_for_by_itself(
    there: InvitingRoom, introducing: Introducing
) -> None:
    at = there.room.clock.now() - timedelta(days=9)
    first, second = (there.told(name, at) for name in ("Tomás Rivera", "Ana Prates"))
    helper = there.room.add("Lucía Campos")
    introducing.ask("Introduction to Tomás", InvitationId(first), helper)
    asked = introducing.ask("Introduction to Ana", InvitationId(second), helper)
    again = introducing.ask("Introduction to Ana", InvitationId(second), helper)
    assert (asked.target_name, again.id) == ("Ana Prates", asked.id)
