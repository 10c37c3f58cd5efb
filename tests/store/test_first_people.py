"""The first look at the people, before everybody is read."""

from pathlib import Path

import pytest

from cordially.app.opening import writing
from cordially.domain.people import Column, Facts, Filter
from cordially.services.service_set import ServiceSet
from cordially.system.folders import Folders

NAMES = ("Zoë", "Ada", "Émile", "李", "!!!", "Bao", "Ada")


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    folders = Folders(tmp_path / "profile")
    with writing(folders) as services:
        for number, name in enumerate(NAMES):
            services.contacts.add(Facts(name, "", company=f"Company {number}"))
        put_away = services.contacts.add(Facts("Aaron", ""))
        services.contacts.put_away([put_away])
    return folders


def named(services: ServiceSet, most: int) -> list[str]:
    return [row.name for row in services.contacts.first(most)[0]]


@pytest.mark.parametrize("most", [1, 2, 3, 4, 7, 100])
def test_the_first_look_shows_what_the_whole_list_begins_with(folders: Folders, most: int) -> None:
    with writing(folders) as services:
        first, total = services.contacts.first(most)
        assert total == len(NAMES)
        assert first == services.contacts.rows(Filter(), Column.NAME)[:most]


def test_the_first_look_leaves_out_whoever_was_put_away(folders: Folders) -> None:
    with writing(folders) as services:
        assert "Aaron" not in named(services, 100)


def test_whoever_shares_a_name_is_marked_even_as_the_last_of_the_look(folders: Folders) -> None:
    with writing(folders) as services:
        ((only,), _) = services.contacts.first(1)
        assert only.marks
