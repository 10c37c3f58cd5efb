"""Typed text is safe soon after the first key, and nothing acknowledged is ever lost."""

import errno
import os
import stat
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.messages import CompositionId, RecipientId
from cordially.domain.typed import Place, line_of, text_of, title_of
from cordially.store import typed_journal
from cordially.store.typed_journal import INTERVAL, Disk, TypedJournal

ANNA = line_of(RecipientId(1))
BEN = line_of(RecipientId(2))
TEXT = text_of(CompositionId(1))
NEVER = 3600.0


class FailingDisk(Disk):
    """A disk that refuses to take more while `error` is set, after half of what it is given."""

    def __init__(self) -> None:
        self.error: int | None = None
        self.tried = threading.Event()

    def append(self, file: int, data: bytes) -> None:
        if self.error is not None:
            super().append(file, data[: len(data) // 2])
            self.tried.set()
            raise OSError(self.error, os.strerror(self.error))
        super().append(file, data)


class SlowDisk(Disk):
    """A disk whose sync lasts until it is let go."""

    def __init__(self) -> None:
        self.reached = threading.Event()
        self.go_on = threading.Event()

    def sync(self, file: int) -> None:
        self.reached.set()
        self.go_on.wait(10)
        super().sync(file)


class Kept(dict[Place, str]):
    """What was folded in, as the store would have it."""

    def fold(self, typed: Mapping[Place, str]) -> None:
        self.update(typed)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "typed.journal"


@pytest.fixture
def journal(path: Path) -> Iterator[TypedJournal]:
    journal = TypedJournal(path, interval=NEVER)
    yield journal
    journal.close()


def left_after_a_kill(path: Path) -> dict[Place, str]:
    """What a program started after a kill would find: only what stands in the file."""
    copy = path.with_name("after-the-kill")
    copy.write_bytes(path.read_bytes() if path.exists() else b"")
    with closing(TypedJournal(copy, interval=NEVER)) as found:
        return dict(found.pending())


def wait_until_safe(journal: TypedJournal, note: int, seconds: float) -> float:
    """How long it took until a note was safe, in seconds."""
    began = time.monotonic()
    while journal.safe_until < note:
        assert time.monotonic() - began < seconds, "the note did not become safe in time"
        threading.Event().wait(0.005)
    return time.monotonic() - began


def test_what_was_typed_is_safe_within_half_a_second_though_typing_never_rests(path: Path) -> None:
    with closing(TypedJournal(path)) as journal:
        first = journal.note(ANNA, "D")
        began = time.monotonic()
        typed = 0
        while journal.safe_until < first:
            typed += 1
            journal.note(ANNA, "D" * typed)
            assert time.monotonic() - began < 0.5
            threading.Event().wait(0.01)
        assert left_after_a_kill(path)[ANNA].startswith("D")


def test_writing_waits_for_more_keys_up_to_the_interval(path: Path) -> None:
    with closing(TypedJournal(path)) as journal:
        took = wait_until_safe(journal, journal.note(ANNA, "Dear"), 0.5)
    assert took > INTERVAL / 2


def test_the_newest_text_of_each_place_is_found_after_a_kill(
    journal: TypedJournal, path: Path
) -> None:
    for text in ("D", "De", "Dear Anna"):
        journal.note(ANNA, text)
        journal.flush()
    journal.note(BEN, "Dear Ben")
    journal.note(title_of(CompositionId(1)), "Greetings")
    journal.note(TEXT, "Hi {given_name}")
    journal.flush()
    assert left_after_a_kill(path) == {
        ANNA: "Dear Anna",
        BEN: "Dear Ben",
        title_of(CompositionId(1)): "Greetings",
        TEXT: "Hi {given_name}",
    }


def test_what_is_not_written_yet_already_shows(journal: TypedJournal, path: Path) -> None:
    journal.note(ANNA, "Dear Anna")
    assert journal.pending() == {ANNA: "Dear Anna"}
    assert not path.exists()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "two\nlines\r\nand more",
        "日本語 ø 👩‍👩‍👧",
        "“quoted” \\ \x00 \x1b",
        "\ufeffmark",
        " " * 9000,
    ],
)
def test_any_text_comes_back_as_it_was(journal: TypedJournal, path: Path, text: str) -> None:
    journal.note(ANNA, text)
    journal.flush()
    assert left_after_a_kill(path) == {ANNA: text}


def test_half_a_character_is_marked_instead_of_stopping_everything(
    journal: TypedJournal, path: Path
) -> None:
    journal.note(ANNA, "a\ud83db")
    journal.flush()
    assert left_after_a_kill(path) == {ANNA: "a\ufffdb"}


def test_both_halves_of_a_character_become_the_character(journal: TypedJournal) -> None:
    journal.note(ANNA, "\ud83d\ude00")
    assert journal.pending() == {ANNA: "😀"}


def test_the_file_is_for_its_owner_alone(journal: TypedJournal, path: Path) -> None:
    before = os.umask(0)
    try:
        journal.note(ANNA, "Dear")
        journal.flush()
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_torn_end_is_passed_over_and_does_not_spoil_what_comes_after(
    journal: TypedJournal, path: Path
) -> None:
    journal.note(ANNA, "Dear Anna")
    journal.flush()
    journal.note(ANNA, "Dear Anna, I")
    journal.flush()
    path.write_bytes(path.read_bytes()[:-7])
    with closing(TypedJournal(path, interval=NEVER)) as after:
        assert after.pending() == {ANNA: "Dear Anna"}
        after.note(BEN, "Dear Ben")
        after.flush()
        assert left_after_a_kill(path) == {ANNA: "Dear Anna", BEN: "Dear Ben"}


def test_a_damaged_record_costs_that_record_alone(journal: TypedJournal, path: Path) -> None:
    for place, text in ((ANNA, "Dear Anna"), (BEN, "Dear Ben"), (TEXT, "Hello")):
        journal.note(place, text)
        journal.flush()
    path.write_bytes(path.read_bytes().replace(b"Dear Ben", b"Dear Bet"))
    assert left_after_a_kill(path) == {ANNA: "Dear Anna", TEXT: "Hello"}


@pytest.mark.parametrize("content", [b"", b"\n\n", b"\x00" * 600, b"not a journal at all\n"])
def test_a_file_without_records_is_an_empty_journal(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with closing(TypedJournal(path, interval=NEVER)) as journal:
        assert not journal.pending()


def test_folding_hands_over_everything_and_empties_the_file(
    journal: TypedJournal, path: Path
) -> None:
    journal.note(ANNA, "Dear Anna")
    journal.flush()
    journal.note(BEN, "Dear Ben")
    store = Kept()
    journal.fold(store.fold)
    assert store == {ANNA: "Dear Anna", BEN: "Dear Ben"}
    assert not journal.pending()
    assert path.read_bytes() == b""


def test_folding_nothing_asks_nobody(journal: TypedJournal, path: Path) -> None:
    def refuse(_typed: Mapping[Place, str]) -> None:
        raise AssertionError

    journal.fold(refuse)
    assert not path.exists()


def test_what_is_typed_while_it_folds_stays(journal: TypedJournal, path: Path) -> None:
    journal.note(ANNA, "Dear Anna")
    journal.note(BEN, "Dear Ben")

    def type_on(_typed: Mapping[Place, str]) -> None:
        journal.note(ANNA, "Dear Anna, I")

    journal.fold(type_on)
    assert journal.pending() == {ANNA: "Dear Anna, I"}
    assert left_after_a_kill(path) == {ANNA: "Dear Anna, I"}


def test_a_fold_that_fails_forgets_nothing(journal: TypedJournal, path: Path) -> None:
    journal.note(ANNA, "Dear Anna")
    journal.flush()

    def fail(_typed: Mapping[Place, str]) -> None:
        raise Trouble(TroubleKind.DISK_FULL)

    with pytest.raises(Trouble):
        journal.fold(fail)
    assert journal.pending() == {ANNA: "Dear Anna"}
    assert left_after_a_kill(path) == {ANNA: "Dear Anna"}


def test_a_kill_between_fold_and_emptying_keeps_the_text(journal: TypedJournal, path: Path) -> None:
    journal.note(ANNA, "Dear Anna")
    journal.flush()
    found: list[dict[Place, str]] = []

    def killed_here(_typed: Mapping[Place, str]) -> None:
        found.append(left_after_a_kill(path))

    journal.fold(killed_here)
    assert found == [{ANNA: "Dear Anna"}]


def test_numbers_go_on_after_a_restart(path: Path) -> None:
    with closing(TypedJournal(path, interval=NEVER)) as journal:
        last = journal.note(ANNA, "Dear Anna")
    with closing(TypedJournal(path, interval=NEVER)) as journal:
        assert journal.safe_until == last
        journal.note(ANNA, "Dear Anna, I")
    assert left_after_a_kill(path) == {ANNA: "Dear Anna, I"}


def test_closing_makes_everything_safe(path: Path) -> None:
    with closing(TypedJournal(path, interval=NEVER)) as journal:
        journal.note(ANNA, "Dear Anna")
    assert left_after_a_kill(path) == {ANNA: "Dear Anna"}


def test_closing_without_a_key_leaves_no_file(path: Path) -> None:
    TypedJournal(path, interval=NEVER).close()
    assert not path.exists()


def test_typing_for_long_does_not_grow_the_file_without_end(
    journal: TypedJournal, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(typed_journal, "COMPACT_FROM", 2000)
    journal.note(BEN, "Dear Ben")
    journal.fold(Kept().fold)
    journal.note(BEN, "Dear Ben, I")
    for length in range(300):
        journal.note(ANNA, "x" * length)
        journal.flush()
    assert path.stat().st_size < 4000
    assert left_after_a_kill(path) == {ANNA: "x" * 299, BEN: "Dear Ben, I"}


def test_only_looking_into_a_journal_leaves_the_file_alone(
    journal: TypedJournal, path: Path
) -> None:
    journal.note(ANNA, "Dear Anna")
    journal.flush()
    before = path.stat()
    with closing(TypedJournal(path, interval=NEVER)) as other:
        assert other.pending() == {ANNA: "Dear Anna"}
        other.flush()
    after = path.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_folding_while_the_file_is_being_written_empties_it_all_the_same(path: Path) -> None:
    disk = SlowDisk()
    store = Kept()
    with closing(TypedJournal(path, interval=0, disk=disk)) as journal:
        journal.note(ANNA, "Dear Anna")
        assert disk.reached.wait(5)
        folding = threading.Thread(target=journal.fold, args=(store.fold,))
        folding.start()
        while journal.pending():
            threading.Event().wait(0.001)
        disk.go_on.set()
        folding.join(5)
        assert store == {ANNA: "Dear Anna"}
        assert path.read_bytes() == b""


def test_a_key_never_waits_for_the_disk(path: Path) -> None:
    disk = SlowDisk()
    with closing(TypedJournal(path, interval=0, disk=disk)) as journal:
        journal.note(ANNA, "D")
        assert disk.reached.wait(5)
        began = time.monotonic()
        last = [journal.note(ANNA, "D" * length) for length in range(1000)][-1]
        shown = journal.pending()[ANNA]
        took = time.monotonic() - began
        disk.go_on.set()
        wait_until_safe(journal, last, 5)
    assert shown == "D" * 999
    assert took < 0.5


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (errno.ENOSPC, TroubleKind.DISK_FULL),
        (errno.EDQUOT, TroubleKind.DISK_FULL),
        (errno.EIO, TroubleKind.STORE_UNWRITABLE),
    ],
)
def test_a_disk_that_refuses_is_told_and_tried_again(
    path: Path, error: int, kind: TroubleKind
) -> None:
    disk = FailingDisk()
    with closing(TypedJournal(path, interval=0.01, disk=disk)) as journal:
        wait_until_safe(journal, journal.note(BEN, "Dear Ben"), 5)
        disk.error = error
        refused = journal.note(ANNA, "Dear Anna")
        assert disk.tried.wait(5)
        with pytest.raises(Trouble) as caught:
            journal.flush()
        assert caught.value.kind is kind
        told = journal.trouble
        assert told is not None
        assert told.kind is kind
        assert journal.safe_until < refused
        assert left_after_a_kill(path) == {BEN: "Dear Ben"}
        disk.error = None
        wait_until_safe(journal, refused, 5)
        assert journal.trouble is None
    assert left_after_a_kill(path) == {ANNA: "Dear Anna", BEN: "Dear Ben"}


def test_a_journal_that_cannot_be_read_says_so(path: Path) -> None:
    path.mkdir()
    with pytest.raises(Trouble) as caught:
        TypedJournal(path)
    assert caught.value.kind is TroubleKind.STORE_UNWRITABLE


PLACES = st.sampled_from([ANNA, BEN, TEXT])
TEXTS = st.text(max_size=30)
TORN = b'0badc0de 999999 line 1 "torn, and never acknowledged"'


class AnyOrder(RuleBasedStateMachine):
    """Typing, saving, folding and kills in any order.

    `typed` is what the window shows; `safe` what was acknowledged, so that a kill must
    not cost it; `store` what was folded in.
    """

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name) / "0.journal"
        self.journal = TypedJournal(self.path, interval=NEVER)
        self.killed: list[TypedJournal] = []
        self.store = Kept()
        self.typed: dict[Place, str] = {}
        self.safe: dict[Place, str] = {}

    @rule(place=PLACES, text=TEXTS)
    def type(self, place: Place, text: str) -> None:
        self.journal.note(place, text)
        self.typed[place] = text

    @rule()
    def save(self) -> None:
        self.journal.flush()
        self.safe = dict(self.typed)

    @rule()
    def fold(self) -> None:
        self.journal.fold(self.store.fold)
        self.safe = dict(self.typed)

    @rule(place=PLACES, before=TEXTS, after=TEXTS)
    def fold_while_typing_goes_on(self, place: Place, before: str, after: str) -> None:
        def type_on(pending: Mapping[Place, str]) -> None:
            self.store.fold(pending)
            self.type(place, after)

        self.type(place, before)
        self.journal.fold(type_on)
        self.safe = dict(self.typed)

    @rule(place=PLACES, text=TEXTS)
    def fold_in_vain(self, place: Place, text: str) -> None:
        self.type(place, text)
        with pytest.raises(Trouble):
            self.journal.fold(_refuse)

    @rule(torn=st.integers(0, len(TORN)))
    def kill_and_start(self, torn: int) -> None:
        left = self.path.read_bytes() if self.path.exists() else b""
        # Closing would save; the one killed is closed at the end, in a file of its own.
        self.killed.append(self.journal)
        self.path = self.path.with_name(f"{len(self.killed)}.journal")
        self.path.write_bytes(left + TORN[:torn])
        self.journal = TypedJournal(self.path, interval=NEVER)
        found = {**self.store, **self.journal.pending()}
        assert {place: found[place] for place in self.safe} == self.safe
        self.typed, self.safe = found, dict(found)

    @invariant()
    def what_was_typed_shows(self) -> None:
        assert {**self.store, **self.journal.pending()} == self.typed

    def teardown(self) -> None:
        for journal in (*self.killed, self.journal):
            journal.close()
        self.folder.cleanup()


def _refuse(_typed: Mapping[Place, str]) -> None:
    raise Trouble(TroubleKind.DISK_FULL)


TestAnyOrder = AnyOrder.TestCase
TestAnyOrder.settings = settings(max_examples=40, stateful_step_count=20, deadline=None)
