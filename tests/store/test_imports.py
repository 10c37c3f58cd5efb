import marshal
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.imports import Age, Chunk, ChunkKind, Progress, Stage
from cordially.domain.people import Column, EventKind, Facts, Filter, PersonId, SalutationState
from cordially.imports.answers import ArrivingChunks
from cordially.store.acts import Acts
from cordially.store.database import rows, writing
from cordially.store.import_writer import OWN_GIVEN_NAME
from cordially.store.search import reindex
from cordially.store.settings import Settings
from tests.contact_book import ContactBook
from tests.imports.archives import MESSAGES, table
from tests.imports.importer import Importer, unheard

SAMPLES = Path(__file__).parents[1] / "data" / "linkedin"

ANNA = (
    "Anna,Kowalska,https://www.linkedin.com/in/anna-k,anna@example.com,Vatten,Engineer,05 Jan 2020"
)
BO = "Bo,Berg,https://www.linkedin.com/in/bo-b,,Solwerk,,04 Jan 2020"
SAM = "Sam,L.,,,,,03 Jan 2020"
MANY = [f"P{n},Person,https://www.linkedin.com/in/p-{n},,,,02 Jan 2020" for n in range(10)]
LETTERS = (
    f"{MESSAGES}\n"
    "2-a==,,Anna Kowalska,www.linkedin.com/in/anna-k,Me,www.linkedin.com/in/me,"
    "2020-03-02 08:00:00 UTC,,Hi yourself,INBOX\n"
    "2-a==,,Me,www.linkedin.com/in/me,Anna Kowalska,www.linkedin.com/in/anna-k,"
    "2020-03-01 08:00:00 UTC,,Hi Anna,INBOX\n"
)
NOTES = (
    "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On\n"
    "Anna,Kowalska,https://www.linkedin.com/in/anna-k,likes tiles,2020-04-01 08:00:00 UTC\n"
)


@pytest.fixture
def importer(book: ContactBook, tmp_path: Path) -> Importer:
    return Importer(book, tmp_path)


def id_of(importer: Importer, name: str) -> PersonId:
    shown = importer.book.contacts.rows(Filter(), Column.NAME)
    (person,) = [row.id for row in shown if row.name == name]
    return person


def facts_of(importer: Importer, name: str) -> Facts:
    return importer.book.person(id_of(importer, name)).linkedin


def kept(importer: Importer) -> dict[str, object]:
    """Everything in the store but the list of imports."""
    tables = importer.book.everything()
    del tables["import_run"]
    return {**tables, "indexed": importer.book.indexed()}


def test_an_import_brings_people_with_all_that_is_told_of_them(importer: Importer) -> None:
    importer.bring(importer.archive("03-01-2026", ANNA, BO, SAM, messages=LETTERS, Notes=NOTES))

    assert importer.book.names() == ["Anna Kowalska", "Bo Berg", "Sam L."]
    anna = importer.book.person(id_of(importer, "Anna Kowalska"))
    assert anna.linkedin == Facts("Anna", "Kowalska", "Vatten", "Engineer")
    assert (anna.profile, anna.emails) == ("anna-k", ("anna@example.com",))
    assert (anna.connected_on, anna.salutation.name) == (date(2020, 1, 5), "Anna")
    assert (anna.history.written, anna.history.received) == (1, 1)
    assert [note.text for note in anna.notes] == ["likes tiles"]
    assert [event.kind for event in anna.timeline] == [
        EventKind.ANSWERED,
        EventKind.WROTE,
        EventKind.CONNECTED,
    ]


def test_an_import_tells_what_the_user_signs_with(importer: Importer) -> None:
    importer.bring(
        importer.archive("03-01-2026", ANNA, Profile="First Name,Last Name\nInes,Falk\n")
    )

    assert Settings(importer.book.database).get(OWN_GIVEN_NAME) == "Ines"


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("kow", "Anna Kowalska"),
        ("atten", "Anna Kowalska"),
        ("solw", "Bo Berg"),
        ("tiles", "Anna Kowalska"),
    ],
)
def test_who_was_brought_in_is_found_at_once(importer: Importer, query: str, found: str) -> None:
    importer.bring(importer.archive("03-01-2026", ANNA, BO, Notes=NOTES))

    assert importer.book.names(query) == [found]


@pytest.mark.parametrize(
    "row",
    [
        ANNA,
        'Zoë,"Brändle, PhD",https://www.linkedin.com/in/z,,L’Atelier,R&D,05 Jan 2020',
        "明,山田,https://www.linkedin.com/in/akira,,合同会社テスト,エンジニア,05 Jan 2020",
        "محمد,الأحمد,https://www.linkedin.com/in/m,,,,05 Jan 2020",
        "𝓒𝓵𝓪𝓲𝓻𝓮,O'Neill,https://www.linkedin.com/in/c,,Ø & Ł,`x`,05 Jan 2020",
        ",,https://www.linkedin.com/in/nameless,,,,05 Jan 2020",
    ],
)
def test_the_reader_orders_and_indexes_people_as_the_store_would(
    importer: Importer, row: str
) -> None:
    importer.bring(importer.archive("03-01-2026", row, SAM))
    brought = kept(importer)

    with writing(importer.book.database):
        everybody = rows(importer.book.database, "SELECT id FROM person")
        reindex(importer.book.database, [PersonId(number) for (number,) in everybody])

    assert kept(importer) == brought


def test_the_same_archive_changes_nothing_and_leaves_no_trace(importer: Importer) -> None:
    path = importer.archive("03-01-2026", ANNA, BO, SAM, SAM, messages=LETTERS, Notes=NOTES)
    importer.bring(path)
    before, copies = importer.book.everything(), list(importer.copies.iterdir())

    again = importer.bring(path)

    assert again.run is None
    assert importer.book.everything() == before
    assert list(importer.copies.iterdir()) == copies


def test_what_linkedin_says_now_stands_beside_what_the_user_wrote(importer: Importer) -> None:
    importer.bring(importer.archive("03-01-2026", ANNA, BO))
    anna = id_of(importer, "Anna Kowalska")
    importer.book.contacts.edit(anna, Facts("Anka", "", "", "retired"))

    importer.bring(
        importer.archive("04-01-2026", ANNA.replace("Vatten,Engineer", "Nordgrid,Chief"), BO)
    )

    person = importer.book.person(anna)
    assert person.own == Facts("Anka", "", "", "retired")
    assert person.linkedin == Facts("Anna", "Kowalska", "Nordgrid", "Chief")
    assert importer.book.names("nordgrid") == ["Anka Kowalska"]
    assert importer.book.names("vatten") == []


def test_a_salutation_that_was_given_stays_when_the_name_changes(importer: Importer) -> None:
    importer.bring(importer.archive("03-01-2026", ANNA))
    anna = id_of(importer, "Anna Kowalska")
    importer.book.contacts.set_salutation(anna, "Anka")

    importer.bring(importer.archive("04-01-2026", ANNA.replace("Kowalska", "Nowak")))

    salutation = importer.book.person(anna).salutation
    assert (salutation.name, salutation.state) == ("Anka", SalutationState.GIVEN)


def test_a_new_job_stands_in_the_timeline(importer: Importer) -> None:
    importer.bring(importer.archive("03-01-2026", ANNA))

    importer.bring(
        importer.archive("04-01-2026", ANNA.replace("Vatten,Engineer", "Nordgrid,Chief"))
    )

    timeline = importer.book.person(id_of(importer, "Anna Kowalska")).timeline
    assert [(event.kind, event.day) for event in timeline] == [
        (EventKind.NEW_JOB, date(2026, 4, 1)),
        (EventKind.CONNECTED, date(2020, 1, 5)),
    ]


def test_the_missing_are_marked_and_not_deleted_and_come_back(importer: Importer) -> None:
    importer.bring(importer.archive("03-01-2026", ANNA, *MANY))

    left = importer.bring(importer.archive("04-01-2026", *MANY))
    marked = importer.book.person(id_of(importer, "Anna Kowalska")).no_longer_connected_on
    importer.bring(importer.archive("05-01-2026", ANNA, *MANY))

    assert (left.marked, marked) == (1, date(2026, 4, 1))
    assert importer.book.person(id_of(importer, "Anna Kowalska")).no_longer_connected_on is None


@pytest.mark.parametrize(("allowed", "marked"), [(False, 0), (True, 5)])
def test_more_than_a_fifth_is_marked_only_where_the_user_says_so(
    importer: Importer, allowed: bool, marked: int
) -> None:
    importer.bring(importer.archive("03-01-2026", *MANY))

    applied = importer.bring(importer.archive("04-01-2026", *MANY[:5]), mark_many=allowed)

    assert applied.marked == marked
    assert len(importer.book.names()) == 10


def test_an_older_archive_cannot_be_made_to_mark_anybody(importer: Importer) -> None:
    importer.bring(importer.archive("03-01-2026", ANNA, *MANY))

    applied = importer.bring(importer.archive("02-01-2026", *MANY), mark_many=True)

    assert applied.marked == 0
    assert importer.book.person(id_of(importer, "Anna Kowalska")).no_longer_connected_on is None


def test_whichever_comes_first_the_newer_archive_is_believed(
    importer: Importer, tmp_path: Path
) -> None:
    older = importer.archive(
        "02-01-2026", ANNA, "Cy,Carr,https://www.linkedin.com/in/cy,,Old,,01 Jan 2020"
    )
    newer = importer.archive("03-01-2026", ANNA.replace("Vatten,Engineer", "Nordgrid,Chief"), BO)

    importer.bring(newer)
    importer.bring(older)

    assert facts_of(importer, "Anna Kowalska") == Facts("Anna", "Kowalska", "Nordgrid", "Chief")
    assert importer.book.names() == ["Anna Kowalska", "Bo Berg", "Cy Carr"]


def test_a_list_without_a_date_is_believed_over_archives_made_before_its_newest_connection(
    importer: Importer, tmp_path: Path
) -> None:
    importer.bring(importer.archive("12-16-2024", *MANY, BO))
    lone = tmp_path / "Connections.csv"
    told = [*MANY, BO.replace("Solwerk", "Newest"), SAM.replace("03 Jan 2020", "10 Feb 2026")]
    lone.write_text(table(*told))
    importer.bring(lone)

    late = importer.plan(importer.archive("08-15-2025", *MANY, BO.replace("Solwerk", "Between")))

    assert late.preview.age is Age.OLDER
    assert importer.service.apply(late, mark_many=False, tell=unheard).counts.changed == 0
    assert facts_of(importer, "Bo Berg").company == "Newest"


def test_somebody_added_later_finds_the_history(importer: Importer) -> None:
    importer.bring(importer.archive("02-01-2026", messages=LETTERS))
    assert importer.book.names() == []

    importer.bring(importer.archive("03-01-2026", ANNA))

    history = importer.book.person(id_of(importer, "Anna Kowalska")).history
    assert (history.written, history.received) == (1, 1)


def test_a_copy_of_the_store_is_kept_before_each_import(importer: Importer) -> None:
    importer.bring(importer.archive("03-01-2026", ANNA))
    importer.book.clock.pass_by(minutes=1)
    importer.bring(importer.archive("04-01-2026", ANNA, BO))

    assert len(list(importer.copies.glob("cordially-*.db"))) == 2


def test_a_copy_of_the_store_is_kept_before_an_import_is_taken_back(importer: Importer) -> None:
    applied = importer.bring(importer.archive("03-01-2026", ANNA))
    importer.book.clock.pass_by(minutes=1)
    importer.take_back(applied)

    assert len(list(importer.copies.glob("cordially-*.db"))) == 2


def test_an_import_that_is_stopped_while_it_is_written_leaves_nothing(importer: Importer) -> None:
    importer.bring(importer.archive("03-01-2026", ANNA, *MANY))
    path = importer.archive("04-01-2026", BO, SAM, *MANY, messages=LETTERS, Notes=NOTES)
    before = kept(importer)
    runs = importer.service.runs()
    stops = len(importer.plan(path).chunks) + 1
    assert stops > 5

    for stop in range(stops):

        def tell(progress: Progress, stop: int = stop) -> None:
            if progress.stage is Stage.WRITING and progress.done == stop:
                raise Trouble(TroubleKind.IMPORT_CANCELLED)

        with pytest.raises(Trouble):
            importer.service.apply(importer.plan(path), mark_many=True, tell=tell)

        assert kept(importer) == before
        assert importer.service.runs() == runs


def test_an_import_whose_reader_dies_while_it_is_written_leaves_nothing(
    importer: Importer,
) -> None:
    importer.bring(importer.archive("03-01-2026", ANNA, *MANY))
    plan = importer.plan(importer.archive("04-01-2026", BO, SAM, *MANY, messages=LETTERS))
    before = kept(importer)
    chunks = ArrivingChunks(len(plan.chunks))
    first = [("chunk", chunk.kind.value, chunk.count, chunk.packed) for chunk in plan.chunks][:-1]
    chunks.collect(first, lambda: Trouble(TroubleKind.READER_STOPPED))

    with pytest.raises(Trouble) as raised:
        importer.service.apply(replace(plan, chunks=chunks), mark_many=True, tell=unheard)

    assert raised.value.kind is TroubleKind.READER_STOPPED
    assert kept(importer) == before


def test_a_change_of_what_linkedin_does_not_tell_is_refused_whole(importer: Importer) -> None:
    importer.bring(importer.archive("03-01-2026", ANNA, *MANY))
    plan = importer.plan(importer.archive("04-01-2026", BO, *MANY))
    before = kept(importer)
    forged = Chunk(ChunkKind.CHANGES, 1, marshal.dumps([(1, "how_we_met", "", "forged")]))

    with pytest.raises(ValueError, match="how_we_met"):
        importer.service.apply(
            replace(plan, chunks=[*plan.chunks, forged]), mark_many=True, tell=unheard
        )

    assert kept(importer) == before


def test_the_imports_are_listed_with_the_newest_first(importer: Importer) -> None:
    importer.bring(importer.archive("03-01-2026", ANNA, BO))
    second = importer.bring(importer.archive("04-01-2026", ANNA, BO, SAM))
    importer.take_back(second)

    assert [(run.made_on, run.counts.new, run.undone) for run in importer.service.runs()] == [
        ("2026-04-01", 1, True),
        ("2026-03-01", 2, False),
    ]


def test_an_archive_with_nothing_new_but_its_date_is_remembered(importer: Importer) -> None:
    importer.bring(importer.archive("03-01-2026", ANNA))
    importer.bring(importer.archive("05-01-2026", ANNA))

    importer.bring(importer.archive("04-01-2026", ANNA.replace("Vatten", "Nordgrid")))

    assert facts_of(importer, "Anna Kowalska").company == "Vatten"


def test_one_network_through_the_files_of_eight_years_stays_one(importer: Importer) -> None:
    for folder in (
        "Complete_LinkedInDataExport_11-04-2018",
        "Basic_LinkedInDataExport_05-14-2021",
        "Complete_LinkedInDataExport_12-16-2024",
        "Complete_LinkedInDataExport_03-09-2026",
    ):
        importer.bring(SAMPLES / folder)
        importer.book.clock.pass_by(minutes=1)

    names = sorted(importer.book.names())
    # Two people of one name and day, of whom one later shows an address, stay apart.
    assert [name for name in names if name != "Jin K."] == [
        "Lucía Paredes",
        "Oksana Бойко",
        "Solveig Ødegård",
        "Tomás Ribeiro, PMP",
        "𝓐𝓶𝓪𝓻𝓪 Nwosu ✨",
    ]
    assert names.count("Jin K.") == 3
    lucia = importer.book.person(id_of(importer, "Lucía Paredes"))
    assert (lucia.history.written, lucia.history.received) == (1, 1)
    assert [
        note.text for note in importer.book.person(id_of(importer, "Tomás Ribeiro, PMP")).notes
    ] == ["met in Porto, likes tiles"]
    assert rows(importer.book.database, "SELECT COUNT(*) FROM message") == [(5,)]


def test_steps_recorded_before_name_nobody_who_was_taken_back(importer: Importer) -> None:
    applied = importer.bring(importer.archive("03-01-2026", ANNA, BO))
    anna, bo = id_of(importer, "Anna Kowalska"), id_of(importer, "Bo Berg")
    importer.book.contacts.tag([anna, bo], "grid")
    importer.book.contacts.untag([anna], "grid")

    taken = importer.take_back(applied)
    importer.bring(importer.archive("04-01-2026", SAM))
    for _ in range(3):
        importer.book.contacts.undo()

    assert taken.stayed == ("Bo Berg",)
    assert importer.book.person(id_of(importer, "Sam L.")).tags == ()
    assert Acts(importer.book.database, importer.book.clock).last() is None
