"""The environment in .venv, made by a real Python from small lists of its own."""

import sys
from pathlib import Path

import pytest

from tools.environment import (
    Missing,
    check_python,
    check_venv,
    fingerprint,
    prepare,
    venv_program,
)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A project that needs nothing but what comes with Python."""
    (tmp_path / "requirements").mkdir()
    for name in ("runtime", "build", "dev"):
        (tmp_path / "requirements" / f"{name}.txt").write_text("", "utf-8")
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "small"\n', "utf-8")
    return tmp_path


@pytest.mark.parametrize("version", [(3, 11, 0), (3, 11, 7), (3, 14, 1), (4, 0, 0)])
def test_python_from_3_11_on_is_taken(version: tuple[int, ...]) -> None:
    check_python(version)


@pytest.mark.parametrize("version", [(2, 7, 18), (3, 9, 2), (3, 10, 14)])
def test_an_older_python_is_named_with_what_is_needed(version: tuple[int, ...]) -> None:
    with pytest.raises(Missing, match=r"needs Python 3\.11 or newer") as caught:
        check_python(version)
    assert ".".join(map(str, version)) in str(caught.value)


def test_a_python_without_venv_names_the_package_that_brings_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "path", [])
    monkeypatch.setattr(sys, "path_importer_cache", {})
    monkeypatch.delitem(sys.modules, "ensurepip", raising=False)
    with pytest.raises(Missing, match=r"install python3\.11-venv") as caught:
        check_venv((3, 11, 2))
    assert caught.value.packages == ("python3.11-venv",)


@pytest.mark.parametrize("changed", ["requirements/runtime.txt", "pyproject.toml"])
def test_a_changed_list_asks_for_another_installation(checkout: Path, changed: str) -> None:
    before = fingerprint(checkout, "runtime")
    (checkout / changed).write_text("# changed\n", "utf-8")
    assert fingerprint(checkout, "runtime") != before


def test_a_list_of_the_other_kind_asks_for_nothing(checkout: Path) -> None:
    before = fingerprint(checkout, "runtime")
    (checkout / "requirements" / "dev.txt").write_text("# changed\n", "utf-8")
    assert fingerprint(checkout, "runtime") == before


def test_what_is_installed_already_is_not_installed_again(
    checkout: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    python = venv_program(checkout, "python")
    python.parent.mkdir(parents=True)
    python.symlink_to(sys.executable)
    (checkout / ".venv" / ".filled-runtime").write_text(fingerprint(checkout, "runtime"), "utf-8")
    assert prepare(checkout, "runtime") == python
    assert capfd.readouterr().out == ""


def test_an_installation_that_fails_is_tried_again_the_next_time(checkout: Path) -> None:
    python = venv_program(checkout, "python")
    python.parent.mkdir(parents=True)
    python.symlink_to(sys.executable)
    (checkout / "requirements" / "runtime.txt").write_text("no such thing==\n", "utf-8")
    with pytest.raises(Missing, match="did not finish"):
        prepare(checkout, "runtime")
    assert not (checkout / ".venv" / ".filled-runtime").exists()
