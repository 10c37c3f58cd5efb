"""A tie is proposed from what came back, and says why."""

from datetime import UTC, date, datetime, timedelta

import pytest

from cordially.domain.people import History, Tie
from cordially.domain.ties import Horizons, TieReason, propose

TODAY = date(2026, 12, 1)


def days_ago(days: int) -> datetime:
    return datetime(2026, 12, 1, 9, tzinfo=UTC) - timedelta(days=days)


@pytest.mark.parametrize(
    ("written", "received", "days", "reason", "tie"),
    [
        (0, 0, None, TieReason.NEVER, Tie.QUIET),
        (5, 0, 3, TieReason.UNANSWERED, Tie.QUIET),
        (2, 2, 3, TieReason.CONVERSATION_LATELY, Tie.STRONG),
        (2, 2, 365, TieReason.CONVERSATION_LATELY, Tie.STRONG),
        (2, 2, 366, TieReason.EXCHANGE_BEFORE, Tie.WARM),
        (1, 9, 3, TieReason.EXCHANGE_LATELY, Tie.WARM),
        (9, 1, 3, TieReason.EXCHANGE_LATELY, Tie.WARM),
        (0, 1, 365, TieReason.WROTE_TO_YOU_LATELY, Tie.WARM),
        (0, 1, 366, TieReason.LONG_AGO, Tie.QUIET),
        (1, 1, 1095, TieReason.EXCHANGE_BEFORE, Tie.WARM),
        (9, 9, 1096, TieReason.LONG_AGO, Tie.QUIET),
    ],
)
def test_a_history_proposes_a_tie_and_the_reason(
    written: int, received: int, days: int | None, reason: TieReason, tie: Tie
) -> None:
    last = None if days is None else days_ago(days)
    found = propose(History(written, received, last), TODAY)
    assert (found, found.tie) == (reason, tie)


def test_every_reason_proposes_a_tie() -> None:
    assert {reason.tie for reason in TieReason} == set(Tie)


def test_the_texts_of_the_store_propose_the_same() -> None:
    last = days_ago(3)
    proposed = Horizons.on(TODAY).reason(2, 2, last.isoformat())
    assert proposed is propose(History(2, 2, last), TODAY)
