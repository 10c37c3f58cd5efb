from collections.abc import Iterator
from pathlib import Path

import pytest

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.imports import Known, Progress, Stage
from cordially.imports.reader_process import ArchiveReader
from cordially.services.importing import Importing
from cordially.store.imports import Imports
from cordially.store.thread import StoreThread
from tests.contact_book import ContactBook, contact_book, nothing_typed
from tests.imports.here import ReaderHere
from tests.imports.importer import Importer, unheard

ANNA = "Anna,Kowalska,https://www.linkedin.com/in/anna-k,anna@example.com,Vatten,,05 Jan 2020"
BO = "Bo,Berg,https://www.linkedin.com/in/bo-b,,Solwerk,,04 Jan 2020"


@pytest.fixture
def importer(tmp_path: Path) -> Iterator[Importer]:
    with contact_book(tmp_path) as book:
        yield Importer(book, tmp_path)


def test_a_preview_writes_nothing(importer: Importer) -> None:
    before = importer.book.everything()

    plan = importer.service.open(importer.archive("03-01-2026", ANNA, BO)).plan(unheard)

    assert plan.preview.counts.new == 2
    assert importer.book.everything() == before


def test_people_added_since_the_preview_are_not_brought_in_twice(importer: Importer) -> None:
    plan = importer.plan(importer.archive("03-01-2026", ANNA, BO))
    anna = importer.book.add("Anna Kowalska")
    importer.book.contacts.set_emails(anna, ["anna@example.com"])

    applied = importer.service.apply(plan, mark_many=False, tell=unheard)

    assert (applied.counts.new, applied.counts.changed) == (1, 1)
    assert importer.book.person(anna).linkedin.company == "Vatten"


def test_an_archive_brought_in_since_the_preview_is_not_brought_in_twice(
    importer: Importer,
) -> None:
    path = importer.archive("03-01-2026", ANNA, BO)
    plan = importer.plan(path)
    importer.bring(path)

    assert importer.service.apply(plan, mark_many=False, tell=unheard).run is None
    assert importer.book.names() == ["Anna Kowalska", "Bo Berg"]


def test_an_archive_that_went_away_before_it_was_compared_anew_is_said(importer: Importer) -> None:
    path = importer.archive("03-01-2026", ANNA)
    plan = importer.plan(path)
    importer.book.add("Eve Evans")
    path.unlink()

    with pytest.raises(Trouble) as raised:
        importer.service.apply(plan, mark_many=False, tell=unheard)

    assert raised.value.kind is TroubleKind.FILE_MISSING


def test_a_store_that_cannot_be_read_ends_the_reading(importer: Importer) -> None:
    def known() -> Known:
        raise Trouble(TroubleKind.STORE_DAMAGED)

    reader = ReaderHere()
    service = Importing(reader, importer.store, known, nothing_typed)

    with pytest.raises(Trouble):
        service.open(importer.archive("03-01-2026", ANNA)).plan(unheard)

    assert reader.readings[0].cancelled


def test_a_reading_can_be_cancelled(importer: Importer) -> None:
    reading = importer.service.open(importer.archive("03-01-2026", ANNA))

    reading.cancel()

    assert importer.reader.readings[0].cancelled


def test_reading_and_writing_tell_how_far_they_are(importer: Importer) -> None:
    heard: list[Progress] = []

    plan = importer.service.read(importer.archive("03-01-2026", ANNA), heard.append)
    importer.service.apply(plan, mark_many=False, tell=heard.append)

    assert [stage for stage in Stage if any(each.stage is stage for each in heard)] == list(Stage)
    assert heard[-1].done == heard[-1].total


def test_an_archive_is_brought_in_over_the_stores_thread_and_a_real_process(
    tmp_path: Path,
) -> None:
    thread = StoreThread()

    def opened() -> tuple[ContactBook, Imports]:
        book = stack.__enter__()
        return book, Imports(book.database, book.clock, tmp_path / "copies")

    stack = contact_book(tmp_path)
    book, store = thread.call(opened)
    service = Importing(ArchiveReader(), store, lambda: thread.call(store.known), nothing_typed)
    path = tmp_path / "Connections.csv"
    path.write_text(
        f"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n{ANNA}\n"
    )

    plan = service.open(path).plan(unheard)
    applied = thread.call(lambda: service.apply(plan, mark_many=False, tell=unheard))
    names = thread.call(book.names)
    thread.call(lambda: stack.__exit__(None, None, None))
    thread.close()

    assert (applied.counts.new, names) == (1, ["Anna Kowalska"])
