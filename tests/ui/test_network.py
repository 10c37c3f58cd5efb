"""One network in the window, over a real store: the ways from one place to the other."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from cordially.domain.people import Column, Facts, Filter
from cordially.domain.typed import line_of
from cordially.system.folders import Folders
from cordially.ui.composer.desk import DeskView
from cordially.ui.composer.keys import KEY as COMPOSER
from cordially.ui.composer.message_list import MessageList
from cordially.ui.contacts.people_table import PeopleTable
from cordially.ui.contacts.view import ContactsView
from cordially.ui.importing.view import ImportView
from cordially.ui.rail import RailEntry
from cordially.ui.welcome import WelcomePage
from cordially.ui.widgets import EmptyState
from tests.imports.archives import table, zipped
from tests.ui.fakes import MemorySettings
from tests.ui.open_network import OpenNetwork, open_network
from tests.writing_room import writing_room

pytestmark = pytest.mark.usefixtures("theme", "english")

ARCHIVE = "Basic_LinkedInDataExport_11-20-2026.zip"
ROWS = (
    "Maria,Sørensen,https://www.linkedin.com/in/maria-s,,Nordgrid,Engineer,01 May 2020",
    "Ben,Berg,https://www.linkedin.com/in/ben-b,,Solmar,Buyer,02 May 2021",
)


def archive(folder: Path, *rows: str) -> Path:
    return zipped(folder, ARCHIVE, {"Connections.csv": table(*(rows or ROWS))})


def names(there: OpenNetwork) -> list[str]:
    people = there.services.contacts
    return [row.name for row in there.store.thread.call(lambda: people.rows(Filter(), Column.NAME))]


def add(profile: Path, people: str) -> None:
    with writing_room(profile) as room:
        room.add_all(people)


def choose_first(there: OpenNetwork) -> None:
    shown = there.find(PeopleTable)
    assert isinstance(shown, PeopleTable)
    shown.selectRow(0)
    there.settle()


def test_where_nobody_is_the_first_place_stands_over_the_contacts(
    qtbot: QtBot, profile: Path
) -> None:
    with open_network(qtbot, profile) as there:
        assert there.find(WelcomePage) is not None
        assert there.find(ContactsView) is None


def test_going_to_the_composer_at_once_does_not_wait_for_the_rest_to_be_due(
    qtbot: QtBot, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cordially.ui.network._AFTER_FIRST_PAINT_MS", 3_600_000)
    add(profile, "Maria Sørensen")
    there = OpenNetwork(qtbot, profile)
    try:
        qtbot.waitUntil(lambda: there.find(PeopleTable) is not None)
        there.network.window.go_to(COMPOSER)
        there.wait_open()
        assert there.find(MessageList) is not None
    finally:
        there.close()


def test_a_person_can_be_added_by_hand_from_the_first_place(qtbot: QtBot, profile: Path) -> None:
    with open_network(qtbot, profile) as there:
        there.press("Add people by hand")
        assert there.find(WelcomePage) is None
        given = next(
            field
            for field in there.window.findChildren(QLineEdit)
            if field.isVisible() and field.accessibleName() == "Given name"
        )
        QTest.keyClicks(given, "Maria")
        QTest.keyClick(given, Qt.Key.Key_Return)
        there.settle()
        assert names(there) == ["Maria"]
        assert there.find(ContactsView) is not None


def test_an_archive_goes_from_the_first_place_through_the_preview_into_the_table(
    qtbot: QtBot, profile: Path, tmp_path: Path
) -> None:
    with open_network(qtbot, profile) as there:
        page = there.find(WelcomePage)
        assert isinstance(page, WelcomePage)
        page.archive_chosen.emit(str(archive(tmp_path)))
        assert there.find(ImportView) is not None
        assert names(there) == []
        there.press("Bring in 2 people")
        qtbot.waitUntil(lambda: there.find(PeopleTable) is not None)
        there.settle()
        assert names(there) == ["Ben Berg", "Maria Sørensen"]
        shown = there.find(PeopleTable)
        assert isinstance(shown, PeopleTable)
        assert shown.model().rowCount() == 2
        there.press("Undo")
        qtbot.waitUntil(lambda: there.find(WelcomePage) is not None)
        assert names(there) == []


def test_an_import_that_is_left_leads_back_to_the_first_place(
    qtbot: QtBot, profile: Path, tmp_path: Path
) -> None:
    with open_network(qtbot, profile) as there:
        page = there.find(WelcomePage)
        assert isinstance(page, WelcomePage)
        page.archive_chosen.emit(str(archive(tmp_path)))
        there.press("Cancel")
        qtbot.waitUntil(lambda: there.find(WelcomePage) is not None)
        assert names(there) == []


def test_invitations_that_are_still_to_go_out_are_counted_before_their_pane_is_gone_to(
    qtbot: QtBot, profile: Path
) -> None:
    with open_network(qtbot, profile) as there:
        inviting = there.services.inviting.inviting
        facts = Facts("Tom", "Aker")
        there.store.thread.call(lambda: inviting.invite("Invitation", facts, "tom-aker"))
    with open_network(qtbot, profile) as there:
        entries = there.window.findChildren(RailEntry)
        said = {entry.key: entry.accessibleDescription() for entry in entries}
        assert said["invitations"] == "1 draft"


def test_writing_to_somebody_leads_from_the_table_to_the_desk(qtbot: QtBot, profile: Path) -> None:
    add(profile, "Maria Sørensen, Ben Berg")
    with open_network(qtbot, profile) as there:
        choose_first(there)
        there.press("Write")
        qtbot.waitUntil(lambda: there.find(DeskView) is not None)
        there.settle()
        (listed,) = there.store.thread.call(there.services.composing.open_list)
        desk = there.store.thread.call(lambda: there.services.composing.desk(listed.id))
        assert [seat.name for seat in desk.seats] == ["Ben Berg"]


def test_a_profile_opens_at_the_address_rebuilt_from_its_key(qtbot: QtBot, profile: Path) -> None:
    add(profile, "Maria Sørensen")
    with open_network(qtbot, profile) as there:
        choose_first(there)
        there.press("Open profile")
        assert there.browser.opened == ["https://www.linkedin.com/in/maria-s%C3%B8rensen"]


def test_a_computer_without_a_browser_is_told_in_a_bar(qtbot: QtBot, profile: Path) -> None:
    add(profile, "Maria Sørensen")
    with open_network(qtbot, profile) as there:
        there.browser.missing = True
        choose_first(there)
        there.press("Open profile")
        assert "browser" in there.bar("The profile could not be opened").detail


def test_what_was_handed_over_and_never_answered_is_asked_about_after_the_start(
    qtbot: QtBot, profile: Path
) -> None:
    with writing_room(profile) as room:
        composition = room.compose(room.add_all("Maria Sørensen"))
        (recipient,) = room.recipients(composition)
        room.journal.note(line_of(recipient), "Your talk on storage in Aarhus stayed with me.")
        room.handing_over.hand_over(recipient)
    with open_network(qtbot, profile) as there:
        bar = there.bar("Maria Sørensen")
        assert "Did you send" in bar.what
        there.press("Yes, sent")
        qtbot.waitUntil(lambda: there.bars() == ())
        asked = there.store.thread.call(there.services.handing_over.unanswered)
        assert asked == ()


def test_a_damaged_store_is_told_after_the_start_with_where_the_copies_are(
    qtbot: QtBot, profile: Path
) -> None:
    (profile / "copies").mkdir()
    (profile / "copies" / "cordially-2026-11-01-120000.db").touch()
    with open_network(qtbot, profile, is_whole=False) as there:
        assert str(profile / "copies") in there.bar("damaged").detail


def test_no_copy_is_promised_for_a_damaged_store_that_has_none(qtbot: QtBot, profile: Path) -> None:
    with open_network(qtbot, profile, is_whole=False) as there:
        said = there.bar("damaged").detail
        assert "There is no dated copy of it." in said
        assert str(profile / "copies") not in said


def test_a_synchronised_folder_is_warned_about_until_it_was_read_once(
    qtbot: QtBot, profile: Path
) -> None:
    settings = MemorySettings()
    with open_network(qtbot, profile, settings=settings, synchronised=True) as there:
        there.bar("synchronised")
    with open_network(qtbot, profile, settings=settings, synchronised=True) as there:
        there.bar("synchronised")
        there.press("Close this bar")
    with open_network(qtbot, profile, settings=settings, synchronised=True) as there:
        assert there.bars() == ()


def test_a_store_that_cannot_be_opened_leaves_one_page_that_says_why(
    qtbot: QtBot, profile: Path
) -> None:
    store = Folders(profile).store
    store.write_bytes(b"no database" * 100)
    there = OpenNetwork(qtbot, profile)
    try:
        qtbot.waitUntil(lambda: there.find(EmptyState) is not None)
        page = there.find(EmptyState)
        assert isinstance(page, EmptyState)
        assert page.title.text() == "The file that holds your people is damaged."
        assert page.text.text().endswith(".")
        assert store.read_bytes() == b"no database" * 100
    finally:
        there.close()


def test_sample_people_have_a_bar_that_leads_back(qtbot: QtBot, profile: Path) -> None:
    with open_network(qtbot, profile, sample=True) as there:
        there.press("Back to your own network")
        assert there.network.other_wanted
        assert not there.window.isVisible()


def test_looking_at_sample_people_closes_this_window_for_theirs(
    qtbot: QtBot, profile: Path
) -> None:
    with open_network(qtbot, profile) as there:
        there.press("Look around with sample people")
        assert there.network.other_wanted
        assert not there.window.isVisible()
