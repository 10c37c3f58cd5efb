from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.imports import (
    ChangeKind,
    Counts,
    FieldChange,
    ImportId,
    ImportPreview,
    ImportRun,
    PersonChange,
    Problem,
    ProblemKind,
    Progress,
    Stage,
    Withheld,
)
from cordially.domain.people import PersonId
from cordially.ui.importing.changes_model import ChangesModel, Part
from cordially.ui.importing.changes_table import ChangesTable
from cordially.ui.importing.flow import ImportFlow
from cordially.ui.importing.view import ImportView
from cordially.ui.tasks import TaskRunner, Tasks
from cordially.ui.widgets import Button, PlainLabel
from tests.ui.fakes import AtOnce, ByHand, RecordingShell, as_shell
from tests.ui.importing.imports_in_memory import (
    ImportsInMemory,
    a_preview,
    packed_changes,
    packed_missing,
)
from tests.ui.walk import clipped_buttons, rich_text_sinks, unnamed

pytestmark = pytest.mark.usefixtures("theme")

HOSTILE = "<img src=/canary> <b>Bold</b>\u202e"
FILE = "/home/somebody/Basic_LinkedInDataExport_11-20-2026.zip"


def rich_preview() -> ImportPreview:
    return a_preview(
        counts=Counts(new=38, changed=2, unchanged=3253, missing=2, without_name=19, not_kept=2),
        kinds=((ChangeKind.NEW_JOB, 2),),
        changes=packed_changes(
            PersonChange(
                PersonId(1),
                "Maria Sørensen",
                (ChangeKind.NEW_JOB,),
                (FieldChange("company", "Vatten", "Nordgrid"),),
            ),
            PersonChange(
                PersonId(2), HOSTILE, (ChangeKind.NEW_JOB,), (FieldChange("a", HOSTILE, HOSTILE),)
            ),
        ),
        missing=packed_missing("Anna Kowalska", "Robert Osei"),
        problems=(
            Problem("Connections.csv", 217, kept=False, kind=ProblemKind.CELLS_MISSING, value="3"),
            Problem(
                "Connections.csv", 9, kept=True, kind=ProblemKind.DATE_UNREADABLE, value=HOSTILE
            ),
        ),
        problem_count=2,
        suggested=3,
    )


class Bringing:
    """The flow over a pane, driven by keys and clicks."""

    def __init__(
        self, qtbot: QtBot, imports: ImportsInMemory, reading: TaskRunner | None = None
    ) -> None:
        self.qtbot = qtbot
        self.imports = imports
        self.shell = RecordingShell()
        self.flow = ImportFlow(
            imports, AtOnce(), reading or AtOnce(), as_shell(self.shell), "contacts"
        )
        self.changes = 0
        self.flow.people_changed.connect(self.changed)

    def changed(self) -> None:
        self.changes += 1

    @property
    def view(self) -> ImportView:
        assert self.flow.view is not None
        return self.flow.view

    def open(self) -> None:
        self.flow.open(FILE)
        self.show()

    def start(self) -> None:
        self.flow.start()
        self.show()

    def show(self) -> None:
        if self.flow.view is None:
            return
        # The window would keep the view until it is deleted later.
        self.held = self.view
        self.qtbot.addWidget(self.view)
        self.view.resize(1164, 860)
        self.view.show()
        self.qtbot.waitExposed(self.view)
        QApplication.processEvents()

    def texts(self) -> list[str]:
        QApplication.processEvents()
        return [label.text() for label in self.view.findChildren(PlainLabel) if label.isVisible()]

    def button(self, words: str) -> Button:
        QApplication.processEvents()
        found = [
            button
            for button in self.view.findChildren(Button)
            if button.text() == words and button.isVisible()
        ]
        assert found, f"no button says {words}"
        return found[0]

    def press(self, words: str) -> None:
        QTest.mouseClick(self.button(words), Qt.MouseButton.LeftButton)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.view, key)

    def one(self, kind: type[QWidget]) -> QObject:
        found = self.view.findChildren(kind)
        assert len(found) == 1
        return found[0]


@pytest.fixture
def bringing(qtbot: QtBot) -> Bringing:
    return Bringing(qtbot, ImportsInMemory(rich_preview()))


def test_the_import_covers_the_pane_and_goes_again(bringing: Bringing) -> None:
    bringing.open()
    assert bringing.shell.covers["contacts"] is bringing.view
    bringing.key(Qt.Key.Key_Escape)
    assert bringing.shell.covers == {}
    assert bringing.flow.view is None
    assert bringing.changes == 0


def test_enter_brings_in_and_the_bar_offers_to_take_it_back(bringing: Bringing) -> None:
    bringing.open()
    bringing.button("Bring in 3,293 people")
    bringing.key(Qt.Key.Key_Return)
    assert len(bringing.imports.applied) == 1
    words, undo = bringing.shell.undos[-1]
    assert words == "Brought in 38 new people."
    assert bringing.changes == 1
    undo()
    assert bringing.imports.taken_back == [ImportId(7)]
    assert bringing.changes == 2


def test_the_preview_shows_figures_changes_and_what_could_not_be_read(bringing: Bringing) -> None:
    bringing.open()
    said = bringing.texts()
    for words in ("38", "2", "3,253", "New", "Changed", "As before", "No longer connected"):
        assert words in said
    assert "2 rows could not be read" in said
    assert any("Connections.csv, line 217" in words for words in said)
    table = bringing.one(ChangesTable)
    assert isinstance(table, ChangesTable)
    model = table.model()
    cells = [
        [str(model.index(row, part).data()) for part in Part] for row in range(model.rowCount())
    ]
    assert cells[0] == ["Maria Sørensen", "Vatten", "Nordgrid", "new job: a reason to write"]
    assert cells[2] == [
        "Anna Kowalska",
        "connected",
        "no longer connected",
        "gone from the archive",
    ]
    assert len(cells) == 4


def test_nothing_new_is_said_and_the_button_is_done(qtbot: QtBot) -> None:
    bringing = Bringing(qtbot, ImportsInMemory(a_preview(counts=Counts(unchanged=3412))))
    bringing.open()
    assert "You have everything this file tells already." in bringing.texts()
    bringing.press("Done")
    assert bringing.flow.view is None
    assert bringing.shell.undos == []


def test_those_missing_are_listed_once_the_box_is_ticked(qtbot: QtBot) -> None:
    preview = replace(rich_preview(), withheld=Withheld.TOO_MANY)
    bringing = Bringing(qtbot, ImportsInMemory(preview))
    bringing.open()
    table = bringing.one(ChangesTable)
    assert isinstance(table, ChangesTable)
    assert table.model().rowCount() == 2
    box = bringing.one(QCheckBox)
    assert isinstance(box, QCheckBox)
    box.setFocus()
    bringing.key(Qt.Key.Key_Space)
    assert table.model().rowCount() == 4
    assert "kept, and marked" in bringing.texts()


def test_a_file_that_is_no_archive_is_explained_and_another_can_be_chosen(qtbot: QtBot) -> None:
    trouble = Trouble(TroubleKind.NOT_AN_ARCHIVE, name="holiday.jpg")
    bringing = Bringing(qtbot, ImportsInMemory(trouble=trouble))
    bringing.open()
    assert "holiday.jpg is no archive from LinkedIn." in bringing.texts()
    assert bringing.button("Choose another file…").hasFocus()
    bringing.press("Choose another file…")
    assert bringing.button("Choose a file…").hasFocus()


def test_progress_told_on_another_thread_is_shown_and_the_reading_can_be_stopped(
    qtbot: QtBot,
) -> None:
    imports = ImportsInMemory()
    bringing = Bringing(qtbot, imports, reading=Tasks(ByHand()))
    bringing.open()
    progress = Progress(Stage.READING, 12_000, 30_000)
    teller = Thread(target=bringing.flow.tell, args=(progress,))
    teller.start()
    teller.join()
    assert "Reading… 12,000 rows so far" in bringing.texts()
    bringing.press("Cancel")
    assert imports.readings[0].is_cancelled
    assert bringing.flow.view is None
    assert bringing.shell.covers == {}


def test_earlier_imports_are_listed_and_taken_back_with_those_who_stay_named(
    qtbot: QtBot,
) -> None:
    past = [
        ImportRun(
            ImportId(2), "June.zip", "", "2026-06-15T08:00:00+00:00", Counts(new=12), undone=False
        ),
        ImportRun(
            ImportId(1), HOSTILE, "", "2025-06-15T08:00:00+00:00", Counts(new=3300), undone=True
        ),
    ]
    bringing = Bringing(qtbot, ImportsInMemory(past=past, stays=("Maria",)))
    bringing.start()
    assert "June.zip" in bringing.texts()
    bringing.press("Take back")
    assert bringing.imports.taken_back == [ImportId(2)]
    bar = next(iter(bringing.shell.bars.values()))
    assert "Maria" in bar.detail
    assert bringing.changes == 1
    assert not any(
        button.isVisible() and button.text() == "Take back"
        for button in bringing.view.findChildren(Button)
    )


def test_the_list_of_problems_is_saved_as_text(
    qtbot: QtBot, bringing: Bringing, tmp_path: Path
) -> None:
    bringing.open()
    bringing.press("Save the list")
    dialog = bringing.one(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    target = tmp_path / "Not read.txt"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    lines = target.read_text("utf-8").splitlines()
    assert len(lines) == 2
    assert lines[0].startswith("Connections.csv, line 217: ")
    assert "The list is in Not read.txt." in bringing.texts()


def test_a_place_that_cannot_be_written_to_is_said(bringing: Bringing, tmp_path: Path) -> None:
    bringing.open()
    bringing.view.list_saved.emit(str(tmp_path / "missing" / "list.txt"))
    assert any("could not be saved there" in words for words in bringing.texts())


def test_texts_from_outside_are_plain_and_every_field_has_a_name(bringing: Bringing) -> None:
    bringing.open()
    assert rich_text_sinks(bringing.view) == []
    assert unnamed(bringing.view) == []
    assert not any("\u202e" in words for words in bringing.texts())


@pytest.mark.parametrize(("width", "height"), [(1164, 860), (828, 700)])
def test_no_button_is_cut(bringing: Bringing, width: int, height: int) -> None:
    bringing.open()
    bringing.view.resize(width, height)
    QApplication.processEvents()
    assert clipped_buttons(bringing.view) == []


def test_the_model_keeps_the_promises_qt_asks_of_it(
    qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    model = ChangesModel()
    preview = rich_preview()
    model.show_preview(preview, preview.counts.missing)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types


def test_thousands_of_changes_are_unpacked_page_by_page(qtbot: QtBot) -> None:
    changes = packed_changes(
        *(
            PersonChange(PersonId(n), f"Person {n}", (ChangeKind.NEW_JOB,), ())
            for n in range(1, 2001)
        )
    )
    model = ChangesModel()
    model.show_preview(a_preview(changes=changes, missing=packed_missing("Anna")), 1)
    assert model.rowCount() == 2001
    for row, name in (
        (0, "Person 1"),
        (1999, "Person 2000"),
        (2000, "Anna"),
        (1000, "Person 1001"),
    ):
        assert model.data(model.index(row, Part.PERSON)) == name
