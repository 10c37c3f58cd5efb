"""`make test`: which checks run, in which order, and what a failure looks like."""

import os
import sys
from pathlib import Path

import pytest

from tools.check import Step, check_programs, desktop_commands, run, steps
from tools.environment import Missing


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    for name in ("benchmarks/__main__.py", "tools/generate_rules.py", "packaging/it.desktop"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    return tmp_path


def test_the_checks_run_in_order_of_cost_with_the_tests_last(
    checkout: Path, programs: Path
) -> None:
    names = [step.name for step in steps(checkout, "python", offscreen=False)]
    assert names == [
        "format",
        "lint",
        "layers",
        "types",
        "unused code",
        "unused dependencies",
        "generated files",
        "wheel",
        "desktop files",
        "figures",
        "tests",
    ]


def test_offscreen_leaves_out_the_window_tests_alone(checkout: Path, programs: Path) -> None:
    whole = list(steps(checkout, "python", offscreen=False))
    offscreen = list(steps(checkout, "python", offscreen=True))
    assert [step.name for step in offscreen] == [step.name for step in whole]
    assert "--ignore=tests/window" in offscreen[-1].commands[0]
    assert "--ignore=tests/window" not in whole[-1].commands[0]


def test_each_generated_file_is_compared_with_its_source(checkout: Path) -> None:
    found = {step.name: step.commands for step in steps(checkout, "python", offscreen=True)}
    assert found["generated files"] == [["python", "-m", "tools.generate_rules", "--check"]]


def test_every_desktop_file_and_every_page_is_validated(tmp_path: Path) -> None:
    for name in ("one.desktop", "two.desktop", "one.metainfo.xml", "one.svg"):
        (tmp_path / name).touch()
    commands = desktop_commands(tmp_path)
    assert [Path(command[-1]).name for command in commands] == [
        "one.desktop",
        "two.desktop",
        "one.metainfo.xml",
    ]


def test_a_step_that_passes_says_its_name_and_time(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(Step("quiet", [[sys.executable, "-c", "print('not shown')"]]), tmp_path)
    said = capfd.readouterr().out
    assert said.startswith("── quiet: ")
    assert said.endswith(" s\n")
    assert "not shown" not in said


def test_a_step_that_fails_shows_what_it_said_and_runs_no_further(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    broken = [sys.executable, "-c", "import sys; print('line 7 is too long'); sys.exit(1)"]
    later = [sys.executable, "-c", "open('later', 'w')"]
    assert not run(Step("lint", [broken, later]), tmp_path)
    said = capfd.readouterr().out
    assert "── lint: failed" in said
    assert "line 7 is too long" in said
    assert not (tmp_path / "later").exists()


def test_missing_programs_are_named_in_one_sentence_with_their_packages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Missing) as caught:
        check_programs({"xprop": "x11-utils", "xwininfo": "x11-utils", "Xvfb": "xvfb"})
    assert caught.value.packages == ("x11-utils", "xvfb")
    assert "xprop, xwininfo, Xvfb" in str(caught.value)
    assert "make test-offscreen" in str(caught.value)


@pytest.fixture
def programs(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in PATH with the programs that validate desktop files."""
    folder = tmp_path_factory.mktemp("programs")
    for name in ("desktop-file-validate", "appstreamcli"):
        (folder / name).write_text("#!/bin/sh\n", "utf-8")
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)
    return folder
