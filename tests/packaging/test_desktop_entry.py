"""What a desktop knows about the program agrees with the project."""

import configparser
import tomllib
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
NAME = "org.cordially.cordially"


@pytest.fixture
def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign] # keys keep their case
    parser.read(PACKAGING / f"{NAME}.desktop", "utf-8")
    return parser["Desktop Entry"]


@pytest.fixture
def page() -> ET.Element:
    return ET.parse(PACKAGING / f"{NAME}.metainfo.xml").getroot()  # noqa: S314 - our own file


@pytest.fixture
def project() -> dict[str, Any]:
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    project: dict[str, Any] = tomllib.loads(text)["project"]
    return project


def test_the_entry_starts_the_command_that_the_wheel_installs(
    entry: configparser.SectionProxy, project: dict[str, Any]
) -> None:
    assert entry["Exec"] in project["scripts"]


def test_the_icon_is_the_one_that_the_window_shows(entry: configparser.SectionProxy) -> None:
    icon = PACKAGING / f"{entry['Icon']}.svg"
    assert icon.read_bytes() == (ROOT / "resources" / "icons" / "cordially.svg").read_bytes()


def test_the_page_and_the_entry_name_each_other(page: ET.Element) -> None:
    assert page.findtext("id") == NAME
    assert page.findtext("launchable") == f"{NAME}.desktop"


def test_the_page_knows_the_version_and_licence_of_the_project(
    page: ET.Element, project: dict[str, Any]
) -> None:
    newest = page.find("releases/release")
    assert newest is not None
    assert newest.get("version") == project["version"]
    assert page.findtext("project_license") == project["license"]
