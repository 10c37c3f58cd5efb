import zipfile
from pathlib import Path

import pytest

from tools.wheel import Broken, check_contents

SOURCES = ("src/cordially/__init__.py", "src/cordially/py.typed", "resources/fonts/One.ttf")
INSIDE = ("cordially/__init__.py", "cordially/py.typed", "cordially/resources/fonts/One.ttf")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    for name in (*SOURCES, "src/cordially/__pycache__/left.pyc"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return tmp_path


def _wheel(folder: Path, names: tuple[str, ...]) -> Path:
    wheel = folder / "cordially-0.1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as opened:
        for name in names:
            opened.writestr(name, "")
    return wheel


def test_a_wheel_with_every_module_and_resource_is_whole(checkout: Path) -> None:
    check_contents(_wheel(checkout, INSIDE), checkout)


@pytest.mark.parametrize("left_out", INSIDE)
def test_a_file_left_out_of_the_wheel_is_named(checkout: Path, left_out: str) -> None:
    names = tuple(name for name in INSIDE if name != left_out)
    with pytest.raises(Broken, match=f"{left_out} is not inside the wheel"):
        check_contents(_wheel(checkout, names), checkout)
