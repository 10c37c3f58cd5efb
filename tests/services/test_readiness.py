"""Whether one's own profile is ready, asked once."""

import pytest

from cordially.domain.background import BackgroundFact, FactKind
from cordially.services.opt_in import OptIn
from cordially.services.readiness import BeingReady, ReadinessPart, Ready
from cordially.store.settings import Settings
from tests.writing_room import WritingRoom

HEADLINE = BackgroundFact(None, FactKind.HEADLINE, "Head of Storage")
POSITION = BackgroundFact(None, FactKind.POSITION, "Nordgrid", "Engineer")


@pytest.fixture
def facts() -> list[BackgroundFact]:
    return []


@pytest.fixture
def being_ready(room: WritingRoom, facts: list[BackgroundFact]) -> BeingReady:
    settings = Settings(room.database)
    return BeingReady(lambda: tuple(facts), settings, OptIn(settings, room.clock))


def test_without_any_fact_nothing_is_told_missing(being_ready: BeingReady) -> None:
    told = dict(being_ready.look().parts)
    assert told[ReadinessPart.HEADLINE] is Ready.ASKED
    assert told[ReadinessPart.PHOTO] is Ready.ASKED
    assert told[ReadinessPart.STATEMENT] is Ready.NO


def test_what_the_archive_tells_is_there_and_the_rest_is_missing(
    being_ready: BeingReady, facts: list[BackgroundFact]
) -> None:
    facts += [HEADLINE, POSITION]
    told = dict(being_ready.look().parts)
    assert told[ReadinessPart.HEADLINE] is Ready.YES
    assert told[ReadinessPart.POSITIONS] is Ready.YES
    assert told[ReadinessPart.SUMMARY] is Ready.NO


def test_the_photo_and_the_statement_are_answered_by_the_user(
    being_ready: BeingReady, facts: list[BackgroundFact]
) -> None:
    facts += [HEADLINE, POSITION, BackgroundFact(None, FactKind.SUMMARY, "I store power.")]
    being_ready.has_photo()
    assert not being_ready.look().is_complete
    being_ready.change_statement("I write twice a year.")
    found = being_ready.look()
    assert found.is_complete
    assert found.statement == "I write twice a year."


def test_closed_it_stays_quiet_until_it_is_asked_for(being_ready: BeingReady) -> None:
    being_ready.close()
    assert being_ready.look().closed
    being_ready.show_again()
    assert not being_ready.look().closed
