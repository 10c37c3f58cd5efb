"""Where everything lies, and which folders other programs look after."""

from pathlib import Path

import pytest

from cordially.system.folders import Folders


def test_the_usual_place_is_the_system_s_folder_for_programs_data(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(profile / "data"))
    assert Folders.of_user().store == profile / "data" / "cordially" / "cordially.db"


def test_everything_of_a_profile_lies_under_its_root() -> None:
    folders = Folders(Path("/p"))
    places = [folders.store, folders.copies, folders.typed, folders.window, folders.sample.root]
    assert [place.parent for place in places] == [Path("/p")] * 5
    assert len(set(places)) == 5


def test_sample_people_share_no_file_with_the_user_s_own() -> None:
    own, sample = Folders(Path("/p")), Folders(Path("/p")).sample
    assert sample.store != own.store
    assert sample.typed != own.typed


@pytest.mark.parametrize(
    ("way", "synchronised"),
    [
        ("home/ines/Dropbox/cordially", True),
        ("home/ines/Dropbox (Work)/cordially", True),
        ("home/ines/OneDrive - Nordgrid/notes/cordially", True),
        ("Users/ines/Library/CloudStorage/GoogleDrive-ines@example.org/My Drive/cordially", True),
        ("Users/ines/iCloudDrive/cordially", True),
        ("Users/ines/Library/Mobile Documents/cordially", True),
        ("home/ines/Nextcloud/cordially", True),
        ("home/ines/.local/share/cordially", False),
        ("home/ines/megaphone/cordially", False),
        ("home/ines/dropboxes/cordially", False),
    ],
)
def test_a_synchronised_folder_is_known_by_the_names_on_the_way(
    way: str, synchronised: bool, tmp_path: Path
) -> None:
    assert Folders(tmp_path / way).synchronised() is synchronised


@pytest.mark.parametrize("mark", [".stfolder", ".dropbox", ".sync"])
def test_a_synchronised_folder_is_known_by_the_mark_of_its_program(
    mark: str, tmp_path: Path
) -> None:
    folders = Folders(tmp_path / "shared" / "cordially")
    folders.root.mkdir(parents=True)
    assert not folders.synchronised()
    (tmp_path / "shared" / mark).mkdir()
    assert folders.synchronised()
