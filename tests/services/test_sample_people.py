"""The sample people, in a real store, brought in by the real reader."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import peewee
import pytest

from cordially.app.opening import Opened
from cordially.domain.background import FactKind
from cordially.domain.invitations import Invitation, InvitationStanding
from cordially.domain.messages import Kind
from cordially.domain.people import Column, EventKind, Filter, PersonRow, Tie
from cordially.domain.requests import Request
from cordially.services.sample_archive import write_archive
from cordially.services.sample_people import (
    SampleClock,
    fill_with_samples,
    read_samples,
    sample_file,
)
from cordially.services.service_set import ServiceSet
from cordially.store.background import Background
from cordially.store.database import open_for_reading, open_store
from cordially.store.invitations import Invitations
from cordially.store.requests import Requests
from cordially.store.typed_journal import TypedJournal
from cordially.system.folders import Folders

TODAY = datetime(2026, 12, 14, 10, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class StandingClock:
    """A clock that always tells the same moment."""

    at: datetime = TODAY

    def now(self) -> datetime:
        return self.at

    def today(self) -> date:
        return self.at.date()


@contextmanager
def filled(folder: Path) -> Iterator[ServiceSet]:
    folders = Folders(folder)
    clock = SampleClock(StandingClock())
    database = open_store(folders.store, clock.now())
    journal = TypedJournal(folders.typed)
    try:
        services = Opened(database, folders, journal, clock).services
        fill_with_samples(services, clock, folders.root)
        yield services
    finally:
        journal.close()
        database.close()


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("sample")


@pytest.fixture(scope="module")
def services(place: Path) -> Iterator[ServiceSet]:
    with filled(place) as made:
        yield made


@pytest.fixture(scope="module")
def database(place: Path, services: ServiceSet) -> Iterator[peewee.SqliteDatabase]:
    assert services.contacts.count()
    opened = open_for_reading(Folders(place).store)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def asking(database: peewee.SqliteDatabase) -> dict[str, Request]:
    return {request.name: request for request in Requests(database, StandingClock()).open()}


@pytest.fixture(scope="module")
def invited(database: peewee.SqliteDatabase) -> dict[str, Invitation]:
    return {each.name: each for each in Invitations(database, StandingClock()).everyone()}


def everybody(services: ServiceSet) -> list[PersonRow]:
    return services.contacts.rows(Filter(), Column.NAME)


def test_everybody_in_the_file_is_there(services: ServiceSet) -> None:
    invented = sorted(person.name for person in read_samples(sample_file()).people)
    assert sorted(row.name for row in everybody(services)) == invented
    assert len(invented) >= 110


def test_nothing_is_left_to_undo(services: ServiceSet) -> None:
    assert services.contacts.last_act() is None


def test_what_one_knows_stands_beside_the_imported_facts(services: ServiceSet) -> None:
    (maria,) = (row for row in everybody(services) if row.name == "Maria Sørensen")
    known = services.contacts.person(maria.id)
    assert known.how_we_met == "Energy Days Aarhus, where Tom Aker introduced us"
    assert set(known.tags) == {"energy", "aarhus"}
    assert [note.text for note in known.notes] == ["Ask how the second-life pilot went"]


def test_some_salutations_are_sure_and_some_are_to_be_asked(services: ServiceSet) -> None:
    asked = services.contacts.rows(Filter(ask_salutation=True), Column.NAME)
    assert "LEE Min-ho" in {row.name for row in asked}
    assert 3 <= len(asked) <= len(everybody(services)) / 4


def test_somebody_is_called_by_the_name_they_gave(services: ServiceSet) -> None:
    annie = services.contacts.rows(Filter(query="neill"), Column.NAME)
    assert services.contacts.person(annie[0].id).salutation.name == "Annie"


def test_ties_of_every_kind_are_found(services: ServiceSet) -> None:
    assert {Tie(row.tie) for row in everybody(services)} == set(Tie)


def test_letters_of_long_ago_count_as_sent_at_their_time(services: ServiceSet) -> None:
    (tunde,) = (row for row in everybody(services) if row.name == "Tunde Mbeki")
    sent = [
        event
        for event in services.contacts.person(tunde.id).timeline
        if event.kind is EventKind.SENT and event.at is not None
    ]
    assert [(TODAY - event.at).days for event in sent if event.at] == [362]
    assert "island grids" in sent[0].text


def test_who_writes_to_them_sees_what_they_wrote_last_year(services: ServiceSet) -> None:
    (tunde,) = (row for row in everybody(services) if row.name == "Tunde Mbeki")
    composition = services.composing.create("Greeting", Kind.GREETING, [tunde.id])
    (seat,) = services.composing.desk(composition).seats
    assert [written.occasion for written in services.composing.brief(seat.id).last_year] == [
        "A quiet year's end"
    ]


def test_the_archive_is_gone_afterwards(tmp_path: Path) -> None:
    with filled(tmp_path):
        assert not [path for path in tmp_path.rglob("*") if "LinkedIn" in path.name]


def test_the_same_day_gives_the_same_people(tmp_path: Path) -> None:
    told = []
    for name in ("one", "other"):
        with filled(tmp_path / name) as services:
            rows = everybody(services)
            told.append([services.contacts.person(row.id) for row in rows])
    assert told[0] == told[1]


def test_an_archive_made_earlier_tells_the_jobs_and_people_of_then(tmp_path: Path) -> None:
    samples = read_samples(sample_file())
    people = samples.people
    today = TODAY.date()
    changed = next(person for person in people if person.job_before is not None)
    assert changed.job_before is not None
    days = changed.connected_days_ago
    then, now = (
        (write_archive(samples, tmp_path / name, today, made_days_ago=ago) / "Connections.csv")
        .read_text("utf-8")
        .splitlines()
        for name, ago in (("then", days), ("now", 0))
    )
    (before,) = [line for line in then if changed.family_name in line]
    (after,) = [line for line in now if changed.family_name in line]
    assert changed.job_before[1] in before
    assert changed.position in after
    assert len(then) < len(now)


def test_requests_of_all_sorts_wait_to_be_considered(asking: dict[str, Request]) -> None:
    assert "Tom Aker" in asking["Signe Holm"].note
    assert asking["Meret Aebi"].note == ""
    assert asking["LinkedIn Member"].profile == ""
    same = [request.note for request in asking.values() if "synergies" in request.note]
    assert len(same) == 3
    assert len(set(same)) == 1
    assert all((TODAY - request.moment).days < 14 for request in asking.values())


def test_a_request_of_a_connection_is_not_to_be_considered(asking: dict[str, Request]) -> None:
    assert "Zoë Brändle" not in asking


def test_no_note_is_longer_than_linkedin_lets_pass() -> None:
    assert all(len(each.note) <= 300 for each in read_samples(sample_file()).invitations)


def test_of_the_invitations_some_are_accepted_and_some_wait_for_long(
    invited: dict[str, Invitation],
) -> None:
    accepted = {
        name for name, each in invited.items() if each.standing is InvitationStanding.ACCEPTED
    }
    old = {
        name
        for name, each in invited.items()
        if name not in accepted and each.sent_at and (TODAY - each.sent_at).days > 21
    }
    assert accepted == {"Henrik Solberg", "Chloé Nguyen-Martin"}
    assert old == {"Rasmus Toft", "Celia Prado", "Bastian Kern"}


def test_an_invitation_waits_in_the_archive_of_then_and_is_accepted_in_that_of_now(
    tmp_path: Path,
) -> None:
    samples = read_samples(sample_file())
    told = []
    for name, ago in (("then", 310), ("now", 0)):
        archive = write_archive(samples, tmp_path / name, TODAY.date(), made_days_ago=ago)
        told.append(
            tuple(
                "Chloé" in (archive / table).read_text("utf-8")
                for table in ("Invitations.csv", "Connections.csv")
            )
        )
    assert told == [(True, False), (True, True)]


def test_the_sample_user_has_a_life_to_have_in_common(database: peewee.SqliteDatabase) -> None:
    own = Background(database).own()
    assert {fact.kind for fact in own} >= {
        FactKind.POSITION,
        FactKind.SCHOOL,
        FactKind.SKILL,
        FactKind.HEADLINE,
        FactKind.SUMMARY,
    }
    now = [fact for fact in own if fact.kind is FactKind.POSITION and not fact.ended]
    assert [fact.name for fact in now] == ["Speicherwerk Leipzig"]


def test_an_archive_of_then_tells_of_no_later_position(tmp_path: Path) -> None:
    samples = read_samples(sample_file())
    archive = write_archive(samples, tmp_path, TODAY.date(), made_days_ago=310)
    positions = (archive / "Positions.csv").read_text("utf-8").splitlines()
    assert len(positions) == 3
    assert positions[1].startswith("Grazer Netz")
    assert positions[1].endswith(",")
