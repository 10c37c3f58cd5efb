"""The widgets that panes are made of.

Texts from outside are shown through `shown`, `shown_lines`, `inside` or a label's
`show_outside`; no widget here reads anything as markup.
"""

from cordially.ui.widgets.buttons import (
    Button,
    ButtonRole,
    ButtonSize,
    key_in_words,
    paint_key,
    press_by_key,
)
from cordially.ui.widgets.cards import (
    Avatar,
    Card,
    Dot,
    Rule,
    initials_of,
    paint_avatar,
    paint_dot,
)
from cordially.ui.widgets.chips import Chip, ChipKind, chip_size, paint_chip
from cordially.ui.widgets.empty_state import EmptyState
from cordially.ui.widgets.fields import ReasonField, SearchField
from cordially.ui.widgets.figures import figure
from cordially.ui.widgets.findings import Action, FindingCard
from cordially.ui.widgets.flow_layout import FlowLayout
from cordially.ui.widgets.inline_bars import CLOSED, Bar, BarArea, BarKind, Closing, InlineBar
from cordially.ui.widgets.labels import (
    ElidedLabel,
    Heading,
    Muted,
    MutedLine,
    Paragraph,
    PlainLabel,
    SectionLabel,
)
from cordially.ui.widgets.outside_text import as_tool_tip, inside, shown, shown_lines
from cordially.ui.widgets.progress_line import ProgressLine
from cordially.ui.widgets.tables import dress_table

__all__ = [
    "CLOSED",
    "Action",
    "Avatar",
    "Bar",
    "BarArea",
    "BarKind",
    "Button",
    "ButtonRole",
    "ButtonSize",
    "Card",
    "Chip",
    "ChipKind",
    "Closing",
    "Dot",
    "ElidedLabel",
    "EmptyState",
    "FindingCard",
    "FlowLayout",
    "Heading",
    "InlineBar",
    "Muted",
    "MutedLine",
    "Paragraph",
    "PlainLabel",
    "ProgressLine",
    "ReasonField",
    "Rule",
    "SearchField",
    "SectionLabel",
    "as_tool_tip",
    "chip_size",
    "dress_table",
    "figure",
    "initials_of",
    "inside",
    "key_in_words",
    "paint_avatar",
    "paint_chip",
    "paint_dot",
    "paint_key",
    "press_by_key",
    "shown",
    "shown_lines",
]
