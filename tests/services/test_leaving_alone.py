"""Leaving somebody alone: not offered, not written to, remembered in what rules are told."""

from datetime import date

import pytest

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.messages import Kind
from cordially.domain.people import Filter, LeftAlone, PersonId
from cordially.services.audiences import Audiences, ReasonKind
from cordially.services.leaving_alone import LeavingAlone
from cordially.services.roster import Rosters
from cordially.store.hand_overs import HandOvers
from cordially.store.left_alone import LeftAlones
from cordially.store.recipients import Recipients
from tests.writing_room import WritingRoom

TODAY = date(2026, 12, 1)


@pytest.fixture
def leaving(room: WritingRoom) -> LeavingAlone:
    return LeavingAlone(LeftAlones(room.database), room.people, room.acts, room.clock)


def test_since_when_and_why_is_kept(room: WritingRoom, leaving: LeavingAlone) -> None:
    dana = room.add("Dana Whitlock")
    leaving.leave_alone(dana, " no  updates, please ")
    room.clock.pass_by(days=3)
    leaving.leave_alone(dana, "again")
    assert leaving.of(dana) == LeftAlone("Dana Whitlock", TODAY, "no updates, please")
    assert leaving.of(None, "dana-whitlock") == leaving.of(dana)


def test_it_is_one_step_each_way(room: WritingRoom, leaving: LeavingAlone) -> None:
    dana = room.add("Dana Whitlock")
    leaving.leave_alone(dana)
    leaving.write_again(dana)
    assert leaving.of(dana) is None
    room.acts.undo()
    assert leaving.of(dana) is not None
    room.acts.undo()
    assert leaving.of(dana) is None


@pytest.mark.parametrize("kind", [Kind.GREETING, Kind.UPDATE, Kind.FOLLOW_UP])
def test_no_message_of_any_kind_is_handed_over(
    room: WritingRoom, leaving: LeavingAlone, kind: Kind
) -> None:
    dana = room.add("Dana Whitlock")
    composition = room.compose([dana], kind=kind)
    leaving.leave_alone(dana, "no updates")
    with pytest.raises(Trouble) as met:
        room.handing_over.hand_over(room.recipients(composition)[0])
    assert met.value.kind is TroubleKind.LEFT_ALONE
    assert met.value.values == {
        "name": "Dana Whitlock",
        "since": "2026-12-01",
        "reason": "no updates",
    }


def test_the_rules_are_told_of_who_complained_even_long_ago(
    room: WritingRoom, leaving: LeavingAlone
) -> None:
    dana, tom = room.add("Dana Whitlock"), room.add("Tom Aker")
    leaving.leave_alone(dana)
    leaving.write_again(dana)
    gathered = room.reviewing.gather(room.compose([dana, tom]))
    assert [reader.complained for reader in gathered.document.recipients] == [True, False]


def test_the_chooser_shows_why_somebody_is_not_offered(
    room: WritingRoom, leaving: LeavingAlone
) -> None:
    dana, tom = room.add("Dana Whitlock"), room.add("Tom Aker")
    leaving.leave_alone(dana)
    audiences = Audiences(
        room.table,
        Rosters(room.table),
        Recipients(room.database, room.acts),
        HandOvers(room.database, room.clock),
        room.clock,
        LeftAlones(room.database).everybody,
    )
    choosing = audiences.choosing(Filter())
    assert choosing.fitting == 1
    assert [one.row.id for one in choosing.candidates] == [tom, dana]
    last = choosing.candidates[-1].reason
    assert (last.kind, last.day, last.may_be_chosen) == (ReasonKind.LEFT_ALONE, TODAY, False)
    assert choosing.candidates[0].reason.may_be_chosen


def test_somebody_who_is_gone_is_not_left_alone(leaving: LeavingAlone) -> None:
    with pytest.raises(Trouble) as met:
        leaving.leave_alone(PersonId(99))
    assert met.value.kind is TroubleKind.PERSON_GONE
