"""Every pane and every page of it, with sample people in it: named, plain, and whole."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from cordially.app.opening import OpenStore
from cordially.domain.requests import Decision
from cordially.system.folders import Folders
from cordially.ui.composer.desk import DeskView
from cordially.ui.contacts.people_table import PeopleTable
from cordially.ui.rail import RailEntry
from cordially.ui.recipients.chooser import Chooser
from cordially.ui.welcome import WelcomePage
from tests.imports.archives import table, zipped
from tests.ui.open_network import OpenNetwork, open_network
from tests.ui.walk import clipped_buttons, rich_text_sinks, unnamed
from tests.writing_room import SetClock

pytestmark = pytest.mark.usefixtures("theme", "english")

SIZES = [(1360, 860), (1024, 700)]
TROUBLED = (
    "Maria,Sørensen,https://www.linkedin.com/in/maria-s,,<b>Nordgrid</b>,Engineer,99 Foo 2024",
    ",,,,,,",
    ",,,,,,01 May 2020",
    "“,Rob\u202egnp.exe,not an address,,,,02 May 2021",
)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of sample people, to be copied."""
    folder = tmp_path_factory.mktemp("sample")
    store = OpenStore(Folders(folder), SetClock(), sample=True)
    store.thread.call(store.services)
    store.close()
    return folder


@pytest.fixture
def filled(qtbot: QtBot, profile: Path, sample: Path) -> Iterator[OpenNetwork]:
    shutil.copytree(sample, profile, dirs_exist_ok=True)
    with open_network(qtbot, profile) as there:
        yield there


@pytest.fixture
def empty(qtbot: QtBot, profile: Path) -> Iterator[OpenNetwork]:
    with open_network(qtbot, profile) as there:
        yield there


def faults(there: OpenNetwork) -> list[str]:
    """What no window may hold, at either size."""
    found = unnamed(there.window, seen_only=True) + rich_text_sinks(there.window)
    for size in SIZES:
        there.window.resize(*size)
        there.settle()
        for _ in range(3):  # a column is set, then what is in it, then what grew by that
            QApplication.processEvents()
        assert there.window.size().toTuple() == size
        found += [f"{size}: {fault}" for fault in clipped_buttons(there.window)]
    return found


def look_through_models(there: OpenNetwork) -> int:
    """How many tables and lists there are; Qt warns of each that contradicts itself."""
    models = {view.model() for view in there.window.findChildren(QAbstractItemView)} - {None}
    for model in models:
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    return len(models)


def go_to(there: OpenNetwork, key: str) -> None:
    there.network.window.go_to(key)
    there.settle()


def choose(there: OpenNetwork, *rows: int) -> None:
    shown = there.find(PeopleTable)
    assert isinstance(shown, PeopleTable)
    model = shown.selectionModel()
    for row in rows:
        model.select(
            shown.model().index(row, 0), model.SelectionFlag.Select | model.SelectionFlag.Rows
        )
    there.settle()


def one_person(there: OpenNetwork) -> None:
    choose(there, 0)


def several_people(there: OpenNetwork) -> None:
    choose(there, 0, 1, 2)


def the_form(there: OpenNetwork) -> None:
    there.press("Add contact")


def nobody_found(there: OpenNetwork) -> None:
    there.network.window.find_person()
    field = there.window.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "nobody is called so")
    there.settle()


def two_to_merge(there: OpenNetwork) -> None:
    choose(there, 0, 1)
    there.press("Merge")


def the_start_of_an_import(there: OpenNetwork) -> None:
    there.press("Import…")


def messages(there: OpenNetwork) -> None:
    go_to(there, "composer")
    there.network.panes.composer.show_list()
    there.settle()


def the_desk(there: OpenNetwork) -> None:
    choose(there, 0, 1, 2)
    there.press("Write")
    assert there.find(DeskView) is not None


def the_choice_of_people(there: OpenNetwork) -> None:
    messages(there)
    there.press("New")
    assert there.find(Chooser) is not None


def a_request(there: OpenNetwork) -> None:
    go_to(there, "requests")
    there.network.panes.requests.arriving.paste("Priya Nair\nGrid engineer at Vatten\nHello Ines.")
    there.settle()


def the_reasons_to_accept(there: OpenNetwork) -> None:
    a_request(there)
    there.press("Accept with a note")


def what_not_knowing_does(there: OpenNetwork) -> None:
    a_request(there)
    there.network.panes.requests.view.card.ask(Decision.DO_NOT_KNOW)


def how_to_report(there: OpenNetwork) -> None:
    a_request(there)
    there.network.panes.requests.view.card.ask(Decision.REPORT)


def a_note_beside_its_request(there: OpenNetwork) -> None:
    the_reasons_to_accept(there)
    there.press("We met at an event")


def a_paste_of_requests(there: OpenNetwork) -> None:
    go_to(there, "requests")
    there.press("Paste a request")


PAGES = [
    a_request,
    the_reasons_to_accept,
    what_not_knowing_does,
    how_to_report,
    a_note_beside_its_request,
    a_paste_of_requests,
    one_person,
    several_people,
    the_form,
    nobody_found,
    two_to_merge,
    the_start_of_an_import,
    messages,
    the_desk,
    the_choice_of_people,
]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.__name__)
def test_every_page_is_named_plain_and_whole(
    filled: OpenNetwork, page: Callable[[OpenNetwork], None]
) -> None:
    page(filled)
    assert faults(filled) == []


def test_every_table_and_list_of_the_window_keeps_the_rules_of_models(
    filled: OpenNetwork,
) -> None:
    the_desk(filled)
    the_choice_of_people(filled)
    assert look_through_models(filled) >= 4


def test_every_pane_of_the_rail_is_named_plain_and_whole(filled: OpenNetwork) -> None:
    entries = filled.window.findChildren(RailEntry)
    places = [entry.key for entry in entries if entry.key]
    assert len(places) >= 2
    for key in places:
        go_to(filled, key)
        assert filled.network.window.here == key
        assert faults(filled) == []


def test_the_first_place_and_the_preview_are_named_plain_and_whole(
    empty: OpenNetwork, tmp_path: Path
) -> None:
    assert faults(empty) == []
    archive = zipped(tmp_path, "archive.zip", {"Connections.csv": table(*TROUBLED)})
    page = empty.find(WelcomePage)
    assert isinstance(page, WelcomePage)
    page.archive_chosen.emit(str(archive))
    empty.settle()
    assert faults(empty) == []


def test_the_list_of_keys_is_named_plain_and_whole(filled: OpenNetwork) -> None:
    filled.network.window.show_keys()
    assert faults(filled) == []
