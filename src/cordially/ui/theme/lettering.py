"""Sizes and weights of type, by the place they stand in."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

_SANS = ["Inter", "Inter Variable", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans"]
_SERIF = ["Source Serif 4", "Source Serif 4 Variable", "Georgia", "Noto Serif", "DejaVu Serif"]
_BODY_PIXELS = 14
_PLAIN_DOTS = 96.0
_LARGEST_SCALE = 2.0


@dataclass(frozen=True, slots=True)
class Lettering:
    """One way to set type; `size` and `line` are pixels at 96 dots an inch."""

    size: int
    line: int
    weight: QFont.Weight = QFont.Weight.Normal
    serif: bool = False


class TypeRole(Enum):
    """The places that type stands in."""

    BODY = Lettering(_BODY_PIXELS, 20)
    STRONG = Lettering(_BODY_PIXELS, 20, QFont.Weight.DemiBold)
    BUTTON = Lettering(_BODY_PIXELS, 20, QFont.Weight.Medium)
    SMALL = Lettering(12, 18)
    LABEL = Lettering(12, 16, QFont.Weight.DemiBold)
    KEY = Lettering(11, 16)
    LETTER = Lettering(15, 24)
    LEAD = Lettering(16, 24)
    LEAD_BOLD = Lettering(16, 24, QFont.Weight.DemiBold)
    BRAND = Lettering(19, 24, QFont.Weight.DemiBold, serif=True)
    HEADING = Lettering(20, 26, QFont.Weight.DemiBold, serif=True)
    NAME = Lettering(18, 24, QFont.Weight.DemiBold, serif=True)
    NUMBER = Lettering(30, 36, QFont.Weight.DemiBold, serif=True)
    TITLE = Lettering(34, 42, QFont.Weight.DemiBold, serif=True)


def body_font() -> QFont:
    """The font of everything that asks for none, as large as the system's texts are."""
    return _set_in(TypeRole.BODY.value, _scale_of_system())


def font_of(role: TypeRole) -> QFont:
    """The font of a place, in proportion to the program's own."""
    return _set_in(role.value, _scale_now())


def line_of(role: TypeRole) -> int:
    """How many pixels one line of this type takes."""
    return scaled(role.value.line)


def scaled(pixels: float) -> int:
    """A distance drawn at 96 dots an inch, as it is at the size of the user's texts."""
    return round(pixels * _scale_now())


def load_fonts(files: list[str]) -> int:
    """Make font files known to the program; says how many could be read."""
    return sum(1 for file in files if QFontDatabase.addApplicationFont(file) >= 0)


def _set_in(lettering: Lettering, scale: float) -> QFont:
    font = QFont(_SERIF if lettering.serif else _SANS)
    font.setPixelSize(round(lettering.size * scale))
    font.setWeight(lettering.weight)
    if lettering.serif:
        font.setStyleHint(QFont.StyleHint.Serif)
    else:
        font.setStyleHint(QFont.StyleHint.SansSerif)
    return font


def _scale_of_system() -> float:
    dots = max((screen.logicalDotsPerInchY() for screen in QGuiApplication.screens()), default=0.0)
    return min(max(dots / _PLAIN_DOTS, 1.0), _LARGEST_SCALE)


def _scale_now() -> float:
    pixels = QGuiApplication.font().pixelSize()
    return pixels / _BODY_PIXELS if pixels > 0 else 1.0
