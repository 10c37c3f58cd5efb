"""The pinned lists: complete, hashed, and naming no place of their own."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LISTS = sorted((ROOT / "requirements").glob("*.txt"))


def _wanted(text: str) -> set[str]:
    lines = (line.strip() for line in text.splitlines())
    return {line for line in lines if line and not line.startswith(("#", "-"))}


def _pins(path: Path) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", path.read_text("utf-8"), re.MULTILINE))


def test_the_runtime_list_wants_what_the_project_declares() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = _wanted((ROOT / "requirements" / "runtime.in").read_text("utf-8"))
    assert wanted == set(project["dependencies"])


def test_the_build_list_wants_what_the_project_is_built_with() -> None:
    built = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["build-system"]
    wanted = _wanted((ROOT / "requirements" / "build.in").read_text("utf-8"))
    assert wanted == set(built["requires"])


@pytest.mark.parametrize("path", LISTS, ids=lambda path: str(path.name))
def test_every_pin_carries_hashes(path: Path) -> None:
    text = path.read_text("utf-8").replace("\\\n", " ")
    pins = [line for line in text.splitlines() if line and not line.startswith("#")]
    assert pins
    assert [line for line in pins if "==" not in line or "--hash=sha256:" not in line] == []


@pytest.mark.parametrize(
    "path", [*LISTS, *sorted((ROOT / "requirements").glob("*.in"))], ids=lambda path: str(path.name)
)
def test_no_list_names_a_place_to_fetch_from(path: Path) -> None:
    text = path.read_text("utf-8")
    assert (
        re.findall(r"https?:|file:/|--index-url|--extra-index|--find-links|--trusted", text) == []
    )


@pytest.mark.parametrize("name", ["runtime", "build"])
def test_the_checks_run_with_the_versions_that_users_get(name: str) -> None:
    pins = _pins(ROOT / "requirements" / f"{name}.txt")
    assert pins.items() <= _pins(ROOT / "requirements" / "dev.txt").items()
