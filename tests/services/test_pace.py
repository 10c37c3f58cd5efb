"""Budgets by local weeks, days and months, and figures that can be changed."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from cordially.domain.errors import Trouble, TroubleKind
from cordially.etiquette.document import Account
from cordially.etiquette.pace_limits import Figure
from cordially.services.pace import Pacing
from tests.inviting_room import InvitingRoom, inviting_room

# The clock of the room stands at Tuesday, 1 December 2026.


@pytest.fixture
def there(tmp_path: Path) -> Iterator[InvitingRoom]:
    with inviting_room(tmp_path) as there:
        yield there


@pytest.fixture
def pacing(there: InvitingRoom) -> Pacing:
    return there.room.inviting.pacing


@pytest.mark.parametrize(
    ("days_ago", "this_week", "today"),
    [(0, 1, 1), (1, 1, 0), (2, 0, 0), (9, 0, 0)],
)
def test_the_week_begins_on_monday(
    there: InvitingRoom, days_ago: int, this_week: int, today: int
) -> None:
    there.told("Ana Costa", there.room.clock.now() - timedelta(days=days_ago))
    pace = there.room.inviting.inviting.pace()
    assert (pace.sent_this_week, pace.sent_today) == (this_week, today)


def test_what_went_out_from_here_and_from_elsewhere_uses_one_budget(there: InvitingRoom) -> None:
    there.sent("Ana Costa")
    there.told("Ben Cole", there.room.clock.now() - timedelta(days=1))
    pace = there.room.inviting.inviting.pace()
    assert (pace.sent_this_week, pace.sent_today) == (2, 1)
    assert pace.room_today == 7


def test_only_invitations_with_a_note_use_notes_of_this_month(there: InvitingRoom) -> None:
    now = there.room.clock.now()
    there.told("Ana Costa", now, note="Hi Ana, your talk stayed with me.")
    there.told("Ben Cole", now)
    there.told("Cleo Dahl", now - timedelta(days=2), note="Hi Cleo, in November it was.")
    pace = there.room.inviting.inviting.pace()
    assert (pace.notes_this_month, pace.notes_left) == (1, 4)


def test_no_more_are_offered_today_than_notes_are_left(there: InvitingRoom, pacing: Pacing) -> None:
    pacing.set_figure(Figure.NOTES_A_MONTH, 2)
    for name in ("Ana Costa", "Ben Cole", "Cleo Dahl"):
        there.invite(name)
    board = there.room.inviting.inviting.board()
    assert (len(board.today), len(board.queue)) == (2, 1)


def test_nothing_is_saved_up_over_a_break(there: InvitingRoom, pacing: Pacing) -> None:
    pacing.set_account(Account.PREMIUM)
    for number in range(20):
        there.invite(f"Person {chr(97 + number)}")
    board = there.room.inviting.inviting.board()
    assert (len(board.today), len(board.queue)) == (8, 12)
    there.room.clock.pass_by(weeks=6)
    after = there.room.inviting.inviting.board()
    assert (len(after.today), len(after.queue)) == (8, 12)


def test_a_full_day_refuses_the_next_and_the_next_day_takes_it(
    there: InvitingRoom, pacing: Pacing
) -> None:
    pacing.set_figure(Figure.A_DAY, 1)
    there.sent("Ana Costa")
    second = there.answered("Ben Cole")
    assert there.room.inviting.inviting.board().queue[0].id == second.id
    with pytest.raises(Trouble) as refused:
        there.hand_over(second.composition)
    assert refused.value.kind is TroubleKind.PACE_REACHED
    there.room.clock.pass_by(days=1)
    there.hand_over(second.composition)


def test_a_full_week_refuses_even_on_a_new_day(there: InvitingRoom, pacing: Pacing) -> None:
    pacing.set_figure(Figure.A_WEEK, 1)
    there.sent("Ana Costa")
    there.room.clock.pass_by(days=1)
    with pytest.raises(Trouble) as refused:
        there.hand_over(there.answered("Ben Cole").composition)
    assert refused.value.kind is TroubleKind.PACE_REACHED
    there.room.clock.pass_by(days=5)
    assert there.room.inviting.inviting.pace().room_today == 1


def test_without_notes_left_a_free_account_waits_and_a_premium_one_does_not(
    there: InvitingRoom, pacing: Pacing
) -> None:
    pacing.set_figure(Figure.NOTES_A_MONTH, 1)
    there.sent("Ana Costa")
    second = there.answered("Ben Cole")
    with pytest.raises(Trouble) as refused:
        there.hand_over(second.composition)
    assert refused.value.kind is TroubleKind.NOTES_SPENT
    pacing.set_figure(Figure.NOTES_A_MONTH, None)
    pacing.set_account(Account.PREMIUM)
    assert there.room.inviting.inviting.pace().notes_left is None
    there.hand_over(second.composition)


@pytest.mark.parametrize(("account", "most"), [(Account.FREE, 200), (Account.PREMIUM, 300)])
def test_the_note_may_be_as_long_as_the_account_allows(
    there: InvitingRoom, pacing: Pacing, account: Account, most: int
) -> None:
    pacing.set_account(account)
    assert pacing.limits().note.most == most


def test_every_figure_says_where_it_comes_from_and_when_that_was_seen(pacing: Pacing) -> None:
    for figure in pacing.limits().figures:
        assert figure.source
        assert figure.since <= date(2026, 11, 22)


def test_a_figure_of_ones_own_has_the_day_it_was_set_until_it_is_given_back(
    there: InvitingRoom, pacing: Pacing
) -> None:
    pacing.set_figure(Figure.A_WEEK, 12)
    own = next(one for one in pacing.limits().figures if one.figure is Figure.A_WEEK)
    assert (own.value, own.source, own.since, own.given) == (
        12,
        "",
        there.room.clock.today(),
        40,
    )
    pacing.set_figure(Figure.A_WEEK, None)
    back = next(one for one in pacing.limits().figures if one.figure is Figure.A_WEEK)
    assert (back.value, bool(back.source)) == (40, True)


@pytest.mark.parametrize(("typed", "kept"), [(-3, 0), (5_000, 200)])
def test_no_figure_goes_beyond_what_makes_sense(pacing: Pacing, typed: int, kept: int) -> None:
    pacing.set_figure(Figure.A_WEEK, typed)
    assert pacing.settings().a_week == kept


def test_a_setting_that_no_version_wrote_counts_as_none(
    there: InvitingRoom, pacing: Pacing
) -> None:
    there.set_setting("account", "gold")
    there.set_setting("pace.a-week", "many")
    assert pacing.account() is Account.FREE
    assert pacing.settings().a_week == 40
