import io
import marshal
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import astuple, replace
from pathlib import Path

import pytest

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.imports import ChunkKind, Counts, ImportPlan, Known, Progress, Stage
from cordially.imports.answers import ArrivingChunks, gather
from cordially.imports.child import serve
from cordially.imports.frames import read_frame, write_frame
from cordially.imports.limits import Limits
from cordially.imports.reader_process import ArchiveReader
from tests.imports.archives import Store, plan, table, zipped

ANNA = (
    "Anna,Kowalska,https://www.linkedin.com/in/anna-k,a@example.com,Nordgrid,Engineer,05 Jan 2026"
)


def unheard(_progress: Progress) -> None:
    """Nobody listens."""


OTHERS: set[int] = set()
"""The processes that other tests of this run have left, such as a server they share."""


def children() -> set[int]:
    """The processes that this test has started and that have not ended."""
    found: set[int] = set()
    for task in Path("/proc/self/task").iterdir():
        with suppress(OSError):  # the thread ended meanwhile
            found.update(map(int, (task / "children").read_text().split()))
    return found - OTHERS


def only_child() -> int:
    (child,) = children()
    return child


@pytest.fixture(autouse=True)
def alone() -> Iterator[None]:
    """No test leaves a process to the next."""
    OTHERS.clear()
    OTHERS.update(children())
    yield
    wait_for_the_last_chunk()


def wait_for_the_last_chunk() -> None:
    for thread in threading.enumerate():
        if thread.name == "import-chunks":
            thread.join(timeout=10)


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    rows = [ANNA.replace("anna-k", f"a-{n}").replace("a@", f"a{n}@") for n in range(2_500)]
    return zipped(
        tmp_path,
        "Basic_LinkedInDataExport_11-20-2026.zip",
        {"Connections.csv": table(*rows, ANNA.replace("05 Jan", "99 Foo"), ",,,,,,14 Nov 2025")},
    )


def test_the_process_answers_what_the_reader_finds(archive: Path) -> None:
    made = ArchiveReader().start(archive).plan(Known.nothing(), unheard)

    here = plan(archive)
    assert made.preview.counts == here.counts == Counts(new=2501, without_name=1)
    assert made.preview.archive == here.archive
    assert list(made.preview.problems) == here.problems.kept
    rows = [
        cells for chunk in made.chunks if chunk.kind is ChunkKind.PEOPLE for cells in chunk.rows()
    ]
    assert rows == list(here.difference.people())
    assert made.path == archive


def test_changes_come_in_pages(tmp_path: Path) -> None:
    store = Store(newest="2026-01-05")
    for number in range(2_500):
        store.person("Anna Kowalska", key=f"a-{number}", day="2026-01-05", job=("Vatten", ""))
    rows = [
        f"Anna,Kowalska,https://www.linkedin.com/in/a-{n},,Firm {n},,05 Jan 2026"
        for n in range(2_490)
    ]
    path = zipped(tmp_path, "export.zip", {"Connections.csv": table(*rows)})

    preview = ArchiveReader().start(path).plan(store.known(), unheard).preview

    page = preview.changes.page(998, 4)
    assert [change.fields[0].after for change in page] == [
        "Firm 998",
        "Firm 999",
        "Firm 1000",
        "Firm 1001",
    ]
    assert (len(preview.changes), len(list(preview.changes))) == (2490, 2490)
    assert [change.person for change in preview.changes.page(2_489, 100)] == [2490]
    assert preview.changes.page(5_000, 10) == []
    assert [missing.person for missing in preview.missing] == list(range(2_491, 2_501))


def test_progress_is_told_from_reading_to_comparing(archive: Path) -> None:
    heard: list[Progress] = []

    ArchiveReader().start(archive).plan(Known.nothing(), heard.append)

    assert [each.stage for each in heard] == sorted(
        (each.stage for each in heard), key=[Stage.READING, Stage.COMPARING].index
    )
    assert heard[-1] == Progress(Stage.COMPARING, 2501, 2501)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"no zip", TroubleKind.NOT_AN_ARCHIVE),
        (b"PK\x03\x04 but nothing else", TroubleKind.ARCHIVE_DAMAGED),
    ],
)
def test_what_is_wrong_with_a_file_comes_through(
    tmp_path: Path, content: bytes, kind: TroubleKind
) -> None:
    path = tmp_path / "ärger.zip"
    path.write_bytes(content)

    with pytest.raises(Trouble) as raised:
        ArchiveReader().start(path).plan(Known.nothing(), unheard)

    assert (raised.value.kind, raised.value.values) == (kind, {"name": "ärger.zip"})


def test_a_process_that_dies_is_a_trouble_and_no_more(archive: Path) -> None:
    reading = ArchiveReader().start(archive)
    os.kill(only_child(), signal.SIGKILL)

    with pytest.raises(Trouble) as raised:
        reading.plan(Known.nothing(), unheard)

    assert raised.value.kind is TroubleKind.READER_STOPPED


def test_a_process_that_cannot_start_is_a_trouble(archive: Path, tmp_path: Path) -> None:
    with pytest.raises(Trouble) as raised:
        ArchiveReader(python=str(tmp_path / "no-python")).start(archive)

    assert raised.value.kind is TroubleKind.READER_STOPPED


def test_a_process_that_takes_too_long_is_ended(archive: Path) -> None:
    reading = ArchiveReader(replace(Limits(), wall_seconds=0)).start(archive)

    with pytest.raises(Trouble) as raised:
        reading.plan(Known.nothing(), unheard)

    assert raised.value.kind is TroubleKind.READER_STOPPED


def test_a_process_that_wants_too_much_memory_says_so(tmp_path: Path) -> None:
    path = zipped(tmp_path, "large.zip", {"Connections.csv": table(*["A,K,,,,,"] * 1_500_000)})
    limits = replace(Limits(), memory=200 * 1024 * 1024, ratio=10_000)

    with pytest.raises(Trouble) as raised:
        ArchiveReader(limits).start(path).plan(Known.nothing(), unheard)

    assert raised.value.kind is TroubleKind.ARCHIVE_TOO_LARGE


def frames(count: int) -> list[tuple[object, ...]]:
    return [("chunk", "people", 1, marshal.dumps([(number,)])) for number in range(count)]


def test_chunks_can_be_read_while_others_are_still_to_come() -> None:
    chunks = ArrivingChunks(3)
    collecting = threading.Thread(target=chunks.collect, args=(iter(frames(3)), never_asked))
    reading = iter(chunks)
    collecting.start()

    assert [chunk.rows() for chunk in reading] == [[(0,)], [(1,)], [(2,)]]
    assert len(chunks) == 3
    collecting.join()


def never_asked() -> Trouble:
    raise AssertionError


def test_chunks_that_never_come_end_the_reading_of_them_with_the_reason() -> None:
    chunks = ArrivingChunks(3)
    answers = [*frames(2), ("fault", "MemoryError at x.py:3")]
    chunks.collect(answers, lambda: Trouble(TroubleKind.READER_STOPPED))
    reading = iter(chunks)

    assert [next(reading).count, next(reading).count] == [1, 1]
    with pytest.raises(Trouble) as raised:
        next(reading)
    assert raised.value.kind is TroubleKind.READER_STOPPED


def test_the_process_ends_by_itself_once_its_last_chunk_is_made(archive: Path) -> None:
    reading = ArchiveReader().start(archive)
    made = reading.plan(Known.nothing(), unheard)
    list(made.chunks)

    wait_for_the_last_chunk()
    assert children() == set()


def test_cancelling_before_the_plan_ends_the_process(archive: Path) -> None:
    reading = ArchiveReader().start(archive)

    reading.cancel()

    assert children() == set()


def test_a_plan_asked_for_after_cancelling_is_answered_as_cancelled(archive: Path) -> None:
    reading = ArchiveReader().start(archive)
    reading.cancel()

    with pytest.raises(Trouble) as raised:
        reading.plan(Known.nothing(), unheard)

    assert raised.value.kind is TroubleKind.IMPORT_CANCELLED


@pytest.mark.parametrize("stage", [Stage.READING, Stage.COMPARING])
def test_cancelling_at_any_stage_is_answered_as_cancelled(archive: Path, stage: Stage) -> None:
    reading = ArchiveReader().start(archive)

    def cancel(progress: Progress) -> None:
        if progress.stage is stage:
            reading.cancel()

    with pytest.raises(Trouble) as raised:
        reading.plan(Known.nothing(), cancel)

    assert raised.value.kind is TroubleKind.IMPORT_CANCELLED
    assert children() == set()


def test_cancelling_from_another_thread_ends_a_plan_that_waits(tmp_path: Path) -> None:
    folder = tmp_path / "export"
    folder.mkdir()
    (folder / "Connections.csv").write_text(table(*[ANNA] * 60_000))
    reading = ArchiveReader().start(folder)
    raised: list[TroubleKind] = []
    began = threading.Event()

    def wait() -> None:
        began.set()
        try:
            reading.plan(Known.nothing(), unheard)
        except Trouble as trouble:
            raised.append(trouble.kind)

    thread = threading.Thread(target=wait)
    thread.start()
    began.wait()
    reading.cancel()
    thread.join(timeout=10)

    assert raised == [TroubleKind.IMPORT_CANCELLED]


def answers_of(*orders: tuple[object, ...]) -> list[tuple[object, ...]]:
    """What the reader answers to some orders, in this process."""
    asked, answered = io.BytesIO(), io.BytesIO()
    for order in orders:
        write_frame(asked, order)
    asked.seek(0)
    serve(asked, answered)
    answered.seek(0)
    found = []
    while (frame := read_frame(answered)) is not None:
        found.append(frame)
    return found


def test_a_reader_without_orders_says_nothing() -> None:
    assert answers_of() == []


def test_a_reader_whose_parent_went_away_stops_quietly(archive: Path) -> None:
    answers = answers_of((str(archive), astuple(Limits())))

    assert {answer[0] for answer in answers} == {"progress"}


def test_a_fault_of_the_reader_tells_its_place_and_no_word_of_the_file(archive: Path) -> None:
    told = astuple(replace(Known.nothing(), people=[("not", "a", "person")]))

    word, where = answers_of((str(archive), astuple(Limits())), told)[-1]

    assert word == "fault"
    assert "Error at " in str(where)
    assert "Kowalska" not in str(where)


def test_a_fault_is_logged_and_gives_no_plan(caplog: pytest.LogCaptureFixture) -> None:
    answers = [("fault", "KeyError at x.py:3"), ("unheard of",)]

    assert gather(iter(answers), Path("a.zip"), "", unheard) is None
    assert "KeyError at x.py:3" in caplog.text


@pytest.mark.parametrize(
    "data", [b"", b"\0\0", b"\xff\xff\xff\xff", b"\0\0\0\x10abc", b"\0\0\0\x05i\x01\0\0\0"]
)
def test_what_is_no_frame_is_none(data: bytes) -> None:
    assert read_frame(io.BytesIO(data)) is None


def test_the_reader_loads_no_window_and_no_database() -> None:
    code = (
        "import sys, cordially.imports.child; "
        "print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    )
    loaded = subprocess.run(
        [sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()

    assert not {"PySide6", "peewee", "sqlcipher3", "rapidfuzz", "click", "logging"} & set(loaded)


def test_a_plan_is_whole(archive: Path) -> None:
    made: ImportPlan = ArchiveReader().start(archive).plan(Known.nothing(), unheard)

    assert sum(chunk.count for chunk in made.chunks if chunk.kind is ChunkKind.PEOPLE) == 2501
    assert not made.preview.changes_nothing
