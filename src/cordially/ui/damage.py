"""What the window says once it was looked whether the store reads as it should."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from cordially.ui.widgets import Bar, BarKind

translate = QCoreApplication.translate


class Damage(StrEnum):
    """Whether a store is damaged, and whether a copy can take its place."""

    NONE = "none"
    WITH_COPIES = "with-copies"
    WITHOUT_COPIES = "without-copies"


def look_for_damage(is_whole: Callable[[], bool], copies: Path) -> Damage:
    """What became of the store whose dated copies lie in a folder; reads every page of it."""
    if is_whole():
        return Damage.NONE
    return Damage.WITH_COPIES if any(copies.glob("*.db")) else Damage.WITHOUT_COPIES


def damage_bar(damage: Damage, folder: Path, copies: Path) -> Bar:
    """Says that the store in a folder is damaged, and what can be done."""
    what = translate("Damage", "The file that keeps your network is damaged.")
    if damage is Damage.WITH_COPIES:
        detail = translate(
            "Damage",
            "A part of it cannot be read, as after a fault of the disk. Close Cordially and put"
            " one of the dated copies in its place: {folder}",
        ).format(folder=copies)
    else:
        detail = translate(
            "Damage",
            "A part of it cannot be read, as after a fault of the disk. There is no dated copy of"
            " it. Close Cordially and put the file back from a backup of your own: {folder}",
        ).format(folder=folder)
    return Bar("damaged", BarKind.TROUBLE, what, detail)
