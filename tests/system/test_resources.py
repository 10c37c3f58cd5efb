"""The files that come along are found, in the checkout and in the wheel."""

from pathlib import Path

import pytest

from cordially.system import resources as place
from cordially.system.resources import resources


@pytest.mark.parametrize(
    "name",
    [
        "fonts/inter/Inter-Regular.ttf",
        "fonts/source-serif-4/SourceSerif4-Bold.ttf",
        "icons/cordially.svg",
        "sample/people.json",
        "theme/cordially.qss",
        "translations/cordially_en.qm",
    ],
)
def test_what_the_program_brings_along_is_found(name: str) -> None:
    assert (resources() / name).is_file()


def test_in_a_wheel_the_files_inside_the_package_are_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "site-packages" / "cordially"
    (package / "resources").mkdir(parents=True)
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(place, "__file__", str(package / "system" / "resources.py"))
    assert resources() == package / "resources"
