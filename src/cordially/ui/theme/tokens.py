"""Colours by what they stand for, once for light and once for dark surroundings."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor, QGuiApplication, QPalette

_HALF_OF_LIGHT = 128


class Tone(StrEnum):
    """What a colour says: a matter of course, fine, look here, stop, or nothing."""

    BLUE = "blue"
    GREEN = "green"
    AMBER = "amber"
    WAX = "wax"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one scheme, written as `#rrggbb`.

    `paper` lies under everything, `sheet` is what one writes on, `ink` to `ink3` are
    texts from strong to weak, `line` and `line2` separate, `field` frames what can be
    typed into, `mark` lies behind marked text, `on_blue` is text on a blue ground.
    """

    paper: str
    sheet: str
    ink: str
    ink2: str
    ink3: str
    line: str
    line2: str
    field: str
    focus: str
    blue: str
    blue_soft: str
    wax: str
    wax_soft: str
    amber: str
    amber_soft: str
    green: str
    green_soft: str
    rail: str
    sel: str
    mark: str
    on_blue: str

    def strong(self, tone: Tone) -> QColor:
        """The colour of a text or a line in this tone."""
        named = {
            Tone.BLUE: self.blue,
            Tone.GREEN: self.green,
            Tone.AMBER: self.amber,
            Tone.WAX: self.wax,
            Tone.NEUTRAL: self.ink2,
        }
        return QColor(named[tone])

    def soft(self, tone: Tone) -> QColor:
        """The ground that a text in this tone stands on."""
        named = {
            Tone.BLUE: self.blue_soft,
            Tone.GREEN: self.green_soft,
            Tone.AMBER: self.amber_soft,
            Tone.WAX: self.wax_soft,
            Tone.NEUTRAL: self.rail,
        }
        return QColor(named[tone])


LIGHT = Tokens(
    paper="#faf8f4",
    sheet="#ffffff",
    ink="#1d2733",
    ink2="#5b6673",
    ink3="#66707b",
    line="#e6e1d8",
    line2="#d6d0c4",
    field="#8d877b",
    focus="#1f6fc4",
    blue="#2b5c8f",
    blue_soft="#e8f0f8",
    wax="#b23a33",
    wax_soft="#fbeceb",
    amber="#855200",
    amber_soft="#fdf3df",
    green="#2f7a4f",
    green_soft="#e7f4ec",
    rail="#f1ede5",
    sel="#e3ecf5",
    mark="#b5cfe9",
    on_blue="#ffffff",
)

DARK = Tokens(
    paper="#171b21",
    sheet="#1f252d",
    ink="#e8ebee",
    ink2="#a9b2bd",
    ink3="#98a2ad",
    line="#2e363f",
    line2="#3a444f",
    field="#7c8792",
    focus="#8fc1f2",
    blue="#7fb2e5",
    blue_soft="#22344a",
    wax="#ef8a83",
    wax_soft="#43272a",
    amber="#e6b45c",
    amber_soft="#3f3420",
    green="#7fcb9f",
    green_soft="#21382c",
    rail="#12161b",
    sel="#263648",
    mark="#3d6691",
    on_blue="#12161b",
)


def tokens_now() -> Tokens:
    """The colours in force, told by the program's palette; asked anew at each painting."""
    ground = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if ground.lightness() < _HALF_OF_LIGHT else LIGHT


def palette_of(tokens: Tokens) -> QPalette:
    """The palette that every widget inherits under these colours."""
    role = QPalette.ColorRole
    palette = QPalette()
    for of, colour in (
        (role.Window, tokens.paper),
        (role.WindowText, tokens.ink),
        (role.Base, tokens.sheet),
        (role.AlternateBase, tokens.rail),
        (role.Text, tokens.ink),
        (role.PlaceholderText, tokens.ink3),
        (role.Button, tokens.sheet),
        (role.ButtonText, tokens.ink),
        (role.BrightText, tokens.on_blue),
        (role.Highlight, tokens.mark),
        (role.HighlightedText, tokens.ink),
        (role.Accent, tokens.blue),
        (role.Link, tokens.blue),
        (role.LinkVisited, tokens.blue),
        (role.ToolTipBase, tokens.sheet),
        (role.ToolTipText, tokens.ink),
        (role.Light, tokens.sheet),
        (role.Midlight, tokens.line),
        (role.Mid, tokens.line2),
        (role.Dark, tokens.field),
        (role.Shadow, tokens.line2),
    ):
        palette.setColor(of, QColor(colour))
    weak = QColor(tokens.ink2)
    weak.setAlphaF(0.6)
    for of in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, of, weak)
    return palette
