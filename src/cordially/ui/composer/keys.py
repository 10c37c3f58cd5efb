"""The composer's name among the panes, and the keys that work inside it."""

from PySide6.QtCore import QCoreApplication

from cordially.ui.shell import KeyHelp

translate = QCoreApplication.translate

KEY = "composer"


def keys() -> tuple[KeyHelp, ...]:
    """The keys that work inside the composer, for the list of keys."""
    return (
        KeyHelp("Ctrl+N", translate("Composer", "In the list of messages: begin a greeting")),
        KeyHelp("Ctrl+Return", translate("Composer", "Copy and open the profile")),
        KeyHelp("Return", translate("Composer", "It was sent: go on with the next person")),
        KeyHelp("Alt+Down", translate("Composer", "The next person")),
        KeyHelp("Alt+Up", translate("Composer", "The person before")),
        KeyHelp("Alt+S", translate("Composer", "Skip this person")),
        KeyHelp("Del", translate("Composer", "In the list: leave this person out")),
        KeyHelp("Ctrl+E", translate("Composer", "Edit the text for everybody")),
        KeyHelp("F8", translate("Composer", "The next finding; with Shift the one before")),
        KeyHelp("Alt+F", translate("Composer", "Fix the marked finding, or go to its words")),
        KeyHelp("Alt+I", translate("Composer", "Ignore the marked finding")),
        KeyHelp("Alt+W", translate("Composer", "Why the marked finding matters")),
        KeyHelp("Space", translate("Composer", "While choosing: tick the marked people")),
        KeyHelp("Esc", translate("Composer", "Go back")),
    )
