from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from cordially.ui.theme import DARK, LIGHT, Theme, ThemeChoice, Tokens, Tone, TypeRole, font_of
from cordially.ui.theme.tokens import tokens_now

RESOURCES = Path(__file__).parents[3] / "resources"


def contrast(one: QColor, other: QColor) -> float:
    """The ratio of WCAG 2.1, section 1.4.3."""

    def light(colour: QColor) -> float:
        parts = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
            for part in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    lighter, darker = sorted((light(one), light(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("tone", list(Tone))
def test_words_in_every_tone_can_be_read_on_their_ground(tokens: Tokens, tone: Tone) -> None:
    assert contrast(tokens.strong(tone), tokens.soft(tone)) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("front", "ground", "least"),
    [
        ("ink", "paper", 7.0),
        ("ink2", "paper", 4.5),
        ("ink2", "rail", 4.5),
        ("ink3", "paper", 4.5),
        ("ink", "mark", 4.5),
        ("on_blue", "blue", 4.5),
        ("focus", "paper", 3.0),
        ("field", "sheet", 3.0),
    ],
)
def test_texts_and_signs_stand_out_enough(
    tokens: Tokens, front: str, ground: str, least: float
) -> None:
    assert contrast(QColor(getattr(tokens, front)), QColor(getattr(tokens, ground))) >= least


def test_a_chosen_side_stays_when_the_system_changes(qapp: QApplication, theme: Theme) -> None:
    theme.choose(ThemeChoice.DARK)
    theme.follow(Qt.ColorScheme.Light)
    try:
        assert theme.tokens is DARK
        assert tokens_now() is DARK
    finally:
        theme.choose(ThemeChoice.LIGHT)
    assert tokens_now() is LIGHT


def test_the_system_is_followed_when_nothing_was_chosen(qapp: QApplication, theme: Theme) -> None:
    theme.choose(ThemeChoice.SYSTEM)
    try:
        theme.follow(Qt.ColorScheme.Dark)
        assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.paper)
        theme.follow(Qt.ColorScheme.Unknown)
        assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.paper)
    finally:
        theme.choose(ThemeChoice.LIGHT)


def test_no_colour_of_the_sheet_is_left_unnamed(qapp: QApplication, theme: Theme) -> None:
    assert "@" not in qapp.styleSheet()


def test_the_bundled_fonts_are_those_in_use(theme: Theme) -> None:
    assert QFontInfo(font_of(TypeRole.BODY)).family().startswith("Inter")
    assert QFontInfo(font_of(TypeRole.HEADING)).family().startswith("Source Serif 4")


def test_each_picture_that_the_sheet_names_is_there(qapp: QApplication, theme: Theme) -> None:
    named = [part.split('"')[0] for part in qapp.styleSheet().split('url("')[1:]]
    assert named
    assert [name for name in named if not Path(name).is_file()] == []
