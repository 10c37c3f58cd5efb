"""The two places outside the window that a message goes to: the clipboard and the browser."""

from typing import Protocol

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from cordially.domain.errors import Trouble, TroubleKind
from cordially.system.addresses import checked


class Clipboard(Protocol):
    """Where a message is copied to."""

    def put(self, text: str) -> None:
        """Replace what is there by this text."""
        ...


class Browser(Protocol):
    """What opens a page."""

    def open(self, address: str) -> None:
        """Open a page of LinkedIn. Raises `Trouble` ADDRESS_REFUSED or BROWSER_MISSING."""
        ...


class SystemClipboard:
    """The clipboard of this computer."""

    def put(self, text: str) -> None:
        """Replace what is there by this text."""
        QGuiApplication.clipboard().setText(text)


class SystemBrowser:
    """The browser that this computer opens pages with."""

    def open(self, address: str) -> None:
        """Open a page of LinkedIn. Raises `Trouble` ADDRESS_REFUSED or BROWSER_MISSING."""
        url = QUrl(checked(address), QUrl.ParsingMode.StrictMode)
        if not QDesktopServices.openUrl(url):
            raise Trouble(TroubleKind.BROWSER_MISSING, address=address)
