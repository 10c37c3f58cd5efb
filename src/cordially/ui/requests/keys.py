"""The name of the requests among the panes, and the keys that work inside them."""

from PySide6.QtCore import QCoreApplication

from cordially.ui.shell import KeyHelp

translate = QCoreApplication.translate

KEY = "requests"


def keys() -> tuple[KeyHelp, ...]:
    """The keys that work inside the requests, for the list of keys."""
    return (
        KeyHelp("A", translate("Requests", "Accept with a note")),
        KeyHelp("C", translate("Requests", "Ask for context; the request stays open")),
        KeyHelp("P", translate("Requests", "Reply privately, without accepting")),
        KeyHelp("I", translate("Requests", "Ignore")),
        KeyHelp("D", translate("Requests", "Decline")),
        KeyHelp("K", translate("Requests", "I don’t know this person")),
        KeyHelp("R", translate("Requests", "Report")),
        KeyHelp("L", translate("Requests", "Later: to the end of the list")),
        KeyHelp("Z", translate("Requests", "Take the last decision back, again and again")),
        KeyHelp("Down", translate("Requests", "The next request; Right does the same")),
        KeyHelp("Up", translate("Requests", "The request before; Left does the same")),
        KeyHelp("Ctrl+V", translate("Requests", "Bring in the request on the clipboard")),
        KeyHelp("Esc", translate("Requests", "Leave the note, or what was asked")),
    )
