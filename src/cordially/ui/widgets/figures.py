"""Counts as one reads them: with their thousands parted."""

from PySide6.QtCore import QLocale


def figure(count: int) -> str:
    """A count as in "3,412"; in English where the system names no language."""
    locale = QLocale()
    if locale.language() is QLocale.Language.C:
        locale = QLocale(QLocale.Language.English)
    return locale.toString(count)
