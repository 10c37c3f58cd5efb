"""The name of the invitations among the panes, and the keys that work inside them."""

from PySide6.QtCore import QCoreApplication

from cordially.ui.shell import KeyHelp

translate = QCoreApplication.translate

KEY = "invitations"


def keys() -> tuple[KeyHelp, ...]:
    """The keys that work inside the invitations, for the list of keys."""
    return (
        KeyHelp("N", translate("Invitations", "In the list: invite somebody")),
        KeyHelp("Ctrl+V", translate("Invitations", "Take the address that was copied")),
        KeyHelp("Return", translate("Invitations", "Open the marked line")),
        KeyHelp("Alt+Up", translate("Invitations", "Nearer to the front of the queue")),
        KeyHelp("Alt+Down", translate("Invitations", "Further back in the queue")),
        KeyHelp("Del", translate("Invitations", "In the list: put the invitation away")),
        KeyHelp("A", translate("Invitations", "A waiting one was accepted")),
        KeyHelp("D", translate("Invitations", "Declined or ignored; of an introduction: declined")),
        KeyHelp("W", translate("Invitations", "Withdraw a waiting one")),
        KeyHelp("O", translate("Invitations", "What was settled is open again")),
        KeyHelp("P", translate("Invitations", "Open the profile")),
        KeyHelp("I", translate("Invitations", "They introduced you")),
        KeyHelp("T", translate("Invitations", "Thank for an introduction")),
        KeyHelp("Alt+L", translate("Invitations", "Limits")),
        KeyHelp("Alt+G", translate("Invitations", "Beside a note: why this person; then 1 to 7")),
        KeyHelp("Alt+K", translate("Invitations", "Beside a note: add what you know")),
        KeyHelp("Alt+A", translate("Invitations", "Beside a note: ask for an introduction")),
        KeyHelp("Alt+U", translate("Invitations", "Beside a note: add your words on updates")),
        KeyHelp("Ctrl+Return", translate("Invitations", "Copy the note and open the profile")),
        KeyHelp("Esc", translate("Invitations", "Go back")),
    )
