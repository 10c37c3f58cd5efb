"""The fonts that come with the program."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QRawFont
from pytestqt.qtbot import QtBot

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
FILES = sorted(path for path in FONTS.rglob("*") if path.suffix in {".otf", ".ttf"})
LETTERS = "Søren Łukasz Ağaoğlu Čapková Ștefan Ελένη Юлія Ђорђе 0123 “…” – —"


@pytest.fixture
def loaded(qtbot: QtBot) -> None:
    for path in FILES:
        assert QFontDatabase.addApplicationFont(str(path)) >= 0


@pytest.mark.parametrize(
    ("family", "weight"),
    [
        ("Inter", 400),
        ("Inter", 500),
        ("Inter", 600),
        ("Inter", 700),
        ("Source Serif 4", 600),
        ("Source Serif 4", 700),
    ],
)
def test_each_weight_is_drawn_by_a_file_of_its_own(loaded: None, family: str, weight: int) -> None:
    font = QFont(family)
    font.setWeight(QFont.Weight(weight))
    found = QFontInfo(font)
    assert (found.family(), found.weight()) == (family, weight)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.name))
def test_names_in_latin_greek_and_cyrillic_letters_are_covered(qtbot: QtBot, path: Path) -> None:
    font = QRawFont(str(path), 14)
    assert [letter for letter in LETTERS if not font.supportsCharacter(ord(letter))] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.name))
def test_each_font_stands_beside_its_licence(path: Path) -> None:
    licence = (path.parent / "OFL.txt").read_text("utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert licence.startswith("Copyright")


def test_the_fonts_stay_small_enough_to_carry_along() -> None:
    assert sum(path.stat().st_size for path in FILES) < 4_000_000
