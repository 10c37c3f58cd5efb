"""Light or dark, as the system or the user says, put on the whole program."""

import re
import sys
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from cordially.ui.lasting_constants import make_constants_last
from cordially.ui.theme.lettering import body_font, load_fonts, scaled
from cordially.ui.theme.tokens import DARK, LIGHT, Tokens, palette_of

_COLOUR = re.compile(r"@([a-z_0-9]+)")
_PIXELS = re.compile(r"\b(\d+)px")
_HAIRLINE = 3
_AFTER_FIRST_PAINT_MS = 300


class ThemeChoice(StrEnum):
    """Whose word counts on light and dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


_SCHEMES = {
    ThemeChoice.LIGHT: Qt.ColorScheme.Light,
    ThemeChoice.DARK: Qt.ColorScheme.Dark,
}


def new_application() -> QApplication:
    """The program as Qt knows it, drawn in the same style everywhere.

    The style is named as an argument, because asking Qt for it loads a hundred enums.
    """
    return QApplication([sys.argv[0], "-style", "fusion"])


class Theme(QObject):
    """Dresses the program and follows the system's light and dark.

    `resources` is the folder that holds `fonts`, `theme` and `icons`. Fonts that are
    missing leave the system's own at the same size.
    """

    changed = Signal()

    def __init__(self, application: QApplication, resources: Path, choice: ThemeChoice) -> None:
        make_constants_last()
        super().__init__(application)
        self._application = application
        self._resources = resources
        self._sheet = (resources / "theme" / "cordially.qss").read_text("utf-8")
        fonts = resources / "fonts"
        found = sorted(str(file) for kind in ("*.ttf", "*.otf") for file in fonts.rglob(kind))
        load_fonts(found)
        application.setFont(body_font())
        hints = application.styleHints()
        self._choice = choice
        self._in_force: Tokens | None = None
        self.choose(choice)
        hints.colorSchemeChanged.connect(self.follow)
        QTimer.singleShot(_AFTER_FIRST_PAINT_MS, self._put_on_icon)

    @Slot()
    def _put_on_icon(self) -> None:
        from PySide6.QtGui import QIcon  # noqa: PLC0415 - it brings two hundred names of icons

        icon = self._resources / "icons" / "cordially-256.png"
        self._application.setWindowIcon(QIcon(str(icon)))

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return self._in_force or LIGHT

    def choose(self, choice: ThemeChoice) -> None:
        """Take one side for good, or follow the system again."""
        self._choice = choice
        hints = self._application.styleHints()
        if choice is ThemeChoice.SYSTEM:
            hints.unsetColorScheme()
            self.follow(hints.colorScheme())
        else:
            hints.setColorScheme(_SCHEMES[choice])
            self.follow(_SCHEMES[choice])

    @Slot(Qt.ColorScheme)
    def follow(self, scheme: Qt.ColorScheme) -> None:
        """Put on the colours of a scheme; an unknown one is light, a chosen one stays."""
        scheme = _SCHEMES.get(self._choice, scheme)
        tokens = DARK if scheme is Qt.ColorScheme.Dark else LIGHT
        if tokens is self._in_force:
            return
        self._in_force = tokens
        self._application.setPalette(palette_of(tokens))
        self._application.setStyleSheet(self._dressed(tokens))
        self.changed.emit()

    def _dressed(self, tokens: Tokens) -> str:
        colours = asdict(tokens)
        colours["icons"] = (self._resources / "icons").as_posix()
        colours["shade"] = "dark" if tokens is DARK else "light"
        filled = _COLOUR.sub(lambda found: colours[found[1]], self._sheet)
        return _PIXELS.sub(_grown, filled)


def _grown(found: re.Match[str]) -> str:
    pixels = int(found[1])
    return f"{pixels if pixels < _HAIRLINE else scaled(pixels)}px"
