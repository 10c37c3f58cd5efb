import subprocess
import sys
import threading
from pathlib import Path
from time import monotonic

import pytest

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.mails import MailFound
from cordially.imports.mail.limits import MailLimits
from cordially.imports.mail.mail_process import MailReader, gathered
from tests.imports.mail.made import Mail, box, frames_of, read, told

HANGS = ("-c", "import time; time.sleep(600)")
TELLS_THEN_HANGS = (
    "-c",
    """
import sys, time
from cordially.imports.frames import write_frame
write_frame(sys.stdout.buffer, ("progress", 1, 2))
time.sleep(600)
""",
)


def never() -> bool:
    return False


def trouble_of(
    reader: MailReader, path: Path, cancelled: threading.Event | None = None
) -> TroubleKind:
    with pytest.raises(Trouble) as raised:
        reader.read(path, told, cancelled.is_set if cancelled else never)
    assert raised.value.values == {"name": path.name}
    return raised.value.kind


@pytest.fixture
def mail(tmp_path: Path) -> Path:
    path = tmp_path / "ärger.eml"
    path.write_bytes(bytes(Mail()))
    return path


def test_the_process_answers_what_is_in_the_mail(mail: Path) -> None:
    found = MailReader().read(mail, told, never)

    assert found == read(mail)
    assert [one.profile for one in found.arrived] == ["anna-k"]


def test_how_far_it_is_is_told_to_the_end(tmp_path: Path) -> None:
    path = tmp_path / "Inbox.mbox"
    path.write_bytes(box(*[bytes(Mail())] * 900))
    heard: list[tuple[int, int]] = []

    MailReader().read(path, lambda done, total: heard.append((done, total)), never)

    size = path.stat().st_size
    assert len(heard) > 1
    assert heard == sorted(heard)
    assert heard[-1] == (size, size)


@pytest.mark.parametrize("child", [HANGS, TELLS_THEN_HANGS])
def test_a_process_that_comes_no_further_is_ended(mail: Path, child: tuple[str, ...]) -> None:
    begun = monotonic()
    reader = MailReader(MailLimits(still_seconds=0.3), child=child)

    assert trouble_of(reader, mail) is TroubleKind.MAIL_UNREADABLE
    assert monotonic() - begun < 20
    assert [thread for thread in threading.enumerate() if thread.name == "mails"] == []


def test_cancelling_ends_the_process(mail: Path) -> None:
    cancelled = threading.Event()
    threading.Timer(0.2, cancelled.set).start()

    assert trouble_of(MailReader(child=HANGS), mail, cancelled) is TroubleKind.IMPORT_CANCELLED


@pytest.mark.parametrize(
    "child", [("-c", "raise SystemExit(1)"), ("-c", "print('no frame at all')")]
)
def test_a_process_that_ends_early_is_a_trouble(mail: Path, child: tuple[str, ...]) -> None:
    assert trouble_of(MailReader(child=child), mail) is TroubleKind.READER_STOPPED


def test_a_process_that_cannot_start_is_a_trouble(mail: Path, tmp_path: Path) -> None:
    reader = MailReader(python=str(tmp_path / "no-python"))

    assert trouble_of(reader, mail) is TroubleKind.READER_STOPPED


def test_what_is_wrong_with_a_file_comes_through(tmp_path: Path) -> None:
    assert trouble_of(MailReader(), tmp_path / "gone.eml") is TroubleKind.FILE_MISSING


def test_a_process_that_wants_too_much_memory_says_so(tmp_path: Path) -> None:
    path = tmp_path / "large.eml"
    path.write_bytes(bytes(Mail(packing="8bit", text="a\n" * 10_000_000)))
    limits = MailLimits(memory=90 * 1024 * 1024)

    assert trouble_of(MailReader(limits), path) is TroubleKind.MAIL_TOO_LARGE


def test_a_fault_of_the_reader_is_logged_with_no_word_of_the_mail(
    mail: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(data: bytes, _limits: MailLimits) -> None:
        raise KeyError(data)

    monkeypatch.setattr("cordially.imports.mail.child.read_mail", fail)

    with pytest.raises(Trouble) as raised:
        gathered(frames_of(mail), mail.name, told)

    assert raised.value.kind is TroubleKind.READER_STOPPED
    assert "KeyError at " in caplog.text
    assert "Kowalska" not in caplog.text


def test_of_very_many_problems_the_first_are_named_and_all_counted() -> None:
    answers = [("problem", "Inbox", place, "too-large") for place in range(1, 1_501)]

    found = gathered(iter([*answers, ("end", 0, 1_500)]), "Inbox", told)

    assert (len(found.problems), found.problem_count, found.arrived) == (1_000, 1_500, ())
    assert found == MailFound(problems=found.problems, problem_count=1_500)


def test_the_reader_loads_no_window_and_no_database() -> None:
    code = (
        "import sys, cordially.imports.mail.child; "
        "print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()

    assert {"PySide6", "peewee", "sqlcipher3", "click"} & set(loaded) == set()
