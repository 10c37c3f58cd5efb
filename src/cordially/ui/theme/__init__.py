"""How Cordially looks: colours, type, and the sheet that dresses Qt's own widgets.

Widgets that paint themselves ask `tokens_now()` at each painting, `font_of(role)` for
type and `scaled(px)` for distances; they follow a change of theme by being repainted.
"""

from cordially.ui.theme.appearance import Theme, ThemeChoice, new_application
from cordially.ui.theme.lettering import TypeRole, font_of, line_of, scaled
from cordially.ui.theme.tokens import DARK, LIGHT, Tokens, Tone, tokens_now

__all__ = [
    "DARK",
    "LIGHT",
    "Theme",
    "ThemeChoice",
    "Tokens",
    "Tone",
    "TypeRole",
    "font_of",
    "line_of",
    "new_application",
    "scaled",
    "tokens_now",
]
