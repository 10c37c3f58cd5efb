"""The name of today among the panes, and the keys that work inside it."""

from PySide6.QtCore import QCoreApplication

from cordially.ui.shell import KeyHelp

translate = QCoreApplication.translate

KEY = "today"

RECORD_KEY = "Ctrl+Shift+N"
"""Records a line, wherever one is."""


def keys() -> tuple[KeyHelp, ...]:
    """The keys that work inside today, for the list of keys."""
    return (
        KeyHelp("Up", translate("Today", "Walk the lines; Down as well")),
        KeyHelp("Return", translate("Today", "Do what the line says")),
        KeyHelp("D", translate("Today", "Done")),
        KeyHelp("P", translate("Today", "Put off")),
        KeyHelp("Esc", translate("Today", "Leave the letter")),
    )
