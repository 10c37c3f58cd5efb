"""Common ground over a real store: facts by hand, the present job, and who knows both."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from cordially.domain.background import BackgroundFact, FactKind
from cordially.domain.people import PersonId
from cordially.etiquette.common_ground import HowShared, Together
from cordially.services.common_ground import CommonGround
from cordially.store.database import insert, run, writing
from tests.inviting_room import InvitingRoom, inviting_room


@pytest.fixture
def there(tmp_path: Path) -> Iterator[InvitingRoom]:
    with inviting_room(tmp_path) as there:
        yield there


@pytest.fixture
def found(there: InvitingRoom) -> CommonGround:
    return there.room.inviting.common_ground


@pytest.fixture
def them(there: InvitingRoom) -> PersonId:
    person = there.invite("Tomás Rivera", company="Iberdrola").person
    assert person is not None
    return person


def connected(there: InvitingRoom, name: str) -> PersonId:
    person = there.room.add(name)
    there.connect(person, "2020-01-01")
    return person


def thread(there: InvitingRoom, sender: str, text: str, *others: str) -> None:
    """A message of one thread that several are part of."""
    with writing(there.room.database):
        number = insert(
            there.room.database,
            "INSERT INTO message (digest, at, sender, from_user, counted, text)"
            " VALUES (?, '2026-05-01T10:00:00+00:00', ?, 0, 0, ?)",
            (f"{sender}{text}".encode(), sender, text),
        )
        for key in (sender, "me", *others):
            run(there.room.database, "INSERT INTO participant VALUES (?, ?)", (key, number))


def shared(found: CommonGround, them: PersonId) -> list[tuple[PersonId | None, str, HowShared]]:
    return [(one.person, one.name, one.how) for one in found.with_person(them).shared]


def test_the_present_job_of_the_other_is_compared_and_its_years_are_not_known(
    there: InvitingRoom, found: CommonGround, them: PersonId
) -> None:
    there.know_of_self(FactKind.POSITION, "Iberdrola S.A.", "2013", "2017")
    (common,) = found.with_person(them).common
    assert (common.name, common.together) == ("Iberdrola S.A.", Together.UNKNOWN)


def test_a_fact_that_the_user_adds_is_compared_and_undone(
    there: InvitingRoom, found: CommonGround, them: PersonId
) -> None:
    there.know_of_self(FactKind.SCHOOL, "TU Delft", "2008", "2010")
    fact = BackgroundFact(them, FactKind.SCHOOL, "  TU   Delft ", "", "2009", "2012")
    found.add(fact)
    ground = found.with_person(them)
    assert [one.together for one in ground.common] == [Together.AT_ONE_TIME]
    assert ground.by_hand == (replace(fact, name="TU Delft"),)
    there.undo()
    assert found.with_person(them).by_hand == ()


def test_a_fact_taken_away_comes_back_by_undo(
    there: InvitingRoom, found: CommonGround, them: PersonId
) -> None:
    fact = BackgroundFact(them, FactKind.GROUP, "Grid people")
    found.add(fact)
    found.remove(fact)
    assert found.with_person(them).by_hand == ()
    there.undo()
    assert found.with_person(them).by_hand == (fact,)


@pytest.mark.parametrize("name", ["", "   "])
def test_a_fact_of_blanks_is_none(found: CommonGround, them: PersonId, name: str) -> None:
    found.add(BackgroundFact(them, FactKind.GROUP, name))
    assert found.with_person(them).by_hand == ()


def test_a_fact_of_nobody_changes_nothing(
    there: InvitingRoom, found: CommonGround, them: PersonId
) -> None:
    found.add(BackgroundFact(None, FactKind.GROUP, "Grid people"))
    found.remove(BackgroundFact(None, FactKind.GROUP, "Grid people"))
    assert there.room.value("SELECT COUNT(*) FROM fact") == 0


def test_a_contact_named_by_hand_is_the_connection_of_that_name(
    there: InvitingRoom, found: CommonGround, them: PersonId
) -> None:
    lucia = connected(there, "Lucía Campos")
    found.add(BackgroundFact(them, FactKind.SHARED_CONTACT, "lucia campos"))
    assert shared(found, them) == [(lucia, "lucia campos", HowShared.BY_HAND)]


def test_a_name_that_two_connections_bear_is_nobody_in_particular(
    there: InvitingRoom, found: CommonGround, them: PersonId
) -> None:
    connected(there, "Lucía Campos")
    other = there.room.add("Lucía Campos", profile="lucia-2")
    there.connect(other, "2020-01-01")
    found.add(BackgroundFact(them, FactKind.SHARED_CONTACT, "Lucía Campos"))
    assert shared(found, them) == [(None, "Lucía Campos", HowShared.BY_HAND)]


def test_whoever_stands_in_one_thread_with_both_knows_both(
    there: InvitingRoom, found: CommonGround, them: PersonId
) -> None:
    lucia = connected(there, "Lucía Campos")
    there.room.add("Ben Cole")
    thread(there, "lucía-campos", "You two should meet.", "tomás-rivera", "ben-cole")
    assert shared(found, them) == [(lucia, "Lucía Campos", HowShared.IN_A_THREAD)]


def test_a_connection_whose_whole_name_they_wrote_knows_both(
    there: InvitingRoom, found: CommonGround, them: PersonId
) -> None:
    lucia = connected(there, "Lucía Campos")
    connected(there, "Ana Costa")
    thread(there, "tomás-rivera", "Lucia Campos spoke of your work; so did Ana.")
    assert shared(found, them) == [(lucia, "Lucía Campos", HowShared.MENTIONED)]


def test_without_anything_of_the_user_nothing_is_there_to_compare_with(
    there: InvitingRoom, found: CommonGround, them: PersonId
) -> None:
    assert not found.with_person(them).own_known
    there.know_of_self(FactKind.LANGUAGE, "Spanish")
    assert found.with_person(them).own_known


def test_what_was_found_does_not_write_itself_into_the_note(
    there: InvitingRoom, found: CommonGround, them: PersonId
) -> None:
    there.know_of_self(FactKind.POSITION, "Iberdrola")
    assert found.with_person(them).common
    (draft,) = there.room.inviting.inviting.board().today
    assert draft.composition is not None
    assert "Iberdrola" not in there.room.composing.desk(draft.composition).composition.text
