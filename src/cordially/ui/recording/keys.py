"""Which keys the line that records leaves to their shortcuts."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from cordially.domain.follow_ups import RECORDED_KINDS

_NUMBERS = range(Qt.Key.Key_1, Qt.Key.Key_1 + len(RECORDED_KINDS))


def is_own_key(event: QKeyEvent) -> bool:
    """Whether a key chooses a kind, or leaves the program; all others are for what is behind."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held == Qt.KeyboardModifier.AltModifier and event.key() in _NUMBERS:
        return True
    return event.matches(QKeySequence.StandardKey.Quit)
