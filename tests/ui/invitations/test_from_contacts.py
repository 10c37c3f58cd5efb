"""From the contacts to an invitation, in the whole window."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cordially.domain.people import Facts
from cordially.ui.contacts.people_table import PeopleTable
from tests.ui.open_network import OpenNetwork, open_network

pytestmark = pytest.mark.usefixtures("theme", "english")


def choose_first(there: OpenNetwork) -> None:
    shown = there.find(PeopleTable)
    assert isinstance(shown, PeopleTable)
    shown.selectRow(0)
    there.settle()


def test_somebody_who_is_not_connected_is_invited_from_their_page(
    qtbot: QtBot, profile: Path
) -> None:
    with open_network(qtbot, profile) as there:
        there.store.thread.call(lambda: there.services.contacts.add(Facts("Tomás", "Rivera")))
        there.network.window.uncover("contacts")
        there.network.contacts.refresh()
        there.settle()
        choose_first(there)
        there.press("Invite")
        assert there.network.window.here == "invitations"
        page = there.network.panes.invitations.presenter.page
        assert page is not None
        assert page.invitation.name == "Tomás Rivera"
