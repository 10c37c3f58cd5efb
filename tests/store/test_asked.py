"""Requests, invitations and the user's background, brought in and taken back."""

from datetime import datetime
from pathlib import Path

import pytest

from cordially.domain.background import BackgroundFact, FactKind
from cordially.domain.imports import Applied
from cordially.domain.messages import CompositionId
from cordially.domain.people import PersonId
from cordially.domain.requests import Arrived, Decision, RequestSource
from cordially.store.background import Background
from cordially.store.database import Row, Value, insert, rows, run, writing
from cordially.store.decisions import Decisions
from cordially.store.invitations import Invitations
from cordially.store.requests import Requests
from tests.contact_book import ContactBook
from tests.imports.importer import Importer
from tests.imports.test_invitations import Row as Asked
from tests.imports.test_invitations import written

ANNA = "Anna,Kowalska,https://www.linkedin.com/in/anna-k,,Vatten,Engineer,05 Jan 2026"
BO = "Bo,Berg,https://www.linkedin.com/in/bo-b,,Solwerk,,04 Jan 2020"
IN = Asked("Dagny Holt", "dagny", note="We met in Porto.")
OUT = Asked("Nuno Prates", "nuno", note="Hi Nuno", direction="OUTGOING")
SKILLS = "Name\nGrid planning\nPolish\n"
AT = "2026-01-14T07:02:00+00:00"
SAMPLES = Path(__file__).parents[1] / "data" / "linkedin"


@pytest.fixture
def importer(book: ContactBook, tmp_path: Path) -> Importer:
    return Importer(book, tmp_path)


def bring(
    importer: Importer, day: str, *asked: Asked, people: tuple[str, ...] = (BO,), **files: str
) -> Applied:
    """Bring in an archive made on MM-DD-YYYY with these rows of Invitations.csv."""
    tables = {"Invitations": written(*asked)} if asked else {}
    return importer.bring(importer.archive(day, *people, **tables, **files))


def requests(importer: Importer) -> list[Row]:
    return rows(
        importer.book.database,
        "SELECT name, profile, note, asked_at, source FROM request ORDER BY id",
    )


def invitations(importer: Importer) -> list[Row]:
    return rows(
        importer.book.database, "SELECT name, profile, note, sent_at FROM invitation ORDER BY id"
    )


def put(importer: Importer, table: str, **columns: Value) -> int:
    with writing(importer.book.database):
        return insert(
            importer.book.database,
            f"INSERT INTO {table} ({', '.join(columns)})"  # noqa: S608 - our own columns
            f" VALUES ({', '.join('?' * len(columns))})",
            list(columns.values()),
        )


def mailed(importer: Importer, **columns: Value) -> int:
    """A request that came by mail."""
    told = {"digest": b"mail", "name": IN.name, "came_at": AT, "source": "mail", **columns}
    return put(importer, "request", **told)


def everything(importer: Importer) -> dict[str, list[Row]]:
    tables = importer.book.everything()
    del tables["import_run"]
    return tables


def own(importer: Importer) -> list[str]:
    return [fact.name for fact in Background(importer.book.database).own()]


def test_who_asked_and_who_was_asked_become_no_people(importer: Importer) -> None:
    bring(importer, "03-01-2026", IN, OUT)

    assert requests(importer) == [("Dagny Holt", "dagny", "We met in Porto.", AT, "archive")]
    assert invitations(importer) == [("Nuno Prates", "nuno", "Hi Nuno", AT)]
    assert importer.book.names() == ["Bo Berg"]


def test_a_request_came_when_the_archive_did(importer: Importer) -> None:
    bring(importer, "03-01-2026", IN)

    now = importer.book.clock.now().isoformat()
    assert rows(importer.book.database, "SELECT came_at FROM request") == [(now,)]


def test_a_later_archive_repeats_none(importer: Importer) -> None:
    bring(importer, "03-01-2026", IN, OUT, Asked("LinkedIn Member"))
    before = (requests(importer), invitations(importer))

    again = bring(importer, "04-01-2026", IN, OUT, Asked("LinkedIn Member"))

    assert (requests(importer), invitations(importer)) == before
    assert (again.counts.requests_unchanged, again.counts.invitations_unchanged) == (2, 1)


def test_the_same_archive_leaves_no_trace(importer: Importer) -> None:
    bring(importer, "03-01-2026", IN, OUT, Skills=SKILLS)
    before = importer.book.everything()

    again = bring(importer, "03-01-2026", IN, OUT, Skills=SKILLS)

    assert again.run is None
    assert importer.book.everything() == before


def test_a_lone_list_of_invitations_comes_in_and_goes_again(importer: Importer) -> None:
    before = everything(importer)

    applied = bring(importer, "03-01-2026", IN, OUT, people=())
    brought = len(requests(importer))
    importer.take_back(applied)

    assert brought == 1
    assert everything(importer) == before


def test_a_request_that_came_by_mail_is_filled_in_and_emptied_again(importer: Importer) -> None:
    number = mailed(importer, note="We met")
    before = everything(importer)

    applied = bring(importer, "03-01-2026", IN)
    filled = requests(importer)
    importer.take_back(applied)

    assert filled == [("Dagny Holt", "dagny", "We met in Porto.", AT, "mail")]
    assert everything(importer) == before
    assert number == 1


def test_what_a_later_archive_filled_in_too_stays(importer: Importer) -> None:
    book = importer.book
    book.clock.at = datetime.fromisoformat(AT)
    by_mail = Arrived(IN.name, "", "", "", None, RequestSource.MAIL)
    Requests(book.database, book.clock).add([by_mail])
    first = bring(importer, "03-01-2026", IN)
    importer.book.clock.pass_by(minutes=1)
    second = bring(importer, "04-01-2026", IN)

    importer.take_back(first)
    stayed = requests(importer)
    importer.take_back(second)

    assert stayed == [("Dagny Holt", "dagny", "We met in Porto.", AT, "mail")]
    assert requests(importer) == [("Dagny Holt", "", "", "", "mail")]


def test_when_an_invitation_went_out_stays_where_a_later_archive_tells_it_too(
    importer: Importer,
) -> None:
    book = importer.book
    nuno = book.add(OUT.name)
    with writing(book.database):
        letter = insert(
            book.database,
            "INSERT INTO composition (title, kind, channel, text, created_at, opened_at)"
            " VALUES ('Invitation', 'invitation', 'linkedin', '', ?, ?)",
            (AT, AT),
        )
        sent_by = Invitations(book.database, book.clock)
        sent_by.add(nuno, "nuno", OUT.name, CompositionId(letter))
    seat = put(importer, "recipient", composition=letter, person=nuno, ordinal=1)
    put(importer, "hand_over", recipient=seat, text="Hi Nuno", handed_at=AT, answer="")
    first = bring(importer, "03-01-2026", OUT)
    bring(importer, "04-01-2026", OUT)

    importer.take_back(first)

    assert [row[3] for row in invitations(importer)] == [AT]


def test_a_suspicious_mail_is_never_taken_for_the_true_request(importer: Importer) -> None:
    mailed(importer, profile="dagny", asked_at=AT, suspicion="other-sender")

    bring(importer, "03-01-2026", IN)

    assert [row[4] for row in requests(importer)] == ["mail", "archive"]


def handed_over(importer: Importer, answer: str) -> int:
    """An invitation drafted here and copied an hour before the archive says it went out."""
    person = importer.book.add("Nuno Prates", profile="nuno")
    (recipient,) = importer.book.composition(person)
    composition = rows(importer.book.database, "SELECT MAX(id) FROM composition")[0][0]
    number = put(
        importer,
        "invitation",
        person=person,
        profile="nuno",
        name="Nuno Prates",
        composition=composition,
        created_at=AT,
    )
    put(
        importer,
        "hand_over",
        recipient=recipient,
        text="Hi Nuno",
        handed_at="2026-01-14T06:02:00+00:00",
        answer=answer,
    )
    return number


@pytest.mark.parametrize(("answer", "sent_at"), [("sent", ""), ("", AT)])
def test_an_invitation_written_here_is_not_brought_again(
    importer: Importer, answer: str, sent_at: str
) -> None:
    number = handed_over(importer, answer)

    bring(importer, "03-01-2026", OUT)

    assert rows(importer.book.database, "SELECT id, sent_at FROM invitation") == [(number, sent_at)]


def test_one_that_was_never_copied_is_not_the_one_of_the_archive(importer: Importer) -> None:
    handed_over(importer, "not-yet")

    bring(importer, "03-01-2026", OUT)

    assert len(invitations(importer)) == 2


def test_an_import_that_is_taken_back_takes_its_requests_along(importer: Importer) -> None:
    bring(importer, "02-01-2026", Asked("First One", "first"))
    importer.book.clock.pass_by(minutes=1)
    before = everything(importer)

    importer.take_back(bring(importer, "03-01-2026", IN, OUT, Skills=SKILLS))

    assert everything(importer) == before


def test_what_a_later_import_told_too_stays_and_is_its_own(importer: Importer) -> None:
    first = bring(importer, "03-01-2026", IN, OUT)
    importer.book.clock.pass_by(minutes=1)
    second = bring(importer, "04-01-2026", IN, OUT)

    importer.take_back(first)
    stayed = (len(requests(importer)), len(invitations(importer)))
    importer.take_back(second)

    assert stayed == (1, 1)
    assert (requests(importer), invitations(importer)) == ([], [])


def test_requests_with_decisions_stay_and_are_named(importer: Importer) -> None:
    applied = bring(importer, "03-01-2026", IN, Asked("Undecided", "undecided"))
    number = rows(importer.book.database, "SELECT id FROM request WHERE profile = 'dagny'")[0][0]
    put(importer, "decision", request=number, step=1, decision="ignore", made_at=AT)

    taken = importer.take_back(applied)

    assert taken.stayed == ("Dagny Holt",)
    assert [row[0] for row in requests(importer)] == ["Dagny Holt"]


def test_words_for_a_request_come_back_though_its_import_was_taken_back(
    importer: Importer,
) -> None:
    path = importer.archive("03-01-2026", BO, Invitations=written(IN))
    applied = importer.bring(path)
    words = put(
        importer,
        "composition",
        title="Reply to Dagny Holt",
        kind="reply",
        channel="linkedin",
        text="Your own words",
        put_away_at=AT,
        created_at=AT,
        opened_at=AT,
    )
    told: dict[str, Value] = {"step": 1, "decision": "reply", "made_at": AT, "undone_at": AT}
    put(importer, "decision", request=1, composition=words, **told)

    importer.take_back(applied)
    importer.bring(path)

    (request,) = Requests(importer.book.database, importer.book.clock).open()
    begun = Decisions(importer.book.database, importer.book.clock).begun(request.id, Decision.REPLY)
    assert begun is not None
    assert begun[0] == words


def test_a_decision_that_was_taken_back_holds_nothing(importer: Importer) -> None:
    applied = bring(importer, "03-01-2026", IN)
    put(importer, "decision", request=1, step=1, decision="ignore", made_at=AT, undone_at=AT)

    importer.take_back(applied)

    assert requests(importer) == []


@pytest.mark.parametrize(
    "change",
    [
        "outcome = 'withdrawn'",
        "ground = 'company'",
        "put_away_at = '2026-03-02T08:00:00+00:00'",
        "composition = (SELECT MAX(id) FROM composition)",
        "person = (SELECT MAX(id) FROM person)",
    ],
)
def test_invitations_that_something_was_done_with_stay(importer: Importer, change: str) -> None:
    importer.book.composition(importer.book.add("Eve Evans"))
    applied = bring(importer, "03-01-2026", OUT, Asked("Other", "other", direction="OUTGOING"))
    with writing(importer.book.database):
        run(importer.book.database, f"UPDATE invitation SET {change} WHERE profile = 'nuno'")  # noqa: S608 - our own words

    importer.take_back(applied)

    assert [row[0] for row in invitations(importer)] == ["Nuno Prates"]


@pytest.mark.parametrize(
    ("table", "columns"),
    [
        ("fact", {"kind": "school", "name": "TH"}),
        ("reminder", {"kind": "thank", "made_at": AT}),
        ("invitation", {"created_at": AT}),
        ("left_alone", {"name": "Bo", "since": "2026-03-01"}),
    ],
)
def test_somebody_about_whom_something_was_recorded_stays(
    importer: Importer, table: str, columns: dict[str, Value]
) -> None:
    applied = bring(importer, "03-01-2026", people=(ANNA, BO))
    bo = rows(importer.book.database, "SELECT id FROM person WHERE given_name = 'Bo'")[0][0]
    put(importer, table, person=bo, **columns)

    taken = importer.take_back(applied)

    assert taken.stayed == ("Bo Berg",)
    assert importer.book.names() == ["Bo Berg"]


def test_who_was_asked_for_an_introduction_stays(importer: Importer) -> None:
    applied = bring(importer, "03-01-2026", people=(ANNA, BO))
    anna, bo = (
        rows(importer.book.database, "SELECT id FROM person WHERE given_name = ?", (name,))[0][0]
        for name in ("Anna", "Bo")
    )
    put(
        importer,
        "introduction",
        helper=bo,
        target=anna,
        target_name="Anna",
        standing="asked",
        made_at=AT,
    )

    assert importer.take_back(applied).stayed == ("Anna Kowalska", "Bo Berg")


def test_a_plan_made_before_a_request_came_by_mail_is_made_anew(importer: Importer) -> None:
    plan = importer.plan(importer.archive("03-01-2026", BO, Invitations=written(IN)))
    mailed(importer, profile="dagny", asked_at=AT)

    importer.service.apply(plan, mark_many=False, tell=lambda _progress: None)

    assert [row[4] for row in requests(importer)] == ["mail"]


def test_of_each_kind_the_newest_archive_that_tells_any_holds(importer: Importer) -> None:
    bring(importer, "03-01-2026", Skills=SKILLS, Languages="Name,Proficiency\nDanish,\n")
    importer.book.clock.pass_by(minutes=1)
    newer = bring(importer, "04-01-2026", Skills="Name\nDrawing\n")
    importer.book.clock.pass_by(minutes=1)
    bring(
        importer, "02-01-2026", Skills="Name\nLong ago\n", Events="Event Name,Event Time\nFair,\n"
    )
    held = own(importer)

    importer.take_back(newer)

    assert sorted(held) == ["Danish", "Drawing", "Fair"]
    assert sorted(own(importer)) == ["Danish", "Fair", "Grid planning", "Polish"]


def test_what_was_added_by_hand_holds_beside_the_archive(importer: Importer) -> None:
    background = Background(importer.book.database)
    group = BackgroundFact(None, FactKind.GROUP, "Island grids working group")
    with writing(importer.book.database):
        background.add(group)
        background.add(group)
    bring(importer, "03-01-2026", Skills=SKILLS)
    with_group = own(importer)

    with writing(importer.book.database):
        background.remove(group)
        background.remove(BackgroundFact(None, FactKind.SKILL, "Polish"))

    assert with_group == ["Grid planning", "Polish", "Island grids working group"]
    assert own(importer) == ["Grid planning", "Polish"]


def test_what_is_known_of_others_is_theirs(book: ContactBook) -> None:
    anna, bo = book.add("Anna Kowalska"), book.add("Bo Berg")
    fact = BackgroundFact(anna, FactKind.POSITION, "Vatten", "Engineer", "2015-09", "")
    background = Background(book.database)
    with writing(book.database):
        background.add(fact)

    assert (background.of(anna), background.of(bo), background.own()) == ((fact,), (), ())


def test_facts_of_somebody_merged_are_those_of_the_one_kept(book: ContactBook) -> None:
    anna, other = book.add("Anna Kowalska"), book.add("A. Kowalska")
    background = Background(book.database)
    with writing(book.database):
        background.add(BackgroundFact(other, FactKind.SCHOOL, "TH Beispiel"))
    book.contacts.merge(anna, other)
    (fact,) = background.of(anna)

    with writing(book.database):
        background.remove(fact)

    assert fact == BackgroundFact(PersonId(anna), FactKind.SCHOOL, "TH Beispiel")
    assert background.of(anna) == ()


def test_the_files_of_eight_years_tell_each_request_once(importer: Importer) -> None:
    archives = sorted(SAMPLES.iterdir(), key=lambda folder: folder.name.split("_")[-1][6:])
    for _ in range(2):
        for archive in archives:
            importer.bring(archive)
            importer.book.clock.pass_by(minutes=1)

    assert [(name, at[:10]) for name, _, _, at, _ in requests(importer)] == [
        ("Petra Olsen", "2018-08-01"),
        ("LinkedIn Member", "2021-04-30"),
        ("Nuno Prates", "2023-07-18"),
        ("Amara Nwosu", "2024-12-14"),
        ("Dagny Holt", "2026-03-08"),
        ("𝓐𝓶𝓪𝓻𝓪 Nwosu ✨", "2026-01-04"),
        ("LinkedIn Member", "2025-12-24"),
    ]
    assert [(name, key, at[:10]) for name, key, _, at in invitations(importer)] == [
        ("Ragnhild Ås", "", "2021-05-02"),
        ("Ragnhild Ås", "", "2023-03-09"),
        ("Ragnhild Ås", "ragnhild-ås-0", "2024-11-02"),
        ("Lucía Paredes", "lucía-paredes-0", "2024-09-01"),
        ("Ragnhild Ås", "ragnhild-ås-0", "2026-02-20"),
    ]
    assert "Nordvind" in own(importer)
