"""A look in another process finds what a look here finds, and never holds anybody up."""

import io
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from cordially.domain.messages import Kind
from cordially.etiquette.document import Document, Name, Past
from cordially.etiquette.engine import SupersededError
from cordially.etiquette.invented import DAY, ada, ben, greeting
from cordially.etiquette.rule import Finding
from cordially.etiquette.rules import RULES
from cordially.etiquette.rules.manner.mass_excuse import RULE as EXCUSE
from cordially.etiquette.silence import Reach, Silence, SilenceId
from cordially.imports.frames import read_frame, write_frame
from cordially.services.look_child import serve
from cordially.services.look_frames import (
    document_heard,
    document_told,
    history_heard,
    history_told,
    looked_heard,
    looked_told,
    network_heard,
    network_told,
    silences_told,
)
from cordially.services.look_process import LookAway
from cordially.services.looking import LoadedAtNeed, Looked, LookHere, Superseded

NAMES = (Name("Ada", "Thorsen"), Name("Ben", "Okoro"), Name("", "李"))
FAULTY = replace(
    greeting(
        ada("Hope you are well 👩🏽‍🔬!!!"),
        ben("Is the arch open?"),
        text="Hi {given_name}, 🎻 sorry for the mass mail.\n\n{personal}\n\nACT NOW!!!",
        history=(
            Past(DAY, NAMES[:2], ("Hope you are well!", "Is the arch open?")),
            Past(DAY, NAMES[1:], kind=Kind.UPDATE),
        ),
    ),
    network=NAMES,
)


def heard(document: Document) -> Document:
    """The document as the other process has it."""
    return document_heard(
        document_told(document),
        network_heard(network_told(document.network)),
        history_heard(history_told(document.history)),
    )


DOCUMENTS = [
    pytest.param(example.document, id=f"{rule.name}: {example.shows}")
    for rule in RULES
    for example in rule.flagged
    if example.document.reading is None
]


@pytest.mark.parametrize("document", [FAULTY, *DOCUMENTS])
def test_a_document_and_what_is_found_in_it_come_over_whole(document: Document) -> None:
    assert heard(document) == document
    looked = replace(LookHere().look(document), specific="your talk in Narvik")
    assert looked_heard(looked_told(looked)) == looked


@pytest.fixture
def away() -> Iterator[LookAway]:
    looker = LookAway()
    yield looker
    looker.close()


def test_another_process_finds_the_same_again_and_again(away: LookAway) -> None:
    here = LookHere(LoadedAtNeed())
    for document in (FAULTY, replace(FAULTY, text=FAULTY.text + " x", history=()), FAULTY):
        assert away.look(document) == here.look(document)


def test_what_is_silent_is_silent_there_too(away: LookAway) -> None:
    silences = (Silence(SilenceId(1), EXCUSE.code, Reach.MESSAGE),)
    names = [one.rule.name for one in away.look(FAULTY, silences).findings]
    assert "mass-excuse" not in names
    assert "false-pressure" in names


def test_whoever_does_not_wait_any_more_is_let_go_and_the_next_look_answers(
    away: LookAway,
) -> None:
    away.make_ready()
    with pytest.raises(SupersededError):
        away.look(FAULTY, superseded=lambda: True)
    assert away.look(FAULTY) == LookHere(LoadedAtNeed()).look(FAULTY)


def test_a_process_that_died_is_started_anew(away: LookAway) -> None:
    first = away.look(FAULTY)
    process = away._process  # noqa: SLF001 - as a crash, which nothing else brings about
    assert process is not None
    process.end()
    assert away.look(FAULTY) == first


def test_where_no_process_can_be_had_the_look_is_made_here(tmp_path: Path) -> None:
    looker = LookAway(python=str(tmp_path / "no-python"))
    looker.make_ready()
    assert looker.look(FAULTY) == LookHere(LoadedAtNeed()).look(FAULTY)


def test_a_closed_looker_starts_nothing_again(away: LookAway) -> None:
    away.look(FAULTY)
    away.close()
    with pytest.raises(SupersededError):
        away.look(FAULTY)


class Failing:
    """A look that fails, as a rule with a fault would."""

    def look(self, *_: object) -> Looked:
        raise ZeroDivisionError("in a rule")

    def make_ready(self) -> None: ...

    def close(self) -> None: ...


def asked(*numbers: int) -> io.BytesIO:
    orders = io.BytesIO()
    for number in numbers:
        write_frame(orders, ("look", number, document_told(FAULTY), silences_told(())))
    orders.seek(0)
    return orders


def test_a_fault_of_a_rule_is_answered_without_a_word_of_the_text() -> None:
    answers = io.BytesIO()
    serve(asked(1), answers, Failing())
    answers.seek(0)
    assert read_frame(answers) == ("fault", 1, ())


def test_a_fault_of_the_other_process_is_looked_for_here(
    away: LookAway, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A document that the other process cannot make sense of is read here all the same."""
    monkeypatch.setattr("cordially.services.look_process.document_told", lambda _: ("nothing",))
    assert away.look(FAULTY) == LookHere(LoadedAtNeed()).look(FAULTY)


def test_a_reader_that_cannot_be_loaded_is_told_once_and_the_rules_do_without(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "cordially.etiquette.reading.reader", None)
    here = LookHere(LoadedAtNeed())
    with pytest.raises(ImportError):
        here.look(FAULTY)
    assert here.look(FAULTY) == LookHere().look(FAULTY)


def test_of_several_that_wait_the_newest_alone_is_answered() -> None:
    all_heard = threading.Event()

    class Patient(LookHere):
        def look(
            self,
            document: Document,
            silences: tuple[Silence, ...] = (),
            superseded: Superseded | None = None,
        ) -> Looked:
            all_heard.wait(timeout=2)
            return super().look(document, silences, superseded)

    class Ending(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            found = super().read(size)
            if not found:
                all_heard.set()
            return found

    answers = io.BytesIO()
    serve(Ending(asked(1, 2, 3).getvalue()), answers, Patient())
    answers.seek(0)
    told = read_frame(answers)
    assert told is not None
    assert told[:2] == ("looked", 3)
    assert read_frame(answers) is None


def test_the_process_loads_neither_the_window_nor_the_store() -> None:
    looked = "[name for name in ('PySide6', 'peewee', 'sqlcipher3') if name in sys.modules]"
    told = f"import sys, cordially.services.look_child; print({looked})"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_findings_keep_the_severity_that_they_were_told_with() -> None:
    hint = Finding(EXCUSE.as_hint(), "said")
    looked = LookHere().look(FAULTY)
    over = looked_heard(looked_told(replace(looked, findings=(hint,))))
    assert over.findings[0].rule.severity is hint.rule.severity
