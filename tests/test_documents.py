"""What the documents say exists: pages, pictures, folders and commands."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
DOCUMENTS = ["README.md", "ARCHITECTURE.md", "CHANGELOG.md", "docs/decisions/README.md"]
_LINK = re.compile(r"\]\(([^)#:]+)\)")
_PATH = re.compile(r"`((?:docs|src|tests|tools|resources|benchmarks)/[\w./-]+)`")
_MODULE = re.compile(
    r"`((?:app|ui|cli|services|store|imports|delivery|system|etiquette|domain)/[\w./]+)`"
)
_COMMAND = re.compile(r"make ([a-z-]+)")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_what_a_document_points_to_is_there(name: str) -> None:
    page = ROOT / name
    text = page.read_text("utf-8")
    missing = [link for link in _LINK.findall(text) if not (page.parent / link).exists()]
    missing += [path for path in _PATH.findall(text) if not (ROOT / path).exists()]
    source = ROOT / "src" / "cordially"
    for module in _MODULE.findall(text):
        if not (source / module).exists() and not (source / f"{module.split('.')[0]}.py").exists():
            missing.append(module)
    assert missing == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_commands_that_a_document_names_are_there(name: str) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    quoted = re.findall(r"`[^`]*`|```.*?```", (ROOT / name).read_text("utf-8"), re.DOTALL)
    assert {target for part in quoted for target in _COMMAND.findall(part)} <= targets


def test_every_decision_is_in_the_list_and_says_why() -> None:
    folder = ROOT / "docs" / "decisions"
    listed = (folder / "README.md").read_text("utf-8")
    pages = sorted(folder.glob("[0-9]*.md"))
    assert [int(page.name[:4]) for page in pages] == list(range(1, len(pages) + 1))
    for page in pages:
        text = page.read_text("utf-8")
        title = text.splitlines()[0].removeprefix("# ")
        assert f"[{page.name[:4]}]({page.name}) {title}" in listed
        assert all(f"**{part}.**" in text for part in ("Choice", "Why"))
