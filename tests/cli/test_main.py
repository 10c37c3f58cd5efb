"""What the `cordially` command hands on, and how it tells what it cannot do."""

from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from cordially.cli.main import cordially
from cordially.cli.session import Program
from cordially.domain.errors import Trouble, TroubleKind
from cordially.services.service_set import ServiceSet
from cordially.system.folders import Folders


@dataclass
class Stand:
    """A program that opens nothing and remembers what it was asked."""

    status: int = 0
    trouble: Trouble | None = None
    windows: list[tuple[Folders, str]] = field(default_factory=list)
    tours: list[tuple[Path, str]] = field(default_factory=list)

    def call(self, *arguments: str) -> Result:
        program = Program(self._open_window, self._tour, self._refuse, self._refuse)
        return CliRunner().invoke(cordially, arguments, obj=program)

    def _open_window(self, folders: Folders, theme: str) -> int:
        if self.trouble is not None:
            raise self.trouble
        self.windows.append((folders, theme))
        return self.status

    def _tour(self, pictures: Path, theme: str) -> tuple[Path, ...]:
        self.tours.append((pictures, theme))
        return (pictures / "1-welcome.png", pictures / "2-people.png")

    def _refuse(self, _folders: Folders) -> AbstractContextManager[ServiceSet]:
        raise self.trouble or ZeroDivisionError


@pytest.mark.parametrize("status", [0, 1])
def test_without_a_command_the_window_opens_and_its_status_is_answered(
    profile: Path, status: int
) -> None:
    stand = Stand(status=status)
    result = stand.call("--profile", str(profile), "--theme", "dark")
    assert (result.exit_code, result.output) == (status, "")
    assert stand.windows == [(Folders(profile), "dark")]


def test_without_a_profile_the_usual_folder_is_taken(profile: Path) -> None:
    stand = Stand()
    stand.call()
    assert stand.windows == [(Folders.of_user(), "system")]


def test_a_profile_named_from_here_stays_the_same_when_the_folder_changes(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(profile)
    stand = Stand()
    stand.call("--profile", "there")
    assert stand.windows == [(Folders(profile / "there"), "system")]


@pytest.mark.parametrize(
    "arguments",
    [(), ("list",), ("list", "--json", "maria"), ("import", "a.zip"), ("export", "all.json")],
)
def test_an_expected_failure_is_one_sentence_and_status_1(
    profile: Path, arguments: tuple[str, ...]
) -> None:
    stand = Stand(trouble=Trouble(TroubleKind.STORE_NEWER, name="cordially.db"))
    result = stand.call("--profile", str(profile), *arguments)
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr == ("cordially.db was kept by a newer Cordially; install that version.\n")


@pytest.mark.parametrize(
    "arguments",
    [("import",), ("--nonsense",), ("nonsense",), ("list", "--nonsense"), ("--theme", "pink")],
)
def test_what_makes_no_sense_is_told_in_one_sentence_and_status_1(
    arguments: tuple[str, ...],
) -> None:
    result = Stand().call(*arguments)
    assert (result.exit_code, result.stdout) == (1, "")
    assert len(result.stderr.splitlines()) == 1


def test_a_fault_of_the_program_is_not_told_as_an_expected_failure(profile: Path) -> None:
    result = Stand().call("--profile", str(profile), "list")
    assert isinstance(result.exception, ZeroDivisionError)


def test_the_tour_names_its_pictures_a_line_each(tmp_path: Path) -> None:
    stand = Stand()
    result = stand.call("tour", "--pictures", str(tmp_path), "--theme", "dark")
    assert result.stdout.split("\n") == [
        str(tmp_path / "1-welcome.png"),
        str(tmp_path / "2-people.png"),
        "",
    ]
    assert stand.tours == [(tmp_path, "dark")]


def test_the_version_is_told() -> None:
    assert Stand().call("--version").stdout == f"cordially {version('cordially')}\n"


def test_every_command_that_scripts_rely_on_is_there() -> None:
    names = cordially.list_commands(click.Context(cordially))

    assert names == ["check", "export", "import", "list", "rules", "tour"]
    for name in names:
        command = cordially.get_command(click.Context(cordially), name)
        assert command is not None
        assert command.name == name
